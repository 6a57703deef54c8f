// Tables that only lay words out: one cell around a text, labels beside their values.
import { columnKinds, isActionHeader } from '../../record/body/table-headers.ts';
import { type Block, cellText, type Line, plainLine, type Row, type TableBlock } from '../blocks/block.ts';
import { isAttendance, labelledBy } from '../signs/labels.ts';

/** The blocks, where the lines of such tables are lines of the text: "Lieu | Zinder" is "Lieu : Zinder". */
export function linesOfLayout(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? piecesOf(block) : [block]));
}

function piecesOf(table: TableBlock): readonly Block[] {
  const { rows } = table;
  if (rows.every((row) => filled(row).length <= 1) || isPage(rows)) return rows.flatMap(textsOfRow);
  const foot = rows.slice(rows.findLastIndex((row) => !isFootLine(row)) + 1);
  if (foot.length > 0 && foot.length < rows.length)
    return [...piecesOf({ ...table, rows: rows.slice(0, -foot.length) }), ...foot.flatMap(textsOfRow)];
  if (isForm(rows)) return rows.flatMap((row) => factLines(row) ?? unfilled(row) ?? otherFact(row) ?? textsOfRow(row));
  // Rows of labels stand over or under those of a table proper.
  const isFact = rows.map((row) => factLines(row) !== null);
  const head = isFact.findIndex((fact) => !fact);
  if (head === 0) return [table];
  const facts = head < 0 ? rows : rows.slice(0, head);
  const rest = head < 0 ? [] : rows.slice(head);
  if (facts.length === 1 && rest.length > 0 && isHeadOf(facts[0], rest)) return [table];
  const lines = facts.flatMap((row) => factLines(row) ?? []);
  if (rest.length === 0) return lines;
  return [...lines, ...piecesOf({ ...table, rows: rest, line: rest[0]?.line ?? table.line })];
}

/** One row with a whole text in a cell lays out a page: the minutes beside their letterhead. */
function isPage(rows: readonly Row[]): boolean {
  return rows.length === 1 && rows.some(({ cells }) => cells.some(({ lines }) => lines.length >= PAGE));
}

/** So many lines in a cell are a text of its own. */
const PAGE = 20;

/** "Prochaine réunion : le 4 mai" alone in the last row of a table of something else is said under it. */
function isFootLine(row: Row): boolean {
  const [only, ...more] = filled(row);
  const found = labelledBy(only?.lines[0]?.text ?? '');
  return more.length === 0 && found !== null && found.value !== '' && !isAttendance(found.label);
}

/** Two columns, whose labels are known ones but for a few: "Statut | Diffusé" among them is a fact as well. */
function isForm(rows: readonly Row[]): boolean {
  const said = rows.filter((row) => filled(row).length > 0);
  const isKnown = (row: Row) => factLines(row) !== null || unfilled(row) !== null;
  const known = said.filter(isKnown);
  const others = said.filter((row) => !isKnown(row));
  return known.length >= FEWEST && known.length >= others.length && others.every((row) => otherFact(row) !== null);
}

/** So many known labels make a form of a table. */
const FEWEST = 3;
/** A label is no longer (characters). */
const LABEL = 40;

/** "Absents" beside a cell that nobody filled. */
function unfilled(row: Row): readonly Block[] | null {
  const [label, ...more] = filled(row);
  if (!label || label !== row.cells[0] || more.length > 0 || row.cells.length < 2) return null;
  return isLabel(cellText(label)) ? under(cellText(label), [], row.line) : null;
}

function otherFact(row: Row): readonly Block[] | null {
  const [label, value, ...more] = filled(row);
  const words = cellText(label);
  if (!label || !value || more.length > 0 || words.length > LABEL) return null;
  return under(words, value.lines, row.line);
}

/** "Date | Événement" over rows of as many cells heads them, whatever it says. */
function isHeadOf(row: Row | undefined, rest: readonly Row[]): boolean {
  const width = row === undefined ? 0 : filled(row).length;
  return (
    !/[:：]/.test((row?.cells ?? []).map(cellText).join(' ')) && rest.some((each) => filled(each).length === width)
  );
}

function filled({ cells }: Row): Row['cells'] {
  return cells.filter((cell) => cellText(cell).trim() !== '');
}

function textsOfRow(row: Row): readonly Block[] {
  return filled(row).flatMap(({ lines }) => lines.map((line, index) => asText(line, index === 0)));
}

function asText(line: Line, first: boolean): Block {
  return { kind: 'text', first, ...line };
}

/** A row of labels with their values, as lines; null for a row of another sort. */
function factLines(row: Row): readonly Block[] | null {
  const cells = filled(row);
  if (cells.length === 0) return [];
  if (isActionHeader(cells.map(cellText))) return null;
  return ownLabels(row) ?? pairs(row) ?? labelled(row);
}

/** "Date : 4 mai | Lieu : Zinder": each cell has its own label. */
function ownLabels(row: Row): readonly Block[] | null {
  const cells = filled(row);
  const own = cells.filter(
    ({ lines }) => /[:：]/.test(lines[0]?.text ?? '') && labelledBy(lines[0]?.text ?? '') !== null,
  );
  return own.length > 0 && own.length >= cells.length / 2 ? textsOfRow(row) : null;
}

/** "Date | 4 mai | Lieu | Zinder": a label before each value. */
function pairs({ cells, line }: Row): readonly Block[] | null {
  if (cells.length < 4 || cells.length % 2 > 0) return null;
  const read = cells.flatMap((cell, place) =>
    place % 2 === 0 ? [{ label: cellText(cell), value: cells[place + 1] }] : [],
  );
  const isPair = read.every(
    ({ label, value }) =>
      (label === '' && cellText(value) === '') || (isLabel(label) && labelledBy(cellText(value)) === null),
  );
  return isPair
    ? read.filter(({ label }) => label !== '').flatMap(({ label, value }) => under(label, value?.lines ?? [], line))
    : null;
}

/** "Lieu | Zinder": one label, whose values fill the rest of the row. */
function labelled(row: Row): readonly Block[] | null {
  const [first, ...rest] = filled(row);
  const label = cellText(first);
  if (rest.length === 0 || rest.length > 2 || !isLabel(label)) return null;
  if (rest.some((cell) => isLabel(cellText(cell)) || columnKinds(cellText(cell)).includes('action'))) return null;
  return under(
    label,
    rest.flatMap(({ lines }) => lines),
    row.line,
  );
}

function isLabel(words: string): boolean {
  return labelledBy(words)?.value === '';
}

/** A list of names stands under its label, a fact behind it. */
function under(label: string, values: readonly Line[], line: number): readonly Block[] {
  const words = label.replace(/\s*[:：]\s*$/, '');
  const kind = labelledBy(words)?.label;
  const head = (text: string): Block => ({ kind: 'text', first: true, ...plainLine(text, line), bold: true });
  const [only] = values;
  if (only === undefined) return [head(`${words} :`)];
  if (values.length === 1 || (kind !== undefined && !isAttendance(kind) && kind !== 'agenda'))
    return [head(`${words} : ${only.text}`), ...values.slice(1).map((each) => asText(each, false))];
  return [head(`${words} :`), ...values.map((each) => ({ kind: 'item' as const, depth: 0, number: null, ...each }))];
}
