import type { ActionText } from '../../../model/meeting/action-texts.ts';
import type { ActionStatus } from '../../../model/meeting/meeting.ts';
import type { Line } from '../../blocks/block.ts';
import type { LeftOutReason } from '../../blocks/source-reading.ts';

/** A record in the making: what the source says, and where. */
export type Draft = {
  date?: string;
  /** The last of its days. */
  until?: string;
  held?: false;
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
  /** The lines that say the facts of the header, by their keys in the record. */
  lines: Map<string, number>;
};

/** Words of the record, and their line in the source. */
type DraftWords = { text: string; readonly line: number; readonly depth?: number };

export type DraftAttendee = {
  line?: number;
  structure?: string;
  name?: string;
  by?: string;
  note?: string;
  arrived?: string;
  left?: string;
  count?: number;
};

export type DraftItem = {
  title: string;
  /** Its title as the agenda has it, where what is listed under that stands behind it. */
  listed?: string;
  presenter?: string;
  decisions: DraftWords[];
  votes: { line: number; text: string; for?: number; against?: number; abstain?: number }[];
  actions: DraftAction[];
  /** The source says that there is none. */
  none: boolean;
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
  /** `head`, the line that names it. */
  themes: { title: string; readonly head: Line | null; recommendations: DraftAction[] }[];
  line: number;
};

/** Words that were placed without being words of the record: labels, page headers. */
export type PlacedWords = {
  readonly text: string;
  readonly reason: PlacedReason | LeftOutReason;
  readonly line: number;
};
/** `label` announces, `read` is said by the record in its own words, `repeated` was said before. */
export type PlacedReason = 'label' | 'read' | 'repeated';

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
    lines: new Map(),
  };
}
