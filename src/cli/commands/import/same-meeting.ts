// Whether two drafts are of one meeting: the same minutes as Word and as PDF, or as two versions.
import { extname } from 'node:path';
import type { CivilDate } from '../../../model/civil-date.ts';
import { foldText } from '../../../words/fold-text.ts';

/** A record that there is, or that was just imported, by the name that people know it by. */
export type KnownRecord = { readonly name: string; readonly date: CivilDate; readonly text: string };

/** Two records of one day that share this part of their words (Dice coefficient, 0 to 1) are of one meeting. */
const LEAST = 0.75;

/** The known record of the same meeting: of the same day, in nearly the same words. */
export function sameMeeting(draft: Omit<KnownRecord, 'name'>, known: readonly KnownRecord[]): KnownRecord | undefined {
  const sameDay = known.filter(({ date }) => date === draft.date);
  if (sameDay.length === 0) return undefined;
  const words = wordsIn(draft.text);
  return sameDay.find(({ text }) => shareOf(words, wordsIn(text)) >= LEAST);
}

/** Forms that are written come before those that are only read, so that the best reading is the one that is kept. */
const READ_BETTER = ['.docx', '.docm', '.odt', '.md', '.markdown', '.html', '.htm', '.txt'];

/** How well a form is read, the best first. */
export function rankOfForm(path: string): number {
  const rank = READ_BETTER.indexOf(extname(path).toLowerCase());
  return rank < 0 ? READ_BETTER.length : rank;
}

/** The different words of a record, without its keys and what it says of its source. */
export function wordsIn(text: string): ReadonlySet<string> {
  const said = text.replace(/^x-source:\n(?: .*\n)*/m, '').replace(/^[ -]*[a-z-]+:(?=\s)/gm, ' ');
  return new Set(foldText(said).match(/[\p{L}\p{N}]{2,}/gu) ?? []);
}

/** How much two texts share of their different words, 0 to 1 (Dice coefficient). */
export function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}
