import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../src/import/blocks/block.ts';
import { readSource } from '../../../src/import/read-source.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const made = zipSync({
  'word/document.xml': strToU8(
    `<w:document xmlns:w="${WORD}"><w:body><w:p><w:r><w:t>Présents : Ada</w:t></w:r></w:p></w:body></w:document>`,
  ),
});
const oldWord = new Uint8Array([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...Buffer.from('WordDocument', 'utf16le'),
]);

describe('a document of before 2007', () => {
  it.each([
    ['doc', oldWord],
    ['rtf', strToU8('{\\rtf1 Ada}')],
  ])('in the form %s is read as the document that is made of it', async (from, bytes) => {
    const asked: unknown[] = [];
    const convert = async (...all: readonly unknown[]) => {
      asked.push(...all);
      return made;
    };
    const { units, remarks } = await readSource({ name: `a.${from}`, bytes, convert });
    expect(units.flatMap(textsOf)).toEqual(['Présents : Ada']);
    expect(remarks).toEqual([]);
    expect(asked).toEqual([bytes, from]);
  });

  it('is refused where no program is there', async () => {
    const reading = readSource({ name: 'a.doc', bytes: oldWord, convert: async () => null });
    await expect(reading).rejects.toMatchObject({ words: { en: expect.stringMatching(/install LibreOffice/) } });
  });

  it('is refused when what is made of it would unpack to far more', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(60_000_000) });
    const reading = readSource({ name: 'a.doc', bytes: oldWord, convert: async () => bomb });
    await expect(reading).rejects.toMatchObject({ words: { en: expect.stringMatching(/unpacks to far more/) } });
  });
});

describe('an archive', () => {
  it('of one document and its pictures is that document', async () => {
    const page = '<html><body><p>Présents : Ada</p></body></html>';
    const bytes = zipSync({ 'Réunion.html': strToU8(page), 'images/image1.png': strToU8('x') });
    expect((await readSource({ name: 'a.zip', bytes })).units.flatMap(textsOf)).toEqual(['Présents : Ada']);
  });
});
