// Days and hours as people type them, wherever an option or an argument takes one.
import { dateWords, periodInWords } from '../i18n/date-words.ts';
import { addMonths, type CivilDate, parseCivilDate } from '../model/civil-date.ts';
import type { Config } from '../model/config.ts';
import { dateOrder } from '../model/deadline/date-order.ts';
import type { DateOrder } from '../model/deadline/deadline.ts';
import { parsePeriod } from '../model/deadline/parse-period.ts';
import { parseDeadline } from '../model/deadline/reading/parse-deadline.ts';
import { UserError } from '../model/errors.ts';
import { typedHour } from '../model/meeting/typed-hour.ts';
import type { Language, Words } from '../model/words.ts';
import { findRoot, startFolder } from '../workspace/locate.ts';
import { openConfig } from '../workspace/open.ts';
import { type Grounds, nearMeeting } from './options/near-meeting.ts';
import { flagOf } from './options/strict-day.ts';
import { dayBehind, dayIn } from './options/typed-day.ts';
import { untilDay } from './options/until-day.ts';
import { unsureWords, wrongDay } from './options/wrong-day.ts';
import type { CommandSpec, Input } from './session/command.ts';
import type { Context } from './session/context.ts';

/** What was typed, with days as `2023-03-01` and hours as `12:30`, and what those that were typed otherwise were taken for. */
export type Understood = {
  readonly input: Input;
  readonly said: readonly Words[];
  /** A day of --date without a year, which was taken for one far ahead and may be the last such day. */
  readonly doubt?: { readonly typed: string; readonly behind: CivilDate; readonly ahead: CivilDate };
};

/**
 * Reads every option and argument of a command that takes a day or an hour, figures in the order of the group. Refused
 * (exit 2): a day that cannot be, with why. What else is no day or hour stays as it was typed, and is refused by who needs it.
 */
export function understand(spec: CommandSpec, input: Input, context: Context): Understood {
  const said: Words[] = [];
  let doubt: Understood['doubt'];
  const grounds = groundsOf(input, context);
  const dayFor = (name: string, typed: string) => {
    const found = foundDay(name, typed, { spec, input, grounds });
    if (found?.behind !== undefined && name === 'date') doubt = { typed, behind: found.behind, ahead: found.text };
    return found;
  };
  const read = (kind: string | undefined, name: string, typed: string) => {
    const found = kind === 'hour' ? hourOf(typed) : kind === 'date' ? dayFor(name, typed) : undefined;
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
  const understood = { ...input, args, text: (name: string) => texts.get(name) ?? input.text(name) };
  return { input: understood, said, ...(doubt ? { doubt } : {}) };
}

type Asked = { readonly spec: CommandSpec; readonly input: Input; readonly grounds: () => Grounds };

/** The day that words say for an option or an argument; undefined for an ISO form, and for words that are left to who needs it. */
function foundDay(name: string, typed: string, { spec, input, grounds }: Asked): Found | undefined {
  const period = parsePeriod(typed);
  const until = () => (spec.name === 'snooze' ? dayOfPeriod(typed, grounds()) : undefined);
  if (period) return period.kind === 'day' ? undefined : until();
  refuse(name, unsureWords(typed));
  const own = spec.name === 'move' && name === 'date' ? movedDay(typed, input, grounds) : undefined;
  const found = own ?? dayOf(name, typed, grounds()) ?? until();
  if (!found) refuseWrong(name, typed, grounds());
  return found;
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

type Found = { readonly text: string; readonly words: Words; readonly behind?: CivilDate };

function hourOf(typed: string): Found | undefined {
  const text = typedHour(typed);
  return text === undefined || text === typed.trim() ? undefined : { text, words: { fr: text, en: text } };
}

/** An ISO form stays as it is. A day that is of its weekday in the year that is over is that day. */
function dayOf(name: string, typed: string, { today, order }: Grounds): Found | undefined {
  const ahead = BACK.includes(name) ? dayBehind(typed, today, order) : dayIn(typed, today, order);
  const text = ahead ?? dayIn(typed, addMonths(today, -6), order);
  if (text === undefined) return name === 'since' ? monthBehind(typed, today, order) : undefined;
  if (/\d{4}/.test(typed) || text < addMonths(today, FAR)) return { text, words: dateWords(text) };
  const behind = dayIn(typed, addMonths(today, -12), order);
  return { text, words: farAhead(dateWords(text)), ...(behind !== undefined && behind < today ? { behind } : {}) };
}

/** Months: a day without a year that is farther ahead may be meant as past. */
const FAR = 9;

function farAhead({ fr, en }: Words): Words {
  return {
    fr: `${fr} (dans plus de neuf mois ; pour un jour passé, écrivez aussi son année)`,
    en: `${en} (more than nine months ahead; for a day that is past, write its year too)`,
  };
}

function dayOfPeriod(typed: string, { today, order }: Grounds): Found | undefined {
  const text = untilDay(typed, { date: today, order });
  return text === undefined ? undefined : { text, words: dateWords(text) };
}

function refuseWrong(name: string, typed: string, { today, order }: Grounds): void {
  refuse(name, wrongDay(typed, { date: addMonths(today, -6), order }));
}

function refuse(name: string, wrong: Words | undefined): void {
  if (!wrong) return;
  const flag = name === '' ? { fr: '', en: '' } : { fr: `${flagOf(name)} : `, en: `${flagOf(name)}: ` };
  throw new UserError('request/day', { fr: flag.fr + wrong.fr, en: flag.en + wrong.en });
}

function movedDay(typed: string, { args }: Input, grounds: () => Grounds): Found | undefined {
  const meeting = parseCivilDate(/(?<![^/])\d{4}-\d{2}-\d{2}/.exec(args[0] ?? '')?.[0] ?? '');
  const text = meeting === undefined ? undefined : nearMeeting(typed, meeting, grounds());
  return text === undefined ? undefined : { text, words: dateWords(text) };
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
