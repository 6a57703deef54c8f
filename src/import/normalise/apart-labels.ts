// Several labels of the header on one line, as lines of their own.

import type { Block, TextBlock } from '../blocks/block.ts';
import { isAttendance, type Label, labelledBy } from '../signs/labels.ts';

/** What a header says before a colon; other labels ("Actions :") announce what follows, and stay where they are. */
const FACTS: ReadonlySet<Label | null> = new Set([
  'date',
  'venue',
  'hours',
  'start',
  'end',
  'chair',
  'rapporteur',
  'present',
  'excused',
  'absent',
  'represented',
  'guests',
]);

/** "Chair: Ada Note taker: Sani", "… in the library. Members present: Ada. Absent: Sani." → a line for each. */
export function apartLabels(units: readonly Block[]): readonly Block[] {
  return units.flatMap((unit) => (unit.kind === 'text' && unit.text.length < 2000 ? splitText(unit) : [unit]));
}

function splitText(unit: TextBlock): readonly Block[] {
  const places = labelPlaces(unit.text);
  if (places.length === 0) return [unit];
  const starts = [0, ...places];
  return starts.map((start, index) => {
    const text = unit.text
      .slice(start, starts[index + 1])
      .replace(PARTING, '')
      .trim();
    return { ...unit, text, markdown: text, first: index === 0 && unit.first };
  });
}

/** The mark before the next label: "Ada Bello / Excusés : …". */
const PARTING = /\s[|/–—-]\s*$/;

/** Where the words of a label begin, before a colon that is not the first words of the line. */
function labelPlaces(text: string): readonly number[] {
  const opens = labelOf(text) !== null;
  const inAttendance = isAttendance(labelOf(text) ?? 'body');
  return [...text.matchAll(/ ?[:：](?: |(?=\p{Lu}\p{L}))/gu)].flatMap(({ index }) => {
    const before = /(^|[.;,)]?\s+)((?:\p{Lu}[\p{L}'’()-]*)(?: [\p{L}'’()-]+){0,4})$/u.exec(text.slice(0, index));
    if (!before || before[1] === '') return [];
    const [, ends = '', said = ''] = before;
    const sentence = /[.;]\s/.test(ends);
    // "… Syndic : M. X" after a list of names is no name, whatever it is.
    if (sentence && inAttendance) return [index - said.length];
    const words = longestLabel(said);
    if (words === null || !(opens || sentence)) return [];
    return isAttendance(labelOf(`${words} : x`) ?? 'body') || opens ? [index - words.length] : [];
  });
}

/** The last words that are a label: "Norhjelp Note taker" → "Note taker". */
function longestLabel(words: string): string | null {
  const parts = words.split(' ');
  for (let from = 0; from < parts.length; from += 1) {
    const tail = parts.slice(from).join(' ');
    if (/^\p{Lu}/u.test(tail) && labelOf(`${tail} : x`) !== null) return tail;
  }
  return null;
}

function labelOf(text: string): Label | null {
  const label = labelledBy(text)?.label ?? null;
  return FACTS.has(label) ? label : null;
}
