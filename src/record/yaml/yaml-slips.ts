import type { Words } from '../../model/words.ts';
import { KNOWN_KEYS } from '../keys/keys.ts';
import type { Found } from '../text/to-diagnostic.ts';
import { opensKnownKey } from './yaml-source.ts';

const ALIGN: Words = {
  fr: 'Alignez la ligne avec celles du même niveau, avec des espaces.',
  en: 'Line it up with the lines of the same level, with spaces.',
};

/**
 * The slip behind an error between lines, where it is one of those that explain most of them: a key further in than the
 * one above, one that stands between two levels, an item of no list, a key without its colon.
 */
export function seenSlip(code: string, text: string, at: number): Found | undefined {
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return tooFarIn(text, at);
  if (code === 'MISSING_CHAR' && opensKnownKey(lineAround(text, at).line)) return misaligned(at);
  if (code === 'MULTILINE_IMPLICIT_KEY')
    return /^-\s/.test(text.slice(at, at + 2)) ? strayItem(at) : withoutColon(text, at);
  return code === 'MISSING_CHAR' ? withoutColon(text, at) : undefined;
}

/** `text: Visiter` and under it, further in, `owners: OIM`: YAML takes the second line for more of the first value. */
function tooFarIn(text: string, at: number): Found | undefined {
  const { line, end } = lineAround(text, at);
  const above = /^[ \t]*(?:-[ \t]+)*(?=([\w-]+)[ \t]*:)/.exec(line);
  const next = lineAround(text, end + 1);
  const indent = /^[ \t]*/.exec(next.line)?.[0].length ?? 0;
  if (!above || end >= text.length || !opensKnownKey(next.line) || indent <= above[0].length) return undefined;
  const start = next.start + indent;
  return {
    code: 'yaml/indentation',
    span: { start, end: start + (/^[\w-]+/.exec(next.line.slice(indent))?.[0].length ?? 1) },
    message: {
      fr: `Cette ligne est plus décalée que « ${above[1]}: » au-dessus : YAML la prend pour la suite de sa valeur.`,
      en: `This line is further in than "${above[1]}:" above it: YAML takes it for more of its value.`,
    },
    remedy: { fr: `Alignez-la sur « ${above[1]}: ».`, en: `Line it up with "${above[1]}:".` },
  };
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
