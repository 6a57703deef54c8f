// The versions of a file that git keeps.
import { askGit, type GitPlace } from './ask-git.ts';

/** Older versions of a file that are looked at. */
const MOST_VERSIONS = 50;

/** A file of a workspace, by its path from the root. */
export type FilePlace = GitPlace & { readonly file: string };

export type FileVersion = { readonly commit: string; readonly bytes: Uint8Array };

/**
 * The committed versions of a file, the latest first, read one after another; none where git or a repository is missing.
 */
export async function* fileVersions(place: FilePlace): AsyncGenerator<FileVersion> {
  const { file } = place;
  const log = await askGit(place, [
    'log',
    `--max-count=${MOST_VERSIONS}`,
    '--format=%h',
    '--end-of-options',
    'HEAD',
    '--',
    file,
  ]);
  for (const commit of log?.toString('utf8').split('\n').filter(Boolean) ?? []) {
    const bytes = await askGit(place, ['cat-file', 'blob', '--end-of-options', `${commit}:./${file}`]);
    if (bytes) yield { commit, bytes };
  }
}
