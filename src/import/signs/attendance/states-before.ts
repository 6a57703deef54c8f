// The words of a state without a colon, before those of whom they say it: "Ada Bello, excusés Sani Moussa et Zoé Petit".
import { anyWritten } from '../../../words/as-written.ts';
import { attendanceSentences, ownStates } from '../../../words/attending.ts';
import { fields } from '../../../words/fields.ts';
import { foldText } from '../../../words/fold-text.ts';
import { both } from '../../../words/small-words.ts';
import type { Said } from '../../../words/vocabulary.ts';
import type { OwnState } from './said-of-one.ts';

/** A state that a line says of the names behind it: where its words begin, and where the names do. */
export type StateBefore = { readonly state: OwnState; readonly start: number; readonly end: number };

const OPENS = '(?<=^[\\s*•–—-]*|[,;.)|\\n\\t]\\s*| [/–—-] )';
const LINKED = `(?: ${anyWritten(attendanceSentences.apologiesFrom)})? `;

const STATES: readonly (readonly [OwnState, RegExp])[] = (
  [
    ['excused', ownStates.excused],
    ['absent', ownStates.absent],
    ['present', fields.present],
  ] as const satisfies readonly (readonly [OwnState, Said])[]
).map(([state, said]) => [state, new RegExp(`${OPENS}${anyWritten(said)}${LINKED}`, 'giu')]);

/** "❌ Ada Bello" was not there, "✅ Sani Moussa" was. */
const MARKS: readonly (readonly [OwnState, RegExp])[] = [
  ['absent', /(?<=^[\s*•–-]*)(?:❌|✗|✘|✖)\uFE0F? */gu],
  ['present', /(?<=^[\s*•–-]*)(?:✅|✔|✓|☑)\uFE0F? */gu],
];

/** The states of a line that stand before a name, behind a mark or at its beginning, outside brackets. */
export function statesBefore(line: string): readonly StateBefore[] {
  const open = line.replace(/\([^()]*\)/g, (inside) => ' '.repeat(inside.length));
  return [...STATES, ...MARKS].flatMap(([state, form]) =>
    [...open.matchAll(form)].flatMap(({ index, 0: words }) => {
      const end = index + words.length;
      return BEGINS_NAME.test(open.slice(end)) ? [{ state, start: index, end }] : [];
    }),
  );
}

const BEGINS_NAME = /^(?:@\w|MM?\.? |\p{Lu}[\p{L}'’.-]*)/u;
const SEVERAL_NAMES = new RegExp(`(?:[,;&]\\s*| ${anyWritten(both)} )(?=\\p{Lu})`, 'u');
const ALONE = new RegExp(`,\\s*(${anyWritten(fields.excused, fields.absent)})\\s*,\\s*(?=\\p{L})`, 'giu');
/** "Ada Bello excusé Sani Moussa": nothing tells of whom. */
const BETWEEN = new RegExp(`\\p{L} (${anyWritten(fields.excused, fields.absent)}) (?=\\p{L})`, 'giu');

/** "excusé Luc, Zoé" says it of one and names several, "Ada, excusés, Luc" says it of several and stands behind one. */
export function isDoubtfulState(line: string, states: readonly StateBefore[]): boolean {
  const unclear = states.some(({ start, end }, place) => {
    const words = line.slice(start, end);
    const names = line.slice(end, states[place + 1]?.start).replace(/\([^()]*\)/g, '');
    return !/[:：]/.test(words) && isFrenchSingular(words) && SEVERAL_NAMES.test(names);
  });
  const alone = [...line.matchAll(ALONE)].some(([, words = '']) => /s$/.test(foldText(words)));
  return unclear || alone || isBetween(line);
}

function isFrenchSingular(words: string): boolean {
  return SINGULAR.test(foldText(words).trim());
}

const SINGULAR = /^(?:excusee?|absente?|presente?)$/;

function isBetween(line: string): boolean {
  return [...line.matchAll(BETWEEN)].some(
    ({ index, 0: words }) =>
      /\p{Lu}\p{L}+$/u.test(line.slice(0, index + 1)) &&
      /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(line.slice(index + words.length)),
  );
}
