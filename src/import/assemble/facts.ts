// The facts of the meeting: its day, hours and place, who chairs and who writes, its title, the next one.
import type { CivilDate } from '../../model/civil-date.ts';
import { anyWritten } from '../../words/as-written.ts';
import { notHeld } from '../../words/meetings.ts';
import { type Block, type Line, type LineBlock, linesIn, linesOfRow } from '../blocks/block.ts';
import { hasStruck, heldWords } from '../blocks/unstruck.ts';
import { belongs } from '../outline/belongs.ts';
import { blocksOf, isNode, nodesUnder, type OutlineNode } from '../outline/node.ts';
import { isFact } from '../outline/opening.ts';
import { datesIn } from '../signs/facts/dates.ts';
import { readFactSentence, titleHours } from '../signs/facts/fact-sentence.ts';
import { frontStart, frontTitle } from '../signs/facts/front-matter.ts';
import { hoursIn } from '../signs/facts/hours.ts';
import { isTime } from '../signs/facts/is-time.ts';
import { type MeetingDate, meetingDate } from '../signs/facts/meeting-date.ts';
import { type NextMeeting, readNextMeeting, readNextSentence } from '../signs/facts/next-meeting.ts';
import { rapporteurOf } from '../signs/facts/rapporteur.ts';
import { withoutMarks } from '../signs/without-marks.ts';
import { headOf } from './action-columns.ts';
import type { Assembly } from './assembly.ts';
import { claimRest, claimWords } from './draft/claims.ts';

/** What is known of the source beside its words; `date`, the day that somebody gave for it. */
export type Asked = {
  readonly name: string;
  readonly date?: CivilDate | undefined;
  readonly front?: string | undefined;
  readonly blocks: readonly Block[];
  /** Nothing in what people said word for word is an action, a vote or a fact: it is told, and commitments are proposed. */
  readonly spoken: boolean;
};

type Source = { readonly title: LineBlock | null; readonly root: OutlineNode };

/** Takes the facts that labels and the title say; a line that says one no part holds is left to be told. */
export function takeFacts({ title, root }: Source, asked: Asked, assembly: Assembly): void {
  const dated = takeDay(asked, assembly);
  if (title) takeTitle(title, assembly);
  takeNodes(root, assembly);
  const { draft } = assembly;
  const hours = dated && isTime(dated.from) ? hoursIn(dated.from) : null;
  if (dated && hours) takeHours(hours, dated, assembly);
  const named = frontTitle(asked.front ?? '');
  if (named !== undefined) draft.title ??= named;
  const start = frontStart(asked.front ?? '');
  if (start !== undefined) draft.start ??= start;
}

/** Takes the day of the meeting, and gives the line that says it. */
function takeDay({ name, date, front, blocks }: Asked, assembly: Assembly): MeetingDate | null {
  const { draft, known } = assembly;
  const lines = blocks.flatMap((block) => {
    if (block.role === 'code') return [];
    const place = block.kind === 'table' ? {} : { role: block.role, heading: block.kind === 'heading' };
    return datingLines(block, assembly).map(({ text, line }) => ({ text, line, ...place }));
  });
  const found = date === undefined ? meetingDate(lines, { name, front, order: known.order }) : null;
  const day = date ?? found?.date;
  if (day === undefined) return null;
  draft.date = day;
  if (found?.until !== undefined) draft.until = found.until;
  draft.lines.set('date', found?.line ?? 1);
  assembly.known = { ...known, date: day };
  if (found && found.reason !== null)
    assembly.guesses.push({
      field: 'date',
      from: found.from.slice(0, LONGEST_SHOWN),
      reason: found.reason,
      line: found.line,
    });
  assembly.warnings.push(...(found?.remarks ?? []));
  return found;
}

/** The days in a list of actions are those of its rows: of what is to be done, or was. */
function datingLines(block: Block, { known }: Assembly): readonly Line[] {
  const head = block.kind === 'table' ? headOf(block, false, known) : -1;
  return block.kind === 'table' && head >= 0 ? block.rows.slice(0, head).flatMap(linesOfRow) : linesIn(block);
}

const LONGEST_SHOWN = 80;

function takeTitle(title: LineBlock, assembly: Assembly): void {
  keep('title', withoutMarks(title.text), title, assembly);
  const hours = titleHours(title.text);
  if (hours) takeHours(hours, title, assembly);
}

/** What stands under the next meeting is said of that one, but for the signatures at the end. */
function takeNodes(node: OutlineNode, assembly: Assembly): void {
  for (const child of node.content.filter(isNode)) {
    if (child.kind === 'next') takeNext(child, assembly);
    else if (isFact(child.kind) && (node.kind !== 'next' || isSignature(child))) takeFact(child, assembly);
    takeNodes(child, assembly);
  }
}

/** "LE RAPPORTEUR" over a name. */
function isSignature({ kind, value }: OutlineNode): boolean {
  return (kind === 'rapporteur' || kind === 'chair') && value === '';
}

/** The value of a label: the words behind it, else those of the line below. */
function takeFact(node: OutlineNode, assembly: Assembly): void {
  const { head, value } = node;
  const below = blocksOf(node).find(
    (block) => !isOfPage(block) && belongs(block, node, { before: [], next: undefined, known: assembly.known }),
  );
  const line = value !== '' ? head : below?.kind === 'table' ? null : (below ?? null);
  if (!line) return;
  const words = withoutMarks(value !== '' ? value : line.text);
  const took = takeValue(node, { words, line }, assembly);
  if (!took) return;
  if (head) claimRest(assembly.claims, head, 'label');
  claimRest(assembly.claims, line, 'read');
}

function isOfPage(block: Block): boolean {
  return block.kind !== 'table' && (block.role === 'page-header' || block.role === 'page-footer');
}

type Said = { readonly words: string; readonly line: Line };

function takeValue({ kind }: OutlineNode, { words, line }: Said, assembly: Assembly): boolean {
  if (kind === 'title' || kind === 'venue' || kind === 'chair') return keep(kind, words, line, assembly);
  if (kind === 'rapporteur') return takeRapporteur(words, line, assembly);
  const hours = hoursIn(words);
  if (hours && kind === 'end') takeHours({ end: hours.end ?? hours.start }, line, assembly);
  else if (hours) takeHours(hours, line, assembly);
  else if (kind !== 'date') return false;
  // With other words among them, those of the day and the hours are told as well.
  return isTime(words);
}

/** Those who chair are named in so many words. */
const LONGEST_NAME = 12;

/** The first one said is the fact; another is told. */
function keep(key: 'title' | 'venue' | 'chair', words: string, line: Line, { draft, claims }: Assembly): boolean {
  if (draft[key] !== undefined && draft[key] !== words) return false;
  // "Chair: We had a good year …" is what the chair said.
  if (key === 'chair' && words.split(' ').length > LONGEST_NAME) return false;
  if (draft[key] === undefined) {
    draft[key] = words;
    draft.lines.set(key, line.line);
  }
  claimWords(claims, line, [words]);
  return true;
}

function takeRapporteur(words: string, line: Line, { draft, claims, known }: Assembly): boolean {
  if (draft.rapporteur) return false;
  draft.rapporteur = rapporteurOf(words, known);
  draft.lines.set('rapporteur', line.line);
  claimWords(claims, line, Object.values(draft.rapporteur));
  return true;
}

type Hours = { readonly start?: string; readonly end?: string };

function takeHours(hours: Hours, line: Pick<Line, 'line'>, { draft }: Assembly): void {
  for (const key of ['start', 'end'] as const) {
    const hour = hours[key];
    if (hour === undefined || draft[key] !== undefined) continue;
    draft[key] = hour;
    draft.lines.set(key, line.line);
  }
}

function takeNext(node: OutlineNode, assembly: Assembly): void {
  const { claims, known } = assembly;
  const below = blocksOf(node).filter((block): block is LineBlock => block.kind !== 'table');
  const inner = nodesUnder(node).flatMap(({ head }) => (head ? [head] : []));
  const lines = [...below, ...inner].filter(({ line }) => line < (node.head?.line ?? 0) + REACH);
  const said = [node.head?.struck ? '' : node.value, ...lines.map(heldWords)];
  const words = said.filter((text) => text.trim() !== '').join('\n');
  const next = readNextMeeting(withoutMarks(words.replaceAll('\n', ' \u0001 ')).replaceAll(' \u0001 ', '\n'), known);
  if (!next || assembly.draft.next !== undefined) return;
  setNext(next, node.head?.line ?? 1, words, assembly);
  const isRead = (text: string) => isTime(next.venue === undefined ? text : text.replace(next.venue, ''));
  // With other words among them, all are told.
  if (node.head && isRead(node.value) && !hasStruck(node.head)) {
    claimWords(claims, node.head, [next.venue]);
    claimRest(claims, node.head, node.value === '' ? 'label' : 'read');
  }
  for (const line of lines) {
    if (!isRead(line.text) || hasStruck(line)) continue;
    claimWords(claims, line, [next.venue]);
    claimRest(claims, line, 'read');
  }
}

/** So many lines below its label the next meeting is still spoken of. */
const REACH = 8;

function setNext({ doubts, ...next }: NextMeeting, line: number, from: string, { draft, warnings }: Assembly): void {
  draft.next = next;
  draft.lines.set('next', line);
  for (const reason of doubts)
    warnings.push({ field: 'next', from: from.replaceAll('\n', ' ').slice(0, LONGEST_SHOWN), reason, line });
}

const NOT_HELD = new RegExp(`(?<!\\p{L})${anyWritten(notHeld)}(?!\\p{L})`, 'iu');

/** "Commencée à 15h10, la réunion a pris fin à 16h45", "La prochaine réunion se tiendra le …": what sentences say. */
export function takeStory(block: LineBlock, assembly: Assembly): void {
  const { line } = block;
  const { draft, known, guesses } = assembly;
  const text = heldWords(block);
  if (NOT_HELD.test(text) && datesIn(text, { order: known.order })[0]?.date === draft.date) draft.held = false;
  const guess = (field: string) =>
    guesses.push({ field, from: text.slice(0, LONGEST_SHOWN), reason: 'sentence', line });
  for (const { label, value } of readFactSentence(text, known)) {
    if (draft[label] !== undefined) continue;
    draft[label] = value;
    draft.lines.set(label, line);
    guess(label);
  }
  const next = draft.next === undefined ? readNextSentence(text, known) : null;
  if (!next) return;
  const { from: _, to: __, ...said } = next;
  setNext(said, line, text, assembly);
  guess('next');
}
