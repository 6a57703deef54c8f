import { dateWords, periodInWords } from '../i18n/date-words.ts';
import { countOf, type Noun, statusLabels, timingLabels } from '../i18n/labels.ts';
import type { Timing } from '../model/deadline.ts';
import { foldText } from '../model/fold-text.ts';
import type { FollowedAction, Ledger } from '../model/followup.ts';
import { type ActionStatus, recommendationsOf } from '../model/meeting.ts';
import type { Words } from '../model/words.ts';
import type { ActionRow } from './action-item.ts';
import { groupBy } from './group-by.ts';
import type { Grouping } from './query.ts';
import type { Group } from './report.ts';

export const ACTION_POINTS: Noun = {
  one: { fr: 'point d’action', en: 'action point' },
  other: { fr: 'points d’action', en: 'action points' },
};

const TIMINGS: readonly Timing[] = ['late', 'due', 'upcoming', 'undated'];
const STATUSES: readonly ActionStatus[] = ['open', 'in-progress', 'blocked', 'done', 'dropped'];

/** Where an action belongs: groups stand in the order of `order`, one group for each. */
type Place = { readonly order: string; readonly title: Words };

/** Rows in groups, in the order of what they are grouped by, each with its counts; rows keep their order. */
export function groupActions(
  rows: readonly ActionRow[],
  grouping: Grouping,
  ledger: Ledger,
): readonly Group<ActionRow>[] {
  const placeOf = placesBy(grouping, ledger);
  const titles = new Map<string, Words>();
  const groups = groupBy(rows, ({ followed }) => {
    const { order, title } = placeOf(followed);
    if (!titles.has(order)) titles.set(order, title);
    return order;
  });
  return [...groups]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([order, found]) => ({ title: titles.get(order) ?? null, rows: found, counts: countsOf(found, grouping) }));
}

/** Who answers for it first: the chef de file, else the first one named; null when nobody is. */
export function firstOwner({ lead, owners }: FollowedAction): string | null {
  return lead ?? owners.owners[0]?.name ?? null;
}

function placesBy(grouping: Grouping, ledger: Ledger): (followed: FollowedAction) => Place {
  switch (grouping) {
    case 'owner':
      return byOwner;
    case 'due':
      return byMonth;
    case 'meeting':
      return byMeeting;
    case 'status':
      return ({ status }) => ({ order: String(STATUSES.indexOf(status)), title: statusLabels[status] });
    case 'timing':
      return byTiming;
    case 'theme':
      return byTheme(ledger);
  }
}

const NOBODY = {
  named: { order: '1', title: { fr: 'Sans responsable', en: 'Without owner' } },
  missing: { order: '1', title: { fr: 'Sans responsable', en: 'Without owner' } },
  unassigned: { order: '2', title: { fr: 'Responsable à désigner', en: 'Owner to be assigned' } },
  none: { order: '3', title: { fr: 'Aucun responsable voulu', en: 'No owner wanted' } },
} as const;

function byOwner(followed: FollowedAction): Place {
  const name = firstOwner(followed);
  if (name === null) return NOBODY[followed.owners.ownership];
  return { order: `0 ${foldText(name)}`, title: { fr: name, en: name } };
}

/** By the month of its last day. */
function byMonth({ due }: FollowedAction): Place {
  if (due?.latest === undefined) return { order: '1', title: { fr: 'Sans date limite', en: 'Without a last day' } };
  const month = { kind: 'month', earliest: due.latest, latest: due.latest } as const;
  const title = { fr: periodInWords(month, 'fr'), en: periodInWords(month, 'en') };
  return { order: `0 ${due.latest.slice(0, 7)}`, title };
}

function byMeeting({ meeting }: FollowedAction): Place {
  const day = dateWords(meeting.date);
  const name = (date: string) => [date, meeting.title].filter((words) => words !== undefined).join(' · ');
  return { order: `${meeting.date} ${meeting.id}`, title: { fr: name(day.fr), en: name(day.en) } };
}

function byTiming({ timing, status }: FollowedAction): Place {
  if (timing === null) return { order: `9${STATUSES.indexOf(status)}`, title: statusLabels[status] };
  return { order: String(TIMINGS.indexOf(timing)), title: timingLabels[timing] };
}

/** By the theme of the recommendation that it carries out, else by its agenda item. */
function byTheme({ meetings }: Ledger): (followed: FollowedAction) => Place {
  const themes = new Map<string, string>();
  for (const meeting of meetings)
    for (const { recommendation, theme, annex } of recommendationsOf(meeting))
      for (const id of recommendation.actions) themes.set(id, theme ?? annex ?? recommendation.text);
  return ({ id, itemTitle }) => {
    const theme = (id === null ? undefined : themes.get(id)) ?? itemTitle;
    if (theme === null) return { order: '1', title: { fr: 'Sans thème', en: 'Without theme' } };
    return { order: `0 ${foldText(theme)}`, title: { fr: theme, en: theme } };
  };
}

function countsOf(rows: readonly ActionRow[], grouping: Grouping): Words {
  const count = countOf(rows.length, ACTION_POINTS);
  const late = rows.filter(({ followed }) => followed.timing === 'late').length;
  if (late === 0 || grouping === 'timing') return count;
  return { fr: `${count.fr}, ${late} ${timingLabels.late.fr}`, en: `${count.en}, ${late} ${timingLabels.late.en}` };
}
