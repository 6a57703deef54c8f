// Which commit is meant by a name, or by a day.
import type { CivilDate } from '../../model/civil-date.ts';
import { askGit, type GitPlace } from './ask-git.ts';

/** A commit, and the day on which it was made, as whoever made it saw it. */
export type Commit = { readonly commit: string; readonly day: CivilDate };

/** The commit that a name of git means (`HEAD~3`, a branch, a tag, the beginning of an id); null where it knows none. */
export function commitNamed(place: GitPlace, name: string): Promise<Commit | null> {
  return firstOf(place, ['--max-count=1', '--end-of-options', name]);
}

/** The last commit of the branch up to an instant (ISO); null without any. */
export function commitBefore(place: GitPlace, instant: string): Promise<Commit | null> {
  return firstOf(place, ['--max-count=1', `--before=${instant}`, '--end-of-options', 'HEAD']);
}

/** The first commit of the branch. */
export function firstCommit(place: GitPlace): Promise<Commit | null> {
  return firstOf(place, ['--max-parents=0', '--max-count=1', '--end-of-options', 'HEAD']);
}

/** A commit of a list that git gives, asked for without what signatures and decorations the settings want. */
async function firstOf(place: GitPlace, which: readonly string[]): Promise<Commit | null> {
  const out = await askGit(place, ['rev-list', '--format=%H %cs', ...which, '--']);
  const [, commit, day] = /^([0-9a-f]{40,64}) (\d{4}-\d{2}-\d{2})$/m.exec(out?.toString('utf8') ?? '') ?? [];
  return commit && day ? { commit, day } : null;
}
