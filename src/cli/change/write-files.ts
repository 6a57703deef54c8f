import { withLock } from '../../workspace/lock.ts';
import { type Change, saveChanges } from '../../workspace/save.ts';
import type { Session } from '../session/session.ts';

/** Saves changed files under the lock of the workspace, so that Ctrl-C and other writers find them whole. */
export function writeFiles(session: Session, root: string, changes: readonly Change[]): Promise<void> {
  const { holder, uninterrupted } = session.context;
  return uninterrupted(() => withLock(root, holder, () => saveChanges(root, changes)));
}

/** Changes that were not made, as a unified diff (`git apply` takes it). Loaded when asked for. */
export async function showDiff(changes: readonly Change[]): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  const patches = changes.map(({ file, before, after }) =>
    createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, { context: 3 }),
  );
  return patches.map((patch) => patch.replace(/^=+\n/, '')).join('');
}
