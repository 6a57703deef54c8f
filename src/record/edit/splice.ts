import type { Edit } from '../../model/diagnostic.ts';
import { applyEdits } from '../text/apply-edits.ts';
import { flowValue, indented, pairLines } from '../write/yaml-lines.ts';
import { nodeAt, type YamlList, type YamlMap, type YamlNode } from '../yaml/yaml-node.ts';
import { appendItem, appendPair, type NewItem } from './append.ts';
import { columnOf, type EditSource, eolAt } from './edit-places.ts';
import { cutPair, dropItem, replaceItem } from './list-items.ts';
import type { NewEntry, NewValue, RecordEdit } from './record-edit.ts';
import { setValue } from './set-value.ts';

/** A text with one change made in its YAML; null when its path leads nowhere, or something stands in the way. */
export function afterEdit(source: EditSource, root: YamlMap, edit: RecordEdit): string | null {
  const map = nodeAt(root, edit.at);
  if (map?.kind !== 'map') return null;
  const splice = spliceOf(source, map, edit);
  return splice && applyEdits(source.text, [splice]);
}

function spliceOf(source: EditSource, map: YamlMap, edit: RecordEdit): Edit | null {
  if ('set' in edit) return setValue(source, map, edit.key, edit.set);
  if ('put' in edit) return putMap(source, map, edit.key, edit.put);
  if ('replace' in edit) return replaceItem(source, listOf(map, edit.key), edit.replace, edit.by);
  if ('cut' in edit) return cutPair(source, map, edit.key);
  if ('drop' in edit) return dropItem(source, map, edit.key, edit.drop);
  return appendItem(source, map, edit.key, itemLike(edit.append, map.pairs.find(({ key }) => key === edit.key)?.value));
}

function listOf(map: YamlMap, key: string): YamlList | null {
  const value = map.pairs.find((pair) => pair.key === key)?.value;
  return value?.kind === 'list' ? value : null;
}

/** Columns of an entry that a line takes between braces, when its list shows no other habit. */
const ONE_LINE = 100;

/** An entry written as the others of its list are: between braces on a line, or a key a line. */
function itemLike(entry: NewEntry, list: YamlNode | undefined): NewItem {
  const flow = flowValue(entry, true);
  if (typeof entry === 'string') return { lines: [flowValue(entry)], flow, brackets: false };
  const last = list?.kind === 'list' ? list.items.at(-1) : undefined;
  const braces = last?.kind === 'map' ? last.flow : flow.length <= ONE_LINE;
  const lines = braces ? [flow] : pairLines(entry);
  return { lines, flow, brackets: false };
}

/** Plans the edit that gives a key of a map a map of its own, a key a line, where the key is missing or has no value. */
function putMap(source: EditSource, map: YamlMap, key: string, entry: Readonly<Record<string, NewValue>>): Edit {
  const lines = indented(pairLines(entry));
  const flow = flowValue(entry);
  const pair = map.pairs.find((each) => each.key === key);
  if (!pair) return appendPair(source, map, { key, flow, lines });
  const start = source.text.indexOf(':', pair.keySpan.end) + 1;
  const { value } = pair;
  const end = value.kind === 'scalar' && value.absent && value.text === '' ? start : value.span.end;
  if (map.flow) return { start, end, text: ` ${flow}` };
  const [eol, indent] = [eolAt(source, start), ' '.repeat(columnOf(source, pair.keySpan.start))];
  return { start, end, text: lines.map((line) => `${eol}${indent}${line}`).join('') };
}
