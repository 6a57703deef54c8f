import { scalarText } from '../yaml/node-values.ts';
import { isAbsent, type YamlNode } from '../yaml/yaml-node.ts';

/** The keys whose value is a whole number. */
const INTEGERS: ReadonlySet<string> = new Set(['gtm', 'count', 'for', 'against', 'abstain']);

/** The keys whose value is `true` or `false`. */
const BOOLEANS: ReadonlySet<string> = new Set(['held']);

/**
 * A tree as plain data for the validators: every scalar is its text, except the few whole numbers and booleans;
 * absent values are left out. Maps have no prototype.
 */
export function plainValue(node: YamlNode, key = ''): unknown {
  if (node.kind === 'list') return node.items.filter((item) => !isAbsent(item)).map((item) => plainValue(item, ''));
  if (node.kind === 'map') {
    const map: Record<string, unknown> = Object.create(null);
    for (const pair of node.pairs) if (!isAbsent(pair.value)) map[pair.key] = plainValue(pair.value, pair.key);
    return map;
  }
  const text = scalarText(node);
  if (INTEGERS.has(key) && /^[-+]?\d{1,9}$/.test(text)) return Number(text);
  if (BOOLEANS.has(key) && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}
