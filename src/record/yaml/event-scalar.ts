import { getScalarValue, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { type EventWalk, goTo, spanIn } from './event-walk.ts';
import { nextLine, skipGap, skipSpaces } from './yaml-gaps.ts';
import type { YamlScalar } from './yaml-node.ts';
import { filledLength } from './yaml-source.ts';

/** The value of an event, with its place as the `yaml` library counts it; the walk is behind it then. */
export function scalarOf(walk: EventWalk, event: ScalarEvent): YamlScalar {
  const { style, valueStart, valueEnd } = event;
  if (style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK) return blockOf(walk, event);
  const isPlain = style === SCALAR_STYLE.PLAIN;
  const start = isPlain ? valueStart : valueStart - 1;
  goTo(walk, start);
  walk.at = isPlain ? valueEnd : valueEnd + 1;
  walk.behind = 'line';
  const text = getScalarValue(walk.text, event);
  const absent = text === '' || (isPlain && text.length <= 4 && NOTHING.test(text));
  return { kind: 'scalar', text, absent, style: isPlain ? 'plain' : 'quoted', span: spanIn(walk, start, walk.at) };
}

const NOTHING = /^(?:~|null|Null|NULL)$/;

/** Nothing where a value could have stood: behind a sign, with the spaces behind it. */
export function nothingAfter(walk: EventWalk, sign: number): YamlScalar {
  walk.at = skipSpaces(walk.text, sign);
  walk.behind = 'nothing';
  return { kind: 'scalar', text: '', absent: true, style: 'plain', span: spanIn(walk, walk.at, walk.at) };
}

/** A `|` or `>` text from its sign on; blank lines at its end are no part of it, unless they are kept (`|+`). */
function blockOf(walk: EventWalk, event: ScalarEvent): YamlScalar {
  const start = skipGap(walk.text, walk.at);
  const lines = walk.text.slice(event.valueStart, event.valueEnd);
  const header = walk.text.slice(start, event.valueStart);
  const signs = HEADER.exec(header)?.[1];
  if (signs === undefined || !FILLED.test(lines) || BLANKS.test(lines)) walk.odd = true;
  walk.at = signs?.includes('+') ? event.valueEnd : event.valueStart + filledEnd(lines);
  walk.behind = 'block';
  const text = getScalarValue(walk.text, event);
  return { kind: 'scalar', text, absent: text === '', style: 'block', span: spanIn(walk, start, walk.at) };
}

const HEADER = /^[|>]([-+1-9]*)(?: +#.*| *)\r?\n$/;
const FILLED = /[^ \r\n]/;
/** A line of spaces alone at either end of a text: the lanes count it differently. */
const BLANKS = /^(?:\r?\n)* +\r?\n|\n +(?:\r?\n)*$/;

/** Where the last line that is not blank ends, with its end of line. */
function filledEnd(lines: string): number {
  return nextLine(lines, filledLength(lines));
}
