import { askGit, type GitPlace } from './ask-git.ts';

/**
 * Whether git keeps anything in a folder at the root of a workspace, in whatever case its name is written there; undefined
 * where git is missing, or where it answers nothing.
 */
export async function isTracked(place: GitPlace, folder: string): Promise<boolean | undefined> {
  const listed = await askGit(place, ['ls-files', '-z']);
  const names = listed?.toString('utf8').toLowerCase().split('\0');
  return names?.some((name) => name === folder || name.startsWith(`${folder}/`));
}
