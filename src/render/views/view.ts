// One meeting as data that a template prints, in its minutes or its convocation: words, never codes, in one language.
import { dateWords } from '../../i18n/date-words.ts';
import type { Config } from '../../model/config.ts';
import type { Ledger } from '../../model/ledger/followup.ts';
import type { Meeting, MeetingStatus } from '../../model/meeting/meeting.ts';
import { shortSeal } from '../../model/meeting/short-seal.ts';
import { tieSections } from '../../model/meeting/tie-sections.ts';
import type { RegistryIndex } from '../../model/owners/registry-index.ts';
import type { Language, Words } from '../../model/words.ts';
import { expectedAttendees, usualMeetings } from '../../query/attendees.ts';
import { hoursPhrase, meetingDay, nextPhrase, rangePhrase } from './date-phrase.ts';
import { documentHeading } from './document-heading.ts';
import { type DocumentLabels, documentLabels } from './document-labels.ts';
import { sectionText } from './section-text.ts';
import { type ActionTable, viewActions } from './view-actions.ts';
import { type AnnexView, viewAnnexes } from './view-annexes.ts';
import { type AttendanceRow, type AttendanceView, attendanceRows, viewAttendance } from './view-attendance.ts';
import { type ChangeView, viewChanges } from './view-changes.ts';
import { type ItemView, viewItem } from './view-item.ts';
import { type ReviewView, viewReview } from './view-review.ts';

/** What a template of minutes can print. A text that is not there is empty, a list that has nothing has no item. */
export type MinutesView = {
  readonly language: Language;
  readonly labels: DocumentLabels;
  readonly id: string;
  /** "Compte rendu de la réunion du Groupe technique … (GTM Zinder)". */
  readonly heading: string;
  /** "Convocation à la réunion du Groupe technique … (GTM Zinder)". */
  readonly noticeHeading: string;
  readonly title: string;
  readonly group: string;
  readonly groupName: string;
  readonly draft: boolean;
  readonly held: boolean;
  /** What the minutes say of their own adoption; empty for a draft. */
  readonly status: string;
  /** The seal of adopted minutes in short, and when they were adopted; empty without one. */
  readonly seal: string;
  readonly date: string;
  readonly hours: string;
  readonly venue: string;
  readonly chair: string;
  readonly attendance: readonly AttendanceView[];
  /** The same with the ways that nobody attended in yet, for a form to fill in. */
  readonly attendanceForm: readonly AttendanceRow[];
  /** Who usually comes, by the meetings before this one. */
  readonly expected: readonly string[];
  /** Markdown; its headings begin at level 3. */
  readonly opening: string;
  readonly review: readonly ReviewView[];
  /** What moved in the follow-up since the meeting held before; worked out when a template asks for it. */
  readonly changes: readonly ChangeView[];
  /** Whether one of the reviews says more than a state. */
  readonly hasReviewNotes: boolean;
  readonly agenda: readonly ItemView[];
  /** Actions that belong to no agenda item; null without any. */
  readonly actions: ActionTable | null;
  /** Sections of the body that belong to no agenda item: title and text are Markdown. */
  readonly extra: readonly { readonly title: string; readonly text: string }[];
  readonly annexes: readonly AnnexView[];
  /** Day, hours and place of the next meeting on one line. */
  readonly next: string;
  readonly amendments: readonly string[];
  readonly errata: readonly { readonly date: string; readonly text: string }[];
  /** `text` is the name and the structure on one line, empty when neither is known. */
  readonly rapporteur: { readonly name: string; readonly structure: string; readonly text: string };
};

export type MinutesSources = {
  readonly meeting: Meeting;
  /** For the words of the actions that the meeting reviewed. */
  readonly ledger: Ledger;
  readonly config: Config;
  readonly index: RegistryIndex;
  readonly language: Language;
};

/** Brings together what the minutes of a meeting say. Every field has a value, as strict templates ask. */
export function minutesView({ meeting, ledger, config, index, language }: MinutesSources): MinutesView {
  const review = viewReview(meeting, ledger, language);
  return {
    language,
    labels: documentLabels(language),
    ...identityOf(meeting, config, language),
    attendance: viewAttendance(meeting.attendance, { index, language }),
    attendanceForm: attendanceRows(meeting.attendance, { index, language }),
    expected: expectedAttendees(usualMeetings(ledger.meetings, meeting.date), index, meeting.date),
    review,
    get changes() {
      return viewChanges(meeting, ledger, language);
    },
    hasReviewNotes: review.some(({ note }) => note !== ''),
    ...bodyOf(meeting, language),
    actions: viewActions(meeting.actions, language),
    annexes: viewAnnexes(meeting.annexes, language),
    next: nextPhrase(meeting.next, language),
    amendments: meeting.adoption?.amendments ?? [],
    errata: meeting.errata.map(({ date, text }) => ({ date: date ? dateWords(date)[language] : '', text })),
    rapporteur: rapporteurOf(meeting),
  };
}

const MINUTES: Words = { fr: 'Compte rendu de la réunion', en: 'Minutes of the meeting' };
const NOTICE: Words = { fr: 'Convocation à la réunion', en: 'Notice of the meeting' };

function identityOf(meeting: Meeting, config: Config, language: Language) {
  return {
    id: meeting.id,
    heading: documentHeading(MINUTES, config, language),
    noticeHeading: documentHeading(NOTICE, config, language),
    title: meeting.title ?? '',
    group: config.group ?? '',
    groupName: config.name ?? '',
    draft: meeting.status === 'draft',
    held: meeting.held,
    status: STATUS[meeting.status](meeting, language),
    seal: sealWords(meeting, language),
    date: rangePhrase(meeting.date, meeting.until ?? meeting.date, language),
    hours: hoursPhrase(meeting.start, meeting.end, language),
    venue: meeting.venue ?? '',
    chair: meeting.chair ?? '',
  };
}

const STATUS: Readonly<Record<MeetingStatus, (meeting: Meeting, language: Language) => string>> = {
  draft: () => '',
  circulated: (_, language) => (language === 'fr' ? 'Diffusé, en attente d’adoption' : 'Circulated, not yet adopted'),
  adopted: ({ adoption }, language) => {
    if (adoption?.at === undefined) return language === 'fr' ? 'Adopté' : 'Adopted';
    const day = meetingDay(adoption.at, language);
    return language === 'fr' ? `Adopté à la réunion du ${day}` : `Adopted at the meeting of ${day}`;
  },
};

function sealWords({ status, adoption }: Meeting, language: Language): string {
  if (status !== 'adopted' || adoption?.seal === undefined) return '';
  const short = shortSeal(adoption.seal);
  if (adoption.at === undefined) return short;
  const day = meetingDay(adoption.at, language);
  return language === 'fr' ? `${short}, adopté le ${day}` : `${short}, adopted on ${day}`;
}

function bodyOf({ agenda, body }: Meeting, language: Language) {
  const { items, extra } = tieSections({ agenda, body });
  return {
    opening: sectionText(body.opening, 2),
    agenda: agenda.map((item, index) => viewItem(item, { section: items[index] ?? null, number: index + 1, language })),
    extra: extra.map(({ title, text }) => ({ title, text: sectionText(text, 2) })),
  };
}

function rapporteurOf({ rapporteur }: Meeting): MinutesView['rapporteur'] {
  const { name = '', structure = '' } = rapporteur ?? {};
  return { name, structure, text: [name, structure].filter(Boolean).join(', ') };
}
