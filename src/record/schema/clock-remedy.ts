import type { Words } from '../../model/words.ts';
import { foldLetters } from '../../words/fold-text.ts';
import { clockWords, halfDays } from '../../words/hours.ts';
import { anySaid } from '../../words/vocabulary.ts';
import type { SchemaSentence } from './wrong-type.ts';

export const CLOCK: Words = { fr: 'Écrivez 10:30 ou 10h30.', en: 'Write 10:30 or 10h30.' };

type Remedy = Pick<SchemaSentence, 'remedy' | 'mend'>;

/** What to write for words with an hour: "vers 11h", "2h de l'après-midi", "10h-12h"; mended where nothing else is said. */
export function clockRemedy(value: string, key: string): Remedy {
  const words = foldLetters(value.slice(0, LONGEST)).trim();
  const found = [...words.matchAll(HOURS)].map((match) => ({ words: match[0], hour: hourOf(match) }));
  const hours = found.flatMap(({ hour }) => hour ?? []);
  const [first, second, third] = hours;
  if (first === undefined || hours.length < found.length || third !== undefined) return { remedy: CLOCK };
  if (second !== undefined) return { remedy: isRange(words, key) ? bothOf(first, second) : oneOf(first, second) };
  const isWhole = found[0]?.words.trim() === words && value.trim().length <= LONGEST;
  return { remedy: write(first), ...(isWhole ? { mend: { becomes: first } } : {}) };
}

/** Longer ones hold a sentence. */
const LONGEST = 60;

const UNIT = `(?: ?(?:${anySaid(clockWords.hour)}|h|:) ?([0-5]\\d)?(?!\\d)(?: ?(?:mn|min)\\.?)?)`;
const HALF = `(?:,? ?(${anySaid(halfDays.morning)})|,? ?(${anySaid(halfDays.afternoon)}))`;
const HOURS = new RegExp(
  [
    `(?<!\\d)([01]?\\d|2[0-3])(?:${UNIT}${HALF}?|${HALF})(?: ${anySaid(halfDays.exactly)})?(?![\\p{L}\\d])`,
    `(?<!\\p{L})(?:(${anySaid(clockWords.noon)})|(${anySaid(clockWords.midnight)}))(?!\\p{L})`,
  ].join('|'),
  'gu',
);

/** Undefined for an hour that the words make no hour of the day: "15h du matin". */
function hourOf([, figures, minutes = '00', ...more]: RegExpMatchArray): string | undefined {
  const [morning1, after1, morning2, after2, noon, midnight] = more;
  if (noon !== undefined) return '12:00';
  if (midnight !== undefined) return '0:00';
  const hour = Number(figures);
  const [morning, after] = [morning1 ?? morning2, after1 ?? after2];
  if (morning !== undefined && hour > 12) return undefined;
  return `${after !== undefined && hour < 12 ? hour + 12 : (figures ?? '')}:${minutes}`;
}

/** "10h-12h", "de 10h à 12h" where the meeting, or somebody, begins or ends. */
function isRange(words: string, key: string): boolean {
  return (key === 'start' || key === 'end') && RANGE.test(words);
}

const RANGE = new RegExp(`\\d ?(?:h|mn|min|heures?)? ?(?:[-–—/]|${anySaid(clockWords.until)}) ?\\d`, 'u');

function write(hour: string): Words {
  return { fr: `Écrivez ${hour}.`, en: `Write ${hour}.` };
}

function bothOf(start: string, end: string): Words {
  return {
    fr: `Ce sont deux heures : écrivez « start: ${start} » et, sur sa ligne, « end: ${end} ».`,
    en: `These are two hours: write "start: ${start}" and, on a line of its own, "end: ${end}".`,
  };
}

function oneOf(first: string, second: string): Words {
  return {
    fr: `Écrivez une seule heure, ${first} ou ${second}.`,
    en: `Write one hour alone, ${first} or ${second}.`,
  };
}
