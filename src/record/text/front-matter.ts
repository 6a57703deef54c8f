import type { Span } from '../../model/diagnostic.ts';
import type { Words } from '../../model/words.ts';
import type { ReadingCode } from './reading-code.ts';

/** Where the parts of a record stand in its text. */
export type FrontMatter = {
  /** The YAML between the two `---` lines. */
  readonly yaml: Span;
  /** Where the body begins, after the closing line. */
  readonly body: number;
};

export type FrontMatterProblem = {
  readonly code: Extract<ReadingCode, `front-matter/${string}`>;
  readonly span: Span;
  readonly message: Words;
  readonly remedy: Words;
};

const OPEN_REMEDY: Words = {
  fr: 'La première ligne du fichier doit être « --- », sans rien avant, et une autre ligne « --- » doit clore l’en-tête.',
  en: 'The first line of the file must be "---", with nothing before it, and another line "---" must close the header.',
};

/**
 * Finds the front matter: the first line is exactly `---` (blanks may follow), and a later line is too.
 * A byte order mark may come first. Refused with the reason: no opening line, a word behind it (`---js`), no closing line.
 */
export function splitFrontMatter(text: string): FrontMatter | FrontMatterProblem {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const first = lineFrom(text, start);
  if (!/^---[ \t]*$/.test(first.text)) return opening(text, start, first);
  const closing = new RegExp(CLOSING);
  closing.lastIndex = first.next - 1;
  const close = first.next > first.end ? closing.exec(text) : null;
  if (close) return { yaml: { start: first.next, end: close.index + 1 }, body: close.index + close[0].length };
  return unclosed(text, { start, end: first.end });
}

/** A line of `---`, from the end of the line before it on. */
const CLOSING = /[\r\n]---[ \t]*(?:\r\n|[\r\n]|$)/g;

type Line = { readonly text: string; readonly end: number; readonly next: number };

function lineFrom(text: string, start: number): Line {
  const match = /\r\n|\n|\r/g;
  match.lastIndex = start;
  const found = match.exec(text);
  const end = found ? found.index : text.length;
  return { text: text.slice(start, end), end, next: found ? end + found[0].length : text.length };
}

function opening(text: string, start: number, first: Line): FrontMatterProblem {
  const span = { start, end: first.end };
  if (/^---[ \t]*[^-\s]/.test(first.text)) {
    return {
      code: 'front-matter/language',
      span,
      message: {
        fr: 'L’en-tête s’ouvre par « --- » suivi d’un mot : seul le YAML est lu, et rien n’est jamais exécuté.',
        en: 'The header opens with "---" followed by a word: only YAML is read, and nothing is ever run.',
      },
      remedy: { fr: 'Ne laissez que « --- » sur la première ligne.', en: 'Leave only "---" on the first line.' },
    };
  }
  return { code: 'front-matter/missing', span, message: missing(text.slice(start), first.text), remedy: OPEN_REMEDY };
}

function missing(text: string, first: string): Words {
  if (text.slice(0, 200).trim() === '' && text.trim() === '') {
    return { fr: 'Le fichier est vide : pas d’en-tête YAML.', en: 'The file is empty: no YAML header.' };
  }
  if (text.startsWith('\uFEFF')) {
    return {
      fr: 'Pas d’en-tête YAML : deux marques d’ordre des octets (BOM) précèdent la première ligne.',
      en: 'No YAML header: two byte order marks (BOM) come before the first line.',
    };
  }
  if (/^\s*---[ \t]*$/m.test(text.slice(0, 200)) && (first.trim() === '' || /^\s+---/.test(first))) {
    return {
      fr: 'Pas d’en-tête YAML : une ligne vide ou des espaces précèdent « --- ».',
      en: 'No YAML header: a blank line or spaces come before "---".',
    };
  }
  return {
    fr: 'Pas d’en-tête YAML : la première ligne n’est pas « --- ».',
    en: 'No YAML header: the first line is not "---".',
  };
}

function unclosed(text: string, span: Span): FrontMatterProblem {
  const near = nearlyClosing(text, span.end);
  return {
    code: 'front-matter/unclosed',
    span,
    message: {
      fr: `L’en-tête ouvert ici n’est jamais clos${near.fr}.`,
      en: `The header opened here is never closed${near.en}.`,
    },
    remedy: {
      fr: 'Ajoutez une ligne « --- » (trois tirets, rien d’autre) à la fin de l’en-tête.',
      en: 'Add a line "---" (three dashes, nothing else) at the end of the header.',
    },
  };
}

/** The first line that was probably meant to close the header: other dashes, dots, or `---` behind blanks. */
function nearlyClosing(text: string, start: number): Words {
  let offset = lineFrom(text, start).next;
  for (let number = 2; offset < text.length; number += 1) {
    const line = lineFrom(text, offset);
    const seen = line.text.length > LONGEST_CLOSING ? '' : line.text.trim();
    if (/^(?:[-—–]{2,}|[—–]|\.\.\.)$/.test(seen)) {
      return { fr: ` ; la ligne ${number} porte « ${seen} »`, en: `; line ${number} has "${seen}"` };
    }
    offset = line.next;
  }
  return { fr: '', en: '' };
}

/** A rule across the page; a longer line is not looked at, since a pattern can exhaust the stack on megabytes. */
const LONGEST_CLOSING = 200;
