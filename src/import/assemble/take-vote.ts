// Votes, copied from lines and from the rows of tables.
import { ballots } from '../../words/ballots.ts';
import { foldText } from '../../words/fold-text.ts';
import { anySaid } from '../../words/vocabulary.ts';
import { cellText, type Line, type Row, type TableBlock } from '../blocks/block.ts';
import { readVotes } from '../signs/facts/votes.ts';
import { type Assembly, itemFor } from './assembly.ts';
import type { DraftItem } from './draft/draft.ts';

export type DraftVote = DraftItem['votes'][number];

/** Copies the vote that a line tells to the item that it stands under; null where it tells none. */
export function takeVote({ text, line }: Line, assembly: Assembly): DraftVote | null {
  const count = readVotes(text);
  if (!count) return null;
  const vote: DraftVote = { text, line, ...count };
  itemFor('', line, assembly).votes.push(vote);
  return vote;
}

type Part = 'for' | 'against' | 'abstain';

const PARTS: readonly (readonly [Part, RegExp])[] = (['for', 'against', 'abstain'] as const).map((part) => [
  part,
  new RegExp(`^(?:${anySaid(ballots.between)} )?${anySaid(ballots[part])}(?: ${anySaid(ballots.between)})?$`),
]);
const SUM = new RegExp(`^${anySaid(ballots.sums)}(?![a-z])`);

/** What each column counts; null where those for it and those against it have none. */
function partsOf(head: Row | undefined): readonly (Part | undefined)[] | null {
  const parts = (head?.cells ?? []).map((cell) => {
    const said = foldText(cellText(cell)).replace(/[\s.:]+$/, '');
    return PARTS.find(([, form]) => form.test(said))?.[0];
  });
  const isOnce = (part: Part) => parts.filter((each) => each === part).length === 1;
  return parts[0] === undefined && isOnce('for') && isOnce('against') ? parts : null;
}

export function isVoteTable({ rows: [head] }: TableBlock): boolean {
  return partsOf(head) !== null;
}

/** Copies the vote of each row whose counts are certain; the table is told by who calls it. */
export function takeVoteRows({ rows: [head, ...rows] }: TableBlock, words: string, assembly: Assembly): void {
  const parts = partsOf(head);
  if (!head || !parts) return;
  for (const { cells, line } of rows) {
    const said = cells.map((cell) => cellText(cell).trim());
    const counts = parts.flatMap((part, place) => (part && said[place] ? [[part, said[place]] as const] : []));
    const isCertain = counts.length > 1 && counts.every(([, count]) => /^\d{1,4}$/.test(count));
    if (!isCertain || !said[0] || SUM.test(foldText(said[0]))) continue;
    const text = said.flatMap((each, place) => (each ? [place === 0 ? each : `${titleOf(head, place)} ${each}`] : []));
    itemFor(words, line, assembly).votes.push({
      text: text.join(', '),
      line,
      ...Object.fromEntries(counts.map(([part, count]) => [part, Number(count)])),
    });
  }
}

function titleOf(head: Row, place: number): string {
  return cellText(head.cells[place]).trim();
}
