import type { Readable, Writable } from 'node:stream';
import type { Imported } from '../import/import-source.ts';
import type { SourceFile } from '../import/read-source.ts';
import type { Registry } from '../model/owners/structures.ts';
import type { RenderedDocument } from '../render/render-document.ts';
import type { About } from '../render/target.ts';
import type { TargetName } from '../render/targets/index.ts';
import type { Holder } from '../workspace/lock.ts';
import type { Apart } from '../workspace/run.ts';
import { IMPORT_LIMITS, RENDER_LIMITS } from './limits.ts';

/** A stream that text is written to, and what is known of the terminal behind it. */
export type Sink = {
  readonly write: (text: string) => Promise<void>;
  readonly isTerminal: boolean;
  /** Columns of the terminal; undefined when it is none. */
  readonly columns: number | undefined;
};

/** Where questions are asked and answered. */
export type Dialogue = { readonly input: Readable; readonly output: Writable };

export type RenderRequest = {
  readonly markdown: string;
  readonly about: About;
  readonly to: readonly TargetName[];
};

export type ImportRequest = {
  readonly source: SourceFile;
  readonly registry: Registry;
  readonly date: string | undefined;
};

/** All that a command gets from outside: nothing else in the program looks at the process, the clock or the environment. */
export type Context = {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly version: string;
  /** The system, as Node names it: linux, darwin, win32… */
  readonly platform: string;
  /** The language of the machine (BCP 47), where the environment says none. */
  readonly locale: string;
  /** The time zone of the machine, by its IANA name; empty when it has none that is known. */
  readonly zone: string;
  /** The terminal to ask questions on, in colour or not; null when there is nobody to answer them. */
  readonly dialogue: (colour: boolean) => Dialogue | null;
  readonly holder: Holder;
  /** Makes documents apart from the program, where they can be stopped when they take too long. */
  readonly renderApart: (request: RenderRequest) => Promise<readonly RenderedDocument[]>;
  /** Reads documents apart from the program, where they can be stopped when they take too long. */
  readonly importApart: () => Promise<Apart<ImportRequest, Imported>>;
  /** Runs a task that Ctrl-C must not cut in two; a signal that came meanwhile ends the process after it. */
  readonly uninterrupted: <T>(task: () => Promise<T>) => Promise<T>;
};

/** The context of a real process. A reader that closes its pipe (`| head`) ends the output silently. */
export function processContext(host: NodeJS.Process): Context {
  return {
    cwd: currentFolder(host),
    env: host.env,
    now: new Date(Date.now()),
    stdout: sinkOf(host.stdout),
    stderr: sinkOf(host.stderr),
    version: VERSION,
    platform: host.platform,
    // Asked for when needed: Intl takes a quarter of the time of a whole start.
    get locale() {
      return Intl.DateTimeFormat().resolvedOptions().locale;
    },
    get zone() {
      return Intl.DateTimeFormat().resolvedOptions().timeZone ?? '';
    },
    dialogue: (colour) => dialogueOf(host, colour),
    holder: { pid: host.pid, isAlive: (pid) => isAlive(host, pid) },
    renderApart: async (request) => {
      const { openApart } = await import('../workspace/run.ts');
      const apart = openApart<RenderRequest, readonly RenderedDocument[]>(
        new URL('./render-worker.js', import.meta.url),
        RENDER_LIMITS,
      );
      return apart.ask(request).finally(apart.close);
    },
    importApart: async () => {
      const { openApart } = await import('../workspace/run.ts');
      return openApart(new URL('./import-worker.js', import.meta.url), IMPORT_LIMITS);
    },
    uninterrupted: (task) => uninterrupted(host, task),
  };
}

/** The questions colour themselves; the variable is how they are told not to. */
function dialogueOf(host: NodeJS.Process, colour: boolean): Dialogue | null {
  if (!host.stdin.isTTY || !host.stdout.isTTY) return null;
  if (!colour) host.env.NO_COLOR = '1';
  return { input: host.stdin, output: host.stdout };
}

/** The current folder; where it has been deleted under us, its name, so that the command says what it cannot find. */
function currentFolder(host: NodeJS.Process): string {
  try {
    return host.cwd();
  } catch {
    return host.env.PWD ?? '/';
  }
}

function isAlive(host: NodeJS.Process, pid: number): boolean {
  try {
    return host.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function uninterrupted<T>(host: NodeJS.Process, task: () => Promise<T>): Promise<T> {
  let caught: NodeJS.Signals | undefined;
  const hold = (signal: NodeJS.Signals) => {
    caught = signal;
  };
  host.on('SIGINT', hold).on('SIGTERM', hold);
  try {
    return await task();
  } finally {
    await new Promise((resolve) => setImmediate(resolve));
    host.off('SIGINT', hold).off('SIGTERM', hold);
    if (caught) host.exit(caught === 'SIGINT' ? 130 : 143);
  }
}

/** Put here by the build from package.json. */
declare const GTM_VERSION: string | undefined;
const VERSION = typeof GTM_VERSION === 'string' ? GTM_VERSION : '0.0.0';

function sinkOf(stream: NodeJS.WriteStream): Sink {
  let failure: Error | undefined;
  stream.on('error', (error: Error) => {
    failure = error;
  });
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY === true ? stream.columns : undefined,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          const reason = error ?? failure;
          if (reason && !isClosedPipe(reason)) reject(reason);
          else resolve();
        });
      }),
  };
}

function isClosedPipe(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}
