// What a meeting found of the actions of earlier ones.
import type { ActionStatus } from '../../model/meeting/meeting.ts';
import { anyWritten } from '../../words/as-written.ts';
import { foldText } from '../../words/fold-text.ts';
import { statedAgain, verdicts } from '../../words/states.ts';
import { anySaid } from '../../words/vocabulary.ts';
import type { LineBlock } from '../blocks/block.ts';
import { markedState } from '../blocks/marked-state.ts';
import { readAction } from '../signs/action/read-action.ts';
import { joinNotes } from '../signs/join-notes.ts';
import { isNothing, saysNone, saysNoneOfWhat } from '../signs/nothing.ts';
import { claimAction } from './action-list.ts';
import { addAction } from './add-action.ts';
import { type Assembly, tellBlock } from './assembly.ts';
import { claimLine, claimRest, claimWords } from './draft/claims.ts';
import type { Draft, DraftReview } from './draft/draft.ts';
import { actionsSaid, contentOf, haveSameOwners } from './repeated-actions.ts';

const VERDICT = new RegExp(`^${anyWritten(...Object.values(verdicts))}(?![\\p{L}\\d])`, 'iu');
const GOES_ON = new RegExp(`^${anyWritten(verdicts['in-progress'])}`, 'iu');

/** Takes a line of the follow-up: an earlier action with its state, or how far the one above is. */
export function takeEarlier(block: LineBlock, assembly: Assembly): void {
  const { draft, claims, known } = assembly;
  const { text: words } = block;
  const last = draft.review.at(-1);
  if (isNothing(words) || saysNoneOfWhat(words)) {
    if (saysNone(words) && !saysNoneOfWhat(words)) claimLine(claims, block, 'label');
    else tellBlock(block, assembly);
    return;
  }
  if (last && VERDICT.test(words)) {
    takeVerdict(block, last, assembly);
    return;
  }
  if (last && block.kind === 'text' && !block.first && !/^[a-z\d]{1,2}[.)]/i.test(words)) {
    last.text = `${last.text} ${words}`;
    claimWords(claims, block, [words]);
    return;
  }
  const { said, ...read } = readAction(words, { ...known, listed: true });
  const status = read.status ?? markedState(block, read.status);
  claimAction(block, read, assembly);
  addReview(reviewOf({ ...read, status, line: block.line }), said ?? '', assembly);
}

type Read = Omit<ReturnType<typeof readAction>, 'claims' | 'status'> & {
  readonly line: number;
  readonly status: ActionStatus | undefined;
};

function reviewOf({ text, owners, lead, status, note, due, line }: Read): DraftReview {
  return {
    text,
    owners: [...owners],
    line,
    ...(lead === undefined ? {} : { lead }),
    ...(status === undefined ? {} : { status }),
    ...(note === undefined ? {} : { note }),
    ...(due === undefined ? {} : { due }),
  };
}

/** "Fait.", "Reconduit à la prochaine réunion" under an action. */
function takeVerdict(block: LineBlock, last: DraftReview, { claims, known }: Assembly): void {
  const words = block.text;
  const said = readAction(`x → ${words.replace(/\[\d+\]/g, '').trim()}`, known);
  last.status ??= said.status ?? (GOES_ON.test(words) ? 'in-progress' : 'open');
  if (words.split(' ').length > 2) {
    last.note = joinNotes([last.note, words]) ?? words;
    claimWords(claims, block, [words]);
  }
  claimRest(claims, block, 'read');
}

/** What is said to be still to do is an action of this meeting again. */
const RESTATED = new RegExp(`\\b${anySaid(...Object.values(statedAgain))}\\b`);

/** What was found of an earlier action, `how` far in its own words; one that is to be gone on with is an action of this meeting too. */
export function addReview(review: DraftReview, how: string, assembly: Assembly): void {
  const { draft, guesses } = assembly;
  if (!RESTATED.test(foldText(how))) {
    draft.review.push(review);
    return;
  }
  draft.restated.push({ ...review, note: how });
  const note = [review.note, how].filter((each) => each !== undefined && each !== '');
  addAction({ ...review, note: [...new Set(note)].join(' ; ') }, null, assembly);
  guesses.push({ field: 'actions', from: review.text, reason: 'restated', line: review.line });
}

/** An earlier action that is still to do is only reviewed where the same people have an action about it now. */
export function dropRestated(draft: Draft): void {
  for (const review of [...draft.restated]) {
    const all = actionsSaid(draft);
    const own = all.find(({ line }) => line === review.line);
    const words = [...contentOf(review.text)];
    const again = all.some(
      (each) =>
        each !== own &&
        haveSameOwners(each, review) &&
        words.filter((word) => contentOf(each.text).has(word)).length > words.length / 2,
    );
    if (!own || !again) continue;
    for (const list of [draft.actions, ...draft.agenda.map(({ actions }) => actions)])
      if (list.includes(own)) list.splice(list.indexOf(own), 1);
    draft.restated.splice(draft.restated.indexOf(review), 1);
    draft.review.push(review);
  }
}
