// What the meeting decided, what it changed in earlier minutes, what was found wrong in them.
import { columnKinds } from '../../record/body/table-headers.ts';
import { minutesHeaders } from '../../words/column-headers.ts';
import { foldText } from '../../words/fold-text.ts';
import { wordsOf } from '../../words/vocabulary.ts';
import { cellText, type LineBlock, linesOfRow, type TableBlock } from '../blocks/block.ts';
import type { OutlineNode } from '../outline/node.ts';
import { dateIn } from '../signs/facts/date-in.ts';
import { isUndecided } from '../signs/is-undecided.ts';
import { isNothing, saysNone, saysNoneOfWhat } from '../signs/nothing.ts';
import { withoutMarks } from '../signs/without-marks.ts';
import { type Assembly, itemFor, tellBlock } from './assembly.ts';
import { claimLine, claimRest, claimWords } from './draft/claims.ts';

/** Takes a line under "Décisions", one decision each; what is nested under one is part of it. */
export function takeDecision(block: LineBlock, node: OutlineNode, assembly: Assembly): void {
  const { claims } = assembly;
  const text = withoutMarks(block.text);
  // What is struck out is decided no more.
  if (block.struck) {
    tellBlock(block, assembly);
    return;
  }
  if (isNothing(text) || saysNoneOfWhat(text)) {
    if (saysNone(text) && !saysNoneOfWhat(text)) claimLine(claims, block, 'label');
    else tellBlock(block, assembly);
    return;
  }
  if (isUndecided(text)) {
    tellBlock(block, assembly);
    return;
  }
  const { decisions } = itemFor(withoutMarks(node.words), block.line, assembly);
  const last = decisions.at(-1);
  if (last && block.kind === 'item' && block.depth > 0 && last.depth !== undefined && block.depth > last.depth)
    last.text = `${last.text} ${text}`;
  else decisions.push({ text, line: block.line, ...(block.kind === 'item' ? { depth: block.depth } : {}) });
  claimWords(claims, block, [text]);
  claimRest(claims, block, 'label');
}

const DECIDED: ReadonlySet<string> = new Set(wordsOf(minutesHeaders.decisions));

/** Whether a table is a list of decisions: its first column, or the one behind the numbers, is headed "Décision". */
export function isDecisionTable({ rows: [head] }: TableBlock): boolean {
  const heads = head?.cells.map(cellText) ?? [];
  const [first] = heads.filter((words) => !isNumber(words));
  return first !== undefined && DECIDED.has(foldText(first));
}

/** Takes the rows under the head, one decision each: "Pompe | On garde l'actuelle" is "Pompe : On garde l'actuelle". */
export function takeDecisionTable({ rows: [head, ...rows] }: TableBlock, words: string, assembly: Assembly): void {
  if (!head) return;
  const { claims } = assembly;
  for (const line of linesOfRow(head)) claimLine(claims, line, 'label');
  for (const row of rows) {
    const said = row.cells.filter((_, place) => !isNumber(cellText(head.cells[place])));
    const text = said.map(cellText).filter(Boolean).join(' : ');
    if (text === '') continue;
    if (isUndecided(text)) {
      for (const line of linesOfRow(row)) tellBlock({ ...line, kind: 'text', first: true }, assembly);
      continue;
    }
    itemFor(withoutMarks(words), row.line, assembly).decisions.push({ text, line: row.line });
    for (const line of linesOfRow(row)) claimLine(claims, line, 'field');
  }
}

function isNumber(head: string): boolean {
  return columnKinds(head)[0] === 'number';
}

export function takeAmendment(block: LineBlock, { draft, claims }: Assembly): void {
  draft.amendments.push({ text: block.text, line: block.line });
  claimWords(claims, block, [block.text]);
}

/** "12 octobre 2022 : lire …": the day it was written stands before it. */
export function takeErratum(block: LineBlock, { draft, claims }: Assembly): void {
  const { text: words, line } = block;
  const [, before = '', text = words] = /^([^:]{4,30}?)\s*:\s+(.+)$/s.exec(words) ?? [];
  const date = dateIn(before);
  draft.errata.push(date === undefined ? { text: words, line } : { date, text, line });
  claimWords(claims, block, [date === undefined ? words : text]);
  claimRest(claims, block, 'read');
}
