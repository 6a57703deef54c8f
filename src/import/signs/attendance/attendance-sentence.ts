// What sentences say of those who attended: "Étaient présents Ada et Sani.", "Apologies were received from Zoé".
import { anyWritten, standingBefore } from '../../../words/as-written.ts';
import { attendanceSentences, headcounts, ownStates } from '../../../words/attending.ts';
import { bodies, everyMember } from '../../../words/bodies.ts';
import { civilities, civilitiesOfSeveral } from '../../../words/posts.ts';
import { and, articles, from } from '../../../words/small-words.ts';
import { anyOf, formsOf } from '../../../words/vocabulary.ts';
import type { Known } from '../sign.ts';
import { type Span, spanIn } from '../span.ts';
import { attendanceClauses } from './attendance-clauses.ts';
import { type AttendeeReading, readNames } from './read-attendees.ts';
import { type OwnState, readAside, stateUnder } from './said-of-one.ts';

/** A clause about who attended, with its place in the line; no entries where it says that there is nobody, or how many. */
export type AttendanceSentence = {
  readonly state: OwnState;
  readonly entries: readonly AttendeeReading[];
  readonly start: number;
  readonly end: number;
};

/** Longer lines tell the meeting. */
const LONGEST = 1200;

/** The clauses of a line that say who was there, excused, absent or represented; none for any other sentence. */
export function readAttendanceSentence(line: string, known: Known): readonly AttendanceSentence[] {
  if (line.length > LONGEST) return [];
  const clauses = labelled(line, known);
  const others = sentencesIn(line).filter(({ start, end }) =>
    clauses.every((each) => each.end <= start || end <= each.start),
  );
  return [...clauses, ...others.flatMap((span) => told(span, known))];
}

/** "Présents : Ada, Sani": behind a label and a colon. */
function labelled(line: string, known: Known): readonly AttendanceSentence[] {
  const clauses = attendanceClauses(line);
  const from = clauses.findIndex(({ label, bare }) => label !== undefined && !bare);
  return clauses.flatMap(({ span, state, label }, place) => {
    if (state === undefined || label === undefined || from < 0 || place < from) return [];
    const list = firstSentence(span);
    return [{ state, entries: readEach(list, state, known), start: label, end: list.end }];
  });
}

/** A dot behind an initial or a civility ends nothing. */
const CIVILITIES = anyOf(
  [...formsOf(civilities), ...formsOf(civilitiesOfSeveral)].map((each) => each.replace(/\.$/, '')),
);
const NO_END_BEFORE = `(?<!(?:^|[\\s.])(?:\\p{Lu}|Cllr|${CIVILITIES}))`;
const SENTENCE = "\\s+(?:\\p{Lu}[\\p{L}'’]*\\s+\\p{Ll}|\\p{Lu}\\p{Ll}+,? )";
const END = new RegExp(`${NO_END_BEFORE}[.!?](?=${SENTENCE})|\\n`, 'u');

/** A list ends where the next sentence begins. */
function firstSentence(span: Span): Span {
  return spanIn(span, 0, END.exec(span.text)?.index);
}

function readEach(span: Span, state: OwnState, known: Known): readonly AttendeeReading[] {
  return readNames(span, known, { isItem: false, pairs: false }).map((each) => ({
    ...each,
    state: stateUnder(state, each.state),
  }));
}

/** The sentences of a line without a colon of a label; an initial ends none. */
function sentencesIn(line: string): readonly Span[] {
  const cuts = [...line.matchAll(SENTENCE_END)];
  return [undefined, ...cuts].map((cut, index) => {
    const start = cut === undefined ? 0 : cut.index + cut[0].length;
    const text = line.slice(start, cuts[index]?.index ?? line.length);
    return { text, start, end: start + text.length };
  });
}

const SENTENCE_END = new RegExp(`${NO_END_BEFORE}[.;!?]\\s+|\\n+`, 'gu');

type Form = { readonly state: OwnState; readonly form: RegExp };

const said = attendanceSentences;
const WERE = anyWritten(said.were);
const WHO = `(?:${anyWritten(everyMember, headcounts)} |those |the following (?:\\p{L}+ )?)`;
const AT = `(?: ${anyWritten(said.atMeeting)})?`;
const LIST = '(?<list>.+)$';
const NAMES = '^(?<list>.{2,300}?)';
const HAVE = '(?:have |has |had |ont |a )?';

/** Before the names. */
const BEFORE: readonly Form[] = [
  before('present', `${WERE} (?:également |aussi )?${anyWritten(said.there)}${AT}`),
  before('present', `${anyWritten(said.there)} ${anyWritten(said.atMeeting)}`),
  before('present', `${anyWritten(said.there)}${AT} ${WERE}`),
  before('present', `${WHO}?${anyWritten(said.there)}${AT} ${WERE}`),
  before('present', `\\d{1,3} (?:\\p{L}+ ){0,3}?${anyWritten(said.there)}(?= *\\()`),
  before('present', `(?:y )?${anyWritten(said.tookPart)}${AT}`),
  before('present', `(?:[\\p{L}\\d’' ]{0,60},? )?${anyWritten(said.with)}`),
  before('excused', `${WERE} ${anyWritten(ownStates.excused)}`),
  before('excused', anyWritten(said.excusedThem)),
  before(
    'excused',
    `${anyWritten(said.apologies)}(?: ${HAVE}${anyWritten(said.received)})? ${anyWritten(said.apologiesFrom)}`,
  ),
  before('absent', `${WERE} ${anyWritten(ownStates.absent)}${AT}`),
];

function before(state: OwnState, words: string): Form {
  return { state, form: new RegExp(`^\\W*${words}(?!\\p{L})[\\s:,]+${LIST}`, 'iu') };
}

/** Behind the names, at the end of the sentence. */
const BEHIND: readonly Form[] = [
  behind('present', `${WERE} (?:également |aussi |all )?${anyWritten(said.there)}${AT}`),
  behind('present', `(?:${anyWritten(said.tookPart)})(?: (?:in|à) .{3,40}|${AT})`),
  behind('excused', `${anyWritten(said.excusedThem)}(?: (?:pour|de|for) .{3,60})?`),
  behind('excused', `${WERE} ${anyWritten(ownStates.excused)}(?: (?:pour|from) .{3,60})?`),
  behind('absent', `${WERE} ${anyWritten(ownStates.absent)}${AT}`),
];

function behind(state: OwnState, words: string): Form {
  return { state, form: new RegExp(`${NAMES},? ${words}\\W*$`, 'iu') };
}

function told(sentence: Span, known: Known): readonly AttendanceSentence[] {
  for (const { state, form } of [...BEFORE, ...BEHIND]) {
    const list = form.exec(sentence.text)?.groups?.list;
    if (list === undefined || /[:：]/.test(list)) continue;
    const at = sentence.text.indexOf(list, form.source.startsWith(NAMES) ? 0 : sentence.text.length - list.length);
    const entries = readEach(spanIn(sentence, at, at + list.length), state, known);
    if (areAll(list, entries, sentence.start + at))
      return [{ state, entries, start: sentence.start, end: sentence.end }];
  }
  const one = standIn(sentence, known);
  return one ? [one] : [];
}

const BETWEEN = new RegExp(
  `${anyWritten(civilitiesOfSeveral)}(?!\\p{L})|${anyWritten(and)}|${standingBefore(articles)}|${anyWritten(from)}|\\p{P}`,
  'giu',
);
const NOT_NAMED = new RegExp(`^${standingBefore(articles)}?${anyWritten(everyMember, bodies.called)}`, 'iu');

/** Whether a list holds names and nothing else. */
function areAll(list: string, entries: readonly AttendeeReading[], from: number): boolean {
  if (entries.length === 0 || NOT_NAMED.test(list)) return false;
  let rest = list;
  for (const { start, end } of entries)
    rest = rest.slice(0, start - from) + ' '.repeat(end - start) + rest.slice(end - from);
  return rest.replace(BETWEEN, '').trim().length < 4;
}

const STANDS_IN = new RegExp(
  `^(?<one>.{2,60}?) (?:${anyWritten(said.gaveProxy)} (?:à|to) |${anyWritten(said.standsFor)} (?:par|by) )(?<by>.{2,60}?)\\W*$`,
  'iu',
);

/** "Paul Martin a donné pouvoir à Zoé Petit". */
function standIn(sentence: Span, known: Known): AttendanceSentence | null {
  const { one = '', by = '' } = STANDS_IN.exec(sentence.text)?.groups ?? {};
  const [entry, ...more] =
    one === '' ? [] : readNames(spanIn(sentence, 0, one.length), known, { isItem: false, pairs: false });
  if (!entry || more.length > 0 || readAside(by, { kind: 'structure', text: '' }, known).note !== undefined)
    return null;
  const entries = [{ ...entry, by, state: 'represented' as const, end: sentence.end }];
  return { state: 'represented', entries, start: sentence.start, end: sentence.end };
}
