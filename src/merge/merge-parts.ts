// The parts of two changed versions of a YAML text, put together: what only one of them changed as it has it, what both
// changed part by part, and a conflict around the smallest piece of lines where they say two things.
import type { Tree } from '../record/yaml/tree.ts';
import { changedOnce, conflictLines, type Markers, type Merged, type ThreeSides } from './merged.ts';
import { pairItems } from './pair-items.ts';
import type { Inner, Part } from './part.ts';
import { unitedOrder } from './united-order.ts';

/** What the parts of a map or a list become: its lines or words without head and foot; null where they cannot be put together. */
export function mergeInner(sides: ThreeSides<Inner>, markers: Markers): Merged | null {
  const { base, ours } = sides;
  const named = namedParts(sides);
  const order = unitedOrder(
    { base: [...named.base.keys()], ours: [...named.ours.keys()], theirs: [...named.theirs.keys()] },
    (one, other) => compareParts(partNamed(named, one), partNamed(named, other)),
  );
  if (!order) return null;
  const pieces = order.flatMap((name) => {
    const three = { base: named.base.get(name), ours: named.ours.get(name), theirs: named.theirs.get(name) };
    const piece = mergePart(three, { markers, flow: ours.flow });
    return piece === 'gone' ? [] : [{ key: partNamed(named, name)?.key ?? '', piece }];
  });
  return joined({ ...ours, kind: base.kind }, pieces);
}

type Piece = { readonly key: string; readonly piece: Merged | null };
type Shape = Pick<Inner, 'kind' | 'flow' | 'dash'>;

function joined({ kind, flow, dash }: Shape, pieces: readonly Piece[]): Merged | null {
  const merged = pieces.flatMap(({ piece }) => piece ?? []);
  const conflicts = merged.reduce((sum, piece) => sum + piece.conflicts, 0);
  // A conflict is marked by whole lines, and the first key of an item shares its line with the dash.
  if (merged.length < pieces.length || (flow && conflicts > 0)) return null;
  if (dash !== undefined && (merged[0]?.conflicts ?? 1) > 0) return null;
  const text = merged.map((piece) => piece.text).join(flow ? ', ' : '');
  const tree: Tree =
    kind === 'list'
      ? merged.map((piece) => piece.tree ?? null)
      : { pairs: pieces.map(({ key, piece }) => [key, piece?.tree ?? null] as const) };
  return { text: dash === undefined ? text : withDash(text, dash), tree: conflicts > 0 ? undefined : tree, conflicts };
}

/** The dash of an item in front of its first key, below the remarks above it. */
function withDash(text: string, dash: number): string {
  return text.replace(new RegExp(`^((?:\\s*(?:#.*)?\\n)*)(.{${dash}}) `), '$1$2-');
}

type Named = ThreeSides<ReadonlyMap<string, Part>>;

function partNamed(named: Named, name: string): Part | undefined {
  return named.ours.get(name) ?? named.theirs.get(name) ?? named.base.get(name);
}

/** The parts by names: one name for what is the same thing in several versions. */
function namedParts({ base, ours, theirs }: ThreeSides<Inner>): Named {
  const old = base.parts.map(({ key }) => key);
  const nameIn = (side: Inner) => {
    if (side.kind === 'map') return new Map(side.parts.map((part) => [`:${part.key}`, part]));
    const pairs = pairItems(
      old,
      side.parts.map(({ key }) => key),
    );
    return new Map(
      side.parts.map((part, place) => [pairs[place] === undefined ? `+${part.key}` : `${pairs[place]}`, part]),
    );
  };
  const first = base.kind === 'map' ? nameIn(base) : new Map(base.parts.map((part, place) => [`${place}`, part]));
  return { base: first, ours: nameIn(ours), theirs: nameIn(theirs) };
}

type Ways = { readonly markers: Markers; readonly flow: boolean };

/** A part that may be missing in any version; null where it cannot be put together in this layout. */
function mergePart(sides: ThreeSides<Part | undefined>, { markers, flow }: Ways): Merged | null | 'gone' {
  const { base, ours, theirs } = sides;
  const only = changedOnce({ base: wholeOf(base), ours: wholeOf(ours), theirs: wholeOf(theirs) });
  if (only === null) return 'gone';
  if (only !== undefined) return unchanged(only === wholeOf(ours) ? ours : theirs);
  const merged = ours && theirs ? mergeBoth({ base, ours, theirs }, markers) : null;
  if (merged || flow) return merged && flow && merged.conflicts > 0 ? null : merged;
  return conflict(wholeOf(ours) ?? '', wholeOf(theirs) ?? '', markers);
}

function wholeOf(part: Part | undefined): string | null {
  return part ? part.lead + part.text : null;
}

function unchanged(part: Part | undefined): Merged {
  return { text: wholeOf(part) ?? '', tree: part?.tree ?? null, conflicts: 0 };
}

function conflict(ours: string, theirs: string, markers: Markers): Merged {
  return { text: conflictLines(ours, theirs, markers), tree: undefined, conflicts: 1 };
}

type Both = { readonly base: Part | undefined; readonly ours: Part; readonly theirs: Part };

/** A part that both changed, or both put in; null where they wrote two things above it. */
function mergeBoth({ base, ours, theirs }: Both, markers: Markers): Merged | null {
  const lead = changedOnce({ base: base?.lead ?? '', ours: ours.lead, theirs: theirs.lead });
  if (lead === undefined) return null;
  const text = changedOnce({ base: base?.text, ours: ours.text, theirs: theirs.text });
  const merged =
    text === undefined
      ? (mergeHolders({ base, ours, theirs }, markers) ?? conflict(ours.text, theirs.text, markers))
      : { ...unchanged(text === ours.text ? ours : theirs), text };
  return { ...merged, text: lead + merged.text };
}

/** Two maps or two lists of one layout; null for anything else. */
function mergeHolders({ base, ours, theirs }: Both, markers: Markers): Merged | null {
  const [mine, yours] = [ours.inner, theirs.inner];
  if (!mine || !yours || mine.kind !== yours.kind || mine.flow !== yours.flow) return null;
  const old = innerBefore(base, mine);
  const head = old && changedOnce({ base: old.head, ours: mine.head, theirs: yours.head });
  const foot = old && changedOnce({ base: old.foot, ours: mine.foot, theirs: yours.foot });
  const inner = old && mergeInner({ base: old, ours: mine, theirs: yours }, markers);
  if (!inner || head === undefined || foot === undefined || head === null || foot === null) return null;
  const isEmptied = inner.text === '' && !mine.flow;
  return { ...inner, text: (isEmptied ? emptied(head) : head) + inner.text + foot };
}

/** What held nothing before, or was no list, held no items; null where it held them in another layout. */
function innerBefore(base: Part | undefined, like: Inner): Inner | null {
  const old = base?.inner;
  if (old && old.kind === like.kind && old.flow === like.flow) return old;
  if (old && old.parts.length > 0) return null;
  return { ...like, parts: [] };
}

/** The key of a list of which both sides took out some items, until none was left. */
function emptied(head: string): string {
  return head.replace(':', ': []');
}

/** Events by their days, numbered things by their numbers, the others by their words. */
function compareParts(one: Part | undefined, other: Part | undefined): number {
  const days = [dayOf(one), dayOf(other)];
  if (days[0] !== days[1] && days[0] !== undefined && days[1] !== undefined) return days[0] < days[1] ? -1 : 1;
  const [a, b] = [one?.key ?? '', other?.key ?? ''];
  return a.localeCompare(b, 'en', { numeric: true }) || (a < b ? -1 : Number(a > b));
}

function dayOf(part: Part | undefined): string | undefined {
  const tree = part?.tree;
  if (typeof tree !== 'object' || tree === null || !('pairs' in tree)) return undefined;
  const day = tree.pairs.find(([key]) => key === 'date')?.[1];
  return typeof day === 'string' ? day : undefined;
}
