import type { Ledger } from '../../model/ledger/followup.ts';
import { buildIndex } from './build-index.ts';
import { isSettled, STATE } from './file-states.ts';
import { type Asking, INDEX_FILE, type IndexedWorkspace } from './open-indexed.ts';
import { saveWhole } from './save-whole.ts';

/** What is indexed: a workspace, and the ledger of all its readings. */
export type Indexing = Asking & { readonly workspace: IndexedWorkspace; readonly ledger: Ledger };

/** Writes the index of a workspace. */
export function saveIndex({ workspace, ledger, build, began }: Indexing): void {
  const { root, config, registry } = workspace;
  if (!config.source || !registry.source) return;
  const kept = workspace.readings.flatMap((reading, at) => (reading.meeting ? [{ meeting: reading.meeting, at }] : []));
  if (kept.some(({ meeting }) => meeting.file.includes('\n'))) return;
  const states = settledStates(
    kept.map(({ at }) => at),
    workspace.states,
    began,
  );
  const texts = { config: config.source.text, registry: registry.source.text };
  const meetings = kept.map(({ meeting }) => meeting);
  saveWhole(root, INDEX_FILE, (writer) => buildIndex({ meetings, states, ledger, build, ...texts }, writer));
}

/** The states of some files; of those not settled, none that any file has. */
function settledStates(kept: readonly number[], states: Float64Array, began: number): Float64Array {
  const settled = new Float64Array(kept.length * STATE).fill(Number.NaN);
  for (const [place, at] of kept.entries())
    if (isSettled(states, at, began)) settled.set(states.subarray(at * STATE, (at + 1) * STATE), place * STATE);
  return settled;
}
