import { describe, expect, it } from 'vitest';
import { weighMarkdown } from '../../src/markup/weigh-markdown.ts';
import { UserError } from '../../src/model/errors.ts';

describe('weighMarkdown', () => {
  it.each([
    ['minutes of a day', '## Point\n\nDit.\n\n- a\n- b\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n'.repeat(150)],
    ['deep indentation of one text', `${' '.repeat(100)}x`],
    ['lists in one another', '- a\n    - b\n        - c\n            - d\n'],
    ['long minutes', 'mot '.repeat(15_000)],
  ])('finds %s light', (_, markdown) => {
    expect(weighMarkdown(markdown)).toBe('light');
  });

  it.each([
    ['code with many bars', `\`\`\`\n${'| a '.repeat(300)}\n\`\`\``],
    ['short minutes', '## Point\n\nDit.\n\n- a\n- b\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\n'.repeat(30)],
  ])('finds %s quick', (_, markdown) => {
    expect(weighMarkdown(markdown)).toBe('quick');
  });

  it.each([
    ['underlined titles', 'a\n===\n'.repeat(300)],
    ['a ragged table', `| a | b | c | d |\n| - | - | - | - |\n${'|\n'.repeat(1500)}`],
    ['much emphasis', '*a '.repeat(7000)],
    ['a long text', 'mot '.repeat(40_000)],
    ['many lines', 'a\n'.repeat(5000)],
  ])('finds %s heavy', (_, markdown) => {
    expect(weighMarkdown(markdown)).toBe('heavy');
  });

  it.each([
    ['lists nested too deep', `${'- '.repeat(8000)}x`],
    ['quotations nested too deep', `${'> '.repeat(5000)}x`],
    ['too many columns', `${'| a '.repeat(300)}|`],
    ['a long address used too often', `[a]: ${'x'.repeat(10_000)}\n\n${'[a]'.repeat(10_000)}`],
    ['a text too long', 'mot '.repeat(600_000)],
  ])('refuses %s in plain words', (_, markdown) => {
    expect(() => weighMarkdown(markdown)).toThrow(UserError);
  });
});
