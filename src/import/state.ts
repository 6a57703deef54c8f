// What is known while a source is read, and the places that its words go to.

import { escapeInline } from '../markup/escape-inline.ts';
import { titleNumber } from '../model/meeting/tie-sections.ts';
import { behindNoOutcome, nobodySaid } from '../model/owners/nobody-said.ts';
import type { RegistryIndex } from '../model/owners/registry-index.ts';
import { anyWritten } from '../words/as-written.ts';
import { all } from '../words/collectives.ts';
import { fields } from '../words/fields.ts';
import { foldText } from '../words/fold-text.ts';
import { blanks, elsewhere } from '../words/nobody.ts';
import { allActions, states } from '../words/states.ts';
import { anySaid } from '../words/vocabulary.ts';
import type { Block } from './blocks/block.ts';
import type { Remark } from './blocks/remark.ts';
import type { Draft, DraftAction, DraftItem, PlacedWords, Proposal } from './assemble/draft.ts';
import type { Label } from './signs/labels.ts';
import type { Names } from './owner-names.ts';
import { withoutMarks } from './without-marks.ts';

/** What is known so far. */
export type State = {
  readonly draft: Draft;
  readonly index: RegistryIndex;
  readonly guesses: Remark[];
  readonly warnings: Remark[];
  readonly placed: PlacedWords[];
  readonly proposed: Proposal[];
  /** What the lines that follow belong to. */
  mode: Label | 'body' | 'annex-list';
  item: DraftItem | null;
  /** The depth of the headings that open agenda items, once one did. */
  depth: number | null;
  started: boolean;
  names: Names;
  /** The action that the lines of its paragraph go on with. */
  open: DraftAction | null;
  /** The words of the last label. */
  label: string;
  /** A heading that announced a list of which nothing has come yet: told when nothing does. */
  announced: string | null;
  /** Which list of actions is read: its lines are not compared with each other. */
  list: number;
  /** Whether the names of those attending stand on the line of their label. */
  inline: boolean;
  /** Whom the actions that follow belong to, when a heading says so. */
  owner: string | null;
  /** The action of the list item that those under it are parts of. */
  parent: DraftAction | null;
  /** The depth of the list item that announces what is listed under it. */
  under: number | null;
  /** The line of the last item that was a person and whom she comes from. */
  pairedLine: number | null;
  /** The depth of the heading that announced the list. */
  listDepth: number | null;
  /** The depth of the first item that was listed. */
  base: number | null;
  /** Whether each item has its heading "Action", under which one is told in prose. */
  perItem: boolean;
  /** What comes after the unit that is read. */
  next: Block | null;
  /** Whether what is listed stands under an agenda item, whose prose is told. */
  inItem: boolean;
  /** The items whose sections were met. */
  readonly opened: Set<DraftItem>;
  /** The numbered lines that open sections. */
  readonly sections: ReadonlySet<Block>;
};

export const LISTS: ReadonlySet<Label> = new Set([
  'present',
  'excused',
  'absent',
  'represented',
  'guests',
  'agenda',
  'actions',
  'previous',
  'decisions',
  'amendments',
  'errata',
]);

/** Whether the lines that follow name who was there, or was not. */
export function isAttendance(mode: State['mode']): boolean {
  return ['present', 'excused', 'absent', 'represented', 'guests'].includes(mode);
}

export function itemFor(state: State, line: number): DraftItem {
  const last = state.draft.agenda.at(-1);
  if (!state.item && !last) {
    // Decisions and votes belong to an item: the record has one for those of minutes without an agenda.
    const title = withoutMarks(state.label) || (state.draft.title ?? 'Divers');
    state.guesses.push({ field: 'agenda', from: title, reason: 'no-agenda', line });
    state.item = addItem(title, line, state.draft);
  }
  state.item ??= last ?? null;
  return state.item ?? addItem('Divers', line, state.draft);
}

export function addItem(title: string, line: number, { agenda }: Draft, placed: PlacedWords[] = []): DraftItem {
  const clean = withoutMarks(title) || title.trim() || '—';
  const { words = '' } = titleNumber(clean) ?? {};
  if (words !== '') placed.push({ text: words, reason: 'label', line });
  const item: DraftItem = {
    title: clean.slice(words.length).trim() || clean,
    decisions: [],
    votes: [],
    actions: [],
    none: false,
    body: [],
    line,
  };
  agenda.push(item);
  return item;
}

/** Words without marks, told as they are. */
export function tell(words: string, state: State): void {
  narrate(escapeInline(words), state);
}

/** A heading under which nothing was listed stays a heading. */
export function tellAnnounced(state: State): void {
  if (state.announced !== null) narrate(state.announced, state);
  state.announced = null;
}

/** Words that announce what follows, and are none of the record. */
export function placeLabels(texts: readonly string[], line: number, { placed }: State): void {
  for (const text of texts) placed.push({ text, reason: 'label', line });
}

/** Words that gave no field, with their label before them. */
export function tellUnder(words: string, state: State): void {
  const label = state.label.replace(/\s*[:：]\s*$/, '').trim();
  tell(label === '' ? words : `${label} : ${words}`, state);
}

export function narrate(markdown: string, state: State, goesOn = false): void {
  const body = state.item?.body ?? state.draft.opening;
  if (goesOn && body.length > 0) body[body.length - 1] += `  \n${markdown}`;
  else body.push(markdown);
}

/** The words of a line that its reading took for what they mean: "ACTION", "to", "→ fait". */
export function placeRest(words: string, kept: readonly (string | undefined)[], line: number, state: State): void {
  const rest = restOf(words, kept);
  if (rest !== '') state.placed.push({ text: rest, reason: 'read', line });
}

/** The words that are not among those kept. */
export function restOf(words: string, kept: readonly (string | undefined)[]): string {
  const stock = kept.flatMap((text) => (text ?? '').split(/[^\p{L}\p{N}]+/u));
  const rest = words.split(/[^\p{L}\p{N}]+/u).filter((word) => {
    const at = stock.indexOf(word);
    if (at >= 0) stock.splice(at, 1);
    return at < 0 && word !== '';
  });
  return rest.join(' ');
}

/** Longer words say something. */
const LONGEST_NONE = 200;
/** "aucune action" and so many signs behind it, no sentence. */
const LONGEST_TAIL = 31;

/** Words that say that there is nothing: "aucune", "(N/A)", "//////", "Aucune action décidée ce jour". */
export function saysNone(words: string): boolean {
  const clean = words.trim();
  if (clean.length > LONGEST_NONE) return false;
  const bare = clean.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (bare === '') return /\p{Pd}|\/{3}/u.test(clean);
  const tail = behindNoOutcome(bare);
  return nobodySaid(bare) === 'none' || (tail !== undefined && tail.length <= LONGEST_TAIL);
}

/** Whether words say that there is nothing; the account has them then, as words that the record says in its own. */
export function placeNone(words: string, line: number, state: Pick<State, 'placed'>): boolean {
  if (!saysNone(words)) return false;
  if (/[\p{L}\p{N}]/u.test(words)) state.placed.push({ text: words, reason: 'label', line });
  return true;
}

const ALL_CLOSED = new RegExp(
  `^\\W*${anyWritten(all)} (?:${anyWritten(allActions.which)} )?${anyWritten(fields.task, fields.todo)} ` +
    `(?:${anyWritten(allActions.which)} )?(?:${anyWritten(allActions.are)} )?${anyWritten(states.done)}`,
  'iu',
);
const TO_FILL = new RegExp(`^(?:${anySaid(blanks, elsewhere)}|x{3,})$`);

/** The same, or that all is done; or words that stand where something was to be filled in: "[à compléter]", "TBD". */
export function isNothing(words: string): boolean {
  const clean = words.trim();
  if (saysNone(clean) || ALL_CLOSED.test(clean) || /^(?:\[[^\]]*\]|<[^<>]*>|[_.…\s]+)$/.test(clean)) return true;
  return clean.length <= LONGEST_NONE && TO_FILL.test(foldText(clean.replace(/^[\W_]+|[\W_]+$/g, '')));
}

/** The same of a cell of actions, where "aucune action" may stand before the whole story of why. */
export function isNoAction(words: string): boolean {
  return isNothing(words) || behindNoOutcome(words) !== undefined;
}
