// Lines of which several clauses bear the word for an action in brackets, or in whose middle it stands.
import { anyWritten } from '../../../words/as-written.ts';
import { and } from '../../../words/small-words.ts';
import type { ActionKnown } from './forms/action-sign.ts';
import { bracketMark, markedEnd } from './forms/marked-end.ts';

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

/** What the sentence says behind its mark. */
function goingOn(behind: string): string {
  const [same = ''] = behind.split(SENTENCE_END);
  return /^\s*[\p{Ll},]/u.test(same) ? same.replace(/[.!?]$/, '') : '';
}
