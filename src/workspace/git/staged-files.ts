// What a commit is about to take from the index.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { realPlace } from '../real-places.ts';
import { askGit, type GitPlace } from './ask-git.ts';
import { readBlobs } from './read-blobs.ts';
import { filesInCommit, filesInIndex, type TreeFile } from './tree-files.ts';

/** The files of a commit that is about to be made. */
export type Staged = {
  /** All that it will hold below the root. */
  readonly files: readonly TreeFile[];
  /** Those that it changes, adds or takes away, by their paths from the root. */
  readonly changed: ReadonlySet<string>;
  /** Of an unfinished merge, those that nobody has settled. */
  readonly unsettled: readonly string[];
};

/**
 * What the index holds. During `git commit -a` and `git commit FILE` git prepares another index and names it to its hooks:
 * that one counts, where it lies in the folder of the repository. Null where git is missing, or there is no repository.
 */
export async function stagedFiles(place: GitPlace): Promise<Staged | null> {
  const env = await indexOf(place);
  const listed = env && (await askGit(place, ['ls-files', '--stage', '-z'], { env }));
  const files = env && (await filesInIndex(place, env));
  if (!listed || !files) return null;
  const head = (await filesInCommit(place, 'HEAD')) ?? [];
  const [before, after] = [head, files].map((all) => new Map(all.map(({ file, blob }) => [file, blob])));
  const names = new Set([...head, ...files].map(({ file }) => file));
  const changed = new Set([...names].filter((name) => before?.get(name) !== after?.get(name)));
  const unsettled = listed
    .toString('utf8')
    .split('\0')
    .flatMap((entry) => /^\d+ \S+ [123]\t(.+)$/s.exec(entry)?.[1] ?? []);
  return { files, changed, unsettled: [...new Set(unsettled)] };
}

/** The variable that names the index which counts; none for the usual one. Null where there is no repository. */
async function indexOf(place: GitPlace): Promise<Readonly<Record<string, string>> | null> {
  const told = await askGit(place, ['rev-parse', '--absolute-git-dir', '--show-toplevel']);
  const [folder, top] = told?.toString('utf8').split('\n') ?? [];
  if (!folder || !top) return null;
  const named = place.env.GIT_INDEX_FILE;
  if (!named) return {};
  const path = isAbsolute(named) ? named : resolve(top, named);
  return realPlace(dirname(path)) === realPlace(folder) ? { GIT_INDEX_FILE: path } : {};
}

/**
 * Lays files that git keeps out in a fresh folder, which only this person may open, for what reads folders; the caller
 * removes it. Null where git gives one of them no longer.
 */
export async function layOut(place: GitPlace, files: readonly TreeFile[]): Promise<LaidOut | null> {
  const contents = await readBlobs(
    place,
    files.map(({ blob }) => blob),
  );
  if (!contents || contents.includes(null)) return null;
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'gtm-staged-')));
  const remove = () => rmSync(root, { recursive: true, force: true, maxRetries: 3 });
  for (const [index, { file }] of files.entries()) {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents[index] ?? '', { mode: 0o600 });
  }
  return { root, remove };
}

export type LaidOut = { readonly root: string; readonly remove: () => void };
