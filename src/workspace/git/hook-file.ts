// The hook of a repository that runs before a commit.
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { askGit, type GitPlace, runGit } from './ask-git.ts';

/** Where a repository keeps its hooks, and who else looks after them. */
export type HookPlace = {
  /** Absolute path of the hook. */
  readonly path: string;
  /** The way from the top of the work tree to the workspace: empty, or with `/` at its end. */
  readonly prefix: string;
  /** The tool that runs the hooks of this repository, or the setting that says where they are. */
  readonly keeper: HookKeeper | null;
};

export type HookKeeper = 'core.hooksPath' | 'husky' | 'lefthook' | 'pre-commit';

/** The files by which a tool that runs hooks is known, at the top of the work tree. */
const KEEPERS: readonly (readonly [string, HookKeeper])[] = [
  ['.husky', 'husky'],
  ...['lefthook.yml', '.lefthook.yml', 'lefthook.yaml', 'lefthook.toml', 'lefthook.json'].map(
    (file) => [file, 'lefthook'] as const,
  ),
  ['.pre-commit-config.yaml', 'pre-commit'],
];

/** Null where git is missing, or there is no repository. */
export async function findHook(place: GitPlace): Promise<HookPlace | null> {
  const told = await askGit(place, ['rev-parse', '--show-toplevel', '--show-prefix', '--git-path', 'hooks']);
  const [top = '', prefix = '', hooks = ''] = told?.toString('utf8').split('\n') ?? [];
  if (top === '') return null;
  const found = KEEPERS.find(([file]) => existsSync(join(top, file)))?.[1];
  const isElsewhere = (await askGit(place, ['config', '--get', 'core.hooksPath'])) !== null;
  const folder = isAbsolute(hooks) ? hooks : resolve(place.root, hooks);
  return { path: join(folder, 'pre-commit'), prefix, keeper: found ?? (isElsewhere ? 'core.hooksPath' : null) };
}

/** What the hook holds; null where there is none. */
export function readHook(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

export function writeHook(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: 'wx', mode: 0o755 });
  chmodSync(path, 0o755);
}

export function removeHook(path: string): void {
  rmSync(path);
}

/** Gives settings of this repository alone their values; null takes one away. False where git refuses. */
export async function setConfig(place: GitPlace, values: Readonly<Record<string, string | null>>): Promise<boolean> {
  for (const [name, value] of Object.entries(values)) {
    const args = value === null ? ['--unset-all', name] : [name, value];
    const { code } = await runGit(place, ['config', '--local', ...args]);
    // 5: there is no such setting.
    if (code !== 0 && !(value === null && code === 5)) return false;
  }
  return true;
}
