// Actions that minutes say twice: under an item, and again in the summary at the end.

import { both } from '../words/small-words.ts';
import { anySaid } from '../words/vocabulary.ts';
import type { Draft, DraftAction } from './blocks/draft.ts';
import { wordsKey } from './signs/words-key.ts';
import type { State } from './state.ts';

export function actionsSaid({ actions, agenda }: Draft): readonly DraftAction[] {
  return [...actions, ...agenda.flatMap((item) => item.actions)];
}

/** The action with the same number of its own, or that says the same in the same words or in fewer; undefined for none. */
export function findRepeated(action: DraftAction, said: readonly DraftAction[]): DraftAction | undefined {
  const { ref, list } = action;
  const same = ref === undefined ? undefined : said.find((other) => other.ref === ref);
  // Lines of one list are actions each, even in the same words.
  const elsewhere = said.filter((other) => list === undefined || other.list !== list);
  return same ?? elsewhere.find((other) => isSame(other.text, action.text) || saysAgain(other, action));
}

/** Counts an action that was said before once, with what only the second says. */
export function repeat(same: DraftAction, action: DraftAction, { placed }: State): DraftAction {
  const said = [...action.owners, action.text, action.note ?? ''].join(' ');
  placed.push({ text: said, reason: 'repeated', line: action.line });
  if (same.owners.length === 0) same.owners = action.owners;
  if (same.due === undefined && action.due !== undefined) same.due = action.due;
  else if (action.due !== undefined) placed.push({ text: action.due, reason: 'repeated', line: action.line });
  if (same.status === undefined && action.status !== undefined) same.status = action.status;
  return same;
}

/** The rows of a table are not compared with each other, but with what was said before it by the same people. */
export function addRows(rows: readonly DraftAction[], state: State): void {
  const said = actionsSaid(state.draft);
  for (const row of rows) {
    const same = findRepeated(
      row,
      said.filter((other) => haveSameOwners(other, row)),
    );
    if (same) repeat(same, row, state);
    else (state.item?.actions ?? state.draft.actions).push(row);
  }
}

const AND = new RegExp(`\\b${anySaid(both)} `, 'g');

/** The same names, or none on one side. */
export function haveSameOwners(a: DraftAction, b: DraftAction): boolean {
  const [left, right] = [a, b].map(({ owners }) => wordsKey(owners.join(' ')).replace(AND, ''));
  return left === right || left === '' || right === '';
}

/** A summary says an action in fewer words: all of them are among those of an action of the same people. */
function saysAgain(a: DraftAction, b: DraftAction): boolean {
  if (a.owners.length === 0 || b.owners.length === 0 || !haveSameOwners(a, b)) return false;
  const [short, long] = [a, b].map(({ text }) => contentOf(text)).sort((x, y) => x.size - y.size);
  if (!short || !long || short.size < 2 || short.size < long.size * 0.5) return false;
  return [...short].every((word) => long.has(word));
}

const contents = new Map<string, ReadonlySet<string>>();

/** The words that say something, by their beginnings. */
export function contentOf(text: string): ReadonlySet<string> {
  const known = contents.get(text) ?? readContent(text);
  if (contents.size > KEPT) contents.clear();
  contents.set(text, known);
  return known;
}

/** Actions are compared with each other many times. */
const KEPT = 20_000;

function readContent(text: string): ReadonlySet<string> {
  const [, ...proper] = text.match(/(?<![\p{L}\d])\p{Lu}[\p{L}\d]{0,2}(?![\p{L}\d])/gu) ?? [];
  const names = new Set(proper.map(wordsKey));
  // "0-1" and "1-0" are two numbers, not the same figures.
  const numbers = text.match(/\p{L}?\d+(?:[-.,/:]\d+)*/gu) ?? [];
  const words = wordsKey(text)
    .split(' ')
    .filter((word) => word.length > 3 || names.has(word));
  return new Set([...numbers, ...words.map((word) => word.slice(0, 5))]);
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [wordsKey(a), wordsKey(b)];
  if (left === '' || right === '') return false;
  const begins = (long: string, short: string) => short.length > 30 && long.startsWith(`${short} `);
  return left === right || begins(left, right) || begins(right, left);
}
