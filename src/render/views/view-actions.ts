// Action points as the minutes print them: as the meeting stated them, whatever became of them later.
import { statusLabels } from '../../i18n/labels.ts';
import { ACTION_TEXT_KEYS, type ActionText, actionTexts } from '../../model/meeting/action-texts.ts';
import type { Action, DueWords } from '../../model/meeting/meeting.ts';
import type { Language } from '../../model/words.ts';
import { datePhrase } from './date-phrase.ts';
import { documentLabels } from './document-labels.ts';

/** A table of action points. The optional columns are there when one of the rows fills them. */
export type ActionTable = FilledColumns & {
  readonly rows: readonly (ActionView & { readonly cells: readonly string[] })[];
  /** The labels of the optional columns that are there, over the `cells` of each row. */
  readonly columns: readonly string[];
};

/** `hasPriority` and the like, by which templates may ask for a column. */
type FilledColumns = { readonly [key in OptionalColumn as `has${Capitalize<key>}`]: boolean };

type OptionalColumn = ActionText | 'state';

/** What was remarked comes last, behind the state. */
const OPTIONAL_COLUMNS: readonly OptionalColumn[] = [
  ...ACTION_TEXT_KEYS.filter((key) => key !== 'observations'),
  'state',
  'observations',
];

type ActionView = { readonly [key in ActionText]: string } & {
  /** Unique in the record; empty while it has none. */
  readonly id: string;
  readonly text: string;
  /** The words for those responsible, with the chef de file when there are several. */
  readonly owners: string;
  /** The words of the deadline; ISO forms in words. */
  readonly due: string;
  /** The status stated, empty for one that is merely open. */
  readonly state: string;
};

/** What stands in each cell of a row that says there is no action. */
const NONE = '//////////';

/** The table of some actions; null when there is nothing to show. `none` gives a row that says so. */
export function viewActions(actions: readonly Action[] | 'none', language: Language): ActionTable | null {
  const rows = actions === 'none' ? [NO_ACTION] : actions.map((action) => viewAction(action, language));
  if (rows.length === 0) return null;
  const labels = documentLabels(language);
  const filled = OPTIONAL_COLUMNS.filter((key) => rows.some((row) => row[key] !== ''));
  return {
    ...flagsOf(filled),
    rows: rows.map((row) => ({ ...row, cells: filled.map((key) => row[key]) })),
    columns: filled.map((key) => labels[key]),
  };
}

function flagsOf(filled: readonly OptionalColumn[]): FilledColumns {
  const flags = OPTIONAL_COLUMNS.map((key) => [`has${key[0]?.toUpperCase()}${key.slice(1)}`, filled.includes(key)]);
  return Object.fromEntries(flags) as FilledColumns;
}

/** The words for those responsible, the chef de file named when the words alone do not show it. */
export function ownersText(
  { owners, lead }: { readonly owners?: readonly string[]; readonly lead?: string },
  language: Language,
): string {
  const words = owners?.join(', ') ?? '';
  if (lead === undefined || lead === words) return words;
  const named = language === 'fr' ? `chef de file : ${lead}` : `lead: ${lead}`;
  return words === '' ? named : `${words} (${named})`;
}

/** The words of a deadline, with the date of its event once it is known. */
export function dueText(due: DueWords | undefined, language: Language): string {
  if (!due) return '';
  const text = datePhrase(due.text, language);
  return due.by === undefined ? text : `${text} (${datePhrase(due.by, language)})`;
}

const NO_ACTION: ActionView = {
  id: '',
  text: NONE,
  owners: NONE,
  due: NONE,
  state: '',
  ...actionTexts(() => ''),
};

function viewAction(action: Action, language: Language): ActionView {
  return {
    id: action.id ?? '',
    text: action.text,
    owners: ownersText(action, language),
    due: dueText(action.due, language),
    ...actionTexts((key) => action[key] ?? ''),
    state: action.status === 'open' ? '' : statusLabels[action.status][language],
    observations: [action.observations, action.note].filter(Boolean).join('\n'),
  };
}
