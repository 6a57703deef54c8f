// What sentences say of the meeting itself: when it began and ended, who chaired it.
import { hasCivility, looksLikePerson } from '../../../model/owners/owner-person.ts';
import { anyWritten, standingBefore } from '../../../words/as-written.ts';
import {
  begins,
  chairedBy,
  closed,
  electedChair,
  finishes,
  led,
  meetings,
  nextOne,
  opened,
  proceedings,
} from '../../../words/meetings.ts';
import { articles, at, of } from '../../../words/small-words.ts';
import { inFrench } from '../../../words/vocabulary.ts';
import type { Known } from '../sign.ts';
import { datesIn } from './dates.ts';
import { hoursIn } from './hours.ts';
import { wordsBesideTime } from './is-time.ts';

export type ToldFact = {
  readonly label: 'start' | 'end' | 'chair';
  readonly value: string;
  readonly start: number;
  readonly end: number;
};

/** Longer lines tell other things as well. */
const LONGEST = 600;
const AT_HOUR = `(?:,? ${anyWritten(at)}| à partir de| from)? ?(?<hour>\\d{1,2} ?(?:h|:|\\.|heures|[ap]\\.?m)[\\d apm.]{0,6})`;
const OPENED = new RegExp(`${anyWritten(opened)}\\p{L}*[^.;\\d]{0,60}?${AT_HOUR}`, 'iu');
const CLOSED = new RegExp(`${anyWritten(closed)}[^.;\\d]{0,60}?${AT_HOUR}`, 'iu');
/** "Début à 19H45", "Fin à 22H30". */
const BEGAN = new RegExp(`^\\W*${anyWritten(begins)}${AT_HOUR}\\W*$`, 'iu');
const ENDED = new RegExp(`^\\W*${anyWritten(finishes)}${AT_HOUR}\\W*$`, 'iu');
const CHAIR = new RegExp(
  `${anyWritten(chairedBy)} ${standingBefore(inFrench(of.withArticle, of.bare))}(?<who>(?:\\p{L}{1,3}\\. )?[^,;.]{3,60})`,
  'iu',
);
const LED = new RegExp(`(?<!\\p{L})${anyWritten(led)} (?<who>[^,;]{3,60}?)(?=[,;]|\\.?$|\\. )`, 'iu');
const ELECTED = new RegExp(`^\\W*(?<who>[^,;.:]{2,50}?) ${anyWritten(electedChair)}`, 'iu');

/** The facts of a sentence; those of the next meeting, of an event and of an e-mail are none. */
export function readFactSentence(line: string, known: Known): readonly ToldFact[] {
  if (line.length > LONGEST || NEXT.test(line) || isEmailHeader(line)) return [];
  const ofMeeting = OF_MEETING.test(line);
  return [
    ...hourTold('start', ofMeeting ? [OPENED, BEGAN] : [BEGAN], line),
    ...hourTold('end', ofMeeting ? [CLOSED, ENDED] : [ENDED], line),
    ...chairTold(line, known),
  ];
}

/** Courses begin and shops close as well. */
const OF_MEETING = new RegExp(`(?<!\\p{L})${anyWritten(meetings, proceedings)}(?!\\p{L})`, 'iu');
const NEXT = new RegExp(`(?<!\\p{L})${anyWritten(nextOne)}(?!\\p{L})`, 'iu');

function hourTold(label: 'start' | 'end', forms: readonly RegExp[], line: string): readonly ToldFact[] {
  for (const form of forms) {
    const match = form.exec(line);
    const hour = match?.groups?.hour;
    const read = hour === undefined ? null : hoursIn(hour);
    if (match && hour !== undefined && read) {
      // "Levée à 20h, reprise et close à 22h": of two hours neither is sure.
      if (form.test(line.slice(match.index + match[0].length))) return [];
      const end = match.index + match[0].trimEnd().length;
      return [{ label, value: read.start, start: match.index, end }];
    }
  }
  return [];
}

function chairTold(line: string, { index, attending }: Known): readonly ToldFact[] {
  const isSomebody = (who: string) =>
    index.lookup(who) !== undefined || looksLikePerson(who) || hasCivility(who) || attending.includes(who);
  for (const form of [CHAIR, LED, ELECTED]) {
    const match = form.exec(line);
    const said = match?.groups?.who?.trim().replace(new RegExp(`^${standingBefore(articles)}`, 'iu'), '');
    if (!match || said === undefined) continue;
    if (form !== CHAIR && !isSomebody(said) && !(form === ELECTED && /^\p{Lu}\p{Ll}+$/u.test(said))) continue;
    return [{ label: 'chair', value: said, start: match.index, end: match.index + match[0].length }];
  }
  return [];
}

/** "From: …", "Envoyé : …", "On 3 May 2024 at 10:12, X wrote:". */
export function isEmailHeader(line: string): boolean {
  return (
    /^\W*(?:From|To|Sent|Cc|De|À|Envoyé|Date) ?:.*(?:@|\d:\d\d:\d\d|\b(?:AM|PM)$)/.test(line) ||
    /wrote ?:|a écrit ?:/.test(line)
  );
}

/** Not many words beside the day and the hour. */
const MOST_WORDS = 14;

/** The hours of a title: "14.00, Tuesday 16th April, 2024", "Réunion du 3 mai 2024 de 14h à 16h". */
export function titleHours(line: string): ReturnType<typeof hoursIn> {
  if (line.length > 160 || NEXT.test(line) || isEmailHeader(line) || datesIn(line).length !== 1) return null;
  return wordsBesideTime(line).length > MOST_WORDS ? null : hoursIn(line);
}
