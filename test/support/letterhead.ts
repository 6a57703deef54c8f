// An office's own Word file, as Word writes one: its styles have names of their own, its marks may be cut into pieces.
import { Document, Header, Packer, Paragraph, TextRun } from 'docx';
import { unzipSync, zipSync } from 'fflate';

type Letterhead = { readonly french: boolean; readonly places: readonly string[] };

/** A letterhead with a header and some paragraphs; in French, its styles are Titre, Titre1, Titre2. */
export async function officeLetterhead({ french, places }: Letterhead): Promise<Uint8Array> {
  const header = new Paragraph({ children: [new TextRun({ text: 'BP 123 Zinder', bold: true })] });
  const document = new Document({
    styles: {
      default: { heading1: { run: { color: 'C55A11', size: 28 } }, title: { run: { color: 'C55A11', size: 36 } } },
    },
    sections: [
      {
        headers: { default: new Header({ children: [header] }) },
        children: places.map((place) => new Paragraph({ children: inPieces(place).map((text) => new TextRun(text)) })),
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toBuffer(document));
  return french ? withFrenchStyles(bytes) : bytes;
}

/** Word cuts words where the spelling checker, or the person, went by. */
function inPieces(text: string): readonly string[] {
  return text.startsWith('{{') ? [text.slice(0, 4), text.slice(4)] : [text];
}

function withFrenchStyles(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const styles = new TextDecoder().decode(parts['word/styles.xml']);
  const french = styles
    .replace(/"Heading(\d)"/g, '"Titre$1"')
    .replace(/"Title"/g, '"Titre"')
    .replace(/w:name w:val="Heading (\d)"/g, 'w:name w:val="heading $1"');
  parts['word/styles.xml'] = new TextEncoder().encode(french);
  return zipSync(parts);
}
