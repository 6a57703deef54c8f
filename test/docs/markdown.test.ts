import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, block, code, prose, table } from '../../build/docs/markdown.ts';
import { markdownTree, nodesOf, wordsOf } from '../support/markdown-tree.ts';

const HARD = ['|', '\\', '`', '``', '*', '_', '<', '>', '<b>', '&amp;', '[a](b)', '~~', '#', ' ', 'é', 'a', '12', '- '];
/** The tables of GitHub cannot hold a bar behind a backslash in code. */
const words = fc
  .array(fc.constantFrom(...HARD), { minLength: 1, maxLength: 12 })
  .map((parts) => `a${parts.join('')}z`)
  .filter((text) => !text.includes('\\|'));

describe('a table', () => {
  it.each([
    ['words', prose],
    ['code', code],
  ])('holds any %s, each cell in its place', (_name, write) => {
    fc.assert(
      fc.property(words, words, (one, two) => {
        const tree = markdownTree(table(['a', 'b'], [[write(one), write(two)]]));
        const cells = nodesOf(tree, 'tableCell').map(wordsOf);
        expect(cells).toEqual(['a', 'b', one, two]);
      }),
    );
  });
});

describe('a block', () => {
  it('holds a text that has blocks of its own', () => {
    const [node] = nodesOf(markdownTree(block('```yaml\na: b\n```\n', 'markdown')), 'code');
    expect(node).toMatchObject({ lang: 'markdown', value: '```yaml\na: b\n```' });
  });
});

describe('anchorOf', () => {
  it.each([
    ['yaml/no-break-space', 'yamlno-break-space'],
    ['Point d’action', 'point-daction'],
    ['gtm/actions@1', 'gtmactions1'],
    ['Échéances', 'échéances'],
  ])('%s: %s', (heading, anchor) => {
    expect(anchorOf(heading)).toBe(anchor);
  });
});
