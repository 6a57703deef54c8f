// Items of a list put in the place of others, and taken out; keys of a map taken away.
import type { Edit } from '../../model/diagnostic.ts';
import { flowValue } from '../write/yaml-lines.ts';
import type { YamlList, YamlMap } from '../yaml/yaml-node.ts';
import { type EditSource, lastEnd } from './edit-places.ts';
import type { NewEntry } from './record-edit.ts';

/** Plans the edit that puts an item, on one line, in the place of another; null when the list has none there. */
export function replaceItem(source: EditSource, list: YamlList | null, place: number, by: NewEntry): Edit | null {
  const item = list?.items[place];
  if (!list || !item) return null;
  return { start: item.span.start, end: lastEnd(source, item), text: flowValue(by, list.flow) };
}

/**
 * Plans the edit that takes an item out of the list under a key of a map: its lines, or its words and a comma between
 * brackets. A list that becomes empty is written `[]`. Null when the list has no such item.
 */
export function dropItem(source: EditSource, map: YamlMap, key: string, place: number): Edit | null {
  const pair = map.pairs.find((each) => each.key === key);
  const list = pair?.value;
  if (!pair || list?.kind !== 'list') return null;
  const [item, before, after] = [list.items[place], list.items[place - 1], list.items[place + 1]];
  if (!item) return null;
  if (!before && !after) {
    const colon = source.text.indexOf(':', pair.keySpan.end) + 1;
    return { start: colon, end: lastEnd(source, list), text: ' []' };
  }
  if (!list.flow) return wholeLines(source, item.span.start, lastEnd(source, item));
  if (after) return { start: item.span.start, end: after.span.start, text: '' };
  return { start: before ? lastEnd(source, before) : item.span.start, end: lastEnd(source, item), text: '' };
}

/**
 * Plans the edit that takes a key away from a map with its value: its lines, or its words and a comma between braces. Null
 * when the map has no such key, or no other one.
 */
export function cutPair(source: EditSource, map: YamlMap, key: string): Edit | null {
  const place = map.pairs.findIndex((each) => each.key === key);
  const [pair, before, after] = [map.pairs[place], map.pairs[place - 1], map.pairs[place + 1]];
  if (!pair || (!before && !after)) return null;
  const end = Math.max(pair.keySpan.end, lastEnd(source, pair.value));
  // The first key of an item stands behind its dash.
  if (after && (map.flow || !before)) return { start: pair.keySpan.start, end: after.keySpan.start, text: '' };
  if (!map.flow) return wholeLines(source, pair.keySpan.start, end);
  return { start: before ? Math.max(before.keySpan.end, lastEnd(source, before.value)) : end, end, text: '' };
}

/** The lines of a block item, its dash and the end of its last line with them. */
function wholeLines({ text, lines }: EditSource, from: number, to: number): Edit {
  const { start } = lines.spanOf(lines.lineAt(from));
  const { end } = lines.spanOf(lines.lineAt(Math.max(from, to - 1)));
  const next = text.slice(end).startsWith('\r\n') ? end + 2 : Math.min(end + 1, text.length);
  return { start, end: next, text: '' };
}
