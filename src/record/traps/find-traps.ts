import { stateBefore, stateSaid } from '../../model/attendance/state-said.ts';
import type { Span } from '../../model/diagnostic.ts';
import { ATTENDANCE_STATES } from '../../model/meeting/meeting.ts';
import { nearest } from '../../model/nearest.ts';
import { anyWritten } from '../../words/as-written.ts';
import { fields } from '../../words/fields.ts';
import { inFrench } from '../../words/vocabulary.ts';
import { frenchKeys } from '../keys/french-keys.ts';
import { ATTENDEE_KEYS, KNOWN_KEYS, PROSE_KEYS, SENTENCE_KEYS, TEXT_KEYS, TEXT_LISTS } from '../keys/keys.ts';
import { keyMeant, opensKnownKey, readYamlSource, type SourceLine, type YamlSource } from '../yaml/yaml-source.ts';
import { scanValue, type Value, type ValueStart } from './scan-value.ts';
import { itemIndentTrap, spacingTrap, type Trap, withKey } from './trap.ts';
import { AFTER_DASH, AFTER_SIGN, BEFORE_COLON, bulletWords, IN_INDENT, missingSpaceWords } from './trap-words.ts';

/**
 * Finds the values that YAML would not read as they were typed, from the source text: the library's errors do not help
 * somebody who wrote a French sentence, and some traps give no error at all (`Point #3` cut, `- x : y` made a map).
 * It knows the keys of our three files, and reads each line as the person meant it.
 */
export function findTraps(text: string, yaml: Span): readonly Trap[] {
  const source = readYamlSource(text, yaml);
  const walk: Walk = { source, traps: [], frames: [], dashes: new Map() };
  let index = 0;
  while (index < source.lines.length && walk.traps.length < MOST_TRAPS) index = scanLine(walk, index);
  return walk.traps;
}

/** Far more than anybody would read: a file with more is not a record, and gets no further attention. */
const MOST_TRAPS = 1000;

/** The keys, and the dashes alone on their line, that are open above a line, outermost first, with their columns. */
type Frame = { readonly indent: number; readonly key: string; readonly empty: boolean; readonly item: boolean };
type Walk = {
  readonly source: YamlSource;
  readonly traps: Trap[];
  readonly frames: Frame[];
  /** By the key of a list of texts, the column of its first dash. */
  readonly dashes: Map<Frame, number>;
};

/** Where the words of a line start, behind its indentation and the dashes that open items. */
type Start = { readonly line: SourceLine; readonly index: number; readonly column: number; readonly rest: string };
/** The last of these dashes, and the key whose list it belongs to. */
type Dash = { readonly column: number; readonly list: string };

/** Reads a line and the lines its value takes; the index of the next one. */
function scanLine(walk: Walk, index: number): number {
  const line = walk.source.lines[index];
  if (!line || /^\s*(#|$)|^%/.test(line.text)) return index + 1;
  indentTrap(walk, line);
  const bullet = bulletOf(walk, line);
  if (bullet) return scanBullet(walk, bullet, { line: index, start: line.start, indent: line.indent });
  const { start, dash } = skipDashes(walk, line, index);
  return dash ? scanItem(walk, start, dash) : scanUnderKey(walk, start);
}

/** Behind a dash stands a text, the first pair of a map, or nothing yet. */
function scanItem(walk: Walk, at: Start, { column: indent, list }: Dash): number {
  if (isEmpty(at.rest)) walk.frames.push({ indent, key: list, empty: true, item: true });
  const place = { ...startOfValue(at), indent, key: list, item: true };
  if (TEXT_LISTS.has(list)) straysFromList(walk, at.line, indent);
  if (isTextItem(walk, at, list)) return scan(walk, place);
  const key = keyOf(at.rest);
  if (key) return isSentence(key, list) ? scanKeylessItem(walk, place) : scanPair(walk, at, key);
  return opensGluedKey(at.rest) && !TEXT_LISTS.has(list) ? spacing(walk, at) : scan(walk, place);
}

/** The items of a list stand under each other: further in, YAML joins one to the text above; less far, it reads no list. */
function straysFromList({ traps, frames, dashes }: Walk, line: SourceLine, column: number): void {
  const list = frames.at(-1);
  const first = list && dashes.get(list);
  if (list && first === undefined) dashes.set(list, column);
  if (first === undefined || first === column || column !== line.indent) return;
  // Under a sentence it may have been meant as a list of its own, which is for the person to say.
  const isSure = !PROSE_KEYS.has(list?.key ?? '') || column <= first + 1;
  traps.push(itemIndentTrap({ start: line.start, end: line.start + column, text: ' '.repeat(first) }, isSure));
}

/** Without a dash stands a pair, or the value of the key above on a line of its own. */
function scanUnderKey(walk: Walk, at: Start): number {
  const above = walk.frames.findLast((frame) => frame.indent < at.column);
  if (above && takesText(above, at)) return scan(walk, { ...startOfValue(at), ...above });
  const key = keyOf(at.rest);
  if (key) return scanPair(walk, at, key);
  const awaited = above ? above.empty : walk.frames.length === 0;
  if (!awaited || !/^["'[{]/.test(at.rest)) return spacing(walk, at);
  return scan(walk, { ...startOfValue(at), indent: above?.indent ?? -1, key: above?.key ?? '', item: false });
}

function startOfValue({ line, index, column }: Start): Pick<ValueStart, 'line' | 'start'> {
  return { line: index, start: line.start + column };
}

/** Whether nothing is there, or only a remark. */
function isEmpty(text: string): boolean {
  return /^(#|$)/.test(text);
}

type Bullet = { readonly sign: string; readonly key: string };

/** The sign that opens an item for the eye alone: a dash stuck to its text, or a long dash or a dot where a list stands. */
function bulletOf({ frames }: Walk, line: SourceLine): Bullet | undefined {
  const list = frames.findLast((frame) => frame.indent <= line.indent);
  if (!list?.empty || list.item || !(TEXT_LISTS.has(list.key) || SENTENCE_KEYS.has(list.key))) return undefined;
  const sign = /^(?:-(?=[\p{L}\d"'«“[{])|[–—•·*▪●][ \t\u00A0\u202F]+)/u.exec(line.text.slice(line.indent))?.[0];
  return sign === undefined ? undefined : { sign, key: list.key };
}

function scanBullet(walk: Walk, { sign, key }: Bullet, at: Pick<ValueStart, 'line' | 'start' | 'indent'>): number {
  const start = at.start + at.indent;
  const end = start + sign.length;
  const stuck = sign === '-';
  const edit = stuck ? { start: end, end, text: ' ' } : { start, end, text: '- ' };
  walk.traps.push(
    spacingTrap(stuck ? 'yaml/missing-space' : 'yaml/bullet', edit, stuck ? AFTER_DASH : bulletWords(sign.trim())),
  );
  const rest = walk.source.text.slice(end, walk.source.lines[at.line]?.end);
  if (SENTENCE_KEYS.has(key) && keyOf(rest)) return at.line + 1;
  return scan(walk, { line: at.line, start: end, indent: at.indent, key, item: true });
}

/** Whether an item is a text: its list holds texts, and it is not a map all the same. */
function isTextItem(walk: Walk, at: Start, list: string): boolean {
  return TEXT_LISTS.has(list) && !opensAttendee(at.rest) && !opensMap(walk, at);
}

/** Whether an item opens with a key of ours, and so does the line under it. */
function opensMap({ source }: Walk, { index, column, rest }: Start): boolean {
  const next = source.lines[index + 1];
  return next?.indent === column && opensKnownKey(rest) && opensKnownKey(next.text);
}

/** Whether the line under a key, or under a dash alone, can only be its text. */
function takesText(above: Frame, { line, rest }: Start): boolean {
  if (!above.empty) return false;
  return above.item
    ? TEXT_LISTS.has(above.key) && !opensAttendee(rest)
    : TEXT_KEYS.has(above.key) && !opensKnownKey(line.text);
}

function openFrame({ frames }: Walk, frame: Frame): void {
  while ((frames.at(-1)?.indent ?? -1) >= frame.indent) frames.pop();
  frames.push(frame);
}

type Key = { readonly name: string; readonly length: number; readonly value: number };

function skipDashes(
  walk: Walk,
  line: SourceLine,
  index: number,
): { readonly start: Start; readonly dash: Dash | null } {
  let column = line.indent;
  let dash: Dash | null = null;
  for (;;) {
    const mark = /^-([ \t]+|[\u00A0\u202F][ \t\u00A0\u202F]*|$)/.exec(line.text.slice(column));
    if (!mark) break;
    if (/[\u00A0\u202F]/.test(mark[0])) noBreakAfter(walk, line.start + column + 1, mark[1] ?? '');
    dash = { column, list: listKey(walk, column) };
    column += mark[0].length;
    if (TEXT_LISTS.has(dash.list)) break;
  }
  return { start: { line, index, column, rest: line.text.slice(column) }, dash };
}

/** The key whose list a dash belongs to; what was open further in is closed by it. */
function listKey({ frames }: Walk, dash: number): string {
  while (isClosedBy(frames.at(-1), dash)) frames.pop();
  return frames.at(-1)?.key ?? '';
}

function isClosedBy(frame: Frame | undefined, dash: number): boolean {
  return frame !== undefined && (frame.indent > dash || (frame.indent === dash && frame.item));
}

function opensAttendee(rest: string): boolean {
  const key = /^["']?([\w-]+)["']?[ \t]*:([ \t]|$)/.exec(rest)?.[1];
  return key !== undefined && ATTENDEE_KEYS.has(key);
}

/** The key a text opens with, if YAML would see one: up to the first colon that a blank or the end follows. */
function keyOf(rest: string): Key | null {
  const quoted = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*:[ \t]*/.exec(rest);
  if (quoted) return { name: quoted[1]?.slice(1, -1) ?? '', length: quoted[1]?.length ?? 0, value: quoted[0].length };
  if (/^["'[{]/.test(rest)) return null;
  const colon = /:(?=[ \t]|$)/.exec(rest);
  const hash = /(?:^|[ \t])#/.exec(rest);
  if (!colon || (hash && hash.index < colon.index)) return null;
  const blanks = /^[ \t]*/.exec(rest.slice(colon.index + 1))?.[0].length ?? 0;
  return { name: rest.slice(0, colon.index).trim(), length: colon.index, value: colon.index + 1 + blanks };
}

/**
 * `- Rappel (Responsable : OIM)` or `- Divers : cars` in a list of maps: neither a key of ours nor a word for one, but a
 * text, as its signs or the blank before its colon show.
 */
function isSentence({ name, length, value }: Key, list: string): boolean {
  if (list === 'agenda' && isTitleAlone(name) && value > length + 1) return true;
  if (!SENTENCE_KEYS.has(list) || /^(?:x-|\d{4}-\d\d-\d\d)/.test(name) || frenchKeys(name).length > 0) return false;
  if (/[^\p{L}\p{M}_-]/u.test(name)) return true;
  return length > name.length && nearest(name, KNOWN_KEYS, 1).length === 0;
}

const POINT = new RegExp(`^${anyWritten(inFrench(fields.point))}$`, 'iu');
const ITEM_KEYS: ReadonlySet<string> = new Set(['title', 'presenter', 'decisions', 'votes', 'actions']);

/** "Suivi", "Points": words with a capital that name no key of an agenda item, but one of elsewhere, or the item itself. */
function isTitleAlone(name: string): boolean {
  const keys = frenchKeys(name);
  return /^\p{Lu}/u.test(name) && keys.length > 0 && (POINT.test(name) || !keys.some((key) => ITEM_KEYS.has(key)));
}

/** A text typed where an item begins with its key: it is given that key, and quoted. */
function scanKeylessItem(walk: Walk, place: ValueStart): number {
  const key = SENTENCE_KEYS.get(place.key) ?? '';
  const { traps, next } = scanValue(walk.source, place);
  walk.traps.push(...traps.map((trap) => withKey(trap, key)));
  return next;
}

function opensGluedKey(rest: string): boolean {
  return KNOWN_KEYS.has(/^([\w-]+):[^\s/]/.exec(rest)?.[1] ?? '');
}

function scanPair(walk: Walk, at: Start, key: Key): number {
  const raw = at.rest.slice(0, key.length);
  const filled = raw.trimEnd().length;
  if (/[\u00A0\u202F]/.test(raw.slice(filled)) && KNOWN_KEYS.has(key.name)) {
    const edge = at.line.start + at.column;
    const edit = { start: edge + filled, end: edge + raw.length, text: '' };
    walk.traps.push(spacingTrap('yaml/no-break-space', edit, BEFORE_COLON));
  }
  const name = keyMeant(key.name);
  openFrame(walk, { indent: at.column, key: name, empty: isEmpty(at.rest.slice(key.value)), item: false });
  const start = at.line.start + at.column + key.value;
  return scan(walk, { line: at.index, start, indent: at.column, key: name, item: false });
}

function scan(walk: Walk, place: ValueStart): number {
  const value: Value = scanValue(walk.source, place);
  walk.traps.push(...value.traps.map((trap) => (ATTENDANCE.has(place.key) ? ofAttendance(trap) : trap)));
  return value.next;
}

const ATTENDANCE: ReadonlySet<string> = new Set(ATTENDANCE_STATES);

/** "Excusé : OIM" among those present: quotes would make a line of the list of what belongs to another one. */
function ofAttendance(trap: Trap): Trap {
  const label = trap.code === 'yaml/colon' ? stateBefore(trap.typed ?? '') : undefined;
  const state = label && stateSaid(label.said);
  if (!label || !state) return trap;
  const names = `${state}: [${label.rest}]`;
  const remedy = {
    fr: `Écrivez les noms dans la liste à laquelle ils appartiennent, sans « ${label.said} : » : « ${names} ».`,
    en: `Write the names in the list they belong to, without "${label.said} :": "${names}".`,
  };
  return { ...trap, remedy, edits: [] };
}

/** `title:Réunion`: the space after the colon is missing, or is a no-break space. */
function spacing(walk: Walk, at: Start): number {
  const match = /^([\w-]+)[ \t\u00A0\u202F]*:([\u00A0\u202F]*)/.exec(at.rest);
  if (!match || !KNOWN_KEYS.has(match[1] ?? '')) return at.index + 1;
  const start = at.line.start + at.column + match[0].length - (match[2]?.length ?? 0);
  if (match[2]) noBreakAfter(walk, start, match[2]);
  else
    walk.traps.push(
      spacingTrap('yaml/missing-space', { start, end: start, text: ' ' }, missingSpaceWords(match[1] ?? '')),
    );
  openFrame(walk, { indent: at.column, key: match[1] ?? '', empty: false, item: false });
  return at.index + 1;
}

function noBreakAfter(walk: Walk, start: number, blanks: string): void {
  const edit = { start, end: start + blanks.length, text: ' ' };
  walk.traps.push(spacingTrap('yaml/no-break-space', edit, AFTER_SIGN));
}

function indentTrap(walk: Walk, line: SourceLine): void {
  const indent = line.text.slice(0, line.indent);
  if (!/[\u00A0\u202F]/.test(indent)) return;
  const edit = { start: line.start, end: line.start + line.indent, text: indent.replace(/[\u00A0\u202F]/g, ' ') };
  walk.traps.push(spacingTrap('yaml/no-break-space', edit, IN_INDENT));
}
