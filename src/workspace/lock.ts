import { randomUUID } from 'node:crypto';
import { lstatSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { UserError } from '../model/errors.ts';
import { makeFolder } from './make-folder.ts';

/** The process that wants to write, and what it can tell of others on its machine. */
export type Holder = {
  readonly pid: number;
  readonly isAlive: (pid: number) => boolean;
  /** How long it waits for another one (milliseconds); ten seconds when left out. */
  readonly patience?: number;
};

const PATIENCE = 10_000;

/** How often a writer looks again (milliseconds). */
const PAUSE = 25;

/** What tells a lock from any other file: machine, process, a word never used again. */
const LOCK = /^([^_]+)_(\d+)_[0-9a-f-]{36}$/;

/** The locks of this very process: one with its number that is not among them was left by an older process. */
const ours = new Set<string>();

/**
 * Runs a task while no other gtm writes in the workspace. Each process has a lock file of its own, whose name says all
 * (machine, process, a word never used again), so that no lock is ever taken over: a writer goes on only when it sees no
 * lock but its own. A lock left by a process that is gone from this machine is swept. Refused (exit 3) after ten seconds.
 */
export async function withLock<T>(root: string, holder: Holder, task: () => T): Promise<T> {
  const folder = join(root, '.gtm', 'locks');
  refuseLinks(root);
  makeFolder(folder);
  const own = `${machine()}_${holder.pid}_${randomUUID()}`;
  for (let waited = 0; waited < (holder.patience ?? PATIENCE); waited += PAUSE) {
    ours.add(own);
    try {
      writeFileSync(join(folder, own), '', { flag: 'wx' });
      if (!isContended(folder, own, holder)) return task();
    } finally {
      rmSync(join(folder, own), { force: true });
      ours.delete(own);
    }
    await wait(PAUSE * (0.5 + Math.random()));
  }
  throw busy();
}

/** A link in the place of its folders would have gtm write wherever a clone says. */
function refuseLinks(root: string): void {
  for (const path of ['.gtm', '.gtm/locks']) {
    if (!lstatSync(join(root, path), { throwIfNoEntry: false })?.isSymbolicLink()) continue;
    throw new UserError(
      {
        fr: `« ${path} » est un lien symbolique : gtm n’y écrit pas, et rien n’a été modifié.`,
        en: `"${path}" is a symbolic link: gtm does not write there, and nothing was changed.`,
      },
      { hint: { fr: 'Supprimez ce lien : gtm crée le dossier.', en: 'Delete that link: gtm makes the folder.' } },
    );
  }
}

function machine(): string {
  return encodeURIComponent(hostname()).replaceAll('_', '%5F');
}

/** Whether another live process holds a lock; locks of processes that ended without releasing theirs are removed. */
function isContended(folder: string, own: string, holder: Holder): boolean {
  let contended = false;
  for (const name of readdirSync(folder)) {
    const [, host, pid] = LOCK.exec(name) ?? [];
    if (name === own || host === undefined) continue;
    if (host === machine() && !isHeld(name, Number(pid), holder)) rmSync(join(folder, name), { force: true });
    else contended = true;
  }
  return contended;
}

function isHeld(name: string, pid: number, holder: Holder): boolean {
  return pid === holder.pid ? ours.has(name) : holder.isAlive(pid);
}

function busy(): UserError {
  return new UserError(
    {
      fr: 'Un autre gtm écrit dans ce dossier depuis plus de dix secondes : rien n’a été modifié.',
      en: 'Another gtm has been writing in this folder for more than ten seconds: nothing was changed.',
    },
    {
      exit: 3,
      hint: {
        fr: 'Relancez la commande. Si aucun autre gtm ne tourne, supprimez le dossier .gtm/locks.',
        en: 'Run the command again. If no other gtm is running, delete the folder .gtm/locks.',
      },
    },
  );
}
