import type { Edit } from '../../model/diagnostic.ts';
import { indented, itemLines } from '../write/yaml-lines.ts';
import type { YamlList, YamlMap, YamlScalar } from '../yaml/yaml-node.ts';
import { columnOf, type EditSource, eolAt, insertAfter, lastEnd } from './edit-places.ts';

/**
 * An item to add: its lines under a dash, and the same on one line for a list between brackets. `brackets` says that a
 * list which begins with it is written in brackets, on the line of its key.
 */
export type NewItem = { readonly lines: readonly string[]; readonly flow: string; readonly brackets: boolean };

/**
 * Plans the edit that adds an item at the end of the list under a key of a map, in the style the list has: block with any
 * indentation, flow, empty, or not there yet. Everything else stays byte for byte; line ends are those of the line above.
 */
export function appendItem(source: EditSource, map: YamlMap, key: string, item: NewItem): Edit {
  const pair = map.pairs.find((each) => each.key === key);
  if (!pair) return appendPair(source, map, { key, flow: `[${item.flow}]`, lines: item.brackets ? [] : dashed(item) });
  const { value } = pair;
  if (value.kind === 'list' && value.items.length > 0) {
    return value.flow ? insertInFlow(value, item.flow) : insertInBlock(source, value, item.lines);
  }
  const start = pair.keySpan.end;
  const written =
    value.kind === 'list' || (value.kind === 'scalar' && (value.absent ? value.text !== '' : isNone(value)));
  const end = written ? value.span.end : source.text.indexOf(':', start) + 1;
  if (item.brackets || map.flow) return { start, end, text: `: [${item.flow}]` };
  const indent = ' '.repeat(columnOf(source, pair.keySpan.start));
  const eol = eolAt(source, start);
  return {
    start,
    end,
    text: `:${dashed(item)
      .map((line) => `${eol}${indent}${line}`)
      .join('')}`,
  };
}

/** `actions: none` gives way to the first action. */
function isNone({ text }: YamlScalar): boolean {
  return text === 'none';
}

function insertInFlow(list: YamlList, item: string): Edit {
  const end = list.items.at(-1)?.span.end ?? list.span.end - 1;
  return { start: end, end, text: `, ${item}` };
}

function insertInBlock(source: EditSource, list: YamlList, lines: readonly string[]): Edit {
  const indent = ' '.repeat(columnOf(source, list.span.start));
  return insertAfter(
    source,
    lastEnd(source, list),
    itemLines(lines).map((line) => indent + line),
  );
}

/** The lines of a list of one item, under a key. */
function dashed({ lines }: NewItem): readonly string[] {
  return indented(itemLines(lines));
}

/** A key with its value on one line, or with lines under it, indented from the key; flow maps take the one line. */
type NewPair = { readonly key: string; readonly flow: string; readonly lines?: readonly string[] };

/** Plans the edit that adds a key to a map, as its last line, or as the last pair between braces. */
export function appendPair(source: EditSource, map: YamlMap, { key, flow, lines = [] }: NewPair): Edit {
  const last = map.pairs.at(-1);
  if (map.flow) {
    const end = last ? lastEnd(source, last.value) : map.span.end - 1;
    return { start: end, end, text: `${last ? ', ' : ' '}${key}: ${flow}` };
  }
  const indent = ' '.repeat(columnOf(source, map.pairs[0]?.keySpan.start ?? 0));
  const end = last ? Math.max(lastEnd(source, last.value), last.keySpan.end) : map.span.end;
  const written = lines.length === 0 ? [`${key}: ${flow}`] : [`${key}:`, ...lines];
  return insertAfter(
    source,
    end,
    written.map((line) => indent + line),
  );
}
