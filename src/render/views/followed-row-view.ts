// An action point with where it stands, as a row that a template prints.
import { dateWords } from '../../i18n/date-words.ts';
import { stateLabels } from '../../i18n/labels.ts';
import type { FollowedAction } from '../../model/ledger/followup.ts';
import { type ActionText, actionTexts } from '../../model/meeting/action-texts.ts';
import type { Language } from '../../model/words.ts';
import { ageWords, slipWords } from '../../query/actions/action-words.ts';
import { dueWords } from '../../query/due-words.ts';
import { ownersInWords } from '../../query/owners-in-words.ts';

/** The texts of an action as its statement has them, but for `observations`: those, the latest note and the slips, a line each. */
export type FollowedRowView = { readonly [key in ActionText]: string } & {
  /** From 1, through all the groups. */
  readonly number: number;
  /** The whole id; empty while it has none. */
  readonly id: string;
  /** The meeting that stated it: its id and its day. */
  readonly meeting: string;
  readonly date: string;
  /** Its agenda item; empty when it belongs to none. */
  readonly item: string;
  readonly text: string;
  readonly owners: string;
  readonly due: string;
  /** "en cours, en retard". */
  readonly state: string;
  readonly late: boolean;
  readonly open: boolean;
  readonly note: string;
  /** "échéance reportée 2 fois"; empty when it never was. */
  readonly slips: string;
  /** "70 jours, 1 réunion tenue depuis". */
  readonly age: string;
};

export function followedRowView(followed: FollowedAction, number: number, language: Language): FollowedRowView {
  const { action, meeting, owners, lead, due, status, timing } = followed;
  const slips = slipWords(followed.slips)?.[language] ?? '';
  const note = followed.note ?? '';
  return {
    number,
    id: followed.id ?? '',
    meeting: meeting.id,
    date: dateWords(meeting.date)[language],
    item: followed.itemTitle ?? '',
    text: action.text,
    owners: ownersInWords(owners, lead, language),
    due: due ? dueWords(due)[language] : '',
    state: stateLabels(status, timing)
      .map((label) => label[language])
      .join(', '),
    late: timing === 'late',
    open: timing !== null,
    note,
    slips,
    age: ageWords(followed)[language],
    ...actionTexts((key) => action[key] ?? ''),
    observations: [action.observations ?? '', note, slips].filter((each) => each !== '').join('\n'),
  };
}
