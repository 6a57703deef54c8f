// The actions that people type in the body line by line: "- Action : …", "À faire : …", "- [ ] …".
import { fencedLines } from '../../model/fenced-lines.ts';
import { behindNoOutcome, nobodySaid } from '../../model/owners/nobody-said.ts';
import { actionMarks } from '../../words/action-marks.ts';
import { anyWritten } from '../../words/as-written.ts';
import { fields } from '../../words/fields.ts';
import { inFrench } from '../../words/vocabulary.ts';
import type { BodySource, BodyTable } from './body-table.ts';
import { bodyTables } from './body-tables.ts';
import { cellWords } from './cell-words.ts';
import type { BodyLine } from './scan-body.ts';
import { visibleBody } from './visible-body.ts';

/** An action on a line of its own, with the lines that go on under it: their numbers in the file, the first and the last. */
export type ActionLine = {
  readonly line: number;
  readonly endLine: number;
  /** The words behind its mark; a line that says a field of its own ("Échéance : mai") stands behind a line end. */
  readonly words: string;
  /** What the items under it say. */
  readonly notes: readonly string[];
  /** Whether its box is ticked. */
  readonly done: boolean;
};

/**
 * The actions typed in a body on lines, in order, outside code, comments and tables. `isName`, whether words name somebody of
 * the registry: "Action DRECM/R : …". A line that says that there is no action is none.
 */
export function actionLines(source: BodySource, isName: IsName): readonly ActionLine[] {
  const body = source.text.slice(source.bodyStart);
  if (!MAY_HOLD.test(body)) return [];
  const seen = visibleBody(body, source.lines.lineAt(source.bodyStart)).lines;
  const isLiteral = literalLines(seen, bodyTables(source));
  const found: Open[] = [];
  let open: Open | null = null;
  for (const [index, { text: typed, line }] of seen.entries()) {
    const literal = isLiteral(index);
    const start: Start | null = literal ? null : startOf(typed, isName);
    if (start) {
      open = { ...start, line, endLine: line, notes: [] };
      found.push(open);
    } else if (open && !literal && goesOn(typed, open)) open.endLine = line;
    else open = null;
  }
  return found.map(({ indent: _, item: __, ...each }) => ({ ...each, words: each.words.trim() }));
}

/** Whether a line, asked for in order, is code or no text of a paragraph: a row of a table, a heading, a quotation, a tag. */
function literalLines(seen: readonly BodyLine[], tables: readonly BodyTable[]): (index: number) => boolean {
  const lines = seen.map(({ text }) => text);
  const { fenced } = fencedLines(lines);
  const rows = new Set<number>();
  for (const { line, endLine } of tables) for (let row = line; row <= endLine; row += 1) rows.add(row);
  let list = false;
  return (index) => {
    const line = lines[index] ?? '';
    if (/^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/.test(line)) list = true;
    else if (/^\S/.test(line) && (lines[index - 1] ?? '').trim() === '') list = false;
    if (fenced[index] || rows.has(seen[index]?.line ?? 0) || (!list && /^(?: {4}|\t)/.test(line))) return true;
    return /^[ \t]*(?:\||#{1,6}(?: |$)|>|<\/?[a-z])/i.test(line);
  };
}

/** Lines that follow each other with nothing but blank ones between them. */
export function runsOf(found: readonly ActionLine[], { lines }: BodySource): readonly (readonly ActionLine[])[] {
  const runs: ActionLine[][] = [];
  for (const each of found) {
    const last = runs.at(-1)?.at(-1);
    let next = (last?.endLine ?? 0) + 1;
    while (last && next < each.line && lines.textOf(next).trim() === '') next += 1;
    if (last && next === each.line) runs.at(-1)?.push(each);
    else runs.push([each]);
  }
  return runs;
}

type IsName = (words: string) => boolean;

/** `indent`, how far its mark stands from the edge; `item`, whether it is an item of a list. */
type Start = { words: string; readonly done: boolean; readonly indent: number; readonly item: boolean };
type Open = Start & { readonly line: number; endLine: number; readonly notes: string[] };

const { action, todo, bracketed, plain } = actionMarks;
const WORD = anyWritten(action, todo, plain, fields.action, inFrench(bracketed));
const COLON = '\\s*[*_]{0,3}\\s*[:：][*_]{0,3}\\s*';

const MAY_HOLD = new RegExp(`\\[[ x]?\\]|[☐❏□☑☒✅✓✔]|${WORD}`, 'iu');
const ITEM = /^([ \t]*)(?:([-+*•–→]|\d{1,9}[.)])[ \t]+)?(.*)$/u;
const TASK = /^\[([ xX]?)\][ \t]+(.*)$/u;
const BOX = /^(?:([☐❏□])|[☑☒✅✓✔])\uFE0F?\s*([^☐❏□☑☒✅✓✔]+)$/u;
/** "**Action 3 :** …", "[À faire] …", "TODO …". */
const MARKED = [
  new RegExp(`^[*_]{0,3}${WORD}(?:\\s*(?:n[°o])?\\s*#?\\d{1,3})?${COLON}(\\S.*)$`, 'iu'),
  new RegExp(`^\\[${anyWritten(action, todo, bracketed)}\\]\\s*[:–—-]?\\s*(\\S.*)$`, 'iu'),
  /^TODO\s+(\S.*)$/u,
];
/** "Action DRECM/R : …". */
const MARKED_FOR = new RegExp(`^[*_]{0,3}${anyWritten(action, todo)}\\s+([^:：]{2,60}?)${COLON}(\\S.*)$`, 'iu');

function startOf(line: string, isName: IsName): Start | null {
  const [, indent = '', bullet, rest = ''] = ITEM.exec(line) ?? [];
  const task = bullet === undefined ? null : TASK.exec(rest);
  const box = task ? null : BOX.exec(rest);
  const words = markedWords(task?.[2] ?? box?.[2] ?? rest, isName) ?? task?.[2] ?? box?.[2];
  if (words === undefined || !/\p{L}{2}/u.test(words) || saysNone(words)) return null;
  const done = task ? /x/i.test(task[1] ?? '') : box !== null && box[1] === undefined;
  return { words, done, indent: indent.length, item: bullet !== undefined };
}

function markedWords(words: string, isName: IsName): string | undefined {
  for (const mark of MARKED) {
    const [, behind] = mark.exec(words) ?? [];
    if (behind !== undefined) return behind;
  }
  const [, name = '', behind = ''] = MARKED_FOR.exec(words) ?? [];
  return name !== '' && isName(name.trim()) ? `${name.trim()} : ${behind}` : undefined;
}

function saysNone(typed: string): boolean {
  const words = cellWords(typed).replace(/[.!]+$/, '');
  return nobodySaid(words) === 'none' || behindNoOutcome(words) !== undefined;
}

/** "Responsable : Zoé" under an action. */
const LABELLED = /^[*_]{0,3}\p{L}[\p{L} '’-]{1,30}\s*[*_]{0,3}\s*[:：]/u;

/** Puts a line to the action above, if it goes on in it: words of the same paragraph, or an item further in. */
function goesOn(line: string, open: Open): boolean {
  const [, indent = '', bullet, rest = ''] = ITEM.exec(line) ?? [];
  const words = rest.trim();
  if (words === '' || markedWords(words, () => false) !== undefined) return false;
  if (bullet !== undefined && (!open.item || indent.length <= open.indent)) return false;
  const last = open.notes.length - 1;
  if (LABELLED.test(words)) open.words += `\n${words}`;
  else if (bullet !== undefined) open.notes.push(words);
  else if (last >= 0) open.notes[last] += ` ${words}`;
  else open.words += ` ${words}`;
  return true;
}
