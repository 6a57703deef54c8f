// Places in a YAML text, for planning edits that change only what they must.
import type { Edit } from '../../model/diagnostic.ts';
import type { LineIndex } from '../text/lines.ts';
import type { YamlNode } from '../yaml/yaml-node.ts';
import { filledLength } from '../yaml/yaml-source.ts';

/** The text of a file and its lines, for planning an edit in it. */
export type EditSource = { readonly text: string; readonly lines: LineIndex };

/** New lines under the line that holds an offset; a last line without an end gets one. */
export function insertAfter(source: EditSource, offset: number, lines: readonly string[]): Edit {
  const { text } = source;
  const eol = eolAt(source, offset);
  const { end } = source.lines.spanOf(source.lines.lineAt(offset));
  const next = text.slice(end).startsWith('\r\n') ? end + 2 : Math.min(end + 1, text.length);
  if (end === 0) return { start: 0, end: 0, text: lines.map((line) => line + eol).join('') };
  if (end === text.length) return { start: end, end, text: lines.map((line) => eol + line).join('') };
  return { start: next, end: next, text: lines.map((line) => line + eol).join('') };
}

/** Where a value ends in the text, without the line ends that the library counts in. */
export function lastEnd(source: EditSource, node: YamlNode): number {
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
export function columnOf(source: EditSource, offset: number): number {
  const { line, column } = source.lines.positionOf({ start: offset, end: offset });
  return column - (line === 1 && source.text.startsWith('\uFEFF') ? 2 : 1);
}

/** The line end of the line that holds an offset; that of the file for its last line. */
export function eolAt(source: EditSource, offset: number): string {
  const { end } = source.lines.spanOf(source.lines.lineAt(offset));
  if (source.text.slice(end).startsWith('\r\n')) return '\r\n';
  return end === source.text.length && source.text.includes('\r\n') ? '\r\n' : '\n';
}
