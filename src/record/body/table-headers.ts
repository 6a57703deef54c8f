// Which column of a table holds what, by the headers that people type.
import { ACTION_TEXT_KEYS, ACTION_TEXTS, type ActionText } from '../../model/meeting/action-texts.ts';
import { actionAndOwner, columnHeaders, tellingWords, toDoHeaders, vagueHeaders } from '../../words/column-headers.ts';
import { foldText } from '../../words/fold-text.ts';
import { remember } from '../../words/remember.ts';
import { and } from '../../words/small-words.ts';
import { anyOf, anySaid, meaningsOf, type Said, wordsOf } from '../../words/vocabulary.ts';
import { cellWords } from './cell-words.ts';

/**
 * What a column holds. `date` is a bare "Date", which may be a deadline or not; `decoy` belongs to tables that hold no
 * action: participants, votes, versions, agendas, budgets.
 */
export type ColumnKind = ActionText | keyof typeof columnHeaders;

/** Longer words are no header. */
const LONGEST = 80;

/** No table that people type has more. */
const MOST_COLUMNS = 100;

/**
 * What the column under a header holds: one kind, two when the header names two ("Responsable / Échéance"), none when it
 * is not recognised. Case, accents, punctuation, plurals, emphasis and a trailing ":" do not count.
 */
export const columnKinds = remember(readHeader);

function readHeader(header: string): readonly ColumnKind[] {
  const words = cellWords(header);
  if (words.length > LONGEST) return [];
  if (/^[#№]$/.test(words)) return ['number'];
  const whole = WHOLE.get(keyOf(words)) ?? [];
  if (whole.length > 0) return whole;
  const [, before = '', inside = ''] = /^(.+?)\s*\(([^()]+)\)$/.exec(words) ?? [];
  const outer = WHOLE.get(keyOf(before)) ?? [];
  if (outer.length > 0) return [...new Set([...outer, ...columnKinds(inside)])];
  const parts = words.split(BOTH).map((part) => WHOLE.get(keyOf(part)) ?? []);
  if (parts.length > 1 && parts.every((kinds) => kinds.length > 0)) return [...new Set(parts.flat())];
  return byWord(keyOf(words));
}

const BOTH = new RegExp(`[/&+]| ${anySaid(and)} `);

/**
 * Whether these headers open a table of actions: a column of actions beside one for who, when or how far. Words that
 * often mean something else ("Description", "Mesure") need an owner, or both others, beside; where a column belongs to
 * another sort of table (participants, votes, agendas, budgets), an owner and a deadline must both be there.
 */
export function isActionHeader(headers: readonly string[]): boolean {
  if (headers.length > MOST_COLUMNS) return false;
  const kinds = new Set(headers.flatMap(columnKinds));
  if (!kinds.has('action')) return false;
  if (kinds.has('decoy')) return kinds.has('owner') && kinds.has('due');
  if (kinds.has('owner') || (kinds.has('due') && kinds.has('status'))) return true;
  return headers.some(saysAction) && (kinds.has('due') || kinds.has('status'));
}

/** Whether a header says without doubt that actions stand under it. */
function saysAction(header: string): boolean {
  return columnKinds(header).includes('action') && !VAGUE.has(keyOf(cellWords(header)));
}

/** Folded words without punctuation and plurals: "Personnes/Structures responsables :" → "personne structure responsable". */
function keyOf(words: string): string {
  return foldText(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !/^[sexl]?$|^es$/.test(word))
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word))
    .join(' ');
}

/** A longer header around one plain word: "Responsable de la mise en œuvre", "Date d'échéance", "Actions recommandées". */
function byWord(key: string): readonly ColumnKind[] {
  if (key.split(' ').length > 6) return [];
  if (TELLING.owner.test(key)) return ['owner'];
  if (TELLING.due.test(key)) return ['due'];
  return ACTION_FIRST.test(key) || TO_DO.test(key) || AGREED.test(key) ? ['action'] : [];
}

const TELLING = {
  owner: new RegExp(`(?:^| )${anyKey(tellingWords.owner)}(?: |$)`),
  due: new RegExp(`(?:^| )${anyKey(tellingWords.due)}(?: |$)`),
};
const ACTION_FIRST = new RegExp(`^${anyKey(tellingWords.action)} `);
/** "Activité à mener", "Mesures correctives", "Solutions retenues". */
const TO_DO = new RegExp(`^${anyKey(toDoHeaders.work)} ${anyKey(toDoHeaders.toDo)}$`);
/** "What was agreed", "Ce qui est à faire". */
const AGREED = new RegExp(`^${anyKey(toDoHeaders.what)} .*${anyKey(toDoHeaders.agreed)}`);

const WHOLE: ReadonlyMap<string, readonly ColumnKind[]> = new Map<string, readonly ColumnKind[]>([
  ...ACTION_TEXT_KEYS.flatMap((kind) =>
    Object.values(ACTION_TEXTS[kind]).map((words) => [keyOf(words), [kind]] as const),
  ),
  ...[...meaningsOf(columnHeaders)].map(([words, kind]) => [keyOf(words), [kind]] as const),
  ...wordsOf(actionAndOwner).map((words) => [keyOf(words), ['action', 'owner']] as const),
]);

const VAGUE: ReadonlySet<string> = new Set(wordsOf(vagueHeaders).map(keyOf));

function anyKey(said: Said): string {
  return `(?:${anyOf(wordsOf(said).map(keyOf))})`;
}
