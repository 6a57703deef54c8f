// What the columns of a table of those who attended hold, by their headers.

import { standingBefore } from '../../../words/as-written.ts';
import { presentBodies } from '../../../words/attending.ts';
import { attendanceHeaders, firstNameHeaders } from '../../../words/column-headers.ts';
import { foldText } from '../../../words/fold-text.ts';
import { of } from '../../../words/small-words.ts';
import { anySaid } from '../../../words/vocabulary.ts';
import type { Cell } from '../../blocks/block.ts';

export type Column =
  | 'name'
  | 'firstName'
  | 'structure'
  | 'present'
  | 'excused'
  | 'absent'
  | 'state'
  | 'signature'
  | 'proxy'
  | 'held'
  | 'role'
  | 'count'
  | 'number'
  | 'note';

const { whichName, ...headers } = attendanceHeaders;

const OF = `(?:${standingBefore(of.withArticle, of.bare)})`;

/** The more special first. */
const COLUMNS: readonly (readonly [Column, RegExp])[] = (
  [
    ['structure', `${anySaid(headers.name)}(?:\\(s\\))? ${OF}${anySaid(headers.structure)}$`],
    ['firstName', `${anySaid(firstNameHeaders)}$`],
    ['count', `${anySaid(headers.count)}$`],
    ['name', `(?:${anySaid(whichName)} ?)?${anySaid(headers.name)}\\b`],
    ['structure', `${anySaid(headers.structure)}(?: ?[/–-] ?.*)?$`],
    ['structure', `${anySaid(presentBodies.bodies)}$`],
    ['signature', `${anySaid(headers.signature)}\\b`],
    ['held', `${anySaid(headers.proxyHeld)}\\b`],
    ['proxy', `${anySaid(headers.proxy)}\\b`],
    ['state', `${anySaid(headers.state)}$`],
    ['present', `${anySaid(headers.present)}(?: ?\\(.*\\)?)?$|p$`],
    ['excused', `(?:absents? )?${anySaid(headers.excused)}|exc?\\.?$|e$`],
    ['absent', `${anySaid(headers.absent)}|abs\\.?$|a$`],
    ['role', `${anySaid(headers.role)}$`],
    ['number', `(?:${anySaid(headers.number)}|#)$`],
  ] as const
).map(([column, pattern]) => [column, new RegExp(`^(?:${pattern})`)]);

/** The columns that a row of headers names; `note` for any other. */
export function columnsOf(cells: readonly Cell[]): readonly Column[] {
  const columns = cells.map((cell) => columnOf(wordsOfCell(cell)));
  const states = columns.filter((column) => ['present', 'excused', 'absent'].includes(column)).length;
  // Nothing stands over the names, before several states: whoever fills in such a table knows what they are.
  const isBare = columns[0] === 'note' && wordsOfCell(cells[0]) === '' && states > 1 && !columns.includes('name');
  return isBare ? ['name', ...columns.slice(1)] : columns;
}

function columnOf(words: string): Column {
  const folded = foldText(words.replace(/[*_]+/g, ''));
  return COLUMNS.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'note';
}

/** The words of a cell on one line; none where a row has no such cell. */
export function wordsOfCell(cell: Cell | undefined): string {
  return (cell?.lines ?? [])
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
