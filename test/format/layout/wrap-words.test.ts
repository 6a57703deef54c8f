import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/format/layout/display-width.ts';
import { longestWord, wrapWords } from '../../../src/format/layout/wrap-words.ts';
import { expectLinear } from '../../support/expect-linear.ts';

describe('wrapWords', () => {
  it.each([
    ['Organiser une visite', 9, ['Organiser', 'une', 'visite']],
    ['Organiser une visite', 13, ['Organiser une', 'visite']],
    ['Organiser', 4, ['Organiser']],
    ['', 5, ['']],
    ['à   deux', 3, ['à', 'deux']],
    ['  retrait long', 9, ['retrait', 'long']],
    ['un⏎deux⏎⏎trois', 6, ['un⏎', 'deux⏎⏎', 'trois']],
    ['10\u00A0h\u00A030 précises', 8, ['10\u00A0h\u00A030', 'précises']],
    ['日本語です。はい', 6, ['日本語', 'です。', 'はい']],
    ['e\u0301te\u0301 e\u0301tait', 3, ['e\u0301te\u0301', 'e\u0301tait']],
  ])('cuts %j at %d columns', (text, width, lines) => {
    expect(wrapWords(text, width)).toEqual(lines);
  });

  it('never cuts a word, never loses one, and never goes beyond the width when words fit', () => {
    const word = fc.constantFrom(
      'de',
      'Zinder',
      'e\u0301te\u0301',
      'SP/CCM,',
      '✅',
      'recommandations',
      '10\u00A0h',
      '👩‍👩‍👧',
      'مرحبا',
      '日本',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 60 }), (words, width) => {
        const text = words.join(' ');
        const lines = wrapWords(text, width);
        const room = Math.max(width, longestWord(text));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(room);
        const found = lines
          .join(' ')
          .split(' ')
          .filter((each) => !/\p{Script=Han}/u.test(each));
        expect(found).toEqual(words.filter((each) => each !== '日本'));
      }),
    );
  });
});

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['été', 3],
    ['e\u0301te\u0301', 3],
    ['l’été — n°\u00A03 …', 14],
    ['日本', 4],
    ['👩‍👩‍👧', 2],
    ['🇳🇪', 2],
    ['✅', 2],
    ['©', 1],
    ['⏎', 1],
    ['\u200B', 0],
  ])('%j takes %d columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('takes a time in proportion to the length, whatever the letters', async () => {
    for (const [letters, many] of [
      ['👩‍👩‍👧', 8_000],
      ['日本', 20_000],
      ['مرحبا ', 8_000],
      ['\u20DD', 40_000],
    ] as const) {
      await expectLinear((times) => displayWidth(letters.repeat(times)), many);
    }
  });
});
