import type { TimeUnit } from '../../../words/time-units.ts';
import { type CivilDate, partsOf } from '../../civil-date.ts';
import type { DeadlineDoubt, DeadlineKind } from '../deadline.ts';

/** Civil days from `earliest` to `latest`, both included. */
export type Interval = { readonly earliest: CivilDate; readonly latest: CivilDate };

/** The interval that words name in a year; undefined when that year has none (31 February). */
export type InYear = (year: number) => Interval | undefined;

/** A length of time: "3 mois", "10 jours ouvrables" (Monday to Friday). */
export type Length = { readonly count: number; readonly unit: TimeUnit; readonly working: boolean };

/** Words that name an interval of days, with or without its year. */
export type Period = {
  readonly type: 'period';
  readonly kind: DeadlineKind;
  readonly at: InYear;
  /** The year, when the words give it; an interval relative to the meeting has one too. */
  readonly year?: number;
  /** Two figures of which either may be the day, as they stand; their order is that of all the figures in the words. */
  readonly figures?: readonly [number, number];
  /** The reading with day and month the other way round, where nothing says which one is meant. */
  readonly other?: InYear;
  /** "dernier": the last one before the meeting; "prochain": one that begins after it. */
  readonly direction?: 'past' | 'future';
  /** The month of a day, which a neighbour without month may take ("du 3 au 7 avril"). */
  readonly month?: number;
  /** A weekday written beside the date, 1 (Monday) to 7. */
  readonly weekday?: number;
  /** A length of time: a delay alone says by when ("48h"), after "dans" the day; a moment ("J+7") says the day. */
  readonly length?: 'delay' | 'moment';
  /** What that length is made of: "1 mois et 15 jours". */
  readonly lengths?: readonly Length[];
  /** A weekday alone: as the end of a range it is the one after the start. */
  readonly weekly?: true;
  /** Read only if the words around allow it: a name that has other senses, digits that may be anything, a year. */
  readonly weak?: 'name' | 'digits' | 'year' | 'alone';
};

type PartName = 'start' | 'mid' | 'end' | 'slice' | 'shift' | 'week-of';

/** "fin", "première quinzaine de", "deux semaines après": what to take of the interval that follows. */
export type Part = {
  readonly type: 'part';
  readonly name: PartName;
  /** Of a shift: the lengths by which it moves, and whether back in time. */
  readonly lengths?: readonly Length[];
  readonly back?: boolean;
  readonly apply: (kind: DeadlineKind, interval: Interval) => Bounds;
};

/**
 * Which side of the interval counts. `firm` ones announce a time, so that a weak name after them is read;
 * a `trailing` one may also stand after the date ("12 avril au plus tard"). `in` and `within` differ for lengths:
 * "dans 3 jours" is the third day, "dans les 3 jours" any day up to it.
 */
export type Limit = {
  readonly type: 'limit';
  readonly limit: 'by' | 'before' | 'from' | 'after' | 'on' | 'in' | 'within';
  readonly firm: boolean;
  readonly trailing?: true;
  /** After a date it ends the time that begins there ("jusqu'à"). */
  readonly until?: true;
  /** It ends with the article of a day, so that a bare number after it is one ("le 15", "jusqu'au 15"). */
  readonly article?: true;
};

export type Sense = 'urgent' | 'ongoing' | 'undetermined' | 'none' | 'condition' | 'event' | 'next-meeting' | 'today';

/**
 * Words with a sense but no date. A weak one counts only in a clause without unknown words ("mensuel"); one with a doubt
 * asks for its date; a state ("en cours") counts only when the words say nothing else.
 */
export type Open = {
  readonly type: 'open';
  readonly sense: Sense;
  readonly weak?: true;
  readonly doubt?: 'unreadable' | 'movable';
  readonly state?: true;
};

/** A piece of the words, as the rules cut them. */
export type Item =
  | Period
  | Part
  | Limit
  | Open
  | { readonly type: 'weekday'; readonly day: number; readonly weeks: number; readonly weak?: 'alone' }
  | { readonly type: 'number'; readonly day: number; readonly ordinal: boolean }
  | { readonly type: 'unit'; readonly current: Period }
  | { readonly type: 'half' }
  | { readonly type: 'join'; readonly join: 'to' | 'and' | 'or' }
  | { readonly type: 'revised' /** What follows is the old date first. */; readonly from: boolean }
  | { readonly type: 'after-meeting' | 'between' | 'document' | 'instead' | 'done' | 'time' }
  /** An unknown one; `left`, a figure or a unit of time that belongs to no date, so that the words are not read whole. */
  | { readonly type: 'word'; readonly left?: true }
  | { readonly type: 'break'; readonly comma: boolean }
  | { readonly type: 'filler' /** "de", "of": what follows qualifies what precedes. */; readonly of?: true };

/** An interval of which one end may be open, and its kind. */
export type Bounds = {
  readonly kind: DeadlineKind;
  readonly earliest?: CivilDate | undefined;
  readonly latest?: CivilDate | undefined;
};

export type Reading = Bounds & { readonly doubts: readonly DeadlineDoubt[]; readonly urgent?: boolean };

/** Words that seem to hold a date and are not read: they stay words, and a reader is warned. */
export const UNREAD: Reading = { kind: 'event', doubts: [{ kind: 'unreadable' }] };

/** What a rule knows beside its match: the meeting's date, and the folded words before and after. */
export type Surroundings = { readonly today: CivilDate; readonly before: string; readonly after: string };

/** One way of writing something: a pattern over folded words, and what it says; undefined when it is not that after all. */
export type Rule = {
  readonly source: string;
  /** The source, to match at a place; compiled when it is first asked for, which few rules are. */
  readonly pattern: RegExp;
  readonly read: (groups: readonly string[], around: Surroundings) => Item | undefined;
};

/** A rule for whole words. Groups that took no part in the match are given as ''. */
export function rule(source: string, read: Rule['read']): Rule {
  return ruleOf(`(?:${source})(?:(?<=')|(?![a-z0-9]))`, read);
}

function ruleOf(source: string, read: Rule['read']): Rule {
  let compiled: RegExp | undefined;
  return {
    source,
    get pattern() {
      compiled ??= new RegExp(source, 'y');
      return compiled;
    },
    read,
  };
}

/**
 * Rules for words that always say the same, one for each source, so that the one that reaches farthest wins. A list of
 * sources is one rule, of which the first that matches wins.
 */
export function phrases(item: Item, ...sources: readonly (string | readonly string[])[]): readonly Rule[] {
  return sources.map((source) => rule(typeof source === 'string' ? source : source.join('|'), () => item));
}

/** A rule for signs and elided words, which other words may touch. */
export function signs(item: Item, source: string): Rule {
  return ruleOf(source, () => item);
}

/** An interval that needs no search for its year. */
export function fixed(kind: DeadlineKind, interval: Interval): Period {
  return { type: 'period', kind, at: () => interval, year: partsOf(interval.latest).year };
}
