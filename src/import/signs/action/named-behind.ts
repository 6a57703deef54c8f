// Sentences behind which those responsible stand alone, as minutes of councils put them in the margin.
import { anyCapitalised, anyWritten } from '../../../words/as-written.ts';
import { obligations, spokenObligations } from '../../../words/obligations.ts';
import { civilities, councillors } from '../../../words/posts.ts';
import { both } from '../../../words/small-words.ts';
import { beginsWithInfinitive } from '../name-words.ts';
import { areKnownOwners } from '../owner-names.ts';
import { isGroup, isPost } from '../owner-shapes.ts';
import type { Known } from '../sign.ts';

/** Longer paragraphs are read no further. */
const LONGEST = 5_000;

const TITLE = anyCapitalised(councillors);
/** The number of a paragraph: "iv) ", "4.11i) ". */
const NUMBER = '(?:[\\d.]*[ivxlc]{1,6}\\)|\\d{1,2}[.)])';
const BETWEEN = new RegExp(
  `(?<=[\\p{L}\\d)”"]{2}[.;])(?<!(?:${TITLE}|${anyCapitalised(civilities)})\\.)\\s*(?=\\p{Lu}|${NUMBER}\\s)`,
  'u',
);
const ALONE = new RegExp(`^([^;:]{2,80}?)(?:\\s+${NUMBER}.*)?$`, 'su');
const AMONG = new RegExp(`\\s*(?:,|\\/|&|(?<!\\p{L})${anyWritten(both)}(?!\\p{L}))\\s*`, 'u');
const OBLIGED = anyWritten(...Object.values(obligations), spokenObligations);
const EMPHASIS = /(?<![*_])[*_]{1,3}([^*_]{2,60})[*_]{1,3}\p{Lu}?(?=\s|$)/gu;

/**
 * "The fence is broken. Clerk to call the farmer. Clerk": who has to do what the sentence before says, which says so itself or
 * has the name in emphasis behind it. `markdown`, a paragraph.
 */
export function namedBehind(
  markdown: string,
  known: Known,
): readonly { readonly text: string; readonly owners: string[] }[] {
  if (markdown.length > LONGEST) return [];
  const emphasised = new Set([...markdown.matchAll(EMPHASIS)].map(([, words = '']) => words.trim()));
  const parts = markdown.replace(EMPHASIS, '$1').split(BETWEEN);
  return parts.flatMap((part, index) => {
    const [, names = ''] = ALONE.exec(part.trim()) ?? [];
    const text = (parts[index - 1] ?? '').replace(new RegExp(`^${NUMBER}\\s*`), '').trim();
    if (names === '' || text.split(' ').length < FEWEST || !areNamed(names, known)) return [];
    return emphasised.has(names) || saysSo(text, names) ? [{ text, owners: [names] }] : [];
  });
}

/** Fewer words are no sentence. */
const FEWEST = 3;

const CALLED = new RegExp(`^${TITLE}\\.? (?=\\p{Lu})`, 'u');

/** Posts, councillors, everybody, and names that are known. */
function areNamed(words: string, known: Known): boolean {
  const parts = words.split(AMONG);
  return parts.every((part, index) => {
    if (!/^\p{Lu}/u.test(part)) return false;
    const name = part.replace(CALLED, '');
    const called =
      (index > 0 || name !== part) && CALLED.test(parts[0] ?? '') && /^(?:\p{Lu}[\p{L}.'-]* ?){1,3}$/u.test(name);
    return called || (part.split(' ').length < 4 && isPost(part)) || isGroup(part) || areKnownOwners(part, known);
  });
}

/** "Clerk to call", "Cllr. Bello would write"; an order in French. */
function saysSo(text: string, names: string): boolean {
  if (beginsWithInfinitive(text)) return true;
  const [last = ''] = /[\p{L}-]+$/u.exec(names) ?? [];
  return last !== '' && new RegExp(`(?<!\\p{L})${last} (?:\\p{Ll}+ )?${OBLIGED} `, 'u').test(text);
}
