// Votes, and the approval of earlier minutes, where a sentence or a line says them.
import { anyWritten } from '../words/as-written.ts';
import { approved, minutes, minutesInitials, notDone, votes } from '../words/meetings.ts';
import { inFrench, type Said } from '../words/vocabulary.ts';
import { itemFor, type State } from './state.ts';

const VOTES = `(?:${anyWritten(votes.vote)}\\s*)?`;
const PARTS = { for: countOf(votes.for), against: countOf(votes.against), abstain: countOf(votes.abstain) };

/** "Pour : 8", "8 voix pour". */
function countOf(said: Said): RegExp {
  const words = anyWritten(said);
  return new RegExp(`${words}\\s*[:=]\\s*(\\d+)|(\\d+)\\s*${VOTES}${words}\\b(?!\\s*:)`, 'iu');
}

const VOTE = new RegExp(`${anyWritten(votes.beginning)}|${anyWritten(inFrench(votes.for))}\\s*:`, 'iu');

/** A vote that a line counts: at least those for it, or what goes on with the vote of the line above ("Contre : 2"). */
export function readVote(words: string, line: number, state: State): void {
  if (words.length > 200) return;
  const [pro, against, abstain] = [countIn(words, 'for'), countIn(words, 'against'), countIn(words, 'abstain')];
  const last = state.item?.votes.at(-1);
  if (pro === undefined && last && line - last.line <= 3 && words.length < 40) {
    if (against !== undefined) last.against ??= against;
    if (abstain !== undefined) last.abstain ??= abstain;
    return;
  }
  const isVote = against !== undefined || abstain !== undefined || VOTE.test(words);
  if (pro === undefined || !isVote) return;
  itemFor(state, line).votes.push({
    text: words,
    for: pro,
    ...(against === undefined ? {} : { against }),
    ...(abstain === undefined ? {} : { abstain }),
    line,
  });
}

function countIn(words: string, part: keyof typeof PARTS): number | undefined {
  const found = PARTS[part].exec(words);
  const count = found?.[1] ?? found?.[2];
  return count === undefined ? undefined : Number(count);
}

const [NO_LETTER_BEFORE, NO_LETTER_BEHIND] = ['(?<![\\p{L}\\d])', '(?![\\p{L}\\d])'];
const MINUTES = `\\b${anyWritten(minutes, minutesInitials)}${NO_LETTER_BEHIND}`;
const APPROVED = anyWritten(approved);
const APPROVAL = new RegExp(
  `${MINUTES}.{0,120}${NO_LETTER_BEFORE}${APPROVED}${NO_LETTER_BEHIND}|^${APPROVED} .{0,60}${MINUTES}`,
  'iu',
);
const NOT_DONE = new RegExp(`\\b${anyWritten(notDone)}\\b`, 'iu');

/** "Le compte rendu de la réunion du 4 mai est adopté avec deux amendements.": a decision of this meeting. */
export function readApproval(words: string, line: number, state: State): void {
  const sentence = words.split(/(?<=[.;!?])\s+/).find((each) => each.length < 300 && APPROVAL.test(each));
  if (sentence === undefined || NOT_DONE.test(sentence)) return;
  itemFor(state, line).decisions.push({ text: sentence, line });
  state.guesses.push({ field: 'decisions', from: sentence, reason: 'approval', line });
}
