// An action put in its place: under its item, or with the one that says the same.
import type { Line } from '../blocks/block.ts';
import type { ActionKnown } from '../signs/action/forms/action-sign.ts';
import { readAction } from '../signs/action/read-action.ts';
import type { Assembly } from './assembly.ts';
import { claimLine } from './draft/claims.ts';
import type { DraftAction } from './draft/draft.ts';
import { actionsSaid, findRepeated, mergeRepeated } from './repeated-actions.ts';

/** The action that some words say, on a line of the source; what says it is claimed by who takes it. */
export function actionIn(words: string, line: number, known: ActionKnown): DraftAction {
  const { claims: _, ...read } = readAction(words, known);
  return { ...read, line };
}

/** The same words twice are one action: summaries repeat what was said under each item. Gives the one that stands. */
export function addAction(action: DraftAction, line: Line | null, assembly: Assembly): DraftAction {
  const { draft, item, guesses, claims } = assembly;
  const same = findRepeated(action, actionsSaid(draft));
  if (same) {
    mergeRepeated(same, action);
    if (line) claimLine(claims, line, 'repeated');
    return same;
  }
  if (line && action.owners.length > 0 && !action.owners.every((owner) => owner.startsWith('@')))
    guesses.push({ field: 'owners', from: action.owners.join(', '), reason: 'sentence', line: action.line });
  (item?.actions ?? draft.actions).push(action);
  return action;
}
