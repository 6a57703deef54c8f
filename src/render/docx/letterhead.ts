// The office's own Word file, with the document put where it says: {{titre}} or {{title}}, {{corps}} or {{body}}.
import { PatchType, patchDocument, TextRun } from 'docx';
import { zipSync } from 'fflate';
import type { About } from '../target.ts';
import type { Block, DocumentTree } from '../tree/document-tree.ts';
import { inlineText } from '../tree/inline-text.ts';
import { docxParts } from './docx-document.ts';
import { wordText } from './docx-inlines.ts';
import { withStyles } from './letterhead-styles.ts';
import { BODIES, DOCUMENT, openLetterhead, placesIn } from './marks-body.ts';

/**
 * A letterhead filled with a document: its styles, pictures, headers and footers stay. Where no place is marked for the
 * body, it goes to the end. Refused with a `UserError`: a file that is no Word document.
 */
export async function fillLetterhead(letterhead: Uint8Array, tree: DocumentTree, about: About): Promise<Uint8Array> {
  const parts = openLetterhead(letterhead);
  const xml = new TextDecoder().decode(parts[DOCUMENT]);
  const [titles, bodies] = [placesIn(xml, ['titre', 'title']), placesIn(xml, BODIES)];
  parts[DOCUMENT] = new TextEncoder().encode(bodies.length === 0 ? withPlaceAtEnd(xml) : withPlaceAfter(xml, bodies));
  const { title, blocks } = titles.length > 0 ? splitTitle(tree.blocks, about) : { title: '', blocks: tree.blocks };
  const { children, footnotes, numbering } = docxParts({ ...tree, blocks }, widthOf(xml));
  const body = { type: PatchType.DOCUMENT, children } as const;
  const heading = { type: PatchType.PARAGRAPH, children: [new TextRun(wordText(title))] } as const;
  const filled = await patchDocument({
    outputType: 'uint8array',
    data: zipSync(parts, { level: 0 }),
    keepOriginalStyles: true,
    trimPlaceholders: true,
    footnotes,
    numbering,
    properties: { title: wordText(about.title), creator: wordText(about.author) },
    patches: Object.fromEntries([
      ...titles.map((name) => [name, heading] as const),
      ...bodies.map((name) => [name, { type: PatchType.PARAGRAPH, children: [] }] as const),
      [PLACE, body] as const,
    ]),
  });
  return withStyles(filled);
}

/** A place of our own for the body, in a paragraph of its own. */
const PLACE = 'gtm-body';
const PARAGRAPH = `<w:p><w:r><w:t>{{${PLACE}}}</w:t></w:r></w:p>`;

/** At the end, before the settings of its last section. */
function withPlaceAtEnd(xml: string): string {
  const section = xml.lastIndexOf('<w:sectPr');
  const at = section > xml.lastIndexOf('</w:p>') && section >= 0 ? section : xml.lastIndexOf('</w:body>');
  return xml.slice(0, at) + PARAGRAPH + xml.slice(at);
}

/** Where a paragraph marks the body: in its place when it says nothing else, else after it. */
function withPlaceAfter(xml: string, bodies: readonly string[]): string {
  let placed = false;
  return xml.replace(/<w:p[ >](?:(?!<w:p[ >]).)*?<\/w:p>/gs, (paragraph) => {
    if (placed || placesIn(paragraph, bodies).length === 0) return paragraph;
    placed = true;
    const words = paragraph.replace(/<[^>]*>/g, '').trim();
    return /^\{\{\s*\w+\s*\}\}$/.test(words) ? PARAGRAPH : paragraph + PARAGRAPH;
  });
}

/** The first title of the document goes where the letterhead wants it. */
function splitTitle(blocks: readonly Block[], { title }: About) {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'heading' || first.depth !== 1) return { title, blocks };
  return { title: inlineText(first.inlines), blocks: rest };
}

/** The width of the text (twips) by the page of the last section; that of A4 when it does not say. */
function widthOf(xml: string): number {
  const section = xml.slice(Math.max(0, xml.lastIndexOf('<w:sectPr')));
  const number = (pattern: RegExp, usual: number) => Number(pattern.exec(section)?.[1] ?? usual);
  const page = number(/<w:pgSz[^>]*\bw:w="(\d+)"/, 11_906);
  return page - number(/<w:pgMar[^>]*\bw:left="(\d+)"/, 1134) - number(/<w:pgMar[^>]*\bw:right="(\d+)"/, 1134);
}
