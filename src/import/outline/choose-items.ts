// Which parts are the items of the agenda.
import { anyWritten } from '../../words/as-written.ts';
import { agendaHeadings } from '../../words/headings.ts';
import { type AgendaEntry, agendaEntries } from './agenda-entries.ts';
import { gatherItems } from './gather-items.ts';
import { hasWords } from './has-words.ts';
import { type AgendaMatches, matchAgenda, usualRank } from './match-agenda.ts';
import { blocksOf, isNode, type NodeKind, nodesUnder, type OutlineNode, RANK } from './node.ts';
import { sectionsOf } from './sections-of.ts';
import { tellThrough } from './tell-through.ts';
import { beginsWithNumber, titleKey, titleLikeness } from './titles.ts';
import { WHY } from './why.ts';

/**
 * Makes items of the parts that are some: those that say a title of the agenda again, and their siblings; without an agenda,
 * the parts of the highest rank that has several.
 */
export function chooseItems(root: OutlineNode): void {
  tellThrough(root);
  listParts(root);
  const agendas = nodesUnder(root).filter(({ kind }) => kind === 'agenda');
  const entries = agendas.flatMap(agendaEntries);
  tellItems(root, entries);
  const parts = partsOf(root);
  // What stands above the agenda does not go through it.
  const below = parts.filter(({ head }) => agendas.some((agenda) => (agenda.head?.line ?? 0) < (head?.line ?? 0)));
  const matchesBelow = matchAgenda(entries, below);
  const matches = matchesBelow.size > 0 ? matchesBelow : matchAgenda(entries, parts);
  sayTitles(matches, entries);
  if (matches.size === 0) for (const agenda of agendas) doubt(agenda);
  const told = agendas.some(({ content }) => content.some((part) => isNode(part) && part.kind === 'item'));
  const given =
    told || (agendas.some(({ kind, content }) => kind === 'agenda' && content.length > 0) && entries.length > 0);
  const others = matches.size > 0 ? ownItems(matches, entries, parts) : given ? [] : sectionsOf(root);
  for (const part of others) {
    part.kind = 'item';
    if (matches.size > 0) part.why = WHY.ownItem;
  }
  gatherItems(root, matches, entries);
  // An agenda that is given names them itself.
  if (!given) labelledItems(root);
}

/** "2. Suivi des actions", a title of the agenda, over "Discussion" first: what was said of that item, and no list. */
function tellItems(root: OutlineNode, entries: readonly AgendaEntry[]): void {
  const keys = entries.map(({ title }) => titleKey(title));
  for (const node of nodesUnder(root)) {
    const [first] = node.content;
    const isTold = first !== undefined && isNode(first) && first.kind === 'discussion' && node.value === '';
    if (!isTold || !ITEMS_TOO.has(node.kind) || node.kind === 'discussion') continue;
    const own = titleKey(node.words);
    if (!keys.some((key) => titleLikeness(key, own) === 1)) continue;
    node.kind = 'part';
    node.why = WHY.heading;
  }
}

function sayTitles(matches: AgendaMatches, entries: readonly AgendaEntry[]): void {
  for (const [part, { entry, by }] of matches) {
    if (by === 'listed') continue;
    part.kind = 'item';
    part.why = by === 'place' ? WHY.agendaPlace : WHY.agendaTitle;
    part.says = { title: entries[entry]?.title ?? '', again: by === 'title' };
  }
}

/** Under an agenda that other parts follow, a heading over nothing but a list parts the agenda; it is no item itself. */
function listParts(root: OutlineNode): void {
  for (const agenda of nodesUnder(root).filter(({ kind }) => kind === 'agenda')) {
    const after = nodesUnder(root).filter(({ head }) => (head?.line ?? 0) > lastLine(agenda));
    if (!after.some(({ rank, content }) => rank <= agenda.rank + 1 && content.length > 0)) continue;
    for (const part of agenda.content.filter(isNode)) {
      const lists = part.content.length > 0 && part.content.every((block) => !isNode(block) && block.kind === 'item');
      if (part.kind === 'part' && lists) part.kind = 'agenda';
    }
  }
}

function lastLine(node: OutlineNode): number {
  const last = node.content.at(-1);
  if (last === undefined) return node.head?.line ?? 0;
  return isNode(last) ? lastLine(last) : last.line;
}

/** Plain lines under "Ordre du jour" that no part says again are words about it, no titles. */
function doubt(agenda: OutlineNode): void {
  const blocks = blocksOf(agenda);
  const isPlain = blocks.every((block) => block.kind === 'text' && !beginsWithNumber(block.text));
  if (blocks.length > 0 && isPlain && blocks.length < FEWEST && blocks.length === agenda.content.length)
    agenda.kind = 'part';
}

/** So many plain lines in a row are a list. */
const FEWEST = 3;

/** The parts that no list holds. */
function partsOf(node: OutlineNode): readonly OutlineNode[] {
  return node.content.filter(isNode).flatMap((child) => {
    const within = ['part', 'agenda', 'discussion', 'document'].includes(child.kind) ? partsOf(child) : [];
    return child.kind === 'part' ? [child, ...within] : within;
  });
}

/** The parts at the rank of those that say a title, behind the first of them, that are items beside these. */
function ownItems(
  matches: AgendaMatches,
  entries: readonly AgendaEntry[],
  parts: readonly OutlineNode[],
): readonly OutlineNode[] {
  const titled = [...matches].filter(([, { by }]) => by !== 'listed').map(([part]) => part);
  const rank = titled.length > 0 ? usualRank(matches) : -1;
  const numbered = titled.filter(isNumbered).length > titled.length / 2;
  const from = parts.findIndex((part) => titled.includes(part));
  const row = parts.slice(Math.max(0, from)).filter((part) => part.rank <= rank);
  const own = row.filter((part, place) => {
    if (part.kind !== 'part' || matches.has(part) || !isTitle(part)) return false;
    if (isOther(part)) return true;
    return numbered ? isNumbered(part) : isMissing(row, place, matches, entries.length);
  });
  return own.filter(hasWords);
}

/** Whether the agenda has a title, between those that the parts around it say, that no part says: it may be this one. */
function isMissing(row: readonly OutlineNode[], place: number, matches: AgendaMatches, count: number): boolean {
  const said = (parts: readonly OutlineNode[]) => parts.flatMap((part) => matches.get(part)?.entry ?? []);
  const all = new Set([...matches.values()].map(({ entry }) => entry));
  const before = said(row.slice(0, place)).at(-1) ?? -1;
  const after = said(row.slice(place))[0] ?? count;
  return Array.from({ length: Math.max(0, after - before - 1) }, (_, at) => before + 1 + at).some((at) => !all.has(at));
}

const OTHER = new RegExp(`^\\W*${anyWritten(agendaHeadings.other)}(?!\\p{L})`, 'iu');

/** "Divers", which the agenda need not announce. */
function isOther({ words }: OutlineNode): boolean {
  return OTHER.test(words);
}

const NUMBERED = /^\W{0,3}(?:\d{1,2}|[IVX]{1,5})\s*[.)/–-]/u;

function isNumbered({ words, head }: OutlineNode): boolean {
  return NUMBERED.test(words) || (head?.kind === 'item' && head.number !== null);
}

/** A title is not as long (characters). */
const LONG = 100;

/** No sentence, and not as long as one. */
function isTitle({ words }: OutlineNode): boolean {
  return words.length <= LONG && !/[.;]$/.test(words);
}

const ITEMS_TOO: ReadonlySet<NodeKind> = new Set([
  ...(['present', 'excused', 'absent', 'guests', 'previous', 'actions', 'decisions', 'discussion', 'next'] as const),
]);

/** "2. Présences" and "6. Prochaine réunion" among numbered items are items, whatever they list. */
function labelledItems(root: OutlineNode): void {
  const items = nodesUnder(root).filter((node) => node.kind === 'item' && hasNumber(node));
  for (const node of nodesUnder(root)) {
    const among = items.filter(({ rank }) => rank === node.rank);
    // Lines that are headings by nothing but their numbers are one run.
    if (among.length < (node.rank === RANK.numbered ? 1 : 2)) continue;
    if (ITEMS_TOO.has(node.kind) && node.value === '' && hasNumber({ ...node, words: node.head?.text ?? '' }))
      node.isItem = true;
  }
}

/** "4 Budget" in a heading of the source, too. */
function hasNumber(node: OutlineNode): boolean {
  return isNumbered(node) || (node.head?.kind === 'heading' && /^\d{1,2} \p{Lu}/u.test(node.words));
}
