import type { Item, Limit, Part, Period, Sense } from '../signs/item.ts';
import type { settleItems } from './settle-items.ts';

/** A period with the words that bear on it; `to` is the other end of a range. */
export type Entry = {
  readonly period: Period;
  readonly parts: readonly Part[];
  readonly limit?: Limit | undefined;
  readonly to?: Entry;
  /** Tied by "ou" to what stands before it. */
  readonly alternative: boolean;
};

/** Words without a date of their own; `entries` is how many dated ones came before, `shift` a length counted from them. */
export type Statement = {
  readonly sense: Sense | 'after-meeting';
  readonly entries: number;
  readonly shift?: Part | undefined;
  readonly doubtful?: true | undefined;
  /** It says how things stand, and nothing of when. */
  readonly state?: true | undefined;
};

/** What the words say, in their order. */
export type Composition = {
  readonly entries: readonly Entry[];
  readonly statements: readonly Statement[];
  /** They begin by saying that it was done ("Fait le 3 octobre"). */
  readonly done: boolean;
};

type State = {
  entries: Entry[];
  statements: Statement[];
  done: boolean;
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
  const state: State = {
    entries: [],
    statements: [],
    done: false,
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
  for (const item of items) take(state, item);
  closeClause(state);
  settleRevision(state);
  return state;
}

function take(state: State, item: ReturnType<typeof settleItems>[number]): void {
  if (item.type === 'break') closeClause(state);
  else if (item.type === 'limit') takeLimit(state, item);
  else if (!state.muted) takeWords(state, item);
}

function takeWords(state: State, item: ReturnType<typeof settleItems>[number]): void {
  if (item.type === 'period') takePeriod(state, item);
  else if (item.type === 'part') state.parts.push(item);
  else if (item.type === 'join') takeJoin(state, item.join);
  else if (item.type === 'open') takeOpen(state, item);
  else if (item.type === 'after-meeting') state.statements.push({ sense: item.type, entries: state.entries.length });
  else if (item.type === 'word') takeWord(state);
  else takeMark(state, item);
}

function takeMark(state: State, item: Item): void {
  if (item.type === 'between') state.between = true;
  if (item.type === 'instead' || item.type === 'document') state.muted = true;
  if (item.type === 'document') state.statements.push({ sense: 'event', entries: state.entries.length });
  if (item.type === 'done' && state.entries.length + state.statements.length === 0 && !state.words) state.done = true;
  if (item.type === 'revised') revise(state, item.from);
}

/** What was said before a new deadline no longer counts; when nothing follows, the new one is still to be decided. */
function revise(state: State, from: boolean): void {
  state.old = state.entries;
  Object.assign(state, { entries: [], statements: [], limit: undefined, revised: true, replaces: from });
}

/** "12 avril (reporté)" has no date any more; "le 12 avril, plan revised" keeps its own. */
function settleRevision(state: State): void {
  if (!state.revised || state.entries.length + state.statements.length > 0) return;
  if (!state.plain) state.entries = state.old;
  if (state.entries.length === 0) state.statements.push({ sense: 'undetermined', entries: 0 });
}

/** The limit of a date bears on its alternative too: "avant le 7 ou le 8 mars". */
function takePeriod(state: State, period: Period): void {
  const last = state.entries.at(-1);
  const alternative = state.link === 'or';
  const shared = alternative && !state.limit && last?.period.kind === period.kind ? last.limit : undefined;
  const limit = shared ?? limitOf(period, state.limit);
  const entry: Entry = { period, parts: state.parts, limit, alternative };
  const ranged = state.link === 'to' || (state.link === 'and' && state.between);
  if (last && ranged && !state.apart) state.entries[state.entries.length - 1] = joinRange(state, last, entry);
  else state.entries.push(entry);
  Object.assign(state, { limit: undefined, parts: [], link: undefined, words: false, apart: false });
}

function joinRange(state: State, from: Entry, to: Entry): Entry {
  if (state.replaces) return to;
  state.between = false;
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

function takeLimit(state: State, limit: Limit): void {
  if (state.muted && limit.limit !== 'by' && limit.limit !== 'before') return;
  state.muted = false;
  const neutral = limit.limit === 'on' || limit.limit === 'in' || limit.limit === 'within';
  if (!neutral || !state.limit || state.reaching) state.limit = limit;
  state.reaching = false;
}

function takeJoin(state: State, join: 'to' | 'and' | 'or'): void {
  if (join !== 'to' || (!state.apart && state.entries.length > 0)) state.link = join;
}

function takeOpen(state: State, { sense, doubtful, state: isState }: Extract<Item, { readonly type: 'open' }>): void {
  const shift = state.parts.find(({ name }) => name === 'shift');
  state.statements.push({ sense, entries: state.entries.length, shift, doubtful, state: isState });
  state.parts = [];
  if (sense === 'next-meeting') state.limit = undefined;
  if (sense === 'condition') state.muted = true;
}

/** "avant la réunion du 12 avril": only before and after reach a date over other words. */
function takeWord(state: State): void {
  const far = state.limit?.limit === 'before' || state.limit?.limit === 'after';
  if (!far) state.limit = undefined;
  state.reaching = far;
  state.plain = false;
  if (!state.parts.some(({ name }) => name === 'shift')) state.parts = [];
  Object.assign(state, { link: undefined, words: true, apart: true });
}

/** At punctuation and at the end: "12 avril au plus tard" bears on the date before it. */
function closeClause(state: State): void {
  const last = state.entries.at(-1);
  if (state.limit?.trailing && last && !state.apart) {
    state.entries[state.entries.length - 1] = { ...last, limit: state.limit };
    state.limit = undefined;
  }
  if (state.words) state.limit = undefined;
  if (state.parts.some(({ name }) => name === 'shift'))
    state.statements.push({ sense: 'event', entries: state.entries.length });
  Object.assign(state, { parts: [], words: false, apart: true, muted: false });
}
