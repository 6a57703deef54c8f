// Where a presence list ends: at the first line that could stand in none.
import { nobodySaid } from '../../../model/owners/nobody-said.ts';
import { anyWritten } from '../../../words/as-written.ts';
import { attendanceHeadings } from '../../../words/attendance-headings.ts';
import { appointed, comings } from '../../../words/attending.ts';
import { fields } from '../../../words/fields.ts';
import { abstractEndings } from '../../../words/not-names.ts';
import { civilitiesOfSeveral } from '../../../words/posts.ts';
import { isCommonWord, mayBeLoneName } from '../common-words.ts';
import { isAttendance, labelledBy } from '../labels.ts';
import type { Known } from '../sign.ts';
import { lineSpan, spanIn } from '../span.ts';
import { withoutLead } from './lead-words.ts';
import { isPerson, kindOfName, saysHowMany, tellsStory } from './name-kind.ts';
import { type AttendeeReading, readNames } from './read-attendees.ts';
import { isInitials } from './said-of-one.ts';
import { statesBefore } from './states-before.ts';

/** Longer lines tell; a council or a college is listed in as many characters. */
const LONGEST = 3000;
const LONGEST_NOTE = 120;

/**
 * Whether a line could stand in a presence list: names, structures, a number of people, or that there are none. A sentence, a
 * heading ("Objectifs"), a label, an hour and a date could not.
 */
export function isAttendeeLine(line: string, known: Known): boolean {
  const [lead] = statesBefore(line);
  // "excusée Zoé Petit".
  if (lead && !/\p{L}/u.test(line.slice(0, lead.start))) return isAttendeeLine(line.slice(lead.end), known);
  const span = withoutLead(spanIn(lineSpan(line)));
  const said = span.text.replace(/\.$/, '');
  if (said === '' || line.length > LONGEST || /[:：]\s*$/.test(line)) return false;
  const label = labelledBy(said);
  if (label && !isAttendance(label.label) && !known.index.lookup(said)) return false;
  if (label) return false;
  if (nobodySaid(said) === 'none' || saysHowMany(said)) return true;
  const found = readNames(span, known, { isItem: true, pairs: false });
  const sure = found.filter((each) => isSure(each, known)).length;
  const words = withoutPost(span.text, found, span.start);
  return sure > 0 && isFilled(words, found, span.start) && sure >= found.length * (sure < SEVERAL ? 1 : MOST);
}

/** "Représentante de laVille : Mme Bello": what people are may stand before them. */
function withoutPost(text: string, found: readonly AttendeeReading[], from: number): string {
  const before = POST.exec(text)?.[0] ?? '';
  if (NOT_THERE.test(before)) return text;
  const named = found.every(({ name, start }) => start - from >= before.length && name !== undefined);
  const people = named && found.some(({ name }) => isPerson(name ?? ''));
  return people ? ' '.repeat(before.length) + text.slice(before.length) : text;
}

const { absent, excused, apologies, represented } = fields;
const { didNot, elseThan } = attendanceHeadings;
/** What tells that the people behind it were not there is no post. */
const NOT_THERE = new RegExp(
  `(?<!\\p{L})${anyWritten(absent, excused, apologies, represented, comings.proxy, didNot, elseThan)}`,
  'iu',
);
const POST = /^[^:]{2,60} ?: +/;

/** Among so many names, so large a part is enough: the rest is listed as they are. */
const [SEVERAL, MOST] = [3, 0.75];

/** Whether what the names leave of a line is only what stands between them. */
function isFilled(text: string, found: readonly AttendeeReading[], from: number): boolean {
  let rest = text;
  for (const { start, end } of found) rest = blanked(rest, start - from, end - from);
  return !/\p{L}{4}/u.test(rest.replace(BESIDE_NAMES, ''));
}

const BESIDE_NAMES = new RegExp(
  `(?:invit|guest|other|autre)\\p{L}*|${anyWritten(civilitiesOfSeveral)}(?!\\p{L})`,
  'giu',
);

function blanked(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

/** "Contribution Statements": no name begins so. */
const ABSTRACT = new RegExp(
  `^\\p{L}\\p{Ll}+${anyWritten(abstractEndings)}(?: |$)|${anyWritten(abstractEndings)}s$`,
  'u',
);

const APPOINTED = new RegExp(`^${anyWritten(appointed)}(?!\\p{L})`, 'iu');

/** A lone word in capitals may be a heading; a lone capitalised word, a common noun. */
function isSure({ name, structure, by, state, note = '' }: AttendeeReading, known: Known): boolean {
  const words = name ?? structure ?? '';
  if (state === undefined && (note.length > LONGEST_NOTE || tellsStory(note) || APPOINTED.test(note))) return false;
  if (by !== undefined || known.index.lookup(words) || isInitials(note, words)) return true;
  if (!words.includes(' ')) return /^@/.test(words) || (isLoneName(words) && !isCommonWord(words));
  const kind = kindOfName(words, known);
  return kind !== null && words.length <= 120 && !(kind === 'person' && isAbstract(words));
}

function isLoneName(words: string): boolean {
  return mayBeLoneName(words) || mayBeLoneName(words.replace(/[./\d’'-]/g, ''));
}

function isAbstract(words: string): boolean {
  return ABSTRACT.test(words) && !mayBeLoneName(words.split(' ')[0] ?? '');
}
