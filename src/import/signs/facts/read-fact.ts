// A fact of the header on one line, with or without a colon: "Date : 4 mai 2024", "Heure 9h15 à 11h00", "Lieu Salle 2".
import { nobodySaid } from '../../../model/owners/nobody-said.ts';
import { hasCivility, looksLikePerson } from '../../../model/owners/owner-person.ts';
import { anyWritten } from '../../../words/as-written.ts';
import { tellingOfMeetings } from '../../../words/attending.ts';
import { foldLetters } from '../../../words/fold-text.ts';
import { labels } from '../../../words/labels.ts';
import { meetingAgain } from '../../../words/meetings.ts';
import { tellingVerbs } from '../../../words/not-names.ts';
import { afterPlace } from '../../../words/small-words.ts';
import { anySaid, inFrench } from '../../../words/vocabulary.ts';
import type { Known } from '../sign.ts';
import { spanIn } from '../span.ts';
import { datesIn, saysMonth } from './dates.ts';
import { hoursIn } from './hours.ts';
import { isTime, wordsBesideTime } from './is-time.ts';

type FactLabel = 'date' | 'hours' | 'start' | 'end' | 'venue' | 'chair' | 'rapporteur' | 'next';

/** What a line says of the meeting; the place is that of the value, what stands before it is the label. */
export type Fact = { readonly label: FactLabel; readonly value: string; readonly start: number; readonly end: number };

const FACTS: readonly FactLabel[] = ['date', 'hours', 'start', 'end', 'venue', 'chair', 'rapporteur', 'next'];
const LONGEST = 220;
const MARKS = '[\\s*_|>•–—-]*(?:\\p{So}|\\p{Sk}|\\uFE0F|\\u200D)*[\\s*_|]*';
const COLON = '[\\s*_]*[:：|=][\\s*_]*';
const APART = '\\s*\\t\\s*|\\s*\\n\\s*|\\*\\*\\s*| {2,}| [–—-] ';
const FORMS = FACTS.map(
  (label) => [label, new RegExp(`^${MARKS}${anySaid(labels[label])}(?<sign>${COLON}|${APART}| )`, 'u')] as const,
);

/**
 * The fact that a line says, with its label before a colon, a tab, a line end, a dash or a blank; null for another line.
 * Behind a blank the value has to be a day, an hour, a place or a person by itself: "Date limite de dépôt" is no fact.
 */
export function readFactLine(line: string, known: Known): Fact | null {
  if (line.length > LONGEST) return null;
  const folded = foldLetters(line);
  for (const [label, form] of FORMS) {
    const match = form.exec(folded);
    if (!match) continue;
    const span = spanIn(
      { text: line, start: 0, end: line.length },
      match[0].length,
      nextLabel(folded, match[0].length),
    );
    const fact = { label, value: span.text.replace(/[*_]+$/, ''), start: span.start, end: span.end };
    if (span.text !== '' && isValue(fact, match.groups?.sign ?? ' ', known)) return fact;
  }
  return null;
}

const ANY_LABEL = anySaid(...FACTS.map((label) => labels[label]), labels.present, labels.agenda);
const NEXT_LABEL = new RegExp(`[\\s,;|(–—-]+[*_]*${ANY_LABEL}[*_]* ?[:：]`, 'u');

/** Where the next label begins: "Date : 4 mai Lieu : Zinder". */
function nextLabel(folded: string, from: number): number | undefined {
  const at = NEXT_LABEL.exec(folded.slice(from));
  return at ? from + at.index : undefined;
}

function isValue({ label, value }: Fact, sign: string, known: Known): boolean {
  if (sign === ' ') return isBareValue(label, value);
  if (/[:：]/.test(sign)) return isSaidValue(label, value);
  return isSaidValue(label, value) && !tells(value) && (label !== 'chair' || isSomebody(value, known));
}

/** Behind a sign. */
function isSaidValue(label: FactLabel, value: string): boolean {
  if (label === 'date') return datesIn(value, { year: '2000' }).length > 0;
  if (label === 'hours' || label === 'start' || label === 'end') return hoursIn(value) !== null && value.length <= 60;
  if (label === 'next') return saysDay(value) || nobodySaid(value) !== undefined;
  return value.length <= 120;
}

/** Behind a blank. */
function isBareValue(label: FactLabel, value: string): boolean {
  if (/^\p{L}+ ?[:：]/u.test(value)) return false;
  if (label === 'date') return datesIn(value, { year: '2000' }).length > 0 && isTime(value);
  if (label === 'hours' || label === 'start' || label === 'end') return hoursIn(value) !== null && isTime(value);
  if (label === 'venue') return isPlace(value);
  if (label === 'next') return saysDay(value) && wordsBesideTime(value).length <= 6;
  return looksLikePerson(value) || (hasCivility(value) && value.split(' ').length <= 4);
}

function saysDay(value: string): boolean {
  return datesIn(value, { year: '2000' }).length > 0 || saysMonth(value);
}

const NO_PLACE = new RegExp(`^${anyWritten(afterPlace)}(?![\\p{L}])`, 'iu');

/** "Salle de réunion INS": capitalised, and no sentence. */
function isPlace(value: string): boolean {
  return /^[\p{Lu}\d«"“]/u.test(value) && value.split(/\s+/).length <= 12 && !NO_PLACE.test(value) && !tells(value);
}

const VERB = new RegExp(
  `(?<=[\\s])${anyWritten(tellingVerbs, tellingOfMeetings, inFrench(meetingAgain.willBe))}(?![\\p{L}-])`,
  'u',
);

function tells(value: string): boolean {
  return VERB.test(value) || /[.!?]\s*$/.test(value);
}

function isSomebody(value: string, { index }: Known): boolean {
  return index.lookup(value) !== undefined || looksLikePerson(value) || hasCivility(value);
}
