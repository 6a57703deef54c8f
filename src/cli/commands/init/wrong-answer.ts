import type { GroupText, GroupTexts } from '../../../model/group-answers.ts';
import { comesBefore } from '../../../model/meeting/meeting-order.ts';
import { nextByRhythm } from '../../../model/meeting/next-by-rhythm.ts';
import { noAnswer } from '../../../model/meeting/no-answer.ts';
import { typedHour } from '../../../model/meeting/typed-hour.ts';
import { oneLine } from '../../../model/safe-text.ts';
import type { Words } from '../../../model/words.ts';
import { formats } from '../../../record/keys/formats.ts';
import { isNoRhythm } from './usual-texts.ts';

/**
 * What is wrong with a text given for a value of the group, in a sentence; undefined when nothing is. Judged as the
 * schema of gtm.yaml does, and beside the other values: a meeting does not end before it begins.
 */
export function wrongAnswer(key: GroupText, typed: string, others: GroupTexts): Words | undefined {
  const text = typed.trim();
  if (text === '') return NEEDED.includes(key) ? EMPTY : undefined;
  if (oneLine(text) !== text) return SEVERAL_LINES;
  if (key === 'group' && noAnswer(text) !== undefined) return noName(text);
  if (key === 'start' || key === 'end') return wrongHour(key, text, others);
  if (key === 'timezone' && !formats['time-zone']?.(text)) return noZone(text);
  if (key === 'rhythm' && !isNoRhythm(text) && nextByRhythm(text, '2023-03-01') === undefined) return noRhythm(text);
  return undefined;
}

const NEEDED: readonly GroupText[] = ['group', 'timezone', 'rhythm'];

const EMPTY: Words = { fr: 'la réponse est vide.', en: 'the answer is empty.' };
const SEVERAL_LINES: Words = {
  fr: 'le texte ne tient pas sur une ligne.',
  en: 'the text does not stand on one line.',
};

function noName(text: string): Words {
  return { fr: `« ${text} » n’est pas le nom d’un groupe.`, en: `"${text}" is not the name of a group.` };
}

function wrongHour(key: 'start' | 'end', typed: string, { start }: GroupTexts): Words | undefined {
  const text = typedHour(typed) ?? typed;
  if (!formats.clock?.(text)) return noHour(text);
  return key === 'end' && comesBefore(text, start) ? tooEarly(text, start ?? '') : undefined;
}

function noHour(text: string): Words {
  return {
    fr: `« ${text} » n’est pas une heure ; écrivez par exemple 10:30.`,
    en: `"${text}" is not an hour; write for example 10:30.`,
  };
}

function tooEarly(end: string, start: string): Words {
  return { fr: `${end} vient avant le début (${start}).`, en: `${end} comes before the beginning (${start}).` };
}

function noZone(text: string): Words {
  return {
    fr: `« ${text} » n’est pas un fuseau connu ; écrivez par exemple Africa/Niamey.`,
    en: `"${text}" is not a known zone; write for example Africa/Niamey.`,
  };
}

function noRhythm(text: string): Words {
  return {
    fr: `« ${text} » n’est pas compris ; écrivez par exemple mensuel, toutes les 6 semaines, ou aucun.`,
    en: `"${text}" is not understood; write for example monthly, every 6 weeks, or none.`,
  };
}
