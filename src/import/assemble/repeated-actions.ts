// Actions that minutes say twice: under an item, and again in the summary at the end.

import { both } from '../../words/small-words.ts';
import { anySaid } from '../../words/vocabulary.ts';
import { wordsKey } from '../signs/words-key.ts';
import type { Assembly } from './assembly.ts';
import type { Draft, DraftAction } from './draft/draft.ts';

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
export function mergeRepeated(same: DraftAction, action: DraftAction): void {
  if (same.owners.length === 0) same.owners = action.owners;
  if (same.due === undefined && action.due !== undefined) same.due = action.due;
  if (same.status === undefined && action.status !== undefined) same.status = action.status;
}

/** The rows of a table are not compared with each other, but with what was said before it by the same people. */
export function addRows(rows: readonly DraftAction[], { draft, item }: Pick<Assembly, 'draft' | 'item'>): void {
  const said = actionsSaid(draft);
  for (const row of rows) {
    const same = findRepeated(
      row,
      said.filter((other) => haveSameOwners(other, row)),
    );
    if (same) mergeRepeated(same, row);
    else (item?.actions ?? draft.actions).push(row);
  }
}

const AND = new RegExp(`\\b${anySaid(both)} `, 'g');

/** The same names, or none on one side. */
export function haveSameOwners(a: Pick<DraftAction, 'owners'>, b: Pick<DraftAction, 'owners'>): boolean {
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
