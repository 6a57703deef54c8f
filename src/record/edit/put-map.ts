import type { Edit } from '../../model/diagnostic.ts';
import type { YamlMap } from '../yaml/yaml-node.ts';
import { appendPair } from './append-pair.ts';
import { columnOf, type EditSource, eolAt } from './edit-places.ts';
import { writtenValue } from './record-scalar.ts';
import type { NewValue } from './set-value.ts';

/** Plans the edit that gives a key of a map a map of its own, a key a line, where the key is missing or has no value. */
export function putMap(source: EditSource, map: YamlMap, key: string, entry: Readonly<Record<string, NewValue>>): Edit {
  const pairs = Object.entries(entry);
  const lines = pairs.map(([name, value]) => `  ${name}: ${writtenValue(value)}`);
  const flow = `{ ${pairs.map(([name, value]) => `${name}: ${writtenValue(value, true)}`).join(', ')} }`;
  const pair = map.pairs.find((each) => each.key === key);
  if (!pair) return appendPair(source, map, { key, flow, lines });
  const start = source.text.indexOf(':', pair.keySpan.end) + 1;
  const { value } = pair;
  const end = value.kind === 'scalar' && value.absent && value.text === '' ? start : value.span.end;
  if (map.flow) return { start, end, text: ` ${flow}` };
  const [eol, indent] = [eolAt(source, start), ' '.repeat(columnOf(source, pair.keySpan.start))];
  return { start, end, text: lines.map((line) => `${eol}${indent}${line}`).join('') };
}
