// Two changed versions of a record made one.
import type { Words } from '../model/words.ts';
import { readRecordText } from '../record/read-record.ts';
import { sealOf } from '../record/seal-of.ts';
import { splitFrontMatter } from '../record/text/front-matter.ts';
import { withLineEnds } from './line-ends.ts';
import { mergeYaml } from './merge-yaml.ts';
import { changedOnce, type Markers, type ThreeSides } from './merged.ts';
import { type NamedElsewhere, renumber } from './renumber.ts';

/** A merged file, with how many conflicts it holds between markers, and what was changed to make it one. */
export type FileMerge = { readonly text: string; readonly conflicts: number; readonly said: readonly Words[] };

/** Merges lines as git does, with markers around what both sides changed; null where that fails. */
type MergeLines = (sides: ThreeSides<string>) => Promise<Omit<FileMerge, 'said'> | null>;

export type RecordMergeWays = {
  readonly markers: Markers;
  readonly mergeLines: MergeLines;
  readonly named: NamedElsewhere;
};

/**
 * The merge of a record: its front matter by meaning, its body by lines. Null where it is doubtful, and git's own merge is
 * to be left to people: a version that cannot be read, two records that were sent round with one id for two things, words
 * that would no longer fit their seal.
 */
export async function mergeRecord(
  file: string,
  sides: ThreeSides<string>,
  { markers, mergeLines, named }: RecordMergeWays,
): Promise<FileMerge | null> {
  const { texts, ended } = withLineEnds(sides);
  const before = mapSides(texts, (text) => readRecordText(file, text === '' ? EMPTY : text));
  const renumbered = await renumber(before, named);
  if (!renumbered) return null;
  const parts = mapSides(renumbered, (text) => halves(text === '' ? EMPTY : text));
  const { base, ours, theirs } = parts;
  if (!base || !ours || !theirs) return null;
  const fence = (key: 'open' | 'close') =>
    changedOnce({ base: base[key], ours: ours[key], theirs: theirs[key] }) ?? ours[key];
  const header = mergeYaml({ base: base.yaml, ours: ours.yaml, theirs: theirs.yaml }, markers);
  const body = header && (await mergeBody({ base: base.body, ours: ours.body, theirs: theirs.body }, mergeLines));
  if (!body) return null;
  const text = fence('open') + header.text + fence('close') + body.text;
  const conflicts = header.conflicts + body.conflicts;
  if (conflicts === 0 && !isSealKept(file, text)) return null;
  return { text: ended(text), conflicts, said: renumbered.said };
}

/** A record that both sides made on their own was nothing before. */
const EMPTY = '---\n---\n';

function mapSides<T, U>({ base, ours, theirs }: ThreeSides<T>, change: (side: T) => U): ThreeSides<U> {
  return { base: change(base), ours: change(ours), theirs: change(theirs) };
}

type Halves = { readonly open: string; readonly yaml: string; readonly close: string; readonly body: string };

function halves(text: string): Halves | null {
  const front = splitFrontMatter(text);
  if (!('body' in front)) return null;
  const { yaml, body } = front;
  return {
    open: text.slice(0, yaml.start),
    yaml: text.slice(yaml.start, yaml.end),
    close: text.slice(yaml.end, body),
    body: text.slice(body),
  };
}

async function mergeBody(sides: ThreeSides<string>, mergeLines: MergeLines): Promise<Omit<FileMerge, 'said'> | null> {
  const text = changedOnce(sides);
  return text === undefined ? mergeLines(sides) : { text, conflicts: 0 };
}

/** Whether the words of a record still fit the seal that it bears. */
function isSealKept(file: string, text: string): boolean {
  const { meeting, source } = readRecordText(file, text);
  const seal = meeting?.adoption?.seal;
  return !seal || !source || sealOf(source) === seal;
}
