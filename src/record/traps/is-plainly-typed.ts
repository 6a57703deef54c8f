// Whether a file is written so plainly that no trap can be in it, which most files are: a look at the tree that YAML read
// tells it in a fraction of the time that looking for traps takes.
import { ATTENDEE_KEYS, KNOWN_KEYS, TEXT_KEYS, TEXT_LISTS } from '../keys/keys.ts';
import type { YamlList, YamlMap, YamlNode, YamlPair, YamlScalar } from '../yaml/yaml-node.ts';

/**
 * Whether every value of a map stands behind a key of ours on its line, with nothing behind it, and is what such a key
 * takes: then YAML read it as it was typed. False says nothing: it is for findTraps to tell.
 */
export function isPlainlyTyped(map: YamlMap, text: string): boolean {
  return map.flow ? isPlainFlow(map, text) : map.pairs.every((pair) => isPlainPair(pair, text));
}

function isPlainPair(pair: YamlPair, text: string): boolean {
  const { key, value } = pair;
  if (!isPlainKey(pair, text)) return false;
  const sign = pair.keySpan.end;
  if (value.kind === 'scalar') return isPlainScalar(value, text, sign);
  if (value.flow) return !TEXT_KEYS.has(key) && isOnLine(value, text, sign) && isPlainFlow(value, text);
  if (!endsLine(text, sign + 1)) return false;
  return value.kind === 'map' ? isPlainlyTyped(value, text) : isPlainList(value, key, text);
}

/** A key of ours without quotes, with its colon at once. */
function isPlainKey({ key, keySpan: { start, end } }: YamlPair, text: string): boolean {
  return end - start === key.length && text[end] === ':' && KNOWN_KEYS.has(key);
}

/** Texts where the list takes texts, maps where it takes maps. */
function isPlainList({ items }: YamlList, key: string, text: string): boolean {
  const ofTexts = TEXT_LISTS.has(key);
  return items.every((item) => {
    const dash = text.lastIndexOf('-', item.span.start - 1);
    if (item.kind === 'scalar') return ofTexts && !item.absent && isPlainScalar(item, text, dash);
    if (item.kind === 'list') return false;
    if (item.flow) return isOnLine(item, text, dash) && isPlainFlow(item, text);
    const opens = !ofTexts || ATTENDEE_KEYS.has(item.pairs[0]?.key ?? '');
    return opens && startsAfter(text, dash, item.span.start) && isPlainlyTyped(item, text);
  });
}

/** A value on the line of its sign, and nothing else there; or the lines of a block. */
function isPlainScalar(value: YamlScalar, text: string, sign: number): boolean {
  const { start, end } = value.span;
  if (start === end) return endsLine(text, start);
  if (value.style === 'block') return startsAfter(text, sign, start) && BLOCK.test(text.slice(start, start + 4));
  return isOnLine(value, text, sign);
}

const BLOCK = /^[|>][-+]?\r?\n/;

function isOnLine({ span: { start, end } }: YamlNode, text: string, sign: number): boolean {
  if (!startsAfter(text, sign, start) || !endsLine(text, end)) return false;
  const line = text.indexOf('\n', start);
  return line < 0 || line >= end;
}

/** Whether nothing but spaces stands between a sign and a place. */
function startsAfter(text: string, sign: number, start: number): boolean {
  let at = start - 1;
  while (text[at] === ' ') at -= 1;
  return at === sign;
}

function endsLine(text: string, at: number): boolean {
  const sign = text[at];
  return sign === '\n' || (sign === '\r' && text[at + 1] === '\n');
}

/** Between brackets, of one line: texts, keys of ours with a value, lists. */
function isPlainFlow(node: YamlMap | YamlList, text: string): boolean {
  if (node.kind === 'list') return node.items.every((item) => isPlainPiece(item, text));
  if (text[node.span.start] !== '{') return false;
  return node.pairs.every((pair) => isPlainKey(pair, text) && isPlainPiece(pair.value, text));
}

function isPlainPiece(node: YamlNode, text: string): boolean {
  return node.kind === 'scalar' ? node.span.end > node.span.start : isPlainFlow(node, text);
}
