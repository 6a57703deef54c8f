import type { Edit } from '../model/diagnostic.ts';
import type { LineIndex } from './lines.ts';
import type { YamlList, YamlMap, YamlNode } from './yaml-node.ts';
import { filledLength } from './yaml-source.ts';

/** The text of a file and its lines, for planning an edit in it. */
export type EditSource = { readonly text: string; readonly lines: LineIndex };

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
  if (!pair) return appendKey(source, map, { key, item });
  const { value } = pair;
  if (value.kind === 'list' && value.items.length > 0) {
    return value.flow ? insertInFlow(value, item.flow) : insertInBlock(source, value, item.lines);
  }
  const start = pair.keySpan.end;
  const written = value.kind === 'list' || (value.kind === 'scalar' && value.absent && value.text !== '');
  const end = written ? value.span.end : source.text.indexOf(':', start) + 1;
  const indent = columnOf(source, pair.keySpan.start);
  const inFlow = { ...item, brackets: item.brackets || map.flow };
  return { start, end, text: `:${firstItem(source, { item: inFlow, start, indent })}` };
}

function insertInFlow(list: YamlList, item: string): Edit {
  const end = list.items.at(-1)?.span.end ?? list.span.end - 1;
  return { start: end, end, text: `, ${item}` };
}

function insertInBlock(source: EditSource, list: YamlList, lines: readonly string[]): Edit {
  return insertAfter(source, lastEnd(source, list), underDash(lines, columnOf(source, list.span.start)));
}

/** The key with its first item, as the last line of a block map or the last pair of a flow one. */
function appendKey(source: EditSource, map: YamlMap, { key, item }: { key: string; item: NewItem }): Edit {
  const last = map.pairs.at(-1);
  if (map.flow) {
    const end = last ? lastEnd(source, last.value) : map.span.end - 1;
    return { start: end, end, text: `${last ? ', ' : ' '}${key}: [${item.flow}]` };
  }
  const indent = columnOf(source, map.pairs[0]?.keySpan.start ?? 0);
  const end = last ? Math.max(lastEnd(source, last.value), last.keySpan.end) : map.span.end;
  const line = `${' '.repeat(indent)}${key}:${firstItem(source, { item, start: end, indent })}`;
  return insertAfter(source, end, line.split(/\r?\n/));
}

/** What follows `key:` for a list of one item. */
function firstItem(source: EditSource, at: { item: NewItem; start: number; indent: number }): string {
  if (at.item.brackets) return ` [${at.item.flow}]`;
  const eol = eolAt(source, at.start);
  return underDash(at.item.lines, at.indent + 2)
    .map((line) => eol + line)
    .join('');
}

function underDash(lines: readonly string[], dash: number): readonly string[] {
  return lines.map((line, index) => `${' '.repeat(dash)}${index === 0 ? '- ' : '  '}${line}`);
}

/** New lines under the line that holds an offset; a last line without an end gets one. */
function insertAfter(source: EditSource, offset: number, lines: readonly string[]): Edit {
  const { text } = source;
  const eol = eolAt(source, offset);
  const { end } = source.lines.spanOf(source.lines.lineAt(offset));
  const next = text.slice(end).startsWith('\r\n') ? end + 2 : Math.min(end + 1, text.length);
  if (end === 0) return { start: 0, end: 0, text: lines.map((line) => line + eol).join('') };
  if (end === text.length) return { start: end, end, text: lines.map((line) => eol + line).join('') };
  return { start: next, end: next, text: lines.map((line) => line + eol).join('') };
}

/** Where a value ends in the text, without the line ends that the library counts in. */
function lastEnd(source: EditSource, node: YamlNode): number {
  if (node.kind === 'scalar') return node.style === 'block' ? filledEnd(source, node) : node.span.end;
  if (node.flow) return node.span.end;
  const last = node.kind === 'list' ? node.items.at(-1) : node.pairs.at(-1)?.value;
  return last ? lastEnd(source, last) : node.span.end;
}

/** A `|` text reaches to the start of the line after it. */
function filledEnd({ text }: EditSource, { span }: YamlNode): number {
  return span.start + filledLength(text.slice(span.start, span.end));
}

/** The column of a key, from 0; a byte order mark takes none. */
function columnOf(source: EditSource, offset: number): number {
  const { line, column } = source.lines.positionOf({ start: offset, end: offset });
  return column - (line === 1 && source.text.startsWith('\uFEFF') ? 2 : 1);
}

function eolAt(source: EditSource, offset: number): string {
  const { end } = source.lines.spanOf(source.lines.lineAt(offset));
  if (source.text.slice(end).startsWith('\r\n')) return '\r\n';
  return end === source.text.length && source.text.includes('\r\n') ? '\r\n' : '\n';
}
