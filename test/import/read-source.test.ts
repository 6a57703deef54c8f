import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textsOf } from '../../src/import/blocks/block.ts';
import { readSource } from '../../src/import/read-source.ts';
import { UserError } from '../../src/model/errors.ts';

const read = async (bytes: Uint8Array, name = 'minutes', encoding?: string) =>
  (await readSource({ name, bytes, encoding })).units;
const texts = async (bytes: Uint8Array, encoding?: string) => (await read(bytes, 'minutes', encoding)).flatMap(textsOf);

async function refusal(bytes: Uint8Array, name?: string): Promise<string> {
  const error = await read(bytes, name).catch((thrown: unknown) => thrown);
  if (!(error instanceof UserError)) throw new Error('it was not refused');
  return error.words.en;
}

/** A PDF of one empty page, with more in its trailer. */
const emptyPdf = (trailer = '') =>
  strToU8(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R/Size 4${trailer}>>\n%%EOF`,
  );

/** A container of before 2007 with a stream of this name. */
function container(name: string): Uint8Array {
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(name, 'utf16le')]);
}

function openDocument(kind: string): Uint8Array {
  const mimetype = strToU8(`application/vnd.oasis.opendocument.${kind}`);
  return zipSync({ mimetype: [mimetype, { level: 0 }], 'content.xml': strToU8('<x/>') });
}

/** Keys that no password opens. */
const KEY = `<${'41'.repeat(32)}>`;
const PASSWORD = `/Encrypt<</Filter/Standard/V 1/R 2/O${KEY}/U${KEY}/P -4>>/ID[<00><00>]`;

describe('what is read', () => {
  it('is known by its bytes, whatever its name', async () => {
    const html = strToU8('<!doctype html><html><body><h1>Réunion</h1><p>Lieu : Zinder</p></body></html>');
    const units = await read(html, 'minutes.txt');
    expect(units).toMatchObject([
      { kind: 'heading', depth: 1, text: 'Réunion' },
      { kind: 'text', text: 'Lieu : Zinder' },
    ]);
  });

  it('leaves out the script, the style and the comments of a page', async () => {
    const html = '<html><body><script>alert(1)</script><style>p{}</style><!-- no --><p>Oui</p></body></html>';
    expect(await texts(strToU8(html))).toEqual(['Oui']);
  });

  it('is an OpenDocument text, without its notes in the margin', async () => {
    const content = `<office:document-content><office:body><office:text>
      <text:h text:outline-level="2">Présents</text:h>
      <text:list><text:list-item><text:p>DRECM/R</text:p></text:list-item></text:list>
      <text:p>Une<text:line-break/>deux<office:annotation><text:p>non</text:p></office:annotation></text:p>
      <table:table><table:table-row><table:table-cell><text:p>Lieu</text:p></table:table-cell><table:table-cell><text:p>Zinder</text:p></table:table-cell></table:table-row></table:table>
      </office:text></office:body></office:document-content>`;
    const units = await read(zipSync({ 'content.xml': strToU8(content) }));
    expect(units.map(({ kind }) => kind)).toEqual(['heading', 'item', 'text', 'text', 'table']);
    expect(units.flatMap(textsOf)).toEqual(['Présents', 'DRECM/R', 'Une', 'deux', 'Lieu', 'Zinder']);
  });

  it.each([
    ['Windows-1252', new Uint8Array([0xc9, 0x74, 0xe9]), undefined],
    ['UTF-16 with its mark', new Uint8Array([0xff, 0xfe, 0xc9, 0, 0x74, 0, 0xe9, 0]), undefined],
    ['the encoding asked for', new Uint8Array([0x90, 0x74, 0x82]), 'ibm866'],
  ])('is text in %s', async (_, bytes, encoding) => {
    expect(await texts(bytes, encoding)).toEqual([encoding === undefined ? 'Été' : 'РtВ']);
  });
});

describe('what is read all the same', () => {
  it('is UTF-8 with a few bad bytes, a page whose pictures stand in it, and a PDF after other bytes', async () => {
    const bad = new Uint8Array([...strToU8('Réunion prévue à Téra, très élargie '), 0xff]);
    expect((await texts(bad))[0]).toContain('Réunion prévue à Téra');
    const page = `<!doctype html><html><body><p>Oui<img src="data:image/png;base64,${'A'.repeat(20_000_000)}"></p></body></html>`;
    expect((await texts(strToU8(page)))[0]).toContain('Oui');
    await expect(texts(new Uint8Array([...strToU8('junk\n'), ...emptyPdf()]))).rejects.toThrow(/--ocr/);
  });
});

describe('what is refused', () => {
  it.each<readonly [string, Uint8Array, string, RegExp]>([
    ['nothing', new Uint8Array(), 'a.docx', /is empty/],
    ['the lock of a document that is open', strToU8('x'), '~$minutes.docx', /lock of a document/],
    ['an old or protected Word document', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'a.doc', /save it as/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'a.docx', /picture without text.*--ocr/],
    ['a photograph', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0]), 'a.jpg', /picture without text/],
    ['bytes of any kind', new Uint8Array([0x89, 0x51, 0, 0, 0, 1]), 'a.txt', /is not text/],
    ['a recording', strToU8('ID3\u0003\0\0\0'), 'a.mp3', /recording/],
    ['slides', zipSync({ 'ppt/presentation.xml': strToU8('<x/>') }), 'a.docx', /slides/],
    ['slides of OpenDocument', openDocument('presentation'), 'a.odt', /slides/],
    ['a drawing of OpenDocument', openDocument('graphics'), 'a.odt', /drawing/],
    ['a document of Pages', zipSync({ 'Index/Document.iwa': strToU8('x') }), 'a.pages', /Pages, Numbers or Keynote/],
    ['an archive of documents', zipSync({ 'a.md': strToU8('x'), 'b.md': strToU8('x') }), 'a.zip', /several files/],
    ['an archive of another kind', strToU8('Rar!xxxx'), 'a.zip', /several files/],
    ['a document that a password locks', container('EncryptedPackage'), 'a.docx', /protected by a password/],
    ['a message of Outlook', container('__nameid_version1.0'), 'a.msg', /save it as \.eml/],
    ['old slides', container('PowerPoint Document'), 'a.doc', /slides/],
    ['an old Word document without LibreOffice', container('WordDocument'), 'a.doc', /save it as \.docx.*LibreOffice/],
    ['half an archive', zipSync({ 'word/document.xml': strToU8('<x/>') }).slice(0, 40), 'a.docx', /damaged/],
    ['an archive of something else', zipSync({ 'a.bin': strToU8('x') }), 'a.docx', /neither a Word document/],
    ['a Word document that is none', zipSync({ 'word/document.xml': strToU8('<') }), 'a.docx', /damaged/],
    ['a text in RTF', strToU8('{\\rtf1 Bonjour}'), 'a.rtf', /save it as \.docx/],
    ['a text in UTF-32', new Uint8Array([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), 'a.txt', /UTF-32/],
    ['a record of gtm', strToU8('---\ngtm: 1\ndate: 2023-03-01\n---\n'), '2023-03-01.md', /record of gtm already/],
    [
      'a protected OpenDocument text',
      zipSync({
        'content.xml': strToU8('x'),
        'META-INF/manifest.xml': strToU8('<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'),
      }),
      'a.odt',
      /protected by a password/,
    ],
    [
      'an OpenDocument text that is none',
      zipSync({ 'content.xml': strToU8('<x/>') }),
      'a.odt',
      /damaged or is no text/,
    ],
    ['a PDF without text', emptyPdf(), 'a.pdf', /picture without text/],
    ['a PDF that is none', strToU8('%PDF-1.7 and nothing'), 'a.pdf', /damaged/],
    ['a PDF with a password', emptyPdf(PASSWORD), 'a.pdf', /protected by a password/],
  ])('%s', async (_, bytes, name, words) => {
    expect(await refusal(bytes, name)).toMatch(words);
  });

  it('a document that would unpack to far more than it is', async () => {
    const zip = zipSync({ 'word/document.xml': strToU8('x'.repeat(100)) });
    const view = new DataView(zip.buffer);
    const directory = view.getUint32(zip.length - 6, true);
    view.setUint32(directory + 24, 3_000_000_000, true);
    expect(await refusal(zip, 'a.docx')).toMatch(/unpacks to far more/);
  });

  it('a document that lies about what it unpacks to', async () => {
    const zip = zipSync({ 'word/document.xml': strToU8(' '.repeat(60_000_000)) });
    const view = new DataView(zip.buffer);
    view.setUint32(view.getUint32(zip.length - 6, true) + 24, 1000, true);
    expect(await refusal(zip, 'a.docx')).toMatch(/unpacks to far more/);
  });

  it('an encoding that is not known', async () => {
    await expect(read(strToU8('x'), 'a.txt', 'klingon')).rejects.toThrow(/klingon/);
  });
});
