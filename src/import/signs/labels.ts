// The words by which minutes announce their parts, on the lines of a source.

import { ATTENDANCE_STATES } from '../../model/meeting/meeting.ts';
import { anyWritten, standingBefore } from '../../words/as-written.ts';
import { attendanceHeadings, shown } from '../../words/attendance-headings.ts';
import { fields } from '../../words/fields.ts';
import { foldText } from '../../words/fold-text.ts';
import { agendaHeadings, reviewHeadings, taskHeadings, workHeadings } from '../../words/headings.ts';
import { almostLabels, besideMembers, labels } from '../../words/labels.ts';
import {
  gatherings,
  meetingAgain,
  meetingFacts,
  meetings,
  minutes,
  motions,
  nextMeetings,
  nextOne,
  notes,
} from '../../words/meetings.ts';
import { remember } from '../../words/remember.ts';
import { and, articles, forWhom, of } from '../../words/small-words.ts';
import { anyOf, inEnglish, inFrench, meaningsOf, type Said, wordsOf } from '../../words/vocabulary.ts';

export type Label = keyof typeof labels;

const LABELS: ReadonlyMap<string, Label> = new Map(
  [...meaningsOf(labels)].map(([words, label]) => [keyOf(words), label] as const),
);

/** A label, and the words after it on its line. */
export type Labelled = { readonly label: Label; readonly words: string; readonly value: string };

/** The label that a line begins with: alone ("Présents"), or before a colon ("Lieu : Zinder"). */
export const labelledBy = remember((text: string): Labelled | null => {
  const [, words = '', value = ''] = /^(.{1,70}?)\s*(?::|：)\s*(.*)$/s.exec(text) ?? [];
  const before = words === '' ? undefined : labelOf(words);
  if (before) return { label: before, words, value: value.trim() };
  const alone = text.length <= 70 ? labelOf(text) : undefined;
  return alone ? { label: alone, words: text, value: '' } : null;
});

/** "Trois devis ont été présentés :": shown; without its accents it would be there. */
const SHOWN = new RegExp(`${anyOf(shown.fr)}(?!\\p{L})`, 'iu');

function labelOf(words: string): Label | undefined {
  const found = LABELS.get(keyOf(words)) ?? LABELS.get(keyOf(withoutBrackets(words))) ?? attendanceOf(words);
  return found === 'present' && SHOWN.test(words.normalize('NFC')) ? undefined : found;
}

/** "Pésents : Ada, Sani": a long label of attendance in which one letter is wrong, before a colon; null for any other. */
export const misspeltLabel = remember((text: string): Labelled | null => {
  const [, words = '', value = ''] = /^([\p{L}’' ()·.-]{5,40}?)\s*[:：]\s*(.*)$/su.exec(text) ?? [];
  const key = keyOf(words);
  if (key.length < SHORTEST_GUESSED || key.includes(' ') || ALMOST.has(key)) return null;
  const label = LONG_LABELS.find(([known]) => isNearly(key, known))?.[1];
  return label === undefined ? null : { label, words, value: value.trim() };
});

const ALMOST: ReadonlySet<string> = new Set(wordsOf(almostLabels).map(keyOf));

/** A label with so many letters is known with one of them wrong; one that is missing makes it shorter. */
const LONGEST_SURE = 6;
const SHORTEST_GUESSED = LONGEST_SURE - 1;
const LONG_LABELS = [...LABELS].filter(
  ([key, label]) => isAttendance(label) && key.length >= LONGEST_SURE && !key.includes(' '),
);

/** One letter more, one less, another one, or two that changed places. */
function isNearly(words: string, known: string): boolean {
  if (words === known || Math.abs(words.length - known.length) > 1) return false;
  let from = 0;
  while (from < words.length && words[from] === known[from]) from += 1;
  const [rest, wanted] = [words.slice(from), known.slice(from)];
  const swapped = `${rest[1] ?? ''}${rest[0] ?? ''}${rest.slice(2)}`;
  return [rest.slice(1), rest].includes(wanted.slice(1)) || rest.slice(1) === wanted || swapped === wanted;
}

const ARTICLE = new RegExp(`^\\W*(?:${standingBefore(articles)})`, 'iu');
/** "Participants / Roll call", "Présences et invités". */
const JOINED = new RegExp(`\\s*/\\s*|\\s+(?:&|${anyWritten(and)})\\s+`, 'iu');

/** With an article ("Les excusés"), or said twice ("Participants / Roll call"): the first is what they are. */
function attendanceOf(words: string): Label | undefined {
  const parts = withoutBrackets(words).replace(ARTICLE, '').split(JOINED);
  const found = parts.map((part) => LABELS.get(keyOf(part)));
  return found.every((label) => label !== undefined && isAttendance(label)) ? found[0] : undefined;
}

/** The label of a heading, or of words that end with a colon, which say more than the bare word: "Suivi des actions du 3 mai". */
export const headingLabel = remember((text: string): Labelled | null => {
  const [, words = text, value = ''] = /^(.{1,90}?)\s*(?::|：)\s*(.*)$/s.exec(text) ?? [];
  const keys = [keyOf(words), keyOf(withoutBrackets(words))];
  if (words.length > 90) return null;
  const among = (patterns: typeof PATTERNS) => patterns.find(([, pattern]) => keys.some((key) => pattern.test(key)));
  const found = among(PATTERNS) ?? (LOSES.test(text) ? among(LOSSY) : undefined);
  if (found?.[0] === 'present' && SHOWN.test(words.normalize('NFC'))) return null;
  if (found && ['present', 'excused', 'guests'].includes(found[0]) && ELSE.test(keys[1] ?? '')) return null;
  return found ? { label: found[0], words, value: value.trim() } : null;
});

const { recommendation, decisions } = fields;
const task = { fr: fields.task.fr, en: [...fields.task.en, ...fields.todo.en] };
const { toDo, which, kind, about } = taskHeadings;
const { followUp, lookingBack, past, stillToDo, earlier, term, leftOpen, approval, memory, ofThis, ...back } =
  reviewHeadings;
const { presented } = agendaHeadings;
const { were, proxy, didNot, elseThan, ...there } = attendanceHeadings;

const OF_NEXT = `(?:${any(of.bare, of.withArticle, forWhom)} ?)?(?:${any(articles)} )?${any(nextMeetings)}`;
const ASKED = any(task, recommendation);
const KIND = `(?:${any(which)} |${any(decisions, fields.conclusions, recommendation)}(?: ${any(and)} | & | ?/ ?))`;
const ABSENT = any(fields.absent);
const EXCUSED = any(inFrench(fields.excused));
const LISTED = any(fields.attendee, inFrench(there.there));

const ELSE = new RegExp(`\\b${any(elseThan)}\\b`);

/** The more special first. */
const PATTERNS: readonly (readonly [Label, RegExp])[] = (
  [
    ['previous', `^${any(followUp, lookingBack)}\\b.*\\b${any(task, recommendation, decisions)}\\b`],
    ['previous', `^(?!.*\\b${any(ofThis)}\\b)${ASKED} (?:.* )?${any(past)}\\b(?!.*\\b${any(stillToDo)})`],
    ['previous', `^${any(earlier)} .*\\b${any(task)}\\b`],
    ['previous', `^${any(approval)}\\b.*\\b${any(followUp)}\\b.*\\b${ASKED}\\b`],
    ['previous', `^${any(memory)}\\b.*\\b${any(meetings)}`],
    ['previous', `^(?:${any(term)} )?${any(task, fields.point)} ${any(leftOpen)}\\b`],
    ['previous', `^${any(back.backTo)} ${any(back.thePoints)} ${any(back.pending)}\\b`],
    ['agenda', `^${any(fields.agenda)} ?(?:&|/|${any(and)}) ?${any(notes, fields.discussion, minutes)}$`],
    [
      'agenda',
      `^(?!.*\\b${any(approval, presented)}\\b)(?:[a-z' ]{0,40} )?${any(inFrench(fields.agenda))}(?: .{0,40})?$`,
    ],
    [
      'next',
      `^(?:${any(meetingAgain.toSettle)} )?(?:${any(articles)} )?${any(meetingFacts)}(?:(?: ${any(and)} |, ?| ?/ ?)${any(meetingFacts)}){0,2} ${OF_NEXT}\\.?$`,
    ],
    ['next', `^${any(inFrench(nextMeetings))}(?: ${any(inFrench(of.bare, of.withArticle))} ?[a-z ]{2,30})?$`],
    ['next', `^(?:our |the )?${any(inEnglish(nextOne))} (?:[a-z]+ ){0,2}${any(gatherings)}s?$`],
    ['actions', `^${KIND}?${any(task, toDo, fields.action)}(?: ${any(about)}\\b.*)?$`],
    ['actions', `^(?:${any(inEnglish(kind))} ){1,2}${any(task)}(?: ${any(inEnglish(ofThis))}\\b.*)?$`],
    ['actions', `^${any(task)}(?: ?& ?| ?/ ?| ${any(and)} )${any(inEnglish(motions), decisions)}$`],
    ['actions', `^(?:.{1,50} )${any(fields.todo)}$`],
    ['absent', `^(?:[a-z' ]{1,50} )?${any(didNot)}$`],
    ['guests', `^(?:[a-z' ]{0,20} )?${any(fields.guests)}(?: ${any(there.there)})?$`],
    ['guests', `^(?:${any(were)} )?${any(there.besides)} ${any(there.there)}$`],
    ['guests', `^${any(there.besides)} ${any(fields.present, besideMembers)}$`],
    ['absent', `^(?:[a-z' ]{0,40} )?${any(there.absent)}$`],
    ['present', `^(?:[a-z' ]{0,40} )?${any(there.present)}$`],
    ['present', `^${any(there.following)} .{1,70} ${any(there.wereThere)}$`],
    ['absent', `^${any(there.following)} .{1,70} ${any(there.wereNot)}$`],
    ['excused', `^${any(there.following)} .{1,70} ${any(there.wereExcused)}$`],
    ['represented', `^(?:${any(fields.absent, inFrench(fields.excused))} )?${any(proxy)}`],
    ['represented', `^(?:${ABSENT}|${any(were, there.represented)}) ${any(fields.represented)}$`],
    ['guests', `^(?:y )?${any(there.tookPart)} ${any(there.also)}(?: .{0,40})?$`],
    ['present', `^(?:y )?${any(there.tookPart)}(?: .{0,40})?$`],
    ['present', `^${any(fields.present)} ${any(there.byWay)} .{2,40}$`],
    ['absent', `^[a-z' ]{1,40} ${ABSENT}$`],
    ['excused', `^[a-z' ]{1,40} ${any(fields.excused)}$`],
    ['present', `^(?:${any(there.listOf)} )?${LISTED} ?${any(there.list)}?$|^${any(there.attendanceList)}$`],
    ['present', `^(?:[a-z' ]{0,40} )?${any(there.presentTold)}\\b.{0,74}$`],
    ['excused', `^(?:${any(were)} )?(?:${ABSENT} )?(?:${any(and)} )?${EXCUSED}(?: .{0,30})?$`],
    ['absent', `^${any(were)} ${ABSENT}(?: .{0,30})?$`],
    ['excused', `^(?:${any(fields.apologies)}|(?:${ABSENT} )?${EXCUSED})\\b.{0,30}$`],
  ] as const
).map(([label, pattern]) => [label, new RegExp(pattern)]);

/** Within words of some length. */
const LIGATURE = /(?<=[a-z])(?:ffi|ffl|ff|fi|fl|ti|tt|tf|ft)(?=[a-z])/g;
/** The same for text whose fonts lost the letters that they join: "Ac2ons", "mee ng", "ve\uFFFDed". */
const LOSSY: typeof PATTERNS = PATTERNS.map(([label, { source }]) => [
  label,
  new RegExp(source.replace(/(?<![\\a-z])[a-z]{6,}/g, (word) => word.replace(LIGATURE, '(?:$&|[^a-z]?)'))),
]);
/** A word with something else among its letters, or one cut in two. */
const SIGN_AMONG = String.raw`\p{L}[\d\uFFFD\p{Co}?]\p{L}|\p{L}\p{Lu}\p{L}`;
const END_APART = String.raw`\p{Ll} (?:ng|on|ons|ngs|ed|es)(?!\p{L})`;
const LOSES = new RegExp(`${SIGN_AMONG}|${END_APART}`, 'u');

const AHEAD = `${any(workHeadings.until)} ?${any(workHeadings.ahead)}`;
/** "À relire", "To prepare". */
const TO_DO = `${any(workHeadings.to)} [a-z]{3,14}`;
const WORK = `(?:${any(workHeadings.work, task, toDo)}|${TO_DO})(?: [a-z ]{1,40})?`;
const WORK_AHEAD = new RegExp(`^(?:${WORK} )?${AHEAD}$`);
const WORK_ALONE = new RegExp(`^${any(workHeadings.work)}(?: ${any(and)} [a-z]+)?$`);

/**
 * Whether words announce what lies ahead: `then`, until a time that they say ("Pour la prochaine fois", "Goals for next
 * week"), or `some` time ("La suite"). The lines below tell whether that is to be done.
 */
export function aheadIn(text: string): 'then' | 'some' | null {
  if (text.length > 90) return null;
  const key = keyOf(text);
  if (WORK_AHEAD.test(key)) return 'then';
  return WORK_ALONE.test(key) ? 'some' : null;
}

/** As `keyOf` writes them within a heading, where a hyphen is no blank. */
function any(...said: readonly Said[]): string {
  const words = said.flatMap(wordsOf).map((word) => word.replaceAll("'", ' '));
  return `(?:${anyOf(words).replaceAll('[ -]', ' ')})`;
}

function withoutBrackets(words: string): string {
  return words.replace(/\s*\([^()]*\)\s*$/, '');
}

function keyOf(words: string): string {
  return foldText(words)
    .replace(/(?<=[a-z])[·⋅•.(/-]e?(?:[·⋅•.)-]?s)?\)?(?=[\s:*_]*$|[\s:]*\()/, 's')
    .replace(/(?<=[a-z])(?:\(e\)\(?s?\)?|[·⋅•.]e[·⋅•.]?s)(?=\s)/g, 's')
    .replace(/ss(?=[\s:*_]*$|[\s:]*\()/, 's')
    .replace(/^(?:[ivx]{1,4}[.)]|[a-h][.)](?=\s)|[^a-z(])*\s*(?=[a-z(])/, '')
    .replace(/['’]|(?<=\bnon)-/g, ' ')
    .replace(/[*_:?]+/g, ' ')
    .replace(/\(s\)$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether what stands under a label names who was there, or was not. */
export function isAttendance(label: string): boolean {
  return ATTENDANCE_STATES.some((state) => state === label);
}
