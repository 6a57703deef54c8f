// Lines merged as git merges them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renameOver } from '../rename-over.ts';
import { writeBeside } from '../write-beside.ts';
import { type GitPlace, runGit } from './ask-git.ts';

/** Three versions of a text, or the paths of files that hold them. */
type Versions = { readonly base: string; readonly ours: string; readonly theirs: string };

/** How conflicts are marked: so many signs, and the names of the two sides. */
type Markers = { readonly size: number; readonly ours: string; readonly theirs: string };

export type MergedLines = { readonly text: string; readonly conflicts: number };

/** Three texts merged by lines, in a folder of their own that is removed; null where git is missing or gives up. */
export async function mergeLines(place: GitPlace, texts: Versions, markers: Markers): Promise<MergedLines | null> {
  const folder = mkdtempSync(join(tmpdir(), 'gtm-merge-'));
  try {
    const files = { base: join(folder, 'base'), ours: join(folder, 'ours'), theirs: join(folder, 'theirs') };
    for (const side of ['base', 'ours', 'theirs'] as const) writeFileSync(files[side], texts[side], { mode: 0o600 });
    const { code, out } = await mergeFile(place, files, { markers, print: true });
    return code === null ? null : { text: out.toString('utf8'), conflicts: code };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Files merged by lines, in the place of ours; how many conflicts it then holds, null where git is missing or gives up. */
export async function mergeInPlace(place: GitPlace, files: Versions, markers: Markers): Promise<number | null> {
  return (await mergeFile(place, files, { markers, print: false })).code;
}

/** Puts a merged text in the place of ours, whole or not at all. */
export function putMerged(path: string, text: string): void {
  renameOver(writeBeside(path, text), path);
}

type MergeWays = { readonly markers: Markers; readonly print: boolean };

/** The exit code of git merge-file is the number of conflicts, up to 127; over that it gave up. */
async function mergeFile(place: GitPlace, { base, ours, theirs }: Versions, { markers, print }: MergeWays) {
  const args = [
    ...['merge-file', ...(print ? ['-p'] : []), `--marker-size=${markers.size}`],
    ...['-L', markers.ours, '-L', 'base', '-L', markers.theirs],
    ...['--', ours, base, theirs],
  ];
  const { code, out } = await runGit(place, args);
  return { code: code === null || code > 127 ? null : code, out };
}
