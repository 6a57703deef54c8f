import { lstatSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { UserError } from '../../model/errors.ts';
import { makeFolder } from '../make-folder.ts';
import { type Kernel, type LockHolder, lockName, parseLockName, thisKernel, thisMachine } from './lock-name.ts';

/** The process that wants to write, and what it can tell of others on its machine. */
export type Holder = {
  readonly pid: number;
  readonly isAlive: (pid: number) => boolean;
  /** How long it waits for another one (milliseconds); thirty seconds when left out. */
  readonly patience?: number;
  /** Whether it has been told to end (Ctrl-C), so that it waits no longer. */
  readonly isInterrupted?: () => boolean;
  /** Whether it holds the lock already. */
  readonly holds?: true;
  /** What its machine tells of processes; this one when left out. */
  readonly kernel?: Kernel;
};

/** Milliseconds. */
const PATIENCE = 30_000;

/** How often a writer looks again (milliseconds). */
const PAUSE = 25;

/** Nobody writes for so long (milliseconds): the lock of a machine that is not ours and is older was left there. */
const ABANDONED = 600_000;

/** The locks of this very process: one with its number that is not among them was left by an older process. */
const ours = new Set<string>();

/**
 * Runs a task while no other gtm writes in the workspace. Each process has a lock file of its own, whose name says all
 * (machine, process, since when, a word never used again), so that no lock is ever taken over: a writer goes on only when it
 * sees no lock but its own. A lock left by a process that is gone is swept. Refused (exit 3) when others write for longer
 * than its patience by the clock, or it is interrupted.
 */
export async function withLock<T>(root: string, holder: Holder, task: () => T | Promise<T>): Promise<T> {
  if (holder.holds) return task();
  const folder = join(root, '.gtm', 'locks');
  refuseLinks(root);
  makeFolder(folder);
  const kernel = holder.kernel ?? thisKernel;
  const self = { machine: thisMachine(), pid: holder.pid, start: kernel.startOf(holder.pid), boot: kernel.boot() };
  const own = lockName(self);
  const began = performance.now();
  for (;;) {
    ours.add(own);
    try {
      writeFileSync(join(folder, own), '', { flag: 'wx' });
      if (!isContended({ folder, own, self, holder })) return await task();
    } finally {
      release(join(folder, own));
      ours.delete(own);
    }
    const waited = performance.now() - began;
    if (waited >= (holder.patience ?? PATIENCE) || holder.isInterrupted?.()) throw busy(waited);
    await wait(PAUSE * (0.5 + Math.random()));
  }
}

/** What was to be written is written, whatever comes of the lock: one that stays is swept once its process is gone. */
function release(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Swept by who writes next.
  }
}

/** A link in the place of its folders would have gtm write wherever a clone says. */
function refuseLinks(root: string): void {
  for (const path of ['.gtm', '.gtm/locks']) {
    if (!lstatSync(join(root, path), { throwIfNoEntry: false })?.isSymbolicLink()) continue;
    throw new UserError(
      'file/place',
      {
        fr: `« ${path} » est un lien symbolique : gtm n’y écrit pas, et rien n’a été modifié.`,
        en: `"${path}" is a symbolic link: gtm does not write there, and nothing was changed.`,
      },
      { hint: { fr: 'Supprimez ce lien : gtm crée le dossier.', en: 'Delete that link: gtm makes the folder.' } },
    );
  }
}

type Looking = {
  readonly folder: string;
  readonly own: string;
  readonly self: LockHolder;
  readonly holder: Holder;
};

/** Whether another live process holds a lock; locks of processes that ended without releasing theirs are removed. */
function isContended({ folder, own, self, holder }: Looking): boolean {
  let contended = false;
  for (const name of readdirSync(folder)) {
    const other = parseLockName(name);
    if (name === own || !other) continue;
    const age = ageOf(join(folder, name), join(folder, own));
    const isHeld = other.machine === self.machine ? isHeldHere(name, { other, self, age, holder }) : age < ABANDONED;
    if (isHeld) contended = true;
    else rmSync(join(folder, name), { force: true });
  }
  return contended;
}

/** How much older a lock is than our own, by the clock of the disk that both lie on; nothing for one that is gone. */
function ageOf(path: string, own: string): number {
  const [made, now] = [path, own].map((each) => lstatSync(each, { throwIfNoEntry: false })?.mtimeMs);
  return made === undefined || now === undefined ? 0 : now - made;
}

type Here = {
  readonly other: LockHolder;
  readonly self: LockHolder;
  /** Milliseconds. */
  readonly age: number;
  readonly holder: Holder;
};

/** On a machine of our name: of this running of it, by its processes; of another one, when it may still run. */
function isHeldHere(name: string, { other, self, age, holder }: Here): boolean {
  if (other.boot !== '' && self.boot !== '' && other.boot !== self.boot)
    return age < Math.min(ABANDONED, uptime() * 1000);
  if (other.pid === holder.pid) return ours.has(name);
  if (!holder.isAlive(other.pid)) return false;
  const start = (holder.kernel ?? thisKernel).startOf(other.pid);
  return other.start === '' || start === '' || other.start === start;
}

function busy(waited: number): UserError {
  const seconds = Math.round(waited / 1000);
  return new UserError(
    'file/locked',
    {
      fr: `D’autres gtm écrivent dans ce dossier ; celui-ci a attendu ${seconds} s, et n’a rien modifié.`,
      en: `Others are writing in this folder with gtm; this one waited ${seconds} s, and changed nothing.`,
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
