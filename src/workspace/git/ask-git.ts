// Git, asked of a folder: without a shell, a prompt, a hook or the person's environment.
import { execFile } from 'node:child_process';

/** Milliseconds, and bytes of output, that one question may take. */
const LIMITS = { time: 20_000, output: 64 * 1024 * 1024 } as const;

/** A folder below which git is asked, and the environment that git is found in. */
export type GitPlace = {
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
};

export type GitAnswer = {
  /** The exit code of git; null where git is missing, was stopped, or said too much. */
  readonly code: number | null;
  readonly out: Buffer;
  /** What git said of a fault, in English. */
  readonly err: string;
};

type GitOptions = {
  /** What git reads on its standard input. */
  readonly input?: Uint8Array | string;
  /** Further variables, for those few that say which repository or which index is meant. */
  readonly env?: Readonly<Record<string, string | undefined>>;
};

/** What git prints when it is asked something; null where git is missing, or where it refuses. */
export async function askGit(place: GitPlace, args: readonly string[], options?: GitOptions): Promise<Buffer | null> {
  const { code, out } = await runGit(place, args, options);
  return code === 0 ? out : null;
}

/** Runs git in the folder, for questions of which the exit code or the fault counts. */
export function runGit({ root, env }: GitPlace, args: readonly string[], options: GitOptions = {}): Promise<GitAnswer> {
  const fixed = ['--literal-pathspecs', '-c', 'core.fsmonitor=false', '-c', 'safe.bareRepository=explicit'];
  return new Promise((resolve) => {
    const child = execFile(
      'git',
      ['-C', root, ...fixed, ...args],
      {
        ...{ encoding: 'buffer', timeout: LIMITS.time, maxBuffer: LIMITS.output },
        env: { ...needed(env), ...FIXED, ...options.env },
      },
      (error, out, err) => resolve({ code: codeOf(error), out, err: err.toString('utf8') }),
    );
    if (options.input === undefined) return;
    // Git may end before it has read all: its exit code tells.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(options.input);
  });
}

function codeOf(error: Error | null): number | null {
  if (!error) return 0;
  return 'code' in error && typeof error.code === 'number' ? error.code : null;
}

/** Of the person's environment what finding and starting git takes, so that none of it changes what git does. */
function needed(env: GitPlace['env']): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => /^(?:path|home|userprofile|systemroot)$/i.test(name)),
  );
}

const FIXED = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
