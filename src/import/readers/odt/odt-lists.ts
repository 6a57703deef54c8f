import { type NumberForm, numberText } from '../office/number-text.ts';
import type { Label } from '../office/story.ts';
import { childrenNamed, type Xml } from '../office/xml.ts';

/** The numbers of one list, level by level. */
export type ListCount = (number | undefined)[];

export type OdtLists = {
  /** The label of the next item of a list at a level (from 0); `start` is the number that it says itself. */
  readonly label: (style: string, place: ItemPlace) => Label | null;
  /** The label of the next heading outside of lists, at a depth from 1. */
  readonly heading: (depth: number) => Label | null;
};

export type ItemPlace = { readonly count: ListCount; readonly level: number; readonly start?: number | undefined };

/** The list styles in some containers, and the numbering of headings (`text:outline-style`). */
export function odtLists(containers: readonly (Xml | undefined)[]): OdtLists {
  const styles = new Map(
    containers
      .flatMap((container) => childrenNamed(container, 'text:list-style'))
      .map((style) => [style.attributes['style:name'] ?? '', levelsOf(style)]),
  );
  const outline = containers.flatMap((container) => childrenNamed(container, 'text:outline-style')).map(levelsOf)[0];
  const headings: ListCount = [];
  return {
    label: (style, place) => nextLabel(styles.get(style) ?? new Map(), place) ?? bullet(place.level),
    heading: (depth) => {
      const shape = outline?.get(depth - 1);
      return outline && shape && shape.form !== 'none'
        ? nextLabel(outline, { count: headings, level: depth - 1 })
        : null;
    },
  };
}

type Level = {
  readonly form: NumberForm;
  readonly before: string;
  readonly after: string;
  readonly start: number;
  /** How many levels it displays, its own included. */
  readonly shown: number;
};

function levelsOf(style: Xml): ReadonlyMap<number, Level> {
  const numbered = childrenNamed(style, 'text:list-level-style-number', 'text:outline-level-style');
  return new Map(
    numbered.map(({ attributes }) => [
      Number(attributes['text:level'] ?? 1) - 1,
      {
        form: FORMS[attributes['style:num-format'] ?? ''] ?? 'none',
        before: attributes['style:num-prefix'] ?? '',
        after: attributes['style:num-suffix'] ?? '',
        start: Number(attributes['text:start-value'] ?? 1),
        shown: Number(attributes['text:display-levels'] ?? 1),
      },
    ]),
  );
}

const FORMS: Readonly<Record<string, NumberForm>> = {
  '1': 'decimal',
  a: 'letter',
  A: 'Letter',
  i: 'roman',
  I: 'Roman',
};

function bullet(depth: number): Label {
  return { depth, number: null, text: '', says: false };
}

function nextLabel(levels: ReadonlyMap<number, Level>, { count, level, start }: ItemPlace): Label | null {
  const shape = levels.get(level);
  if (!shape) return null;
  const before = count[level];
  const number = start ?? (before === undefined ? shape.start : before + 1);
  count.splice(level, count.length, number);
  const places = [...levels.keys()].filter((each) => each <= level && each > level - shape.shown).sort((a, b) => a - b);
  const numbers = places.map((place) => {
    const upper = levels.get(place);
    return upper ? numberText(count[place] ?? upper.start, upper.form) : '';
  });
  const said = numbers.filter((each) => each !== '');
  const text = `${shape.before}${said.join('.')}${shape.after}`.trim();
  if (shape.form === 'none') return text === '' ? null : { depth: level, number: null, text, says: true };
  return { depth: level, number, text, says: said.length > 1 || /[\p{L}\p{N}]/u.test(shape.before + shape.after) };
}
