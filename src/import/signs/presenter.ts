// Who presents an item, as its title says it.
import { looksLikePerson } from '../../model/owners/owner-person.ts';
import { anyWritten } from '../../words/as-written.ts';
import { presenting } from '../../words/attending.ts';
import { isCommonWord } from './common-words.ts';
import { areAround } from './owner-names.ts';
import { isGroup } from './owner-shapes.ts';
import type { Known } from './sign.ts';

const BY = anyWritten(presenting);
const BRACKETED = /^(.{3,}?)\s*\((\p{Lu}[^()]{1,60})\)\s*[.:]?$/u;
const NAMED = new RegExp(`^(.{3,}?)\\s*[,–—(-]\\s*${BY}\\s*:?\\s+(?=\\p{Lu})([^()]{2,80}?)\\)?\\s*[.:]?$`, 'iu');

/** "Puits nord (DRECM/R)", "Budget – présenté par OIM": the title and who presents it; null where nobody is said to. */
export function presenterIn(
  words: string,
  known: Known,
): { readonly title: string; readonly presenter: string } | null {
  const [, title, presenter] = NAMED.exec(words) ?? BRACKETED.exec(words) ?? attendeeBehind(words, known);
  if (title === undefined || presenter === undefined || !isPresenter(presenter, known)) return null;
  return { title: title.replace(/\s*[–—:-]$/, ''), presenter };
}

/** "Budget – Ada Bello", where she attends. */
function attendeeBehind(words: string, { attending }: Known): readonly string[] {
  const [whole = '', title = '', name = ''] = /^(.{3,}?)\s+[–—-]\s+(\p{Lu}[^–—-]{2,40})$/u.exec(words) ?? [];
  return attending.includes(name) ? [whole, title, name] : [];
}

/** Whom the registry or the attendance knows, by initials too, a structure by the look of its name, a person by hers. */
function isPresenter(words: string, known: Known): boolean {
  if (/\d{4}/.test(words)) return false;
  const parts = words.split(/\s*(?:,|&|\bet\b|\band\b)\s*/);
  return parts.every(
    (part) =>
      areAround(part, known) || isGroup(part) || looksLikePerson(part) || (STRUCTURE.test(part) && !isCommonWord(part)),
  );
}

const STRUCTURE = /^\p{Lu}[\p{L}\d]*[/-]\p{Lu}[\p{L}\d/-]*$/u;
