import type { Item, Limit, Open, Part, Period, Sense } from '../signs/item.ts';
import type { settleItems } from './settle-items.ts';

/** A period with the words that bear on it; `to` is the other end of a range. */
export type Entry = {
  readonly period: Period;
  readonly parts: readonly Part[];
  readonly limit?: Limit | undefined;
  readonly to?: Entry;
  /** Tied by "ou" to what stands before it. */
  readonly alternative: boolean;
  /** Punctuation or unknown words stand before it. */
  readonly apart?: boolean;
  /** It follows another date, and nothing says how they belong together. */
  readonly loose?: true;
};

/** Words without a date of their own; `entries` is how many dated ones came before, `shift` a length counted from them. */
export type Statement = {
  readonly sense: Sense | 'after-meeting';
  readonly entries: number;
  readonly shift?: Part | undefined;
  readonly doubt?: Open['doubt'];
  /** It says how things stand, and nothing of when. */
  readonly state?: true | undefined;
};

/** What the words say, in their order. */
export type Composition = {
  readonly entries: readonly Entry[];
  readonly statements: readonly Statement[];
  /** Something of a date was not understood: the others are not to be believed. */
  readonly left: boolean;
  /** No unknown words. */
  readonly plain: boolean;
  /** They begin by saying that it was done ("Fait le 3 octobre"). */
  readonly done: boolean;
};

type Composing = {
  entries: Entry[];
  statements: Statement[];
  done: boolean;
  left: boolean;
  limit: Limit | undefined;
  parts: Part[];
  link: 'to' | 'and' | 'or' | undefined;
  between: boolean;
  /** Unknown words since the limit, which may still reach over them. */
  reaching: boolean;
  /** Unknown words since the last date or punctuation mark. */
  words: boolean;
  /** Unknown words or punctuation since the last date. */
  apart: boolean;
  /** Nothing more of this clause counts: it is a condition, or what was replaced. */
  muted: boolean;
  /** "reporté": the dates before it are old. */
  revised: boolean;
  old: Entry[];
  /** No unknown words so far. */
  plain: boolean;
  /** "reporté du … au …": the first date is the old one. */
  replaces: boolean;
};

const ON: Limit = { type: 'limit', limit: 'on', firm: true };

/** Puts the items together, from left to right. */
export function composeReadings(items: ReturnType<typeof settleItems>): Composition {
  const composing: Composing = {
    entries: [],
    statements: [],
    done: false,
    left: false,
    limit: undefined,
    parts: [],
    link: undefined,
    between: false,
    reaching: false,
    words: false,
    apart: true,
    muted: false,
    revised: false,
    old: [],
    plain: true,
    replaces: false,
  };
  for (const item of items) addItem(composing, item);
  closeClause(composing);
  settleRevision(composing);
  return composing;
}

function addItem(composing: Composing, item: ReturnType<typeof settleItems>[number]): void {
  if (item.type === 'break') closeClause(composing);
  else if (item.type === 'limit') addLimit(composing, item);
  else if (!composing.muted) addTelling(composing, item);
}

function addTelling(composing: Composing, item: ReturnType<typeof settleItems>[number]): void {
  if (item.type === 'period') addPeriod(composing, item);
  else if (item.type === 'part') composing.parts.push(item);
  else if (item.type === 'join') addJoin(composing, item.join);
  else if (item.type === 'open') addOpen(composing, item);
  else if (item.type === 'after-meeting')
    composing.statements.push({ sense: item.type, entries: composing.entries.length });
  else if (item.type === 'word') addWord(composing, item.left === true);
  else addMark(composing, item);
}

function addMark(composing: Composing, item: Item): void {
  if (item.type === 'between') composing.between = true;
  if (item.type === 'instead' || item.type === 'document') composing.muted = true;
  if (item.type === 'document') composing.statements.push({ sense: 'event', entries: composing.entries.length });
  if (item.type === 'done' && composing.entries.length + composing.statements.length === 0 && !composing.words)
    composing.done = true;
  if (item.type === 'revised') revise(composing, item.from);
}

/** What was said before a new deadline no longer counts; when nothing follows, the new one is still to be decided. */
function revise(composing: Composing, from: boolean): void {
  composing.old = composing.entries;
  Object.assign(composing, { entries: [], statements: [], limit: undefined, revised: true, replaces: from });
}

/** "12 avril (reporté)" has no date any more; "le 12 avril, plan revised" keeps its own. */
function settleRevision(composing: Composing): void {
  if (!composing.revised || composing.entries.length + composing.statements.length > 0) return;
  if (!composing.plain) composing.entries = composing.old;
  if (composing.entries.length === 0) composing.statements.push({ sense: 'undetermined', entries: 0 });
}

/** The limit of a date bears on its alternative too: "avant le 7 ou le 8 mars". */
function addPeriod(composing: Composing, period: Period): void {
  // "reporté de 15 jours" moves a day that is not said.
  if (composing.revised && period.length !== undefined && composing.old.length + composing.entries.length === 0)
    composing.left = true;
  const last = composing.entries.at(-1);
  const alternative = composing.link === 'or';
  const shared = alternative && !composing.limit && last?.period.kind === period.kind ? last.limit : undefined;
  const limit = shared ?? limitOf(period, composing.limit);
  const entry: Entry = { period, parts: composing.parts, limit, alternative, apart: composing.apart };
  const ranged = composing.link === 'to' || (composing.link === 'and' && composing.between);
  if (last && ranged && !composing.apart)
    composing.entries[composing.entries.length - 1] = joinRange(composing, last, entry);
  else composing.entries.push(last && isLoose(composing) ? { ...entry, loose: true } : entry);
  Object.assign(composing, { limit: undefined, parts: [], link: undefined, words: false, apart: false });
}

/** Nothing ties it to the date right before it: "29.02.2024 13.12". */
function isLoose({ apart, link, limit, parts }: Composing): boolean {
  return !apart && link === undefined && limit === undefined && parts.length === 0;
}

function joinRange(composing: Composing, from: Entry, to: Entry): Entry {
  if (composing.replaces) return to;
  composing.between = false;
  return { ...from, limit: from.limit?.limit === 'from' ? undefined : from.limit, to };
}

function limitOf({ length }: Period, limit: Limit | undefined): Limit | undefined {
  return length === undefined ? limit : limitOfLength(limit, length);
}

/** "dans 3 jours" is that day; "sous 3 jours", "3 jours" and "within 3 days" are by then. */
function limitOfLength(limit: Limit | undefined, length: 'delay' | 'moment'): Limit | undefined {
  if (!limit && length === 'moment') return undefined;
  if (limit && ['in', 'on', 'after', 'from'].includes(limit.limit)) return limit.limit === 'from' ? limit : ON;
  return { ...ON, limit: 'by' };
}

function addLimit(composing: Composing, limit: Limit): void {
  if (composing.muted && limit.limit !== 'by' && limit.limit !== 'before') return;
  composing.muted = false;
  const neutral = limit.limit === 'on' || limit.limit === 'in' || limit.limit === 'within';
  if (!neutral || !composing.limit || composing.reaching) composing.limit = limit;
  composing.reaching = false;
}

function addJoin(composing: Composing, join: 'to' | 'and' | 'or'): void {
  if (join !== 'to' || (!composing.apart && composing.entries.length > 0)) composing.link = join;
}

function addOpen(
  composing: Composing,
  { sense, doubt, state: isState }: Extract<Item, { readonly type: 'open' }>,
): void {
  const shift = composing.parts.find(({ name }) => name === 'shift');
  composing.statements.push({ sense, entries: composing.entries.length, shift, doubt, state: isState });
  composing.parts = [];
  if (sense === 'next-meeting') composing.limit = undefined;
  if (sense === 'condition') composing.muted = true;
}

/** "avant la réunion du 12 avril": only before and after reach a date over other words. */
function addWord(composing: Composing, left: boolean): void {
  const endless = composing.limit?.until && composing.entries.length > 0 && !composing.apart;
  composing.left ||= left || endless === true;
  const far = composing.limit?.limit === 'before' || composing.limit?.limit === 'after';
  if (!far) composing.limit = undefined;
  composing.reaching = far;
  composing.plain = false;
  if (!composing.parts.some(({ name }) => name === 'shift')) composing.parts = [];
  Object.assign(composing, { link: undefined, words: true, apart: true });
}

/** At punctuation and at the end: "12 avril au plus tard" bears on the date before it. */
function closeClause(composing: Composing): void {
  const last = composing.entries.at(-1);
  const { limit, words, apart } = composing;
  if (limit && !limit.trailing && !words && !apart && ['after', 'before'].includes(limit.limit)) composing.left = true;
  if (composing.limit?.trailing && last && !composing.apart) {
    composing.entries[composing.entries.length - 1] = { ...last, limit: composing.limit };
    composing.limit = undefined;
  }
  if (composing.words) composing.limit = undefined;
  if (composing.parts.some(({ name }) => name === 'shift'))
    composing.statements.push({ sense: 'event', entries: composing.entries.length });
  Object.assign(composing, { parts: [], words: false, apart: true, muted: false });
}
