import type { Span } from '../../model/diagnostic.ts';
import { type Trap, writtenName } from './trap.ts';

const LINKS = /^\[\[[^[\]]+\]\](?:(?:\s*[,;&+/]\s*|\s+\p{L}{1,3}\s+|\s+)\[\[[^[\]]+\]\])*$/u;

/** `[[OIM]]`, `[[OIM]], [[HCR]]` where names are due, as a wiki links them: the names alone are what was meant. */
export function wikiTrap(text: string, covers: Span): Trap | undefined {
  const typed = text.slice(covers.start, covers.end);
  if (!LINKS.test(typed)) return undefined;
  const names = typed.replace(/\[\[(?:[^[\]|]*\|)?\s*([^[\]|]+?)\s*\]\]/g, '$1');
  const plain = writtenName(names);
  return {
    code: 'yaml/leading-character',
    span: { start: covers.start, end: covers.start + 2 },
    covers,
    message: {
      fr: `« ${typed} » : un lien de wiki. YAML y voit des listes, pas des noms.`,
      en: `"${typed}": a link of a wiki. YAML sees lists there, not names.`,
    },
    remedy: { fr: `Écrivez les noms seuls : ${plain}`, en: `Write the names alone: ${plain}` },
    edits: [{ ...covers, text: plain }],
    typed: names,
  };
}
