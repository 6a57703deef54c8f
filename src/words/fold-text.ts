/** The keys under which two spellings of the same words are one. Pure text, linear time. */
import { remember } from './remember.ts';

/** Letters that Unicode does not take apart: ligatures, and the hooked letters of Hausa and its neighbours. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['ɓ', 'b'],
  ['ɗ', 'd'],
  ['ƙ', 'k'],
  ['ƴ', 'y'],
  ['ŋ', 'n'],
  ['ɲ', 'n'],
]);

/** Words that stay as they are but for their capitals; a backquote is typed for an apostrophe. */
const PLAIN = /^[!-_a-~]+(?: [!-_a-~]+)*$/;
/**
 * The words without accents, case, curly apostrophes, dash and slash variants, invisible characters, repeated blanks
 * (no-break ones included) and the ":" ";" "." that end a cell. Folding twice changes nothing.
 */
export const foldText = remember(fold);

/** Letters of Latin-1 and curly apostrophes beside those of ASCII, single spaces: each folds by itself. */
const ACCENTED = /^[!-_a-~À-ÖØ-öø-ÿ’]+(?: [!-_a-~À-ÖØ-öø-ÿ’]+)*$/;

/** What single signs fold to, by the long way. */
const SIGNS = new Map<string, string>();

function foldSign(sign: string): string {
  const folded = SIGNS.get(sign) ?? foldAny(sign);
  SIGNS.set(sign, folded);
  return folded;
}

/** Signs up to which a text is asked whether it is plain: over millions of words the question itself runs out of stack. */
const LONGEST_ASKED = 4_000;

function fold(text: string): string {
  if (text.length > LONGEST_ASKED) return withoutEnd(foldAny(text));
  if (PLAIN.test(text)) return withoutEnd(text.toLowerCase());
  if (ACCENTED.test(text)) return withoutEnd(text.toLowerCase().replace(/[^\x20-\x7e]/g, foldSign));
  return withoutEnd(foldAny(text));
}

function foldAny(text: string): string {
  return text
    .replace(/[‘’‛`´ʹʼˈ′]/g, "'")
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Me}\p{Cf}]+/gu, '')
    .replace(/[œæßøłđıɓɗƙƴŋɲ]/g, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/[⁄∕]/g, '/')
    .replace(/\s+/g, ' ');
}

/**
 * The text without accents and case, letter by letter and as long as it was, so that what is found in it has the same place
 * in the text. Signs that fold to none or several letters (ligatures, accents apart from their letter) stay.
 */
export function foldLetters(text: string): string {
  return text
    .replace(/[^\x20-\x7e]/g, (sign) => {
      const folded = /\s/.test(sign) ? ' ' : foldText(sign);
      return folded.length === 1 ? folded : sign;
    })
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/**
 * The key of a name of a structure, group or person: folded, with dashes, slashes, dots, apostrophes and blanks all one
 * space, so that SP/CCM, SP-CCM and "SP CCM" are one, and O.I.M. is OIM. Empty when the text names nothing ("////").
 */
export const nameKey = remember((text: string): string => {
  const folded = foldText(text).replace(/(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu, '');
  return withoutEnd(folded.replace(/[-/\\.' ]+/g, ' '));
});

/** A loop rather than a pattern: `[:;.]+$` takes quadratic time on a long run that does not end the text. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' :;.'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).trimStart();
}
