// Dashes that are missing, or that stand under no other, where YAML stops for it.
import type { Edit } from '../../model/diagnostic.ts';
import type { Found } from '../text/to-diagnostic.ts';
import { labelOf, opensMeantKey } from './yaml-source.ts';

/** A line with something on it; `indent`, the column of its first sign. */
type Line = { readonly start: number; readonly end: number; readonly indent: number; readonly words: string };

/**
 * The item of a list that lacks its dash, or whose dash stands a little beside those of its list, on the line of an error;
 * undefined where that line is in order.
 */
export function dashSlip(text: string, at: number): Found | undefined {
  const line = filledFrom(text, at);
  if (!line) return undefined;
  if (!isItem(line)) return withoutDash(text, line);
  if (at > line.start + line.indent) return undefined;
  const [first, item] = besides(text, line);
  if (first !== line && item) return missingDash(text, first, item);
  return item ? undefined : misplacedDash(text, line);
}

/** What stands under a line without its dash is taken for more of its value. */
function withoutDash(text: string, line: Line): Found | undefined {
  const [first, item, over] = besides(text, line);
  if (item) return missingDash(text, first, item);
  return over && !isItem(over) ? withoutDash(text, over) : undefined;
}

/** Of the lines above in the column of a line: the highest without a dash, the next with one; and the line that they stand under. */
function besides(text: string, line: Line): readonly [first: Line, item?: Line | undefined, over?: Line] {
  let first = line;
  for (const above of linesAbove(text, line.start)) {
    if (above.indent < line.indent) return [first, undefined, above];
    if (above.indent > line.indent) continue;
    if (isItem(above)) return [first, above];
    first = above;
  }
  return [first];
}

function filledFrom(text: string, at: number): Line | undefined {
  let start = text.lastIndexOf('\n', at - 1) + 1;
  while (start < text.length) {
    const line = lineAt(text, start);
    if (line.words !== '') return line;
    start = line.end + 1;
  }
  return undefined;
}

function lineAt(text: string, start: number): Line {
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline;
  const line = text.slice(start, end);
  return { start, end, indent: line.length - line.trimStart().length, words: line.trim() };
}

/** Far more than any list of a record has. */
const MOST_LINES = 500;

/** Those with something on them that is no remark, upwards. */
function* linesAbove(text: string, from: number): Generator<Line> {
  let end = from - 1;
  for (let seen = 0; end > 0 && seen < MOST_LINES; seen += 1) {
    const line = lineAt(text, text.lastIndexOf('\n', end - 1) + 1);
    if (line.words !== '' && !line.words.startsWith('#')) yield line;
    end = line.start - 1;
  }
}

function isItem({ words }: Line): boolean {
  return /^-(?:[ \t]|$)/.test(words);
}

/** `HCR` under `- OIM`; where their key stands in the same column, it may be another key of that. */
function missingDash(text: string, line: Line, item: Line): Found | undefined {
  const head = [...linesAbove(text, item.start)].find((each) => each.indent <= item.indent && !isItem(each));
  if (head?.indent === item.indent || isOpen(text.slice(item.start, line.start))) return undefined;
  const [typed, shown] = [excerptOf(line.words), excerptOf(item.words)];
  const label = labelOf(line.words);
  const span = { start: line.start + line.indent, end: line.end };
  if (label !== undefined && label !== labelOf(item.words) && opensMeantKey(line.words))
    return besideDash({ typed, shown, label }, span);
  const below = label === labelOf(item.words) && label !== undefined ? BELOW : NOTHING;
  return {
    code: 'yaml/line',
    span,
    message: {
      fr: `Il manque un tiret devant « ${typed} » : dans cette liste, chaque élément en a un, comme « ${shown} ».`,
      en: `A dash is missing before "${typed}": in this list each item has one, as "${shown}".`,
    },
    remedy: { fr: `Écrivez « - ${typed} »${below.fr}.`, en: `Write "- ${typed}"${below.en}.` },
  };
}

const NOTHING = { fr: '', en: '' };
const BELOW = {
  fr: ', et alignez les autres lignes de cet élément sous le mot qui suit le tiret',
  en: ', and line up the other lines of this item under the word behind the dash',
};

type Shown = { readonly typed: string; readonly shown: string; readonly label: string };

/** `due: mai` in the column of the dash before it. */
function besideDash({ typed, shown, label }: Shown, span: Found['span']): Found {
  return {
    code: 'yaml/indentation',
    span,
    message: {
      fr: `« ${label}: » est sous le tiret de « ${shown} », et non sous le mot qui suit ce tiret.`,
      en: `"${label}:" stands under the dash of "${shown}", not under the word behind that dash.`,
    },
    remedy: {
      fr: `Si elle dit la suite de « ${shown} », décalez cette ligne de deux espaces ; si un autre élément commence ici, écrivez « - ${typed} ».`,
      en: `If it says more of "${shown}", move this line in by two spaces; if another item begins here, write "- ${typed}".`,
    },
  };
}

/** Whether a bracket is opened and not closed. */
function isOpen(text: string): boolean {
  return (text.match(/[[{]/g)?.length ?? 0) !== (text.match(/[\]}]/g)?.length ?? 0);
}

/** Further away, a dash may be meant for a list of its own. */
const NEAR = 3;

function misplacedDash(text: string, line: Line): Found | undefined {
  const [key] = linesAbove(text, line.start);
  if (!key || /:$/.test(key.words) || isOpen(text.slice(key.start, line.start))) return undefined;
  const nearest = openDashes(text, line).toSorted((a, b) => distance(a, line) - distance(b, line))[0];
  if (!nearest || distance(nearest, line) > NEAR) return undefined;
  const shown = excerptOf(nearest.words);
  const isSure = distance(nearest, line) === 1;
  return {
    code: 'yaml/item-indent',
    span: { start: line.start + line.indent, end: line.start + line.indent + 1 },
    message: {
      fr: `Ce tiret n’est pas sous les autres de sa liste : celui de « ${shown} » est ${columns(nearest, line).fr}.`,
      en: `This dash does not stand under the others of its list: that of "${shown}" is ${columns(nearest, line).en}.`,
    },
    remedy: isSure
      ? { fr: `Mettez-le sous celui de « ${shown} ».`, en: `Put it under that of "${shown}".` }
      : {
          fr: `Mettez-le sous celui de « ${shown} », ou écrivez au-dessus la clé de sa liste, par exemple « actions: ».`,
          en: `Put it under that of "${shown}", or write the key of its list above it, for example "actions:".`,
        },
    edits: isSure ? moved(text, line, nearest.indent - line.indent) : [],
  };
}

/** The dashes of the lists that are open above a line, from the innermost out. */
function openDashes(text: string, line: Line): readonly Line[] {
  const open: Line[] = [];
  let bound = Number.POSITIVE_INFINITY;
  for (const above of linesAbove(text, line.start)) {
    if (above.indent >= bound) continue;
    bound = above.indent;
    if (isItem(above)) open.push(above);
    if (bound === 0) break;
  }
  return open;
}

function distance(a: Line, b: Line): number {
  return Math.abs(a.indent - b.indent);
}

function columns(nearest: Line, line: Line) {
  const count = distance(nearest, line);
  const isLeft = nearest.indent < line.indent;
  return {
    fr: `${count} ${count === 1 ? 'espace' : 'espaces'} plus à ${isLeft ? 'gauche' : 'droite'}`,
    en: `${count} ${count === 1 ? 'space' : 'spaces'} further ${isLeft ? 'left' : 'right'}`,
  };
}

/** An item with the lines that stand further in, put that many columns to the right, or to the left. */
function moved(text: string, item: Line, by: number): readonly Edit[] {
  const edits: Edit[] = [];
  for (let line = item; ; line = lineAt(text, line.end + 1)) {
    if (line !== item && line.words !== '' && line.indent <= item.indent) break;
    if (/\t/.test(text.slice(line.start, line.start + line.indent))) return [];
    if (line.words !== '')
      edits.push({ start: line.start, end: line.start + Math.max(0, -by), text: ' '.repeat(Math.max(0, by)) });
    if (line.end >= text.length) break;
  }
  return edits;
}

/** As much of a line as tells which one it is. */
function excerptOf(words: string): string {
  return words.length > 30 ? `${words.slice(0, 29).trimEnd()}…` : words;
}
