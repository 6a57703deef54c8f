import type { GroupTexts } from '../../../model/group-answers.ts';
import { noAnswer } from '../../../model/meeting/no-answer.ts';
import { nobodySaid } from '../../../model/owners/nobody-said.ts';
import { oneLine, safeText } from '../../../model/safe-text.ts';
import type { Language, Words } from '../../../model/words.ts';
import { formats } from '../../../record/keys/formats.ts';

/** What the values of a group are proposed from: the name of its folder, the zone of the machine, its language. */
export type UsualGrounds = { readonly folder: string; readonly zone: string; readonly locale: Language };

/** The values that a group has when nobody says others. The zone is UTC where the machine names none that is known. */
export function usualTexts({ folder, zone, locale }: UsualGrounds): GroupTexts {
  return {
    group: nameOf(folder) || NO_NAME[locale],
    timezone: formats['time-zone']?.(zone) ? zone : 'UTC',
    rhythm: MONTHLY[locale],
  };
}

/** Whether the words say that a group has no rhythm. */
export function isNoRhythm(text: string): boolean {
  return nobodySaid(text.trim()) === 'none';
}

/** The name of the folder, as people would write it: the group usually has the same. Empty where it is no name ("..", "rien"). */
function nameOf(folder: string): string {
  const name = oneLine(safeText(folder).replace(/[-_]+/g, ' '));
  return noAnswer(name) === undefined ? name : '';
}

const NO_NAME: Words = { fr: 'Notre groupe', en: 'Our group' };
const MONTHLY: Words = { fr: 'mensuel', en: 'monthly' };
