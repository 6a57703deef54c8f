import { RANK_ENDINGS } from '../../../words/ranks.ts';
import { LETTER_TIME_UNITS, TIME_UNIT_WORDS, TIME_UNITS } from '../../../words/time-units.ts';
import { anyOf, wordsOf } from '../../../words/vocabulary.ts';
import { yearsInFigures } from '../../../words/years-in-figures.ts';

/** What EOM and its like are the end of. */
const ENDED = ['week', 'month', 'quarter', 'year'] as const;
const NAMES: ReadonlyMap<string, string> = new Map(
  ENDED.map((unit) => [LETTER_TIME_UNITS[unit].en.join(), TIME_UNITS[unit].en.join()]),
);
const LETTER_END = new RegExp(`(?<![a-z0-9])eo(${anyOf(NAMES.keys())})(?![a-z0-9])`, 'g');
/** A weekend is not the end of the week. */
const UNIT_END = new RegExp(
  `(${anyOf(ENDED.slice(1).map((unit) => TIME_UNITS[unit].en.join()))})[ -]end(?![a-z])`,
  'g',
);
const RANK_APART = new RegExp(`(\\d) (${anyOf(wordsOf(RANK_ENDINGS))})(?![a-z0-9])`, 'g');
/** "quinze (15) jours". */
const COUNTED = `${anyOf(TIME_UNIT_WORDS.keys())}|calend|working|business`;
const NUMBER_AGAIN = new RegExp(` \\(\\d{1,3}\\)(?= (?:${COUNTED}))`, 'g');

/**
 * Words as the rules compare them: small letters without accents, plain apostrophes, hyphens and single spaces;
 * markup, invisible characters and quotation marks gone, "ler" and "O9" (as scanners read them) as "1er" and "09", and "(15)" after "quinze",
 * EOM and its like spelled out, years in letters in figures (`1<sup>er</sup>  AOÛT` is `1er aout`).
 */
export function foldWords(text: string): string {
  const folded = text
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200f\u2060\ufeff*"“”«»]/gu, '')
    .replace(/<\/?[a-z]{1,6} ?\/?>/g, ' ')
    .replace(RANK_APART, '$1$2')
    .replace(/(?<![a-z0-9])[il]er(?= )/g, '1er')
    .replace(/(?<=\d[/.-]?)o(?=\d)/g, '0')
    .replace(/[‘’ʼ`´′]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\d)\/\/(?=\d)/g, '/')
    .replace(NUMBER_AGAIN, '')
    .replace(UNIT_END, 'end of $1')
    .replace(LETTER_END, (_, letter: string) => `end of ${NAMES.get(letter)}`)
    .trim();
  return yearsInFigures(folded);
}
