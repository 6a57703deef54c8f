// Which parts of the minutes say the titles of the agenda again.
import { countBy } from '../../model/count-by.ts';
import type { AgendaEntry } from './agenda-entries.ts';
import { nodesUnder, type OutlineNode } from './node.ts';
import { ALIKE, titleKey, titleLikeness } from './titles.ts';

/**
 * The title that a part says again, by its place in the agenda. `by`: the words of the title, those of a line listed under
 * it, or the place: between the parts of the titles around it, with a word in common.
 */
type AgendaMatch = { readonly entry: number; readonly by: 'title' | 'listed' | 'place' };
export type AgendaMatches = ReadonlyMap<OutlineNode, AgendaMatch>;

/** The parts that say a title of the agenda again, one for each title, and those that say what is listed under one. */
export function matchAgenda(entries: readonly AgendaEntry[], parts: readonly OutlineNode[]): AgendaMatches {
  const keys = entries.map(({ title, parts: listed }) => ({ title: titleKey(title), listed: listed.map(titleKey) }));
  const titled = new Map<OutlineNode, Likely>();
  const listed = new Map<OutlineNode, AgendaMatch>();
  for (const part of parts) {
    const own = titleKey(part.words);
    const title = bestOf(keys.map((key) => titleLikeness(key.title, own)));
    const under = bestOf(keys.map((key) => Math.max(0, ...key.listed.map((each) => titleLikeness(each, own)))));
    if (title && title.likeness >= (under?.likeness ?? 0)) titled.set(part, title);
    else if (under) listed.set(part, { entry: under.entry, by: 'listed' });
  }
  const matches = new Map<OutlineNode, AgendaMatch>(listed);
  for (const [part, { entry }] of firstOfEach(titled)) matches.set(part, { entry, by: 'title' });
  return withPlaces(matches, keys, parts);
}

type Likely = { readonly entry: number; readonly likeness: number };

function bestOf(likeness: readonly number[]): Likely | undefined {
  const best = Math.max(0, ...likeness);
  return best >= ALIKE ? { entry: likeness.indexOf(best), likeness: best } : undefined;
}

/** Of several parts that say the same title, the first that says it about as well as any. */
function firstOfEach(titled: ReadonlyMap<OutlineNode, Likely>): ReadonlyMap<OutlineNode, Likely> {
  const best = new Map<number, number>();
  for (const { entry, likeness } of titled.values()) best.set(entry, Math.max(likeness, best.get(entry) ?? 0));
  const taken = new Set<number>();
  return new Map(
    [...titled].filter(([, { entry, likeness }]) => {
      if (taken.has(entry) || likeness < (best.get(entry) ?? 0) - ABOUT) return false;
      taken.add(entry);
      return true;
    }),
  );
}

const ABOUT = 0.25;

type Keys = { readonly title: ReturnType<typeof titleKey> };

/** A heading among those of the titles, where only one title has none, says that one if they share a word. */
function withPlaces(
  matches: Map<OutlineNode, AgendaMatch>,
  keys: readonly Keys[],
  parts: readonly OutlineNode[],
): AgendaMatches {
  const rank = usualRank(matches);
  const row = parts.filter((part) => part.rank === rank);
  const found = new Map(matches);
  for (const [place, part] of row.entries()) {
    if (found.has(part)) continue;
    const before =
      row
        .slice(0, place)
        .flatMap((each) => found.get(each)?.entry ?? [])
        .at(-1) ?? -1;
    const after = row.slice(place).flatMap((each) => found.get(each)?.entry ?? [])[0] ?? keys.length;
    const own = titleKey(part.words);
    const inside = new Set(nodesUnder(part));
    const taken = new Set([...found].filter(([each]) => !inside.has(each)).map(([, { entry }]) => entry));
    const entry = keys.findIndex(
      ({ title }, at) => at > before && at < after && !taken.has(at) && shareWord(title.words, own.words),
    );
    if (entry < 0) continue;
    for (const each of inside) if (found.get(each)?.entry === entry) found.delete(each);
    found.set(part, { entry, by: 'place' });
  }
  return found;
}

/** The rank of most parts that say a title. */
export function usualRank(matches: AgendaMatches): number {
  const titled = [...matches].filter(([, { by }]) => by === 'title').map(([part]) => part);
  const counts = [...countBy(titled, ({ rank }) => String(rank))];
  const most = Math.max(0, ...counts.map(([, count]) => count));
  return Math.min(...counts.filter(([, count]) => count === most).map(([rank]) => Number(rank)));
}

/** One that says something: not "de", "sur", "the". */
function shareWord(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return [...left].some((word) => word.length >= 5 && right.has(word));
}
