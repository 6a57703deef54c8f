// What words beside a name say of how it attended: "(Excusé)", "n'a pas pu venir", "représentée".
import { notePrepositions, ownStates } from '../../words/attending.ts';
import { foldLetters, foldText } from '../../words/fold-text.ts';
import { notThere, spokenFor } from '../../words/told-of-attendees.ts';
import { anySaid, type Said } from '../../words/vocabulary.ts';
import type { AttendanceState } from '../meeting/meeting.ts';

type State = Exclude<AttendanceState, 'guests'>;

const SAID: readonly (readonly [State, Said])[] = [
  ['excused', joined(ownStates.excused, notThere.excused)],
  ['absent', joined(ownStates.absent, notThere.absent)],
  ['represented', spokenFor.state],
  ['present', ownStates.present],
];
const WHY = `(?: ?[,;:(–—-] ?.*| ${anySaid(notePrepositions)} .*)?`;
const STATES = SAID.map(([state, said]) => [state, new RegExp(`^${anySaid(said)}\\.?${WHY}$`, 'u')] as const);

/** How somebody attended by what is told of them, alone or with the reason behind ("excusée, en mission"). */
export function stateSaid(words: string): State | undefined {
  const folded = foldText(words);
  return STATES.find(([, form]) => form.test(folded))?.[0];
}

const LABEL = new RegExp(`^(${anySaid(ownStates.excused, ownStates.absent, spokenFor.state)}) ?: ?(.+)$`, 'u');

/** "Excusés : OIM, HCR": the words for how they attended, and for whom; undefined where none stand before. */
export function stateBefore(text: string): { readonly said: string; readonly rest: string } | undefined {
  const [, said, rest] = LABEL.exec(foldLetters(text)) ?? [];
  return said && rest ? { said: text.slice(0, said.length), rest: text.slice(text.length - rest.length) } : undefined;
}

const BEHIND = new RegExp(
  `(?: ?[,;:–—-]? | ?\\()(?=${anySaid(...SAID.map(([, said]) => said), spokenFor.were)}(?![a-z0-9]))| (?=${anySaid(spokenFor.by)} )`,
  'gu',
);

/** The places in a text behind which it may tell how the ones before attended: both sides of each. */
export function* sidesOfStates(text: string): Generator<readonly [left: string, right: string]> {
  for (const { 0: mark, index } of foldLetters(text).matchAll(BEHIND))
    if (index > 0) yield [text.slice(0, index).trim(), text.slice(index + mark.length).trim()];
}

function joined(...said: readonly Said[]): Said {
  return { fr: said.flatMap(({ fr }) => fr), en: said.flatMap(({ en }) => en) };
}
