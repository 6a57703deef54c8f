// Numbered lines that have words between them: sections; those that follow each other at once are a list.
import { titleNumber } from '../../model/meeting/tie-sections.ts';
import type { Block, TextBlock } from '../blocks/block.ts';
import { headingLabel, labelledBy } from '../signs/labels.ts';

type Numbered = Count & { readonly block: Block; readonly index: number };

/** `sort`: items of a list, lines with figures or Roman numbers, lines with letters: a run is of one sort. */
type Count = { readonly number: number; readonly sort: 'item' | 'line' | 'letter' };

/** The longest run 1, 2, 3… whose lines head what follows them; none where they are listed under a label of their own. */
export function numberedSections(blocks: readonly Block[]): ReadonlySet<Block> {
  const listed = listedUnder(blocks);
  const numbered = blocks.flatMap((block, index): readonly Numbered[] => {
    const count = countIn(block);
    return count === null || listed.has(block) ? [] : [{ block, index, ...count }];
  });
  const runs = numbered.filter(({ number }) => number === 1).map((first) => runFrom(first, numbered, isNext));
  const heading = runs.filter((run) => isApart(run, blocks));
  const best = longest(heading);
  const coded = codedSections(blocks);
  return coded.length > best.length ? new Set(coded) : new Set(best.map(({ block }) => block));
}

/** "3. Budget", "3/ Budget", "Point 3 : Budget", "III. Budget", "C. Budget". */
function countIn(block: Block): Count | null {
  if (block.kind === 'item')
    return block.depth === 0 && block.number !== null ? { number: block.number, sort: 'item' } : null;
  if (block.kind !== 'text' || block.role !== undefined) return null;
  const number = lineNumber(block);
  if (number !== null) return { number, sort: 'line' };
  const [, letter = ''] = /^\W{0,4}([A-H])\s*[.)/–:-]\s*\p{Lu}.{3,}[^.]$/u.exec(block.text) ?? [];
  return letter === '' ? null : { number: LETTERS.indexOf(letter) + 1, sort: 'letter' };
}

const LETTERS = 'ABCDEFGH';

function lineNumber({ text, first }: TextBlock): number | null {
  const [, digits, roman] = /^\W{0,4}(?:(\d{1,2})\s*[.)/–:-]|([IVX]{1,5})\s*[.)/–:-])\s*\p{Lu}/u.exec(text) ?? [];
  if (digits !== undefined) return Number(digits);
  if (roman !== undefined) return ROMANS.indexOf(roman) + 1 || null;
  const { words, number } = titleNumber(text) ?? { words: text, number: null };
  if (number !== null && /^\p{Lu}/u.test(text.slice(words.length))) return number;
  const [, bare] = first && text.length <= SHORT ? (/^(\d{1,2})\s+\p{Lu}.*[^.;,:]$/u.exec(text) ?? []) : [];
  return bare === undefined ? null : Number(bare);
}

/** A number without a sign behind it heads a line no longer than this (characters). */
const SHORT = 60;

const ROMANS: readonly string[] = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV'.split(' ');

function isNext(next: Numbered, last: Numbered): boolean {
  return next.number === last.number + 1 && next.sort === last.sort;
}

/** A line and those that go on with it, each the first behind the one before that follows it. */
function runFrom<Line extends { readonly index: number }>(
  first: Line,
  lines: readonly Line[],
  follows: (next: Line, last: Line) => boolean,
): readonly Line[] {
  const run = [first];
  for (const next of lines) {
    const last = run.at(-1);
    if (last && next.index > last.index && follows(next, last)) run.push(next);
  }
  return run;
}

function longest<Line>(runs: readonly (readonly Line[])[]): readonly Line[] {
  return runs.reduce<readonly Line[]>((best, run) => (run.length > best.length ? run : best), []);
}

/** Most have words of their own; the last one where what follows is no heading. */
function isApart(run: readonly Numbered[], blocks: readonly Block[]): boolean {
  const apart = run.filter(({ index }, place) => {
    const next = run[place + 1];
    return next ? next.index > index + 1 : blocks[index + 1] !== undefined && blocks[index + 1]?.kind !== 'heading';
  });
  return (
    run.length >= (run[0]?.sort === 'letter' ? 3 : 2) &&
    apart.length >= run.length * MOST &&
    run.every(({ block }) => isShort(block))
  );
}

function isShort(block: Block): boolean {
  return block.kind !== 'table' && block.text.length < 300;
}

/** What a label lists is numbered within its list: "Actions" over 1, 2, 3, until a number does not follow. */
function listedUnder(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  let expected: number | null = null;
  for (const block of blocks) {
    if (opensList(block)) {
      expected = 1;
      continue;
    }
    if (block.kind === 'heading') expected = null;
    const number = countIn(block)?.number ?? null;
    if (number === null || expected === null) continue;
    if (number === expected) {
      found.add(block);
      expected += 1;
    } else expected = null;
  }
  return found;
}

function opensList(block: Block): boolean {
  if (block.kind === 'table') return false;
  const label = labelledBy(block.text) ?? headingLabel(block.text);
  return label !== null && label.value === '' && ['actions', 'previous', 'decisions'].includes(label.label);
}

/** A line that begins with the reference of a minute: "CC04/13-24 Apologies", "24/107 Apologies", "M12 Budget". */
type Coded = {
  readonly block: Block;
  readonly index: number;
  readonly shape: string;
  readonly numbers: readonly number[];
};

/** The longest run of lines whose references go up by one, most of them with words below; none where there are but few. */
function codedSections(blocks: readonly Block[]): readonly Block[] {
  const coded = blocks.flatMap((block, index) => codedLine(block, index));
  const long = longest(coded.map((first) => runFrom(first, coded, follows)));
  const apart = long.filter(({ index }, place) => (long[place + 1]?.index ?? blocks.length) > index + 1);
  return long.length >= FEWEST_CODED && apart.length >= long.length * MOST ? long.map(({ block }) => block) : [];
}

const FEWEST_CODED = 3;

/** A title takes fewer characters. */
const LONGEST_CODED = 200;

/** The share of a run that has words of its own. */
const MOST = 0.6;

/** A reference has letters before its number, or two numbers of which one is no day, month or short year. */
const CODE = /^((?:[A-Z]{1,5}[-/ ]?)?\d{1,4}(?:[/.-]\d{1,4}){0,2})[.:)]?\s+\p{Lu}/u;

function codedLine(block: Block, index: number): readonly Coded[] {
  if (block.kind !== 'text' || block.role !== undefined || block.text.length > LONGEST_CODED) return [];
  const [, code = ''] = CODE.exec(block.text) ?? [];
  const shape = code.replace(/\d+/g, '#');
  const isReference = /^[A-Z]/.test(shape) || (shape.split('#').length === 3 && /\d{3}/.test(code));
  const numbers = (code.match(/\d+/g) ?? []).map(Number);
  return isReference ? [{ block, index, shape, numbers }] : [];
}

/** The same signs, and no number but those that go up by one. */
function follows(next: Coded, last: Coded): boolean {
  const steps = next.numbers.map((number, place) => number - (last.numbers[place] ?? 0));
  return next.shape === last.shape && steps.includes(1) && steps.every((step) => step === 0 || step === 1);
}
