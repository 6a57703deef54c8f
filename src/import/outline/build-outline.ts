// The minutes as a tree: the only place that knows what belongs to what.
import { anyWritten, standingBefore } from '../../words/as-written.ts';
import { fields } from '../../words/fields.ts';
import { of } from '../../words/small-words.ts';
import { inFrench } from '../../words/vocabulary.ts';
import type { Block, ItemBlock, LineBlock } from '../blocks/block.ts';
import { isActionLine } from '../signs/action/is-action-line.ts';
import { readAction } from '../signs/action/read-action.ts';
import { isAttendance } from '../signs/labels.ts';
import { beginsWithInfinitive } from '../signs/name-words.ts';
import type { Known } from '../signs/sign.ts';
import { belongs, isByWay, isHeading } from './belongs.ts';
import { chooseItems } from './choose-items.ts';
import { findTitle } from './find-title.ts';
import { findHeadings, type Headings } from './headings.ts';
import { blocksOf, type NodeKind, nodesUnder, type OutlineNode } from './node.ts';
import { openingOf } from './opening.ts';
import type { Opening } from './place.ts';
import { beginsWithNumber } from './titles.ts';
import { WHY } from './why.ts';

export type Outline = { readonly title: LineBlock | null; readonly root: OutlineNode };

/** What people said word for word, as one part: no word of theirs is a heading, a list or a label. */
export function spokenOutline(blocks: readonly Block[]): Outline {
  const told = { kind: 'document', rank: -1, head: null, words: '', value: '', why: WHY.spoken } as const;
  return { title: null, root: { ...told, content: [...blocks] } };
}

/** The blocks of a source as a tree, each part with what opens it and the reason; every block stands in it once, in its order. */
export function buildOutline(blocks: readonly Block[], known: Known): Outline {
  const title = findTitle(blocks);
  const headings = findHeadings(blocks, title);
  const root: OutlineNode = {
    kind: 'document',
    rank: -1,
    head: null,
    words: '',
    value: '',
    why: WHY.whole,
    content: [],
  };
  const open = [root];
  for (const [index, block] of blocks.entries()) {
    const below = () => linesBelow(blocks, index, headings);
    const isFront = index < FRONT;
    const place = { heading: headings.get(block), next: blocks[index + 1], below, known, isFront };
    const opening =
      block.kind === 'table' || block === title ? null : openingOf(block, { ...place, within: innermost(open) });
    if (opening && block.kind !== 'table') {
      const rank = opening.rank;
      while (innermost(open).rank >= rank || isBeyondNames(opening, innermost(open), place.next)) open.pop();
      const node = nodeOf(opening, block, innermost(open));
      innermost(open).content.push(node);
      open.push(node);
    } else {
      const stays = (node: OutlineNode) =>
        isHeading(node) || belongs(block, node, { ...place, before: blocksOf(node) });
      while (!stays(innermost(open))) open.pop();
      innermost(open).content.push(block);
    }
  }
  chooseItems(root);
  doubtTopics(root, known);
  findFollowUps(root, known);
  findSummings(root, known);
  return { title, root };
}

/** So many blocks of minutes may stand before who was there is said. */
const FRONT = 30;

/** The lines under a heading, up to the next one as high; under another line, those of the list that follows. */
function linesBelow(blocks: readonly Block[], index: number, headings: Headings): readonly LineBlock[] {
  const rank = (block: Block | undefined) => (block && headings.get(block)?.rank) ?? Number.POSITIVE_INFINITY;
  const own = rank(blocks[index]);
  const below: LineBlock[] = [];
  for (const block of blocks.slice(index + 1, index + 1 + MOST_LINES)) {
    const ends = Number.isFinite(own) ? rank(block) <= own : block.kind !== 'item';
    if (ends) break;
    if (block.kind !== 'table' && block.role === undefined) below.push(block);
  }
  return below;
}

/** So many lines tell what they all are. */
const MOST_LINES = 40;

/** A list in which every action already has its state, and one at least is done, looks back on earlier ones. */
function findFollowUps(root: OutlineNode, known: Known): void {
  for (const node of nodesUnder(root).filter(({ kind }) => kind === 'actions')) {
    const items = blocksOf(node).filter((block): block is ItemBlock => block.kind === 'item' && block.text !== '');
    const states = items.map(({ text }) => readAction(text, known).status);
    if (items.length < 2 || states.includes(undefined) || !states.includes('done')) continue;
    node.kind = 'previous';
    node.why = WHY.allStated;
  }
}

/** Actions that are reviewed again, marked as such and without a word on how far they are, are those of this meeting. */
function findSummings(root: OutlineNode, known: Known): void {
  const reviews = nodesUnder(root).filter((node) => node.kind === 'previous' && areMarked(node, known));
  for (const node of reviews.slice(1)) {
    const items = blocksOf(node).filter((block): block is LineBlock => block.kind !== 'table');
    if (items.some(({ text }) => !isActionLine(text, known) || readAction(text, known).status !== undefined)) continue;
    node.kind = 'actions';
    node.why = WHY.labelledHeading;
  }
}

function areMarked(node: OutlineNode, known: Known): boolean {
  return blocksOf(node).some((block) => block.kind !== 'table' && isActionLine(block.text, known));
}

const TOPIC = new RegExp(`^${anyWritten(fields.action)} ${standingBefore(inFrench(of.bare, of.withArticle))}`, 'iu');
/** "Actions de communication" over sentences is what was talked about; over tasks it is a list of actions like any other. */
function doubtTopics(root: OutlineNode, known: Known): void {
  for (const node of nodesUnder(root).filter(({ kind, words }) => kind === 'actions' && TOPIC.test(words))) {
    const lines = blocksOf(node).filter((block): block is LineBlock => block.kind !== 'table');
    const tasks = lines.filter(({ text }) => beginsWithInfinitive(text) || readAction(text, known).owners.length > 0);
    if (tasks.length >= lines.length / 2) continue;
    node.kind = 'part';
    node.why = WHY.heading;
  }
}

/** A heading that is numbered, or stands over sentences, is no part of those who were there. */
function isBeyondNames({ kind, words }: Opening, within: OutlineNode, next: Block | undefined): boolean {
  if (kind !== 'part' || !isAttendance(within.kind)) return false;
  return (
    beginsWithNumber(words) || (next?.kind === 'text' && next.text.length > SENTENCE && !next.text.includes(' : '))
  );
}

/** Names and what they are of take fewer characters. */
const SENTENCE = 150;

function innermost(open: readonly OutlineNode[]): OutlineNode {
  const node = open.at(-1);
  if (!node) throw new Error('the whole is always open');
  return node;
}

const LISTS: ReadonlySet<NodeKind> = new Set([
  ...([
    'present',
    'excused',
    'absent',
    'represented',
    'guests',
    'actions',
    'previous',
    'decisions',
    'next',
    'annex',
  ] as const),
]);

/**
 * A heading without a label of its own under a list is a part of that list. Names that stand in groups do so from the first:
 * behind names a heading is none of theirs, but for "En visioconférence".
 */
function nodeOf(opening: Opening, head: LineBlock, parent: OutlineNode): OutlineNode {
  const listed = isAttendance(parent.kind) && (parent.value !== '' || blocksOf(parent).length > 0);
  const within = opening.kind === 'part' && LISTS.has(parent.kind) && (!listed || isByWay(opening.words));
  const kind = within ? parent.kind : opening.kind;
  const why = within ? WHY.underList : opening.why;
  return { kind, rank: opening.rank, head, words: opening.words, value: opening.value, why, content: [] };
}
