// Days and hours as people type them, wherever an option or an argument takes one.
import { dateWords, periodInWords } from '../i18n/date-words.ts';
import { addDays, addMonths, type CivilDate, daysBetween, parseCivilDate } from '../model/civil-date.ts';
import type { Config } from '../model/config.ts';
import { dateOrder } from '../model/deadline/date-order.ts';
import type { DateOrder } from '../model/deadline/deadline.ts';
import { parsePeriod } from '../model/deadline/parse-period.ts';
import { parseDeadline } from '../model/deadline/reading/parse-deadline.ts';
import { typedHour } from '../model/meeting/typed-hour.ts';
import type { Language, Words } from '../model/words.ts';
import { foldText } from '../words/fold-text.ts';
import { WEEKDAY_NUMBERS } from '../words/weekdays.ts';
import { findRoot, startFolder } from '../workspace/locate.ts';
import { openConfig } from '../workspace/open.ts';
import { dayBehind, dayIn } from './options/typed-day.ts';
import type { CommandSpec, Input } from './session/command.ts';
import type { Context } from './session/context.ts';

/** What was typed, with days as `2023-03-01` and hours as `12:30`, and what those that were typed otherwise were taken for. */
export type Understood = { readonly input: Input; readonly said: readonly Words[] };

/**
 * Reads every option and argument of a command that takes a day or an hour, figures in the order of the group. What is
 * no day or hour stays as it was typed, and is refused by who needs it.
 */
export function understand(spec: CommandSpec, input: Input, context: Context): Understood {
  const said: Words[] = [];
  const grounds = groundsOf(input, context);
  const read = (kind: string | undefined, name: string, typed: string) => {
    const day = () => (spec.name === 'move' && name === 'date' ? movedDay(typed, input, grounds) : undefined);
    const found =
      kind === 'hour' ? hourOf(typed) : kind === 'date' ? (day() ?? dayOf(name, typed, grounds)) : undefined;
    if (found) said.push(found.words);
    return found?.text ?? typed;
  };
  const kinds = kindsOf(spec);
  const texts = new Map<string, string>();
  for (const name of [...kinds.keys(), 'today']) {
    const typed = input.text(name);
    if (typed !== undefined) texts.set(name, read(kinds.get(name) ?? 'date', name, typed));
  }
  const args = input.args.map((typed, index) => read(kindOf(spec.arguments?.[index]?.name), '', typed));
  return { input: { ...input, args, text: (name) => texts.get(name) ?? input.text(name) }, said };
}

/** The options that take a day or an hour, by their names as the parser has them. */
function kindsOf({ options }: CommandSpec): ReadonlyMap<string, string> {
  return new Map(
    options.flatMap(({ flags }) => {
      const [kind, name] = [kindOf(flags), /--([\w-]+)/.exec(flags)?.[1]];
      return kind && name ? [[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), kind] as const] : [];
    }),
  );
}

function kindOf(flags: string | undefined): string | undefined {
  return /<(date|hour)>$/.exec(flags ?? '')?.[1];
}

type Group = Pick<Config, 'locale' | 'timezone' | 'dates'>;
type Grounds = { readonly today: CivilDate; readonly order: DateOrder };

/** The day it is, or that --today says, and the order of the group: looked up when words ask for them. */
function groundsOf(input: Input, context: Context): () => Grounds {
  return () => {
    const root = findRoot(startFolder(context.cwd, input.text('C')));
    const config: Group = root === undefined ? {} : openConfig(root).value;
    const [order, today] = [dateOrder(config), context.dayIn(config.timezone)];
    const typed = input.text('today');
    return {
      order,
      today: (typed === undefined ? undefined : (parseCivilDate(typed) ?? dayIn(typed, today, order))) ?? today,
    };
  };
}

type Found = { readonly text: string; readonly words: Words };

function hourOf(typed: string): Found | undefined {
  const text = typedHour(typed);
  return text === undefined || text === typed.trim() ? undefined : { text, words: { fr: text, en: text } };
}

/** An ISO form stays as it is. */
function dayOf(name: string, typed: string, grounds: () => Grounds): Found | undefined {
  if (parsePeriod(typed)) return undefined;
  const { today, order } = grounds();
  const text = BACK.includes(name) ? dayBehind(typed, today, order) : dayIn(typed, today, order);
  if (text !== undefined) return { text, words: withWarning(text, typed, today) };
  return name === 'since' ? monthBehind(typed, today, order) : undefined;
}

/** The day that is nearest to that of the meeting which is moved, where its id names one: "19 avril" of its own year. */
function movedDay(typed: string, { args }: Input, grounds: () => Grounds): Found | undefined {
  const meeting = parseCivilDate(/(?<![^/])\d{4}-\d{2}-\d{2}/.exec(args[0] ?? '')?.[0] ?? '');
  if (meeting === undefined || parsePeriod(typed) || WEEKDAY_NUMBERS.has(foldText(typed))) return undefined;
  const { today, order } = grounds();
  const ahead = dayIn(typed, today, order);
  const own = dayIn(typed, addMonths(meeting, -6), order);
  if (ahead === undefined || own === undefined || dayIn(typed, addDays(today, 1), order) === addDays(ahead, 1))
    return undefined;
  const away = (day: CivilDate) => Math.abs(daysBetween(meeting, day));
  return away(own) < away(ahead) ? { text: own, words: dateWords(own) } : undefined;
}

/** The day in words; of one without a year that is far ahead, also how to say that it is past. */
function withWarning(text: string, typed: string, today: CivilDate): Words {
  const words = dateWords(text);
  if (/\d{4}/.test(typed) || text < addMonths(today, 9)) return words;
  return {
    fr: `${words.fr} (dans plus de neuf mois ; pour un jour passé, écrivez aussi son année)`,
    en: `${words.en} (more than nine months ahead; for a day that is past, write its year too)`,
  };
}

/** "mars", "mars 2023": a list may begin with a month. */
function monthBehind(typed: string, today: CivilDate, order: DateOrder): Found | undefined {
  const read = (date: CivilDate) => parseDeadline({ text: typed }, { date, order });
  const ahead = read(today);
  const { kind, earliest, latest } = (ahead.earliest ?? '') > today ? read(addMonths(today, -12)) : ahead;
  if (kind !== 'month' || earliest === undefined || latest === undefined) return undefined;
  const words = (language: Language) => periodInWords({ kind, earliest, latest }, language);
  return { text: earliest.slice(0, 7), words: { fr: words('fr'), en: words('en') } };
}

/** The options that ask for what has been: "vendredi" is the last Friday, "1er mars" the last first of March. */
const BACK: readonly string[] = ['on', 'since', 'asOf'];
