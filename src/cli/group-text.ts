import type { GroupAnswers } from '../model/group-answers.ts';
import { nextByRhythm } from '../model/next-by-rhythm.ts';
import { oneLine } from '../model/one-line.ts';
import type { Words } from '../model/words.ts';
import { formats } from '../record/formats.ts';

/** The values of a group that are texts. */
export type GroupText = Exclude<keyof GroupAnswers, 'locale'>;

/** What is wrong with a text given for a value of the group; undefined when nothing is. Only some may be left empty. */
export function wrongAnswer(key: GroupText, typed: string): Words | undefined {
  const text = typed.trim();
  if (text === '') return NEEDED.includes(key) ? EMPTY : undefined;
  if (oneLine(text) !== text) return SEVERAL_LINES;
  if (key === 'start' || key === 'end') return formats.clock?.(text) ? undefined : NO_HOUR;
  if (key === 'timezone') return formats['time-zone']?.(text) ? undefined : NO_ZONE;
  if (key === 'rhythm') return nextByRhythm(text, '2023-03-01') === undefined ? NO_RHYTHM : undefined;
  return undefined;
}

const NEEDED: readonly GroupText[] = ['group', 'timezone', 'rhythm'];

const EMPTY: Words = { fr: 'il faut une réponse ici', en: 'an answer is needed here' };
const SEVERAL_LINES: Words = { fr: 'le texte doit tenir sur une ligne', en: 'the text must stand on one line' };
const NO_HOUR: Words = {
  fr: 'ce n’est pas une heure ; écrivez par exemple 10:30',
  en: 'this is no hour; write for example 10:30',
};
const NO_ZONE: Words = {
  fr: 'ce fuseau n’est pas connu ; écrivez par exemple Africa/Niamey',
  en: 'this zone is not known; write for example Africa/Niamey',
};
const NO_RHYTHM: Words = {
  fr: 'ce rythme n’est pas compris ; écrivez par exemple monthly, quarterly ou « toutes les 6 semaines »',
  en: 'this rhythm is not understood; write for example monthly, quarterly or "every 6 weeks"',
};
