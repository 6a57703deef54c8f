// The signs that separate values in other formats, typed where YAML has none or another one.
import type { Span } from '../../model/diagnostic.ts';
import type { Trap } from './trap.ts';

/** A comma or semicolon behind quotes or brackets, as other formats have it; null when something else stands there. */
export function trailingSign(text: string, covers: Span): Trap | null {
  const match = /^([ \t]*)([,;])[ \t]*$/.exec(text.slice(covers.start, covers.end));
  if (!match) return null;
  const at = covers.start + (match[1]?.length ?? 0);
  const sign = match[2] ?? '';
  return {
    code: 'yaml/separator',
    span: { start: at, end: at + 1 },
    covers: { start: at, end: covers.end },
    message: {
      fr: `Le « ${sign} » est de trop : une valeur finit avec ses guillemets ou ses crochets.`,
      en: `The "${sign}" is one too many: a value ends with its quotes or brackets.`,
    },
    remedy: { fr: `Retirez « ${sign} ».`, en: `Remove "${sign}".` },
    edits: [{ start: at, end: at + 1, text: '' }],
    typed: null,
  };
}

/** A semicolon between two keys, where only a comma separates them. */
export function semicolonTrap(at: number): Trap {
  const span = { start: at, end: at + 1 };
  return {
    code: 'yaml/separator',
    span,
    covers: span,
    message: {
      fr: 'Entre accolades, c’est la virgule qui sépare les clés, pas le point-virgule.',
      en: 'Between braces a comma separates the keys, not a semicolon.',
    },
    remedy: { fr: 'Remplacez « ; » par « , ».', en: 'Replace ";" with ",".' },
    edits: [{ ...span, text: ',' }],
    typed: null,
  };
}
