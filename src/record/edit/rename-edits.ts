import { ATTENDANCE_STATES, type Path } from '../../model/meeting/meeting.ts';
import { textOf } from '../yaml/node-values.ts';
import type { YamlList, YamlMap, YamlNode } from '../yaml/yaml-node.ts';
import type { RecordEdit } from './record-edit.ts';

/** The keys of records and of the registry whose texts name somebody. */
const NAMING: ReadonlySet<string> = new Set([
  ...['owners', 'lead', 'chair', 'presenter', 'structure', 'by', 'rapporteur'],
  ...[...ATTENDANCE_STATES, 'parent', 'members'],
]);

/** Another name for somebody, in words that may name others beside: undefined where they do not name them. */
export type Renaming = (words: string) => string | undefined;

/** A renaming of whole names as they are written: "DR/INS" is not in "DR/INS-Zinder". */
export function renaming(old: string, now: string): Renaming {
  const sign = String.raw`[\p{L}\p{N}/'’-]`;
  const whole = new RegExp(`(?<!${sign})${old.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)}(?!${sign})`, 'gu');
  return (words) => {
    const renamed = words.replace(whole, () => now);
    return renamed === words ? undefined : renamed;
  };
}

/** The changes that rename somebody wherever a record, or the registry, names them; what people keep under `x-` keys stays. */
export function renameEdits(root: YamlMap, rename: Renaming): readonly RecordEdit[] {
  return [...editsIn(root, [], rename)];
}

function* editsIn(map: YamlMap, at: Path, rename: Renaming): Generator<RecordEdit> {
  for (const { key, value } of map.pairs) {
    if (key.startsWith('x-')) continue;
    const words = NAMING.has(key) ? renamed(value, rename) : undefined;
    if (words !== undefined) yield { at, key, set: words };
    if (value.kind === 'map') yield* editsIn(value, [...at, key], rename);
    if (value.kind === 'list') yield* editsInList(value, { at, key, rename });
  }
}

type Place = { readonly at: Path; readonly key: string; readonly rename: Renaming };

function* editsInList({ items }: YamlList, { at, key, rename }: Place): Generator<RecordEdit> {
  for (const [place, item] of items.entries()) {
    const words = NAMING.has(key) ? renamed(item, rename) : undefined;
    if (words !== undefined) yield { at, key, replace: place, by: words };
    if (item.kind === 'map') yield* editsIn(item, [...at, key, place], rename);
  }
}

function renamed(node: YamlNode, rename: Renaming): string | undefined {
  const words = textOf(node);
  return words === undefined ? undefined : rename(words);
}
