import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../../src/import/blocks/block.ts';
import { readPdf } from '../../../../src/import/readers/pdf/read-pdf.ts';
import { type PicturePage, picturePdf } from '../../../support/picture-pdf.ts';

const scan = (words: readonly string[] = []): PicturePage => ({
  width: 60,
  height: 80,
  grey: new Uint8Array(4800).fill(255),
  words,
});
const LINE = 'Le comite examine la demande des habitants du quartier et la soutient';
const written: PicturePage = { width: 0, height: 0, grey: new Uint8Array(0), words: [LINE, LINE, LINE] };
const blank: PicturePage = { ...written, words: [] };

describe('pages that are pictures', () => {
  it.each([
    ['alone', [scan(), scan()]],
    ['under a stamp', [scan(['COPIE CONFORME'])]],
    ['before an empty page', [scan(), blank]],
  ])('are refused when the document has no others: %s', async (_, pages) => {
    await expect(readPdf(picturePdf(pages))).rejects.toThrow(/--ocr/);
  });

  it('are told beside pages of words; an empty page is not', async () => {
    const { units, remarks } = await readPdf(picturePdf([written, scan(['COPIE']), blank, scan()]));
    expect(remarks).toEqual([{ field: 'source', from: '2, 4', reason: 'empty-page', line: 1 }]);
    expect(units.flatMap(textsOf).join(' ')).toContain(LINE);
  });

  it('are none when words stand over a picture', async () => {
    const { remarks } = await readPdf(picturePdf([scan([LINE, LINE, LINE])]));
    expect(remarks).toEqual([]);
  });
});

describe('the account of words', () => {
  it('has every word that pdf.js gives, in the blocks or left out', async () => {
    const head = 'Bureau du quartier';
    const pages = ['un', 'deux'].map((page) => ({ ...written, words: [head, `${LINE} ${page}`, LINE] }));
    const { units, said = [], leftOut = [] } = await readPdf(picturePdf(pages));
    const letters = (words: readonly string[]) => [...words.join('').replace(/[^a-z]/gi, '')].sort().join('');
    expect(letters([...units.flatMap(textsOf), ...leftOut.map(({ text }) => text)])).toBe(letters(said));
  });
});
