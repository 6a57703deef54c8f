// The actions that people type in the body line by line: "- Action : …", "À faire : …", "- [ ] …", lists under "Actions :".
import { fencedLines } from '../../model/fenced-lines.ts';
import { type ActionList, actionList, ownerOver } from './action-list.ts';
import { actionStart, type LineParts, MAY_MARK, markedWords, partsOf, type Told, wordsOf } from './action-start.ts';
import type { BodySource, BodyTable } from './body-table.ts';
import { bodyTables } from './body-tables.ts';
import { isStruck } from './cell-words.ts';
import type { KnownWords } from './known-words.ts';
import type { BodyLine } from './scan-body.ts';
import { columnKinds } from './table-headers.ts';
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
  /** Whether a line goes through words of it, which a tick does not explain. */
  readonly struck: boolean;
  /** The lines that announce it and nothing but actions: "Actions à mener :". */
  readonly heads: readonly number[];
};

/**
 * The actions typed in a body on lines, in order, outside code, comments and tables. A line that says that there is no action
 * is none.
 */
export function actionLines(source: BodySource, known: KnownWords): readonly ActionLine[] {
  const body = source.text.slice(source.bodyStart);
  if (!MAY_HOLD.test(body)) return [];
  const seen = visibleBody(body, source.lines.lineAt(source.bodyStart)).lines;
  const isLiteral = literalLines(seen, bodyTables(source));
  const scan: Scan = { known, found: [], open: null, list: null, gap: false };
  for (const [index, { text, line }] of seen.entries()) {
    if (text.trim() === '') scan.gap = true;
    else {
      if (isLiteral(index)) addLiteral(text, line, scan);
      else addLine(text, line, scan);
      scan.gap = false;
    }
  }
  return scan.found.map(({ indent: _, item: __, heads, ...each }) => ({
    ...each,
    words: each.words.trim(),
    struck: each.struck || [each.words, ...each.notes].some(isStruck),
    heads: heads.filter(({ kept }) => !kept).map(({ line }) => line),
  }));
}

/** Marks, and what says who or when. */
const MAY_HOLD = new RegExp(`${MAY_MARK.source}|[:：→⇒➔➜(]|[=-]>|[–—]`, 'iu');

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

/** Lines that follow each other with nothing but blank ones, and those that announce them, between them. */
export function runsOf(found: readonly ActionLine[], { lines }: BodySource): readonly (readonly ActionLine[])[] {
  const heads = new Set(found.flatMap((each) => each.heads));
  const runs: ActionLine[][] = [];
  for (const each of found) {
    const last = runs.at(-1)?.at(-1);
    let next = (last?.endLine ?? 0) + 1;
    while (last && next < each.line && (heads.has(next) || lines.textOf(next).trim() === '')) next += 1;
    if (last && next === each.line) runs.at(-1)?.push(each);
    else runs.push([each]);
  }
  return runs;
}

/** A line that announces actions; `kept`, whether something else stands under it too. */
type Head = { readonly line: number; kept: boolean };
type Open = Omit<ActionLine, 'endLine' | 'words' | 'notes' | 'heads'> & {
  endLine: number;
  words: string;
  readonly notes: string[];
  readonly indent: number;
  readonly item: boolean;
  readonly heads: readonly Head[];
};
/** `indent`, of the first item under the head; `plain`, whether its lines are no items. */
type Under = { readonly head: Head; readonly owner: string | undefined; indent?: number };
type List = Under & Pick<ActionList, 'told' | 'heading'> & { plain: boolean; group: (Under & { at: number }) | null };
type Scan = {
  readonly known: KnownWords;
  readonly found: Open[];
  open: Open | null;
  list: List | null;
  /** Whether a blank line stands before. */
  gap: boolean;
};

function addLiteral(text: string, line: number, scan: Scan): void {
  scan.open = null;
  const announced = actionList(text, scan.known);
  scan.list = announced?.heading ? listOf(announced, line) : null;
}

function listOf({ told, owner, heading }: ActionList, line: number): List {
  // A heading stays where it is.
  return { told, owner, heading, head: { line, kept: heading }, plain: !heading, group: null };
}

function addLine(text: string, line: number, scan: Scan): void {
  const { known } = scan;
  const parts = partsOf(text);
  const isUnder = parts.item && scan.open?.item === true && parts.indent > scan.open.indent;
  if (scan.gap && !isUnder) scan.open = null;
  const announced = actionList(text, known);
  if (announced) {
    scan.open = null;
    scan.list = listOf(announced, line);
    return;
  }
  const told = toldOf(parts, scan);
  if (scan.open && saysField(parts.words) && goesOn(parts, scan.open, line)) return;
  if (told !== 'alone' && startsGroup(parts, line, scan)) return;
  const start = actionStart(parts, known, told);
  if (start) addStart(start, { parts, line, told }, scan);
  else if (!scan.open || markedWords(parts.words, known) !== undefined || !goesOn(parts, scan.open, line)) {
    scan.open = null;
    keep(scan);
  }
}

/** What must speak for a line, by the list that it stands in; ends the list where it stands in none. */
function toldOf(parts: LineParts, scan: Scan): Told {
  const { list, gap } = scan;
  if (!list) return 'alone';
  if (parts.item) return toldOfItem(parts, list);
  if (list.plain && !gap) return /^[\p{Ll}(]/u.test(parts.words) && scan.open ? 'alone' : list.told;
  if (!gap) return 'alone';
  if (list.heading) return 'told';
  if (ownerOver(parts.words, scan.known) !== undefined) return list.told;
  scan.list = null;
  return 'alone';
}

/** The items under those of the list say more of them. */
function toldOfItem({ indent }: LineParts, list: List): Told {
  list.plain = false;
  if (list.group && indent <= list.group.at) list.group = null;
  const under = list.group ?? list;
  under.indent ??= indent;
  return indent <= under.indent ? list.told : 'alone';
}

/** "HCR :" in a list of actions, over what is theirs. */
function startsGroup({ item, indent, words }: LineParts, line: number, scan: Scan): boolean {
  const owner = ownerOver(words, scan.known);
  if (!scan.list || owner === undefined) return false;
  scan.list.group = { owner, head: { line, kept: false }, at: item ? indent : -1 };
  scan.open = null;
  return true;
}

function keep({ list }: Scan): void {
  if (!list) return;
  list.head.kept = true;
  if (list.group) list.group.head.kept = true;
}

function addStart(
  { words, done, struck }: { readonly words: string; readonly done: boolean; readonly struck: boolean },
  { parts, line, told }: { readonly parts: LineParts; readonly line: number; readonly told: Told },
  scan: Scan,
): void {
  const { list, known, found } = scan;
  const { indent, item } = parts;
  const owner = told === 'alone' ? undefined : (list?.group?.owner ?? list?.owner);
  const heads = list ? [list.head, ...(list.group ? [list.group.head] : [])] : [];
  scan.open = {
    ...{ line, endLine: line, words: wordsOf(words, owner, known), notes: [] },
    ...{ done, struck: struck && !done, indent, item, heads },
  };
  found.push(scan.open);
}

/** "Responsable : Zoé" under an action. */
const LABELLED = /^[*_]{0,3}(\p{L}[\p{L} '’-]{1,30})\s*[*_]{0,3}\s*[:：]/u;

/** "**Responsable** : OIM" as "Responsable : OIM": in the middle of a text its marks would hide that it is a label. */
function plainLabel(words: string): string {
  return words.replace(/^[*_]{1,3}([^*_:：]+?)\s*(?:[*_]{1,3}\s*[:：]|[:：]\s*[*_]{1,3})\s*/u, '$1 : ');
}

/** Whether a line says who does the action above, by when or how far it is. */
function saysField(words: string): boolean {
  const [, label = ''] = LABELLED.exec(words) ?? [];
  return label !== '' && columnKinds(label).some((kind) => kind === 'owner' || kind === 'due' || kind === 'status');
}

/** Puts a line to the action above, if it goes on in it: words of the same paragraph, a field, or an item further in. */
function goesOn({ item, indent, words: typed }: LineParts, open: Open, line: number): boolean {
  const words = typed.trim();
  const field = saysField(words);
  if (item && !field && (!open.item || indent <= open.indent)) return false;
  const last = open.notes.length - 1;
  if (field || LABELLED.test(words)) open.words += `\n${field ? plainLabel(words) : words}`;
  else if (item) open.notes.push(words);
  else if (last >= 0) open.notes[last] += ` ${words}`;
  else open.words += ` ${words}`;
  open.endLine = line;
  return true;
}
