/** What a stretch of a pattern may begin with; `empty` when it may match nothing, so that what follows counts too. */
type First = { readonly signs: ReadonlySet<string>; readonly empty: boolean };

type Cursor = { readonly source: string; at: number };

const DIGITS = '0123456789';
const NOTHING: First = { signs: new Set(), empty: true };

/**
 * The signs with which a match of the pattern can begin, so that most rules are never tried, nor even compiled.
 * It knows the syntax that the rules use: letters, classes without "^", groups, lookarounds, choices and repetitions.
 */
export function firstSigns(source: string): ReadonlySet<string> {
  return choice({ source, at: 0 }).signs;
}

function choice(cursor: Cursor): First {
  const signs = new Set<string>();
  let empty = false;
  for (let more = true; more; cursor.at += more ? 1 : 0) {
    const branch = sequence(cursor);
    for (const sign of branch.signs) signs.add(sign);
    empty ||= branch.empty;
    more = cursor.source[cursor.at] === '|';
  }
  return { signs, empty };
}

/** One branch: what comes after the first sign that must be there does not matter. */
function sequence(cursor: Cursor): First {
  const signs = new Set<string>();
  while (cursor.at < cursor.source.length && !'|)'.includes(cursor.source.charAt(cursor.at))) {
    const next = repeated(cursor, atom(cursor));
    for (const sign of next.signs) signs.add(sign);
    if (!next.empty) {
      skipBranch(cursor);
      return { signs, empty: false };
    }
  }
  return { signs, empty: true };
}

function skipBranch(cursor: Cursor): void {
  for (let depth = 0; cursor.at < cursor.source.length; cursor.at++) {
    const sign = cursor.source.charAt(cursor.at);
    if (sign === '\\') cursor.at++;
    else if (sign === '[') cursor.at = classEnd(cursor.source, cursor.at + 1);
    else if (depth === 0 && (sign === '|' || sign === ')')) return;
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
  }
}

function atom(cursor: Cursor): First {
  const sign = cursor.source.charAt(cursor.at++);
  if (sign === '(') return group(cursor);
  if (sign === '[') return oneOf(signClass(cursor));
  if (sign === '\\') return escaped(cursor.source.charAt(cursor.at++));
  return sign === '$' ? NOTHING : oneOf(sign);
}

function group(cursor: Cursor): First {
  const opening = /^\?(?:[:=!]|<[=!])/.exec(cursor.source.slice(cursor.at, cursor.at + 3))?.[0] ?? '';
  cursor.at += opening.length;
  const inside = choice(cursor);
  cursor.at++;
  return opening === '' || opening === '?:' ? inside : NOTHING;
}

function signClass(cursor: Cursor): string {
  const end = classEnd(cursor.source, cursor.at);
  const inside = cursor.source.slice(cursor.at, end);
  cursor.at = end + 1;
  return inside
    .replaceAll('\\d', DIGITS)
    .replace(/([a-z0-9])-([a-z0-9])/g, (_, from: string, to: string) => between(from, to))
    .replaceAll('\\', '');
}

/** Where the "]" stands that closes the class; an escaped one does not. */
function classEnd(source: string, from: number): number {
  let end = from;
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  return end;
}

function between(from: string, to: string): string {
  const start = from.charCodeAt(0);
  return String.fromCharCode(...Array.from({ length: to.charCodeAt(0) - start + 1 }, (_, index) => start + index));
}

/** A backreference repeats what stands before it, and never begins a pattern. */
function escaped(sign: string): First {
  if (sign === 'd') return oneOf(DIGITS);
  if (sign === 'w') return oneOf(`${between('a', 'z')}${DIGITS}_`);
  return /[1-9]/.test(sign) ? NOTHING : oneOf(sign);
}

function oneOf(signs: string): First {
  return { signs: new Set(signs), empty: false };
}

function repeated(cursor: Cursor, first: First): First {
  const times = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(cursor.source.slice(cursor.at, cursor.at + 8))?.[0] ?? '';
  cursor.at += times.length;
  return /^(?:[?*]|\{0)/.test(times) ? { ...first, empty: true } : first;
}
