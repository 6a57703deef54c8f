// Work done apart from the program: in a thread that can be stopped, or by the person's editor.
import { type ChildProcess, spawn } from 'node:child_process';
import { kill } from 'node:process';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { type RefusalCode, UserError } from '../model/errors.ts';
import type { Words } from '../model/words.ts';

/** What work apart may take, and how it is said when it takes more. */
export type Limits = {
  /** Milliseconds of processor time for one thing asked: a busy machine stops nothing that is quick by itself. */
  readonly time: number;
  /** The processor time that this program has taken, in milliseconds. */
  readonly spent: () => number;
  /** Megabytes. */
  readonly memory: number;
  readonly over: Words;
  readonly hint?: Words;
};

/** Work that waits for what never comes takes no processor time: it is stopped after so many times its time by the clock. */
const LONGEST_WAIT = 6;

/** A script of ours in a thread, asked one thing after the other. */
export type Apart<Input, Output> = {
  /** Refused (exit 2): work that takes more than its limits, and what the script refuses itself. */
  readonly ask: (input: Input) => Promise<Output>;
  readonly close: () => Promise<void>;
};

/**
 * Has a script of ours do its work in a thread that can be stopped. What goes in and comes out is plain data. The thread is
 * started when it is first asked, and again after it had to be stopped. The script is told a name, as its `workerData`.
 */
export function openApart<Input, Output>(script: URL, limits: Limits, name?: string): Apart<Input, Output> {
  let worker: Worker | undefined;
  const close = async () => {
    await worker?.terminate();
    worker = undefined;
  };
  const ask = async (input: Input) => {
    worker ??= new Worker(script, {
      workerData: name,
      resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: 64 },
    });
    const answer = await answerOf<Output>(worker, input, limits).catch(async (error: unknown) => {
      await close();
      throw error;
    });
    if ('output' in answer) return answer.output;
    throw new UserError(answer.code, answer.refused, { hint: answer.hint });
  };
  return { ask, close };
}

/**
 * Runs an editor on the terminal of this program, without a shell, until it ends. Gives its exit code, `absent` when there
 * is no such program.
 */
export function runEditor(program: string, args: readonly string[]): Promise<number | 'absent'> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit' });
    child.on('error', () => resolve('absent'));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** What a program may take: milliseconds. */
type Time = { readonly time: number };

/**
 * Runs a program apart from the terminal, without a shell, until it ends or its time is over: then it and all that it started
 * are stopped. Gives how it ended; `absent` when there is no such program.
 */
export function runApart(
  program: string,
  args: readonly string[],
  { time }: Time,
): Promise<number | 'absent' | 'over'> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true, windowsHide: true });
    let isOver = false;
    const timer = setTimeout(() => {
      isOver = true;
      stopAll(child);
    }, time);
    const end = (outcome: number | 'absent') => {
      clearTimeout(timer);
      resolve(isOver ? 'over' : outcome);
    };
    child.on('error', () => end('absent'));
    child.on('close', (code) => end(code ?? 1));
  });
}

/** A program that was started detached leads a group of its own, where the system has such groups. */
function stopAll(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

type Answer<Output> =
  | { readonly output: Output }
  | {
      readonly code: RefusalCode;
      readonly refused: Words;
      readonly hint: Words | undefined;
    };

/** For the script: does the work with each thing it is handed, and hands the outcome back when something else is done too. */
export function answerApart<Input, Output>(work: (input: Input) => Promise<Output>, before: () => void): void {
  if (isMainThread) return;
  parentPort?.on('message', async (input: Input) => {
    const answer = await answerTo(work, input);
    before();
    parentPort?.postMessage(answer);
  });
}

async function answerTo<Input, Output>(work: (input: Input) => Promise<Output>, input: Input): Promise<Answer<Output>> {
  try {
    return { output: await work(input) };
  } catch (error) {
    if (error instanceof UserError) return { code: error.code, refused: error.words, hint: error.hint };
    throw error;
  }
}

/** Calls `over` when the work has taken its processor time, or waits for ever. */
function watchTime({ time, spent }: Limits, over: () => void): { readonly stop: () => void } {
  const before = spent();
  let waited = 0;
  let timer: NodeJS.Timeout;
  const wait = (milliseconds: number) => {
    timer = setTimeout(() => {
      waited += milliseconds;
      const left = time - (spent() - before);
      if (left <= 0 || waited >= time * LONGEST_WAIT) over();
      else wait(Math.max(left, time / 20));
    }, milliseconds);
  };
  wait(time);
  return { stop: () => clearTimeout(timer) };
}

function answerOf<Output>(worker: Worker, input: unknown, limits: Limits): Promise<Answer<Output>> {
  return new Promise((resolve, reject) => {
    const over = () => reject(new UserError('document/limits', limits.over, { hint: limits.hint }));
    const timer = watchTime(limits, over);
    worker.removeAllListeners();
    worker.on('message', (answer: Answer<Output>) => {
      timer.stop();
      resolve(answer);
    });
    worker.on('error', (error: Error & { code?: string }) => {
      timer.stop();
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') over();
      else reject(error);
    });
    worker.postMessage(input);
  });
}
