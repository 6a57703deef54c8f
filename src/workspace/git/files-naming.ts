import { askGit, type GitPlace } from './ask-git.ts';

/** The files of a commit below the root that hold a word; null where git is missing, or knows no such commit. */
export async function filesNaming(place: GitPlace, commit: string, word: string): Promise<readonly string[] | null> {
  if (!(await askGit(place, ['cat-file', '-e', `${commit}^{commit}`]))) return null;
  const listed = await askGit(place, ['grep', '-l', '-z', '-w', '--fixed-strings', '-e', word, commit, '--']);
  // Git answers with a fault where nothing holds the word.
  const files = listed?.toString('utf8').split('\0').filter(Boolean) ?? [];
  return files.map((file) => file.slice(commit.length + 1));
}
