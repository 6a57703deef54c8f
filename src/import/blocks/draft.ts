import type { ActionText } from '../../model/meeting/action-texts.ts';
import type { ActionStatus } from '../../model/meeting/meeting.ts';

/** A record in the making: what the source says, and where. */
export type Draft = {
  date?: string;
  start?: string;
  end?: string;
  title?: string;
  venue?: string;
  chair?: string;
  rapporteur?: { name?: string; structure?: string };
  attendance: Record<'present' | 'excused' | 'absent' | 'represented' | 'guests', DraftAttendee[]>;
  agenda: DraftItem[];
  actions: DraftAction[];
  review: DraftReview[];
  /** Of earlier actions that are actions of this meeting again, because they are said to be still to do. */
  restated: DraftReview[];
  annexes: DraftAnnex[];
  next?: { date: string; start?: string };
  amendments: DraftWords[];
  errata: { date?: string; text: string; line: number }[];
  opening: string[];
  /** The lines that say the facts of the header, by their keys in the record. */
  lines: Map<string, number>;
};

/** Words of the record, and their line in the source. */
type DraftWords = { readonly text: string; readonly line: number };

export type DraftAttendee = {
  line?: number;
  structure?: string;
  name?: string;
  by?: string;
  note?: string;
  arrived?: string;
  count?: number;
};

export type DraftItem = {
  title: string;
  presenter?: string;
  decisions: DraftWords[];
  votes: { line: number; text: string; for?: number; against?: number; abstain?: number }[];
  actions: DraftAction[];
  /** The source says that there is none. */
  none: boolean;
  body: string[];
  line: number;
};

export type DraftAction = {
  text: string;
  owners: string[];
  lead?: string;
  due?: string;
  status?: ActionStatus;
  /** How far it is, as written. */
  said?: string;
  /** The list that it stands in. */
  list?: number;
  /** The number that the minutes give it: "A17.2". */
  ref?: string;
  note?: string;
  /** What further columns say of it. */
  texts?: { readonly [key in ActionText]?: string };
  line: number;
};

export type DraftReview = {
  text: string;
  owners: string[];
  lead?: string;
  status?: ActionStatus;
  note?: string;
  due?: string;
  line: number;
};

type DraftAnnex = {
  title: string;
  source?: string;
  themes: { title: string; recommendations: DraftAction[] }[];
  line: number;
};

/** What the reader of a report has to know: a guess with its reason, something that contradicts itself. */
export type Remark = {
  readonly field: string;
  readonly from: string;
  readonly reason: RemarkReason;
  readonly line: number;
};

/** Each has its sentence in the report. */
export type RemarkReason = DateReason | ReadingReason | SourceReason;

/** Where a date was taken from, and what speaks against it. */
export type DateReason = 'file-name' | 'first-date' | 'front-matter' | 'year' | 'contradiction' | 'not-later';

/** What was made of the words. */
type ReadingReason =
  | 'no-agenda'
  | 'sentence'
  | 'split'
  | 'row'
  | 'header'
  | 'approval'
  | 'restated'
  | 'linked'
  | 'unticked';

/** What is to be known of the file. */
export type SourceReason = 'extension' | 'encoding' | 'pictures' | 'empty-page' | 'page-header' | 'attachment';

/** Words that were placed without being words of the record: labels, page headers. */
export type PlacedWords = {
  readonly text: string;
  readonly reason: 'label' | 'read' | 'repeated';
  readonly line: number;
};

/** A commitment of the narrative that is no action of the record until somebody says so. */
export type Proposal = { readonly text: string; readonly owners: readonly string[]; readonly line: number };

export function emptyDraft(): Draft {
  return {
    attendance: { present: [], excused: [], absent: [], represented: [], guests: [] },
    agenda: [],
    actions: [],
    review: [],
    restated: [],
    annexes: [],
    amendments: [],
    errata: [],
    opening: [],
    lines: new Map(),
  };
}
