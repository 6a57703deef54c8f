import { describe, expect, it } from 'vitest';
import type { Span } from '../../../../src/import/readers/pdf/page/span.ts';
import { withoutMargins } from '../../../../src/import/readers/pdf/page-margins.ts';
import { lattice, page, span } from '../../../support/pdf-pages.ts';

const text = (number: number) => [
  span(`Le texte de la page ${'abc'[number - 1]}`, 50, 700),
  span('va son train', 50, 300),
];

function read(pages: readonly (readonly Span[])[], rules: Parameters<typeof page>[1] = {}) {
  const numbered = pages.map((spans, index) => page(spans, { ...rules, number: index + 1 }));
  const { pages: kept, margins } = withoutMargins(numbered);
  return {
    kept: kept.map(({ spans }) => spans.map((each) => each.text)),
    margins: margins.map(({ line, role, again }) => [line.text, role, again]),
  };
}

describe('the heads and feet of pages', () => {
  it('are what stands again at the same place, whatever its figures, and are told once', () => {
    const { kept, margins } = read(
      [1, 2, 3].map((number) => [
        span('Coopérative', 50, 780),
        ...text(number),
        span(`Bureau – page ${number} sur 3`, 50, 30),
      ]),
    );
    expect(kept).toEqual([1, 2, 3].map((number) => text(number).map((each) => each.text)));
    expect(margins).toEqual([
      ['Coopérative', 'page-header', false],
      ['Bureau – page 1 sur 3', 'page-footer', false],
      ['Coopérative', 'page-header', true],
      ['Bureau – page 2 sur 3', 'page-footer', true],
      ['Coopérative', 'page-header', true],
      ['Bureau – page 3 sur 3', 'page-footer', true],
    ]);
  });

  it.each(['1', '- 1 -', 'Page 1', 'page 1 / 4', '1/4', 'p. 1'])(
    'are the number of a page that stands alone: %s',
    (number) => {
      expect(read([[...text(1), span(number, 290, 40)]]).margins).toEqual([[number, 'page-footer', false]]);
    },
  );

  it('are what the structure says to be no part of the text', () => {
    expect(read([[span('Mairie', 50, 500, { artifact: true }), ...text(1)]]).margins).toEqual([
      ['Mairie', 'page-header', false],
    ]);
  });

  it('are nothing that stands once, in the middle of pages, or in a table', () => {
    expect(read([[span('Coopérative', 50, 780), ...text(1)], text(2)]).margins).toEqual([]);
    expect(read([1, 2].map((number) => [...text(number), span('Décision', 50, 400)])).margins).toEqual([]);
    const head = [1, 2].map((number) => [
      span('Action', 55, 770),
      span(`Eau ${number}`, 55, 500),
      span('Qui', 255, 770),
    ]);
    expect(read(head, { rules: lattice([50, 250, 400], [785, 760, 480]) }).margins).toEqual([]);
  });
});
