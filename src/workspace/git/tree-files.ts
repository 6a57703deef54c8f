// The files that git keeps below a workspace, in a commit or in the index.
import { askGit, type GitPlace } from './ask-git.ts';

export type TreeFile = {
  /** From the root of the workspace, with `/`. */
  readonly file: string;
  /** The id of its content. */
  readonly blob: string;
};

const REGULAR = /^100/;

/**
 * The regular files of a commit that lie below the root; links and submodules are none. Null where git is missing, or knows
 * no such commit.
 */
export async function filesInCommit(place: GitPlace, commit: string): Promise<readonly TreeFile[] | null> {
  const listed = await askGit(place, ['ls-tree', '-r', '-z', '--end-of-options', commit]);
  return listed && entriesOf(listed, /^(\d+) blob (\S+)\t(.+)$/s);
}

/**
 * The regular files of the index that lie below the root; of an unfinished merge only what is settled. `env` may name
 * another index than the usual one.
 */
export async function filesInIndex(
  place: GitPlace,
  env: Readonly<Record<string, string>> = {},
): Promise<readonly TreeFile[] | null> {
  const listed = await askGit(place, ['ls-files', '--stage', '-z'], { env });
  return listed && entriesOf(listed, /^(\d+) (\S+) 0\t(.+)$/s);
}

function entriesOf(listed: Buffer, shape: RegExp): readonly TreeFile[] {
  return listed
    .toString('utf8')
    .split('\0')
    .flatMap((entry) => {
      const [, mode, blob, file] = shape.exec(entry) ?? [];
      return mode && blob && file && REGULAR.test(mode) ? [{ file, blob }] : [];
    });
}
