import { describe, expect, it } from 'vitest';
import { printedLines } from '../../../../../src/import/readers/pdf/page/printed-lines.ts';
import { span } from '../../../../support/pdf-pages.ts';

const texts = (...spans: Parameters<typeof printedLines>[0]) => printedLines(spans).map(({ text }) => text);

describe('printed lines', () => {
  it('go from the top down and from the left, whatever the order they are drawn in', () => {
    expect(texts(span('below', 50, 100), span('right', 100, 112), span('left', 50, 112))).toEqual([
      'left right',
      'below',
    ]);
  });

  it('take a raised span into the word before it', () => {
    expect(texts(span('le 1', 50, 100), span('er', 70, 104, { height: 6 }), span('mars', 80, 100))).toEqual([
      'le 1er mars',
    ]);
    expect(texts(span('3', 50, 100), span('ème', 55, 105, { height: 6 }))).toEqual(['3ème']);
  });

  it('keep lines apart that nearly touch', () => {
    expect(texts(span('one', 50, 110), span('two', 50, 100))).toEqual(['one', 'two']);
  });

  it('have a blank where the page has one, between spans or as a span', () => {
    expect(texts(span('a', 50, 100), span('b', 55, 100), span(' ', 60, 100), span('c', 61, 100))).toEqual(['ab c']);
  });

  it('show a word that two looks cut as its longer part', () => {
    const cut = printedLines([
      span('Bureau et Sta', 50, 100, { bold: true }),
      span('ff', 115, 100),
      span(' local', 125, 100, { bold: true }),
    ]);
    expect(cut[0]).toMatchObject({ bold: true, runs: [{ text: 'Bureau et Staff local', bold: true }] });
    const capital = printedLines([span('V', 50, 100, { bold: true }), span('ote à main levée', 55, 100)]);
    expect(capital[0]?.runs).toEqual([{ text: 'Vote à main levée', bold: false, struck: false }]);
  });

  it('are bold when all their letters are, and say which runs are', () => {
    const [line] = printedLines([span('Vote :', 50, 100, { bold: true }), span('adopté', 90, 100)]);
    expect(line?.bold).toBe(false);
    expect(line?.runs).toEqual([
      { text: 'Vote :', bold: true, struck: false },
      { text: ' adopté', bold: false, struck: false },
    ]);
    expect(printedLines([span('Vote', 50, 100, { bold: true }), span(' : ', 70, 100)])[0]?.bold).toBe(true);
  });
});
