// The items of the agenda: those that its list gives, and the parts of the minutes that are some.
import { titleNumber } from '../../model/meeting/tie-sections.ts';
import { anyWritten } from '../../words/as-written.ts';
import { lengthUnits } from '../../words/time-units.ts';
import { cellText, type Line, type TableBlock } from '../blocks/block.ts';
import { entryPlaces, isTableOfTitles } from '../outline/agenda-entries.ts';
import { blocksOf, nodesUnder, type OutlineNode } from '../outline/node.ts';
import { ALIKE, titleKey, titleLikeness } from '../outline/titles.ts';
import { WHY } from '../outline/why.ts';
import { presenterIn } from '../signs/presenter.ts';
import { withoutMarks } from '../signs/without-marks.ts';
import { type Assembly, addItem, placeLabel } from './assembly.ts';
import { claimRest, claimWords } from './draft/claims.ts';
import type { DraftItem } from './draft/draft.ts';

/** Takes the titles under every label of an agenda, before anything is told. */
export function takeAgendas(root: OutlineNode, assembly: Assembly): void {
  for (const node of nodesUnder(root).filter(({ kind }) => kind === 'agenda')) {
    placeLabel(node.head, node.words, assembly);
    if (node.head && node.value !== '') for (const title of titlesIn(node.value)) takeTitle(title, node.head, assembly);
    takeListed(node, assembly);
  }
}

function takeListed(node: OutlineNode, assembly: Assembly): void {
  const placeOf = entryPlaces(node);
  for (const block of blocksOf(node)) {
    if (block.kind === 'table') {
      if (isTableOfTitles(block, node)) takeTable(block, assembly);
    } else if (placeOf(block) === 'title') takeTitle(block.text, block, assembly);
    else if (placeOf(block) === 'part') takePart(block, assembly);
  }
}

/** "a, b et c" on the line of the label: titles apart; a sentence in one piece is one. */
function titlesIn(value: string): readonly string[] {
  const clean = value.replace(/[.;]$/, '');
  const parts = clean.split(/^1\s?[.)-]/.test(clean) ? NUMBERED : /\s*;\s*/);
  if (parts.length > 1) return parts.filter(Boolean);
  const commas = clean.split(/\s*,\s*(?![^(]*\))/);
  return commas.length > 1 && commas.every((part) => part.length < 80) ? commas : [clean];
}

/** "1) Rapport moral 2) Budget". */
const NUMBERED = /\s+(?=\d{1,2}\s?[.)-]\s*\p{Lu})/u;

/** A line under a title says more of it: its presenter, or a part of it. */
function takePart(line: Line, { draft, claims, known }: Assembly): void {
  const item = draft.agenda.at(-1);
  if (!item) return;
  const isFirst = item.listed === undefined;
  item.listed ??= item.title;
  const words = withoutMarks(line.text).replace(/[;.]$/, '');
  const presenter = item.presenter === undefined ? presenterIn(`xxx (${words})`, known) : undefined;
  if (presenter) item.presenter = presenter.presenter;
  else item.title = `${item.title}${/[:–-]$/.test(item.title) ? ' ' : isFirst ? ' – ' : ', '}${words}`;
  claimWords(claims, line, [line.text]);
}

/** The rows of an agenda in a table: the column with the longest words holds the titles. */
function takeTable({ rows }: TableBlock, assembly: Assembly): void {
  const widths =
    rows[0]?.cells.map((_, column) => rows.reduce((sum, { cells }) => sum + cellText(cells[column]).length, 0)) ?? [];
  const column = widths.indexOf(Math.max(...widths));
  for (const [index, { cells }] of rows.entries()) {
    const title = cells[column];
    const isHead = index === 0 && cells.every((cell) => cellText(cell).length < 30) && /^\D*$/.test(cellText(cells[0]));
    for (const line of cells.filter((cell) => cell !== title || isHead).flatMap(({ lines }) => lines))
      claimRest(assembly.claims, line, 'label');
    const [line] = title?.lines ?? [];
    if (line && !isHead) takeTitle(cellText(title), line, assembly);
    for (const more of title?.lines.slice(1) ?? []) claimWords(assembly.claims, more, [more.text]);
  }
}

function takeTitle(words: string, line: Line, assembly: Assembly): DraftItem | null {
  const clean = withoutMarks(words).replace(/[;.]$/, '').trim();
  const { words: number = INNER_NUMBER.exec(clean)?.[0] ?? '' } = titleNumber(clean) ?? {};
  const named = withoutLength(clean.slice(number.length).replace(/\s*:$/, '').trim());
  if (!/\p{L}/u.test(named)) return null;
  const { title, presenter } = presenterIn(named, assembly.known) ?? { title: named, presenter: undefined };
  const item = addItem(title, line.line, assembly.draft);
  if (presenter !== undefined) item.presenter = presenter;
  claimWords(assembly.claims, line, [title, presenter]);
  claimRest(assembly.claims, line, 'label');
  return item;
}

const LENGTH = `[~≈]? ?\\d{1,3}(?: ?[-–] ?\\d{1,3})? ?(?:${anyWritten(lengthUnits)}|['’′])\\.?`;
const TIMED = new RegExp(
  `(?<=\\S.*\\S)\\s*(?:\\(\\s*${LENGTH}\\s*\\)|\\[\\s*${LENGTH}\\s*\\]|\\s[–—-] ?${LENGTH})$`,
  'iu',
);

/** "Budget (15 min)", "Budget – 10'": for how long it is planned is no part of a title. */
function withoutLength(title: string): string {
  return title.replace(TIMED, '').replace(/\s*:$/, '');
}

/** "IV. ", "IV.2. ", "2.0 ", which count as no number of an item by themselves. */
const INNER_NUMBER = /^(?:[IVX]{1,5}(?:\.\d{1,2})*\s*[.)–-]\s+|\d{1,2}(?:\.\d{1,2})+[.)]?\s+(?=\p{L}))/u;

/** The item of a part: the one of the agenda that its title says again, or a new one. */
export function itemOf(node: OutlineNode, opened: ReadonlySet<DraftItem>, assembly: Assembly): DraftItem | null {
  const { head, says } = node;
  // A number without a sign behind it, or a letter, is one where the line heads a section by it: "2 Budget", "B. Budget".
  const words =
    node.why === WHY.numbered ? node.words.replace(/^(?:\d{1,2}\s+|[A-H]\s*[.)/–:-]\s*)(?=\p{Lu})/u, '') : node.words;
  const item = itemSaidAgain(says?.title ?? words, opened, assembly);
  if (!item || !head) return item ?? (head && takeTitle(words, head, assembly));
  const presenter = presenterIn(words, assembly.known)?.presenter;
  if (presenter !== undefined && item.presenter === undefined) {
    item.presenter = presenter;
    claimWords(assembly.claims, head, [presenter]);
  }
  if (says?.again !== false) claimRest(assembly.claims, head, 'repeated');
  return item;
}

/** The item of the agenda whose title the words of a part say again, among those that no part has opened yet. */
export function itemSaidAgain(
  words: string,
  opened: ReadonlySet<DraftItem>,
  { draft }: Assembly,
): DraftItem | undefined {
  const key = titleKey(words);
  const free = draft.agenda.filter((item) => !opened.has(item));
  const [best] = free
    .map((item) => {
      const number = draft.agenda.indexOf(item) + 1;
      const own = [item.title, item.listed ?? item.title].map((title) => ({ number, words: titleKey(title).words }));
      return { item, likeness: Math.max(...own.map((each) => titleLikeness(each, key))) };
    })
    .sort((a, b) => b.likeness - a.likeness);
  return best && best.likeness >= ALIKE ? best.item : undefined;
}
