import type { FollowedAction } from '../../model/ledger/followup.ts';
import { rateOf } from '../percent.ts';

/** How many actions stand where; `open` are those neither done nor dropped, by their timing. */
export type ActionCounts = {
  readonly open: number;
  readonly late: number;
  readonly due: number;
  readonly upcoming: number;
  readonly undated: number;
  readonly done: number;
  readonly dropped: number;
  /** How many times a known last day moved later. */
  readonly slips: number;
  /** Those done among all that were not dropped, 0 to 1; null when there is none. */
  readonly rate: number | null;
};

export function countActions(actions: readonly FollowedAction[]): ActionCounts {
  const timed = (timing: FollowedAction['timing']) => actions.filter((each) => each.timing === timing).length;
  const [late, due, upcoming, undated] = [timed('late'), timed('due'), timed('upcoming'), timed('undated')];
  const done = actions.filter(({ status }) => status === 'done').length;
  const dropped = actions.filter(({ status }) => status === 'dropped').length;
  return {
    open: late + due + upcoming + undated,
    late,
    due,
    upcoming,
    undated,
    done,
    dropped,
    slips: actions.reduce((sum, { slips }) => sum + slips, 0),
    rate: rateOf(done, actions.length - dropped),
  };
}
