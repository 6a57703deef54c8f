import { withLock } from '../../workspace/lock.ts';
import { type Change, saveChanges } from '../../workspace/save.ts';
import type { Session } from '../session.ts';

/** Saves changed files under the lock of the workspace, so that Ctrl-C and other writers find them whole. */
export function writeFiles(session: Session, root: string, changes: readonly Change[]): Promise<void> {
  const { holder, uninterrupted } = session.context;
  return uninterrupted(() => withLock(root, holder, () => saveChanges(root, changes)));
}
