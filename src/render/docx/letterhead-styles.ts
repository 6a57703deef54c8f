// The styles of our blocks under the names that the office's Word file gives them: "heading 1" may be Titre1 there.
import { unzipSync, zipSync } from 'fflate';

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
export function withStyles(bytes: Uint8Array): Uint8Array {
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
