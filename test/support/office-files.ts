// Small documents of offices from the XML of their parts.
import { strToU8, zipSync } from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org';
const RELATIONS = `${OFFICE}/officeDocument/2006/relationships`;
const NAMES = [
  `xmlns:w="${OFFICE}/wordprocessingml/2006/main" xmlns:r="${RELATIONS}"`,
  `xmlns:mc="${OFFICE}/markup-compatibility/2006" xmlns:a="${OFFICE}/drawingml/2006/main"`,
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** Parts of a Word document by their kind ("styles", "header1"); `links`, addresses by their id; `before`, what its text declares. */
type DocxParts = {
  readonly before?: string;
  readonly links?: Readonly<Record<string, string>>;
  readonly parts?: Readonly<Record<string, string>>;
};

/** A Word document with that body; a header or footer is `rheader1`, `rfooter1` to its sections. */
export function docxOf(body: string, { before = '', links = {}, parts = {} }: DocxParts = {}): Uint8Array {
  const inner = Object.keys(parts).map(
    (name) => `<Relationship Id="r${name}" Type="${RELATIONS}/${name.replace(/\d$/, '')}" Target="${name}.xml"/>`,
  );
  const outer = Object.entries(links).map(
    ([id, address]) =>
      `<Relationship Id="${id}" Type="${RELATIONS}/hyperlink" Target="${address}" TargetMode="External"/>`,
  );
  const relations = `<Relationships xmlns="${OFFICE}/package/2006/relationships">${[...inner, ...outer].join('')}</Relationships>`;
  return zipOf({
    'word/document.xml': `${before}<w:document ${NAMES}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relations,
    ...Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, `<w:part ${NAMES}>${xml}</w:part>`]),
    ),
  });
}

/** A paragraph of Word with those properties; what is no element is a run of words. */
export function paragraph(content: string, properties = ''): string {
  const runs = content.startsWith('<') ? content : run(content);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A run of words with those properties. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table of Word: cells, or what stands in them with their properties before it. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const cell = (content: string) => {
    const inside = /<w:p[ >]/.test(content) ? content : paragraph(content);
    return `<w:tc>${inside}</w:tc>`;
  };
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

const ODF = ['office', 'style', 'text', 'table', 'form'].map(
  (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
);
const ODF_NAMES = [
  ...ODF,
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

type OdtParts = { readonly automatic?: string; readonly styles?: string };

/** An OpenDocument text with that body, its automatic styles, and what stands in `styles.xml`. */
export function odtOf(body: string, { automatic = '', styles = '' }: OdtParts = {}): Uint8Array {
  const text = `<office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`;
  return zipOf({
    'content.xml': `<office:document-content ${ODF_NAMES}>${text}</office:document-content>`,
    'styles.xml': `<office:document-styles ${ODF_NAMES}>${styles}</office:document-styles>`,
  });
}

function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
