import { anyWritten, standingBefore } from '../../../../words/as-written.ts';
import { dueLabels, limits, looseLimits, weekdayOf } from '../../../../words/due-words.ts';
import { nextMeetings, nextOne } from '../../../../words/meetings.ts';
import { otherDays } from '../../../../words/other-days.ts';
import { articles, forWhom, of } from '../../../../words/small-words.ts';
import { TIME_UNITS } from '../../../../words/time-units.ts';
import { anySaid, inEnglish, inFrench } from '../../../../words/vocabulary.ts';
import { WEEKDAYS } from '../../../../words/weekdays.ts';
import { dueWords, isDeadline, leadsToOtherDay, readDay } from '../../deadline-words.ts';
import { type ActionClaim, type ActionKnown, type ActionSign, claimOn, claimsOn, type Piece } from './action-sign.ts';
import { dashes } from './dashes.ts';

const IN_BRACKETS = '[([]([^()[\\],;|/–—]{2,40}|\\d{1,2}\\/\\d{1,2}(?:\\/\\d{2,4})?)[)\\]]';
const BEHIND = '(?:\\s[–—-]|\\s*(?:→|->|=>|:))\\s+((?:(?! - )[^–—()]){2,30})';
const APART = new RegExp(`^(.+?)\\s*(?:${IN_BRACKETS}|${BEHIND})\\s*[.;]?$`, 'ds');
const FIRST = /^([^:]{2,40}?)(?:\s*:|\s+[–—-])\s+(.+)$/ds;

/** A deadline that ends the words, in brackets or behind a sign, or that stands before a colon or a dash. */
export const dueApart: ActionSign = {
  name: 'deadline apart',
  good: [
    { line: 'Wash the tank (due Thursday)', gives: { text: 'Wash the tank', due: 'Thursday' } },
    { line: 'Laver la cuve – 5 mars', gives: { text: 'Laver la cuve', due: '5 mars' } },
    { line: 'Laver la cuve : vendredi', gives: { text: 'Laver la cuve', due: 'vendredi' } },
    { line: 'Fin mai : laver la cuve', gives: { due: 'Fin mai', text: 'laver la cuve' } },
  ],
  bad: [
    'Laver la cuve (en bleu)',
    'Laver la cuve – OIM',
    'Laver la cuve (fait)',
    'Laver – OIM – 5 mars',
    '14 et 15 mai : salon du livre',
  ],
  read: (line, known) => {
    const match = APART.exec(line);
    const words = match?.[2] ?? match?.[3];
    // With somebody before it, the dashes are read together.
    if (dashes.read(line, known).some(({ field }) => field === 'due')) return [];
    if (!match || words === undefined || !isDeadline(words, known)) return dueFirst(line, known);
    return claimsOn(match, ['text', 'due', 'due']).map((claim) =>
      claim.field === 'due' ? { ...claim, value: dueWords(claim.value) } : claim,
    );
  },
};

const EVENT = new RegExp(`^${standingBefore(articles)}?${anyWritten(otherDays.events)}(?!\\p{L})`, 'iu');

function dueFirst(line: string, known: ActionKnown): readonly ActionClaim[] {
  const match = FIRST.exec(line);
  if (EVENT.test(match?.[2] ?? '')) return [];
  return match && isDeadline(match[1] ?? '', known) ? claimsOn(match, ['due', 'text']) : [];
}

const LIMIT = anyWritten(limits, looseLimits.forTheDay, looseLimits.forTheEnd, looseLimits.atTheEnd, dueLabels);
const HOUR = '(?:\\s*\\(\\d[^()]{0,8}\\))?';
/** No end of a sentence; "20.11.2021" and "22:00" are none. */
const DAY = '(?:[^.:;()]|[.:](?=\\d))';
const AT_END = new RegExp(`(?:^|[\\s,(])((?:${LIMIT}(?![\\p{L}-])|le \\d)\\s*${DAY}{2,45}${HOUR})[.;)]?$`, 'dius');
const WEEK = new RegExp(`^${anyWritten(forWhom)} ${anySaid(TIME_UNITS.week)} \\d`, 'iu');
const FOR = new RegExp(`\\s(${anyWritten(forWhom)} ${DAY}{3,30})[.;]?$`, 'dius');
const NEXT_MEETING = new RegExp(anyWritten(inFrench(nextOne), inEnglish(nextMeetings)), 'iu');

/** A deadline at the end of a sentence, which keeps its words. */
export const dueAtEnd: ActionSign = {
  name: 'deadline at the end',
  good: [
    { line: "Laver la cuve d'ici fin juin", gives: { due: "d'ici fin juin" } },
    { line: 'Wash the tank by March 23rd (22:00)', gives: { due: 'by March 23rd (22:00)' } },
    { line: 'Wash the tank, due by March 2nd 22:00.', gives: { due: 'due by March 2nd 22:00' } },
    { line: 'Laver la cuve pour lundi', gives: { due: 'pour lundi' } },
    { line: 'Laver la cuve lundi prochain', gives: { due: 'lundi prochain' } },
    { line: 'Wash the tank on Friday.', gives: { due: 'on Friday' } },
  ],
  bad: [
    'Laver la cuve avant de partir',
    'Wash the tank by hand',
    'Préparer le budget pour 2025',
    'Laver pour la fête',
    'Laver la cuve le lundi',
    'Préparer la réunion de lundi',
    'Répondre au courrier reçu le 5 mars',
    'Ouvrir la cuve après le 15 mai',
    'Answer the letter received on Friday',
  ],
  read: (line, known) => readEnd(line, known) ?? readFor(line, known) ?? readWeekday(line, known) ?? [],
};

function readEnd(line: string, known: ActionKnown): readonly ActionClaim[] | null {
  const match = AT_END.exec(line);
  const words = match?.[1] ?? '';
  if (!match || leadsToOtherDay(line.slice(0, match.indices?.[1]?.[0]))) return null;
  return readDay(words, known).latest !== undefined || NEXT_MEETING.test(words) ? claimsOn(match, ['due']) : null;
}

/** No habit and no other thing of that day: "ouvrir le samedi", "la réunion de lundi". */
const OTHER_DAY = standingBefore(articles, of.bare, of.withArticle, weekdayOf.other);
const WEEKDAY = `(?:${anyWritten(weekdayOf.before)} )?${anyWritten(...Object.values(WEEKDAYS))}(?: ${anyWritten(weekdayOf.behind)})?`;
const DAY_AT_END = new RegExp(`^(?:.*?[^,\\s]),? (?<!(?:^|\\s)${OTHER_DAY})(${WEEKDAY})[.;!]?$`, 'dius');

/** "appeler le plombier lundi", "call the plumber on Friday". */
function readWeekday(line: string, known: ActionKnown): readonly ActionClaim[] | null {
  const match = DAY_AT_END.exec(line);
  if (!match || leadsToOtherDay(line.slice(0, match.indices?.[1]?.[0]))) return null;
  return readDay(match[1] ?? '', known).kind === 'day' ? claimsOn(match, ['due']) : null;
}

/** "pour lundi", "pour la semaine du 3": days and weeks; "pour 2025" says what the thing is for. */
function readFor(line: string, known: ActionKnown): readonly ActionClaim[] | null {
  const match = FOR.exec(line);
  const piece: Piece | undefined = match?.indices?.[1];
  if (!match || !piece) return null;
  const { kind } = readDay(match[1] ?? '', known);
  return kind === 'day' || kind === 'week' || WEEK.test(match[1] ?? '') ? [claimOn(line, 'due', piece)] : null;
}
