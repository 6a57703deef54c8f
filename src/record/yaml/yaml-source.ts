import type { Span } from '../../model/diagnostic.ts';
import { frenchKeys } from '../keys/french-keys.ts';
import { KNOWN_KEYS } from '../keys/keys.ts';

/** The lines of a YAML text, with offsets in its file. */
export type YamlSource = {
  readonly text: string;
  readonly end: number;
  readonly lines: readonly SourceLine[];
  /** The names of anchors that an alias uses; any other `&word` or `*word` is text. */
  readonly anchors: ReadonlySet<string>;
};

/** A line without its end-of-line signs; `indent` is the column of its first sign, counted from 0. */
export type SourceLine = Span & { readonly text: string; readonly indent: number };

/** Cuts the YAML in its lines. Spaces, tabs and no-break spaces count as indentation here, since people mix them up. */
export function readYamlSource(text: string, yaml: Span): YamlSource {
  const lines: SourceLine[] = [];
  let start = yaml.start;
  while (start < yaml.end) {
    const newline = text.indexOf('\n', start);
    const next = newline < 0 || newline >= yaml.end ? yaml.end : newline + 1;
    const line = text.slice(start, next).replace(/\r?\n$/, '');
    lines.push({ start, end: start + line.length, text: line, indent: line.length - line.trimStart().length });
    start = next;
  }
  return { text, end: yaml.end, lines, anchors: anchorsOf(text.slice(yaml.start, yaml.end)) };
}

/** Whether a line opens with a key of one of our files, so that it cannot be the continuation of a text. */
export function opensKnownKey(line: string): boolean {
  const key = /^\s*(?:-\s+)*([\w-]+)\s*:(?:\s|$)/.exec(line)?.[1];
  return key !== undefined && KNOWN_KEYS.has(key);
}

/** The same, or with a French word for a key, as people type one: "responsable:", "Responsable :", "Points d'action :". */
export function opensMeantKey(line: string): boolean {
  return opensKnownKey(line) || keysOpening(line).length > 0;
}

/** The keys that the French word which opens a line may stand for. */
function keysOpening(line: string): readonly string[] {
  const label = labelOf(line);
  return label === undefined ? [] : frenchKeys(label);
}

/** The few words before a colon that open a line, as a key or a label does; undefined for a line of text. */
export function labelOf(line: string): string | undefined {
  return /^\s*(?:-\s+)*(\p{L}[\p{L}()'’. _/-]{0,40}):(?:\s|$)/u.exec(line)?.[1]?.trim();
}

/** The key that a French word for one stands for, the likeliest; the word itself where it stands for none. */
export function keyMeant(word: string): string {
  return KNOWN_KEYS.has(word) ? word : (frenchKeys(word)[0] ?? word);
}

/** The index of the line that holds an offset, looking from a line on. */
export function lineHolding(source: YamlSource, offset: number, from: number): number {
  let index = from;
  while (index < source.lines.length - 1 && (source.lines[index]?.end ?? 0) < offset) index += 1;
  return index;
}

/** The length of a text without the blanks at its end, as YAML has them; a loop, since `[ \t]+$` takes quadratic time. */
export function filledLength(text: string): number {
  let length = text.length;
  while (length > 0 && ' \t\r\n'.includes(text.charAt(length - 1))) length -= 1;
  return length;
}

function anchorsOf(yaml: string): ReadonlySet<string> {
  const names = (sign: string) =>
    new Set(
      [...yaml.matchAll(new RegExp(`(?:^|[\\s,[{:-])\\${sign}([^\\s,[\\]{}]+)`, 'g'))].map((match) => match[1] ?? ''),
    );
  const used = names('*');
  return new Set([...names('&')].filter((name) => used.has(name)));
}
