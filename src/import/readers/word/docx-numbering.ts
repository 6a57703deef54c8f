import { type NumberForm, numberText } from '../office/number-text.ts';
import type { Label } from '../office/story.ts';
import { childAt, childrenNamed, type Xml } from '../office/xml.ts';
import type { DocxStyle } from './docx-styles.ts';
import { valueAt } from './docx-values.ts';

/** Counts the lists of a document: the label of the next paragraph of a list (its id and level), null when there is none. */
type CountList = (list: { readonly id: string; readonly level: number }) => Label | null;

export type DocxNumbering = { readonly count: CountList; readonly levelOf: (style: DocxStyle) => number };

/** A new count of the lists of a document (`word/numbering.xml`), in the order of their paragraphs. */
export function docxNumbering(root: Xml | undefined): DocxNumbering {
  const lists = new Map(childrenNamed(root, 'w:num').map((num) => [num.attributes['w:numId'] ?? '', num]));
  const kinds = new Map(
    childrenNamed(root, 'w:abstractNum').map((kind) => [kind.attributes['w:abstractNumId'] ?? '', kind]),
  );
  const listOf = (id: string): List | null => {
    const num = lists.get(id);
    const kind = kinds.get(valueAt(num, 'w:abstractNumId') ?? '');
    if (!num || !kind) return null;
    const linked = valueAt(kind, 'w:numStyleLink');
    const other = linked === undefined ? null : listStyle(linked, kinds);
    return { num, kind: other ?? kind };
  };
  const counters = new Map<Xml, (number | undefined)[]>();
  const begun = new Set<string>();
  const count: CountList = ({ id, level }) => {
    const list = listOf(id);
    const shape = list ? levelShape(list, level) : null;
    if (!list || !shape) return null;
    const counts = counters.get(list.kind) ?? [];
    counters.set(list.kind, counts);
    const restart = begun.has(`${id} ${level}`) ? undefined : overrideOf(list.num, level);
    begun.add(`${id} ${level}`);
    const next = counts[level] === undefined ? shape.start : counts[level] + 1;
    counts[level] = restart ?? next;
    restartBelow(list, level, counts);
    return labelOf(list, level, counts);
  };
  const levelOf = ({ id, list }: DocxStyle): number => {
    const linked = childrenNamed(list ? listOf(list.id)?.kind : undefined, 'w:lvl').find((lvl) => {
      return valueAt(lvl, 'w:pStyle') === id;
    });
    return Number(linked?.attributes['w:ilvl'] ?? list?.level ?? 0);
  };
  return { count, levelOf };
}

/** Deeper levels begin again, but those that are told to go on. */
function restartBelow(list: List, level: number, counts: (number | undefined)[]): void {
  for (let deeper = level + 1; deeper < 9; deeper += 1)
    if (levelShape(list, deeper)?.restarts !== false) counts[deeper] = undefined;
}

type List = { readonly num: Xml; readonly kind: Xml };

/** The lists of a style of lists are those of the kind that names it as its own. */
function listStyle(style: string, kinds: ReadonlyMap<string, Xml>): Xml | null {
  return [...kinds.values()].find((kind) => valueAt(kind, 'w:styleLink') === style) ?? null;
}

type Shape = {
  readonly start: number;
  readonly form: NumberForm | 'bullet';
  readonly pattern: string;
  readonly restarts: boolean;
  readonly decimal: boolean;
};

const FORMS: Readonly<Record<string, NumberForm | 'bullet'>> = {
  bullet: 'bullet',
  none: 'none',
  decimalZero: 'padded',
  lowerLetter: 'letter',
  upperLetter: 'Letter',
  lowerRoman: 'roman',
  upperRoman: 'Roman',
};

function levelShape({ num, kind }: List, level: number): Shape | null {
  const override = childrenNamed(num, 'w:lvlOverride').find(({ attributes }) => attributes['w:ilvl'] === String(level));
  const own = childAt(override, 'w:lvl');
  const lvl = own ?? childrenNamed(kind, 'w:lvl').find(({ attributes }) => attributes['w:ilvl'] === String(level));
  if (!lvl) return null;
  return {
    start: Number(valueAt(lvl, 'w:start') ?? 0),
    form: FORMS[valueAt(lvl, 'w:numFmt') ?? 'decimal'] ?? 'decimal',
    pattern: valueAt(lvl, 'w:lvlText') ?? '',
    restarts: valueAt(lvl, 'w:lvlRestart') !== '0',
    decimal: childAt(lvl, 'w:isLgl') !== undefined,
  };
}

/** The number at which a list begins again, where this one is told to. */
function overrideOf(num: Xml, level: number): number | undefined {
  const override = childrenNamed(num, 'w:lvlOverride').find(({ attributes }) => attributes['w:ilvl'] === String(level));
  const start = valueAt(override, 'w:startOverride');
  return start === undefined ? undefined : Number(start);
}

function labelOf(list: List, level: number, counts: readonly (number | undefined)[]): Label | null {
  const shape = levelShape(list, level);
  if (!shape) return null;
  if (shape.form === 'bullet') return { depth: level, number: null, text: '', says: false };
  const text = shape.pattern.replace(/%([1-9])/g, (_, place: string) => {
    const upper = levelShape(list, Number(place) - 1);
    const form = upper?.form === 'bullet' || !upper ? 'none' : upper.form;
    const value = counts[Number(place) - 1] ?? upper?.start ?? 1;
    return numberText(value, shape.decimal && form !== 'none' ? 'decimal' : form);
  });
  if (text.trim() === '') return null;
  const says = !new RegExp(`^[^\\p{L}\\p{N}]*%${level + 1}[^\\p{L}\\p{N}%]*$`, 'u').test(shape.pattern);
  return { depth: level, number: counts[level] ?? null, text: text.trim(), says };
}
