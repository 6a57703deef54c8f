// The hours between which a meeting was: "9h15-11h00", "de 9 h à 11 h", "7.30pm", "14:00".

import { foldLetters } from '../../../words/fold-text.ts';
import { clockWords } from '../../../words/hours.ts';
import { anySaid } from '../../../words/vocabulary.ts';

/** An hour as 09:15, or two, with the stretch of the words that says them. */
export type HoursReading = {
  readonly start: string;
  readonly end?: string;
  readonly from: number;
  readonly to: number;
};

const HALF = '(?<half>[ap]\\.?m?\\b\\.?)';
const UNIT = `(?:h|${anySaid(clockWords.hour)}\\b)`;
const [BEFORE, BEHIND] = ['(?<![\\d:.,+#])', '(?![\\d:]|\\.\\d)'];
const FORMS = [
  `${BEFORE}(?<hour>\\d{1,2}) ?${UNIT} ?(?<minutes>[0-5]\\d)?(?: ?(?:mn|min))?${BEHIND}(?![a-z])`,
  `${BEFORE}(?<hour>\\d{1,2}):(?<minutes>[0-5]\\d)(?: ?${HALF})?${BEHIND}(?! ?[+]\\d)`,
  `${BEFORE}(?<hour>\\d{1,2})\\.(?<minutes>[0-5]\\d) ?(?:${HALF}|h\\b)`,
  `${BEFORE}(?<hour>\\d{1,2}) ?(?<half>[ap]\\.?m\\b\\.?)`,
  `(?<![a-z])(?:a |at )?(?<noon>${anySaid(clockWords.noon, clockWords.midnight)})(?![a-z-])`,
].map((form) => new RegExp(form, 'g'));
const DOTTED = new RegExp(
  `${BEFORE}(?<hour>[01]?\\d|2[0-3])\\.(?<minutes>[0-5]\\d)(?![\\d.]|\\s?(?:%|€|euros|km))`,
  'g',
);
const MIDNIGHT = new RegExp(`^${anySaid(clockWords.midnight)}$`);

type Hour = {
  readonly hour: number;
  readonly minutes: string;
  readonly half: string;
  readonly from: number;
  readonly to: number;
};

/** The first hour, or the first two that belong together, of words whose only sense is a time. */
export function hoursIn(words: string): HoursReading | null {
  const folded = foldLetters(words);
  const [first, second] = hoursOf(folded);
  if (!first) return null;
  const joined = second && JOINS.test(folded.slice(first.to, second.from)) ? second : undefined;
  const before = joined ? undefined : bareBefore(folded, first);
  const [from, to] = before ? [before, first] : [first, joined];
  const start = clock(from, to && from.half === '' && from.hour < to.hour ? to.half : from.half);
  const end = to && clock(to, to.half);
  if (start === undefined) return null;
  return { start, ...(end === undefined ? {} : { end }), from: from.from, to: (to ?? from).to };
}

const JOINS = new RegExp(`^ ?(?:[-–—/]|${anySaid(clockWords.until)})[ ]?$`);

/** "Environ 1 h", "une durée de 2 h" say how long. */
const LASTS = new RegExp(`(?<![a-z])${anySaid(clockWords.lasting)} $`);

function hoursOf(folded: string): readonly Hour[] {
  const matches = FORMS.flatMap((form) => [...folded.matchAll(form)]);
  const said = matches.length > 0 ? matches : [...folded.matchAll(DOTTED)];
  const all = said.filter(({ index }) => !LASTS.test(folded.slice(0, index)));
  const hours = all.map(hourOf).sort((a, b) => a.from - b.from || b.to - a.to);
  return hours.filter(({ from }, index) => index === 0 || from >= (hours[index - 1]?.to ?? 0));
}

function hourOf({ groups = {}, index = 0, 0: said }: RegExpMatchArray): Hour {
  const { hour, minutes = '00', half = '', noon } = groups as { readonly [name: string]: string | undefined };
  const number = noon === undefined ? Number(hour) : MIDNIGHT.test(noon) ? 0 : 12;
  return { hour: number, minutes, half, from: index, to: index + said.trimEnd().length };
}

const BARE = new RegExp(`(?<![\\d:.,/-])(\\d{1,2}) ?(?:[-–—]|${anySaid(clockWords.until)}) ?$`);

/** "de 9 à 11 h": the unit of the second hour is that of the first one. */
function bareBefore(folded: string, { from, hour, half }: Hour): Hour | undefined {
  const match = BARE.exec(folded.slice(0, from));
  const first = Number(match?.[1] ?? 99);
  if (!match || first > 23 || (first >= hour && half === '')) return undefined;
  return { hour: first, minutes: '00', half: '', from: match.index, to: match.index + match[0].length };
}

/** `half` is that of the day, in English: a.m. or p.m. */
function clock({ hour, minutes }: Hour, half: string): string | undefined {
  const late = half.startsWith('p') && hour < 12 ? 12 : half.startsWith('a') && hour === 12 ? -12 : 0;
  const said = hour + late;
  return said < 24 && Number(minutes) < 60 ? `${String(said).padStart(2, '0')}:${minutes}` : undefined;
}
