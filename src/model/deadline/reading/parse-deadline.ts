import { MONTH_NUMBERS } from '../../../words/months.ts';
import { WEEKDAY_NUMBERS } from '../../../words/weekdays.ts';
import { addDays, parseCivilDate } from '../../civil-date.ts';
import type { DueWords } from '../../meeting/meeting.ts';
import { once } from '../../once.ts';
import type { Deadline, DeadlineAnchor, DeadlineKind } from '../deadline.ts';
import { type Item, type Reading, UNREAD } from '../signs/item.ts';
import { COUNTED, NUMBER, SURE_MONTH, UNIT, WEEKDAY } from '../signs/lexicon.ts';
import { combineReadings } from './combine-readings.ts';
import { type Composition, composeReadings, type Statement } from './compose-readings.ts';
import { foldWords } from './fold-words.ts';
import { readCanonical } from './read-canonical.ts';
import { settleItems } from './settle-items.ts';
import { splitItems } from './split-items.ts';

/** Words that have not been said again while so many others were are forgotten. */
const MOST_PHRASES = 4000;

/** Longer words are no deadline, and are not searched for one. */
const LONGEST = 1000;

/**
 * Reads the words of a deadline, French or English, from the date of the meeting that says them.
 * Never throws and never drops words: what no rule reads is an event without date, with a doubt when a date seems meant.
 * A missing year is the first that puts the end on or after the meeting; the rules are in the format reference.
 */
export function parseDeadline(words: DueWords, anchor: DeadlineAnchor): Deadline {
  return deadlineReader()(words, anchor);
}

/** `parseDeadline`, which remembers what does not depend on the day: for many words that are said again and again. */
export function deadlineReader(): typeof parseDeadline {
  let phrases = new Map<string, Phrase>();
  let before = phrases;
  const read = (text: string, anchor: DeadlineAnchor) => {
    let phrase = phrases.get(text);
    if (!phrase) {
      phrase = before.get(text) ?? phraseOf(text);
      if (phrases.size >= MOST_PHRASES) [before, phrases] = [phrases, new Map()];
      phrases.set(text, phrase);
    }
    return checked(readPhrase(phrase, anchor));
  };
  return ({ text, by }, anchor) => {
    const reading = read(text, anchor);
    const known = by === undefined ? reading : withDate(reading, read(by, anchor));
    return {
      text,
      kind: known.kind,
      ...(known.earliest === undefined ? {} : { earliest: known.earliest }),
      ...(known.latest === undefined ? {} : { latest: known.latest }),
      ...(known.urgent ? { urgent: true } : {}),
      ...(known.doubts.length === 0 ? {} : { doubts: known.doubts }),
    };
  };
}

/** `{ text, by }`: the kind of the text, and the last day of `by`. */
function withDate(reading: Reading, by: Reading): Reading {
  if (by.latest === undefined) return { ...reading, doubts: [...reading.doubts, ...by.doubts, { kind: 'unreadable' }] };
  const { earliest } = reading;
  const kept = earliest !== undefined && earliest <= by.latest ? earliest : undefined;
  const doubts = reading.doubts.filter(({ kind }) => kind !== 'movable');
  return { ...reading, earliest: kept, latest: by.latest, doubts: [...doubts, ...by.doubts] };
}

/** A day beyond the calendar (year 9999) is no date, and no interval runs backwards. */
function checked(reading: Reading): Reading {
  const ends = [reading.earliest, reading.latest].filter((end) => end !== undefined);
  const exist = ends.every((end) => parseCivilDate(end) !== undefined);
  const [first = '', last = first] = ends;
  if (exist) return first <= last ? reading : { ...reading, earliest: undefined };
  return { kind: 'event', doubts: [{ kind: 'impossible' }] };
}

/** Words as the rules compare them, with what every day makes of them: their reading, or else their items. */
type Phrase = { readonly folded: string; readonly reading?: Reading; items?: readonly Item[] };

function phraseOf(text: string): Phrase {
  const folded = foldWords(text);
  const sign = signs(folded);
  const reading = sign ? { kind: sign, doubts: [] } : readCanonical(folded);
  if (reading) return { folded, reading };
  return folded.length > LONGEST ? { folded, reading: unread(folded) } : { folded };
}

function readPhrase(phrase: Phrase, anchor: DeadlineAnchor): Reading {
  const { folded, reading } = phrase;
  if (reading) return reading;
  const items = phrase.items ?? itemsOf(phrase, anchor);
  return decide(composeReadings(settleItems(items, anchor)), anchor) ?? unread(folded);
}

function itemsOf(phrase: Phrase, { date }: DeadlineAnchor): readonly Item[] {
  const { items, lasting } = splitItems(phrase.folded, date);
  if (lasting) phrase.items = items;
  return items;
}

/** Rows of slashes or dashes say that there is none; question marks, dots and blanks to fill, that it is not known yet. */
function signs(folded: string): DeadlineKind | undefined {
  if (/^[/|\\=~ -]*$/.test(folded)) return 'none';
  return /^[?.!_ ()[\]:-]*$/.test(folded) ? 'undetermined' : undefined;
}

function unread(folded: string): Reading {
  return looksDated(folded) ? UNREAD : { kind: 'event', doubts: [] };
}

/** What counts of all that the words say: recurrence first, then dates, then the first of the words without date. */
function decide(
  { entries, statements: all, done, left, plain }: Composition,
  anchor: DeadlineAnchor,
): Reading | undefined {
  const telling = all.filter(({ state }) => !state);
  const statements = telling.length + entries.length > 0 ? telling : all;
  if (statements.some(({ sense }) => sense === 'ongoing')) return { kind: 'ongoing', doubts: [] };
  const urgent = statements.some(({ sense }) => sense === 'urgent');
  const [first] = statements.filter(({ sense }) => sense !== 'urgent');
  if (left && entries.length > 0) return UNREAD;
  if (
    done &&
    entries.every(({ limit }) => limit === undefined || ['on', 'in', 'within'].includes(limit.limit)) &&
    entries.length > 0
  )
    return UNREAD;
  const dated = entries.length > 0 ? combineReadings(entries, anchor.date) : undefined;
  if (first?.sense === 'next-meeting' && first.entries === 0)
    return { ...meetingReading(first, dated, anchor), urgent };
  if (dated) return { ...dated, urgent };
  if (first) return { ...withoutDate(first, anchor, plain), urgent };
  return urgent ? { kind: 'undetermined', urgent, doubts: [] } : undefined;
}

/** The next meeting as known, unless the words give it another date. */
function meetingReading(statement: Statement, dated: Reading | undefined, { next }: DeadlineAnchor): Reading {
  const doubts = dated?.doubts ?? [];
  if (dated?.kind === 'undetermined') return dated;
  const agreed = next && (dated?.earliest ?? '') <= next.latest && next.earliest <= (dated?.latest ?? '9999');
  if (!agreed) return { kind: 'next-meeting', earliest: dated?.earliest, latest: dated?.latest, doubts };
  return { ...next, ...statement.shift?.apply('day', next), kind: 'next-meeting', doubts };
}

function withoutDate({ sense, doubt }: Statement, { date }: DeadlineAnchor, plain: boolean): Reading {
  if (sense === 'after-meeting')
    return { kind: 'event', earliest: addDays(date, 1), latest: addDays(date, 1), doubts: [] };
  if (sense === 'today') return { kind: 'day', earliest: date, latest: date, doubts: [] };
  if (sense === 'urgent') return { kind: 'undetermined', doubts: [] };
  return { kind: sense, doubts: doubt && (plain || doubt !== 'movable') ? [{ kind: doubt }] : [] };
}

const SUGGESTIONS = [
  '\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{2,4}',
  '(?:0?[1-9]|[12]\\d|3[01])[/-](?:0?[1-9]|1[0-2])',
  '(?<!\\d[-/])(?:19|20|21)\\d\\d(?! ?[-/] ?\\d)',
  SURE_MONTH,
  WEEKDAY,
  `(?:sous|dans|d'ici|in|within|by|avant|before) ${NUMBER} ?${UNIT}`,
  '(?:le|by|avant|before|pour le|du|au) \\d{1,2}',
];
const DATED = once(() => new RegExp(`(?:^|[^a-z0-9.])(?:${SUGGESTIONS.join('|')})(?![a-z0-9])`));
const ONLY_DIGITS = /^[\d ./:h-]+$/;

/** One of these stands in whatever `DATED` matches, and a search for them is quick. */
const HINTS = [...MONTH_NUMBERS.keys(), ...WEEKDAY_NUMBERS.keys(), ...COUNTED];

/** Whether folded words that no rule reads seem to hold a date all the same: digits in its shape, a month, a weekday. */
function looksDated(folded: string): boolean {
  if (!/\d/.test(folded) && !HINTS.some((hint) => folded.includes(hint))) return false;
  return ONLY_DIGITS.test(folded) || DATED().test(folded);
}
