// Names with what stands beside them, and nothing else: "HCR / 24 mai", "Mairie ; 2025 ; en cours", "Amina by 3 May (22:00)".
import { statusIn } from '../../../../record/body/status-in.ts';
import { anyAccented, anyWritten } from '../../../../words/as-written.ts';
import { limits, looseLimits } from '../../../../words/due-words.ts';
import { dueWords, isDeadline, startsDeadline } from '../../deadline-words.ts';
import { mayBeName } from '../../name-words.ts';
import { areLikelyOwners, areOwners } from '../../owner-names.ts';
import { type ActionClaim, type ActionKnown, claimOn, claimsOn, movedBy } from './action-sign.ts';

/** Owners, and in a list of actions lone first names. */
export function mayOwn(words: string, known: ActionKnown): boolean {
  return known.listed === true ? areLikelyOwners(words, known) : areOwners(words, known);
}

const LIMIT = `(?:${anyWritten(limits, looseLimits.forTheDay)}|${anyAccented(looseLimits.from)})`;
const BETWEEN = new RegExp(`\\s*[;,|:]\\s*|\\s+[/–—-]\\s+|\\s*\\/\\s*(?=\\d)|\\s+(?=${LIMIT}\\s)`, 'giu');

/** The names, the deadline and the state that words hold and nothing else; null for other words. */
export function readBeside(words: string, known: ActionKnown): readonly ActionClaim[] | null {
  const whole = (field: 'owner' | 'due' | 'status', value?: string) => [
    claimOn(words, field, [0, words.length], value),
  ];
  const bracketed = inBracket(words, known);
  if (bracketed) return bracketed;
  if (mayOwn(words, known)) return whole('owner');
  if (isState(words, 2)) return whole('status');
  for (const mark of [...words.matchAll(BETWEEN)].reverse()) {
    const read = readAround(words, [mark.index, mark.index + mark[0].length], known);
    if (read) return read;
  }
  return isDeadline(words, known) ? whole('due', dueWords(words)) : null;
}

const BRACKET = /^(.+?)\s*[([]([^()[\]]{2,40})[)\]]$/ds;

/** "Amina (avant le 3 mai)": names, and a deadline or a state in a bracket behind them. */
function inBracket(words: string, known: ActionKnown): readonly ActionClaim[] | null {
  const match = BRACKET.exec(words);
  const [, names = '', inside = ''] = match ?? [];
  if (!match || !mayOwn(names, known)) return null;
  if (isState(inside, 3)) return claimsOn(match, ['owner', 'status']);
  return isDeadline(inside, known) ? claimsOn(match, ['owner', 'due']) : null;
}

/** What stands before a mark, and a state or a deadline behind it. */
function readAround(
  words: string,
  [end, start]: readonly [number, number],
  known: ActionKnown,
): readonly ActionClaim[] | null {
  const [head, tail] = [words.slice(0, end), words.slice(start)];
  const isDue = isDeadline(tail, known) || words.slice(end, start).includes(';') || startsDeadline(tail);
  const behind = isState(tail, 3) ? claimOn(tail, 'status', [0, tail.length]) : null;
  if (!behind && !isDue) return null;
  const before = readBeside(head, known) ?? (isOneWord(head) ? [claimOn(head, 'owner', [0, head.length])] : null);
  const due = isDue ? claimOn(tail, 'due', [0, tail.length], dueWords(tail)) : null;
  return (
    before && [
      ...before,
      ...movedBy(
        [behind ?? due].filter((claim) => claim !== null),
        start,
      ),
    ]
  );
}

function isState(words: string, most: number): boolean {
  return words.split(' ').length <= most && statusIn(words) !== undefined;
}

/** A short name in any case, which a state or a deadline behind it makes one. */
function isOneWord(words: string): boolean {
  return /^\p{L}[\p{L}\d_.-]{1,14}$/u.test(words) && (mayBeName(words) || /^\p{Ll}/u.test(words));
}
