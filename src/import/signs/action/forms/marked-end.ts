import { actionMarks } from '../../../../words/action-marks.ts';
import { anyWritten, standingBefore } from '../../../../words/as-written.ts';
import { forWhom, of } from '../../../../words/small-words.ts';
import { inFrench } from '../../../../words/vocabulary.ts';
import { type ActionClaim, type ActionKnown, type ActionSign, claimOn, movedBy } from './action-sign.ts';
import { readBeside } from './beside.ts';

const { action, todo, bracketed, plain, several } = actionMarks;
const MARK = `(${anyWritten(plain, several, action, todo, bracketed)}|A(?=\\s*:))(?!\\p{L})`;
const FOR = standingBefore(actionMarks.for, inFrench(of.bare, of.withArticle), forWhom);
const WHO = `(?:\\s*[:–-]?\\s*${FOR}?([^\\s()[\\]][^()[\\]]{1,60}))?`;
const BRACKET = `\\s*[*_]*[([]\\s*${MARK}${WHO}[)\\]]`;
const AT_END = new RegExp(`^(.*?[^\\s(])${BRACKET}\\s*[.;*_]*$`, 'dius');
const AT_START = new RegExp(`^${BRACKET}\\s*[:–—-]?\\s+(.+)$`, 'dius');
const BEHIND = new RegExp(`^(.+?)(?:\\s+[–—-]|[.;!])\\s+${MARK}\\s*:?\\s+${FOR}?([^()[\\]:]{2,60}?)\\.?$`, 'dius');

/** A mark of an action in brackets, wherever it stands. */
export function bracketMark(): RegExp {
  return new RegExp(BRACKET, 'giu');
}

/** The word for an action in brackets at an end of what is to be done, or behind a dash, with or without those responsible. */
export const markedEnd: ActionSign = {
  name: 'marked at an end',
  good: [
    { line: 'Laver la cuve. (Action Zoé).', gives: { text: 'Laver la cuve.', mark: 'Action', owner: 'Zoé' } },
    {
      line: 'Laver la cuve [Action : Zoé et Ada]',
      gives: { text: 'Laver la cuve', mark: 'Action', owner: 'Zoé et Ada' },
    },
    { line: 'Laver la cuve (à faire : Zoé)', gives: { text: 'Laver la cuve', mark: 'à faire', owner: 'Zoé' } },
    { line: 'Laver la cuve (A : Zoé)', gives: { text: 'Laver la cuve', mark: 'A', owner: 'Zoé' } },
    { line: 'Zoé to wash it (ACTION)', gives: { text: 'Zoé to wash it', mark: 'ACTION' } },
    { line: '(Action Zoé) laver la cuve', gives: { mark: 'Action', owner: 'Zoé', text: 'laver la cuve' } },
    { line: 'Laver la cuve – Action Zoé', gives: { text: 'Laver la cuve', mark: 'Action', owner: 'Zoé' } },
    {
      line: 'Wash it (Action: Zoé, by 3 May)',
      gives: { text: 'Wash it', mark: 'Action', owner: 'Zoé', due: 'by 3 May' },
    },
  ],
  bad: [
    'Laver (Action Zoé), peindre (Action Ada)',
    'Film (action et aventure)',
    'Laver la cuve – action collective',
    '(action)',
    'Le cinéma (action)rare',
  ],
  read: (line, known) =>
    read(line, AT_END.exec(line), [1, 2, 3], known) ??
    read(line, AT_START.exec(line), [3, 1, 2], known) ??
    read(line, BEHIND.exec(line), [1, 2, 3], known) ??
    [],
};

/** The places of the groups: the text, the mark, and what names somebody. */
function read(
  line: string,
  match: RegExpExecArray | null,
  [text, mark, who]: readonly [number, number, number],
  known: ActionKnown,
): readonly ActionClaim[] | null {
  if (!match) return null;
  const words = match[who] ?? '';
  // Another mark within belongs to another action.
  if ((match[text] ?? '').search(bracketMark()) >= 0) return null;
  const beside = words === '' ? [] : readBeside(words, { ...known, listed: true });
  if (!beside || (words !== '' && !beside.some(({ field }) => field === 'owner'))) return null;
  const of = (group: number) => match.indices?.[group] ?? ([0, 0] as const);
  return [claimOn(line, 'text', of(text)), claimOn(line, 'mark', of(mark)), ...movedBy(beside, of(who)[0])];
}
