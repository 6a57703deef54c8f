import { dateWords } from '../../i18n/date-words.ts';
import { addDays, addMonths } from '../../model/civil-date.ts';
import { parseDeadline } from '../../model/deadline/reading/parse-deadline.ts';
import { UserError } from '../../model/errors.ts';
import type { Ledger } from '../../model/ledger/followup.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import { findMeeting } from '../../query/find/find-by-id.ts';
import { type Finding, findingOf } from '../../query/find/finding.ts';
import { foldText } from '../../words/fold-text.ts';
import { meetingNames } from '../../words/meeting-names.ts';
import { MONTH_NUMBERS } from '../../words/months.ts';
import { meaningsOf } from '../../words/vocabulary.ts';
import { WEEKDAY_NUMBERS } from '../../words/weekdays.ts';
import { fileIn } from '../../workspace/real-places.ts';
import type { Opened } from './opened.ts';

/**
 * The meeting that words mean: its id to the letter first; `last` and `prev`, the latest held one not after today and the
 * one held before it; the path of its record, as typed where the person stands; else what `findMeeting` finds. Refused
 * (exit 2): `last` and `prev` where no such meeting was held, and the path of what is no record of the workspace.
 */
export function meantMeeting(typed: string, opened: Opened): Finding<Meeting> {
  const { ledger } = opened;
  const exact = ledger.meetings.filter(({ id, file }) => id === typed || file === typed);
  if (exact.length > 0) return findingOf(exact, () => []);
  const name = NAMES.get(foldText(typed));
  if (name) return { kind: 'found', item: heldMeeting(name, ledger) };
  if (isRecordPath(typed)) return findByPath(typed, opened);
  const found = findMeeting(typed, ledger);
  return found.kind === 'unknown' ? (findByDay(typed, opened) ?? found) : found;
}

/** "10 mai", as people write the day of a meeting; without a year, of this one or of the last. */
function findByDay(typed: string, { ledger, today }: Opened): Finding<Meeting> | undefined {
  if (OF_A_MEETING.test(typed)) return undefined;
  const isDated =
    /\d/.test(typed) ||
    foldText(typed)
      .split(' ')
      .some((word) => MONTH_NUMBERS.has(word));
  // "demain" and "mercredi" are counted from today alone.
  const from = isDated
    ? [addMonths(today, -12), addMonths(today, -1), today]
    : [addDays(today, -8), today].slice(isWeekday(typed) ? 0 : 1);
  const days = from.flatMap((date) => {
    const { kind, earliest, doubts = [] } = parseDeadline({ text: typed }, { date, order: ledger.order });
    return kind === 'day' && !doubts.some((doubt) => doubt.kind === 'impossible') ? (earliest ?? []) : [];
  });
  const meant = ledger.meetings.filter(({ date }) => days.includes(date));
  return meant.length > 0 ? findingOf(meant, () => []) : undefined;
}

function isWeekday(typed: string): boolean {
  return WEEKDAY_NUMBERS.has(foldText(typed));
}

/** `2023-03-01/a9`: something of a meeting. */
const OF_A_MEETING = /\/[a-z]+\d+$/i;

/** Words that name something of a meeting, `last/a1`, with the id of that meeting in the place of the word for it. */
export function withMeantMeeting(typed: string, { ledger }: Opened): string {
  const slash = typed.indexOf('/');
  const name = slash < 0 ? undefined : NAMES.get(foldText(typed.slice(0, slash)));
  return name ? heldMeeting(name, ledger).id + typed.slice(slash) : typed;
}

/** Whether words are the path of a Markdown file. */
export function isRecordPath(typed: string): boolean {
  return /\.md$/i.test(typed.trim());
}

/** Which files of the workspace a path as typed means: the one that lies there, else those of that name, where it names no folder. */
export function meansFile(typed: string, { root, folder }: Opened): (file: string) => boolean {
  const path = typed.trim();
  const there = fileIn(root, folder, path);
  const isName = /^(?:\.[/\\])?[^/\\]+$/.test(path);
  return (file) => file === there || (isName && file.endsWith(`/${path.replace(/^\.[/\\]/, '')}`));
}

const NAMES = meaningsOf(meetingNames);

function heldMeeting(name: keyof typeof meetingNames, { meetings, day }: Ledger): Meeting {
  const held = meetings.filter((meeting) => meeting.date <= day && meeting.held);
  const found = held.at(name === 'last' ? -1 : -2);
  if (found) return found;
  const words = dateWords(day);
  throw new UserError(
    'request/unknown',
    held.length === 0
      ? { fr: `Aucune réunion tenue jusqu’au ${words.fr}.`, en: `No meeting held up to ${words.en}.` }
      : { fr: `Aucune réunion tenue avant ${held[0]?.id}.`, en: `No meeting held before ${held[0]?.id}.` },
    { hint: THE_LIST },
  );
}

const THE_LIST = { fr: 'La liste des réunions : gtm meetings', en: 'The list of meetings: gtm meetings' };

/** A record that cannot be read is left to who asks, which says why. */
function findByPath(typed: string, opened: Opened): Finding<Meeting> {
  const { root, folder, ledger, readings } = opened;
  const isMeant = meansFile(typed, opened);
  const found = ledger.meetings.filter(({ file }) => isMeant(file));
  if (found.length > 0 || readings.some(({ file }) => isMeant(file))) return findingOf(found, () => []);
  const records = opened.config.value.meetings;
  throw new UserError(
    'request/unknown',
    fileIn(root, folder, typed.trim()) === undefined
      ? { fr: `« ${typed} » est hors de l’espace de travail.`, en: `"${typed}" lies outside the workspace.` }
      : {
          fr: `« ${typed} » n’est pas un compte rendu : aucun fichier de ce nom dans ${records}/.`,
          en: `"${typed}" is no record: there is no file of that name in ${records}/.`,
        },
    { hint: THE_LIST },
  );
}
