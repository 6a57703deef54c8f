// Who was there and who was not, from every part that names them.

import { hasCivility } from '../../model/owners/owner-person.ts';
import { anyWritten } from '../../words/as-written.ts';
import { besideMembers } from '../../words/labels.ts';
import { type Block, type ItemBlock, type Line, type LineBlock, linesOfRow, type TableBlock } from '../blocks/block.ts';
import { hasStruck, heldWords } from '../blocks/unstruck.ts';
import { belongs } from '../outline/belongs.ts';
import { blocksOf, isNode, nodesUnder, type OutlineNode } from '../outline/node.ts';
import { WHY } from '../outline/why.ts';
import { readAttendanceTable } from '../signs/attendance/attendance-table.ts';
import { isAttendeeLine } from '../signs/attendance/is-attendee-line.ts';
import { leavesWords } from '../signs/attendance/leaves-words.ts';
import { kindOfName, tellsStory } from '../signs/attendance/name-kind.ts';
import { commasIn } from '../signs/attendance/names-in-lines.ts';
import { readNickname } from '../signs/attendance/nickname.ts';
import { type AttendeeReading, readAttendees } from '../signs/attendance/read-attendees.ts';
import { type Aside, isRemark, stateUnder } from '../signs/attendance/said-of-one.ts';
import { shortNames } from '../signs/attendance/short-names.ts';
import type { AttendanceTable } from '../signs/attendance/table-attendee.ts';
import { unlabelledNames } from '../signs/attendance/unlabelled-names.ts';
import { datesIn } from '../signs/facts/dates.ts';
import { isAttendance } from '../signs/labels.ts';
import { isNothing } from '../signs/nothing.ts';
import type { Known } from '../signs/sign.ts';
import { type Assembly, placeLabel } from './assembly.ts';
import { claimLine, claimRest, claimWords } from './draft/claims.ts';
import type { Draft, DraftAttendee } from './draft/draft.ts';

type State = keyof Draft['attendance'];

/** Takes the names under all labels of attendance; what is no name there is left to be told. */
export function takeAttendances(root: OutlineNode, assembly: Assembly): void {
  for (const node of nodesUnder(root).filter(({ kind }) => isAttendance(kind))) {
    const state = stateOf(node, assembly);
    placeLabel(node.head, node.words, assembly);
    if (node.head && node.why === WHY.misspelt) tellGuess(node.head, 'misspelt', assembly);
    if (node.head && node.value !== '') takeValue(node.head, node.value, { state, assembly });
    takeBlocks(node, { state, assembly });
  }
  if (!nodesUnder(root).some(({ kind }) => isAttendance(kind))) takeUnlabelled(root, assembly);
}

/** Names under the day are looked for in so many lines. */
const TOP = 8;

/** Names below the day, before the meeting is told; their line stays where it stands. */
function takeUnlabelled(root: OutlineNode, assembly: Assembly): void {
  const end = root.content.findIndex(isNode);
  const lines = root.content
    .slice(0, end < 0 ? TOP : Math.min(end, TOP))
    .filter((part): part is Block => !isNode(part));
  for (const [place, line] of lines.entries()) {
    const above = lines[place - 1];
    if (line.kind !== 'text' || above === undefined || above.kind === 'table') continue;
    if (isDay(above.text, assembly.known)) takeEntries(unlabelledNames(line.text, assembly.known), [line], assembly);
  }
}

/** Names end where the meeting begins to be told. */
function takeBlocks(node: OutlineNode, place: Place): void {
  const blocks = blocksOf(node);
  for (const [index, block] of blocks.entries()) {
    const { known } = place.assembly;
    if (belongs(block, node, { before: blocks.slice(0, index), next: blocks[index + 1], known }))
      takeBlock(block, blocks, place);
    else if (index > 0 && block.kind === 'text' && block.text.length > STORY && tellsStory(block.text)) return;
  }
}

/** Shorter sentences tell how those listed attended (characters). */
const STORY = 80;

const LONGEST_DAY = 80;

function isDay(words: string, { date, order }: Known): boolean {
  return words.length <= LONGEST_DAY && datesIn(words, { order, year: date.slice(0, 4) }).length > 0;
}

function tellGuess({ text, line }: Line, reason: 'misspelt' | 'unticked', { guesses }: Assembly): void {
  guesses.push({ field: 'attendance', from: text, reason, line });
}

const BESIDE = new RegExp(`^\\W*${anyWritten(besideMembers)}\\b`, 'iu');

/** Beside those present, those "in attendance" are no members. */
function stateOf({ kind, words }: OutlineNode, { draft }: Assembly): State {
  const beside = BESIDE.test(words) && draft.attendance.present.length > 0;
  return beside ? 'guests' : (kind as State);
}

type Place = { readonly state: State; readonly assembly: Assembly };

function takeValue(head: LineBlock, value: string, { state, assembly }: Place): void {
  const from = head.text.length - value.length;
  const shown = heldWords(head).slice(from);
  const read = orShort(readAttendees(shown, assembly.known, { isItem: false, pairs: false }), shown);
  const entries = read.map((each) => ({ ...each, start: each.start + from, end: each.end + from }));
  if (entries.length > 0 || isNothing(shown)) takeNames(entries, head, { state, assembly });
  else assembly.claims.delete(head);
}

/** Where fewer than half of the short pieces were read as names, all of them are some. */
function orShort(read: readonly AttendeeReading[], words: string): readonly AttendeeReading[] {
  const short = shortNames(words);
  if (areNicknames(words) && short.length > read.length) return short;
  const isBare = read.every(({ start: _, end: __, name, ...more }) => name !== undefined && !Object.keys(more).length);
  return isBare && short.length > read.length * 2 ? short : read;
}

/** "@adab, sani_m, zed0": single words, one of which at least is written as only a nickname is. */
function areNicknames(words: string): boolean {
  const parts = words.split(/\s*[,;]\s*/);
  return parts.every((part) => /^\S+$/.test(part) && !isRemark(part)) && parts.some((part) => /^@|[\d_]/.test(part));
}

function takeBlock(block: Block, blocks: readonly Block[], place: Place): void {
  const { assembly, state } = place;
  if (block.kind === 'table') {
    const found = readAttendanceTable(block, assembly.known, { announced: true, state });
    if (found) takeRows(block, found, assembly);
    return;
  }
  const isItem = block.kind === 'item' || areLinesOfOne(blocks);
  const group = block.kind === 'item' ? groupOver(block, blocks, assembly.known) : null;
  if (block === group?.head) return;
  const shown = { ...block, text: heldWords(block) };
  const read = readAttendees(shown.text, assembly.known, { isItem, pairs: isItem && isPaired(block, blocks) });
  // "Parents :", over those of them that were there, names a group.
  const isGroup = /[:：]\s*$/.test(block.text) && read.every(({ start }) => start === 0);
  const entries = isGroup ? [] : orCalled(read, shown, assembly.known).map((each) => ofGroup(each, group));
  if (entries.length === 0 && !isNothing(block.text) && !/[:：]$/.test(block.text)) return;
  const unticked = block.checked === false && state === 'present';
  if (unticked) tellGuess(block, 'unticked', assembly);
  takeNames(entries, block, { ...place, state: unticked ? 'absent' : state });
}

type Group = { readonly head: LineBlock; readonly structure?: string };

/** The item under which others name people: "OIM", "Voting members"; `block` is that one, or one of these. */
function groupOver(block: LineBlock, blocks: readonly Block[], known: Known): Group | null {
  const items = blocks.filter((each): each is ItemBlock => each.kind === 'item');
  const at = items.indexOf(block as ItemBlock);
  const below = items.slice(at + 1).findIndex(({ depth }) => depth <= (items[at]?.depth ?? 0));
  const inside = items.slice(at + 1, below < 0 ? undefined : at + 1 + below);
  const above = items.slice(0, at).findLast(({ depth }) => depth < (items[at]?.depth ?? 0));
  if (inside.length === 0) return above ? groupOver(above, blocks, known) : null;
  const words = block.text.replace(/\s*[:：]\s*$/, '');
  const kind = kindOfName(words, known);
  const named = inside.filter(({ text }) => isAttendeeLine(text, known)).length;
  if (kind === 'person' || named < inside.length / 2) return null;
  return { head: block, ...(kind === 'structure' ? { structure: words } : {}) };
}

function ofGroup(each: AttendeeReading, group: Group | null): AttendeeReading {
  const isOf = group?.structure !== undefined && each.structure === undefined && each.name !== undefined;
  return isOf ? { structure: group.structure, ...each } : each;
}

function orCalled(
  read: readonly AttendeeReading[],
  { kind, text }: LineBlock,
  known: Known,
): readonly AttendeeReading[] {
  const nickname = kind === 'item' ? readNickname(text, known) : null;
  return read.length > 0 ? read : nickname ? [nickname] : shortNames(text);
}

/** So many lines, each with one mark, are one person each and whom she comes from: "Ada Bello - OIM". */
const FEWEST_LINES = 3;
const MARK = /\s[–—-]\s?|(?<=\p{Ll})[–—-] |,/gu;

function areLinesOfOne(blocks: readonly Block[]): boolean {
  const lines = blocks.filter((block): block is LineBlock => block.kind === 'text');
  const marked = lines.filter(({ text }) => [...text.replace(/\([^()]*\)/g, '').matchAll(MARK)].length === 1);
  return lines.length >= FEWEST_LINES && marked.length > lines.length / 2;
}

/** So many items, most of them with a name and at most a comma, list one person each. */
const FEWEST_ITEMS = 5;

const LISTED_BEHIND = /^[^,:：]+[:：] /;

/** Items with one comma each: a person and whom she comes from. */
function isPaired(block: LineBlock, blocks: readonly Block[]): boolean {
  const items = blocks.filter((each): each is LineBlock => each.kind === 'item');
  // "OIM : Ada Bello, Sani Moussa" lists people of one structure.
  const paired = items.filter(({ text }) => commasIn(text) === 1 && !LISTED_BEHIND.test(text));
  const alone = items.filter(({ text }) => commasIn(text) === 0);
  const isOneEach = items.length >= FEWEST_ITEMS && alone.length + paired.length > items.length / 2;
  return items.length > 1 && paired.includes(block) && (paired.length > items.length / 2 || isOneEach);
}

/** The number of a footnote, which tells of whom it speaks. */
const REFERENCE = /\\\[\d+\\\]/;

function takeNames(entries: readonly AttendeeReading[], line: Line, { state, assembly }: Place): void {
  takeEntries(
    entries.map((entry) => ({ ...entry, state: stateUnder(state, entry.state) })),
    [line],
    assembly,
  );
  if (entries.length === 0) claimLine(assembly.claims, line, 'label');
  // What is not in the record stands in the body, and the line with it as a whole.
  if (entries.length > 0 && (leavesWords(line.text, entries) || REFERENCE.test(line.markdown)))
    assembly.partly.add(line);
  else claimRest(assembly.claims, line, 'read');
}

/** Adds those that the rows of a table name; a row of nobody's is left to be told. */
export function takeRows(table: TableBlock, { entries, labels, left }: AttendanceTable, assembly: Assembly): void {
  const linesOf = (row: number) => linesOfRow(table.rows[row] ?? { cells: [] });
  for (const { row, ...entry } of entries) takeEntries([entry], linesOf(row), assembly);
  for (const row of table.rows.keys())
    if (!left.includes(row) || labels.includes(row))
      claimRow(linesOf(row), labels.includes(row) ? 'label' : 'read', assembly);
  // What is struck out is in no record: its row is told.
  for (const line of table.rows.flatMap(linesOfRow)) if (line.struck || hasStruck(line)) assembly.partly.add(line);
}

function claimRow(lines: readonly Line[], as: 'label' | 'read', { claims }: Assembly): void {
  for (const line of lines) claimRest(claims, line, as);
}

/** Adds those that a line names, each with its own state, once. */
export function takeEntries(
  entries: readonly (Aside & Partial<AttendeeReading>)[],
  lines: readonly Line[],
  assembly: Assembly,
): void {
  const { draft, claims } = assembly;
  for (const { state = 'present', start: _, end: __, ...entry } of entries) {
    const attendee: DraftAttendee = { ...entry, line: lines[0]?.line ?? 1 };
    if (!isThere(attendee, draft)) draft.attendance[state].push(attendee);
    for (const line of lines) claimWords(claims, line, Object.values(entry).map(String));
  }
  const attending = entries.flatMap(namesOf);
  assembly.known = { ...assembly.known, attending: [...assembly.known.attending, ...attending] };
}

function isThere({ name, structure }: DraftAttendee, { attendance }: Draft): boolean {
  return Object.values(attendance)
    .flat()
    .some((other) => other.name === name && (other.structure === structure || isFullName(name, structure)));
}

/** Said again by first and last name, without whom they come from, it is the same person. */
function isFullName(name: string | undefined, structure: string | undefined): boolean {
  return structure === undefined && name !== undefined && /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(name) && !hasCivility(name);
}

/** The words of a person's name stand for her, those of a structure's for nobody. */
function namesOf({ name, structure, note }: Pick<AttendeeReading, 'name' | 'structure' | 'note'>): readonly string[] {
  const alias = /^(?:@[\w.-]+|\p{Lu}{2,4})(?=$|,)/u.exec(note ?? '')?.[0];
  return [name, structure?.replace(/[\s–-]/g, '_'), alias].filter((each) => each !== undefined);
}
