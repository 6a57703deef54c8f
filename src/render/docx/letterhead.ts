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
  if (bodies.length === 0) parts[DOCUMENT] = new TextEncoder().encode(withPlace(xml));
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
      ...(bodies.length > 0 ? bodies.slice(0, 1) : ['corps']).map((name) => [name, body] as const),
    ]),
  });
  return withStyles(filled);
}

/** With a place for the body at the end, before the settings of its last section. */
function withPlace(xml: string): string {
  const place = '<w:p><w:r><w:t>{{corps}}</w:t></w:r></w:p>';
  const section = xml.lastIndexOf('<w:sectPr');
  const at = section > xml.lastIndexOf('</w:p>') && section >= 0 ? section : xml.lastIndexOf('</w:body>');
  return xml.slice(0, at) + place + xml.slice(at);
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
