import { foldLetters } from '../../words/fold-text.ts';
import { civilities, titles } from '../../words/posts.ts';
import { anySaid, wordsOf } from '../../words/vocabulary.ts';

/** The names of one person, found in texts. */
export type PersonNames = {
  /** The text with other words in the place of each name, its civility with it; as it was where it holds none. */
  readonly replaced: (text: string, by: string) => string;
  /** Whether the text names somebody who may be that person: by the surname behind a civility, or by a longer name. */
  readonly mayBeIn: (text: string) => boolean;
};

/**
 * Finds a person by some names, whatever the accents, the case and the order of two or three words. A name that goes on
 * ("Abdou Issoufou Garba"), and a single word behind another name, may be somebody else's: they are left.
 */
export function personNames(names: readonly string[]): PersonNames {
  const known = names.map(nameWords).filter((words) => words.length > 0);
  const patterns = known.flatMap((words) => ordersOf(words).map((order) => patternOf(order, words.length)));
  const whole = new RegExp(patterns.join('|') || '(?!)', 'gu');
  const parts = known.flat().filter((word) => word.length > 2);
  const surname = `${CIVILITY}(?:${parts.map(escaped).join('|') || '(?!)'})${END}`;
  const loose = new RegExp([surname, ...known.map((words) => BEGIN + spaced(words) + END)].join('|'), 'u');
  const spansIn = (text: string) =>
    [...foldLetters(text).matchAll(whole)]
      .map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
      .filter(({ end }) => !GOES_ON.test(text.slice(end)));
  const replaced = (text: string, by: string) =>
    spansIn(text).reduceRight((now, { start, end }) => now.slice(0, start) + by + now.slice(end), text);
  return { replaced, mayBeIn: (text) => loose.test(foldLetters(replaced(text, ''))) };
}

const BEGIN = String.raw`(?<![\p{L}\p{N}@.-])`;
const END = String.raw`(?![\p{L}\p{N}@])`;
/** A name that goes on, unlike one before an acronym ("Anne Exemple-NRC"). */
const GOES_ON = /^(?:[ -]\p{Lu}\p{Ll}|[.-]\p{Ll})/u;
const CIVILITY = `${BEGIN}${anySaid(civilities, titles)}(?:\\.? |\\.)`;
const CIVILITIES: ReadonlySet<string> = new Set(wordsOf(civilities).concat(wordsOf(titles)));

/** The words of a name without its civilities. */
function nameWords(name: string): readonly string[] {
  const words = foldLetters(name)
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  return words.filter((word) => !CIVILITIES.has(word.replace(/\.$/, '')));
}

function ordersOf(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length < 2 || words.length > 3) return [words];
  return words.flatMap((word, at) => ordersOf(words.filter((_, other) => other !== at)).map((rest) => [word, ...rest]));
}

function patternOf(order: readonly string[], count: number): string {
  return count > 1
    ? `(?:${CIVILITY})?${BEGIN}${spaced(order)}${END}`
    : `(?:${CIVILITY}|(?<!\\p{L} )${BEGIN})${spaced(order)}${END}`;
}

function spaced(words: readonly string[]): string {
  return words.map(escaped).join(' +');
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`).replaceAll('-', '[- ]');
}
