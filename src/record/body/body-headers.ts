// The headers of a table in the body read together: what one says may depend on those beside it.
import { anyWritten } from '../../words/as-written.ts';
import { nameless, promised, vagueHeaders, whoseRow } from '../../words/column-headers.ts';
import { cellWords } from './cell-words.ts';
import { type ColumnKind, columnKinds, isActionHeader } from './table-headers.ts';

type Kinds = readonly (readonly ColumnKind[])[];

const [NAMELESS, PROMISED, WHOSE, VAGUE] = [nameless, promised, whoseRow, vagueHeaders].map(
  (said) => new RegExp(`^${anyWritten(said)}$`, 'iu'),
);

/** Whether these headers open a table of actions, by their own words or by those beside: "Structure | Engagement | Date". */
export function headsActions(headers: readonly string[]): boolean {
  return isActionHeader(headers) || besideKinds(headers) !== null;
}

/** What each column of a table of actions holds. */
export function kindsOfActions(headers: readonly string[]): Kinds {
  return (isActionHeader(headers) ? null : besideKinds(headers)) ?? headers.map(columnKinds);
}

/**
 * "Structure" for those responsible and "Engagement" or "Libellé" for what is to be done, where no other column has them; null
 * where who, what and when are not all there.
 */
function besideKinds(headers: readonly string[]): Kinds | null {
  const titles = headers.map((header) => cellWords(header).replace(/\s*[:：]$/, ''));
  const kinds = headers.map((header) => [...columnKinds(header)]);
  const has = (kind: ColumnKind) => kinds.some((each) => each.includes(kind));
  if (has('decoy') || !(has('due') || has('date'))) return null;
  const who = has('owner') ? -1 : titles.findIndex((title) => WHOSE?.test(title));
  if (who >= 0) kinds[who] = ['owner'];
  const what = has('action') ? -1 : workAt(titles, kinds);
  if (what >= 0) kinds[what] = ['action'];
  // "Structure | Activité | Date" may as well tell what was done.
  const isSure = has('due') || titles.some((title, at) => kinds[at]?.includes('action') && !VAGUE?.test(title));
  return has('owner') && has('action') && isSure ? kinds : null;
}

/** Where what is to be done stands under a header that says less. */
function workAt(titles: readonly string[], kinds: Kinds): number {
  const promisedAt = titles.findIndex((title) => PROMISED?.test(title));
  if (promisedAt >= 0 || !kinds.some((each) => each.includes('due'))) return promisedAt;
  const bare = titles.findIndex((title, at) => NAMELESS?.test(title) && kinds[at]?.length === 0);
  return bare >= 0 ? bare : titles.findIndex((title) => NAMELESS?.test(title));
}
