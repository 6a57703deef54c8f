import { readAttendee } from '../../model/attendance/read-attendee.ts';
import { ATTENDANCE_STATES, type Attendee, type Path } from '../../model/meeting/meeting.ts';
import type { PersonNames } from '../../model/owners/person-names.ts';
import type { RegistryIndex } from '../../model/owners/registry-index.ts';
import { withoutUndefined } from '../../model/without-undefined.ts';
import { textOf } from '../yaml/node-values.ts';
import type { YamlList, YamlMap } from '../yaml/yaml-node.ts';
import type { NewEntry, NewValue, RecordEdit } from './record-edit.ts';

/** A person whose name goes, and the words that take its place. */
export type Forgotten = {
  readonly index: RegistryIndex;
  /** Where somebody is named: by id, too. */
  readonly named: PersonNames;
  /** In sentences. */
  readonly written: PersonNames;
  /** The structure or the role of the person, when it is known. */
  readonly standIn: string | undefined;
  /** What stands for the name in a sentence: the same, or that a name was taken out. */
  readonly words: string;
};

/** Keys of which the words name those who are meant. */
const NAMING: ReadonlySet<string> = new Set(['owners', 'lead', 'chair', 'presenter', 'by', 'structure']);
/** Keys that say nothing without a name. */
const NAME_ALONE: ReadonlySet<string> = new Set(['lead', 'chair', 'presenter', 'by']);
const STATES: ReadonlySet<string> = new Set(ATTENDANCE_STATES);

/**
 * The changes of a record that take the name of a person out: structure, number and words stay; who answered as a person is
 * said by structure or role, else is nobody yet ("?").
 */
export function forgetEdits(root: YamlMap, forgotten: Forgotten): readonly RecordEdit[] {
  return [...editsIn(root, [], forgotten)];
}

function* editsIn(map: YamlMap, at: Path, forgotten: Forgotten): Generator<RecordEdit> {
  for (const { key, value } of map.pairs) {
    const text = textOf(value);
    if (text !== undefined) yield* ofText({ at, key, text, alone: map.pairs.length === 1 }, forgotten);
    if (value.kind === 'map') yield* editsIn(value, [...at, key], forgotten);
    if (value.kind === 'list') yield* editsInList(value, { at, key, forgotten });
  }
}

type Said = { readonly at: Path; readonly key: string; readonly text: string; readonly alone: boolean };

function* ofText({ at, key, text, alone }: Said, forgotten: Forgotten): Generator<RecordEdit> {
  const words = NAMING.has(key) ? whoInstead(text, forgotten) : forgotten.written.replaced(text, forgotten.words);
  const isNamed = key === 'name' && forgotten.named.replaced(text, '') !== text;
  if (isNamed) yield alone ? { at, key, set: forgotten.words } : { at, key, cut: true };
  else if (words === '?' && NAME_ALONE.has(key) && !alone) yield { at, key, cut: true };
  else if (words !== text) yield { at, key, set: words };
}

/** Words for those who are meant, without the person: "M. Exemple (OIM)" becomes OIM. */
function whoInstead(text: string, { named, standIn = '?' }: Forgotten): string {
  const mark = '\uE000';
  const marked = named.replaced(text, mark);
  if (marked === text) return text;
  const affiliated = marked.replace(/\uE000 ?(?:\(([^()]+)\)|[:–-] ?([^,;]+))/g, '$1$2');
  return affiliated.replace(/([^,;]+?) ?(?:\(\uE000\)|[:–-] ?\uE000)/g, '$1').replaceAll(mark, standIn);
}

type Listed = { readonly at: Path; readonly key: string; readonly forgotten: Forgotten };

function* editsInList({ items }: YamlList, { at, key, forgotten }: Listed): Generator<RecordEdit> {
  for (const [place, item] of items.entries()) {
    if (item.kind === 'map') yield* editsIn(item, [...at, key, place], forgotten);
    const text = textOf(item);
    if (text === undefined) continue;
    const by =
      STATES.has(key) && at[0] === 'attendance' ? attendeeInstead(text, forgotten) : wordsInstead(key, text, forgotten);
    if (by !== text) yield { at, key, replace: place, by };
  }
}

function wordsInstead(key: string, text: string, forgotten: Forgotten): string {
  return NAMING.has(key) ? whoInstead(text, forgotten) : forgotten.written.replaced(text, forgotten.words);
}

/** Somebody who attended, without the name: the structure and how many came. */
function attendeeInstead(text: string, forgotten: Forgotten): NewEntry {
  const { named, index, standIn, words } = forgotten;
  if (named.replaced(text, '') === text) return text;
  const [only, ...others] = readAttendee({ structure: text }, index);
  if (!only || others.length > 0) return whoInstead(text, forgotten);
  const { structure, count, arrived, left, note } = only;
  const kept: Attendee = withoutUndefined({
    structure: structureOf(structure, named) ?? standIn,
    count,
    arrived,
    left,
    note,
  });
  if (kept.structure === undefined) return { ...entryOf(kept), name: words };
  return Object.keys(kept).length === 1 ? kept.structure : entryOf(kept);
}

function structureOf(structure: string | undefined, named: PersonNames): string | undefined {
  return structure === undefined || named.replaced(structure, '') !== structure ? undefined : structure;
}

function entryOf(attendee: Attendee): Readonly<Record<string, NewValue>> {
  return { ...attendee };
}
