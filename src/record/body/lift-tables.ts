// The action tables that people type in the body, as actions of the front matter.
import { PLAIN_COLON } from '../../i18n/labels.ts';
import { actionTexts } from '../../model/meeting/action-texts.ts';
import { ownersValue } from '../../model/owners/owners-value.ts';
import { withoutUndefined } from '../../model/without-undefined.ts';
import type { Language } from '../../model/words.ts';
import {
  type ActionTable,
  actionColumn,
  actionTables,
  isDitto,
  type RowReason,
  repeatsHeader,
  saysAction,
  saysWords,
  whyLeft,
} from './action-tables.ts';
import { kindsOfActions } from './body-headers.ts';
import type { BodySource, BodyTable, TableRow } from './body-table.ts';
import { cellWords } from './cell-words.ts';
import { type RowCell, rowFields } from './row-fields.ts';
import { tickedWords } from './status-in.ts';
import type { ColumnKind } from './table-headers.ts';

/** An action as a row of a table says it, without id. */
export type LiftedAction = { readonly text: string } & Readonly<Record<string, string | readonly string[]>>;

/** A table of actions that can be lifted whole: the lines that it takes in the file, and its actions. */
export type LiftedTable = {
  readonly line: number;
  readonly endLine: number;
  readonly actions: readonly LiftedAction[];
};

/** Why something stays where it is: a row that cannot be read whole, a table among words, a comment in it. */
export type LeftReason = RowReason | 'among-words' | 'comment';

/** `left`: the line (of the file) of what cannot be lifted whole. */
export type TablesToLift = {
  readonly tables: readonly LiftedTable[];
  readonly left: readonly { readonly line: number; readonly reason: LeftReason }[];
};

/**
 * The tables of actions of a body, cell by cell: what the format has no key for becomes a note, so that no word is lost. A
 * table is left where it is when a row cannot be read whole, or when other words share its lines.
 */
export function tablesToLift(source: BodySource, language: Language): TablesToLift {
  const read = actionTables(source).map((table) => liftTable(table, source, language));
  return {
    tables: read.flatMap((each) => ('actions' in each ? each : [])),
    left: read.flatMap((each) => ('reason' in each ? each : [])),
  };
}

function liftTable(
  table: ActionTable,
  source: BodySource,
  language: Language,
): LiftedTable | TablesToLift['left'][number] {
  const place = tableLines(table, source);
  if (hasComment(table, source)) return { line: table.line, reason: 'comment' };
  const loose = table.form === 'pipe' && table.rows.find(({ line }) => !lineText(source, line).includes('|'));
  if (loose) return { line: loose.line, reason: 'among-words' };
  if (!place) return { line: table.line, reason: 'among-words' };
  if (table.titled) return { line: table.line, reason: 'titled' };
  const said = table.rows.filter(
    (row) => row.cells.some((cell) => saysWords(cellWords(cell))) && !repeatsHeader(row, table),
  );
  for (const row of said) {
    const reason = whyLeft(row, table);
    if (reason) return { line: row.line, reason };
  }
  const columns = {
    header: table.header,
    kinds: kindsOfActions(table.header),
    action: actionColumn(table),
    language,
  };
  const rows = withDitto(said.filter(({ cells }) => saysAction(cells[columns.action] ?? '')));
  return { ...place, actions: rows.map((row) => actionOf(row, columns)) };
}

/** Cells that say "idem" say what stands above them. */
function withDitto(rows: readonly TableRow[]): readonly TableRow[] {
  const filled: TableRow[] = [];
  for (const row of rows) {
    const before = filled.at(-1)?.cells;
    const cells = row.cells.map((cell, at) => (isDitto(cell) ? (before?.[at] ?? cell) : cell));
    filled.push({ ...row, cells });
  }
  return filled;
}

function hasComment({ line, endLine }: BodyTable, { text, lines }: BodySource): boolean {
  return text.slice(lines.spanOf(line).start, lines.spanOf(endLine).end).includes('<!--');
}

/** The lines of a table, when nothing else stands on them. */
function tableLines({ form, line, endLine }: BodyTable, source: BodySource) {
  if (form !== 'html') return { line, endLine };
  let first = line;
  while (first > 1 && !/<table[\s>]/i.test(lineText(source, first))) first -= 1;
  const alone = /^<table[\s>]/i.test(lineText(source, first)) && /<\/table>$/i.test(lineText(source, endLine));
  return alone ? { line: first, endLine } : null;
}

function lineText({ text, lines }: BodySource, line: number): string {
  const { start, end } = lines.spanOf(line);
  return text.slice(start, end).trim();
}

type Columns = {
  readonly header: readonly string[];
  readonly kinds: readonly (readonly ColumnKind[])[];
  readonly action: number;
  readonly language: Language;
};

function actionOf({ cells }: TableRow, columns: Columns): LiftedAction {
  const beside = cells.flatMap((cell, index) => (index === columns.action ? [] : rowCell(cell, index, columns)));
  const fields = rowFields(beside, { colon: PLAIN_COLON[columns.language], isNoted: saysWords });
  const { owners, due, statuses, texts, notes } = fields;
  const ticked = tickedWords(cellWords(cells[columns.action] ?? ''));
  return {
    text: ticked.words,
    // In the order in which people read an action.
    ...withoutUndefined({
      owners: owners.length > 0 ? ownersValue(owners) : undefined,
      due,
      status: statuses[0] ?? ticked.status,
      ...actionTexts((key) => joined(texts[key])),
      note: joined(notes),
    }),
  };
}

function rowCell(cell: string, index: number, { header, kinds }: Columns): readonly RowCell[] {
  const words = cellWords(cell);
  if (words === '') return [];
  return [{ kind: kinds[index]?.[0], title: cellWords(header[index] ?? ''), words, owners: linesOf(cell) }];
}

function joined(words: readonly string[]): string | undefined {
  return words.length > 0 ? words.join(' ; ') : undefined;
}

/** A cell of owners on several lines names one on each. */
function linesOf(cell: string): readonly string[] {
  return cell
    .split(/<br\s*\/?>|<\/(?:p|li|div)>/i)
    .map(cellWords)
    .filter((words) => words !== '');
}
