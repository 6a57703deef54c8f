import type { YamlNode } from '../yaml/yaml-node.ts';
import type { NewItem } from './append-item.ts';
import type { NewEntry } from './record-edit.ts';
import { recordScalar, writtenValue } from './record-scalar.ts';

/** Columns of an entry that a line takes between braces, when its list shows no other habit. */
const ONE_LINE = 100;

/** An entry written as the others of its list are: between braces on a line, or a key a line. */
export function itemLike(entry: NewEntry, list: YamlNode | undefined): NewItem {
  if (typeof entry === 'string')
    return { lines: [recordScalar(entry)], flow: recordScalar(entry, true), brackets: false };
  const pairs = Object.entries(entry);
  const flow = `{ ${pairs.map(([key, value]) => `${key}: ${writtenValue(value, true)}`).join(', ')} }`;
  const last = list?.kind === 'list' ? list.items.at(-1) : undefined;
  const braces = last?.kind === 'map' ? last.flow : flow.length <= ONE_LINE;
  const lines = braces ? [flow] : pairs.map(([key, value]) => `${key}: ${writtenValue(value, false)}`);
  return { lines, flow, brackets: false };
}
