import type { CivilDate } from '../model/civil-date.ts';
import type { Tone, Words } from '../model/words.ts';
import type { CalendarEntry } from './calendar-entry.ts';

/** A value in a cell, typed for the formats that have types; null is an empty cell. */
export type Cell =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'date'; readonly date: CivilDate }
  /** A word of a closed list (a status, a timing): `code` for machines, `words` for people. */
  | { readonly type: 'code'; readonly code: string; readonly words: Words; readonly tone?: Tone | undefined }
  | null;

/**
 * A column of a report over rows. `key` is public (CSV headers, JSON), `title` is shown.
 * `on` says where the column appears: `screen` (table, md), `data` (csv) or both; both when absent.
 * `grow` columns take the width that is left on a terminal; `optional` ones are left out of a table, last first and
 * saying so, when there is no room for all.
 */
export type Column<Row> = {
  readonly key: string;
  readonly title: Words;
  readonly value: (row: Row) => Cell;
  readonly on?: 'screen' | 'data';
  /** What its cells hold where they are not empty, when that is no text: a whole number, a day, true or false. */
  readonly holds?: 'number' | 'date' | 'boolean';
  readonly grow?: boolean;
  readonly optional?: boolean;
  /** The words that its cells may have, where they are a closed list. */
  readonly choices?: readonly Words[];
  /** What the marks in its cells mean; said under the list where the column is shown. */
  readonly legend?: readonly Words[];
};

/** Rows under a title ("DRECM/R"), with a line of counts under them; one group without title when they are not grouped. */
export type Group<Row> = {
  readonly title: Words | null;
  readonly rows: readonly Row[];
  readonly counts?: Words;
};

/**
 * A list ready for a format. `item` makes the JSON contract of a row. `unread` names the files that could not be read.
 */
export type Report<Row> = {
  /** `actions`, `meetings`…: the kind in `gtm/<kind>@1`. */
  readonly kind: string;
  readonly title: Words;
  readonly columns: readonly Column<Row>[];
  readonly groups: readonly Group<Row>[];
  /** A sentence under the whole list: totals. */
  readonly summary?: Words;
  /** What to say when there is no row. */
  readonly empty: Words;
  readonly item: (row: Row) => Readonly<Record<string, unknown>>;
  /** What a row is in a calendar; absent when the list has nothing for one. */
  readonly calendar?: (row: Row) => readonly CalendarEntry[];
  /** What its JSON holds beside the items. */
  readonly more?: Readonly<Record<string, unknown>>;
  readonly generated: CivilDate;
  readonly asOf: CivilDate;
  readonly unread: readonly UnreadFile[];
};

/** A file that could not be read, and why: where in it, when that is known. */
export type UnreadFile = {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly code: string;
  readonly message: Words;
};

/** The rows of a report in order, each once: a grouping may show an action under each of its owners. */
export function rowsOf<Row>(report: Report<Row>): readonly Row[] {
  return [...eachRow(report)];
}

/** The same one after the other. */
export function* eachRow<Row>({ groups }: Report<Row>): Generator<Row> {
  const seen = new Set<Row>();
  for (const { rows } of groups)
    for (const row of rows) {
      if (seen.has(row)) continue;
      seen.add(row);
      yield row;
    }
}
