// New YAML as text: how a key, a list, a map and a comment are set out, in every file that gtm writes or adds to.
import { recordScalar } from './yaml-scalar.ts';

/** A value to write. */
export type YamlValue = string | number | boolean | readonly YamlValue[] | YamlPairs;
/** A map to write, in the order of its keys; without those whose value is undefined. */
export type YamlPairs = { readonly [key: string]: YamlValue | undefined };

/** How a text stands as a value; `inFlow` between brackets or braces. */
type ScalarForm = (text: string, inFlow: boolean) => string;

/** Hours stand plain in a record, as dates do: it reads every scalar as its characters. */
const HOURS: ReadonlySet<string> = new Set(['start', 'end']);

/** A value on one line: `a`, `[a, b]`, `{ k: a }`. */
export function flowValue(value: YamlValue, inFlow = false, scalar: ScalarForm = recordScalar): string {
  if (typeof value === 'string') return scalar(value, inFlow);
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map((item) => flowValue(item, true, scalar)).join(', ')}]`;
  const pairs = pairsOf(value).map(([key, inner]) => `${key}: ${flowValue(inner, true, scalar)}`);
  return `{ ${pairs.join(', ')} }`;
}

/** A key with its value on the same line; without a value the key alone, which says nothing. */
export function pairLine(key: string, value?: YamlValue, scalar: ScalarForm = formOf(key)): string {
  return value === undefined ? `${key}:` : `${key}: ${flowValue(value, false, scalar)}`;
}

/** A map, each key with its value on a line. */
export function pairLines(map: YamlPairs, scalar?: ScalarForm): readonly string[] {
  return pairsOf(map).map(([key, value]) => pairLine(key, value, scalar));
}

/** A map, each key on a line; the lists and maps in it on the lines below, further in. */
export function blockLines(map: YamlPairs): readonly string[] {
  return pairsOf(map).flatMap(([key, value]) => {
    if (typeof value !== 'object') return [pairLine(key, value)];
    const inner = isList(value) ? value.flatMap((item) => itemLines(linesOf(item))) : blockLines(value);
    return [pairLine(key), ...indented(inner)];
  });
}

/** An item of a list: its lines under a dash. */
export function itemLines(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => `${index === 0 ? '- ' : '  '}${line}`);
}

/** Lines under the key that they belong to. */
export function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

export function commentLine(words: string): string {
  return `# ${words}`;
}

function linesOf(item: YamlValue): readonly string[] {
  return typeof item !== 'object' || isList(item) ? [flowValue(item)] : blockLines(item);
}

/** How a text stands as the value of a key. */
export function formOf(key: string): ScalarForm {
  return HOURS.has(key) ? (text) => text : recordScalar;
}

function pairsOf(map: YamlPairs): readonly (readonly [key: string, value: YamlValue])[] {
  return Object.entries(map).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}
