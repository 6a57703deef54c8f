import { UserError } from '../model/errors.ts';
import { fencedLines } from '../model/fenced-lines.ts';
import type { Words } from '../model/words.ts';

/** Beyond these no document is laid out: its tree would take hours or gigabytes, wherever it is made. */
const MOST = {
  /** UTF-16 units. */
  text: 2_000_000,
  /** Quotations and lists inside one another. */
  depth: 60,
  columns: 100,
  /** UTF-16 units that references repeat: each use of one writes its address. */
  references: 2_000_000,
} as const;

/** Beyond these a document is laid out apart, where it can be stopped: the libraries take quadratic time for some texts. */
const LIGHT = { text: 120_000, lines: 4_000, marks: 6_000, underlines: 200, cells: 4_000, depth: MOST.depth } as const;

/** Within these even typesetting takes no more than two or three seconds, whatever the text is. */
const QUICK: Sums = { text: 40_000, lines: 600, marks: 3_000, underlines: 60, cells: 800, depth: 3 };

type Sums = Readonly<Record<keyof typeof LIGHT, number>>;

/**
 * Whether a Markdown text is light enough to be laid out at once, quick enough to be typeset at once too, or wants a time
 * limit. Refused (exit 2): one that can never be laid out. A scan of the lines, before anything is parsed.
 */
export function weighMarkdown(markdown: string): 'quick' | 'light' | 'heavy' {
  if (markdown.length > MOST.text) throw tooHeavy('text', '');
  if (repeatedLength(markdown) > MOST.references) throw tooHeavy('references', '');
  const sums = sumsOf(markdown);
  const within = (most: Sums) => MEASURES.every((key) => sums[key] <= most[key]);
  return within(QUICK) ? 'quick' : within(LIGHT) ? 'light' : 'heavy';
}

/** Whether a Markdown text is light enough to be read at once; never refused. */
export function isLightMarkdown(markdown: string): boolean {
  try {
    return weighMarkdown(markdown) !== 'heavy';
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

/** The most that the references of a text may write: its longest address at each of its brackets. */
function repeatedLength(markdown: string): number {
  let longest = 0;
  for (const [, address = ''] of markdown.matchAll(/^ {0,3}\[[^\]\n]{1,999}\]:[ \t]*(\S.*)$/gm))
    longest = Math.max(longest, address.length);
  return longest === 0 ? 0 : longest * countOf(markdown, ']');
}

function sumsOf(markdown: string): Sums {
  const lines = markdown.split(/\r\n|\n|\r/);
  const { fenced } = fencedLines(lines);
  const sums = { text: markdown.length, lines: lines.length, marks: 0, underlines: 0, cells: 0, depth: 0 };
  let columns = 0;
  for (const [index, line] of lines.entries()) {
    if (fenced[index]) continue;
    const depth = depthOf(line);
    if (depth > MOST.depth) throw tooHeavy('depth', line);
    const own = countOf(line, '|');
    if (own > MOST.columns) throw tooHeavy('columns', line);
    columns = line.trim() === '' ? 0 : Math.max(columns, own);
    sums.cells += columns;
    sums.depth = Math.max(sums.depth, depth);
    sums.marks += line.match(MARKS)?.length ?? 0;
    sums.underlines += /^ {0,3}(?:=+|-+)[ \t]*$/.test(line) ? 1 : 0;
  }
  return sums;
}

/** The refusal of a tree that turned out too deep to walk. */
export function tooDeepToRender(): UserError {
  return tooHeavy('depth', '');
}

const MEASURES = ['text', 'lines', 'marks', 'underlines', 'cells', 'depth'] as const;

const MARKS = /[*_[\]<>`~&!$]/g;

/** Marks of quotations and lists at the start of a line, and what its indentation may nest. */
function depthOf(line: string): number {
  const [start = ''] = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*/.exec(line) ?? [];
  const marks = start.match(/>|[-+*]|\d[.)]/g)?.length ?? 0;
  return marks + Math.floor((/^ */.exec(line)?.[0].length ?? 0) / 4);
}

function countOf(line: string, sign: string): number {
  let count = 0;
  for (let at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at + 1)) count += 1;
  return count;
}

function tooHeavy(measure: keyof typeof MOST, line: string): UserError {
  const { fr, en } = WORDS[measure];
  const start = line.length > 40 ? `${line.slice(0, 40)}…` : line;
  const at = start === '' ? { fr: '', en: '' } : { fr: `, à la ligne « ${start} »`, en: `, at the line "${start}"` };
  return new UserError(
    'document/limits',
    {
      fr: `Le document ne peut pas être mis en page : ${fr}${at.fr}.`,
      en: `The document cannot be laid out: ${en}${at.en}.`,
    },
    {
      hint: {
        fr: 'Simplifiez ce passage du compte rendu, ou demandez du Markdown : --to md',
        en: 'Make that passage of the record simpler, or ask for Markdown: --to md',
      },
    },
  );
}

const WORDS: Readonly<Record<keyof typeof MOST, Words>> = {
  text: { fr: 'il dépasse deux millions de caractères', en: 'it has over two million characters' },
  depth: {
    fr: `des listes, des citations ou des balises y sont emboîtées plus de ${MOST.depth} fois`,
    en: `lists, quotations or tags are nested more than ${MOST.depth} deep`,
  },
  references: {
    fr: 'ses renvois répètent plus de deux millions de caractères',
    en: 'its references repeat over two million characters',
  },
  columns: { fr: `un tableau y a plus de ${MOST.columns} colonnes`, en: `a table has over ${MOST.columns} columns` },
};
