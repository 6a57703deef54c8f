import { escapeInline } from '../../markup/escape-inline.ts';

/** Words as Markdown that shows them as they are; addresses stay whole, blanks become one. */
export function literalMarkdown(words: string): string {
  return words
    .split(/(\bhttps?:\/\/\S+)/)
    .map((part, index) => (index % 2 === 1 ? part : escapeSpaced(part)))
    .join('');
}

function escapeSpaced(part: string): string {
  const core = part.trim();
  if (core === '') return part;
  const at = part.length - part.trimStart().length;
  return part.slice(0, at) + escapeInline(core.replace(/\s+/g, ' ')) + part.slice(at + core.length);
}
