import type { Span } from '../../model/diagnostic.ts';
import type { Words } from '../../model/words.ts';
import { ATTENDEE_KEYS, KNOWN_KEYS, TEXT_KEYS, TEXT_OR_MORE_KEYS } from '../keys/keys.ts';
import { DEEPEST } from '../yaml/yaml-limits.ts';
import { filledLength, type YamlSource } from '../yaml/yaml-source.ts';
import { semicolonTrap } from './separator-traps.ts';
import { inspectPlain, quotingTrap, type Trap, unclosedQuote } from './trap.ts';
import { commaWords, leadingWords, quotesWords } from './trap-words.ts';

/** What stands between brackets or braces, and the offset behind them; null when they are never closed, or too deep. */
export type Flow = { readonly end: number | null; readonly deep: boolean; readonly traps: readonly Trap[] };

/** Where brackets open, the column of the key or dash they belong to, and that key. */
export type FlowPlace = {
  readonly line: number;
  readonly start: number;
  readonly indent: number;
  readonly key: string;
};

/** Reads `[a, b]` and `{ key: value }` as the person who typed them would: a `#` or `: ` in a text is part of it. */
export function scanFlow(source: YamlSource, { line, start, indent, key }: FlowPlace): Flow {
  const within = { ...source, end: flowStop(source, line, indent) };
  const traps: Trap[] = [];
  const run: Run = { value: null, text: false };
  const open: string[] = [];
  let index = start;
  while (index < within.end && open.length <= DEEPEST) {
    const sign = source.text[index] ?? '';
    if (/[[\]{}]/.test(sign)) {
      nest(open, sign);
      run.value = null;
      index += 1;
      if (open.length === 0) return { end: index, deep: false, traps };
    } else if (/[ \t\r\n,]/.test(sign)) index += 1;
    else if (isRemark(source.text, index)) index = lineStop(within, index);
    else index = scanPiece(within, { start: index, map: open.at(-1) === '{', key, run }, traps);
  }
  return { end: null, deep: open.length > DEEPEST, traps };
}

/** Which bracket closes which is left to the library: here a `]` closes a `{` too. */
function nest(open: string[], bracket: string): void {
  if (bracket === '[' || bracket === '{') open.push(bracket);
  else open.pop();
}

/** Brackets reach over the lines that are further in than their key, and a line that closes them (YAML 1.2.2, 7.4). */
function flowStop(source: YamlSource, line: number, indent: number): number {
  for (let index = line + 1; index < source.lines.length; index += 1) {
    const next = source.lines[index];
    if (next && next.indent <= indent && !/^\s*([\]}#]|$)/.test(next.text)) return next.start;
  }
  return source.end;
}

/** The offset behind the closing quote, by the rules of each style (YAML 1.2.2, 7.3); null when there is none. */
export function closeOfQuote(source: YamlSource, start: number): number | null {
  const quote = source.text[start];
  for (let index = start + 1; index < source.end; index += 1) {
    const sign = source.text[index];
    if (quote === '"' && sign === '\\') index += 1;
    else if (sign === quote && quote === "'" && source.text[index + 1] === "'") index += 1;
    else if (sign === quote) return index + 1;
  }
  return null;
}

type Piece = { readonly start: number; readonly map: boolean; readonly key: string; readonly run: Run };

/** The text that was read last between braces: words without a key behind its comma are more of it. */
type Run = { value: Span | null; text: boolean };

const UNDER_KEY: Words = {
  fr: 'Écrivez ces mots sous leur clé, par exemple « note: "…" », ou retirez-les.',
  en: 'Write these words under their key, for example "note: "…"", or remove them.',
};

function isRemark(text: string, index: number): boolean {
  return text[index] === '#' && /[ \t\r\n#]/.test(text[index + 1] ?? ' ') && /[ \t\r\n]/.test(text[index - 1] ?? ' ');
}

function lineStop(source: YamlSource, index: number): number {
  const newline = source.text.indexOf('\n', index);
  return newline < 0 ? source.end : Math.min(newline, source.end);
}

/** One text up to its comma or bracket; the offset behind it. */
function scanPiece(source: YamlSource, piece: Piece, traps: Trap[]): number {
  const sign = source.text[piece.start] ?? '';
  const end = pieceEnd(source, piece.start);
  if (piece.map && goesOn(source.text, piece, end)) return addWords(source, { ...piece, end }, traps);
  piece.run.value = null;
  if (sign === '"' || sign === "'") return scanQuoted(source, { ...piece, end }, traps);
  const valueStart = piece.map ? afterKey(source.text, piece.start, end) : piece.start;
  const trap = valueStart < end ? inspectPiece(source, { ...piece, start: valueStart }, end) : undefined;
  if (trap) traps.push(trap);
  if (takesCommas(source.text, piece, valueStart)) {
    const key = keyBefore(source.text, piece.start, valueStart);
    piece.run.text = TEXT_KEYS.has(key) || TEXT_OR_MORE_KEYS.has(key);
    piece.run.value = { start: valueStart, end };
  }
  return opensNested(source.text, valueStart) && piece.map ? valueStart : Math.max(end, piece.start + 1);
}

/** Whether the value that opens here is a text, in which a comma may stand. */
function takesCommas(text: string, { start, map }: Piece, value: number): boolean {
  const key = keyBefore(text, start, value);
  return map && KNOWN_KEYS.has(key) && !opensNested(text, value);
}

function keyBefore(text: string, start: number, value: number): string {
  return /^([\w-]+)[ \t]*:/.exec(text.slice(start, value))?.[1] ?? '';
}

/** Whether words between braces have no key, so that they go on with the text before their comma. */
function goesOn(text: string, { start, run }: Piece, end: number): boolean {
  return run.value !== null && end > start && !/[:"'[{#]/.test(text.slice(start, end + 1));
}

/** The text with one more of its pieces; the trap of the whole takes the place of those of its parts. */
function addWords({ text }: YamlSource, { run, end }: Piece & Span, traps: Trap[]): number {
  const covers = { start: run.value?.start ?? end, end };
  const last = traps.at(-1);
  const span = last?.code === 'yaml/comma' && last.covers.start === covers.start ? last.span : undefined;
  while ((traps.at(-1)?.covers.start ?? -1) >= covers.start) traps.pop();
  const comma = run.value?.end ?? end;
  const message = commaWords(text.slice(comma + 1, end));
  const trap = quotingTrap('yaml/comma', text, { span: span ?? { start: comma, end: comma + 1 }, covers, message });
  traps.push(run.text ? trap : { ...trap, remedy: UNDER_KEY, edits: [], typed: null });
  run.value = covers;
  return end;
}

/** A text or a key in quotes; when words follow them, the quotes are part of the text. */
function scanQuoted(source: YamlSource, { start, end, map }: Piece & Span, traps: Trap[]): number {
  const { text } = source;
  const close = closeOfQuote(source, start);
  if (close === null) {
    traps.push(unclosedQuote(start, lineStop(source, start)));
    return source.end;
  }
  const next = close + (/^[ \t\r\n]*/.exec(text.slice(close, source.end))?.[0].length ?? 0);
  const isKey = map && text[next] === ':' && '{,'.includes(signBefore(text, start));
  if (next >= source.end || /[,\]}]/.test(text[next] ?? '') || isKey || isRemark(text, next)) return close;
  const stop = Math.max(end, close);
  const span = { start: Math.min(next, stop - 1), end: stop };
  const message = quotesWords(text.slice(span.start, stop));
  traps.push(quotingTrap('yaml/quotes', text, { span, covers: { start, end: stop }, message }));
  return stop;
}

function signBefore(text: string, start: number): string {
  let index = start - 1;
  while (/\s/.test(text[index] ?? '')) index -= 1;
  return text[index] ?? '';
}

/** Where a text between brackets ends: at a comma, a bracket, or a remark. */
function pieceEnd(source: YamlSource, start: number): number {
  let index = start;
  while (index < source.end) {
    const sign = source.text[index] ?? '';
    if (/[,[\]{}]/.test(sign) || isRemark(source.text, index)) break;
    index += 1;
  }
  return start + filledLength(source.text.slice(start, index));
}

/** Behind the `key: ` of a pair; the start when the piece has none, or when its value is quoted or nested. */
function afterKey(text: string, start: number, end: number): number {
  const match = /^[^:]*:[ \t]*/.exec(text.slice(start, end + 1));
  return match ? start + match[0].length : end;
}

function opensNested(text: string, index: number): boolean {
  return /["'[{]/.test(text[index] ?? '');
}

function inspectPiece(source: YamlSource, piece: Piece, end: number): Trap | undefined {
  const { text } = source;
  const covers = { start: piece.start, end };
  const value = text.slice(piece.start, end);
  const sign = value[0] ?? '';
  if (opensNested(text, piece.start) || source.anchors.has(value.slice(1))) return undefined;
  const semicolon = piece.map ? keyBehindSemicolon(value) : -1;
  if (semicolon >= 0) return semicolonTrap(piece.start + semicolon);
  if (/^[&*!@`%|>]/.test(value) || /^[-?](?=[ \t\r\n]|$)/.test(value)) {
    const span = { start: piece.start, end: piece.start + 1 };
    return quotingTrap('yaml/leading-character', text, { span, covers, message: leadingWords(sign) });
  }
  if (!piece.map && isPairOfList(value, piece.key)) return undefined;
  return inspectPlain(text, covers, true);
}

/** `{ structure: OIM; count: 2 }`: where the semicolon stands, -1 without one that a key of ours follows. */
function keyBehindSemicolon(value: string): number {
  const match = /;(?=[ \t]*([\w-]+)[ \t]*:[ \t])/.exec(value);
  return match && KNOWN_KEYS.has(match[1] ?? '') ? match.index : -1;
}

/** `[structure: X]` is a map by intention; `[Le groupe : visite]` is not. */
function isPairOfList(value: string, key: string): boolean {
  const word = /^([\w-]+)[ \t]*:([ \t\r\n]|$)/.exec(value)?.[1];
  return word !== undefined && KNOWN_KEYS.has(word) && (ATTENDEE_KEYS.has(word) || key === '');
}
