/**
 * A part of a regular expression: one sign of some ('' for any), parts of which one matches, a part some times over, or
 * what is not looked into and matches anything. Lookarounds are empty choices: they take no place.
 */
export type Part =
  | { readonly kind: 'sign'; readonly signs: string }
  | { readonly kind: 'choice'; readonly branches: readonly (readonly Part[])[] }
  | { readonly kind: 'repeated'; readonly part: Part; readonly least: number; readonly most: number }
  | { readonly kind: 'any' };

type Cursor = { readonly source: string; at: number };

const DIGITS = '0123456789';
const NOTHING: Part = { kind: 'choice', branches: [[]] };

/** Parses the source of a pattern, in the syntax that the rules use: letters, classes, groups, lookarounds, choices, repetitions. */
export function parsePattern(source: string): Part {
  return choice({ source, at: 0 });
}

function choice(cursor: Cursor): Part {
  const branches = [sequence(cursor)];
  while (cursor.source[cursor.at] === '|') {
    cursor.at += 1;
    branches.push(sequence(cursor));
  }
  return { kind: 'choice', branches };
}

function sequence(cursor: Cursor): readonly Part[] {
  const parts: Part[] = [];
  while (cursor.at < cursor.source.length && !'|)'.includes(cursor.source.charAt(cursor.at)))
    parts.push(repeated(cursor, atom(cursor)));
  return parts;
}

function repeated(cursor: Cursor, part: Part): Part {
  const times = /^(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/.exec(cursor.source.slice(cursor.at, cursor.at + 8));
  if (!times) return part;
  cursor.at += times[0].length;
  const [sign, least = '', comma, most = ''] = times;
  if (!sign.startsWith('{'))
    return {
      kind: 'repeated',
      part,
      least: sign.startsWith('+') ? 1 : 0,
      most: sign.startsWith('?') ? 1 : Number.POSITIVE_INFINITY,
    };
  const highest = comma === '' ? least : most || 'Infinity';
  return { kind: 'repeated', part, least: Number(least), most: Number(highest) };
}

function atom(cursor: Cursor): Part {
  const sign = cursor.source.charAt(cursor.at++);
  if (sign === '(') return group(cursor);
  if (sign === '[') return { kind: 'sign', signs: signClass(cursor) };
  if (sign === '\\') return escaped(cursor.source.charAt(cursor.at++));
  return sign === '$' ? NOTHING : { kind: 'sign', signs: sign };
}

function group(cursor: Cursor): Part {
  const opening = /^\?(?:[:=!]|<[=!])/.exec(cursor.source.slice(cursor.at, cursor.at + 3))?.[0] ?? '';
  cursor.at += opening.length;
  const inside = choice(cursor);
  cursor.at += 1;
  return opening === '' || opening === '?:' ? inside : NOTHING;
}

/** Any sign for a class of those that may not stand there. */
function signClass(cursor: Cursor): string {
  const end = classEnd(cursor.source, cursor.at);
  const inside = cursor.source.slice(cursor.at, end);
  cursor.at = end + 1;
  if (inside.startsWith('^')) return '';
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

/** A backreference repeats what may be anything. */
function escaped(sign: string): Part {
  if (sign === 'd') return { kind: 'sign', signs: DIGITS };
  if (sign === 'w') return { kind: 'sign', signs: `${between('a', 'z')}${DIGITS}_` };
  return /[1-9]/.test(sign) ? { kind: 'any' } : { kind: 'sign', signs: sign };
}
