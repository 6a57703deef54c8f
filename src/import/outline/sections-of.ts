// The parts of minutes without a list of titles that are the items.
import { anyWritten } from '../../words/as-written.ts';
import { agendaHeadings } from '../../words/headings.ts';
import { hasWords, withEmptyOnes } from './has-words.ts';
import { isNode, nodesUnder, type OutlineNode, RANK } from './node.ts';
import { WHY } from './why.ts';

/** Those that a label names; else what was discussed part by part; else the numbered parts, or those of the highest rank with several. */
export function sectionsOf(root: OutlineNode): readonly OutlineNode[] {
  const named = nodesUnder(root).filter(({ kind, why }) => kind === 'part' && why === WHY.namedItem);
  if (named.length > 0) return named;
  const discussed = discussedParts(root);
  if (discussed.length > 0) return discussed;
  const numbered = numberedParts(root);
  const over = partsOver(numbered, root);
  if (over.length > 0) return over;
  for (const part of numbered) part.why = WHY.numbered;
  return numbered.length > 0 ? numbered : highestParts(root).filter((part) => !HEAD_MATTER.test(part.words));
}

/** "Objet de la réunion", "Meeting details": of the meeting as a whole. */
const HEAD_MATTER = new RegExp(`^\\W*${anyWritten(agendaHeadings.headMatter)}\\W*$`, 'iu');

/** A heading that announces the discussion, over parts, holds the items; in two such discussions or more, it is one of each. */
function discussedParts(root: OutlineNode): readonly OutlineNode[] {
  const [only, ...others] = nodesUnder(root).filter(({ kind, rank }) => kind === 'discussion' && rank < RANK.label);
  if (only === undefined || others.length > 0 || isNumberedAmong(only, nodesUnder(root))) return [];
  const filled = partsIn(only).filter(hasWords);
  const rank = Math.min(...filled.map((part) => part.rank));
  const highest = partsIn(only).filter((part) => part.rank === rank);
  return highest.length > 1 ? withEmptyOnes(highest) : [];
}

/** "3. Discussion" between "1. Ouverture" and "4. Divers" is a chapter like them where these hold parts too. */
function isNumberedAmong(node: OutlineNode, nodes: readonly OutlineNode[]): boolean {
  const own = numberOf({ words: node.head?.text ?? '' });
  const beside = nodes.filter((each) => each.kind === 'part' && each.rank === node.rank && numberOf(each) > 0);
  const holds = beside.some((each) => partsIn(each).some((part) => numberOf(part) > 1));
  return own > 1 && holds && beside.some((each) => numberOf(each) === 1);
}

/** The headings "I. …", "II. …" or "A. …", "B. …" over parts that are numbered within each of them. */
function partsOver(numbered: readonly OutlineNode[], root: OutlineNode): readonly OutlineNode[] {
  const parts = nodesUnder(root).filter(({ kind }) => kind === 'part');
  const rank = parts.find(({ content }) => content.some((part) => isNode(part) && numbered.includes(part)))?.rank;
  const row = parts.filter((part) => part.rank === rank);
  const counted = (signs: readonly string[]) => row.filter(({ words }) => signs.some((sign) => words.startsWith(sign)));
  const runs = [ROMANS, LETTERS].map(counted);
  return runs.find((run) => run.length > 1 && run.length === row.length) ?? [];
}

const ROMANS = 'I II III IV V VI VII VIII IX X'.split(' ').flatMap(signed);
const LETTERS = [...'ABCDEFGH'].flatMap(signed);

function signed(sign: string): readonly string[] {
  return [...'.)/-–:'].flatMap((end) => [`${sign}${end}`, `${sign} ${end}`]);
}

function partsIn({ content }: OutlineNode): readonly OutlineNode[] {
  return content.filter(isNode).filter(({ kind }) => kind === 'part');
}

/** The parts of the highest rank with several; a single part over all is looked into. */
function highestParts(root: OutlineNode): readonly OutlineNode[] {
  const holders = [root, ...nodesUnder(root).filter(({ kind }) => kind === 'agenda' || kind === 'discussion')];
  const under = holders.flatMap(partsIn);
  const filled = under.filter(hasWords);
  const rank = Math.min(...filled.map((part) => part.rank));
  const highest = filled.filter((part) => part.rank === rank);
  const before = [...unheld(root), ...highest];
  if (before.length > highest.length && highest.length > 1)
    return withEmptyOnes(under.filter((part) => part.rank === rank || before.includes(part)));
  const [only] = highest;
  if (highest.length !== 1 || !only) return withEmptyOnes(under.filter((part) => part.rank === rank));
  const inside = partsIn(innermostOnly(only));
  const later = filled.filter((part) => part.rank > rank);
  if (later.length > 1)
    return [only, ...later].filter((part) => part.rank === Math.min(...later.map((each) => each.rank)));
  const innermost = Math.min(...inside.filter(hasWords).map((part) => part.rank));
  return inside.filter(hasWords).length > 1 ? withEmptyOnes(inside.filter((part) => part.rank === innermost)) : highest;
}

/** The name of a group, over its motto, over all that follows: a letterhead holds nothing but one part. */
function innermostOnly(part: OutlineNode): OutlineNode {
  const [inside, ...others] = part.content.filter((each) => isNode(each) || each.kind !== 'heading');
  const descends = inside !== undefined && others.length === 0 && isNode(inside) && inside.kind === 'part';
  return descends ? innermostOnly(inside) : part;
}

/** Several lower headings in a row before the first that is higher: nothing holds them, they are items beside these. */
function unheld(root: OutlineNode): readonly OutlineNode[] {
  const [first, ...parts] = partsIn(root).filter(hasWords);
  const run = first === undefined || first.rank >= RANK.bold ? [] : [first, ...parts];
  const end = run.findIndex((part) => part.rank !== first?.rank);
  return end >= FEWEST && (run[end]?.rank ?? 0) < (first?.rank ?? 0) ? run.slice(0, end) : [];
}

/** The parts that are numbered on from 1 or 2, whatever stands over them: the numbers are those of the agenda. */
function numberedParts(root: OutlineNode): readonly OutlineNode[] {
  const parts = nodesUnder(root).filter(({ kind }) => kind === 'part');
  const numbers = new Map(parts.map((part) => [part, numberOf(part)]));
  const of: NumberOf = (part) => (part && numbers.get(part)) ?? 0;
  const rank = parts.find((part) => of(part) > 0 && Number.isInteger(of(part)))?.rank;
  const run = parts.filter((part) => part.rank === rank && of(part) > 0);
  const own = areChapters(run, of) ? run : run.filter((part) => Number.isInteger(of(part)));
  const first = runsOf(own, of).find((each) => each.length >= FEWEST && each.some(hasWords)) ?? [];
  if (of(first[0]) < 1 || of(first[0]) > FEWEST) return [];
  const frame = parts.filter((part) => part.rank === rank && part.rank < RANK.numbered && FRAME.test(part.words));
  return parts.filter((part) => first.includes(part) || (frame.includes(part) && hasWords(part)));
}

type NumberOf = (part: OutlineNode | undefined) => number;

/** Where the numbers begin again, another document does: a table of contents, an annex. A number said twice is a slip. */
function runsOf(parts: readonly OutlineNode[], of: NumberOf): readonly (readonly OutlineNode[])[] {
  const runs: OutlineNode[][] = [];
  for (const [place, part] of parts.entries())
    if (place > 0 && of(part) >= of(parts[place - 1])) runs.at(-1)?.push(part);
    else runs.push([part]);
  return runs;
}

/** "Introduction" before the first number, "Questions diverses" behind the last one. */
const FRAME = new RegExp(`^\\W*${anyWritten(agendaHeadings.other, agendaHeadings.frame)}\\W*$`, 'iu');

/** So many in a row, begun by one of them, are a run. */
const FEWEST = 3;

const NUMBER = /^(\d{1,2})(?:\.(\d{1,2})|[.)/–-]+(?!\d)|(?=\s))[.)/–-]?\s*\p{L}/u;

/** 2 of "2. Budget" and "2.0 Budget", 2.01 of "2.1 Dépenses"; 0 without a number. */
function numberOf({ words }: Pick<OutlineNode, 'words'>): number {
  const [, number = 0, inner = 0] = NUMBER.exec(words) ?? [];
  return Number(number) + Number(inner) / 100;
}

/** Whether the parts numbered 1, 2, 3 are but the headings of those numbered 1.1, 1.2, which have the words. */
function areChapters(run: readonly OutlineNode[], of: NumberOf): boolean {
  const over = run.filter((part, place) => Number.isInteger(of(part)) && !Number.isInteger(of(run[place + 1])));
  return over.length > 1 && over.filter((part) => !hasWords(part)).length > over.length / 2;
}
