// The vocabularies of office documents, by their addresses, and the prefix under which the readers know them.

const OFFICE = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';
const MICROSOFT = 'http://schemas.microsoft.com/office/word';
const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';

/** Office Open XML (ECMA-376, transitional and strict) and OpenDocument 1.3. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${OFFICE}/wordprocessingml/2006/main`, 'w'],
  [`${STRICT}/wordprocessingml/main`, 'w'],
  [`${OFFICE}/officeDocument/2006/relationships`, 'r'],
  [`${STRICT}/officeDocument/relationships`, 'r'],
  [`${OFFICE}/package/2006/relationships`, 'rel'],
  [`${OFFICE}/markup-compatibility/2006`, 'mc'],
  [`${OFFICE}/officeDocument/2006/math`, 'm'],
  [`${STRICT}/officeDocument/math`, 'm'],
  [`${OFFICE}/drawingml/2006/main`, 'a'],
  [`${STRICT}/drawingml/main`, 'a'],
  [`${MICROSOFT}/2010/wordml`, 'w14'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ...['office', 'style', 'text', 'table', 'form', 'manifest'].map((name) => [`${OASIS}:${name}:1.0`, name] as const),
  [`${OASIS}:drawing:1.0`, 'draw'],
  [`${OASIS}:svg-compatible:1.0`, 'svg'],
  [`${OASIS}:xsl-fo-compatible:1.0`, 'fo'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
  ['urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0', 'field'],
]);

/** A name as the readers know it; one of a vocabulary that they do not know stays as written. */
export function knownName(uri: string, written: string): string {
  const prefix = PREFIXES.get(uri);
  return prefix === undefined ? written : `${prefix}:${written.slice(written.indexOf(':') + 1)}`;
}
