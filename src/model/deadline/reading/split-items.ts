import { remember } from '../../../words/remember.ts';
import type { CivilDate } from '../../civil-date.ts';
import { fillers } from '../signs/fillers.ts';
import type { Item, Rule } from '../signs/item.ts';
import { links } from '../signs/links.ts';
import { meetings } from '../signs/meetings.ts';
import { milestones } from '../signs/milestones.ts';
import { months } from '../signs/months.ts';
import { numbers } from '../signs/numbers.ts';
import { numericDates } from '../signs/numeric-dates.ts';
import { offsets } from '../signs/offsets.ts';
import { openWords } from '../signs/open-words.ts';
import { parts } from '../signs/parts.ts';
import { periods } from '../signs/periods.ts';
import { weeks } from '../signs/weeks.ts';

/** Of two rules that match equally far, the first wins. */
const RULES: readonly Rule[] = [
  ...links,
  ...numericDates,
  ...parts,
  ...weeks,
  ...months,
  ...offsets,
  ...periods,
  ...meetings,
  ...milestones,
  ...openWords,
  ...numbers,
  ...fillers,
];
const RULES_BY_SIGN = new Map<string, readonly Rule[]>();
const TOKEN = /[\p{L}\p{N}]+|[^ ]/uy;

/**
 * Cuts folded words into items, from left to right, each time by the rule that reaches farthest.
 * What no rule knows becomes a `word`, or nothing when it is a lone sign.
 */
export const splitItems = remember(itemsIn, (folded, today) => `${today} ${folded}`);

function itemsIn(folded: string, today: CivilDate): readonly Item[] {
  const items: Item[] = [];
  for (let at = 0; at < folded.length; ) {
    if (folded[at] === ' ') {
      at++;
      continue;
    }
    const found = longestMatch(folded, at, today) ?? unknownToken(folded, at);
    if (found.item) items.push(found.item);
    at = found.end;
  }
  return items;
}

type Found = { readonly item: Item | undefined; readonly end: number };

function longestMatch(folded: string, at: number, today: CivilDate): Found | undefined {
  let best: Found | undefined;
  for (const { pattern, read } of rulesFor(folded.charAt(at))) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    const end = at + (match?.[0].length ?? 0);
    if (!match || end <= (best?.end ?? at)) continue;
    const groups = Array.from(match.slice(1), (group) => group ?? '');
    const item = read(groups, {
      today,
      before: folded.slice(Math.max(0, at - 40), at),
      after: folded.slice(end, end + 60),
    });
    if (item) best = { item, end };
  }
  return best;
}

/** The rules of which a match may begin with the sign, in their order. */
function rulesFor(sign: string): readonly Rule[] {
  const known = RULES_BY_SIGN.get(sign) ?? RULES.filter(({ first }) => first.has(sign));
  if (known.length > 0) RULES_BY_SIGN.set(sign, known);
  return known;
}

function unknownToken(folded: string, at: number): Found {
  TOKEN.lastIndex = at;
  const token = TOKEN.exec(folded)?.[0] ?? ' ';
  return { item: /[\p{L}\p{N}]/u.test(token) ? { type: 'word' } : undefined, end: at + token.length };
}
