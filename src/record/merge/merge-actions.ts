// What is to be done: an action of the file is one of the record when it shows its id, or is likely to be it by its words.

import type { WordsReader } from '../../model/ledger/words-reader.ts';
import { fullId } from '../../model/meeting/action-ids.ts';
import { ACTION_TEXT_KEYS, ACTION_TEXTS } from '../../model/meeting/action-texts.ts';
import { type Action, actionsOf, type Meeting, type Path } from '../../model/meeting/meeting.ts';
import { ownersValue } from '../../model/owners/owners-value.ts';
import type { Words } from '../../model/words.ts';
import type { NewValue, RecordEdit } from '../edit/record-edit.ts';
import { ENTRY_LABELS, labelOf } from './entry-labels.ts';
import { changeOf, statusChange } from './merge-facts.ts';
import { changedText, likeness, type Merged, NOTHING, pairUp, type ThreeWays, textKey, together } from './three-way.ts';

export type ActionsKnown = {
  readonly words: WordsReader;
  /** Ids that are free, one after the other. */
  readonly ids: Iterator<string, never>;
  /** Where the actions of an agenda item of the file go, by its number from 1; null, that of the record itself. */
  readonly placeOf: (item: number | null) => Path;
};

export function mergeActions({ record, base, file }: ThreeWays<Meeting>, known: ActionsKnown): Merged {
  const [here, before, now] = [record, base, file].map((meeting) => [...actionsOf(meeting)]);
  const old = (here ?? []).map(({ action }) => action);
  const near = (one: Action, other: Action) => nearness(one, other, record, known.words);
  const found = pairUp(
    (now ?? []).map(({ action }) => withoutId(action, old, record)),
    old,
    near,
  );
  const bases = pairUp(
    old,
    (before ?? []).map(({ action }) => action),
    near,
  );
  const parts = (now ?? []).map(({ action, item }, rank) => {
    const mine = found[rank];
    if (!mine) return newAction(action, known.placeOf(item), known);
    const words = withoutId(action, old, record);
    return mergeAction({ record: mine, base: bases[old.indexOf(mine)], file: words }, record, known.words);
  });
  const gone = old.filter((action) => !found.includes(action));
  const missing = gone.map((action): Words => {
    const name = nameOf(action);
    return { fr: `point d’action ${name}`, en: `action point ${name}` };
  });
  return { ...together(parts), missing: [...together(parts).missing, ...missing] };
}

/** Words in common; the same people make a little, the same id makes sure. */
function nearness(one: Action, other: Action, { date }: Meeting, words: WordsReader): number {
  if (one.id !== null && one.id === other.id && one.line === ID_SHOWN) return 2;
  const [owners, others] = [one, other].map(
    (action) => new Set(words.owners(action.owners, date).owners.map(({ name }) => name)),
  );
  const shared = [...(owners ?? [])].some((name) => others?.has(name));
  const score = likeness(one.text, other.text);
  return score === 0 ? 0 : score + (shared ? SAME_OWNER : 0);
}

/** What an owner in common adds. */
const SAME_OWNER = 0.15;

/** The line of an action that the file names by its id. */
const ID_SHOWN = -1;

/** "a2 – Compter les tentes": the id that a document shows before the words, taken from them. */
function withoutId(action: Action, old: readonly Action[], record: Meeting): Action {
  const shown = /^\S+?(?=[\s:.)–—-]*\s)/.exec(action.text)?.[0] ?? '';
  const mine = old.find(({ id }) => id !== null && (shown === id || shown === fullId(id, record)));
  if (!mine) return { ...action, id: null };
  const text = action.text.slice(shown.length).replace(/^[\s:.)–—-]+/, '');
  return { ...action, id: mine.id, text, line: ID_SHOWN };
}

function newAction(action: Action, at: Path, { ids }: ActionsKnown): Merged {
  const id = ids.next().value;
  const { text, owners, lead, due, status, note } = action;
  const values: readonly (readonly [string, NewValue | undefined])[] = [
    ['id', id],
    ['text', text],
    ['owners', owners && ownersValue(owners)],
    ['lead', lead],
    ['due', due?.text],
    ['status', status === 'open' ? undefined : status],
    ['note', note],
    ...ACTION_TEXT_KEYS.map((key) => [key, action[key]] as const),
  ];
  const append = Object.fromEntries(values.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
  const said = { fr: `nouveau point d’action ${id} : ${text}`, en: `new action point ${id}: ${text}` };
  return { ...NOTHING, edits: [{ at, key: 'actions', append }], said: [said] };
}

type ActionWays = { readonly record: Action; readonly base: Action | undefined; readonly file: Action };

const LABELS: Readonly<Record<string, Words>> = {
  text: { fr: 'texte', en: 'text' },
  ...ENTRY_LABELS,
  ...ACTION_TEXTS,
};

function mergeAction({ record, base, file }: ActionWays, { date }: Meeting, words: WordsReader): Merged {
  const edits: RecordEdit[] = [];
  const said: Words[] = [];
  const missing: Words[] = [];
  const name = nameOf(record);
  const ownersOf = (action: Action | undefined) => action?.owners?.join(', ');
  const sameOwners = peopleOf(record, date, words) === peopleOf(file, date, words);
  const sameDue = dueOf(record, date, words) === dueOf(file, date, words);
  const values: readonly (readonly [string, ThreeWays<string | undefined>, NewValue | undefined])[] = [
    ['text', { record: record.text, base: base?.text, file: file.text }, undefined],
    ...(sameOwners ? [] : [['owners', waysOf(ownersOf), file.owners && ownersValue(file.owners)] as const]),
    ['lead', waysOf((action) => action?.lead), undefined],
    ...(sameDue ? [] : [['due', waysOf((action) => action?.due?.text), undefined] as const]),
    ['status', waysOf((action) => action?.status), undefined],
    ['note', waysOf((action) => action?.note), undefined],
    ...ACTION_TEXT_KEYS.map((key) => [key, waysOf((action) => action?.[key]), undefined] as const),
  ];
  function waysOf(of: (action: Action | undefined) => string | undefined): ThreeWays<string | undefined> {
    return { record: of(record), base: of(base), file: of(file) };
  }
  for (const [key, three, value] of values) {
    const label = labelOf(name, LABELS[key] ?? { fr: key, en: key });
    if (three.file === undefined && three.record !== undefined && three.base !== undefined)
      missing.push(changeOf(label, undefined, three.record));
    const text = changedText(three);
    if (text === undefined) continue;
    edits.push({ at: record.path, key, set: text === three.file ? (value ?? text) : text });
    said.push(key === 'status' ? statusChange(label, three.record, text) : changeOf(label, three.record, text));
  }
  return { edits, said, missing };
}

/** Its id, or its words while it has none. */
function nameOf({ id, text }: Action): string {
  return id ?? `« ${text.slice(0, 60)} »`;
}

/** Who is meant, however it is written. */
function peopleOf({ owners }: Action, date: string, words: WordsReader): string {
  const { ownership, owners: people } = words.owners(owners, date);
  return [ownership, ...people.map(({ name, doubtful }) => `${textKey(name)}${doubtful ? '?' : ''}`).sort()].join('\n');
}

/** The days that a deadline means, or its words where it means none. */
function dueOf({ due }: Action, date: string, words: WordsReader): string {
  if (!due) return '';
  const { kind, earliest, latest } = words.due(due, { date });
  return earliest === undefined && latest === undefined ? `${kind} ${textKey(due.text)}` : `${earliest}/${latest}`;
}
