import type { CivilDate } from '../model/civil-date.ts';
import type { FollowedAction } from '../model/ledger/followup.ts';
import type { Meeting } from '../model/meeting/meeting.ts';
import type { Words } from '../model/words.ts';
import { dueWords } from './due-words.ts';
import { ownersInWords } from './owners-in-words.ts';

/** A task or an event for a calendar. `id` is stable and unique in the group; `revision` grows with what is recorded. */
export type CalendarEntry = CalendarTask | CalendarEvent;

export type CalendarTask = {
  readonly kind: 'task';
  readonly id: string;
  readonly summary: string;
  readonly details: Words;
  readonly due: CivilDate;
  /** When the period of the deadline begins; absent for a single day. */
  readonly from?: CivilDate;
  /** The words of the deadline. */
  readonly dueText: string;
  readonly status: FollowedAction['status'];
  /** The day it was done. */
  readonly done?: CivilDate;
  readonly categories: readonly string[];
  /** The id of the meeting that asked for it. */
  readonly meeting: string;
  readonly revision: number;
};

export type CalendarEvent = {
  readonly kind: 'event';
  readonly id: string;
  readonly summary: Words;
  readonly date: CivilDate;
  readonly until: CivilDate;
  readonly start?: string;
  readonly end?: string;
  readonly venue?: string;
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
};

/** An action as a task; none when its deadline has no last day. */
export function taskOf(followed: FollowedAction): readonly CalendarTask[] {
  const { id, action, meeting, due, status, history, owners, lead, note } = followed;
  if (id === null || due?.latest === undefined) return [];
  const closing = history.findLast((event) => event.status === 'done');
  const details = (language: 'fr' | 'en') =>
    [
      `${{ fr: 'Responsables\u00A0: ', en: 'Owners: ' }[language]}${ownersInWords(owners, lead, language)}`,
      `${{ fr: 'Échéance\u00A0: ', en: 'Deadline: ' }[language]}${dueWords(due)[language]}`,
      `${{ fr: 'Demandé à la réunion ', en: 'Asked for by the meeting ' }[language]}${meeting.id} (${id})`,
      ...(note === null ? [] : [note]),
    ].join('\n');
  return [
    {
      kind: 'task',
      id,
      summary: action.text,
      details: { fr: details('fr'), en: details('en') },
      due: due.latest,
      ...(due.earliest !== undefined && due.earliest < due.latest ? { from: due.earliest } : {}),
      dueText: due.text,
      status,
      ...(status === 'done' && closing ? { done: closing.date } : {}),
      categories: owners.owners.map(({ name }) => name),
      meeting: meeting.id,
      revision: history.length - 1,
    },
  ];
}

/** A meeting as an event. */
export function eventOf({ id, date, until = date, start, end, venue, title, held }: Meeting): CalendarEvent {
  return {
    kind: 'event',
    id,
    summary: title === undefined ? { fr: `Réunion ${id}`, en: `Meeting ${id}` } : { fr: title, en: title },
    date,
    until,
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(venue === undefined ? {} : { venue }),
    status: held ? 'confirmed' : 'cancelled',
  };
}

/** The meeting that a record announces, when it says the day. */
export function announcedOf({ next }: Meeting): readonly CalendarEvent[] {
  const { date = '', start, end, venue } = next ?? {};
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return [];
  return [
    {
      kind: 'event',
      id: date,
      summary: { fr: 'Prochaine réunion', en: 'Next meeting' },
      date,
      until: date,
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
      ...(venue === undefined ? {} : { venue }),
      status: 'tentative',
    },
  ];
}
