import { dateWords } from '../../i18n/date-words.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { Config } from '../../model/config.ts';
import type { DateOrder } from '../../model/deadline/deadline.ts';
import { announcedNext } from '../../model/deadline/reading/announced-next.ts';
import type { Ledger } from '../../model/ledger/followup.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import { nextByRhythm } from '../../model/meeting/next-by-rhythm.ts';
import type { Words } from '../../model/words.ts';

/** A day for the next meeting, and what says so. */
export type NextDate = { readonly date: CivilDate; readonly why: Words };

/**
 * The day of the next meeting as the records have it: the one that the last record announces, else the rhythm of the group
 * counted from the last held meeting. Records of days to come are plans, not the last. Undefined when nothing says a day.
 */
export function nextDate({ meetings, day, order }: Ledger, { rhythm }: Config): NextDate | undefined {
  const past = meetings.filter(({ date }) => date <= day);
  const last = past.at(-1);
  const announced = last && announcedBy(last, order);
  if (last && announced !== undefined)
    return {
      date: announced,
      why: { fr: `annoncé par le compte rendu ${last.id}`, en: `announced by the record ${last.id}` },
    };
  const held = past.findLast((meeting) => meeting.held);
  const date = held && rhythm !== undefined ? nextByRhythm(rhythm, held.date) : undefined;
  if (!held || date === undefined) return undefined;
  const from = dateWords(held.date);
  return {
    date,
    why: {
      fr: `selon le rythme du groupe (${rhythm}), compté depuis la réunion du ${from.fr}`,
      en: `by the rhythm of the group (${rhythm}), counted from the meeting of ${from.en}`,
    },
  };
}

/** The day that a record announces for the next meeting, when it is a day and comes after it. */
export function announcedBy(meeting: Meeting, order: DateOrder): CivilDate | undefined {
  const { kind, latest } = announcedNext(meeting, order) ?? {};
  return kind === 'day' && latest !== undefined && latest > meeting.date ? latest : undefined;
}
