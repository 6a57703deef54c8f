import { FIXED_KEYS, KNOWN_KEYS, PROSE_KEYS, TEXT_KEYS, TEXT_LISTS, TEXT_OR_MORE_KEYS } from '../keys/keys.ts';
import {
  filledLength,
  lineHolding,
  opensKnownKey,
  opensMeantKey,
  type SourceLine,
  type YamlSource,
} from '../yaml/yaml-source.ts';
import { closeOfQuote, type Flow, scanFlow } from './scan-flow.ts';
import { trailingSign } from './separator-traps.ts';
import {
  type Closing,
  inspectPlain,
  quoteAsTyped,
  quotingTrap,
  type Trap,
  unclosedBracket,
  unclosedQuote,
} from './trap.ts';
import { leadingWords, quotesWords, writeWords } from './trap-words.ts';
import { wikiTrap } from './wiki-trap.ts';

/** Where a value begins, the column of its key or dash, and the key it belongs to (that of the list, for an item). */
export type ValueStart = {
  readonly line: number;
  readonly start: number;
  readonly indent: number;
  readonly key: string;
  readonly item: boolean;
};

/** What of a value YAML would misread, and the line after it. */
export type Value = { readonly traps: readonly Trap[]; readonly next: number };

/** Reads one value from its first sign on, over as many lines as it has, as the person who typed it would. */
export function scanValue(source: YamlSource, place: ValueStart): Value {
  const line = source.text.slice(place.start, source.lines[place.line]?.end);
  const first = line[0] ?? '';
  if (first === '' || (first === '#' && isRemark(line, place))) return { traps: [], next: place.line + 1 };
  if (first === '"' || first === "'") return scanQuoted(source, place);
  if (first === '[' || first === '{') return scanBracketed(source, place);
  if (first === '|' || first === '>') return scanBlock(source, place, line);
  if (/^[&*]/.test(line) && isAnchor(source, line)) return { traps: [], next: place.line + 1 };
  if (/^[&*!@`%,\]}]/.test(line) || /^[-?:](?=[ \t]|$)/.test(line)) return leading(source, place);
  const region = plainRegion(source, place);
  const trap = inspectPlain(source.text, { start: place.start, end: region.end }, PROSE_KEYS.has(place.key));
  return { traps: trap ? [trap] : [], next: region.next };
}

/** Whether a `#` begins a remark: `# so`, or any `#` where the value has a fixed form; `#3` in a text does not. */
function isRemark(text: string, place: ValueStart): boolean {
  return /^#($|[ \t#])/.test(text) || (!place.item && FIXED_KEYS.has(place.key));
}

/** `&name` is an anchor, and `*name` an alias, where both stand in the file; otherwise they are text. */
function isAnchor(source: YamlSource, line: string): boolean {
  return source.anchors.has(/^[&*]([^\s,[\]{}]*)/.exec(line)?.[1] ?? '');
}

function leading(source: YamlSource, place: ValueStart): Value {
  const region = plainRegion(source, place);
  const wiki = PROSE_KEYS.has(place.key) ? undefined : wikiTrap(source.text, { start: place.start, end: region.end });
  if (wiki) return { traps: [wiki], next: region.next };
  const trap = quotingTrap('yaml/leading-character', source.text, {
    span: { start: place.start, end: place.start + 1 },
    covers: { start: place.start, end: region.end },
    message: leadingWords(source.text[place.start] ?? ''),
  });
  return { traps: [trap], next: region.next };
}

function scanQuoted(source: YamlSource, place: ValueStart): Value {
  const close = closeOfQuote(source, place.start);
  const last = close === null ? source.lines.length - 1 : lineHolding(source, close, place.line);
  const inner = source.lines.slice(place.line + 1, last + 1);
  if (close === null || inner.some((line) => opensKnownKey(line.text))) {
    return { traps: [unclosedQuote(place.start, close ?? source.end)], next: place.line + 1 };
  }
  const after = source.text.slice(close, source.lines[last]?.end);
  const trailing = trailingSign(source.text, { start: close, end: source.lines[last]?.end ?? close });
  if (trailing) return { traps: [trailing], next: last + 1 };
  const region = plainRegion(source, place);
  const goesOn = after.trim() === '' && region.next > last + 1;
  if (isClean(after) && !goesOn) return { traps: [], next: last + 1 };
  const at = Math.min(close, region.end);
  const around = quotesAround(source.text.slice(place.start, region.end));
  const trap = quotingTrap('yaml/quotes', source.text, {
    span: { start: at, end: region.end },
    covers: { start: place.start, end: region.end },
    message: quotesWords(source.text.slice(at, region.end)),
  });
  if (around === undefined || trap.edits.length === 0) return { traps: [trap], next: region.next };
  const edits = [{ start: place.start, end: region.end, text: quoteAsTyped(around) }];
  return { traps: [{ ...trap, edits, typed: around, remedy: writeWords(quoteAsTyped(around)) }], next: region.next };
}

/** The words of one line inside quotes that other ones of the same sort, in the text, close too early. */
function quotesAround(typed: string): string | undefined {
  const [, sign = '', inner] = /^(["'])(.+)\1$/.exec(typed) ?? [];
  if (inner === undefined || inner.includes('\\')) return undefined;
  // "a" and "b": each has quotes of its own.
  if (new RegExp(`^[^${sign}]*\\S${sign}(?!\\p{L})`, 'u').test(inner)) return undefined;
  return sign === "'" ? inner.replaceAll("''", "'") : inner;
}

/** Nothing but blanks and a remark. */
function isClean(after: string): boolean {
  return /^[ \t]*$|^[ \t]+#/.test(after);
}

function scanBracketed(source: YamlSource, place: ValueStart): Value {
  const flow = scanFlow(source, place);
  const mapInList = place.item && source.text[place.start] === '{';
  const textual = !mapInList && (place.item ? TEXT_LISTS : TEXT_KEYS).has(place.key);
  if (flow.end === null) return textual ? leading(source, place) : unclosed(source, place, flow);
  const last = lineHolding(source, flow.end, place.line);
  const trailing = trailingSign(source.text, { start: flow.end, end: source.lines[last]?.end ?? flow.end });
  if (trailing && !textual) return { traps: [...flow.traps, trailing], next: last + 1 };
  const clean = isClean(source.text.slice(flow.end, source.lines[last]?.end));
  const asText = textual || (!clean && mayBeText(place));
  return asText ? leading(source, place) : { traps: flow.traps, next: last + 1 };
}

/** Where a list or a map is due, brackets with more behind them are no text to put in quotes whole. */
function mayBeText({ key, item }: ValueStart): boolean {
  return item ? TEXT_LISTS.has(key) : TEXT_OR_MORE_KEYS.has(key) || !KNOWN_KEYS.has(key);
}

/** The bracket is to blame, unless quotes that are not closed hide the one that closes it, or they are too many to follow. */
function unclosed(source: YamlSource, place: ValueStart, { traps, deep }: Flow): Value {
  const quotes = traps.filter(isUnclosed);
  const covers = { start: place.start, end: source.lines[place.line + 1]?.end ?? source.end };
  const bracket = unclosedBracket(source.text[place.start] ?? '', covers, closingOf(source, place));
  return { traps: quotes.length > 0 || deep ? quotes : [bracket], next: place.line + 1 };
}

/** Where brackets of one line were meant to be closed: at its end, or before the remark that took the sign away. */
function closingOf(source: YamlSource, { line: index, start, indent }: ValueStart): Closing {
  const text = source.text.slice(start, source.lines[index]?.end);
  const remark = /[ \t]+#/.exec(text);
  const words = text.slice(0, remark?.index).trimEnd();
  const next = source.lines.slice(index + 1).find((line) => line.text.trim() !== '');
  const isOver = !next || next.indent <= indent || opensMeantKey(next.text);
  const isOne = !/["']/.test(words) && (words.match(/[[{]/g)?.length ?? 0) === (words.match(/[\]}]/g)?.length ?? 0) + 1;
  const at = isOver && isOne ? start + words.length : null;
  return { at, remark: remark && /[\]}]\s*$/.test(text) ? text.slice(remark.index).trim() : null };
}

/** Of brackets that are never closed, only quotes that are not closed either are sure to be wrong. */
function isUnclosed({ edits }: Trap): boolean {
  return edits.length === 0;
}

/** The lines of a `|` or `>` text: those further in than its key. Without any, `>5` is text. */
function scanBlock(source: YamlSource, place: ValueStart, line: string): Value {
  if (!/^[|>](?:[-+]?[1-9]?|[1-9][-+])(?:[ \t]+#(?:[ \t#].*)?|[ \t]*)$/.test(line)) return leading(source, place);
  let next = place.line + 1;
  for (let line = source.lines[next]; line; line = source.lines[next]) {
    if (line.text.trim() !== '' && line.indent <= place.indent) break;
    next += 1;
  }
  const empty = source.lines.slice(place.line + 1, next).every(({ text }) => text.trim() === '');
  return empty && /^.[-+]?\d/.test(line) ? leading(source, place) : { traps: [], next };
}

/** Whether a line under an item is the next one, whose dash slipped: YAML would join it to the text above. */
function isStrayItem({ text }: SourceLine, { item, key }: ValueStart): boolean {
  return item && TEXT_LISTS.has(key) && /^ *-[ \t]/.test(text);
}

/** A value without quotes: its line, and the lines under it that are further in and open nothing of their own. */
function plainRegion(source: YamlSource, place: ValueStart): { readonly end: number; readonly next: number } {
  const first = source.lines[place.line];
  let words = withoutRemark(source.text.slice(place.start, first?.end), place);
  let end = place.start + words.length;
  let next = place.line + 1;
  for (let index = next; !words.remark && index < source.lines.length; index += 1) {
    const line = source.lines[index];
    if (!line || line.text.trim() === '') continue;
    if (line.indent <= place.indent || opensMeantKey(line.text) || line.text.trimStart().startsWith('#')) break;
    if (isStrayItem(line, place)) break;
    words = withoutRemark(line.text, place);
    end = line.start + words.length;
    next = index + 1;
  }
  return { end, next };
}

/** The length of a line without its remark and the blanks before it, and whether it has one: a text ends there. */
function withoutRemark(line: string, place: ValueStart): { readonly length: number; readonly remark: boolean } {
  const fixed = !place.item && FIXED_KEYS.has(place.key);
  const remark = (fixed ? /[ \t]#/ : /[ \t]#(?=[ \t#]|$)/).exec(line);
  // "Réunion #3 # du préfet": where one # is text, nobody can tell that the next is not.
  if (!fixed && /(?:^|[ \t])#/.test(line.slice(0, remark?.index))) return { length: filledLength(line), remark: false };
  return { length: filledLength(line.slice(0, remark?.index)), remark: remark !== null };
}
