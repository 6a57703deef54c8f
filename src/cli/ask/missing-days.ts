// The day that a command lacks, asked for on a terminal. Loaded when it is missing.
import { dateWords } from '../../i18n/date-words.ts';
import { addMonths, type CivilDate, parseCivilDate } from '../../model/civil-date.ts';
import type { Words } from '../../model/words.ts';
import { nearMeeting } from '../options/near-meeting.ts';
import { typedDay } from '../options/typed-day.ts';
import { untilDay } from '../options/until-day.ts';
import { unsureWords, wrongDay } from '../options/wrong-day.ts';
import type { Input } from '../session/command.ts';
import type { Dialogue } from '../session/context.ts';
import { requireAction, requireMeeting } from '../session/find.ts';
import type { Opened } from '../session/opened.ts';
import type { Session } from '../session/session.ts';
import { answering, askAction, askMeeting, type Questions } from './questions.ts';

/** `gtm new`: its day, where nothing tells it. */
export async function askDay(
  session: Session,
  dialogue: Dialogue,
  dayOf: (typed: string) => CivilDate | undefined,
): Promise<string> {
  return answering(session, dialogue, (questions) => askForDay(DAY, dayOf, questions));
}

/** A day without a year, said when it has just gone by: which of the two it is; Enter is the one that is past. */
export async function askYear(
  session: Session,
  dialogue: Dialogue,
  { typed, behind, ahead }: { readonly typed: string; readonly behind: CivilDate; readonly ahead: CivilDate },
): Promise<CivilDate> {
  const { language } = session;
  const message = { fr: `« ${typed} » : de quelle année ?`, en: `"${typed}": of which year?` }[language];
  const choices = [behind, ahead].map((day) => ({ value: day, label: dateWords(day)[language] }));
  return answering(session, dialogue, ({ asking }) => asking.one(message, choices));
}

/** `gtm cancel`: the meeting. */
export async function askCancel(input: Input, session: Session, dialogue: Dialogue): Promise<Input> {
  return answering(session, dialogue, async (questions) => ({ ...input, args: [await askMeeting(questions, true)] }));
}

/** `gtm move`: the meeting, and its new day. */
export async function askMove(input: Input, session: Session, dialogue: Dialogue): Promise<Input> {
  return answering(session, dialogue, async (questions) => {
    const { today, ledger } = questions.opened;
    const { order } = ledger;
    const typed = input.args[0] ?? (await askMeeting(questions, true));
    const { id, date } = requireMeeting(typed, questions.opened);
    const dayOf = (words: string) => nearMeeting(words, date, { today, order }) ?? typedDay(words, today, order);
    const day = input.text('date') ?? (await askForDay(NEW_DAY, dayOf, questions));
    return { ...input, args: [id], text: (name) => (name === 'date' ? day : input.text(name)) };
  });
}

/** `gtm snooze`: the action, and until when. */
export async function askSnooze(input: Input, session: Session, dialogue: Dialogue): Promise<Input> {
  return answering(session, dialogue, async (questions) => {
    const { today, ledger } = questions.opened;
    const id = input.args[0] ?? (await askAction(questions));
    requireAction(id, questions.opened);
    const anchor = { date: today, order: ledger.order };
    const dayOf = (words: string) => typedDay(words, today, ledger.order) ?? untilDay(words, anchor);
    const toCome = (words: string) => {
      const day = dayOf(words);
      return day !== undefined && day > today ? day : undefined;
    };
    return { ...input, args: [id, input.args[1] ?? (await askForDay(UNTIL, toCome, questions))] };
  });
}

async function askForDay(
  message: Words,
  dayOf: (typed: string) => CivilDate | undefined,
  { asking, session: { language }, opened }: Questions,
): Promise<CivilDate> {
  const sure = (words: string) => (unsureWords(words) ? undefined : dayOf(words));
  const typed = await asking.text({
    message: message[language],
    wrong: (words) => (sure(words) === undefined ? wrongIn(words, opened) : undefined)?.[language],
  });
  const day = dayOf(typed) ?? typed;
  if (parseCivilDate(typed) === undefined) asking.tell(`→ ${dateWords(day)[language]}`);
  return day;
}

/** Why words are no day that is asked for. */
function wrongIn(words: string, { today, ledger: { order } }: Opened): Words {
  return unsureWords(words) ?? wrongDay(words, { date: addMonths(today, -6), order }) ?? NO_DAY;
}

const NEW_DAY: Words = {
  fr: 'Son nouveau jour, par exemple : 17 mai, vendredi',
  en: 'Its new day, for example: 17 May, Friday',
};
const UNTIL: Words = {
  fr: 'Jusqu’à quel jour, à venir ? 30 juin, fin juin…',
  en: 'Until which day to come? 30 June, end of June…',
};
const DAY: Words = {
  fr: 'Le jour de la réunion, par exemple : 10 mai 2023',
  en: 'The day of the meeting, for example: 10 May 2023',
};
const NO_DAY: Words = {
  fr: 'il faut un jour qui existe : 10 mai 2023, 10/05/2023, vendredi ; Ctrl-C abandonne.',
  en: 'a day that exists is needed: 10 May 2023, 2023-05-10, Friday; Ctrl-C gives up.',
};
