// Lines of which several clauses bear the word for an action in brackets, or in whose middle it stands.
import { actionMarks } from '../../../words/action-marks.ts';
import { anyCapitalised, anyWritten } from '../../../words/as-written.ts';
import { and } from '../../../words/small-words.ts';
import type { ActionKnown } from './forms/action-sign.ts';
import { marked } from './forms/marked.ts';
import { bracketMark, markedEnd } from './forms/marked-end.ts';
import { scribed } from './forms/scribed.ts';

/** Longer lines are read no further. */
const LONGEST = 5_000;

const SENTENCE_END = /(?:[.!?](?=\s+\p{Lu})|;(?=\s))\s*/u;
const JOINED = new RegExp(`^[\\s,;.–—-]*(?:${anyWritten(and)}(?!\\p{L}))?\\s*`, 'iu');

/**
 * The clauses of a line that bear "(Action : Zoé)" each, as if they stood alone, with what the sentence says behind a single
 * one; none of a line that ends with its only mark.
 */
export function markedClauses(words: string, known: ActionKnown): readonly string[] {
  if (words.length > LONGEST) return [];
  const begun = begunClauses(words, known);
  if (begun.length > 1) return begun;
  const marks = [...words.matchAll(bracketMark())].map(({ 0: said, index }) => ({
    said: said.trim(),
    start: index,
    end: index + said.length,
  }));
  const [first] = marks;
  if (!first || (marks.length === 1 && !/\p{L}/u.test(words.slice(first.end)))) return [];
  const isBefore = words.slice(0, first.start).trim() === '';
  if (isBefore && marks.length === 1) return [];
  const clauses = marks.map(({ said, start, end }, place) => {
    const next = marks[place + 1]?.start ?? words.length;
    if (isBefore) return `${said} ${words.slice(end, next).trim()}`;
    const before =
      words
        .slice(marks[place - 1]?.end ?? 0, start)
        .split(SENTENCE_END)
        .at(-1) ?? '';
    const behind = marks.length > 1 ? '' : goingOn(words.slice(end));
    return `${before.replace(JOINED, '').trim()}${behind} ${said}`;
  });
  return clauses.filter((clause) => markedEnd.read(clause, known).length > 0);
}

const BEGINS = new RegExp(`(?<=[.;!?)])\\s+(?=${anyCapitalised(actionMarks.action)} )`, 'u');
const LISTED = /\s*;\s+/u;

/** "Action Zoé : … Action OIM : …", and "À faire : … ; … ; …" with one mark for all; none of a line of one. */
function begunClauses(words: string, known: ActionKnown): readonly string[] {
  const isMarked = (line: string) => [marked, scribed].some(({ read }) => read(line, known).length > 0);
  if (!isMarked(words)) return [];
  const clauses = words.split(BEGINS);
  if (clauses.length > 1) return clauses.every(isMarked) ? clauses : [];
  const mark = /^.*?[:：]\s*/su.exec(words)?.[0] ?? '';
  const parts = words.slice(mark.length).split(LISTED).filter(Boolean);
  const areAlike = mark.length < SHORT && parts.length > 2 && parts.every((part) => !/[.!?]\s/u.test(part));
  return areAlike ? parts.map((part) => `${mark}${part}`) : [];
}

/** What stands before the first of several is the word for them, and at most a name. */
const SHORT = 40;

/** What the sentence says behind its mark. */
function goingOn(behind: string): string {
  const [same = ''] = behind.split(SENTENCE_END);
  return /^\s*[\p{Ll},]/u.test(same) ? same.replace(/[.!?]$/, '') : '';
}
