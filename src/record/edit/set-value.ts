import type { Edit } from '../../model/diagnostic.ts';
import { flowValue, formOf } from '../write/yaml-lines.ts';
import { recordScalar } from '../write/yaml-scalar.ts';
import type { YamlMap, YamlNode } from '../yaml/yaml-node.ts';
import { appendPair } from './append.ts';
import { type EditSource, lastEnd } from './edit-places.ts';
import type { NewValue } from './record-edit.ts';

/**
 * Plans the edit that gives a key of a map a value: in the place of the one it has, whatever its style, after a key that
 * stands without value, or as a new key at the end of the map. A text in quotes stays in quotes.
 */
export function setValue(source: EditSource, map: YamlMap, key: string, value: NewValue): Edit {
  const pair = map.pairs.find((each) => each.key === key);
  if (!pair) return appendPair(source, map, { key, flow: flowValue(value, map.flow, formOf(key)) });
  const old = pair.value;
  const { end: afterKey } = pair.keySpan;
  if (old.kind === 'scalar' && !old.absent) {
    const text =
      typeof value === 'string' ? quotedAs(source.text[old.span.start], value, map.flow) : flowValue(value, map.flow);
    return { start: old.span.start, end: lastEnd(source, old), text };
  }
  const colon = source.text.indexOf(':', afterKey) + 1;
  const end = isWritten(old) ? lastEnd(source, old) : colon;
  return { start: colon, end, text: ` ${flowValue(value, map.flow, formOf(key))}` };
}

function isWritten(node: YamlNode): boolean {
  return node.kind !== 'scalar' || node.text !== '';
}

/** In the quotes that the value before had, when the text can stand in them. */
function quotedAs(mark: string | undefined, text: string, inFlow: boolean): string {
  const plain = recordScalar(text, inFlow);
  if (/^["']/.test(plain) || /[\p{Cc}\u2028\u2029\\]/u.test(text)) return plain;
  if (mark === '"') return `"${text.replaceAll('"', '\\"')}"`;
  return mark === "'" ? `'${text.replaceAll("'", "''")}'` : plain;
}
