// Two changed versions of one text made one, and the conflicts that stay for people.
import type { Tree } from '../record/yaml/tree.ts';

/** A thing in three states: as it was, in our version, in theirs. */
export type ThreeSides<T> = { readonly base: T; readonly ours: T; readonly theirs: T };

/** What a text became: what it says, for the proof, or how many conflicts stand in it. */
export type Merged = { readonly text: string; readonly tree: Tree | undefined; readonly conflicts: number };

/** How conflicts are marked: git's own signs, so many of each, with the names of the two sides. */
export type Markers = { readonly size: number; readonly ours: string; readonly theirs: string };

/** The lines of both sides between the markers of git (git-merge, "How conflicts are presented"). */
export function conflictLines(ours: string, theirs: string, markers: Markers): string {
  const sign = (each: string) => each.repeat(markers.size);
  return `${sign('<')} ${markers.ours}\n${ours}${sign('=')}\n${theirs}${sign('>')} ${markers.theirs}\n`;
}

/** What one side changed, where the other did not; undefined where both did, in two ways. */
export function changedOnce<T>({ base, ours, theirs }: ThreeSides<T>): T | undefined {
  if (ours === theirs || theirs === base) return ours;
  return ours === base ? theirs : undefined;
}
