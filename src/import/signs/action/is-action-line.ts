import { anyWritten } from '../../../words/as-written.ts';
import { what } from '../../../words/fields.ts';
import { takenActions } from '../../../words/obligations.ts';
import type { ActionKnown } from './forms/action-sign.ts';
import { MARKS } from './forms/index.ts';
import { labelled } from './forms/labelled.ts';
import { obligation } from './forms/obligation.ts';

/** Longer words are no action that somebody wrote on a line. */
const LONGEST = 2_000;

/** Whether a line says by itself that it is an action. A plural alone ("Actions :") announces a list. */
export function isActionLine(words: string, known: ActionKnown): boolean {
  if (words.length > LONGEST) return false;
  if (MARKS.some((signs) => signs.some(({ read }) => read(words, known).length > 0))) return true;
  if (RECORD.test(words)) return labelled.read(words, known).some(({ field }) => field === 'owner' || field === 'due');
  return DUE_TAG.test(words) || (TAKEN.test(words) && obligation.read(words, known).length > 0);
}

/** "Quoi : laver la cuve ; Qui : Zoé". */
const RECORD = new RegExp(`^\\W*${anyWritten(what)}\\s*[:：]`, 'iu');

/** "Ada took the action to …". */
const TAKEN = new RegExp(`^.{2,60}? ${anyWritten(takenActions)} `, 'iu');

/** "📅 2024-05-01", "[due:: 2024-05-01]", "due:2024-05-01". */
const DUE_TAG = /(?:📅\uFE0F?\s*|\bdue::?\s*)\d{4}-\d{2}-\d{2}/u;
