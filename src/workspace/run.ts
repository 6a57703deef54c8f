// Work done apart from the program: in a thread that can be stopped, or by the person's editor.
import { spawn } from 'node:child_process';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { UserError } from '../model/errors.ts';
import type { Words } from '../model/words.ts';

/** Milliseconds, and megabytes of memory, that work apart may take. */
const LIMITS = { time: 9_000, memory: 512 } as const;

/**
 * Has a script of ours do some work in a thread with a time and a memory limit. What goes in and comes out is plain data.
 * Refused (exit 2): work that takes more than its limits, and what the script refuses itself.
 */
export async function runApart<Input, Output>(script: URL, input: Input): Promise<Output> {
  const worker = new Worker(script, {
    workerData: input,
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.memory, maxYoungGenerationSizeMb: 64 },
  });
  const stop = new AbortController();
  try {
    return await Promise.race([answerOf<Output>(worker), tooLong<Output>(stop.signal)]);
  } finally {
    stop.abort();
    await worker.terminate();
  }
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

type Answer<Output> = { readonly output: Output } | { readonly refused: Words; readonly hint: Words | undefined };

/** For the script: does the work with what it was handed, and hands the outcome back. */
export async function answerApart<Input, Output>(work: (input: Input) => Promise<Output>): Promise<void> {
  if (isMainThread) return;
  parentPort?.postMessage(await answerTo(work));
}

async function answerTo<Input, Output>(work: (input: Input) => Promise<Output>): Promise<Answer<Output>> {
  try {
    return { output: await work(workerData as Input) };
  } catch (error) {
    if (error instanceof UserError) return { refused: error.words, hint: error.hint };
    throw error;
  }
}

function answerOf<Output>(worker: Worker): Promise<Output> {
  return new Promise((resolve, reject) => {
    worker.on('message', (answer: Answer<Output>) => {
      if ('output' in answer) resolve(answer.output);
      else reject(new UserError(answer.refused, { hint: answer.hint }));
    });
    worker.on('error', (error: Error & { code?: string }) => {
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? overLimits() : error);
    });
  });
}

function tooLong<Output>(signal: AbortSignal): Promise<Output> {
  return new Promise((_, reject) => {
    const timer = setTimeout(() => reject(overLimits()), LIMITS.time);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}

function overLimits(): UserError {
  return new UserError(
    {
      fr: 'Le document demande plus de 9 secondes ou de 512 Mo à mettre en page : gtm y a renoncé.',
      en: 'The document takes over 9 seconds or 512 MB to lay out: gtm gave up.',
    },
    {
      hint: {
        fr: 'Raccourcissez le compte rendu, ou demandez du Markdown : --to md',
        en: 'Make the record shorter, or ask for Markdown: --to md',
      },
    },
  );
}
