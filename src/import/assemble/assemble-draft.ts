// An outline as a draft: each kind of part by the one that knows it, in the order of the source.
import type { Block, LineBlock } from '../blocks/block.ts';
import { belongs } from '../outline/belongs.ts';
import type { Outline } from '../outline/build-outline.ts';
import { isNode, nodesUnder, type OutlineNode, RANK } from '../outline/node.ts';
import { isFact } from '../outline/opening.ts';
import { titleKey, titleLikeness } from '../outline/titles.ts';
import { isActionLine } from '../signs/action/is-action-line.ts';
import { proposals } from '../signs/action/propose.ts';
import { isUndecided } from '../signs/is-undecided.ts';
import { isAttendance } from '../signs/labels.ts';
import type { Known } from '../signs/sign.ts';
import { type ActionList, partOfList, startList, takeAction } from './action-list.ts';
import { itemOf, itemSaidAgain, takeAgendas } from './agenda.ts';
import { dropEmptyThemes, openAnnex, takeAnnexed, takeAnnexHeading } from './annexes.ts';
import { type Assembly, announceHead, placeLabel, startAssembly, tellBlock } from './assembly.ts';
import { takeAttendances } from './attendance.ts';
import { takeAmendment, takeDecision, takeErratum } from './decisions.ts';
import { openSection } from './draft/body.ts';
import { claimBlock, claimRest } from './draft/claims.ts';
import type { DraftItem } from './draft/draft.ts';
import { dropRestated, takeEarlier } from './earlier-actions.ts';
import { type Asked, takeFacts } from './facts.ts';
import { type Prose, takeProse, takeSaid } from './prose.ts';
import { takeTable } from './tables.ts';

type Walk = {
  readonly assembly: Assembly;
  readonly opened: Set<DraftItem>;
  readonly prose: Prose;
  readonly spoken: boolean;
  /** The titles of the agenda that a part says again. */
  readonly titled: readonly string[];
};

/** The draft that an outline gives, with the claims of every line: facts and names first, then the rest in the order of the source. */
export function assembleDraft({ title, root }: Outline, known: Known, asked: Asked): Assembly {
  const assembly = startAssembly(known);
  takeAttendances(root, assembly);
  takeFacts({ title, root }, asked, assembly);
  takeAgendas(root, assembly);
  const walk: Walk = {
    assembly,
    opened: new Set(),
    prose: { open: null, said: '', list: startList(null, assembly), vote: null },
    spoken: asked.spoken,
    titled: nodesUnder(root).flatMap(({ kind, says }) => (kind === 'item' && says ? [says.title] : [])),
  };
  walkParts(root, walk);
  dropRestated(assembly.draft);
  dropEmptyThemes(assembly);
  return assembly;
}

function walkParts(node: OutlineNode, walk: Walk): void {
  for (const part of node.content)
    if (isNode(part)) walkNode(part, walk);
    else if (part.kind === 'table') takeTable(part, isAttendance(node.kind) ? node : null, walk.assembly);
    else tellPart(part, walk);
}

/** A block under no list: told, unless something has it already. */
function tellPart(block: Block, walk: Walk): void {
  const { assembly, prose } = walk;
  if (block.kind === 'table') takeTable(block, null, assembly);
  else if (block.role === 'page-header' || block.role === 'page-footer') claimBlock(assembly.claims, block, 'repeated');
  else if (block.role === 'code' || assembly.partly.has(block)) tellBlock(block, assembly);
  else if (assembly.claims.has(block)) claimRest(assembly.claims, block, 'read');
  else if (walk.spoken) tellSpoken(block, assembly);
  else takeProse(block, prose, assembly);
}

function tellSpoken(block: LineBlock, assembly: Assembly): void {
  for (const proposal of proposals(block.text, assembly.known))
    assembly.proposed.push({ ...proposal, line: block.line });
  tellBlock(block, assembly);
}

function walkNode(node: OutlineNode, walk: Walk): void {
  walk.prose.open = null;
  const { assembly } = walk;
  if (node.isItem) openLabelled(node, walk);
  if (node.kind === 'item') walkItem(node, walk);
  else if (node.kind === 'part') {
    if (node.head) tellBlock(node.head, assembly);
    walkParts(node, walk);
  } else if (isFact(node.kind) || isAttendance(node.kind) || node.kind === 'agenda') walkTaken(node, walk);
  else if (node.kind === 'annex') walkAnnex(node, walk);
  else if (node.kind === 'discussion') {
    placeLabel(node.head, node.words, assembly);
    walkParts(node, walk);
  } else walkList(node, walk);
}

function walkItem(node: OutlineNode, walk: Walk): void {
  const { assembly, opened } = walk;
  const item = itemOf(node, opened, assembly);
  if (item) {
    assembly.item = item;
    opened.add(item);
    openSection(assembly.body, item.title);
  }
  // Words of its own, over an item that the agenda names otherwise, stay.
  if (node.head && node.says?.again === false) tellBlock(node.head, assembly);
  if (node.head) takeSaid(node.head, assembly);
  walkParts(node, walk);
  assembly.item = null;
}

/** What a label lists has its own place in the record; as an item it has a title, and what is told under it. */
function openLabelled(node: OutlineNode, { assembly, opened }: Walk): void {
  const item = node.head && itemOf({ ...node, words: node.head.text }, opened, assembly);
  if (!item) return;
  opened.add(item);
  openSection(assembly.body, item.title);
}

/** Facts, names and titles were taken before: what they left is told. */
function walkTaken(node: OutlineNode, walk: Walk): void {
  const { assembly } = walk;
  if (node.head && assembly.partly.has(node.head)) tellBlock(node.head, assembly);
  else if (node.head && assembly.claims.has(node.head)) claimRest(assembly.claims, node.head, 'label');
  else if (node.head) tellBlock(node.head, assembly);
  walkParts(node, walk);
}

function walkAnnex(node: OutlineNode, walk: Walk): void {
  const { assembly } = walk;
  assembly.item = null;
  const annex = openAnnex(node, assembly);
  const walkInside = (inside: OutlineNode): void => {
    for (const part of inside.content) {
      if (isNode(part) && part.kind === 'annex') {
        takeAnnexHeading(part, annex, assembly);
        walkInside(part);
      } else if (isNode(part)) walkNode(part, walk);
      else if (part.kind === 'table' || !takeAnnexed(part, annex, assembly)) tellPart(part, walk);
    }
  };
  walkInside(node);
}

/** A list under its label: its lines by its kind, what does not belong to it told under its words. */
function walkList(node: OutlineNode, walk: Walk, above?: ActionList): void {
  const { assembly } = walk;
  const list = above ?? startList(node, assembly);
  takeHead(node, { ...walk, list });
  let isOver = false;
  const before: Block[] = [];
  const placeAt = (index: number) => ({ before, next: nextOf(node, index), known: assembly.known });
  for (const [index, part] of node.content.entries()) {
    if (isNode(part)) walkInner(part, node, { ...walk, list });
    else if (part.kind === 'table' || (!isOver && isOwn(part, node, walk) && belongs(part, node, placeAt(index)))) {
      if (part.kind === 'table') takeTable(part, node, assembly);
      else takeLine(part, node, { ...walk, list });
      // What is listed is in the record, and its heading with it.
      assembly.body.announced = null;
    } else {
      // A paragraph behind what was listed ends the list; a task after it says by itself that it is one.
      isOver ||= list.last !== null && part.kind === 'text' && part.first && part.text.length > SENTENCE;
      tellPart(part, walk);
    }
    if (!isNode(part)) before.push(part);
  }
}

/** A note, a quotation and the head of a page stand beside a list; what is marked as an action is no decision. */
function isOwn(block: LineBlock, { kind }: OutlineNode, { assembly }: Walk): boolean {
  if (block.role !== undefined && block.role !== 'box') return false;
  return kind !== 'decisions' || !isActionLine(block.text, assembly.known);
}

/** A part of a list goes on with it; another has its own way. */
function walkInner(part: OutlineNode, node: OutlineNode, { list, ...walk }: Listing): void {
  if (part.kind === 'owner' || part.kind === node.kind) walkList(part, walk, partOfList(list, part, walk.assembly));
  else walkNode(part, walk);
}

/** A paragraph as long as this is no line of a list (characters). */
const SENTENCE = 100;

function nextOf({ content }: OutlineNode, index: number): Block | undefined {
  const next = content[index + 1];
  return next === undefined || isNode(next) ? undefined : next;
}

type Listing = Walk & { readonly list: ActionList };

/** What announces a list: a label, whose words stand over what is told there, those responsible, or a sentence. */
function takeHead(node: OutlineNode, listing: Listing): void {
  const { assembly, list, prose } = listing;
  const isOwner = node.kind === 'owner';
  // A sentence that announces a list tells more than that.
  if (node.head && node.kind === 'decisions' && isUndecided(node.value)) {
    tellBlock(node.head, assembly);
    return;
  }
  if (node.head && node.words === '' && !isOwner) takeProse(node.head, prose, assembly);
  else placeLabel(node.head, node.words, assembly);
  if (node.rank < RANK.label && !openItem(node, listing)) announceHead(node.words, assembly);
  if (isOwner) list.owner = node.value;
  else if (node.value !== '') takeValue(node, listing);
}

/** A list of the whole whose heading says a title of the agenda again is what the minutes tell of that item, unless a part is. */
function openItem({ words }: OutlineNode, { assembly, opened, titled }: Listing): boolean {
  const item = assembly.item === null ? itemSaidAgain(words, opened, assembly) : undefined;
  if (!item || titled.some((title) => titleLikeness(titleKey(title), titleKey(item.title)) === 1)) return false;
  opened.add(item);
  openSection(assembly.body, item.title);
  return true;
}

/** The words behind a label, on its line. */
function takeValue(node: OutlineNode, listing: Listing): void {
  const { head, value } = node;
  if (!head) return;
  const line: LineBlock = {
    ...head,
    kind: 'text',
    first: true,
    text: value,
    markdown: head.struck ? `~~${value}~~` : value,
  };
  takeLine(line, node, listing);
  for (const claimed of listing.assembly.claims.get(line) ?? []) {
    const from = head.text.length - value.length;
    listing.assembly.claims.get(head)?.push({ ...claimed, start: claimed.start + from, end: claimed.end + from });
  }
}

function takeLine(block: LineBlock, node: OutlineNode, { assembly, list }: Listing): void {
  if (node.kind === 'actions' || node.kind === 'owner') takeAction(block, list, assembly);
  else if (node.kind === 'previous') takeEarlier(block, assembly);
  else if (node.kind === 'decisions') takeDecision(block, node, assembly);
  else if (node.kind === 'amendments') takeAmendment(block, assembly);
  else if (node.kind === 'errata') takeErratum(block, assembly);
  else tellBlock(block, assembly);
}
