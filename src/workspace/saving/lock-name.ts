// What the name of a lock says of its holder, so that one that is gone is known without asking anybody.
import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** The holder of a lock. */
export type LockHolder = {
  readonly machine: string;
  readonly pid: number;
  /** When the process started, as its kernel counts; empty where that is not known. */
  readonly start: string;
  /** The running of the machine that it belongs to, and its own view of processes; empty where that is not known. */
  readonly boot: string;
};

/** What a machine tells of its processes. */
export type Kernel = { readonly boot: () => string; readonly startOf: (pid: number) => string };

/** `machine_pid_start_boot_word`, the word never used again; older versions wrote neither start nor boot. */
const NAME = /^([^_]+)_(\d+)(?:_(\d*)_([0-9a-z.-]*))?_[0-9a-f-]{36}$/;

export function lockName({ machine, pid, start, boot }: LockHolder): string {
  return `${machine}_${pid}_${start}_${boot}_${randomUUID()}`;
}

/** The holder that a name tells of; undefined for any other file. */
export function parseLockName(name: string): LockHolder | undefined {
  const [, machine, pid, start = '', boot = ''] = NAME.exec(name) ?? [];
  return machine === undefined ? undefined : { machine, pid: Number(pid), start, boot };
}

export function thisMachine(): string {
  return encodeURIComponent(hostname()).replaceAll('_', '%5F');
}

/** Linux tells of it in /proc (proc(5)); elsewhere nothing is known, and numbers of processes alone are looked at. */
export const thisKernel: Kernel = {
  boot: () => {
    const id = told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
    const view = told(() => readlinkSync('/proc/self/ns/pid').replace(/\D/g, ''));
    return id === '' ? '' : `${id}.${view}`;
  },
  // The 22nd field; the name of the program, the second, may hold blanks and brackets.
  startOf: (pid) => told(() => readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ')[19] ?? ''),
};

function told(look: () => string): string {
  try {
    return look();
  } catch {
    return '';
  }
}
