import { needs, openings } from '../../../generated/openings.ts';
import { remember } from '../../../words/remember.ts';
import type { CivilDate } from '../../civil-date.ts';
import type { Item, Rule } from '../signs/item.ts';
import { rules } from '../signs/rules.ts';

const TOKEN = /[\p{L}\p{N}]+|[^ ]/uy;

/** The items of some words; `lasting` when those said on any other day are the same. */
export type SplitWords = { readonly items: readonly Item[]; readonly lasting: boolean };

/**
 * Cuts folded words into items, from left to right, each time by the rule that reaches farthest.
 * What no rule knows becomes a `word`, or nothing when it is a lone sign.
 */
export const splitItems = remember(itemsIn, (folded, today) => `${today} ${folded}`);

function itemsIn(folded: string, today: CivilDate): SplitWords {
  const items: Item[] = [];
  let lasting = true;
  const day = () => {
    lasting = false;
    return today;
  };
  for (let at = 0; at < folded.length; ) {
    if (folded[at] === ' ') {
      at++;
      continue;
    }
    const found = longestMatch(folded, at, day) ?? unknownToken(folded, at);
    if (found.item) items.push(found.item);
    at = found.end;
  }
  return { items, lasting };
}

type Found = { readonly item: Item | undefined; readonly end: number };

function longestMatch(folded: string, at: number, day: () => CivilDate): Found | undefined {
  let best: Found | undefined;
  for (const { pattern, read } of rulesFor(folded, at)) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    const end = at + (match?.[0].length ?? 0);
    if (!match || end <= (best?.end ?? at)) continue;
    const groups = Array.from(match.slice(1), (group) => group ?? '');
    const item = read(groups, {
      get today() {
        return day();
      },
      before: folded.slice(Math.max(0, at - 40), at),
      after: folded.slice(end, end + 60),
    });
    if (item) best = { item, end };
  }
  return best;
}

const NEEDS: readonly (readonly string[])[] = needs.map((texts) => (texts === '' ? [] : texts.split('\t')));

type Opened = { readonly rule: number; readonly signs: readonly string[] };

/** What was asked for: the openings that begin with a sign, in the order of their rules. */
const OPENINGS = new Map<string, readonly Opened[]>();

/** The rules of which a match may begin at a place, in their order. */
function rulesFor(folded: string, at: number): readonly Rule[] {
  const found = new Set<number>();
  for (const { rule, signs } of openingsAt(folded.charAt(at)))
    if (signs.every((some, place) => some === '' || isOneOf(some, folded.charAt(at + place)))) found.add(rule);
  return [...found].filter((rule) => hasNeeds(folded, at, rule)).flatMap((rule) => rules[rule] ?? []);
}

/** Whether one of the texts that a match of a rule holds stands at a place or behind it. */
function hasNeeds(folded: string, at: number, rule: number): boolean {
  const known = NEEDS[rule] ?? [];
  return known.length === 0 || known.some((text) => folded.includes(text, at));
}

function isOneOf(signs: string, sign: string): boolean {
  return sign !== '' && signs.includes(sign);
}

function openingsAt(sign: string): readonly Opened[] {
  const known = OPENINGS.get(sign);
  if (known) return known;
  const lines = Object.entries(openings).flatMap(([first, said]) => (first.includes(sign) ? said.split('\n') : []));
  const opened = lines.map((line) => {
    const [rule, ...signs] = line.split('\t');
    return { rule: Number(rule), signs };
  });
  opened.sort((a, b) => a.rule - b.rule);
  if (opened.length > 0) OPENINGS.set(sign, opened);
  return opened;
}

function unknownToken(folded: string, at: number): Found {
  TOKEN.lastIndex = at;
  const token = TOKEN.exec(folded)?.[0] ?? ' ';
  return { item: /[\p{L}\p{N}]/u.test(token) ? { type: 'word' } : undefined, end: at + token.length };
}
