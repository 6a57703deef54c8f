// Numbered lines that have words between them: sections; those that follow each other at once are a list.
import type { Block } from '../blocks/block.ts';
import { headingLabel, labelledBy } from '../signs/labels.ts';

type Numbered = { readonly block: Block; readonly index: number; readonly number: number; readonly isItem: boolean };

/** The longest run 1, 2, 3… whose lines head what follows them; none where they are listed under a label of their own. */
export function numberedSections(blocks: readonly Block[]): ReadonlySet<Block> {
  const listed = listedUnder(blocks);
  const numbered = blocks.flatMap((block, index): readonly Numbered[] => {
    const number = numberOf(block);
    return number === null || listed.has(block) ? [] : [{ block, index, number, isItem: block.kind === 'item' }];
  });
  const runs = numbered.filter(({ number }) => number === 1).map((first) => runFrom(first, numbered));
  const heading = runs.filter((run) => isApart(run, blocks));
  const best = heading.reduce<readonly Numbered[]>((longest, run) => (run.length > longest.length ? run : longest), []);
  return new Set(best.map(({ block }) => block));
}

/** "3. Budget", "3/ Budget", "III. Budget". */
function numberOf(block: Block): number | null {
  if (block.kind === 'item') return block.depth === 0 ? block.number : null;
  if (block.kind !== 'text' || block.role !== undefined) return null;
  const [, digits, roman] = /^\W{0,4}(?:(\d{1,2})\s*[.)/–:-]|([IVX]{1,5})\s*[.)/–:-])\s*\p{Lu}/u.exec(block.text) ?? [];
  if (digits !== undefined) return Number(digits);
  if (roman !== undefined) return ROMANS.indexOf(roman) + 1 || null;
  const [, bare] =
    block.first && block.text.length <= SHORT ? (/^(\d{1,2})\s+\p{Lu}.*[^.;,:]$/u.exec(block.text) ?? []) : [];
  return bare === undefined ? null : Number(bare);
}

/** A number without a sign behind it heads a line no longer than this (characters). */
const SHORT = 60;

const ROMANS: readonly string[] = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV'.split(' ');

function runFrom(first: Numbered, numbered: readonly Numbered[]): readonly Numbered[] {
  const run = [first];
  for (const next of numbered) {
    const last = run.at(-1);
    if (last && next.index > last.index && next.number === last.number + 1 && next.isItem === first.isItem)
      run.push(next);
  }
  return run;
}

/** Most have words of their own; the last one where what follows is no heading. */
function isApart(run: readonly Numbered[], blocks: readonly Block[]): boolean {
  const apart = run.filter(({ index }, place) => {
    const next = run[place + 1];
    return next ? next.index > index + 1 : blocks[index + 1] !== undefined && blocks[index + 1]?.kind !== 'heading';
  });
  return run.length >= 2 && apart.length >= run.length * 0.6 && run.every(({ block }) => isShort(block));
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
    const number = numberOf(block);
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
