import { dateWords } from '../../i18n/date-words.ts';
import { addDays, type CivilDate } from '../../model/civil-date.ts';
import type { Config } from '../../model/config.ts';
import type { DateOrder } from '../../model/deadline/deadline.ts';
import { announcedNext } from '../../model/deadline/reading/announced-next.ts';
import type { Ledger } from '../../model/ledger/followup.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import { nextByRhythm } from '../../model/meeting/next-by-rhythm.ts';
import type { Words } from '../../model/words.ts';

/** A day for the next meeting, and what says so. */
export type NextDate = {
  readonly date: CivilDate;
  readonly why: Words;
  /** What the last record announces otherwise than by a day, and what was made of it. */
  readonly remark?: Words;
};

/**
 * The day of the next meeting as the records have it: the one that the last record announces, else the rhythm of the group
 * counted from the last held meeting. Of a month or another period that is announced it is the day of the rhythm, or the
 * first possible one where the rhythm gives none in it. Records of days to come are plans, not the last. Undefined when
 * nothing says a day.
 */
export function nextDate({ meetings, day, order }: Ledger, { rhythm }: Config): NextDate | undefined {
  const past = meetings.filter(({ date }) => date <= day);
  const last = past.at(-1);
  const announced = last && announcedBy(last, order);
  if (last && announced !== undefined) return { date: announced, why: announcedIn(last) };
  const byRhythm = fromRhythm(past, rhythm);
  const period = last && periodOf(last, order);
  if (last && period) return withinPeriod({ last, period, byRhythm });
  const unread = last && unreadIn(last, order);
  return byRhythm && unread ? { ...byRhythm, remark: notTaken(unread, byRhythm) } : byRhythm;
}

/** The day that a record announces for the next meeting, when it is a day and comes after it. */
export function announcedBy(meeting: Meeting, order: DateOrder): CivilDate | undefined {
  const { kind, earliest, latest } = announcedNext(meeting, order) ?? {};
  const isDay = kind === 'day' || earliest === latest;
  return isDay && latest !== undefined && latest > meeting.date ? latest : undefined;
}

/** Whether a day is the one that a record announces, or lies in the month or the period that it announces. */
export function isAnnounced(date: CivilDate, meeting: Meeting, order: DateOrder): boolean {
  const { earliest, latest } = announcedNext(meeting, order) ?? {};
  return date > meeting.date && latest !== undefined && date <= latest && date >= (earliest ?? latest);
}

function announcedIn({ id }: Meeting): Words {
  return { fr: `annoncé par le compte rendu ${id}`, en: `announced by the record ${id}` };
}

function fromRhythm(past: readonly Meeting[], rhythm: string | undefined): NextDate | undefined {
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

type Period = { readonly text: string; readonly earliest: CivilDate; readonly latest: CivilDate };

/** The month or the period that a record announces, from the day after it on. */
function periodOf(meeting: Meeting, order: DateOrder): Period | undefined {
  const { text = '', earliest, latest } = announcedNext(meeting, order) ?? {};
  if (latest === undefined || latest <= meeting.date) return undefined;
  const tomorrow = addDays(meeting.date, 1);
  return { text, earliest: earliest !== undefined && earliest > tomorrow ? earliest : tomorrow, latest };
}

type Announcement = { readonly last: Meeting; readonly period: Period; readonly byRhythm: NextDate | undefined };

function withinPeriod({ last, period, byRhythm }: Announcement): NextDate {
  const { text, earliest, latest } = period;
  if (byRhythm && byRhythm.date >= earliest && byRhythm.date <= latest) return byRhythm;
  const day = dateWords(earliest);
  return {
    date: earliest,
    why: {
      fr: `premier jour possible de « ${text} », que le compte rendu ${last.id} annonce`,
      en: `first possible day of "${text}", which the record ${last.id} announces`,
    },
    remark: {
      fr: `Le compte rendu ${last.id} annonce « ${text} », sans jour : le ${day.fr} en est le premier jour possible. Un autre jour : gtm new --date ${latest}`,
      en: `The record ${last.id} announces "${text}", without a day: ${day.en} is the first possible one. Another day: gtm new --date ${latest}`,
    },
  };
}

type Unread = { readonly id: string; readonly text: string; readonly isPast: boolean };

/** What a record announces that gives no day to come; undefined where it says that none is settled, or nothing. */
function unreadIn(meeting: Meeting, order: DateOrder): Unread | undefined {
  const announced = announcedNext(meeting, order);
  if (!announced || UNSETTLED.has(announced.kind)) return undefined;
  return { id: meeting.id, text: announced.text, isPast: announced.latest !== undefined };
}

const UNSETTLED: ReadonlySet<string> = new Set(['undetermined', 'none']);

function notTaken({ id, text, isPast }: Unread, { date }: NextDate): Words {
  const day = dateWords(date);
  const why: Words = isPast
    ? { fr: 'n’est pas après cette réunion', en: 'does not come after that meeting' }
    : { fr: 'ne se lit pas comme une date', en: 'cannot be read as a date' };
  return {
    fr: `Le compte rendu ${id} annonce « ${text} », qui ${why.fr} : c’est le rythme du groupe qui donne le ${day.fr}. Un autre jour : gtm new --date ${date}`,
    en: `The record ${id} announces "${text}", which ${why.en}: the rhythm of the group gives ${day.en}. Another day: gtm new --date ${date}`,
  };
}
