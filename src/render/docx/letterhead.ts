// The office's own Word file, with the document put where it says: {{titre}} or {{title}}, {{corps}} or {{body}}.
import { PatchType, patchDocument, TextRun } from 'docx';
import { unzipSync, zipSync } from 'fflate';
import type { About } from '../target.ts';
import type { Block, DocumentTree } from '../tree/document-tree.ts';
import { inlineText } from '../tree/inline-text.ts';
import { docxParts } from './docx-document.ts';
import { wordText } from './docx-inlines.ts';
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

// The styles of our blocks under the names that the office's Word file gives them: "heading 1" may be Titre1 there.

/** The styles that our paragraphs ask for, by the names that Word knows in every language, with their names elsewhere. */
const STYLES: readonly (readonly [id: string, names: readonly string[], look: string])[] = [
  ['Title', ['title', 'titre'], heading(32, 0)],
  ['Heading1', ['heading 1', 'titre 1'], heading(26, 280)],
  ['Heading2', ['heading 2', 'titre 2'], heading(23, 200)],
  ['Heading3', ['heading 3', 'titre 3'], heading(22, 160)],
  ['Heading4', ['heading 4', 'titre 4'], heading(22, 140)],
  ['Heading5', ['heading 5', 'titre 5'], heading(22, 120)],
  ['FootnoteText', ['footnote text', 'note de bas de page'], '<w:rPr><w:sz w:val="18"/></w:rPr>'],
];

function heading(size: number, before: number): string {
  return `<w:pPr><w:keepNext/><w:spacing w:before="${before}" w:after="120"/></w:pPr><w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr>`;
}

/** The file with our styles called as it calls them; those that it lacks are added to it. */
function withStyles(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  const put = (name: string, xml: string) => {
    parts[name] = new TextEncoder().encode(xml);
  };
  let styles = text('word/styles.xml');
  for (const [id, names, look] of STYLES) {
    const own = idOf(styles, names);
    if (own === id) continue;
    if (own === null) styles = styles.replace('</w:styles>', () => `${added(id, names[0] ?? id, look)}</w:styles>`);
    else
      for (const part of ['word/document.xml', 'word/footnotes.xml'].filter((name) => parts[name]))
        put(part, text(part).replaceAll(`<w:pStyle w:val="${id}"/>`, `<w:pStyle w:val="${own}"/>`));
  }
  put('word/styles.xml', styles);
  return zipSync(parts, { level: 0 });
}

/** The id of the paragraph style that bears one of these names; null when there is none. */
function idOf(styles: string, names: readonly string[]): string | null {
  for (const [whole] of styles.matchAll(/<w:style\b[^>]*>.*?<\/w:style>/gs)) {
    const name = /<w:name\s[^>]*w:val="([^"]*)"/.exec(whole)?.[1]?.toLowerCase();
    if (name === undefined || !names.includes(name) || !/w:type="paragraph"/.test(whole)) continue;
    return /w:styleId="([^"]*)"/.exec(whole)?.[1] ?? null;
  }
  return null;
}

function added(id: string, name: string, look: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:qFormat/>${look}</w:style>`;
}
