import { parseDeadline } from '../../../model/deadline/reading/parse-deadline.ts';
import { anyWritten } from '../../../words/as-written.ts';
import { dueLabels, limits, looseLimits } from '../../../words/due-words.ts';
import { nextMeetings, nextOne } from '../../../words/meetings.ts';
import { forWhom } from '../../../words/small-words.ts';
import { inEnglish, inFrench } from '../../../words/vocabulary.ts';
import { dueWords, isDeadline } from '../deadline-words.ts';
import { type ActionClaim, type ActionKnown, type ActionSign, claimOn, claimsOn, type Piece } from './action-sign.ts';

const IN_BRACKETS = '[([]([^()[\\],;|/–—]{2,40}|\\d{1,2}\\/\\d{1,2}(?:\\/\\d{2,4})?)[)\\]]';
const APART = new RegExp(`^(.+?)\\s*(?:${IN_BRACKETS}|\\s[–—-]\\s+([^–—()]{2,30}))\\s*[.;]?$`, 'ds');

/** A deadline that ends the words, in brackets or behind a dash. */
export const dueApart: ActionSign = {
  name: 'deadline apart',
  good: [
    { line: 'Wash the tank (due Thursday)', gives: { text: 'Wash the tank', due: 'Thursday' } },
    { line: 'Laver la cuve – 5 mars', gives: { text: 'Laver la cuve', due: '5 mars' } },
  ],
  bad: ['Laver la cuve (en bleu)', 'Laver la cuve – OIM', 'Laver la cuve (fait)'],
  read: (line, known) => {
    const match = APART.exec(line);
    const words = match?.[2] ?? match?.[3];
    if (!match || words === undefined || !isDeadline(words, known)) return [];
    return claimsOn(match, ['text', 'due', 'due']).map((claim) =>
      claim.field === 'due' ? { ...claim, value: dueWords(claim.value) } : claim,
    );
  },
};

const LIMIT = anyWritten(limits, looseLimits.forTheDay, looseLimits.forTheEnd, looseLimits.atTheEnd, dueLabels);
const HOUR = '(?:\\s*\\(\\d[^()]{0,8}\\))?';
const AT_END = new RegExp(`(?:^|[\\s,(])((?:${LIMIT}(?!\\p{L})|le \\d)\\s*[^.;()]{2,45}${HOUR})[.;)]?$`, 'dius');
const FOR = new RegExp(`\\s(${anyWritten(forWhom)} [^.;()]{3,30})[.;]?$`, 'dius');
const NEXT_MEETING = new RegExp(anyWritten(inFrench(nextOne), inEnglish(nextMeetings)), 'iu');

/** A deadline at the end of a sentence, which keeps its words. */
export const dueAtEnd: ActionSign = {
  name: 'deadline at the end',
  good: [
    { line: "Laver la cuve d'ici fin juin", gives: { due: "d'ici fin juin" } },
    { line: 'Wash the tank by October 23rd (22:00)', gives: { due: 'by October 23rd (22:00)' } },
    { line: 'Wash the tank, due by October 2nd 22:00.', gives: { due: 'due by October 2nd 22:00' } },
    { line: 'Laver la cuve pour lundi', gives: { due: 'pour lundi' } },
  ],
  bad: ['Laver la cuve avant de partir', 'Wash the tank by hand', 'Préparer le budget pour 2025', 'Laver pour la fête'],
  read: (line, known) => readEnd(line, known) ?? readFor(line, known) ?? [],
};

function readEnd(line: string, { date, order }: ActionKnown): readonly ActionClaim[] | null {
  const match = AT_END.exec(line);
  if (!match) return null;
  const { latest } = parseDeadline({ text: dueWords(match[1] ?? '') }, { date, order });
  return latest !== undefined || NEXT_MEETING.test(match[1] ?? '') ? claimsOn(match, ['due']) : null;
}

/** "pour lundi", "pour la semaine du 3": days and weeks; "pour 2025" says what the thing is for. */
function readFor(line: string, { date, order }: ActionKnown): readonly ActionClaim[] | null {
  const match = FOR.exec(line);
  const piece: Piece | undefined = match?.indices?.[1];
  if (!match || !piece) return null;
  const { kind } = parseDeadline({ text: match[1] ?? '' }, { date, order });
  return kind === 'day' || kind === 'week' ? [claimOn(line, 'due', piece)] : null;
}
