// How far what a label announces goes: the lines that still belong to it, by its kind.
import { anyWritten } from '../../words/as-written.ts';
import { attendanceHeadings } from '../../words/attendance-headings.ts';
import { attendanceSentences, headcounts, remote } from '../../words/attending.ts';
import { bodies, everyMember } from '../../words/bodies.ts';
import { both } from '../../words/small-words.ts';
import type { Block, LineBlock, TextBlock } from '../blocks/block.ts';
import { attributeIn } from '../signs/action/attribute.ts';
import { isActionLine } from '../signs/action/is-action-line.ts';
import { readAction } from '../signs/action/read-action.ts';
import { isVerdict } from '../signs/action/verdict.ts';
import { isAttendeeLine } from '../signs/attendance/is-attendee-line.ts';
import { isEnglishPost, isPerson } from '../signs/attendance/name-kind.ts';
import { readNickname } from '../signs/attendance/nickname.ts';
import { readAttendees } from '../signs/attendance/read-attendees.ts';
import { isRemark } from '../signs/attendance/said-of-one.ts';
import { shortNames } from '../signs/attendance/short-names.ts';
import { readNextLine } from '../signs/facts/next-meeting.ts';
import { isAttendance, labelledBy } from '../signs/labels.ts';
import { beginsWithInfinitive } from '../signs/name-words.ts';
import type { Known } from '../signs/sign.ts';
import { type NodeKind, type OutlineNode, RANK } from './node.ts';
import { isFact } from './opening.ts';
import { beginsWithNumber } from './titles.ts';

/** `before`, what stands in the part already. */
type Place = { readonly before: readonly Block[]; readonly next: Block | undefined; readonly known: Known };

/** Whether a block stands in a part that is open, rather than after it. */
export function belongs(block: Block, node: OutlineNode, place: Place): boolean {
  if (block.kind !== 'table' && block.role !== undefined) return true;
  if (HOLDS_ALL.has(node.kind)) return true;
  if (node.head?.kind === 'item' && !isUnder(block, node, place) && !goesOnWithNames(block, node, place)) return false;
  if (isAttendance(node.kind)) return isListedName(block, node, place);
  if (isFact(node.kind)) return goesWithFact(block, node, place);
  if (block.kind === 'table') return true;
  return block.kind === 'item' ? goesOnWithItems(block, node, place) : isListedLine(block as TextBlock, node, place);
}

const HOLDS_ALL: ReadonlySet<NodeKind> = new Set(['document', 'item', 'part', 'annex']);

/** Whether a line that is no item could stand in the list. */
function isListedLine(block: TextBlock, node: OutlineNode, place: Place): boolean {
  if (node.kind === 'agenda') return isTitle(block, node, place);
  if (node.kind === 'actions' || node.kind === 'owner') return isTask(block, node, place);
  if (node.kind === 'previous') return isEarlier(block, place);
  if (node.kind === 'decisions') return isDecision(block, node, place);
  return node.kind !== 'discussion' || !isHeading(node);
}

/** What an item announces stands on the items under it; in a flat list, names follow it. */
function isUnder(block: Block, { kind, head }: OutlineNode, { known }: Place): boolean {
  if (block.kind !== 'item' || head?.kind !== 'item') return block.kind === 'text' && !block.first;
  if (block.depth !== head.depth) return block.depth > head.depth;
  if (kind === 'actions' && head.bold && !block.bold) return true;
  return isAttendance(kind) && isAttendeeLine(block.text, known);
}

/** Whether a part is as long as its heading says, whatever stands in it. */
export function isHeading({ rank }: OutlineNode): boolean {
  return rank < RANK.label;
}

function isListedName(block: Block, node: OutlineNode, place: Place): boolean {
  const { before, known } = place;
  const inline = isInline(node, known);
  if (block.kind === 'table') return !inline;
  const last = before.at(-1);
  const goesOn = isOpen(last === undefined ? node.value : last.kind === 'table' ? '' : last.text);
  if (!goesOn && isNumbered(block) && (inline || isOtherRow(block, node, before))) return false;
  if (block.kind === 'text' && block.first && !goesOn && (inline || last?.kind === 'item'))
    return goesOnApart(block, node, place);
  return isGroup(block, place) || isName(block, place) || (!inline && isAmongNames(block, node, place));
}

/** A paragraph behind names on the line of their label, or behind a list of items, which is over there. */
function goesOnApart(block: LineBlock, node: OutlineNode, place: Place): boolean {
  if (!isInline(node, place.known)) return isGroup(block, place);
  const { known } = place;
  return (isByWay(block.text) && isGroup(block, place)) || isOneMore(block, node, place) || namesPost(block, known);
}

function isName({ text }: LineBlock, { before, known }: Place): boolean {
  return isAttendeeLine(text, known) || (before.length === 0 && shortNames(text).length > 0);
}

/** Numbers behind names without one, or under a label that has one, count the items of the meeting. */
function isOtherRow(block: LineBlock, { head }: OutlineNode, before: readonly Block[]): boolean {
  if (head !== null && isNumbered(head) && block.kind === 'text') return true;
  return before.length > 0 && !before.some((each) => each.kind !== 'table' && isNumbered(each));
}

const POST_OF = /^(?<post>[^:]{3,40}?) ?: +(?<who>.+)$/;

/** "Town Clerk: Mrs Bello", behind the members: whoever holds a post is there with them. */
function namesPost({ text }: LineBlock, known: Known): boolean {
  const { post = '', who = '' } = POST_OF.exec(text)?.groups ?? {};
  return (isRemark(post) || isEnglishPost(post)) && labelledBy(text) === null && isLonePerson(who, known);
}

/** "Present: Mrs Bello - Chair", and each of the others on a line of their own. */
function isOneMore(block: LineBlock, { value }: OutlineNode, { before, known }: Place): boolean {
  const lines = [value, ...before.map((each) => (each.kind === 'table' ? '' : each.text)), block.text];
  return lines.every((line) => isLonePerson(line, known));
}

function isLonePerson(line: string, known: Known): boolean {
  const [person, ...others] = readAttendees(line, known, { isItem: true, pairs: false });
  return others.length === 0 && isPerson(person?.name ?? '') && isAttendeeLine(line, known);
}

/** "1. Point budget" behind names on the line of their label begins another list. */
function isNumbered({ kind, text, ...block }: LineBlock): boolean {
  return (kind === 'item' && 'number' in block && block.number !== null) || beginsWithNumber(text);
}

/** An item of one word in a list that names people beside it. */
function isAmongNames(block: LineBlock, { head }: OutlineNode, { before, next, known }: Place): boolean {
  if (block.kind !== 'item' || (head?.kind === 'item' && head.depth >= block.depth)) return false;
  const listed = [before[0], before.at(-1), next].filter((each) => each?.kind === 'item' && each.depth === block.depth);
  const named = listed.some((each) => each?.kind === 'item' && isAttendeeLine(each.text, known));
  return named && readNickname(block.text, known) !== null;
}

function goesOnWithNames(block: Block, { kind, value }: OutlineNode, { before }: Place): boolean {
  return isAttendance(kind) && block.kind === 'text' && before.length === 0 && isOpen(value);
}

const OPEN = new RegExp(`(?:[,;]|\\s(?:[–—-]+|&|${anyWritten(both)}))\\s*$`, 'iu');

/** "Ada Bello, Sani Moussa,": the next line goes on. */
function isOpen(words: string): boolean {
  return OPEN.test(words);
}

const GROUP = new RegExp(`(?<!\\p{L})${anyWritten(everyMember, headcounts, bodies.called)}(?!\\p{L})`, 'iu');
/** "En visioconférence depuis Zinder". */
const BY_WAY = new RegExp(`^(?:(?:${anyWritten(attendanceHeadings.byWay)}) )?${anyWritten(remote)}(?!\\p{L})`, 'iu');

/** Whether words say how those under them attended. */
export function isByWay(words: string): boolean {
  return BY_WAY.test(words);
}

const LONGEST_GROUP = 80;
/** "Sont présents, et peuvent voter, les membres suivants :". */
const TOLD_GROUP = new RegExp(`(?<!\\p{L})${anyWritten(attendanceSentences.there)}(?!\\p{L}).*[:：]\\s*$`, 'iu');
const LONGEST_TOLD = 200;

/** "Parents d'élèves :", "Membres du collège des élus", over those of them that were there. */
function isGroup({ text }: LineBlock, { next, known }: Place): boolean {
  const longest = TOLD_GROUP.test(text) ? LONGEST_TOLD : LONGEST_GROUP;
  if (text.length > longest || next === undefined || next.kind === 'table' || next.kind === 'heading') return false;
  const named = /[:：]\s*$/.test(text) || ((GROUP.test(text) || isByWay(text)) && !/[.;!?]$/.test(text));
  return named && isAttendeeLine(next.text, known) && !isAttendeeLine(text, known);
}

/** Whether the names stand on the line of their label; a remark in brackets there is none. */
function isInline({ value }: OutlineNode, known: Known): boolean {
  return value !== '' && (isAttendeeLine(value, known) || shortNames(value).length > 0);
}

/** The value may stand on the next line; the next meeting says its day, hour and place on some. */
function goesWithFact(block: Block, node: OutlineNode, { before, known }: Place): boolean {
  if (block.kind === 'table' || block.kind === 'heading' || block.text.length > 120 || isActionLine(block.text, known))
    return false;
  if (node.kind === 'next') return before.length < 5 && readNextLine(block.text, known) !== null;
  return node.value === '' && before.length === 0;
}

/** In one list with what came before: an item after a paragraph of the same part begins another. */
function goesOnWithItems(block: Block, node: OutlineNode, { before }: Place): boolean {
  if (node.value === '' || node.kind === 'owner') return true;
  const [first] = before;
  return first === undefined ? node.kind !== 'agenda' || block.kind === 'item' : first.kind === 'item';
}

/** A numbered line, or a short one that is no sentence, as long as no list has begun. */
function isTitle(block: TextBlock, node: OutlineNode, { before }: Place): boolean {
  if (/^\W{0,3}(?:\d{1,2}|[IVX]{1,4}|[a-z])\s*[.)/–-]/.test(block.text)) return true;
  const plain = before.every(({ kind }) => kind === 'text');
  // Said again, it heads what was said of it.
  if (block.first && before.some((each) => each.kind === 'text' && each.text === block.text)) return false;
  return plain && node.value === '' && block.text.length <= 120 && !/[.!?:]$/.test(block.text);
}

function isTask({ text, kind }: TextBlock, node: OutlineNode, { before, next, known }: Place): boolean {
  if (kind !== 'text' || text.length > 400 || text.endsWith('?')) return false;
  if (before.length > 0 && attributeIn(text)) return true;
  if (/^\p{L}+\.?$/u.test(text)) return isVerdict(text);
  if (isActionLine(text, known) || saysOf(next)) return true;
  if (/^[a-z\d]{1,2}[.)]\s/i.test(text) || beginsWithInfinitive(text)) return true;
  if (readAction(text, known).owners.length > 0) return true;
  // A heading "Action" under each item has one told in prose.
  return (
    isHeading(node) && before.length === 0 && !text.endsWith(':') && next?.kind !== 'item' && next?.kind !== 'table'
  );
}

/** Whether a line says who does what stands above it, or by when. */
function saysOf(block: Block | undefined): boolean {
  return (
    block !== undefined && block.kind !== 'table' && ['owner', 'due'].includes(attributeIn(block.text)?.kind ?? '')
  );
}

function isEarlier({ text }: TextBlock, { known }: Place): boolean {
  if (text.length >= 300) return false;
  if (!/[.!]$/.test(text) || /^[a-z\d]{1,2}[.)]\s/i.test(text) || isVerdict(text)) return true;
  const { owners, status } = readAction(text, known);
  return owners.length > 0 || status !== undefined;
}

function isDecision({ text }: TextBlock, node: OutlineNode, { before }: Place): boolean {
  if (isHeading(node)) return text.length < 400;
  return /^[A-Z]{0,2}\d{1,2}\s*[.)–-]\s/.test(text) || (node.value === '' && before.length === 0);
}
