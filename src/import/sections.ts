// Which lines open the section of an agenda item.

import { titleNumber } from '../model/meeting/tie-sections.ts';
import { foldText } from '../words/fold-text.ts';
import type { Block, LineBlock } from './blocks/block.ts';
import type { DraftItem } from './assemble/draft.ts';
import { dateIn } from './find-date.ts';
import { addItem, type State } from './state.ts';

/** Lines numbered 1, 2, 3… that have words between them open sections; those that follow each other at once are a list. */
export function numberedSections(units: readonly Block[]): ReadonlySet<Block> {
  const numbered = units.flatMap((unit, index) => {
    const number = numberOfLine(unit);
    const isItem = unit.kind === 'item';
    return number === null ? [] : [{ unit, index, number, isItem }];
  });
  let best: typeof numbered = [];
  for (const first of numbered.filter(({ number }) => number === 1)) {
    const run = [first];
    for (const next of numbered) {
      const last = run.at(-1);
      if (last && next.index > last.index && next.number === last.number + 1 && next.isItem === first.isItem)
        run.push(next);
    }
    // The last one has words of its own when what follows is no heading.
    const apart = run.filter(({ index }, place) => {
      const next = run[place + 1];
      return next ? next.index > index + 1 : units[index + 1] !== undefined && units[index + 1]?.kind !== 'heading';
    });
    if (run.length >= 3 && apart.length >= run.length * 0.6 && run.length > best.length) best = run;
  }
  return new Set(best.map(({ unit }) => unit));
}

function numberOfLine(unit: Block): number | null {
  if (unit.kind === 'item') return unit.depth === 0 ? unit.number : null;
  if (unit.kind === 'table') return null;
  const match = /^\W{0,4}(\d{1,2})\s*[.)/-]\s*\p{Lu}/u.exec(unit.text);
  return match ? Number(match[1]) : null;
}

/** A heading, or a bold or numbered line, that is an agenda item's, or opens one where no agenda was given. */
export function opensSection(unit: LineBlock, state: State): boolean {
  if (state.sections.has(unit)) return true;
  if (unit.kind === 'item' || unit.text.length > 300) return false;
  if (isOnlyDate(unit.text)) return false;
  if (unit.kind === 'text' && !(unit.bold || /^\d{1,2}\s*[.)/-]\s*\p{Lu}/u.test(unit.text))) return false;
  if (state.mode === 'annex-list') return unit.kind === 'heading' && state.draft.annexes.length === 0;
  if (likeliestItem(unit.text, state)) return true;
  if (unit.kind !== 'heading') return false;
  if (!state.started && state.draft.title === undefined && state.draft.agenda.length === 0) return false;
  return state.draft.agenda.length === 0 || state.depth === null ? unit.depth > 1 : unit.depth <= state.depth;
}

/** "Décembre 2020", "Thursday, Oct 10, 2019". */
function isOnlyDate(words: string): boolean {
  return words.split(' ').length <= 6 && (dateIn(words) !== undefined || /^\p{L}+ \d{4}$/u.test(words));
}

/** Whether words are the title of an item of the agenda that was given. */
export function namesItem(words: string, state: State): boolean {
  return likeliestItem(words, state) !== null;
}

/** The item whose title has most of the words. A section that was opened is none of another number. */
function likeliestItem(words: string, { draft, opened }: State): DraftItem | null {
  const number = titleNumber(words)?.number;
  const wanted = wordsOf(words);
  let best: { item: DraftItem; score: number } | null = null;
  for (const [index, item] of draft.agenda.entries()) {
    if (opened.has(item) && number !== undefined && number !== index + 1) continue;
    const own = wordsOf(item.title);
    const shared = [...own].filter((word) => wanted.has(word)).length;
    const score = (2 * shared) / Math.max(1, own.size + wanted.size) + (number === index + 1 ? 0.3 : 0);
    if (score > (best?.score ?? 0)) best = { item, score };
  }
  return best && best.score >= 0.6 ? best.item : null;
}

function wordsOf(words: string): ReadonlySet<string> {
  return new Set(
    foldText(words)
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length > 1)
      .map((word) => word.slice(0, 7)),
  );
}

export function openSection(unit: LineBlock, state: State): void {
  const found = likeliestItem(unit.text, state);
  state.started = true;
  state.owner = null;
  state.mode = 'body';
  if (unit.kind === 'heading') state.depth ??= unit.depth;
  if (found) state.placed.push({ text: unit.text, reason: 'repeated', line: unit.line });
  state.item = found ?? addItem(unit.text, unit.line, state.draft, state.placed);
  state.opened.add(state.item);
}
