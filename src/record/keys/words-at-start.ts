import { nameKey } from '../../words/fold-text.ts';
import { anyOf, type Said, wordsOf } from '../../words/vocabulary.ts';

/** No value is longer; what follows is a remark. */
const LONGEST = 80;

/**
 * A reader of the meanings of the words that a text begins with, those of the longest words; none when it begins with no
 * words of the tables. Words behind them ("Fait (3 octobre)", "en attente du devis") do not count.
 */
export function wordsAtStart<Meaning extends string>(
  tables: Readonly<Record<Meaning, Said>>,
): (text: string) => readonly Meaning[] {
  const patterns = (Object.keys(tables) as Meaning[]).map((meaning) => {
    const words = wordsOf(tables[meaning]).map(nameKey);
    return { meaning, pattern: new RegExp(`^(?:${anyOf(words)})(?![\\p{L}\\d])`, 'u') };
  });
  return (text) => {
    const key = keyOf(text);
    const seen = patterns.map(({ meaning, pattern }) => ({ meaning, length: pattern.exec(key)?.[0].length ?? 0 }));
    const longest = Math.max(...seen.map(({ length }) => length));
    return seen.flatMap(({ meaning, length }) => (length > 0 && length === longest ? [meaning] : []));
  };
}

/** The meanings of which a text is one of the words, and nothing else. */
export function wordsWhole<Meaning extends string>(
  tables: Readonly<Record<Meaning, Said>>,
): (text: string) => readonly Meaning[] {
  const meanings = Object.keys(tables) as Meaning[];
  const known = meanings.map((meaning) => ({ meaning, words: new Set(wordsOf(tables[meaning]).map(nameKey)) }));
  return (text) => {
    const key = text.length > LONGEST ? '' : keyOf(text);
    return known.flatMap(({ meaning, words }) => (words.has(key) ? [meaning] : []));
  };
}

function keyOf(text: string): string {
  return nameKey(text.slice(0, LONGEST))
    .replace(/["«»“”]/g, '')
    .trim();
}
