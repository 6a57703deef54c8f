import type { PageContent } from '../../src/import/readers/pdf/page/page-content.ts';
import type { Rule } from '../../src/import/readers/pdf/page/rules.ts';
import type { Span } from '../../src/import/readers/pdf/page/span.ts';

type Look = Partial<Pick<Span, 'height' | 'bold' | 'struck' | 'id' | 'artifact' | 'right'>>;

/** A piece of text at its place: each letter is half as wide as it is high, and it is 10 points high. */
export function span(text: string, left: number, bottom: number, look: Look = {}): Span {
  const height = look.height ?? 10;
  return {
    ...{ text, left, bottom, height, right: left + text.length * height * 0.5, top: bottom + height * 0.75 },
    ...{ bold: false, struck: false, id: null, artifact: false },
    ...look,
  };
}

/** Lines under each other from a height downwards, 12 points apart. */
export function column(texts: readonly string[], left: number, top: number, look: Look = {}): readonly Span[] {
  return texts.map((text, index) => span(text, left, top - index * 12, look));
}

/** A page of 600 by 800 points. */
export function page(spans: readonly Span[], more: Partial<PageContent> = {}): PageContent {
  return { number: 1, width: 600, height: 800, spans, aslant: [], rules: [], pictured: 0, ...more };
}

/** The rules of a lattice of cells. */
export function lattice(sides: readonly number[], levels: readonly number[]): readonly Rule[] {
  const [left = 0, right = 0] = [Math.min(...sides), Math.max(...sides)];
  const [bottom = 0, top = 0] = [Math.min(...levels), Math.max(...levels)];
  return [
    ...levels.map((level) => ({ flat: true, left, right, bottom: level, top: level })),
    ...sides.map((side) => ({ flat: false, left: side, right: side, bottom, top })),
  ];
}
