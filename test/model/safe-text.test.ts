import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaceUnsafe, safeBlock, safeText } from '../../src/model/safe-text.ts';

const UNSAFE: readonly (readonly [string, string])[] = [
  ['escape', '\u001B'],
  ['bell', '\u0007'],
  ['backspace', '\b'],
  ['null', '\u0000'],
  ['delete', '\u007F'],
  ['C1 control sequence introducer', '\u009B'],
  ['right-to-left override', '\u202E'],
  ['left-to-right embedding', '\u202A'],
  ['isolate', '\u2066'],
  ['end of isolate', '\u2069'],
  ['left-to-right mark', '\u200E'],
  ['right-to-left mark', '\u200F'],
  ['Arabic letter mark', '\u061C'],
  ['deprecated format character', '\u206A'],
  ['annotation', '\uFFF9'],
  ['noncharacter', '\uFFFE'],
  ['tag', '\u{E0041}'],
  ['lone high surrogate', '\uD800'],
  ['lone low surrogate', '\uDC00'],
];

describe('safeText', () => {
  it.each(UNSAFE)('shows a replacement character for %s', (_, character) => {
    expect(safeText(`a${character}b`)).toBe('a\uFFFDb');
  });

  it.each([
    ['\n', '⏎'],
    ['\r\n', '⏎'],
    ['\r', '⏎'],
    ['\v', '⏎'],
    ['\f', '⏎'],
    ['\u0085', '⏎'],
    ['\u2028', '⏎'],
    ['\u2029', '⏎'],
    ['\t', ' '],
    ['\n\n', '⏎⏎'],
  ])('puts %j on one line as %j', (newline, shown) => {
    expect(safeText(`a${newline}b`)).toBe(`a${shown}b`);
  });

  it.each(['', "L'été à Zinder : 10 h 30", 'e\u0301', '日本', '👩‍👩‍👧', 'مرحبا', 'Ƙungiya', 'ŋ ɓ ɗ'])(
    'leaves %j as it is',
    (text) => {
      expect(safeText(text)).toBe(text);
    },
  );

  it('undoes the clipboard, the title and the colours of a terminal', () => {
    expect(safeText('\u001B]52;c;AAAA\u0007 \u001B[31mrouge\u001B[0m')).toBe(
      '\uFFFD]52;c;AAAA\uFFFD \uFFFD[31mrouge\uFFFD[0m',
    );
  });

  it('gives one well-formed line without controls, whatever comes in, and nothing changes the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const safe = safeText(text);
        expect(safe).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u);
        expect(safeText(safe)).toBe(safe);
      }),
    );
  });
});

describe('safeBlock', () => {
  it('keeps lines, and nothing else that moves a cursor', () => {
    expect(safeBlock('un\r\ndeux\rtrois\u2028quatre\n\tcinq\u001B[2J')).toBe('un\ndeux\ntrois\nquatre\n cinq\uFFFD[2J');
  });

  it('has the line feed as its only control character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(safeBlock(text).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u);
      }),
    );
  });
});

describe('replaceUnsafe', () => {
  it('hands over each unsafe character, whole when it takes two units', () => {
    const seen: string[] = [];
    const text = replaceUnsafe('a\u001B\n\u{E0041}', (character) => {
      seen.push(character);
      return '?';
    });
    expect(text).toBe('a?\n?');
    expect(seen).toEqual(['\u001B', '\u{E0041}']);
  });
});
