import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from '../../model/ledger/followup.ts';
import { buildIndex } from './build-index.ts';
import { isSettled, STATE } from './file-states.ts';
import { isPlainFolder } from './index-place.ts';
import { indexWriter } from './index-writer.ts';
import { type Asking, INDEX_FILE, type IndexedWorkspace } from './open-indexed.ts';

/** What is indexed: a workspace, and the ledger of all its readings. */
export type Indexing = Asking & { readonly workspace: IndexedWorkspace; readonly ledger: Ledger };

/**
 * Writes the index of a workspace, whole or not at all: beside its place, then under its name. Where it cannot be (a folder
 * that may not be written, a full disk, a link in the way) there is none, and nobody is told.
 */
export function saveIndex({ workspace, ledger, build, began }: Indexing): void {
  const { root, config, registry } = workspace;
  if (!config.source || !registry.source) return;
  const kept = workspace.readings.flatMap((reading, at) => (reading.meeting ? [{ meeting: reading.meeting, at }] : []));
  if (kept.some(({ meeting }) => meeting.file.includes('\n'))) return;
  const folder = join(root, '.gtm');
  const temporary = join(folder, `index.${randomUUID()}.tmp`);
  let handle: number | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    if (!isPlainFolder(folder)) return;
    handle = openSync(temporary, 'wx', 0o600);
    const states = settledStates(
      kept.map(({ at }) => at),
      workspace.states,
      began,
    );
    const texts = { config: config.source.text, registry: registry.source.text };
    buildIndex({ meetings: kept.map(({ meeting }) => meeting), states, ledger, build, ...texts }, indexWriter(handle));
    closeSync(handle);
    handle = undefined;
    renameSync(temporary, join(root, INDEX_FILE));
  } catch {
    if (handle !== undefined) closeSync(handle);
    rmSync(temporary, { force: true });
  }
}

/** The states of some files; of those not settled, none that any file has. */
function settledStates(kept: readonly number[], states: Float64Array, began: number): Float64Array {
  const settled = new Float64Array(kept.length * STATE).fill(Number.NaN);
  for (const [place, at] of kept.entries())
    if (isSettled(states, at, began)) settled.set(states.subarray(at * STATE, (at + 1) * STATE), place * STATE);
  return settled;
}
