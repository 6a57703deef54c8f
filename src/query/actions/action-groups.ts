import { periodInWords } from '../../i18n/date-words.ts';
import { countOf, type Noun, statusLabels, timingLabels } from '../../i18n/labels.ts';
import type { Timing } from '../../model/deadline/deadline.ts';
import type { FollowedAction, Ledger } from '../../model/ledger/followup.ts';
import { recommendationsOf } from '../../model/meeting/meeting.ts';
import type { Words } from '../../model/words.ts';
import { foldText } from '../../words/fold-text.ts';
import { type Place, placeByMeeting, placeByOwner, placeByStatus, placedGroups } from '../places.ts';
import type { Grouping } from '../query.ts';
import type { Group } from '../report.ts';
import type { ActionRow } from './action-item.ts';

export const ACTION_POINTS: Noun = {
  one: { fr: 'point d’action', en: 'action point' },
  other: { fr: 'points d’action', en: 'action points' },
};

const TIMINGS: readonly Timing[] = ['late', 'due', 'upcoming', 'undated'];

/** Rows in groups, in the order of what they are grouped by, each with its counts; rows keep their order. */
export function groupActions(
  rows: readonly ActionRow[],
  grouping: Grouping,
  ledger: Ledger,
): readonly Group<ActionRow>[] {
  const placeOf = placesBy(grouping, ledger);
  return placedGroups(
    rows,
    ({ followed }) => placeOf(followed),
    (found) => countsOf(found, grouping),
  );
}

function placesBy(grouping: Grouping, ledger: Ledger): (followed: FollowedAction) => Place {
  switch (grouping) {
    case 'owner':
      return placeByOwner;
    case 'due':
      return byMonth;
    case 'meeting':
      return ({ meeting }) => placeByMeeting(meeting);
    case 'status':
      return ({ status }) => placeByStatus(status, statusLabels);
    case 'timing':
      return byTiming;
    case 'theme':
      return byTheme(ledger);
  }
}

/** By the month of its last day. */
function byMonth({ due }: FollowedAction): Place {
  if (due?.latest === undefined) return { order: '1', title: { fr: 'Sans date limite', en: 'Without a last day' } };
  const month = { kind: 'month', earliest: due.latest, latest: due.latest } as const;
  const title = { fr: periodInWords(month, 'fr'), en: periodInWords(month, 'en') };
  return { order: `0 ${due.latest.slice(0, 7)}`, title };
}

function byTiming({ timing, status }: FollowedAction): Place {
  if (timing === null) {
    const place = placeByStatus(status, statusLabels);
    return { ...place, order: `9${place.order}` };
  }
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
