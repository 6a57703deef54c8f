/** Where rows stand in a list, and the groups that this makes. */
import { dateWords } from '../i18n/date-words.ts';
import type { Label } from '../i18n/labels.ts';
import { groupBy } from '../model/group-by.ts';
import type { ActionStatus, Meeting } from '../model/meeting/meeting.ts';
import type { Words } from '../model/words.ts';
import { foldText } from '../words/fold-text.ts';
import type { Followed } from './followed.ts';
import type { Group } from './report.ts';

/** Where something belongs: groups stand in the order of `order`, one group for each. A title may be made when it is asked for. */
export type Place = { readonly order: string; readonly title: Words };

/** Rows in groups, in the order of their places, each with its counts; rows keep their order. */
export function placedGroups<Row>(
  rows: readonly Row[],
  placeOf: (row: Row) => Place,
  countsOf: (rows: readonly Row[]) => Words,
): readonly Group<Row>[] {
  const places = new Map<string, Place>();
  const groups = groupBy(rows, (row) => {
    const place = placeOf(row);
    if (!places.has(place.order)) places.set(place.order, place);
    return place.order;
  });
  return [...groups]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([order, found]) => ({
      get title() {
        return places.get(order)?.title ?? null;
      },
      rows: found,
      counts: countsOf(found),
    }));
}

/** Who answers for it first: the chef de file, else the first one named; null when nobody is. */
export function firstOwner({ lead, owners }: Followed): string | null {
  return lead ?? owners.owners[0]?.name ?? null;
}

/** Under the one who answers for it first; without any, by why there is none. */
export function placeByOwner(followed: Followed): Place {
  const name = firstOwner(followed);
  if (name === null) return NOBODY[followed.owners.ownership];
  return { order: `0 ${foldText(name)}`, title: { fr: name, en: name } };
}

const NOBODY = {
  named: { order: '1', title: { fr: 'Sans responsable', en: 'Without owner' } },
  missing: { order: '1', title: { fr: 'Sans responsable', en: 'Without owner' } },
  unassigned: { order: '2', title: { fr: 'Responsable à désigner', en: 'Owner to be assigned' } },
  none: { order: '3', title: { fr: 'Aucun responsable voulu', en: 'No owner wanted' } },
} as const;

/** Under the meeting that says it, in the order of their dates. */
export function placeByMeeting(meeting: Meeting): Place {
  return {
    order: `${meeting.date} ${meeting.id}`,
    get title() {
      const day = dateWords(meeting.date);
      const name = (words: string) => [words, meeting.title].filter((each) => each !== undefined).join(' · ');
      return { fr: name(day.fr), en: name(day.en) };
    },
  };
}

const STATUSES: readonly ActionStatus[] = ['open', 'in-progress', 'blocked', 'done', 'dropped'];

/** Under its state, closed ones last. */
export function placeByStatus(status: ActionStatus, labels: Readonly<Record<ActionStatus, Label>>): Place {
  return { order: String(STATUSES.indexOf(status)), title: labels[status] };
}

/** Under titles, in the order in which they are first met; those without a title come last. Keeps count: one for each list. */
export function placesAsMet(untitled: Words): (title: string | null) => Place {
  const ranks = new Map<string, number>();
  return (title) => {
    if (title === null) return { order: '1', title: untitled };
    const key = foldText(title);
    const rank = ranks.get(key) ?? ranks.size;
    ranks.set(key, rank);
    return { order: `0 ${String(rank).padStart(6, '0')}`, title: { fr: title, en: title } };
  };
}
