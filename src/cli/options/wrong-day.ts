// Why words that somebody types cannot be a day.
import { dateWords } from '../../i18n/date-words.ts';
import { type CivilDate, weekdayOf } from '../../model/civil-date.ts';
import type { DateOrder, DeadlineAnchor } from '../../model/deadline/deadline.ts';
import { lastDay } from '../../model/deadline/reading/last-day.ts';
import { parseDeadline } from '../../model/deadline/reading/parse-deadline.ts';
import type { Words } from '../../model/words.ts';
import { foldText } from '../../words/fold-text.ts';
import { unsureDay } from '../../words/nobody.ts';
import { anySaid } from '../../words/vocabulary.ts';
import { WEEKDAYS } from '../../words/weekdays.ts';

/**
 * What is wrong with words: a day that does not exist, with the last one of its month; a month over 12 where the group has said
 * which of two figures is the day; a day that is another of the week. Undefined for any others.
 */
export function wrongDay(text: string, anchor: DeadlineAnchor): Words | undefined {
  const turned = turnedFigures(text, anchor.order);
  if (turned !== undefined) return wrongOrder(text, turned, anchor.order?.first ?? 'day');
  const { doubts = [], earliest } = parseDeadline({ text }, anchor);
  if (doubts.some(({ kind }) => kind === 'impossible')) return noSuchDay(text, lastDay(text, anchor));
  if (earliest === undefined || !doubts.some(({ kind }) => kind === 'weekday')) return undefined;
  return otherWeekday(text, earliest);
}

/** Why a day on which people meet is not sure: "peut-être le 20". Undefined where it is. */
export function unsureWords(text: string): Words | undefined {
  const [said] = UNSURE.exec(foldText(text).replaceAll('-', ' ')) ?? [];
  if (said === undefined) return undefined;
  return {
    fr: `« ${text} » n’est pas sûr : le jour seul s’il est fixé, sinon un mois, ou rien.`,
    en: `"${text}" is not sure: the day alone if it is fixed, else a month, or nothing.`,
  };
}

const UNSURE = new RegExp(`(?<![a-z])${anySaid(unsureDay)}(?![a-z])`);

/** "12/13/2023" as "13/12/2023", where the figures say a day in the order that is not that of the group. */
function turnedFigures(text: string, order: DateOrder | undefined): string | undefined {
  if (!order?.sure) return undefined;
  const [figures = '', first = '', sign = '', second = '', rest = ''] = FIGURES.exec(text.trim()) ?? [];
  const [day, month] = order.first === 'day' ? [first, second] : [second, first];
  if (figures === '' || Number(month) <= 12 || Number(month) > 31 || Number(day) > 12) return undefined;
  return second + sign + first + rest;
}

const FIGURES = /^(\d{1,2})([/.-])(\d{1,2})(\2\d{2,4})?$/;

function wrongOrder(text: string, turned: string, first: DateOrder['first']): Words {
  const order: Words =
    first === 'day'
      ? { fr: 'le jour vient avant le mois', en: 'the day comes before the month' }
      : { fr: 'le mois vient avant le jour', en: 'the month comes before the day' };
  return {
    fr: `« ${text} » : un mois n’a pas ce numéro, et ${order.fr} dans ce groupe ; écrivez « ${turned} ».`,
    en: `"${text}": no month has that number, and ${order.en} in this group; write "${turned}".`,
  };
}

function noSuchDay(text: string, near: string): Words {
  return {
    fr: `« ${text} » : ce jour n’existe pas${near === '' ? '.' : ` ; le dernier du mois s’écrit « ${near} ».`}`,
    en: `"${text}": there is no such day${near === '' ? '.' : `; the last one of the month is written "${near}".`}`,
  };
}

function otherWeekday(text: string, date: CivilDate): Words {
  const [day, name] = [dateWords(date), Object.values(WEEKDAYS)[weekdayOf(date) - 1]];
  const [fr = '', en = ''] = [name?.fr[0], name?.en[0]];
  return {
    fr: `« ${text} » : le ${day.fr} est un ${fr} ; écrivez le jour sans celui de la semaine, ou le bon.`,
    en: `"${text}": ${day.en} is a ${en.charAt(0).toUpperCase()}${en.slice(1)}; write the day without its weekday, or the right one.`,
  };
}
