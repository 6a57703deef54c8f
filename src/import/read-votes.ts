// Votes, and the approval of earlier minutes, where a sentence or a line says them.
import { itemFor, type State } from './state.ts';

const PARTS = {
  for: /(?:pour|for|in favou?r|ayes?|yes)\s*[:=]\s*(\d+)|(\d+)\s*(?:(?:votes?|voix)\s*)?(?:pour|for|in favou?r|ayes?)\b(?!\s*:)/i,
  against:
    /(?:contre|against|noes?|nays?)\s*[:=]\s*(\d+)|(\d+)\s*(?:(?:votes?|voix)\s*)?(?:contre|against|noes?|nays?)\b(?!\s*:)/i,
  abstain: /abst(?:entions?|ained|ain)\s*[:=]\s*(\d+)|(\d+)\s*(?:abstentions?|abstained)(?!\s*:)/i,
} as const;

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
  const isVote = against !== undefined || abstain !== undefined || /vot|voix|pour\s*:/i.test(words);
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

const MINUTES = '(?:comptes?[ -]rendus?|proc[eè]s[ -]verb(?:al|aux)|PV|CR|minutes|relev[ée]s? de d[ée]cisions?)';
const APPROVED = '(?:adopt[ée]e?s?|approuv[ée]e?s?|valid[ée]e?s?|approved|accepted|adopted|agreed as|confirmed)';
const APPROVAL = new RegExp(
  `\\b${MINUTES}(?![\\p{L}\\d]).{0,120}(?<![\\p{L}\\d])${APPROVED}(?![\\p{L}\\d])|^${APPROVED} .{0,60}\\b${MINUTES}(?![\\p{L}\\d])`,
  'iu',
);

/** "Le compte rendu de la réunion du 4 mai est adopté avec deux amendements.": a decision of this meeting. */
export function readApproval(words: string, line: number, state: State): void {
  const sentence = words.split(/(?<=[.;!?])\s+/).find((each) => each.length < 300 && APPROVAL.test(each));
  if (sentence === undefined || /\b(?:sera|seront|will be|to be|non|not|pas)\b/i.test(sentence)) return;
  itemFor(state, line).decisions.push({ text: sentence, line });
  state.guesses.push({ field: 'decisions', from: sentence, reason: 'approval', line });
}
