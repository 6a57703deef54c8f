import { describe, expect, it } from 'vitest';
import { alignedTables } from '../../../../../src/import/readers/pdf/page/aligned-tables.ts';
import { printedLines } from '../../../../../src/import/readers/pdf/page/printed-lines.ts';
import type { Span } from '../../../../../src/import/readers/pdf/page/span.ts';
import { column, span } from '../../../../support/pdf-pages.ts';

const read = (spans: readonly Span[]) =>
  alignedTables(printedLines(spans)).map(({ table }) =>
    table.rows.map((row) => row.map(({ spans: own }) => own.map(({ text }) => text).join(' '))),
  );

describe('tables by what stands under each other', () => {
  it('have a row for each line, and ticks in the column that they stand under', () => {
    const names = column(['Nom', 'Awa Sidi', 'Jean Tabi'], 50, 700);
    const ticks = [span('Présent', 200, 700), span('Excusé', 300, 700), span('X', 215, 688), span('X', 315, 676)];
    expect(read([...names, ...ticks])).toEqual([
      [
        ['Nom', 'Présent', 'Excusé'],
        ['Awa Sidi', 'X', ''],
        ['Jean Tabi', '', 'X'],
      ],
    ]);
  });

  it('have cells of several lines where rows stand apart', () => {
    const spans = [span('Écrire au', 50, 700), span('préfet', 50, 688), span('Awa', 200, 700)];
    const more = [span('Louer', 50, 670), span('Rose', 200, 670), span('Payer', 50, 652), span('Jean', 200, 652)];
    expect(read([...spans, ...more])).toEqual([
      [
        ['Écrire au préfet', 'Awa'],
        ['Louer', 'Rose'],
        ['Payer', 'Jean'],
      ],
    ]);
  });

  it.each([
    ['labels', ['Date :', 'Lieu :', 'Heure :'], ['4 mai', 'Mairie', '9 h']],
    ['numbers of items', ['1.', '2.', '3.'], ['Budget', 'Eau', 'Divers']],
    ['bullets', ['•', '•', '•'], ['Budget', 'Eau', 'Divers']],
    ['contents', ['Budget', 'Eau', 'Divers'], ['2', '3', '7']],
  ])('are none of %s', (_, left, right) => {
    expect(read([...column(left, 50, 700), ...column(right, 150, 700)])).toEqual([]);
  });

  it('are none of prose with wide blanks', () => {
    const spans = [0, 1, 2, 3].flatMap((row) => [
      span('une phrase', 50, 700 - row * 12),
      span('qui va', 150 + row * 11, 700 - row * 12),
      span('son train', 260 - row * 9, 700 - row * 12, { right: 340 }),
    ]);
    expect(read(spans)).toEqual([]);
  });

  it('end before the text that follows', () => {
    const cells = [...column(['Awa', 'Rose', 'Jean'], 50, 700), ...column(['Eau', 'Port', 'École'], 150, 700)];
    expect(read([...cells, span('Tous sont là', 50, 664)])[0]).toHaveLength(3);
  });
});
