import type { FollowedAction, Ledger } from '../model/followup.ts';
import { nearest } from '../model/nearest.ts';
import { isShortFor } from './find-meeting.ts';
import { type Finding, findingOf } from './finding.ts';

/**
 * The action that an id as typed means: `2023-03-01/a1` to the letter first, else the only one whose last segments it
 * is (`a1`, `03-01/a1`) or whose meeting begins so. Case does not count; an action without id cannot be meant.
 */
export function findAction(typed: string, { actions }: Ledger): Finding<FollowedAction> {
  const exact = actions.filter(({ id }) => id === typed);
  const fitting = exact.length > 0 ? exact : actions.filter((followed) => isMeant(typed, followed));
  return findingOf(fitting, () =>
    nearest(
      typed,
      actions.flatMap(({ id }) => id ?? []),
    ),
  );
}

function isMeant(typed: string, { action, meeting }: FollowedAction): boolean {
  const slash = typed.lastIndexOf('/');
  if (
    action.id?.toLowerCase() !==
    typed
      .slice(slash + 1)
      .trim()
      .toLowerCase()
  )
    return false;
  return slash < 0 || isShortFor(typed.slice(0, slash), meeting.id);
}
