import type { Edit } from '../../model/diagnostic.ts';
import type { Words } from '../../model/words.ts';
import { frenchKeys } from '../keys/french-keys.ts';
import { FIXED_KEYS, KNOWN_KEYS, TEXT_KEYS, TEXT_OR_MORE_KEYS } from '../keys/keys.ts';
import type { Found } from '../text/to-diagnostic.ts';
import { dashSlip } from './dash-slips.ts';
import { keyMeant, labelOf, opensKnownKey, opensMeantKey } from './yaml-source.ts';

const ALIGN: Words = {
  fr: 'Alignez la ligne avec celles du même niveau, avec des espaces.',
  en: 'Line it up with the lines of the same level, with spaces.',
};

/**
 * The slip behind an error between lines, where it is one of those that explain most of them: a key further in than the
 * one above, one that stands between two levels, an item of no list, a key without its colon.
 */
export function seenSlip(code: string, text: string, at: number): Found | undefined {
  const dash = DASHES.has(code) ? dashSlip(text, at) : undefined;
  if (dash) return dash;
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return tooFarIn(text, at);
  // Behind quotes and brackets the error stands at the start of the next line.
  if (code === 'BAD_INDENT') return tooFarIn(text, Math.max(0, at - 1)) ?? withoutBrackets(text, at);
  if (code === 'MISSING_CHAR' && opensPlainKey(lineAround(text, at).line)) return misaligned(at);
  if (code === 'MULTILINE_IMPLICIT_KEY')
    return /^-\s/.test(text.slice(at, at + 2)) ? strayItem(at) : withoutColon(text, at);
  return code === 'MISSING_CHAR' ? withoutColon(text, at) : undefined;
}

/** The errors that a dash too many or too few gives. */
const DASHES: ReadonlySet<string> = new Set([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
  'MISSING_CHAR',
]);

/** Where no bracket was opened before, none is missing. */
function withoutBrackets(text: string, at: number): Found | undefined {
  const block = text.slice(Math.max(0, text.search(/[[\]{}]/)), lineAround(text, at).end);
  return /[[\]{}]/.test(block) ? undefined : misaligned(firstSign(text, at));
}

/** `text: Visiter` and under it, further in, `owners: OIM`: YAML takes the second line for more of the first value. */
function tooFarIn(text: string, at: number): Found | undefined {
  const { line, end } = lineAround(text, at);
  const column = /^[ \t]*(?:-[ \t]+)*/.exec(line)?.[0].length ?? 0;
  const above = labelOf(line.slice(column));
  const next = lineAround(text, end + 1);
  const indent = indentOf(next.line);
  if (above === undefined || end >= text.length || !opensMeantKey(next.line) || indent <= column) return undefined;
  const start = next.start + indent;
  const label = labelOf(next.line) ?? '';
  return {
    code: 'yaml/indentation',
    span: { start, end: start + label.length },
    message: {
      fr: `Cette ligne est plus décalée que « ${above}: » au-dessus : YAML la prend pour la suite de sa valeur.`,
      en: `This line is further in than "${above}:" above it: YAML takes it for more of its value.`,
    },
    remedy: { fr: `Alignez-la sur « ${above}: ».`, en: `Line it up with "${above}:".` },
    edits: isBeside(above, label) ? shifted(text, { from: next, indent, by: indent - column }) : [],
  };
}

/** Whether a key can only stand beside the one above, whose value is a text. */
function isBeside(above: string, key: string): boolean {
  const name = keyMeant(above);
  const takesText = TEXT_KEYS.has(name) || FIXED_KEYS.has(name) || TEXT_OR_MORE_KEYS.has(name);
  return takesText && ![key, ...frenchKeys(key)].includes('by');
}

type Shift = { readonly from: Line; readonly indent: number; readonly by: number };

/** Takes blanks from the start of a line, and of those under it that stand as far in or further. */
function shifted(text: string, { from, indent, by }: Shift): readonly Edit[] {
  const edits: Edit[] = [];
  for (
    let line = from;
    line.line.trim() !== '' && indentOf(line.line) >= indent;
    line = lineAround(text, line.end + 1)
  ) {
    if (/\t/.test(line.line.slice(0, indent))) return [];
    edits.push({ start: line.start, end: line.start + by, text: '' });
    if (line.end >= text.length) break;
  }
  return edits;
}

function indentOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].length ?? 0;
}

/** A French word for a key with a quote behind it is left to the sign that is missing. */
function opensPlainKey(line: string): boolean {
  return opensKnownKey(line) || (opensMeantKey(line) && !/["'[{]/.test(line));
}

function firstSign(text: string, at: number): number {
  const sign = text.slice(at).search(/\S/);
  return sign < 0 ? at : at + sign;
}

/** A key that stands between two levels. */
function misaligned(at: number): Found {
  const message = {
    fr: 'Le retrait de cette ligne ne correspond à aucun niveau.',
    en: 'The indentation of this line fits no level.',
  };
  return { code: 'yaml/indentation', span: { start: at, end: at + 1 }, message, remedy: ALIGN };
}

/** `- title: Divers` under a key that has its value already. */
function strayItem(at: number): Found {
  return {
    code: 'yaml/line',
    span: { start: at, end: at + 1 },
    message: {
      fr: 'Cet élément « - » n’est dans aucune liste : la clé au-dessus de lui a déjà une valeur.',
      en: 'This "- item" is in no list: the key above it has a value already.',
    },
    remedy: {
      fr: 'Écrivez au-dessus la clé de sa liste, par exemple « agenda: », ou retirez le tiret.',
      en: 'Write the key of its list above it, for example "agenda:", or remove the dash.',
    },
  };
}

/** `title Visite` for `title: Visite`. */
function withoutColon(text: string, at: number): Found | undefined {
  const { line, start } = lineAround(text, at);
  const match = /^([ \t]*(?:-[ \t]+)*)([\w-]+)[ \t]+[^\s:]/.exec(line);
  const key = match?.[2] ?? '';
  if (!match || !KNOWN_KEYS.has(key)) return undefined;
  const from = start + (match[1]?.length ?? 0);
  return {
    code: 'yaml/line',
    span: { start: from, end: from + key.length },
    message: { fr: `Il manque « : » après « ${key} ».`, en: `A ":" is missing after "${key}".` },
    remedy: { fr: `Écrivez « ${key}: », puis la valeur.`, en: `Write "${key}:", then the value.` },
  };
}

type Line = { readonly start: number; readonly end: number; readonly line: string };

function lineAround(text: string, at: number): Line {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const newline = text.indexOf('\n', at);
  const end = newline < 0 ? text.length : newline;
  return { start, end, line: text.slice(start, end) };
}
