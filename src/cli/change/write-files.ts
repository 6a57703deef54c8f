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
  const gone = changes.find(({ after }) => after === '');
  const patches = changes
    .filter((change) => change !== gone)
    .map((change) => {
      const { file, before, after } = change;
      const from = before === '' && gone ? gone : change;
      const head = from === change ? '' : renamedHead(from.file, file);
      const patch = createTwoFilesPatch(`a/${from.file}`, `b/${file}`, from.before, after, undefined, undefined, {
        context: 3,
      });
      return head + patch.replace(/^=+\n/, '');
    });
  return patches.join('');
}

/** As git heads the diff of a file that takes another name. */
function renamedHead(from: string, to: string): string {
  return `diff --git a/${from} b/${to}\nrename from ${from}\nrename to ${to}\n`;
}
