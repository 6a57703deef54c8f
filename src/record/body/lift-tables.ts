// The action tables that people type in the body, as actions of the front matter.
import { PLAIN_COLON } from '../../i18n/labels.ts';
import { ACTION_TEXT_KEYS, type ActionText, isActionText } from '../../model/meeting/action-texts.ts';
import { nobodySaid } from '../../model/owners/owner-words.ts';
import type { Language } from '../../model/words.ts';
import { type BodySource, type BodyTable, bodyTables, type TableRow } from './body-tables.ts';
import { cellWords } from './cell-words.ts';
import { statusIn } from './status-in.ts';
import { type ColumnKind, columnKinds, isActionHeader } from './table-headers.ts';

/** An action as a row of a table says it, without id. */
type LiftedAction = { readonly text: string } & Readonly<Record<string, string | readonly string[]>>;

/** A table of actions that can be lifted whole: the lines that it takes in the file, and its actions. */
export type LiftedTable = {
  readonly line: number;
  readonly endLine: number;
  readonly actions: readonly LiftedAction[];
};

/** The line (of the file) of something that cannot be lifted: a row of a table without its action, a table among words. */
export type TablesToLift = {
  readonly tables: readonly LiftedTable[];
  readonly left: readonly { readonly line: number; readonly reason: 'no-action' | 'among-words' }[];
};

/**
 * The tables of actions of a body, cell by cell: what the format has no key for becomes a note, so that no word is lost. A
 * table is left where it is when a row says something without saying an action, or when other words share its lines.
 */
export function tablesToLift(source: BodySource, language: Language): TablesToLift {
  const tables = bodyTables(source).filter((table) => isActionHeader(table.header) && countActions(table) > 0);
  const read = tables.map((table) => liftTable(table, source, language));
  return {
    tables: read.flatMap((each) => ('actions' in each ? each : [])),
    left: read.flatMap((each) => ('reason' in each ? each : [])),
  };
}

/** How many rows of a table of actions say something to do; a row of slashes says that there is nothing. */
export function countActions(table: BodyTable): number {
  const column = table.header.findIndex((each) => columnKinds(each).includes('action'));
  return table.rows.filter(({ cells }) => saysAction(cells[column] ?? '')).length;
}

function saysAction(cell: string): boolean {
  const words = cellWords(cell);
  return saysWords(words) && !/^(?:aucune|pas d['’]|no) ?action/i.test(words);
}

/** Words that say something, and are no way of saying nothing. */
function saysWords(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words) && nobodySaid(words) !== 'none';
}

function liftTable(
  table: BodyTable,
  source: BodySource,
  language: Language,
): LiftedTable | TablesToLift['left'][number] {
  const place = placeOf(table, source);
  const loose = table.form === 'pipe' && table.rows.find(({ line }) => !lineText(source, line).includes('|'));
  if (loose) return { line: loose.line, reason: 'among-words' };
  if (!place) return { line: table.line, reason: 'among-words' };
  const kinds = table.header.map((each) => columnKinds(each));
  const action = kinds.findIndex((each) => each.includes('action'));
  const said = table.rows.filter(({ cells }) => cells.some((cell) => saysWords(cellWords(cell))));
  const lost = said.find(({ cells }) => !saysAction(cells[action] ?? '') && !isNone(cells[action] ?? ''));
  if (lost) return { line: lost.line, reason: 'no-action' };
  const rows = said.filter(({ cells }) => saysAction(cells[action] ?? ''));
  return { ...place, actions: rows.map((row) => actionOf(row, { header: table.header, kinds, action, language })) };
}

function isNone(cell: string): boolean {
  const words = cellWords(cell);
  return words !== '' && !saysAction(cell);
}

/** The lines of a table, when nothing else stands on them. */
function placeOf({ form, line, endLine }: BodyTable, source: BodySource) {
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

type Field = 'owners' | 'due' | 'status' | ActionText | 'note';

/** In the order in which people read an action. */
const FIELDS: readonly Field[] = ['owners', 'due', 'status', ...ACTION_TEXT_KEYS, 'note'];

function actionOf({ cells }: TableRow, columns: Columns): LiftedAction {
  const found = new Map<Field, string[]>();
  for (const [index, cell] of cells.entries()) {
    if (index === columns.action) continue;
    for (const { field, words } of fieldsOf(cell, index, { columns, found }))
      found.set(field, [...(found.get(field) ?? []), words]);
  }
  const pairs = FIELDS.flatMap((field) => {
    const words = found.get(field);
    return words ? [[field, field === 'owners' ? several(words) : words.join(' ; ')] as const] : [];
  });
  return { text: cellWords(cells[columns.action] ?? ''), ...Object.fromEntries(pairs) };
}

type Found = { readonly columns: Columns; readonly found: ReadonlyMap<Field, readonly string[]> };

/** What a cell gives; what has no key of its own, or is said twice, goes into the note under the name of its column. */
function fieldsOf(cell: string, index: number, { columns, found }: Found) {
  const words = cellWords(cell);
  if (words === '') return [];
  const [kind] = columns.kinds[index] ?? [];
  const noted = {
    field: 'note' as const,
    words: `${cellWords(columns.header[index] ?? '')}${PLAIN_COLON[columns.language]}${words}`,
  };
  if (isActionText(kind)) return [{ field: kind, words }];
  switch (kind) {
    case 'owner':
      return linesOf(cell).map((line) => ({ field: 'owners' as const, words: line }));
    case 'due':
    case 'date':
      return found.has('due') ? [noted] : [{ field: 'due' as const, words }];
    case 'status':
      return [...statusOf(words), ...(isBareStatus(words) ? [] : [noted])];
    case 'number':
      return /^[\p{N}\p{P}\p{S}\s]*$/u.test(words) ? [] : [noted];
    default:
      return saysWords(words) ? [noted] : [];
  }
}

function statusOf(words: string) {
  const status = statusIn(words);
  return status === undefined ? [] : [{ field: 'status' as const, words: status }];
}

/** Words that say no more than a status. */
function isBareStatus(words: string): boolean {
  return statusIn(words) !== undefined && words.split(' ').length <= 2;
}

/** A cell of owners on several lines names one on each. */
function linesOf(cell: string): readonly string[] {
  return cell
    .split(/<br\s*\/?>|<\/(?:p|li|div)>/i)
    .map(cellWords)
    .filter((words) => words !== '');
}

function several(words: readonly string[]): string | readonly string[] {
  const [only, ...others] = words;
  return only !== undefined && others.length === 0 ? only : words;
}
