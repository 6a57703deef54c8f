import { countOf, type Noun } from '../../i18n/labels.ts';
import type { FollowedAction } from '../../model/ledger/followup.ts';
import type { Words } from '../../model/words.ts';

const DAYS: Noun = { one: { fr: 'jour', en: 'day' }, other: { fr: 'jours', en: 'days' } };
const MEETINGS: Noun = {
  one: { fr: 'réunion tenue depuis', en: 'meeting held since' },
  other: { fr: 'réunions tenues depuis', en: 'meetings held since' },
};

/** How old an action is: "28 jours, 1 réunion tenue depuis". */
export function ageWords({ ageDays, ageMeetings }: FollowedAction): Words {
  const [days, meetings] = [countOf(ageDays, DAYS), countOf(ageMeetings, MEETINGS)];
  return { fr: `${days.fr}, ${meetings.fr}`, en: `${days.en}, ${meetings.en}` };
}

const TIMES: Noun = { one: { fr: 'fois', en: 'time' }, other: { fr: 'fois', en: 'times' } };

/** How often a deadline moved later: "échéance reportée 2 fois"; undefined when it never did. */
export function slipWords(slips: number): Words | undefined {
  if (slips === 0) return undefined;
  const times = countOf(slips, TIMES);
  return { fr: `échéance reportée ${times.fr}`, en: `deadline moved later ${times.en}` };
}
