import type { ImportedFile } from '../import/import-source.ts';
import type { CivilDate } from '../model/civil-date.ts';
import { readingLimits } from '../model/reading-limits.ts';
import type { RenderedDocument } from '../render/targets/render-document.ts';
import type { Limits } from '../workspace/run.ts';
import type { LimitedImport } from './import-worker.ts';
import type { Context, Dialogue, RenderRequest, Sink } from './session/context.ts';

/** The context of a real process. A reader that closes its pipe (`| head`) ends the output silently. */
export function processContext(host: NodeJS.Process): Context {
  const now = new Date(Date.now());
  const signals = signalsOf(host);
  return {
    cwd: currentFolder(host),
    env: host.env,
    now,
    dayIn: (zone) => dayIn(host, now, zone),
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
    readStdin: (most) => readStdin(host.stdin, most),
    holder: { pid: host.pid, isAlive: (pid) => isAlive(host, pid), isInterrupted: signals.areHeld },
    renderApart: async (request) => {
      const { openApart } = await import('../workspace/run.ts');
      const limits = { ...RENDER_LIMITS, spent: () => spentBy(host) };
      const apart = openApart<RenderRequest, readonly RenderedDocument[]>(APART, limits, 'render-worker');
      return apart.ask(request).finally(apart.close);
    },
    importApart: async (ocr) => {
      const { openApart } = await import('../workspace/run.ts');
      const limits = { ...(ocr ? OCR_LIMITS : IMPORT_LIMITS), spent: () => spentBy(host) };
      const { ask, close } = openApart<LimitedImport, ImportedFile>(APART, limits, 'import-worker');
      return { ask: (request) => ask({ ...request, limits: readingLimits() }), close };
    },
    uninterrupted: signals.holdDuring,
  };
}

/** Asked of the clock of the process, for the time of an answer in that zone: Intl takes half of the time of `node` to start. */
function dayIn({ env }: NodeJS.Process, now: Date, zone: string | undefined): CivilDate {
  const own = env.TZ;
  if (zone !== undefined) env.TZ = zone;
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  if (own !== undefined) env.TZ = own;
  else delete env.TZ;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** The questions colour themselves; the variable is how they are told not to. */
function dialogueOf(host: NodeJS.Process, colour: boolean): Dialogue | null {
  if (!host.stdin.isTTY || !host.stdout.isTTY) return null;
  if (!colour) host.env.NO_COLOR = '1';
  return { input: host.stdin, output: host.stdout };
}

async function readStdin(stream: NodeJS.ReadStream, most: number): Promise<Uint8Array | null> {
  if (stream.isTTY) return null;
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of stream) {
    pieces.push(Buffer.from(piece));
    length += piece.length;
    if (length > most) break;
  }
  return Buffer.concat(pieces);
}

/** The current folder; where it has been deleted under us, its name, so that the command says what it cannot find. */
function currentFolder(host: NodeJS.Process): string {
  try {
    return host.cwd();
  } catch {
    return host.env.PWD ?? '/';
  }
}

/** The milliseconds of processor time that this program has taken. */
function spentBy(host: NodeJS.Process): number {
  const { user, system } = host.cpuUsage();
  return (user + system) / 1000;
}

function isAlive(host: NodeJS.Process, pid: number): boolean {
  try {
    return host.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

type Signals = {
  /** Whether a signal came and waits for the end of a task. */
  readonly areHeld: () => boolean;
  readonly holdDuring: Context['uninterrupted'];
};

/** Signals that wait for the end of the outermost of the tasks that are not to be cut in two. */
function signalsOf(host: NodeJS.Process): Signals {
  let caught: NodeJS.Signals | undefined;
  let isWithin = false;
  const hold = (signal: NodeJS.Signals) => {
    caught = signal;
  };
  const holdDuring = async <T>(task: () => Promise<T>): Promise<T> => {
    if (isWithin) return task();
    isWithin = true;
    host.on('SIGINT', hold).on('SIGTERM', hold);
    try {
      return await task();
    } finally {
      await new Promise((resolve) => setImmediate(resolve));
      host.off('SIGINT', hold).off('SIGTERM', hold);
      isWithin = false;
      if (caught) host.exit(caught === 'SIGINT' ? 130 : 143);
    }
  };
  return { areHeld: () => caught !== undefined, holdDuring };
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
    isClosed: () => failure !== undefined && isClosedPipe(failure),
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

/** The script of a thread; the build puts it beside this file. */
const APART = new URL('./apart.cjs', import.meta.url);

// What the work that is done apart may take, so that no document stops the program.

const RENDER_LIMITS: Omit<Limits, 'spent'> = {
  time: 8_000,
  memory: 320,
  over: {
    fr: 'Le document demande plus de 8 secondes de calcul ou de 320 Mo à mettre en page : gtm y a renoncé.',
    en: 'The document takes over 8 seconds of computing or 320 MB to lay out: gtm gave up.',
  },
  hint: {
    fr: 'Raccourcissez le compte rendu, ou demandez du Markdown : --to md',
    en: 'Make the record shorter, or ask for Markdown: --to md',
  },
};

const IMPORT_LIMITS: Omit<Limits, 'spent'> = {
  time: 25_000,
  memory: 320,
  over: {
    fr: 'Ce fichier demande plus de 25 secondes de calcul ou de 320 Mo à lire : gtm y a renoncé.',
    en: 'This file takes over 25 seconds of computing or 320 MB to read: gtm gave up.',
  },
};

/** Each page of a scan takes some seconds. */
const OCR_LIMITS: Omit<Limits, 'spent'> = {
  time: 900_000,
  memory: 640,
  over: {
    fr: 'Ce fichier demande plus de 15 minutes de calcul ou de 640 Mo à lire : gtm y a renoncé.',
    en: 'This file takes over 15 minutes of computing or 640 MB to read: gtm gave up.',
  },
};
