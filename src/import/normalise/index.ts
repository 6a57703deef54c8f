// What layout did to a text, undone once for all formats; each mending is one file, and they stand in the order in which they run.
import type { Block } from '../blocks/block.ts';
import { apartEntries } from './apart-entries.ts';
import { apartItemRows } from './apart-item-rows.ts';
import { apartLabels } from './apart-labels.ts';
import { composeLetters } from './compose-letters.ts';
import { demoteHeadings } from './demote-headings.ts';
import { joinCutTables } from './join-cut-tables.ts';
import { joinHeadings } from './join-headings.ts';
import { joinRecords } from './join-records.ts';
import { joinWrapped } from './join-wrapped.ts';
import { linesOfLayout } from './lines-of-layout.ts';
import { listedLines } from './listed-lines.ts';
import { markContents } from './mark-contents.ts';
import { markPageRepeats } from './mark-page-repeats.ts';
import { rowsOfItems } from './rows-of-items.ts';

type Mending = (blocks: readonly Block[]) => readonly Block[];

const MENDINGS: readonly Mending[] = [
  composeLetters,
  markPageRepeats,
  markContents,
  joinCutTables,
  apartItemRows,
  rowsOfItems,
  linesOfLayout,
  joinHeadings,
  demoteHeadings,
  listedLines,
  joinWrapped,
  joinRecords,
  apartLabels,
  apartEntries,
];

/** The blocks of a source as their author meant them, in the order of the source. */
export function normalise(blocks: readonly Block[]): readonly Block[] {
  return MENDINGS.reduce((mended, mend) => mend(mended), blocks);
}
