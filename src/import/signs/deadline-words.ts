// Whether words are a deadline, or begin as one.

import type { Deadline } from '../../model/deadline/deadline.ts';
import { parseDeadline } from '../../model/deadline/reading/parse-deadline.ts';
import { isOrder } from '../../model/is-order.ts';
import { statusIn } from '../../record/body/status-in.ts';
import { byWhom } from '../../words/action-marks.ts';
import { anyAccented, anyWritten } from '../../words/as-written.ts';
import { dueLabels, dueOpenings, limits, looseLimits, weekdayOf } from '../../words/due-words.ts';
import { withHelp } from '../../words/leads.ts';
import { otherDays } from '../../words/other-days.ts';
import { and, articles, by } from '../../words/small-words.ts';
import { TIME_UNITS } from '../../words/time-units.ts';
import { anySaid } from '../../words/vocabulary.ts';
import { mayBeLoneName } from './common-words.ts';
import type { Known } from './sign.ts';

type Day = Pick<Known, 'date' | 'order'>;

/** Longer words are no deadline and nothing else. */
const LONGEST = 60;

const LABEL = new RegExp(`^${anyWritten(dueLabels, by, looseLimits.forTheDay)}\\s*:?\\s+`, 'iu');
const PLAIN_LABEL = new RegExp(`^${anyWritten(dueLabels)}\\s*:?\\s+`, 'iu');

/** When the words of a deadline are; an hour behind a day says nothing of it: "October 2nd 22:00". */
export function readDay(words: string, { date, order }: Day): Deadline {
  const bare = dueWords(words).replace(/[\s,]+\d{1,2} ?[:h]\d{2}$/, '');
  return parseDeadline({ text: bare }, { date, order });
}

/** Whether words are a deadline and nothing else: a period, a recurrence, the next meeting, a word of urgency. */
export function isDeadline(words: string, day: Day): boolean {
  const clean = words.trim();
  if (clean === '' || clean.length > LONGEST || tellsOfOtherDay(clean) || statusIn(clean) !== undefined) return false;
  if (/^[\d.,]+$/.test(clean.replace(/^(?:19|20)\d\d$/, 'x')) && !/^\d{1,2}\.\d{1,2}(?:\.\d{2,4})$/.test(clean))
    return false;
  const { kind, latest, urgent } = readDay(clean.replace(LABEL, ''), day);
  if (['event', 'none'].includes(kind) || beginsWithName(clean, day) || tellsMore(clean, day)) return false;
  return latest !== undefined || urgent === true || kind === 'next-meeting' || kind === 'ongoing' || LABEL.test(clean);
}

const OPENING = new RegExp(
  `^${anyWritten(limits, ...Object.values(looseLimits), dueOpenings, dueLabels, articles)}\\b`,
  'iu',
);

/** "Ada 12 avril": a word that may be a name, and that says nothing of the day. */
function beginsWithName(words: string, day: Day): boolean {
  const [, name = '', rest = ''] = /^(\p{Lu}[\p{L}/'’-]*)[,;]?\s+(.+)$/su.exec(words) ?? [];
  if (rest === '' || OPENING.test(words) || !(mayBeLoneName(name) || ACRONYM.test(name))) return false;
  const [whole, without] = [readDay(words, day), readDay(rest, day)];
  return whole.kind === without.kind && whole.latest === without.latest && whole.earliest === without.earliest;
}

const BEFORE_LIMIT = new RegExp(
  `^(.{2,}?)[\\s,]+(?=${anyWritten(limits, looseLimits.for, dueLabels)}(?!\\p{L}))`,
  'iu',
);

/** "ranger la cave lundi", "finish the draft by Thursday": what is to be done, with its deadline behind it. */
function tellsMore(words: string, day: Day): boolean {
  const [first = '', ...others] = words.replace(LABEL, '').split(' ');
  if (others.length > 0 && isOrder(first)) return true;
  const [, before = ''] = BEFORE_LIMIT.exec(words) ?? [];
  return before.includes(' ') && readDay(before, day).kind === 'event';
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d]+(?:\/\p{Lu}+)*$/u;

const WEEK = anySaid(TIME_UNITS.week);
const DAY = `(?:${anyWritten(limits, looseLimits.forTheDay)}|${anyAccented(looseLimits.from)})`;
const DUE = new RegExp(`^(?:${DAY}|${WEEK}|S(?=\\d)) ?(?=[\\p{L}\\d])`, 'iu');

const { happened, since, start, takesPlace, toBe } = otherDays;
const STILL_TO_BE = `(?<!(?<!\\p{L})${anyWritten(toBe)} )`;
const NO_LIMIT = `(?:${anyWritten(since, start, takesPlace)}|${STILL_TO_BE}${anyWritten(happened)})`;
const BY_SOMEBODY = `(?: ${anyWritten(byWhom.by)} [^,;:()]{2,40})?`;
const BEFORE_OTHER = new RegExp(`(?<!\\p{L})${NO_LIMIT}${BY_SOMEBODY}(?: ${anyWritten(weekdayOf.on)})?$`, 'iu');
const OF_OTHER = new RegExp(`^${anyWritten(since, happened)}(?!\\p{L})`, 'iu');

/** Whether the day behind these words is no limit: "le courrier reçu", "ouvrir après". */
export function leadsToOtherDay(before: string): boolean {
  return BEFORE_OTHER.test(before.trimEnd());
}

/** Whether words tell when something happened: "reçu le 5 janvier", "suite à la réunion du 4 mai". */
export function tellsOfOtherDay(words: string): boolean {
  return OF_OTHER.test(words.trim());
}

/** Whether words begin a deadline, even one that no rule reads: "avant le conseil". */
export function startsDeadline(words: string): boolean {
  return DUE.test(words);
}

const LIMITED = new RegExp(`^${anyWritten(limits, looseLimits.for)}(?!\\p{L})`, 'iu');

/** Whether words say until when something has to be done: "Avant le 5 mai"; "Prochaine réunion" announces one. */
export function opensLimit(words: string): boolean {
  return LIMITED.test(words);
}

const JOINT = new RegExp(`([\\s,;]+)(${anyWritten(and)}\\s+)?`, 'giu');
const WITH = new RegExp(`^${anyWritten(withHelp)}\\s`, 'iu');

/**
 * The words of a deadline, and the clause behind them that says nothing of when: "avant fin juin et en lien avec la mairie",
 * "fin mai, puis écrire au maire".
 */
export function dueAndClause(words: string): { readonly due: string; readonly clause?: string } {
  for (const { index, 0: joint, 1: sign = '', 2: and } of words.matchAll(JOINT)) {
    const clause = words.slice(index + joint.length);
    const isApart = and !== undefined || /[,;]/.test(sign);
    const isClause = WITH.test(clause) || (isApart && isOrder(/^\p{L}+(?=\s)/u.exec(clause)?.[0] ?? ''));
    if (index > 0 && isClause) return { due: words.slice(0, index), clause };
  }
  return { due: words };
}

/** The words of a deadline without the label before them: "due Thursday" → "Thursday". */
export function dueWords(words: string): string {
  return words.trim().replace(PLAIN_LABEL, '');
}
