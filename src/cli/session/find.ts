import { dateWords } from '../../i18n/date-words.ts';
import { UserError } from '../../model/errors.ts';
import type { FollowedAction } from '../../model/ledger/followup.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import { shellWord } from '../../model/shell-word.ts';
import type { Words } from '../../model/words.ts';
import { findById } from '../../query/find/find-by-id.ts';
import type { Finding } from '../../query/find/finding.ts';
import { type FollowedRecommendation, followRecommendations } from '../../query/recommendations/recommendation-row.ts';
import { recordIdOf } from '../../record/read-record.ts';
import { isRecordPath, meansFile, meantMeeting, withMeantMeeting } from './meant-meeting.ts';
import type { Opened } from './opened.ts';

/** The meeting an id, a path or a word such as `last` means. Refused (exit 2): none, with the nearest; several; or a record that cannot be read, with why. */
export function requireMeeting(typed: string, opened: Opened): Meeting {
  const found = meantMeeting(typed, opened);
  if (found.kind === 'found') return found.item;
  refuseUnread(typed, opened);
  throw notFound(typed, { found, what: MEETING, idOf: ({ id }) => id, opened });
}

/** The action an id means (`last/a1` too). Refused (exit 2): none, with the nearest; several; or its record cannot be read, with why. */
export function requireAction(asked: string, opened: Opened): FollowedAction {
  const typed = withMeantMeeting(asked, opened);
  const found = findById(typed, opened.ledger.actions);
  if (found.kind === 'found') return found.item;
  if (typed.includes('/')) refuseUnread(typed.slice(0, typed.lastIndexOf('/')), opened);
  throw notFound(typed, { found, what: ACTION, idOf: ({ id }) => id ?? '', opened });
}

/** The recommendation an id means. Refused (exit 2): none, with the nearest; several; or its record cannot be read. */
export function requireRecommendation(asked: string, opened: Opened): FollowedRecommendation {
  const typed = withMeantMeeting(asked, opened);
  const found = findById(typed, followRecommendations(opened.ledger, opened.index));
  if (found.kind === 'found') return found.item;
  if (typed.includes('/')) refuseUnread(typed.slice(0, typed.lastIndexOf('/')), opened);
  throw notFound(typed, { found, what: RECOMMENDATION, idOf: ({ id }) => id ?? '', opened });
}

/** The meeting or the action an id means; a meeting to the letter comes first. */
export function requireMeetingOrAction(asked: string, opened: Opened): Meeting | FollowedAction {
  const typed = withMeantMeeting(asked, opened);
  const meeting = meantMeeting(typed, opened);
  const action = findById(typed, opened.ledger.actions);
  if (meeting.kind === 'found' && (action.kind !== 'found' || meeting.item.id === typed)) return meeting.item;
  if (action.kind === 'found') return action.item;
  refuseUnread(typed, opened);
  if (action.kind === 'ambiguous' || (action.kind === 'unknown' && isNear(typed, action.nearest)))
    throw notFound(typed, { found: action, what: ACTION, idOf: ({ id }) => id ?? '', opened });
  throw notFound(typed, { found: meeting, what: MEETING_OR_ACTION, idOf: ({ id }) => id, opened });
}

/** Words with a slash mean an action, when one is near. */
function isNear(typed: string, near: readonly string[]): boolean {
  return typed.includes('/') && near.length > 0;
}

const RECOMMENDATION: Words = { fr: 'Aucune recommandation', en: 'No recommendation' };
const MEETING: Words = { fr: 'Aucune réunion', en: 'No meeting' };
const ACTION: Words = { fr: 'Aucune action', en: 'No action' };
const MEETING_OR_ACTION: Words = { fr: 'Aucune réunion ni action', en: 'No meeting or action' };

type Missing<T> = {
  readonly found: Finding<T>;
  readonly what: Words;
  readonly idOf: (item: T) => string;
  readonly opened: Opened;
};

function notFound<T>(typed: string, { found, what, idOf, opened }: Missing<T>): UserError {
  if (found.kind === 'ambiguous') {
    const ids = found.candidates.slice(0, 8).map(idOf);
    if (new Set(ids).size < ids.length) return twice(typed, found.candidates.map(fileAndLine));
    const list = ids.join(', ');
    return new UserError(
      'request/ambiguous',
      { fr: `« ${typed} » désigne plusieurs éléments.`, en: `"${typed}" means several things.` },
      { hint: { fr: `Précisez : ${list}`, en: `Say which: ${list}` } },
    );
  }
  const near = found.kind === 'unknown' ? found.nearest.join(', ') : '';
  const owner = opened.index.lookup(typed) ? `gtm actions --owner ${shellWord(typed)}` : undefined;
  const asOf = asOfWords(opened);
  return new UserError(
    'request/unknown',
    { fr: `${what.fr} « ${typed} »${asOf.fr}.`, en: `${what.en} "${typed}"${asOf.en}.` },
    {
      hint: owner
        ? {
            fr: `C’est un nom du registre ; ce qu’il doit faire : ${owner}`,
            en: `It is a name of the registry; what it owes: ${owner}`,
          }
        : near
          ? { fr: `Les plus proches : ${near}`, en: `The nearest: ${near}` }
          : what === RECOMMENDATION
            ? { fr: 'La liste : gtm recommendations --all', en: 'The list: gtm recommendations --all' }
            : what === ACTION
              ? actionList(typed)
              : { fr: 'La liste des réunions : gtm meetings', en: 'The list of meetings: gtm meetings' },
    },
  );
}

/** Words of its text, or the list. */
function actionList(typed: string): Words {
  if (!/\p{L}\S* \S/u.test(typed)) return { fr: 'La liste : gtm actions --all', en: 'The list: gtm actions --all' };
  const command = `gtm actions --all --text ${shellWord(typed)}`;
  return { fr: `Donnez son identifiant ; pour le trouver : ${command}`, en: `Give its id; to find it: ${command}` };
}

function refuseUnread(typed: string, opened: Opened): void {
  const { readings, unread } = opened;
  const isMeant = isRecordPath(typed) ? meansFile(typed, opened) : (file: string) => recordIdOf(file) === typed;
  const file = readings.find((reading) => !reading.meeting && isMeant(reading.file))?.file;
  const reason = unread.find((each) => each.file === file);
  if (!file || !reason) return;
  const place = reason.line === null ? file : `${file}:${reason.line}`;
  throw new UserError(
    'file/unreadable',
    { fr: `${place} ne peut pas être lu. ${reason.message.fr}`, en: `${place} cannot be read. ${reason.message.en}` },
    { hint: { fr: `Le détail : gtm check ${file}`, en: `The details: gtm check ${file}` } },
  );
}

/** " au 1er janvier 2022" when the workspace is looked at as of an earlier day. */
function asOfWords({ ledger, today }: Opened): Words {
  if (ledger.day === today) return { fr: '', en: '' };
  const day = dateWords(ledger.day);
  return { fr: ` au ${day.fr}`, en: ` as of ${day.en}` };
}

/** Where something stands, for things that share an id. */
function fileAndLine(item: unknown): string {
  const { meeting, action, recommendation } = item as Partial<FollowedAction & FollowedRecommendation>;
  return `${meeting?.file ?? ''}:${(action ?? recommendation)?.line ?? 1}`;
}

function twice(typed: string, places: readonly string[]): UserError {
  return new UserError(
    'request/ambiguous',
    {
      fr: `« ${typed} » est l’identifiant de plusieurs éléments : ${places.join(', ')}.`,
      en: `"${typed}" is the id of several things: ${places.join(', ')}.`,
    },
    { hint: { fr: 'Donnez à l’un d’eux un autre « id ».', en: 'Give one of them another "id".' } },
  );
}
