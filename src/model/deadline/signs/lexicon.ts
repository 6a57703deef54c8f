/** The names of months, weekdays, numbers and units in French and English, folded, and the patterns that match them. */

type Names = Readonly<Record<string, number>>;

const MONTHS: Names = number([
  'janvier janv jan january',
  'fevrier fevr fev february feb',
  'mars march mar',
  'avril avr april apr',
  'mai may',
  'juin june jun',
  'juillet juil july jul',
  'aout aou august aug',
  'septembre september sept sep',
  'octobre october oct',
  'novembre november nov',
  'decembre december dec',
]);

/** Month names that only French has: after them a number of two digits is a year ("mars 23"), never a day. */
const FRENCH_MONTHS = new Set(
  'janvier janv fevrier fevr fev mars avril avr mai juin juillet juil aout septembre octobre novembre decembre'.split(
    ' ',
  ),
);

const WEEKDAYS: Names = number([
  'lundi monday',
  'mardi tuesday',
  'mercredi wednesday',
  'jeudi thursday',
  'vendredi friday',
  'samedi saturday',
  'dimanche sunday',
]);

/** Short names, some of which are words of their own ("mer", "mon"): read only before a number, or alone. */
const SHORT_WEEKDAYS: Names = number([
  'lun mon',
  'mar tue tues',
  'mer merc wed weds',
  'jeu thu thur thurs',
  'ven vend fri',
  'sam sat',
  'dim sun',
]);

const UP_TO_TWENTY: Names = number([
  'un une one a an',
  'deux two',
  'trois three',
  'quatre four',
  'cinq five',
  'six',
  'sept seven',
  'huit eight',
  'neuf nine',
  'dix ten',
  'onze eleven',
  'douze twelve',
  'treize thirteen',
  'quatorze fourteen',
  'quinze fifteen',
  'seize sixteen',
  'dix_sept seventeen',
  'dix_huit eighteen',
  'dix_neuf nineteen',
  'vingt twenty',
]);

const TENS: Names = {
  trente: 30,
  thirty: 30,
  quarante: 40,
  forty: 40,
  'quarante cinq': 45,
  'forty five': 45,
  cinquante: 50,
  fifty: 50,
  soixante: 60,
  sixty: 60,
  'quatre vingt dix': 90,
  ninety: 90,
  cent: 100,
};

/** Numbers in letters, up to the days of a month and the usual lengths of a delay. */
const NUMBERS: Names = {
  ...UP_TO_TWENTY,
  ...TENS,
  ...twenties(),
  'vingt et un': 21,
  'twenty one': 21,
  'trente et un': 31,
  'thirty one': 31,
  'une dizaine de': 10,
  'une douzaine de': 12,
  'une quinzaine de': 15,
  'une vingtaine de': 20,
  'une trentaine de': 30,
  'a couple of': 2,
  'couple of': 2,
};

/** Ranks of a week, quarter or half in its period; -1 is the last one. */
const RANKS: Names = {
  ...number([
    'premier premiere 1er 1ere 1re 1e first 1st',
    'deuxieme second seconde 2e 2eme 2nd 2nde 2d 2de',
    'troisieme third 3e 3eme 3rd',
    'quatrieme fourth 4e 4eme 4th',
    'cinquieme fifth 5e 5eme 5th',
  ]),
  dernier: -1,
  derniere: -1,
  last: -1,
};

export type Unit = 'hour' | 'day' | 'week' | 'fortnight' | 'quinzaine' | 'month' | 'quarter' | 'semester' | 'year';

const UNITS: Readonly<Record<string, Unit>> = {
  ...unit('hour', 'heure heures h hour hours hr hrs'),
  ...unit('day', 'jour jours journee journees jrs j day days d'),
  ...unit('week', 'semaine semaines sem week weeks wk wks w'),
  ...unit('fortnight', 'fortnight fortnights'),
  ...unit('quinzaine', 'quinzaine quinzaines'),
  ...unit('month', 'mois month months'),
  ...unit('quarter', 'trimestre trimestres quarter quarters'),
  ...unit('semester', 'semestre semestres semester semesters'),
  ...unit('year', 'an ans annee annees year years yr yrs'),
};

export const MONTH = `(${alternatives(MONTHS)})\\.?`;
export const WEEKDAY = `(${alternatives(WEEKDAYS)})`;
export const SHORT_WEEKDAY = `(${alternatives(SHORT_WEEKDAYS)})`;
export const NUMBER = `(\\d{1,4}|${alternatives(NUMBERS)})`;
/** Counts of a recurrence: "tous les 3 mois", "every two weeks". */
export const FEW = '(?:\\d{1,3}|une?|deux|trois|quatre|six|dix|quinze|one|two|three|four|ten|a couple of)';
export const DAY_IN_LETTERS = `(premier|first|${alternatives(daysInLetters())})`;
export const RANK = `(${alternatives(RANKS)})`;
export const UNIT = `(${alternatives(UNITS)})`;
export const YEAR = '((?:19|20|21)\\d\\d)';
/** What may follow the digits of a day: "1er", "15th", and an ordinal that a line break cut off ("23 / rd"). */
export const ORDINAL = '(?: ?/? ?(?:er|ere|e|eme|st|nd|rd|th)(?![a-z]))?';

/** The number (1–12) of a month name. */
export function monthNumber(name: string): number {
  return MONTHS[name] ?? 0;
}

export function isFrenchMonth(name: string): boolean {
  return FRENCH_MONTHS.has(name);
}

/** The number (1 Monday – 7 Sunday) of a weekday name, long or short. */
export function weekdayNumber(name: string): number {
  return WEEKDAYS[name] ?? SHORT_WEEKDAYS[name] ?? 0;
}

/** The value of a number in digits or letters. */
export function numberValue(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  return NUMBERS[words.replaceAll('-', ' ')] ?? RANKS[words] ?? 0;
}

/** The rank named, from 1; -1 for the last. */
export function rankValue(words: string): number {
  return RANKS[words] ?? 0;
}

export function unitOf(word: string): Unit {
  return UNITS[word] ?? 'day';
}

/** Each line holds the names of one number, from 1; `_` stands for a space. */
function number(lines: readonly string[]): Names {
  return Object.fromEntries(
    lines.flatMap((line, index) => line.split(' ').map((name) => [name.replace('_', ' '), index + 1])),
  );
}

function unit(name: Unit, words: string): Readonly<Record<string, Unit>> {
  return Object.fromEntries(words.split(' ').map((word) => [word, name]));
}

function twenties(): Names {
  const french = 'deux trois quatre cinq six sept huit neuf'.split(' ').map((name) => `vingt ${name}`);
  const english = 'two three four five six seven eight nine'.split(' ').map((name) => `twenty ${name}`);
  return Object.fromEntries([french, english].flatMap((names) => names.map((name, index) => [name, 22 + index])));
}

/** "deux" to "trente et un": "a" and "un" have too many other senses, and "1er" is never written so. */
function daysInLetters(): Names {
  return Object.fromEntries(
    Object.entries(NUMBERS).filter(([name, value]) => value > 1 && value <= 31 && !/ (?:de|of)$/.test(name)),
  );
}

/** The longest names come first, so that a short one never hides them. */
function alternatives(names: Readonly<Record<string, unknown>>): string {
  const sorted = Object.keys(names).sort((a, b) => b.length - a.length);
  return sorted.map((name) => name.replaceAll(' ', '[ -]')).join('|');
}
