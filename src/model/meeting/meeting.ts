import type { CivilDate } from '../civil-date.ts';
import type { ActionText } from './action-texts.ts';

/** What a meeting file says, as read: words are kept as written, and are read (owners, deadlines) elsewhere. */
export type Meeting = {
  /** The stem of its file. */
  readonly id: string;
  readonly file: string;
  readonly date: CivilDate;
  readonly until?: CivilDate;
  readonly start?: string;
  readonly end?: string;
  readonly title?: string;
  readonly venue?: string;
  readonly status: MeetingStatus;
  /** False when it was convened but cancelled or without quorum: it counts for no age and is no "last meeting". */
  readonly held: boolean;
  readonly chair?: string;
  readonly rapporteur?: { readonly name?: string; readonly structure?: string };
  readonly attendance: Attendance;
  readonly agenda: readonly AgendaItem[];
  /** Actions that belong to no agenda item. */
  readonly actions: readonly Action[];
  readonly review: readonly Review[];
  readonly next?: { readonly date?: string; readonly start?: string; readonly end?: string; readonly venue?: string };
  readonly annexes: readonly Annex[];
  readonly adoption?: { readonly at?: string; readonly amendments: readonly string[]; readonly seal?: string };
  readonly errata: readonly { readonly date?: CivilDate; readonly text: string }[];
  readonly body: Body;
};

export type MeetingStatus = 'draft' | 'circulated' | 'adopted';

/** The ways of attending, in the order in which they are told. */
export const ATTENDANCE_STATES = ['present', 'excused', 'absent', 'represented', 'guests'] as const;
export type AttendanceState = (typeof ATTENDANCE_STATES)[number];

export type Attendance = { readonly [state in AttendanceState]: readonly Attendee[] };

export type Attendee = {
  readonly structure?: string;
  readonly name?: string;
  readonly count?: number;
  readonly arrived?: string;
  readonly left?: string;
  /** Who speaks for it, when it is represented. */
  readonly by?: string;
  readonly note?: string;
};

export type AgendaItem = {
  readonly title: string;
  readonly presenter?: string;
  readonly decisions: readonly Decision[];
  readonly votes: readonly Vote[];
  /** `none` when it was said that the item has no action. */
  readonly actions: readonly Action[] | 'none';
  readonly line: number;
};

export type Decision = { readonly text: string; readonly line: number };

export type Vote = {
  readonly text: string;
  readonly for?: number;
  readonly against?: number;
  readonly abstain?: number;
};

export type ActionStatus = 'open' | 'in-progress' | 'blocked' | 'done' | 'dropped';

/** Where a value stands: the keys and indexes from the root of the front matter. */
export type Path = readonly (string | number)[];

/** An action point as its meeting states it. */
export type Action = { readonly [key in ActionText]?: string } & {
  /** Unique in its record; null until somebody gives it one. */
  readonly id: string | null;
  readonly text: string;
  /** The words for those responsible, one string per YAML item; absent when nothing is written. */
  readonly owners?: readonly string[];
  readonly lead?: string;
  readonly due?: DueWords;
  readonly status: ActionStatus;
  readonly note?: string;
  /** Global id of the recommendation that it was made of. */
  readonly recommendation?: string;
  /** Not in the review list of a new meeting before that day. */
  readonly snooze?: string;
  readonly updates: readonly Update[];
  readonly path: Path;
  readonly line: number;
};

/** The words of a deadline, with the date of an event once it is known (`{ text, by }`). */
export type DueWords = { readonly text: string; readonly by?: string };

/** What a review or an update can change; a key that is absent changes nothing. */
export type Change = {
  readonly status?: ActionStatus;
  readonly due?: DueWords;
  readonly owners?: readonly string[];
  readonly lead?: string;
  readonly note?: string;
};

/** What became known between meetings. */
export type Update = Change & { readonly date: CivilDate; readonly path: Path; readonly line: number };

/** What this meeting found about an earlier action: by its id, or by its words while the link is not made. */
export type Review = Change & {
  readonly action?: string;
  readonly text?: string;
  readonly path: Path;
  readonly line: number;
};

export type Recommendation = {
  readonly id: string | null;
  readonly text: string;
  readonly owners?: readonly string[];
  readonly due?: DueWords;
  readonly status: ActionStatus;
  readonly note?: string;
  /** Global ids of the actions made of it. */
  readonly actions: readonly string[];
  readonly path: Path;
  readonly line: number;
};

export type Theme = { readonly title: string; readonly recommendations: readonly Recommendation[] };

export type Annex = {
  readonly title?: string;
  readonly source?: string;
  readonly themes: readonly Theme[];
  /** Recommendations that stand under no theme. */
  readonly recommendations: readonly Recommendation[];
};

/** The Markdown under the front matter, cut at its `## ` headings. HTML comments are no text of it. */
export type Body = {
  readonly opening: string;
  /** The opening with its HTML comments, where it has some. */
  readonly typedOpening?: string;
  readonly sections: readonly Section[];
};

export type Section = {
  readonly title: string;
  /** The line of its heading, counted from 1 in the file. */
  readonly line: number;
  /** The text under the heading, without HTML comments and the blank lines around it. */
  readonly text: string;
  /** The same with its HTML comments, where it has some. */
  readonly typed?: string;
  /** The line where the text begins, comments among it. */
  readonly textLine: number;
};

/** Every action of a meeting, in the order of the record, with the number of its agenda item from 1 (null without). */
export function actionsOf(
  meeting: Meeting,
): readonly { readonly action: Action; readonly item: number | null; readonly itemTitle: string | null }[] {
  const all: { action: Action; item: number | null; itemTitle: string | null }[] = [];
  let item = 0;
  for (const { actions, title } of meeting.agenda) {
    item += 1;
    if (actions !== 'none') for (const action of actions) all.push({ action, item, itemTitle: title });
  }
  for (const action of meeting.actions) all.push({ action, item: null, itemTitle: null });
  return all;
}

/** Every recommendation of a meeting, in the order of the record, with the titles it stands under. */
export function* recommendationsOf(
  meeting: Meeting,
): Generator<{ recommendation: Recommendation; annex: string | null; theme: string | null }> {
  for (const annex of meeting.annexes) {
    const title = annex.title ?? null;
    for (const theme of annex.themes)
      for (const recommendation of theme.recommendations) yield { recommendation, annex: title, theme: theme.title };
    for (const recommendation of annex.recommendations) yield { recommendation, annex: title, theme: null };
  }
}

/** Whether minutes do not change any more: adopted, or sealed, whatever their state says since. */
export function isClosed({ status, adoption }: Pick<Meeting, 'status' | 'adoption'>): boolean {
  return status === 'adopted' || adoption?.seal !== undefined;
}
