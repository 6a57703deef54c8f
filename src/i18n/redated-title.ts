import { type CivilDate, partsOf } from '../model/civil-date.ts';
import { type TitleDate, titleDate } from '../model/meeting/title-date.ts';
import type { Language } from '../model/words.ts';
import { foldLetters } from '../words/fold-text.ts';
import { meetings } from '../words/meetings.ts';
import { MONTH_NUMBERS, MONTHS } from '../words/months.ts';
import { RANK_NUMBERS } from '../words/ranks.ts';
import { anyOf, anySaid } from '../words/vocabulary.ts';
import { dateInWords, periodInWords } from './date-words.ts';

/**
 * A title taken over from an earlier meeting, with the date that it gives its meeting changed to another day, and its number
 * to the next: "Réunion du 12 avril 2023" becomes "Réunion du 10 mai 2023", "Réunion : mars 2023 (n°3)" "Réunion : avril
 * 2023 (n°4)". Digits become words, since their order is not known; a weekday goes. Any other title stays as it is. `from`
 * is the day of the earlier meeting: a month that stands alone is its date only when it is that of the meeting.
 */
export function redatedTitle(title: string, date: CivilDate, from?: CivilDate): string {
  const found = titleDate(title);
  const dated = found ? redated(found, date) : withMonth(title, date, from);
  return withRank(withNumber(dated, date));
}

/**
 * The title of a meeting that is put off from one day to another: its date says the new one, its number stays. A date that was
 * not its own stays, and one that fits the new day too.
 */
export function postponedTitle(title: string, date: CivilDate, from: CivilDate): string {
  const found = titleDate(title);
  if (!found) return withMonth(title, date, from);
  const holds = (day: CivilDate) => found.spans.some(({ earliest, latest }) => earliest <= day && day <= latest);
  return holds(from) && !holds(date) ? redated(found, date) : title;
}

function redated(found: TitleDate, date: CivilDate): string {
  const { before, said, after } = found;
  return `${before}${inCaseOf(said, saidAgain(found, date))}${after}`;
}

function saidAgain({ form, words, said }: TitleDate, date: CivilDate): string {
  const language: Language = /^(?:of|held|on) /i.test(words) ? 'en' : 'fr';
  if (form === 'iso') return date;
  if (form !== 'month') return dateInWords(date, language);
  const month = monthOf(date, language);
  if (language === 'en') return `of ${month}`;
  const link = /^[ao]/.test(month) ? 'd’' : 'de ';
  return `${/^du mois/i.test(said) ? 'du mois ' : ''}${link}${month}`;
}

function monthOf(date: CivilDate, language: Language): string {
  return periodInWords({ kind: 'month', earliest: date, latest: date }, language);
}

/** In capitals, or with a capital, where the words before were. */
function inCaseOf(said: string, again: string): string {
  if (said === said.toLowerCase()) return again;
  if (said === said.toUpperCase()) return again.toUpperCase();
  return /^\p{Lu}/u.test(said) ? again.charAt(0).toUpperCase() + again.slice(1) : again;
}

const MONTH_ALONE = new RegExp(`(?<=^|[ (–-])(${anyOf(MONTH_NUMBERS.keys())})\\.? (\\d{4})(?=$|[ ,.;:)–-])`, 'g');

/** "mars 2023" becomes "avril 2023" where the meeting was in March 2023. */
function withMonth(title: string, date: CivilDate, from: CivilDate | undefined): string {
  const [found, ...others] = foldLetters(title).matchAll(MONTH_ALONE);
  if (!found || others.length > 0 || from === undefined) return title;
  const [words, name = '', year] = found;
  const { year: ownYear, month } = partsOf(from);
  if (MONTH_NUMBERS.get(name) !== month || Number(year) !== ownYear) return title;
  const end = found.index + words.length;
  const language: Language = MONTHS[`${month}`]?.en.includes(name) ? 'en' : 'fr';
  return (
    title.slice(0, found.index) + inCaseOf(title.slice(found.index, end), monthOf(date, language)) + title.slice(end)
  );
}

const MEETING = anySaid(meetings);

const NUMBER = '((?:n[°º]|no\\.?|numero|number|#) ?)(\\d{1,3})(?:([/-])(\\d{4}))?(?![\\d/-])';

/** The number of the meeting, not of a thing that the title names: "Réunion n° 3", "(n°3)", "… n°03/2023" at the end. */
const NUMBERS = [
  new RegExp(`(?<=${MEETING}(?: [a-z]+)? )${NUMBER}`),
  new RegExp(`(?<=\\()${NUMBER}(?=\\))`),
  new RegExp(`(?<![a-z\\d])${NUMBER}$`),
];

/** The next number; the first one in a year that is new. */
function withNumber(title: string, date: CivilDate): string {
  const folded = foldLetters(title);
  const found = NUMBERS.map((pattern) => pattern.exec(folded)).find((each) => each !== null);
  if (!found) return title;
  const [words, sign = '', digits = '', mark, year] = found;
  const thisYear = String(partsOf(date).year);
  const next = year !== undefined && year !== thisYear ? 1 : Number(digits) + 1;
  const written = title.slice(found.index, found.index + sign.length);
  const again = `${written}${String(next).padStart(digits.length, '0')}${mark === undefined ? '' : mark + thisYear}`;
  return title.slice(0, found.index) + again + title.slice(found.index + words.length);
}

const RANK_SAID = `(?:(\\d{1,3})(?:er|re|ere|e|eme|st|nd|rd|th)|(${anyOf(RANK_NUMBERS.keys())}))`;
const RANK = new RegExp(`(?<=^|[ (:])${RANK_SAID}(?= (?:[a-z]+ )?${MEETING})`);

/** "3e réunion", "Troisième réunion": the next one, in digits. */
function withRank(title: string): string {
  const folded = foldLetters(title);
  const found = RANK.exec(folded);
  const rank = found && (found[1] === undefined ? RANK_NUMBERS.get(found[2] ?? '') : Number(found[1]));
  if (!found || rank === undefined || rank === null || rank < 1) return title;
  const end = found.index + found[0].length;
  const english = /(?:st|nd|rd|th)$/.test(found[0]) || /\bmeeting/.test(folded);
  return `${title.slice(0, found.index)}${rank + 1}${english ? englishEnding(rank + 1) : 'e'}${title.slice(end)}`;
}

function englishEnding(rank: number): string {
  if (rank % 100 > 10 && rank % 100 < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th';
}
