// What a source says again on every page, and the tables that a page cuts in two.
import { isActionHeader } from '../record/body/table-headers.ts';
import { anyWritten } from '../words/as-written.ts';
import { pages } from '../words/meetings.ts';
import { type Block, textsOf } from './blocks/block.ts';
import type { PlacedWords } from './assemble/draft.ts';
import { cellText } from './cell-text.ts';
import { wordsKey } from './words-key.ts';

/** The units without the repeated headers and footers, whose first one stays, and without the numbers of pages. */
export function withoutPageHeaders(units: readonly Block[]): {
  readonly units: readonly Block[];
  readonly repeated: readonly PlacedWords[];
} {
  const counts = new Map<string, number>();
  for (const unit of units) if (isShort(unit)) counts.set(keyOf(unit), (counts.get(keyOf(unit)) ?? 0) + 1);
  const seen = new Set<string>();
  const repeated: PlacedWords[] = [];
  const kept = units.filter((unit) => {
    if (!isShort(unit)) return true;
    const key = keyOf(unit);
    const again = (counts.get(key) ?? 0) >= 3 && key.length > 20 && seen.has(key);
    const page = unit.kind === 'text' && ONLY_NUMBER.test(unit.text.trim());
    if (again || page) repeated.push({ text: unit.text, reason: 'repeated', line: unit.line });
    seen.add(key);
    return !(again || page);
  });
  return { units: joinTables(kept), repeated };
}

const PAGE = anyWritten(pages.page);
const OUT_OF = `(?:\\/|${anyWritten(pages.outOf)})`;
const ONLY_NUMBER = new RegExp(`^(?:${PAGE} )?\\d{1,3}(?: ?${OUT_OF} ?\\d{1,3})?$`, 'i');
const NUMBER = new RegExp(`\\b${PAGE} \\d+(?: ?${OUT_OF} ?\\d+)?`, 'gi');

function isShort(unit: Block): unit is Extract<Block, { kind: 'heading' | 'text' }> {
  return (unit.kind === 'heading' || unit.kind === 'text') && unit.text.length < 300;
}

function keyOf(unit: Block): string {
  return wordsKey(textsOf(unit).join(' ').replace(NUMBER, ' '));
}

/** A table that follows another at once, with no head of its own or with the same one, goes on with it. */
function joinTables(units: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const unit of units) {
    const last = joined.at(-1);
    const goesOn =
      unit.kind === 'table' &&
      last?.kind === 'table' &&
      hasHead(last) &&
      (!hasHead(unit) || sameHead(last, unit)) &&
      sameWidth(last, unit);
    // A head that is said again stays among the rows, where it is passed over.
    if (goesOn && last.kind === 'table') joined[joined.length - 1] = { ...last, rows: [...last.rows, ...unit.rows] };
    else joined.push(unit);
  }
  return joined;
}

type Table = Extract<Block, { kind: 'table' }>;

function hasHead({ rows }: Table): boolean {
  return rows.slice(0, 3).some(({ cells }) => isActionHeader(cells.map(cellText)));
}

function sameHead(a: Table, b: Table): boolean {
  const [left, right] = [a, b].map(({ rows }) =>
    wordsKey((rows[0]?.cells ?? []).flatMap(({ texts }) => texts).join(' ')),
  );
  return left === right;
}

function sameWidth(a: Table, b: Table): boolean {
  const widths = [a, b].map(({ rows }) => Math.max(...rows.map(({ cells }) => cells.length)));
  return widths[0] === widths[1];
}
