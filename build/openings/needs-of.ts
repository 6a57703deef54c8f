import { type Part, parsePattern } from './parse-pattern.ts';

/** What is known of the matches of some parts: all of them, where they are few; and texts of which each holds one. */
type Known = { readonly all: ReadonlySet<string> | null; readonly needs: ReadonlySet<string> | null };

/** Of more matches than these, only what they hold is kept. */
const MOST = 300;
/** A class of more signs than these tells nothing. */
const MOST_SIGNS = 3;

/**
 * Texts of which any match of a pattern holds one, so that the rule is not even compiled where none stands; none when no
 * such texts are known. The longer the shortest of them, the better.
 */
export function needsOf(source: string): readonly string[] {
  const { all, needs } = known(parsePattern(source));
  return shortest(better(needs, all) ?? new Set());
}

function known(part: Part): Known {
  if (part.kind === 'any') return NOTHING;
  if (part.kind === 'sign') return isTelling(part.signs) ? { all: new Set(part.signs), needs: null } : NOTHING;
  if (part.kind === 'choice') return union(part.branches.map(sequence));
  const inside = known(part.part);
  if (part.least > 0) return part.most === 1 ? inside : { all: null, needs: better(inside.needs, inside.all) };
  return { all: part.most === 1 && inside.all ? new Set(['', ...inside.all]) : null, needs: null };
}

const NOTHING: Known = { all: null, needs: null };

function isTelling(signs: string): boolean {
  return signs.length > 0 && signs.length <= MOST_SIGNS;
}

/** Parts one behind the other: their matches joined as long as they are few, the best texts of a stretch kept. */
function sequence(parts: readonly Part[]): Known {
  let stretch: ReadonlySet<string> = new Set(['']);
  let needs: ReadonlySet<string> | null = null;
  let isWhole = true;
  for (const part of parts) {
    const { all, needs: held } = known(part);
    needs = better(needs, held);
    const longer: ReadonlySet<string> | null = all && product(stretch, all);
    if (!longer) needs = better(needs, stretch);
    isWhole &&= longer !== null;
    stretch = longer ?? all ?? new Set(['']);
  }
  return { all: isWhole ? stretch : null, needs: better(needs, stretch) };
}

function product(left: ReadonlySet<string>, right: ReadonlySet<string>): ReadonlySet<string> | null {
  if (left.size * right.size > MOST) return null;
  return new Set([...left].flatMap((start) => [...right].map((end) => start + end)));
}

function union(branches: readonly Known[]): Known {
  const all = unionOf(branches.map((branch) => branch.all));
  const needs = unionOf(branches.map((branch) => better(branch.needs, branch.all)));
  return { all: all && all.size <= MOST ? all : null, needs };
}

function unionOf(sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null {
  const texts = sets.flatMap((set) => (set ? [...set] : []));
  return sets.every((set) => set !== null) ? new Set(texts) : null;
}

/** Of two sets, the one whose shortest text is longer; a set that holds the empty text needs nothing. */
function better(one: ReadonlySet<string> | null, other: ReadonlySet<string> | null): ReadonlySet<string> | null {
  const [left, right] = [leastLength(one), leastLength(other)];
  if (left === 0 && right === 0) return null;
  return left > right || (left === right && (one?.size ?? 0) <= (other?.size ?? 0)) ? one : other;
}

function leastLength(texts: ReadonlySet<string> | null): number {
  return texts && texts.size > 0 ? Math.min(...[...texts].map((text) => text.length)) : 0;
}

/** Without the texts that hold another. */
function shortest(texts: ReadonlySet<string>): readonly string[] {
  const all = [...texts];
  return all.filter((text) => !all.some((other) => other !== text && text.includes(other)));
}
