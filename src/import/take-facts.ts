// The facts of the header: hours, venue, who chairs, who writes, the next meeting.

import { parseDeadline } from '../model/deadline/reading/parse-deadline.ts';
import type { RegistryIndex } from '../model/owners/registry-index.ts';
import { anyWritten, standingBefore } from '../words/as-written.ts';
import { foldLetters, foldText } from '../words/fold-text.ts';
import { chairedBy, closed, nextMeetings, opened } from '../words/meetings.ts';
import { FRENCH_MONTHS, MONTH_NUMBERS } from '../words/months.ts';
import { at, of } from '../words/small-words.ts';
import { anyOf, inFrench } from '../words/vocabulary.ts';
import { SHORT_WEEKDAY_NUMBERS, WEEKDAY_NUMBERS } from '../words/weekdays.ts';
import { dateIn } from './find-date.ts';
import type { Label } from './labels.ts';
import { withoutMarks } from './signs/without-marks.ts';
import { type State, tell, tellUnder } from './state.ts';

/** A fact of the header; words that give none stay in the text. */
export function takeFact(label: Label, value: string, line: number, state: State): void {
  const clean = withoutMarks(value);
  state.mode = 'body';
  switch (label) {
    case 'date':
    case 'hours':
      placeTime(clean, line, state, readHours(clean, state, line) || dateIn(clean, '2000') !== undefined);
      return;
    case 'start':
    case 'end':
      takeHour(label, clean, line, state);
      return;
    case 'title':
      readHours(clean, state, line);
      keep(label, clean, line, state);
      return;
    case 'venue':
    case 'chair':
      keep(label, clean, line, state);
      return;
    case 'rapporteur':
      if (state.draft.rapporteur) tellUnder(clean, state);
      else {
        state.draft.rapporteur = rapporteurOf(clean, state.index);
        state.draft.lines.set('rapporteur', line);
      }
      return;
    case 'next':
      takeNext(clean, line, state);
      return;
    default:
      tell(clean, state);
  }
}

/** The first one said is the fact; another is told. */
function keep(key: 'title' | 'venue' | 'chair', words: string, line: number, state: State): void {
  if (state.draft[key] === undefined) {
    state.draft[key] = words;
    state.draft.lines.set(key, line);
  } else if (state.draft[key] !== words) tellUnder(words, state);
}

/** The hour; the words around it are told. */
function takeHour(key: 'start' | 'end', words: string, line: number, state: State): void {
  const hour = hourIn(words);
  if (hour === undefined || words.length > 40 || state.draft[key] !== undefined) {
    tellUnder(words, state);
    return;
  }
  placeTime(words, line, state, true);
  state.draft[key] = hour;
  state.draft.lines.set(key, line);
}

/** Words that the date or the hours say in the record; with others among them, all are told. */
function placeTime(words: string, line: number, state: State, read: boolean): void {
  if (read && isTime(words)) state.placed.push({ text: words, reason: 'read', line });
  else tellUnder(words, state);
}

/** Only days, months, years and hours, with what stands between them. */
function isTime(words: string): boolean {
  return foldText(words)
    .split(/[^a-z]+/)
    .every((word) => word.length < 2 || TIME.has(word));
}

const TIME: ReadonlySet<string> = new Set(
  `le la de du des et au aux en the of and to on at from until heure heures hrs mn min minutes am pm er st nd rd th eme
  utc gmt cet cest est pst edt pdt bst aest adt midi minuit noon`
    .trim()
    .split(/\s+/)
    .concat(...[MONTH_NUMBERS, WEEKDAY_NUMBERS, SHORT_WEEKDAY_NUMBERS].map((names) => [...names.keys()])),
);

export const HOURS =
  /(\d{1,2})\s*(?:h|:|heures?|(?=\s*[ap]\.?m))\s*(\d{2})?\s*([ap]\.?m\.?)?\s*(?:-|–|—|à|a|to|until|jusqu['’]à|\/)\s*(\d{1,2})\s*(?:h|:|heures?|(?=\s*[ap]\.?m))\s*(\d{2})?\s*([ap]\.?m\b)?/i;

/** The hours that words say, between which the meeting was; whether they say any. */
export function readHours(words: string, state: State, line: number): boolean {
  const { draft } = state;
  const match = HOURS.exec(words);
  const [, from, fromMinutes, fromHalf, to, toMinutes, toHalf] = match ?? [];
  const [start, end] = match
    ? [
        clock(from, fromMinutes, fromHalf ?? (Number(from) < Number(to) ? toHalf : undefined)),
        clock(to, toMinutes, toHalf),
      ]
    : [hourIn(words), undefined];
  if (match && start !== undefined) state.placed.push({ text: match[0], reason: 'read', line });
  for (const [key, hour] of [['start', start] as const, ['end', end] as const]) {
    if (hour === undefined || draft[key] !== undefined) continue;
    draft[key] = hour;
    draft.lines.set(key, line);
  }
  return start !== undefined;
}

/** "10h30", "10 heures", "7.30pm", "14:00". */
function hourIn(words: string): string | undefined {
  const match =
    /\b(\d{1,2})(?:\s?h(?:eures?)?\s?(\d{2})?\b|:(\d{2})\s*([ap]\.?m\b)?|[.](\d{2})\s*([ap]\.?m\b)|\s*([ap]\.?m\b))/i.exec(
      words,
    );
  return match ? clock(match[1], match[2] ?? match[3] ?? match[5], match[4] ?? match[6] ?? match[7]) : undefined;
}

/** `half` is that of the day, in English: a.m. or p.m. */
function clock(hours = '', minutes = '00', half = ''): string | undefined {
  const late = /^p/i.test(half) && Number(hours) < 12 ? 12 : /^a/i.test(half) && Number(hours) === 12 ? -12 : 0;
  const hour = Number(hours) + late;
  return hour < 24 && Number(minutes) < 60 ? `${String(hour).padStart(2, '0')}:${minutes}` : undefined;
}

const AT_HOUR = ` ${anyWritten(at)} (\\d{1,2}.{0,8})`;
const OPENED = new RegExp(`${anyWritten(opened)}\\p{L}*[^.;]{0,40}?${AT_HOUR}`, 'iu');
const CLOSED = new RegExp(`${anyWritten(closed)}[^.;]{0,30}?${AT_HOUR}`, 'iu');
const CHAIR = new RegExp(
  `${anyWritten(chairedBy)} ${standingBefore(inFrench(of.withArticle, of.bare))}([^,;.]{3,60})`,
  'iu',
);

/** "Commencée à 15h10, la réunion a pris fin à 16h45", "sous la présidence de …": what sentences say of the meeting. */
export function readStory(words: string, line: number, state: State): void {
  if (words.length > 600) return;
  const { draft } = state;
  const said = (key: 'start' | 'end' | 'chair', value: string | undefined) => {
    if (value === undefined || draft[key] !== undefined) return;
    draft[key] = value;
    draft.lines.set(key, line);
    state.guesses.push({ field: key, from: words.slice(0, 80), reason: 'sentence', line });
  };
  said('start', hourIn(OPENED.exec(words)?.[1] ?? ''));
  said('end', hourIn(CLOSED.exec(words)?.[1] ?? ''));
  said('chair', CHAIR.exec(words)?.[1]?.trim());
}

function rapporteurOf(words: string, index: RegistryIndex): { name?: string; structure?: string } {
  if (index.lookup(words)) return { structure: words };
  const [, name = words, structure] = /^([^/,–]{5,}?)\s*[/,–]\s*(.+)$/.exec(words) ?? [];
  return structure === undefined ? { name } : { name, structure };
}

/** A day as 2023-04-12, a month as 2023-04, with its hour; other words stay. */
function takeNext(words: string, line: number, state: State): void {
  const day = dateIn(words, state.draft.date?.slice(0, 4));
  const { kind, latest } = parseDeadline({ text: words }, { date: state.names.date });
  const date = day ?? (kind === 'month' && latest ? latest.slice(0, 7) : undefined);
  const start = date === undefined ? undefined : hourIn(words);
  if (date !== undefined) placeTime(words, line, state, true);
  state.draft.next = { date: date ?? words, ...(start === undefined ? {} : { start }) };
  state.draft.lines.set('next', line);
  if (day !== undefined && state.draft.date !== undefined && day <= state.draft.date)
    state.warnings.push({ field: 'next', from: words, reason: 'not-later', line });
}

const NEXT_MEETING = new RegExp(`${anyWritten(nextMeetings)}\\b(.{0,120})`);
/** The English names after "in" only: "may", "march" are verbs too. */
const MONTH_SAID = `(?:${anyOf(FRENCH_MONTHS)}|(?<=\\bin )(?:${anyOf(MONTH_NUMBERS.keys())}))`;
const NEXT_MONTH = new RegExp(`\\b${MONTH_SAID}\\b(?:\\.?(?= \\d{4}) \\d{4})?`);

/** "La date de la prochaine réunion est prévue pour le mois d'avril." */
export function readNext(words: string, line: number, state: State): void {
  const match = NEXT_MEETING.exec(foldLetters(words));
  if (!match || state.draft.next !== undefined) return;
  const end = match.index + match[0].length;
  const rest = words.slice(end - (match[1]?.length ?? 0), end);
  const month = NEXT_MONTH.exec(foldLetters(rest));
  const said =
    dateIn(rest, state.draft.date?.slice(0, 4)) ??
    (month ? rest.slice(month.index, month.index + month[0].length) : undefined);
  if (said === undefined) return;
  takeNext(said, line, state);
  state.guesses.push({ field: 'next', from: words.slice(0, 80), reason: 'sentence', line });
}
