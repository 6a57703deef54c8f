// What git knows of the files of a workspace. Nothing is run but git, without a shell, a prompt or a hook.
import { execFile } from 'node:child_process';

/** Milliseconds, and bytes of output, that one question may take. */
const LIMITS = { time: 20_000, output: 16 * 1024 * 1024 } as const;
/** Older versions of a file that are looked at. */
const MOST_VERSIONS = 50;

/** A file of a workspace, by its path from the root, and the environment that git is found in. */
export type FilePlace = {
  readonly root: string;
  readonly file: string;
  readonly env: Readonly<Record<string, string | undefined>>;
};

export type FileVersion = { readonly commit: string; readonly bytes: Uint8Array };

/**
 * The committed versions of a file, the latest first, read one after another; none where git or a repository is missing.
 */
export async function* fileVersions(place: FilePlace): AsyncGenerator<FileVersion> {
  const { file } = place;
  const log = await git(place, [
    'log',
    `--max-count=${MOST_VERSIONS}`,
    '--format=%h',
    '--end-of-options',
    'HEAD',
    '--',
    file,
  ]);
  for (const commit of log?.toString('utf8').split('\n').filter(Boolean) ?? []) {
    const bytes = await git(place, ['cat-file', 'blob', '--end-of-options', `${commit}:./${file}`]);
    if (bytes) yield { commit, bytes };
  }
}

/**
 * Whether git keeps anything in a folder at the root of a workspace, in whatever case its name is written there; undefined
 * where git is missing, or where it answers nothing.
 */
export async function isTracked({ root, env }: Omit<FilePlace, 'file'>, folder: string): Promise<boolean | undefined> {
  const listed = await git({ root, env }, ['ls-files', '-z']);
  const names = listed?.toString('utf8').toLowerCase().split('\0');
  return names?.some((name) => name === folder || name.startsWith(`${folder}/`));
}

function git({ root, env }: Omit<FilePlace, 'file'>, args: readonly string[]): Promise<Buffer | null> {
  const fixed = ['--literal-pathspecs', '-c', 'core.fsmonitor=false', '-c', 'safe.bareRepository=explicit'];
  return new Promise((resolve) => {
    execFile(
      'git',
      ['-C', root, ...fixed, ...args],
      { encoding: 'buffer', timeout: LIMITS.time, maxBuffer: LIMITS.output, env: { ...needed(env), ...FIXED } },
      (error, out) => resolve(error ? null : out),
    );
  });
}

/** Of the person's environment what finding and starting git takes, so that none of it changes what git does. */
function needed(env: FilePlace['env']): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => /^(?:path|home|userprofile|systemroot)$/i.test(name)),
  );
}

const FIXED = { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' };
