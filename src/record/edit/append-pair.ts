import type { Edit } from '../../model/diagnostic.ts';
import type { YamlMap } from '../yaml/yaml-node.ts';
import { columnOf, type EditSource, insertAfter, lastEnd } from './edit-places.ts';

/** A key with its value on one line, or with lines under it, indented from the key; flow maps take the one line. */
export type NewPair = { readonly key: string; readonly flow: string; readonly lines?: readonly string[] };

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
