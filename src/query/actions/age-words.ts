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
