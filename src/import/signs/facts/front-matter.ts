// What the front matter of a text says of the meeting, in the words of many programs.
import type { CivilDate } from '../../../model/civil-date.ts';
import { anyWritten } from '../../../words/as-written.ts';
import { fields } from '../../../words/fields.ts';
import { dateIn } from './date-in.ts';
import type { DateReading } from './dates.ts';
import { hoursIn } from './hours.ts';

const TITLE = new RegExp(`^(?:title|${anyWritten(fields.title, fields.subject)}) *: *["']?(.+?)["']? *$`, 'imu');

/** The title. */
export function frontTitle(front: string): string | undefined {
  return TITLE.exec(front)?.[1];
}

/** The title, else the description, that has a day; `reading` says in what year where they do not. */
export function frontDatedWords(front: string, reading: DateReading): string | undefined {
  return [frontTitle(front), /^description *: *(.+)$/im.exec(front)?.[1]].find(
    (words) => words !== undefined && dateIn(words, reading.year, reading.order) !== undefined,
  );
}

const DATE = /^date *: *["']?(.+?)["']? *$/im;

/** Its day, often that of the file rather than of the meeting. */
export function frontDate(front: string, reading: DateReading = {}): CivilDate | undefined {
  return dateIn(DATE.exec(front)?.[1] ?? '', reading.year, reading.order);
}

/** The hour beside it, as people write it ("2024-04-20 2pm"); that of a program ("T14:05:40") is when the file was written. */
export function frontStart(front: string): string | undefined {
  const words = DATE.exec(front)?.[1] ?? '';
  return /T\d\d:|:\d\d:\d\d/.test(words) ? undefined : hoursIn(words.replace(/^\d{4}-\d{2}-\d{2}/, ''))?.start;
}
