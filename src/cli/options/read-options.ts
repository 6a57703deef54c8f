import { recommendationLabels, statusLabels } from '../../i18n/labels.ts';
import { type CivilDate, parseCivilDate } from '../../model/civil-date.ts';
import { parsePeriod } from '../../model/deadline/parse-period.ts';
import { parseDeadline } from '../../model/deadline/reading/parse-deadline.ts';
import { UserError } from '../../model/errors.ts';
import type { ActionStatus } from '../../model/meeting/meeting.ts';
import type { Words } from '../../model/words.ts';
import { type Duration, parseDuration } from '../../query/query.ts';
import { wholeValues } from '../../record/keys/french-values.ts';
import { foldText } from '../../words/fold-text.ts';
import type { Input } from '../session/command.ts';
import type { Opened } from '../session/opened.ts';
import { flagOf } from './strict-day.ts';

/** The day of an option such as --since: a date, or the first day of a month or year. Refused (exit 2): other words. */
export function dayOption(input: Input, name: string): string | undefined {
  const text = input.text(name);
  if (text === undefined) return undefined;
  const day = parseCivilDate(text) ?? parsePeriod(text)?.earliest;
  if (day !== undefined) return day;
  throw notA(name, text, { fr: 'une date (2023-03-01, 2023-03 ou 2023)', en: 'a date (2023-03-01, 2023-03 or 2023)' });
}

type Interval = { readonly earliest: CivilDate; readonly latest: CivilDate };

/** The interval of an option such as --due: `2023-Q2`, `from/to`, or words as records have them, read from today ("juin"), figures in the order of the group. */
export function periodOption(input: Input, name: string, { today, ledger: { order } }: Opened): Interval | undefined {
  const text = input.text(name);
  if (text === undefined) return undefined;
  const { earliest, latest } = parsePeriod(text) ?? parseDeadline({ text }, { date: today, order });
  if (earliest !== undefined && latest !== undefined) return { earliest, latest };
  throw notA(name, text, {
    fr: 'une période (2023-04, 2023-Q2, 2023-04-01/2023-04-15, juin)',
    en: 'a period (2023-04, 2023-Q2, 2023-04-01/2023-04-15, June)',
  });
}

/** The duration of an option such as --within: `30d`, `4w`, `2m`. */
export function durationOption(input: Input, name: string): Duration | undefined {
  const text = input.text(name);
  if (text === undefined) return undefined;
  const duration = parseDuration(text);
  if (duration) return duration;
  throw notA(name, text, { fr: 'une durée (30j, 4s, 2m)', en: 'a duration (30d, 4w, 2m)' });
}

/** The states of an option that may be given several times, by their code (`in-progress`) or in words ("en cours"). */
export function statusOptions(input: Input, name: string): readonly ActionStatus[] {
  return input.texts(name).map((text) => {
    const status = statusNamed(text);
    if (status) return status;
    const codes = STATUSES.join(', ');
    throw notA(name, text, {
      fr: `un état (${STATUSES.map((each) => statusLabels[each].fr).join(', ')} ; ou ${codes})`,
      en: `a state (${codes})`,
    });
  });
}

const STATUSES = Object.keys(statusLabels) as readonly ActionStatus[];

/** The state that words name: its code, its label, or another word for it that records know ("terminé"). */
export function statusNamed(text: string): ActionStatus | undefined {
  const label = STATUSES.find((each) => namesOf(each).includes(foldText(text.replaceAll('-', ' '))));
  return label ?? STATUSES.find((each) => wholeValues(text).includes(each));
}

function namesOf(status: ActionStatus): readonly string[] {
  const words = [status, statusLabels[status].fr, statusLabels[status].en, recommendationLabels[status].fr];
  return words.map((each) => foldText(each.replaceAll('-', ' ')));
}

function notA(name: string, text: string, what: Words): UserError {
  return new UserError('request/words', {
    fr: `${flagOf(name)} : « ${text} » n’est pas ${what.fr}.`,
    en: `${flagOf(name)}: "${text}" is not ${what.en}.`,
  });
}
