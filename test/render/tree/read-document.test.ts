import { describe, expect, it } from 'vitest';
import type { Table } from '../../../src/render/tree/document-tree.ts';
import { blockText } from '../../../src/render/tree/inline-text.ts';
import { readDocument } from '../../../src/render/tree/read-document.ts';

const tableOf = (html: string): Table => {
  const table = readDocument(html, 'fr').blocks.find(({ kind }) => kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  return table;
};
const shapeOf = ({ head, body }: Table) =>
  [head, body].map((rows) => rows.map((row) => row.map(({ column, columns, rows: down }) => [column, columns, down])));

describe('readDocument, tables', () => {
  it('takes into the head the rows that its cells reach down to', () => {
    const table = tableOf(
      '<table><tr><th rowspan="2">A</th><th colspan="2">B</th></tr><tr><td>c</td><td>d</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>',
    );
    expect(shapeOf(table)).toEqual([
      [
        [
          [0, 1, 2],
          [1, 2, 1],
        ],
        [
          [1, 1, 1],
          [2, 1, 1],
        ],
      ],
      [
        [
          [0, 1, 1],
          [1, 1, 1],
          [2, 1, 1],
        ],
      ],
    ]);
  });

  it('clips spans that meet others, and columns that nothing begins in', () => {
    const meeting = tableOf('<table><tr><td>A</td><td rowspan="2">B</td></tr><tr><td colspan="2">C</td></tr></table>');
    expect(shapeOf(meeting)[1]).toEqual([
      [
        [0, 1, 1],
        [1, 1, 2],
      ],
      [[0, 1, 1]],
    ]);
    const wide = tableOf('<table><tr><td>A</td><td colspan="99">B</td></tr><tr><td>C</td><td>D</td></tr></table>');
    expect(shapeOf(wide)[1]?.[0]).toEqual([
      [0, 1, 1],
      [1, 1, 1],
    ]);
  });

  it('keeps captions, gives room to words, and makes wide tables smaller', () => {
    const { blocks } = readDocument('<table><caption>Effectifs</caption><tr><td>a</td></tr></table>', 'fr');
    expect(blockText(blocks)).toContain('Effectifs');
    const narrow = tableOf(
      '| N° | Texte |\n|---|---|\n| 1 | des mots et encore des mots, sur toute la largeur de la page ou presque |\n',
    );
    expect(narrow.scale).toBe(1);
    expect(narrow.widths[1]).toBeGreaterThan(0.8);
    const titles = 'Points Responsables Échéance Livrable Priorité Observations Recommandations Établissement'.split(
      ' ',
    );
    const wide = tableOf(`| ${titles.join(' | ')} |\n|${'---|'.repeat(titles.length)}\n| ${titles.join(' | ')} |\n`);
    expect(wide.scale).toBeLessThan(1);
    expect(wide.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1);
  });

  it('has no table of nothing', () => {
    expect(readDocument('<table><caption>Rien</caption></table>', 'fr').blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
    ]);
  });
});

describe('readDocument, words', () => {
  it('leaves out what is not to be read', () => {
    const words = blockText(
      readDocument('<style>body{}</style><script>x()</script>\n\nUn mot<svg><text>z</text></svg>.', 'fr').blocks,
    );
    expect(words).toBe('Un mot.');
  });

  it('puts blocks out of inlines, and loose words into paragraphs', () => {
    const { blocks } = readDocument(
      '<div>avant<b><p>dans</p></b>après</div>\n\n<dl><dt>mot</dt><dd>sens</dd></dl>',
      'fr',
    );
    expect(blocks.map((block) => [block.kind, blockText([block])])).toEqual([
      ['paragraph', 'avant'],
      ['paragraph', 'dans'],
      ['paragraph', 'après'],
      ['paragraph', 'mot'],
      ['paragraph', 'sens'],
    ]);
  });
});
