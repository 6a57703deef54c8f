import type { Known } from '../sign.ts';

/** Who wrote the minutes: a structure that is known, a person, or a person of a structure ("Ada Bello / DRECM/R"). */
export function rapporteurOf(words: string, { index }: Known): { readonly name?: string; readonly structure?: string } {
  if (index.lookup(words)) return { structure: words };
  const [, name = words, structure] = /^([^/,–]{5,}?)\s*[/,–]\s*(.+)$/.exec(words) ?? [];
  return structure === undefined ? { name } : { name, structure };
}
