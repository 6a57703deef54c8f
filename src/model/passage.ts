// What records say, cut into what people look for: an action with all that is said of it, a decision, a paragraph.
import type { CivilDate } from './civil-date.ts';

/** What a passage is: a part of a record, a paragraph of its body, or an entry of the registry. */
export type PassageKind =
  | ('meeting' | 'attendance' | 'item' | 'decision' | 'vote' | 'action' | 'review' | 'annex' | 'recommendation')
  | ('adoption' | 'erratum' | 'body' | 'structure' | 'person' | 'group');

/** Words that stand on one line of a file. */
export type PassageLine = { readonly line: number; readonly text: string };

export type Passage = {
  readonly kind: PassageKind;
  /** What it is known by: the full id of an action, decision or recommendation; else that of the meeting, or of the entry of the registry. */
  readonly id: string | null;
  /** The meeting that says it; null for the registry. */
  readonly meeting: string | null;
  readonly date: CivilDate | null;
  /** Under what it stands: an agenda item, a section, a theme. */
  readonly under: string | null;
  readonly file: string;
  /** Where it begins. */
  readonly line: number;
  readonly lines: readonly PassageLine[];
};
