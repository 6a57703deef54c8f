// What a row of a table of actions says beside the action, as the fields of an action.
import { type ActionText, actionTexts, isActionText } from '../../model/meeting/action-texts.ts';
import type { ActionStatus } from '../../model/meeting/meeting.ts';
import { anyWritten } from '../../words/as-written.ts';
import { no, yes } from '../../words/states.ts';
import { isInPart, statusIn, tickIn } from './status-in.ts';
import type { ColumnKind } from './table-headers.ts';

/** A cell that says something, beside the one that says the action. */
export type RowCell = {
  /** What its column holds; undefined where the format has no key for it. */
  readonly kind: ColumnKind | undefined;
  /** The header, which names its words in a note; undefined where they say themselves what they are. */
  readonly title: string | undefined;
  /** Its words, on one line. */
  readonly words: string;
  /** Whom a cell of owners names, and what it says beside: "HCR / 5 mai / fait". */
  readonly owners: readonly string[];
  readonly due?: string;
  readonly status?: ActionStatus;
};

/** Several values of a field come from several columns of its kind, in their order. */
export type RowFields = {
  readonly owners: readonly string[];
  readonly due: string | undefined;
  readonly statuses: readonly ActionStatus[];
  readonly texts: { readonly [key in ActionText]: readonly string[] };
  /** What has no key of its own, or says a second deadline. */
  readonly notes: readonly string[];
};

type Reading = {
  /** What stands between a header and its words. */
  readonly colon: string;
  /** Whether words that have no key of their own are worth a note. */
  readonly isNoted: (words: string) => boolean;
  /** The deadline and the state that the words of the action say already. */
  readonly before?: { readonly due?: string; readonly status?: ActionStatus };
};

/** The cells of a row in the order of the table; those without words are left out by the caller. */
export function rowFields(cells: readonly RowCell[], reading: Reading): RowFields {
  const { due, status } = reading.before ?? {};
  const fields: Fields = {
    owners: [],
    due,
    statuses: status === undefined ? [] : [status],
    texts: actionTexts(() => []),
    notes: [],
  };
  for (const cell of cells) addCell(cell, fields, reading);
  return fields;
}

type Fields = {
  readonly owners: string[];
  due: string | undefined;
  readonly statuses: ActionStatus[];
  readonly texts: { readonly [key in ActionText]: string[] };
  readonly notes: string[];
};

function addCell({ kind, title, words, ...named }: RowCell, fields: Fields, { colon, isNoted }: Reading): void {
  const noted = title === undefined ? words : `${title}${colon}${words}`;
  if (isActionText(kind)) {
    fields.texts[kind].push(words);
    return;
  }
  switch (kind) {
    case 'owner':
      addOwners(named, fields);
      return;
    case 'due':
    case 'date':
      if (fields.due === undefined) fields.due = words;
      else fields.notes.push(noted);
      return;
    case 'status': {
      const status = underState(words, title) ?? tickIn(words) ?? statusIn(words);
      const isOther = fields.statuses.some((each) => each !== status);
      if (status !== undefined) fields.statuses.push(status);
      if (status === undefined || isOther || words.split(' ').length > 2 || isInPart(words)) fields.notes.push(noted);
      return;
    }
    case 'number':
      if (!/^[\p{N}\p{P}\p{S}\s]*$/u.test(words)) fields.notes.push(noted);
      return;
    default: {
      const status = underState(words, title);
      if (status !== undefined) fields.statuses.push(status);
      else if (isNoted(words)) fields.notes.push(noted);
    }
  }
}

/** A tick in a column for each state: "Fait", "En cours". */
function underState(words: string, title: string | undefined): ActionStatus | undefined {
  const status = title === undefined ? undefined : statusIn(title);
  if (tickIn(words) === 'done' || YES.test(words)) return status;
  // "Fait : non".
  return status === 'done' && NO.test(words) ? 'open' : undefined;
}

const YES = new RegExp(`^${anyWritten(yes)}$`, 'iu');
const NO = new RegExp(`^${anyWritten(no)}$`, 'iu');

/** What stands beside names is said in passing: a column of its own, or the action itself, comes first. */
function addOwners({ owners, due, status }: Pick<RowCell, 'owners' | 'due' | 'status'>, fields: Fields): void {
  fields.owners.push(...owners);
  fields.due ??= due;
  if (status !== undefined && fields.statuses.length === 0) fields.statuses.push(status);
}
