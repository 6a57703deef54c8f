/** A meeting on one screen: where and when, who came, what was decided, and what became of its action points. */
import { periodInWords } from '../../i18n/date-words.ts';
import { COLON, countOf, meetingStatusLabels, type Noun, stateLabels } from '../../i18n/labels.ts';
import { parsePeriod } from '../../model/deadline/parse-period.ts';
import type { FollowedAction } from '../../model/ledger/followup.ts';
import type { AttendanceState, Meeting } from '../../model/meeting/meeting.ts';
import { safeText } from '../../model/safe-text.ts';
import type { Language, Words } from '../../model/words.ts';
import { stateCounts } from '../../query/actions/action-summary.ts';
import { attendeeName } from '../../query/attendees.ts';
import { dueWords } from '../../query/due-words.ts';
import type { MeetingRow } from '../../query/meetings/meeting-row.ts';
import { ownersInWords } from '../../query/owners-in-words.ts';
import { displayWidth } from '../layout/display-width.ts';
import { fieldLines, hangingLines, type SheetField } from '../layout/field-lines.ts';
import type { FormatOptions } from '../layout/format.ts';

type GlanceOptions = Pick<FormatOptions, 'language' | 'width' | 'paint'>;

/** The ways of attending in the order in which minutes give them, as headings of lists. */
const STATES: readonly (readonly [AttendanceState, Words])[] = [
  ['present', { fr: 'Présents', en: 'Present' }],
  ['represented', { fr: 'Représentés', en: 'Represented' }],
  ['excused', { fr: 'Excusés', en: 'Excused' }],
  ['absent', { fr: 'Absents', en: 'Absent' }],
  ['guests', { fr: 'Invités', en: 'Guests' }],
];

/** The lines of `gtm show` for a meeting, ready for a terminal; they end with a newline. */
export function meetingGlance(row: MeetingRow, options: GlanceOptions): string {
  const { width, paint } = options;
  const title = [row.meeting.id, row.meeting.title].filter((words) => words !== undefined).join(' · ');
  const lines = [
    ...hangingLines('', title, { width, indent: 0 }).map((line) => paint.bold(line)),
    '',
    ...fieldLines([...factFields(row, options.language), ...attendanceFields(row, options.language)], options),
    ...agendaLines(row.meeting, options),
    ...actionLines(row.stated, options),
    ...nextLines(row.meeting, options),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

const LABELS = {
  date: { fr: 'Date', en: 'Date' },
  venue: { fr: 'Lieu', en: 'Venue' },
  chair: { fr: 'Présidence', en: 'Chair' },
  rapporteur: { fr: 'Rapporteur', en: 'Rapporteur' },
  status: { fr: 'Compte rendu', en: 'Minutes' },
  quorum: { fr: 'Quorum', en: 'Quorum' },
  agenda: { fr: 'Ordre du jour et décisions', en: 'Agenda and decisions' },
  actions: { fr: 'Points d’action', en: 'Action points' },
  noActions: { fr: 'aucun', en: 'none' },
  next: { fr: 'Prochaine réunion', en: 'Next meeting' },
} satisfies Readonly<Record<string, Words>>;

function factFields({ meeting, quorum }: MeetingRow, language: Language): readonly SheetField[] {
  const { date, until = date, venue, chair, rapporteur, status, held } = meeting;
  const field = (key: keyof typeof LABELS, value: string | undefined): SheetField => {
    return { label: LABELS[key][language], value: value ?? '' };
  };
  const label = held ? meetingStatusLabels[status] : NOT_HELD;
  return [
    field(
      'date',
      listed([periodInWords({ kind: 'range', earliest: date, latest: until }, language), hoursOf(meeting)]),
    ),
    field('venue', venue),
    field('chair', chair),
    field('rapporteur', listed([rapporteur?.name, rapporteur?.structure])),
    { ...field('status', label[language]), tone: label.tone },
    quorum
      ? { ...field('quorum', quorumWords(quorum)[language]), ...(quorum.reached ? {} : BAD) }
      : field('quorum', ''),
  ];
}

const NOT_HELD = { fr: 'la réunion n’a pas été tenue', en: 'the meeting was not held', tone: 'muted' } as const;
const BAD = { tone: 'bad' } as const;

const STRUCTURES: Noun = {
  one: { fr: 'structure qui compte', en: 'structure that counts' },
  other: { fr: 'structures qui comptent', en: 'structures that count' },
};

function quorumWords({ reached, counted, needed }: NonNullable<MeetingRow['quorum']>): Words {
  const structures = countOf(counted, STRUCTURES);
  return {
    fr: `${reached ? 'atteint' : 'non atteint'} (${structures.fr}, il en faut ${needed})`,
    en: `${reached ? 'reached' : 'not reached'} (${structures.en}, ${needed} needed)`,
  };
}

function hoursOf({ start, end }: { readonly start?: string; readonly end?: string }): string | undefined {
  const hours = [start, end].filter((hour) => hour !== undefined);
  return hours.length === 0 ? undefined : hours.join('–');
}

function listed(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(', ');
}

/** "Présents (9)": only the ways of attending that somebody attended in. */
function attendanceFields({ meeting, listed: counts }: MeetingRow, language: Language): readonly SheetField[] {
  return STATES.map(([state, words]) => {
    const attendees = meeting.attendance[state];
    return { label: `${words[language]} (${counts[state]})`, value: attendees.map(attendeeName).join(', ') };
  });
}

function section(title: string, { width, paint }: GlanceOptions): readonly string[] {
  return ['', ...hangingLines('', title, { width, indent: 0 }).map(paint.bold)];
}

/** The items by number, and under each what it decided. */
function agendaLines({ agenda }: Meeting, options: GlanceOptions): readonly string[] {
  if (agenda.length === 0) return [];
  const { width } = options;
  const items = agenda.flatMap(({ title, decisions }, index) => [
    ...hangingLines(`${index + 1}. `, title, { width, indent: 2 }),
    ...decisions.flatMap(({ text }) => hangingLines('→ ', text, { width, indent: 5 })),
  ]);
  return [...section(LABELS.agenda[options.language], options), ...items];
}

/** How many are in which state, then each action with its state now, and who and when. */
function actionLines(stated: readonly FollowedAction[], options: GlanceOptions): readonly string[] {
  const { language } = options;
  const counts = stateCounts(stated).map((words) => words[language]);
  const title = `${LABELS.actions[language]}${COLON[language]}${counts.join(', ')}`;
  if (stated.length === 0) return [...section(LABELS.actions[language], options), `  ${LABELS.noActions[language]}`];
  return [...section(title, options), ...stated.flatMap((followed) => oneAction(followed, options))];
}

function oneAction(followed: FollowedAction, { language, width, paint }: GlanceOptions): readonly string[] {
  const { action, status, timing, due, owners, lead } = followed;
  const labels = stateLabels(status, timing);
  const state = labels.map((label) => label[language]).join(', ');
  const { tone } = labels.findLast((label) => label.tone) ?? {};
  const facts = [state, ownersInWords(owners, lead, language), ...(due ? [dueWords(due)[language]] : [])].join(' · ');
  const mark = `${safeText(action.id ?? '—')} `;
  return [
    ...hangingLines(mark, action.text, { width, indent: 2 }),
    ...hangingLines('', facts, { width, indent: 2 + displayWidth(mark) }).map((line, index) => {
      return tone && index === 0 ? line.replace(state, () => paint.tone(state, tone)) : line;
    }),
  ];
}

function nextLines({ next }: Meeting, options: GlanceOptions): readonly string[] {
  if (!next) return [];
  const { language, width } = options;
  const period = parsePeriod(next.date ?? '');
  const day = period ? periodInWords(period, language) : next.date;
  const words = listed([day, hoursOf(next), next.venue]);
  return words === ''
    ? []
    : [...section(LABELS.next[language], options), ...hangingLines('', words, { width, indent: 2 })];
}
