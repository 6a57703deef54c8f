import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell } from '../../../src/render/helpers/cell.ts';
import { text } from '../../../src/render/helpers/text.ts';
import { upper } from '../../../src/render/helpers/upper.ts';
import { nodesOf, parseMarkdown, tablesOf, wordsOf } from '../../support/render-minutes.ts';

describe('text', () => {
  it.each([
    ['plain words, (1) 12.5 % — l’été', 'plain words, (1) 12.5 % — l’été'],
    ['# x', '\\# x'],
    ['* x', '\\* x'],
    ['+ de 30 personnes', '\\+ de 30 personnes'],
    ['- x', '\\- x'],
    ['1. x', '1\\. x'],
    ['2023) x', '2023\\) x'],
    ['> x', '\\> x'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['Fin ##', 'Fin \\##'],
    ['<script>', '\\<script>'],
    ['a < b, 3 <5', 'a < b, 3 <5'],
    ['1<sup>er</sup> mars', '1<sup>er</sup> mars'],
    ['SP_CCM _x_', 'SP_CCM \\_x\\_'],
    ['3 * 4', '3 * 4'],
    ['**x**', '\\*\\*x\\*\\*'],
    ['[x](javascript:y)', '\\[x\\](javascript:y)'],
    ['AT&amp;T & co', 'AT\\&amp;T & co'],
    ['C:\\x', 'C:\\\\x'],
    ['//////////', '//////////'],
    ['a\r\nb\n\nc', 'a<br>b<br><br>c'],
    ['  a\tb\u0007\u202Ec ', 'a bc'],
    ['', ''],
  ])('%j → %j', (value, expected) => {
    expect(text(value)).toBe(expected);
  });

  const typed = fc
    .array(
      fc.constantFrom(
        ...[
          'mot',
          ' ',
          '#',
          '*',
          '**',
          '_',
          '__',
          '`',
          '```',
          '~',
          '~~',
          '[',
          ']',
          '(',
          ')',
          '!',
          '<',
          '>',
          '<b>',
          '</b>',
        ],
        ...[
          '&amp;',
          '&',
          ';',
          '|',
          '\\',
          '-',
          '+',
          '=',
          '1.',
          '2)',
          ':',
          '"',
          "'",
          '---',
          '^',
          '{{x}}',
          '<!--',
          '[^1]',
          '@',
        ],
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join('').trim().replace(/ +/g, ' '));

  it.each(['# ', '- ', '', '1. ', '## 3- '])('stays as typed after %j', (before) => {
    fc.assert(
      fc.property(typed, (value) => {
        const tree = parseMarkdown(`${before}x ${text(value)}\n\n${before}${text(value)}`.trimEnd());
        const words = nodesOf(tree, 'paragraph').concat(nodesOf(tree, 'heading')).map(wordsOf);
        expect(words[0]).toBe(`${before === '## 3- ' ? '3- ' : ''}x ${value}`.trim());
        expect(new Set(nodesOf(tree, 'html').map((each) => each.value))).toEqual(new Set());
        expect(nodesOf(tree, 'emphasis').length + nodesOf(tree, 'strong').length + nodesOf(tree, 'delete').length).toBe(
          0,
        );
      }),
      { numRuns: 400 },
    );
  });

  it('stays as typed alone on its line', () => {
    fc.assert(
      fc.property(typed, (value) => {
        const tree = parseMarkdown(text(value));
        expect(tree.children?.map(({ type }) => type)).toEqual(value === '' ? [] : ['paragraph']);
        expect(wordsOf(tree)).toBe(value);
      }),
      { numRuns: 1000 },
    );
  });

  it('cannot break a table', () => {
    fc.assert(
      fc.property(typed, typed, (left, right) => {
        const markdown = `| ${cell(left)} | ${cell(right)} |\n| --- | --- |\n| ${cell(right)} | ${cell(left)} |`;
        expect(tablesOf(markdown)).toEqual([
          [
            [left, right],
            [right, left],
          ],
        ]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('cell', () => {
  it.each([
    ['a|b', 'a\\|b'],
    ['a\\|b', 'a\\\\\\|b'],
    ['a\nb', 'a<br>b'],
    ['1. x', '1. x'],
  ])('%j → %j', (value, expected) => {
    expect(cell(value)).toBe(expected);
  });
});

describe('upper', () => {
  it('keeps accents', () => {
    expect(upper('1ère réunion – Œuvre')).toBe('1ÈRE RÉUNION – ŒUVRE');
  });
});
