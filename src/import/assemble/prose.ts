// Lines under no label: told where they stand, with what they say of the meeting; those that are tasks become actions.

import { anyWritten, standingBefore } from '../../words/as-written.ts';
import { fields } from '../../words/fields.ts';
import { nextOne, sittings } from '../../words/meetings.ts';
import { articles } from '../../words/small-words.ts';
import { inFrench } from '../../words/vocabulary.ts';
import type { LineBlock } from '../blocks/block.ts';
import { heldWords } from '../blocks/unstruck.ts';
import { actionSentences } from '../signs/action/action-sentences.ts';
import { attributeIn } from '../signs/action/attribute.ts';
import { isActionLine } from '../signs/action/is-action-line.ts';
import { isPromise } from '../signs/action/is-promise.ts';
import { markedClauses } from '../signs/action/marked-clauses.ts';
import { namedBehind } from '../signs/action/named-behind.ts';
import { proposals } from '../signs/action/propose.ts';
import { readAttendanceSentence } from '../signs/attendance/attendance-sentence.ts';
import { readApproval } from '../signs/facts/approval.ts';
import { readVotePart } from '../signs/facts/votes.ts';
import { type ActionList, takeAction, takeAttribute } from './action-list.ts';
import { actionIn, addAction } from './add-action.ts';
import { type Assembly, itemFor, tellBlock } from './assembly.ts';
import { takeEntries } from './attendance.ts';
import { claimWords } from './draft/claims.ts';
import type { DraftAction } from './draft/draft.ts';
import { takeStory } from './facts.ts';
import { isConclusion, isTask } from './is-task.ts';
import { type DraftVote, takeVote } from './take-vote.ts';

/** The action and the vote that the next lines go on with, the last line of that action, and the list that single tasks stand in. */
export type Prose = { open: DraftAction | null; said: string; list: ActionList; vote: DraftVote | null };

/** "La séance est levée", "Fin à 18h", "Next meeting …". */
const OF_MEETING = new RegExp(
  `^(?:${standingBefore(articles)}?${anyWritten(sittings)}|${anyWritten(inFrench(fields.end), nextOne)}\\b)`,
  'iu',
);

/** Takes a line as an action where it says that it is one, else tells it, with what it says of the meeting. */
export function takeProse(block: LineBlock, prose: Prose, assembly: Assembly): void {
  const { known } = assembly;
  const isAction = isActionLine(block.text, known) || isPromise(block.text, known) || isConclusion(block.text, known);
  if (prose.open && !isAction && goesOn(block, prose.said)) {
    prose.said = block.text;
    prose.open.text = `${prose.open.text} ${block.text}`.replace(/\s+/g, ' ');
    claimWords(assembly.claims, block, [block.text]);
    return;
  }
  prose.open = null;
  if (prose.list.last && takeAttribute(block, prose.list.last, assembly)) return;
  if (prose.vote && goOnWithVote(prose.vote, block)) {
    tellBlock(block, assembly);
    return;
  }
  prose.vote = null;
  if (isAction || (block.kind === 'item' && isTask(block, known))) {
    prose.list = { ...prose.list, id: block.line, base: block.kind === 'item' ? block.depth : null, parent: null };
    const action = takeAction(block, prose.list, assembly);
    if (block.kind === 'text') Object.assign(prose, { open: action, said: block.text });
    return;
  }
  prose.list.last = null;
  prose.vote = block.struck ? null : takeSaid(block, assembly);
  tellBlock(block, assembly);
}

/** A line of the same paragraph, unless it has a label of its own, or begins a sentence behind one that has ended. */
function goesOn(block: LineBlock, said: string): boolean {
  if (block.kind !== 'text' || block.first || attributeIn(block.text) !== null || DECIDED.test(block.text))
    return false;
  return !(/[.!?…]["»”)]?$/u.test(said) && (BEGINS.test(block.text) || OF_MEETING.test(block.text)));
}

const BEGINS = /^[^\p{L}\p{N}]*\p{Lu}/u;
/** "Décision n° 2 : …". */
const DECIDED = new RegExp(`^${anyWritten(fields.decisions)}(?: ?(?:n[°o] ?)?\\d+)?\\s*[:：]`, 'iu');

/** "Contre : 2" on the line below "Pour : 8". */
function goOnWithVote(vote: DraftVote, { text }: LineBlock): boolean {
  const more = readVotePart(text);
  const isNew = more && (['for', 'against', 'abstain'] as const).every((part) => !(part in more && part in vote));
  if (!isNew) return false;
  Object.assign(vote, more);
  vote.text = `${vote.text}, ${text}`;
  return true;
}

/** What a sentence says of the meeting is copied: the words stay. Gives the vote that it tells. */
export function takeSaid(block: LineBlock, assembly: Assembly): DraftVote | null {
  const { text, line } = block;
  const { known, guesses } = assembly;
  for (const { entries } of readAttendanceSentence(heldWords(block), known)) takeEntries(entries, [block], assembly);
  const vote = takeVote(block, assembly);
  const approval = readApproval(text);
  if (approval !== null) {
    itemFor('', line, assembly).decisions.push({ text: approval, line });
    guesses.push({ field: 'decisions', from: approval, reason: 'approval', line });
  }
  const clauses = markedClauses(text, known);
  for (const sentence of clauses.length > 0 ? clauses : actionSentences(text, known)) {
    addAction(actionIn(sentence, line, known), block, assembly);
  }
  for (const named of namedBehind(block.markdown, known)) addAction({ ...named, line }, block, assembly);
  for (const proposal of proposals(text, known)) assembly.proposed.push({ ...proposal, line });
  takeStory(block, assembly);
  return vote;
}
