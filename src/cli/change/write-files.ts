import { safeBlock } from '../../model/safe-text.ts';
import type { Words } from '../../model/words.ts';
import { withLock } from '../../workspace/saving/lock.ts';
import type { FileChange } from '../../workspace/saving/save.ts';
import { type Keeping, saveKept, type WrittenParts } from '../../workspace/undo/save-kept.ts';
import type { Session } from '../session/session.ts';
import { finishFirst } from './finish-first.ts';

/** What is written: changes that are planned already, or planned under the lock. */
export type Planned = readonly FileChange[] | (() => readonly FileChange[]);

/**
 * Saves changed files under the lock of the workspace, so that Ctrl-C and other writers find them whole, and keeps them for
 * `gtm undo`: each call is a change of its own, unless it is one of the parts of one. That a change cannot be taken back is
 * told, once.
 */
export async function writeFiles(
  session: Session,
  root: string,
  planned: Planned,
  parts?: WrittenParts,
): Promise<void> {
  await finishFirst(session, root);
  const { holder, uninterrupted, now: at } = session.context;
  const occasion = { at, command: session.command, ...(parts ? { parts } : {}) };
  const save = () => saveKept(root, typeof planned === 'function' ? planned() : planned, occasion);
  await tellKeeping(await uninterrupted(() => withLock(root, holder, save)), session);
}

async function tellKeeping(keeping: Keeping, session: Session): Promise<void> {
  if (keeping === 'kept' || told.has(session)) return;
  told.add(session);
  await session.context.stderr.write(`${LOST[keeping][session.language]}\n`);
}

const told = new WeakSet<Session>();

const LOST: Readonly<Record<Exclude<Keeping, 'kept'>, Words>> = {
  'too-large': {
    fr: 'C’est écrit ; mais gtm undo ne pourra pas l’annuler : il y en a trop pour être gardé.',
    en: 'It is written; but gtm undo cannot take it back: there is too much of it to be kept.',
  },
  'not-written': {
    fr: 'C’est écrit ; mais gtm undo ne pourra pas l’annuler : on ne peut pas écrire dans .gtm/undo.',
    en: 'It is written; but gtm undo cannot take it back: .gtm/undo cannot be written to.',
  },
};

/** Changes that were not made, as a unified diff: as it is for `git apply`, harmless on a terminal. Loaded when asked for. */
export async function showDiff(changes: readonly FileChange[], { context }: Session): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  const gone = changes.find(({ after }) => after === null);
  const made = changes.find(({ before }) => before === null);
  const renamed = gone && made ? gone : undefined;
  const patches = changes
    .filter((change) => change !== renamed)
    .map((change) => {
      const { file, before, after } = change;
      const from = change === made && renamed ? renamed : change;
      const head = from === change ? '' : renamedHead(from.file, file);
      const names = [
        from === change && before === null ? '/dev/null' : `a/${from.file}`,
        after === null ? '/dev/null' : `b/${file}`,
      ] as const;
      const patch = createTwoFilesPatch(...names, from.before ?? '', after ?? '', undefined, undefined, { context: 3 });
      return head + patch.replace(/^=+\n/, '');
    });
  const diff = patches.join('');
  return context.stdout.isTerminal ? safeBlock(diff) : diff;
}

/** As git heads the diff of a file that takes another name. */
function renamedHead(from: string, to: string): string {
  return `diff --git a/${from} b/${to}\nrename from ${from}\nrename to ${to}\n`;
}
