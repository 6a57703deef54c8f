import { type Part, parsePattern } from './parse-pattern.ts';

/** The signs that may stand at the first places of a match, one string a place; '' where any may, or nothing. */
export type Opening = readonly string[];

/** So many places tell most rules apart. */
const PLACES = 6;
/** With more, a rule is known by the places alone, whatever stands beside. */
const MOST = 100;

/** What is known of a match, and the parts of the pattern that come next. */
type Way = { readonly signs: Opening; readonly rest: readonly Part[] };

/**
 * The ways in which a match of a pattern may begin, so that most rules are never tried, nor even compiled. Never too narrow:
 * lookarounds are passed over, and where the ways are too many their signs are taken together.
 */
export function openingsOf(source: string): readonly Opening[] {
  let ways: readonly Way[] = [{ signs: [], rest: [parsePattern(source)] }];
  for (let more = true; more; ) {
    const next = ways.flatMap(oneStep);
    more = next.length <= MOST && next.some((way) => !isDone(way));
    if (next.length > MOST) return distinct(ways.map(allTogether));
    ways = next;
  }
  return distinct(ways.map(({ signs }) => signs));
}

function isDone({ signs, rest }: Way): boolean {
  return signs.length >= PLACES || rest.length === 0;
}

/** The first part taken apart, or its sign taken. */
function oneStep(way: Way): readonly Way[] {
  const [part, ...rest] = way.rest;
  if (isDone(way) || !part) return [way];
  const { signs } = way;
  if (part.kind === 'sign') return [{ signs: [...signs, part.signs], rest }];
  if (part.kind === 'any') return [{ signs, rest: [] }];
  if (part.kind === 'choice') return part.branches.map((branch) => ({ signs, rest: [...branch, ...rest] }));
  const once = { signs, rest: [part.part, ...fewer(part), ...rest] };
  return part.least > 0 ? [once] : [{ signs, rest }, once];
}

type Repeated = Extract<Part, { readonly kind: 'repeated' }>;

function fewer({ part, least, most }: Repeated): readonly Part[] {
  return most > 1 ? [{ kind: 'repeated', part, least: Math.max(least - 1, 0), most: most - 1 }] : [];
}

/** The signs found so far at each place; null is any. */
type Places = (Set<string> | null)[];

/** The signs of all that may come next, place by place. */
function allTogether({ signs, rest }: Way): Opening {
  const places: Places = Array.from({ length: PLACES }, (_, place) => new Set(signs[place] ?? ''));
  for (const [place, known] of signs.entries()) if (known === '') places[place] = null;
  const ends = through(rest, new Set([signs.length]), places);
  for (const end of ends) places.fill(null, end);
  const all = places.map((place) => (place ? [...place].sort().join('') : ''));
  return all.slice(0, all.findLastIndex((place) => place !== '') + 1);
}

/** Notes the signs of parts that begin at some places; gives the places where they may end. */
function through(parts: readonly Part[], starts: ReadonlySet<number>, places: Places): ReadonlySet<number> {
  return parts.reduce((at, part) => throughPart(part, at, places), starts);
}

function throughPart(part: Part, starts: ReadonlySet<number>, places: Places): ReadonlySet<number> {
  if (part.kind === 'choice') return new Set(part.branches.flatMap((branch) => [...through(branch, starts, places)]));
  if (part.kind === 'repeated') return throughRepeated(part, starts, places);
  for (const start of starts) note(part, start, places);
  return new Set([...starts].map((start) => Math.min(start + 1, PLACES)));
}

function throughRepeated(
  { part, least, most }: Repeated,
  starts: ReadonlySet<number>,
  places: Places,
): ReadonlySet<number> {
  let at = starts;
  const ends = new Set(least === 0 ? starts : []);
  for (let time = 1; time <= Math.min(most, PLACES + 1); time += 1) {
    at = throughPart(part, at, places);
    if (time >= least) for (const end of at) ends.add(end);
  }
  return ends;
}

function note(part: Extract<Part, { readonly kind: 'sign' | 'any' }>, start: number, places: Places): void {
  if (part.kind === 'any') places.fill(null, start);
  else if (part.signs === '' && start < PLACES) places[start] = null;
  else for (const sign of part.signs) places[start]?.add(sign);
}

function distinct(openings: readonly Opening[]): readonly Opening[] {
  const seen = new Map(openings.map((opening) => [opening.join('\n'), opening]));
  return [...seen.values()];
}
