import { COLLECTION_STYLE, EVENT_ID, type Event, type MappingEvent, parseEvents, type SequenceEvent } from 'js-yaml';
import { nothingAfter, scalarOf } from './event-scalar.ts';
import { type EventWalk, endOfBlock, goOn, goOver, goTo, goToLine, spanIn, takeEvent } from './event-walk.ts';
import { remarksAfter, skipGap } from './yaml-gaps.ts';
import type { YamlList, YamlMap, YamlNode, YamlPair, YamlScalar } from './yaml-node.ts';

/** More than minutes have; far below the limits of records (yaml-limits.ts), which the other lane tells of. */
const MOST = { characters: 64 * 1024, depth: 24, events: 4_000, key: 1_000 } as const;

/** Tabs, lone carriage returns, signs that nobody sees, `\\` at the end of a line, spaces at the very end: lanes may differ. */
const UNUSUAL = new RegExp(
  [
    String.raw`[\u0000-\u0009\u000B\u000C\u000E-\u001F\u007F-\u009F]`,
    String.raw`[\u2028\u2029\uFEFF\uFFFE\uFFFF]`,
    String.raw`\r(?!\n)`,
    String.raw`(?<!\\)(?:\\\\)*\\[\r\nU]`,
    ' $',
  ].join('|'),
);

/**
 * Reads ordinary YAML: `key: value` lines, lists, brackets and texts, with js-yaml, which takes a fifth of the time of the
 * library that keeps places and explains errors. Undefined for anything unusual or wrong, which is for the other lane
 * (parse-any-yaml.ts); what is read is the same tree, places included. `offset` is where the text begins in its file.
 */
export function parseOrdinaryYaml(text: string, offset: number): YamlMap | undefined {
  if (text.length > MOST.characters || UNUSUAL.test(text)) return undefined;
  const events = eventsOf(text);
  if (events === undefined || events.length > MOST.events) return undefined;
  const walk: EventWalk = { text, offset, events, next: 1, at: 0, behind: 'nothing', open: 0, odd: false };
  const root = nodeOf(walk, 0);
  const isWhole = walk.next === events.length - 1 && skipGap(text, walk.at) === text.length;
  return isWhole && !walk.odd && root.kind === 'map' && !root.flow ? root : undefined;
}

function eventsOf(text: string): readonly Event[] | undefined {
  try {
    return parseEvents(text, { maxDepth: MOST.depth });
  } catch {
    return undefined;
  }
}

/** The value of the next event; `sign` is the place behind what announces it. */
function nodeOf(walk: EventWalk, sign: number): YamlNode {
  const event = takeEvent(walk);
  if (event?.type === EVENT_ID.SCALAR && event.valueStart >= 0) {
    leaveRemarks(walk);
    return scalarOf(walk, event);
  }
  if (event?.type === EVENT_ID.MAPPING) return mapOf(walk, event);
  if (event?.type === EVENT_ID.SEQUENCE) return listOf(walk, event);
  if (event?.type !== EVENT_ID.SCALAR) walk.odd = true;
  return nothingAfter(walk, sign);
}

/** Behind a remark that is less far in, the `yaml` library takes the line under a value on a line of its own for more of it. */
function leaveRemarks(walk: EventWalk): void {
  if (remarksAfter(walk.text, walk.at).column >= 0) walk.odd = true;
}

function mapOf(walk: EventWalk, { start, style }: MappingEvent): YamlMap {
  const flow = style === COLLECTION_STYLE.FLOW;
  if (flow) leaveRemarks(walk);
  goTo(walk, start);
  // `[structure: OIM]` is a list of a map that has no brackets.
  const bracketed = walk.text[start] === '{';
  const keys = new Set<string>();
  const pairs: YamlPair[] = [];
  if (flow && bracketed) openBracket(walk);
  while (hasMore(walk)) {
    if (flow && pairs.length > 0) goOver(walk, ',');
    if (!flow) goToLine(walk, start);
    pairs.push(pairOf(walk, flow, keys));
  }
  if (!flow) return { kind: 'map', pairs, flow, span: spanIn(walk, start, endOfBlock(walk, start)) };
  if (bracketed) closeBracket(walk, '}', pairs.length);
  return { kind: 'map', pairs, flow, span: spanIn(walk, start, walk.at) };
}

/** Whether the collection goes on; its last event is taken with the question. */
function hasMore(walk: EventWalk): boolean {
  const type = walk.events[walk.next]?.type;
  if (type !== undefined && type !== EVENT_ID.POP) return true;
  walk.next += 1;
  return false;
}

function openBracket(walk: EventWalk): void {
  walk.at += 1;
  walk.open += 1;
}

function closeBracket(walk: EventWalk, bracket: string, count: number): void {
  if (walk.text[goOn(walk)] === ',' && count > 0) walk.at += 1;
  goOver(walk, bracket);
  walk.open -= 1;
  walk.behind = 'line';
}

function pairOf(walk: EventWalk, flow: boolean, keys: Set<string>): YamlPair {
  const { text, span } = keyOf(walk);
  const name = ASCII.test(text) ? text : text.normalize('NFC');
  if (keys.has(name) || FORBIDDEN.includes(text)) walk.odd = true;
  keys.add(name);
  const end = walk.at;
  const key = ownKey(text);
  if (flow && walk.text[goOn(walk)] !== ':') return { key, keySpan: span, value: withoutColon(walk, end) };
  const sign = goOver(walk, ':');
  if (sign - (span.start - walk.offset) > MOST.key) walk.odd = true;
  return { key, keySpan: span, value: nodeOf(walk, sign) };
}

/** Keys as V8 has those of its objects: one such is told from another, and found in an object, without a look at its letters. */
const KEYS = new Map<string, string>();
/** Other keys than ours are few; of more than so many, all are forgotten. */
const MOST_KEYS = 1000;

function ownKey(text: string): string {
  const known = KEYS.get(text);
  if (known !== undefined) return known;
  const [own = text] = Object.keys({ [text]: 0 });
  if (KEYS.size >= MOST_KEYS) KEYS.clear();
  KEYS.set(own, own);
  return own;
}

const ASCII = /^[ -~]*$/;
const FORBIDDEN: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** A key is a text on a line; anything else is odd. */
function keyOf(walk: EventWalk): YamlScalar {
  const event = takeEvent(walk);
  if (event?.type === EVENT_ID.SCALAR && event.valueStart >= 0) {
    const key = scalarOf(walk, event);
    if (key.style !== 'block') return key;
  }
  walk.odd = true;
  return nothingAfter(walk, walk.at);
}

/** What `{a, b: c}` has for the value of its first key. */
function withoutColon(walk: EventWalk, end: number): YamlScalar {
  const event = takeEvent(walk);
  if (event?.type !== EVENT_ID.SCALAR || event.valueStart >= 0) walk.odd = true;
  const value = nothingAfter(walk, end);
  return { ...value, span: spanIn(walk, end, end) };
}

function listOf(walk: EventWalk, { start, style }: SequenceEvent): YamlList {
  const flow = style === COLLECTION_STYLE.FLOW;
  if (flow) leaveRemarks(walk);
  goTo(walk, start);
  const items: YamlNode[] = [];
  if (flow) openBracket(walk);
  while (hasMore(walk)) {
    if (flow && items.length > 0) goOver(walk, ',');
    const before = walk.at;
    if (!flow) goToLine(walk, start);
    items.push(flow ? nodeOf(walk, walk.at) : itemOf(walk, before));
  }
  if (!flow) return { kind: 'list', items, flow, span: spanIn(walk, start, endOfBlock(walk, start)) };
  closeBracket(walk, ']', items.length);
  return { kind: 'list', items, flow, span: spanIn(walk, start, walk.at) };
}

/** An item behind its dash. The `yaml` library places nothing behind a remark in ways that are left to it. */
function itemOf(walk: EventWalk, before: number): YamlNode {
  const item = nodeOf(walk, goOver(walk, '-'));
  if (walk.behind === 'nothing' && remarksAfter(walk.text, before).any) walk.odd = true;
  return item;
}
