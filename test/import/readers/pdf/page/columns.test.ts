import { describe, expect, it } from 'vitest';
import { regionsOf } from '../../../../../src/import/readers/pdf/page/columns.ts';
import { printedLines } from '../../../../../src/import/readers/pdf/page/printed-lines.ts';
import type { Span } from '../../../../../src/import/readers/pdf/page/span.ts';
import { column, span } from '../../../../support/pdf-pages.ts';

const read = (spans: readonly Span[]) =>
  regionsOf(printedLines(spans), []).map(({ lines }) => lines.map(({ text }) => text.split(' ')[0]).join(' '));

const prose = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}${index} parole tenue devant tous les membres réunis`);

describe('columns', () => {
  it('of prose are read one after the other, what goes over both before or after them', () => {
    const title = span(
      'Le bulletin des réunions de tout le mois, pour ceux qui n’y étaient pas, avec ses annexes',
      60,
      740,
    );
    const foot = span('Fait le quatre mai, devant tous les membres du comité et ceux qui les accompagnent', 60, 600);
    const spans = [title, ...column(prose('a', 8), 50, 720), ...column(prose('b', 8), 320, 720), foot];
    expect(read(spans)).toEqual(['Le', 'a0 a1 a2 a3 a4 a5 a6 a7', 'b0 b1 b2 b3 b4 b5 b6 b7', 'Fait']);
  });

  it('are no rows of a table', () => {
    const names = ['Awa', 'Rose', 'Jean', 'Paul', 'Lia'];
    const spans = [...column(names, 50, 720), ...column(['Mairie', 'Région', 'École', 'Marché', 'Port'], 320, 720)];
    expect(read(spans)).toEqual(['Awa Rose Jean Paul Lia']);
  });

  it('are no rows whose cells have several lines', () => {
    const cells = [0, 1, 2, 3].flatMap((row) => [
      ...column(prose(`l${row}`, 3), 50, 720 - row * 60),
      ...column(prose(`r${row}`, 2), 320, 720 - row * 60),
    ]);
    expect(read(cells)).toHaveLength(1);
  });
});
