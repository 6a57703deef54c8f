// The date of a meeting among the words of its minutes.
import { addDays, type CivilDate, civilDate, parseCivilDate } from '../model/civil-date.ts';
import { parseDeadline } from '../model/deadline/reading/parse-deadline.ts';
import { foldText } from '../words/fold-text.ts';

const MONTH =
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|fev|mar|apr|avr|jun|jul|aug|sep|sept|oct|nov|dec';
const FORMS = [
  /\b(\d{4})[-_. /](\d{1,2})[-_. /](\d{1,2})\b/,
  new RegExp(`\\b(\\d{1,2})(?:er|st|nd|rd|th|e)? ?(?:de |of )?(${MONTH})\\.?,? ?(\\d{4})\\b`),
  new RegExp(`\\b(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`),
  /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/,
];
const NO_YEAR = new RegExp(
  `\\b(\\d{1,2})(?:er|st|nd|rd|th)? ?(${MONTH})\\b|\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?\\b`,
);

/** The first day that words give, day before month; a year that is missing is taken from `year`. Undefined for none. */
export function dateIn(words: string, year?: string): CivilDate | undefined {
  const folded = inFigures(foldText(words.slice(0, 600)));
  const found = FORMS.flatMap((form) => {
    const match = form.exec(folded);
    const date = match ? dateOf(match) : undefined;
    return match && date !== undefined ? [{ at: match.index, date }] : [];
  }).sort((a, b) => a.at - b.at);
  if (found[0] || year === undefined) return found[0]?.date;
  const part = NO_YEAR.exec(folded);
  return part ? dateIn(`${part[0]} ${year}`) : undefined;
}

function dateOf([whole = '', a = '', b = '', c = '']: RegExpExecArray): CivilDate | undefined {
  if (/^\d{4}$/.test(a)) return civilDate(Number(a), Number(b), Number(c));
  if (/^\d+$/.test(a) && /^\d+$/.test(b))
    return civilDate(fullYear(c), Number(b), Number(a)) ?? civilDate(fullYear(c), Number(a), Number(b));
  const { kind, latest } = parseDeadline({ text: whole }, { date: '2000-01-01' });
  return kind === 'day' ? latest : undefined;
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

const UNITS = 'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
  ' ',
);
const TENS: Readonly<Record<string, number>> = { vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60 };

/** "l'an deux mille vingt et un et le jeudi vingt-huit octobre" → "le 28 octobre 2021": dates in letters. */
function inFigures(folded: string): string {
  const year =
    /\ban deux mille((?:[ -](?:et|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente))*)/.exec(
      folded,
    );
  if (!year)
    return inLetters(folded).replace(
      /\bpremier (?=janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)/g,
      '1 ',
    );
  const number = 2000 + numberOf(year[1] ?? '');
  const rest = folded.slice(year.index + year[0].length);
  const day = DAY_AFTER_YEAR.exec(rest);
  const said = /\d{1,2}/.exec(day?.[1] ?? '')?.[0] ?? String(numberOf(day?.[1]?.replace(/premier/, 'un') ?? ''));
  return day ? `${said} ${day[2]} ${number} ${folded}` : folded;
}

const NUMBER =
  'un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|et';

const DAY_IN_LETTERS = new RegExp(
  `\\b((?:(?:${NUMBER}|premier)[ -]){1,4}|\\d{1,2}(?:er)? )(${MONTH}) (?:de l'an )?(?:deux mille((?:[ -](?:${NUMBER}))*)|(\\d{4}))\\b`,
);
const DAY_AFTER_YEAR = new RegExp(`((?:[a-z]+[ -]){1,4}|\\d{1,2} )(${MONTH})`);

/** "le jeudi six février deux mille vingt-cinq" → "… 6 fevrier 2025 …". */
function inLetters(folded: string): string {
  return folded.replace(DAY_IN_LETTERS, (_, day: string, month: string, rest?: string, year?: string) => {
    const said = /\d{1,2}/.exec(day)?.[0] ?? String(numberOf(day.replace(/premier/, 'un').trim()));
    return `${said} ${month} ${year ?? 2000 + numberOf((rest ?? '').trim())}`;
  });
}

function numberOf(words: string): number {
  return words.split(/[ -]/).reduce((sum, word) => sum + (TENS[word] ?? Math.max(0, UNITS.indexOf(word))), 0);
}

/** The date that a file name begins with, or holds. */
export function dateInName(name: string): CivilDate | undefined {
  const match = /(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})/.exec(name);
  return match ? parseCivilDate(`${match[1]}-${match[2]}-${match[3]}`) : undefined;
}

/** Whether two dates are of neighbouring days. */
export function isNear(a: CivilDate, b: CivilDate): boolean {
  return a >= addDays(b, -1) && a <= addDays(b, 1);
}
