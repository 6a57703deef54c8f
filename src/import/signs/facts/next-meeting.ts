// The next meeting: its day, hour and place, under a label, over some lines or in a sentence.
import { parseCivilDate } from '../../../model/civil-date.ts';
import { parseDeadline } from '../../../model/deadline/reading/parse-deadline.ts';
import { nobodySaid } from '../../../model/owners/nobody-said.ts';
import { anyWritten, standingBefore } from '../../../words/as-written.ts';
import { foldLetters } from '../../../words/fold-text.ts';
import { gatherings, meetingAgain, meetings, nextMeetings, venueWords } from '../../../words/meetings.ts';
import { FRENCH_MONTHS, MONTH_NUMBERS } from '../../../words/months.ts';
import { daySpans } from '../../../words/moved-days.ts';
import { articles, of } from '../../../words/small-words.ts';
import { TIME_UNITS } from '../../../words/time-units.ts';
import { anyOf, anySaid, inFrench } from '../../../words/vocabulary.ts';
import { WEEKDAY_NUMBERS } from '../../../words/weekdays.ts';
import { labelledBy } from '../labels.ts';
import type { Known } from '../sign.ts';
import { type DateSaid, datesIn, saysMonth } from './dates.ts';
import { hoursIn } from './hours.ts';
import { wordsBesideTime } from './is-time.ts';
import { firstOfTwo, isChoice, singleDays, standingDays } from './standing-days.ts';

/** `date` is a day, a month (2024-04), or the words of what is not settled ("à fixer"). */
export type NextMeeting = {
  readonly date: string;
  readonly start?: string;
  readonly end?: string;
  readonly venue?: string;
  /** It is not later than this meeting; its weekday is not that of its day. */
  readonly doubts: readonly ('not-later' | 'contradiction')[];
};

/** Words that are no day stay as they are when they are no longer. */
const LONGEST_WORDS = 80;

/** What the words under "Prochaine réunion" say, several lines apart by "\n"; null when they say nothing of it. */
export function readNextMeeting(words: string, known: Known): NextMeeting | null {
  const lines = words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const said = lines.map((line) => saidOf(line));
  const of = (...labels: readonly (string | undefined)[]) =>
    said.filter(({ label }) => labels.includes(label)).map(({ value }) => value);
  const open = of('date', 'next', undefined).join('\n');
  const day = dayIn(open, known);
  if (!day && saysAnyDay(open, known)) return null;
  const date = day?.date ?? monthIn(open, known) ?? vague(lines.join(' '));
  if (date === undefined) return null;
  const hours = hoursIn(of('hours', 'start')[0] ?? '') ?? hoursIn(without(open, day));
  const end = hours?.end ?? hoursIn(of('end')[0] ?? '')?.start;
  const venue = of('venue')[0] ?? placeIn(without(open, day));
  return {
    date,
    ...(hours === null ? {} : { start: hours.start }),
    ...(end === undefined ? {} : { end }),
    ...(venue === undefined ? {} : { venue }),
    doubts: doubtsOf(date, day, known),
  };
}

/** "Décision : le 4 mai à 10h" says a day as well. */
const OF_MEETING: ReadonlySet<string> = new Set(['date', 'next', 'hours', 'start', 'end', 'venue', 'title', 'agenda']);

function saidOf(line: string): { readonly label: string | undefined; readonly value: string } {
  const found = labelledBy(line.replace(/^[\s*_•–-]+/, ''));
  if (!found || found.value === '') return { label: undefined, value: line };
  return { label: OF_MEETING.has(found.label) ? found.label : undefined, value: found.value };
}

/** A year that is not said is the first that puts the day after this meeting; the weekday may choose it too. */
function dayIn(words: string, { date, order }: Known): DateSaid | undefined {
  const year = Number(date.slice(0, 4));
  const found = [year, year + 1].map((each) => {
    const days = datesIn(words, { year: String(each), order, short: true });
    return isChoice(words, days) ? undefined : firstAhead(words, standingDays(words, days), date);
  });
  const [same, next] = found;
  const other = same?.other;
  if (same?.form === 'figures' && other !== undefined && same.date <= date && other > date)
    return { ...same, date: other };
  if (!same || !next || same.date === next.date) return same;
  return same.date > date || same.fits === true ? same : next;
}

const UNSETTLED = new RegExp(`(?<![a-z])${anySaid(daySpans.unsettled)}(?![a-z])[^\\n]*$`, 'u');

/** Of several days the first behind this meeting; where none is, the first. */
function firstAhead(words: string, days: readonly DateSaid[], date: string): DateSaid | undefined {
  const folded = foldLetters(words);
  const single = singleDays(words, days).filter(({ start }) => !UNSETTLED.test(folded.slice(0, start)));
  const day = single.find((each) => each.date > date) ?? single[0];
  return day && firstOfTwo(words, day);
}

/** A day that is denied, moved or one of two to choose from is none, nor is its month. */
function saysAnyDay(words: string, { date, order }: Known): boolean {
  return datesIn(words, { year: date.slice(0, 4), order, short: true }).length > 0;
}

const ANY_MONTH = `(?:${anyOf(MONTH_NUMBERS.keys())})`;
/** The English names only where nothing else is meant: "may", "march" are verbs too. */
const MONTH_SAID = `(?:${anyOf(FRENCH_MONTHS)}|(?<=\\b(?:in|of) )${ANY_MONTH}|${ANY_MONTH}(?=\\.? \\d{4}))`;
const MONTH = new RegExp(`(?<![a-z])${MONTH_SAID}(?![a-z])(?:\\.? \\d{4})?`);

/** "avril", "in October 2026": a month alone. */
function monthIn(words: string, known: Known): string | undefined {
  if (saysAnyDay(words, known)) return undefined;
  const said = MONTH.exec(foldLetters(words))?.[0] ?? (saysMonth(words) && words.length < 24 ? words : undefined);
  if (said === undefined) return undefined;
  const { kind, latest } = parseDeadline({ text: said }, { date: known.date, order: known.order });
  return kind === 'month' && latest !== undefined ? latest.slice(0, 7) : undefined;
}

/** "à fixer", "TBD", "semaine du 5", "dans un mois": words that say when without a day. */
function vague(words: string): string | undefined {
  const said = words.replace(/^[\s*_:–-]+|[\s*_.]+$/g, '');
  if (said === '' || said.length > LONGEST_WORDS || nobodySaid(said) === 'none') return undefined;
  const { kind } = parseDeadline({ text: said }, { date: '2000-01-01' });
  return kind === 'event' || kind === 'none' ? undefined : said;
}

function without(words: string, day: DateSaid | undefined): string {
  return day ? `${words.slice(0, day.start)} ; ${words.slice(day.end)}` : words;
}

const BEFORE_PLACE = `(?:${anyWritten(venueWords.before)} ?(?:${standingBefore(articles)})?)?`;
const NAMED_PLACE = `${anyWritten(venueWords.place)}(?!\\p{L})[^,;.()\\n–]{0,60}`;
const PLACE = new RegExp(`(?:^|[\\s,;(–-])(?<place>${BEFORE_PLACE}${NAMED_PLACE})`, 'iu');
const AT_NAME = new RegExp(
  `(?:^|[\\s,;–-])(?:à|chez|at) (?:${standingBefore(articles)})?(?<place>\\p{Lu}[^,;.()\\n\\d–]{1,50})`,
  'u',
);

/** "salle 2", "à la mairie", "en visioconférence"; what stands in brackets says more of it than where. */
function placeIn(words: string): string | undefined {
  const bare = words.replace(/\([^()]*\)?/g, ' ');
  const hours = hoursIn(bare);
  const rest = hours ? `${bare.slice(0, hours.from)} ; ${bare.slice(hours.to)}` : bare;
  const place = (PLACE.exec(rest) ?? AT_NAME.exec(rest))?.groups?.place?.trim();
  return place === undefined
    ? undefined
    : place.replace(/^(?:à|au|at|dans|in) (?:la |the )?/iu, '').replace(/\s+(?:à|at|de|from|le)$/iu, '');
}

function doubtsOf(date: string, day: DateSaid | undefined, known: Known): NextMeeting['doubts'] {
  const late = parseCivilDate(date) !== undefined && date <= known.date;
  const early = /^\d{4}-\d{2}$/.test(date) && date < known.date.slice(0, 7);
  return [
    ...(late || early ? (['not-later'] as const) : []),
    ...(day?.fits === false ? (['contradiction'] as const) : []),
  ];
}

/** What a line under "Prochaine réunion" says of it: a day, an hour, a place, or that it is not settled. Null for others. */
export function readNextLine(line: string, known: Known): 'date' | 'hours' | 'venue' | 'vague' | null {
  if (line.length > 160) return null;
  const { label, value } = saidOf(line);
  if (label !== undefined && label !== 'date' && label !== 'next') return KINDS.get(label) ?? null;
  const beside = wordsBesideTime(value).length;
  const kind = FORMS.find(([, most, says]) => beside <= most && says(value, known))?.[0];
  return kind ?? (vague(value) === undefined ? null : 'vague');
}

const KINDS: ReadonlyMap<string, 'hours' | 'venue'> = new Map([
  ...(['hours', 'start', 'end'] as const).map((label) => [label, 'hours'] as const),
  ['venue', 'venue'],
]);

/** What a line may say, with how many words beside a day and an hour, and how it is told. */
const FORMS: readonly (readonly ['date' | 'hours' | 'venue', number, (value: string, known: Known) => boolean])[] = [
  ['date', 14, (value, known) => dayIn(value, known) !== undefined],
  ['hours', 4, (value) => hoursIn(value) !== null],
  ['date', 10, (value, known) => monthIn(value, known) !== undefined],
  ['venue', 8, (value) => value.length <= 60 && placeIn(value) !== undefined],
];

const OF = standingBefore(inFrench(of.withArticle, of.bare));
const THE_DATE = `(?:(?:la |the )?(?:next )?date ${OF}?(?:of |for )?(?:${standingBefore(articles)}|${anySaid(meetingAgain.ours)} )?)?`;
const WHICH = `(?: (?:${anySaid(meetingAgain.which)}))*`;
const NAMED = `(?:${anySaid(nextMeetings)}|next (?:[\\p{L}/]+ ){0,2}${anySaid(gatherings)})`;
const BEGINS = new RegExp(
  `(?:^|[.;!]\\s)[\\W\\d]*${THE_DATE}(?:${standingBefore(articles)}|${anySaid(meetingAgain.ours)} )?${NAMED}${WHICH}(?=[^a-z]|$)`,
  'u',
);
const WILL_BE = new RegExp(`(?<![a-z])${NAMED}(?: [\\p{L}']+){0,6} ${anySaid(meetingAgain.willBe)}(?![a-z])`, 'u');
/** "Une 2e réunion est programmée le 4 mai". */
const ANOTHER = new RegExp(
  `^\\W*(?:${anySaid(meetingAgain.another)}) (?:${anySaid(meetings)}) (?:[\\p{L}']+ ){0,4}${anySaid(meetingAgain.willBe, meetingAgain.setFor)}(?![a-z])`,
  'u',
);
/** "RDV le 4 mai", at the beginning of a sentence. */
const APPOINTMENT = new RegExp(
  `(?:^|[.;!]\\s)\\W*(?:${anySaid(meetingAgain.appointment)})(?= (?:${anySaid(meetingAgain.onDay)}|\\d|(?:${anyOf(WEEKDAY_NUMBERS.keys())}) ))`,
  'u',
);
/** "The next Leisure, Sports & Parks meeting will be held …": of more words, where what will be stands behind it. */
const LONG_NAMED = new RegExp(
  `(?<![a-z])next (?:[\\p{L}/&,’'-]+ ){3,10}${anySaid(gatherings)} ${anySaid(meetingAgain.willBe)}(?![a-z])`,
  'u',
);
/** "We meet each month. The next one is on 4 May". */
const NEXT_ONE = new RegExp(
  `(?<=(?:${anySaid(meetings)})s?(?![a-z])[^.!?]{0,120}[.!?] )(?:${anySaid(meetingAgain.nextOne)}) (?:[\\p{L}']+ ){0,2}?${anySaid(meetingAgain.willBe)}(?![a-z])`,
  'u',
);
const AGAIN = new RegExp(`(?<![a-z])${anySaid(meetingAgain.again, meetingAgain.planned)}(?![a-z])`, 'u');
const FORMS_SAID = [BEGINS, WILL_BE, LONG_NAMED, NEXT_ONE, AGAIN, ANOTHER, APPOINTMENT];
/** "Mardi 4 mai, 18h : prochain CA", "La date du 4 mai est retenue pour la prochaine réunion": the day stands before it. */
const BEHIND_DAY = new RegExp(
  `^(?<said>[^.;!?]{4,90}?)(?: ?[:–] ?| (?:${anySaid(meetingAgain.setFor)}) (?:pour|comme|for|as) )(?:${standingBefore(articles)}|${anySaid(meetingAgain.ours)} )?${NAMED}${WHICH}\\W*$`,
  'u',
);
/** So far behind it its day may stand. */
const REACH = 160;

/** Where a line begins to speak of the next meeting: a day behind it is not that of this one. */
export function nextSaidAt(line: string): number | undefined {
  const folded = foldLetters(line);
  return FORMS_SAID.map((form) => form.exec(folded)?.index).find((at) => at !== undefined);
}

/** "en semaine 12", "the week of 3 May". */
const WEEK = new RegExp(
  `(?:${anyWritten(venueWords.before)} )?(?:${standingBefore(articles)})?${anyWritten(TIME_UNITS.week)} (?:(?:${standingBefore(of.bare, of.withArticle)})?\\d{1,2})(?!\\d|[/.-]\\d)`,
  'iu',
);

type NextSaid = NextMeeting & { readonly from: number; readonly to: number };

/** The next meeting where a sentence tells its day, with the stretch of the line that does; null without one. */
export function readNextSentence(line: string, known: Known): NextSaid | null {
  const folded = foldLetters(line);
  const match = FORMS_SAID.map((form) => form.exec(folded)).find((found) => found !== null);
  if (!match) return dayBefore(line, known);
  const from = match.index + match[0].length;
  const end = from + (/[.!?](?=\s+\p{Lu}|\s*$)/u.exec(line.slice(from, from + REACH))?.index ?? REACH);
  const rest = line.slice(from, end);
  const week = WEEK.exec(rest)?.[0];
  const dated = dayIn(rest, known) !== undefined || monthIn(rest, known) !== undefined;
  const next = dated ? readNextMeeting(rest, known) : week === undefined ? null : readNextMeeting(week, known);
  return next && { ...next, from: match.index, to: Math.min(line.length, end) };
}

function dayBefore(line: string, known: Known): NextSaid | null {
  const said = BEHIND_DAY.exec(foldLetters(line))?.groups?.said;
  const words = said === undefined ? '' : line.slice(0, said.length);
  const next = dayIn(words, known) ? readNextMeeting(words, known) : null;
  return next && { ...next, from: 0, to: line.length };
}
