import { headOf as oldHead, tableActions } from '../table-actions.ts';
import { linesIn } from '../blocks/block.ts';
export const headOf = oldHead;
export function actionRows(table: any, head: number, known: any) {
  const r = tableActions(table, head, { ...known, loose: true });
  const claims = linesIn(table).map((line) => ({ line, words: r.actions.flatMap((a) => [a.text, ...a.owners, a.due, a.note, ...Object.values(a.texts ?? {})]) }));
  return { ...r, claims };
}
