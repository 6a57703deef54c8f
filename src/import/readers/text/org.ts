// Emacs Org as Markdown, line by line (orgmode.org/worg/org-syntax.html).
import { fields } from '../../../words/fields.ts';
import { foldText } from '../../../words/fold-text.ts';
import { wordsOf } from '../../../words/vocabulary.ts';
import type { LeftOut } from '../../blocks/source-reading.ts';
import type { MarkedLines } from './marked-lines.ts';

/** Whether a text is Org: its keywords, its drawers, or headings under headings. */
export function isOrg(text: string): boolean {
  if (/^#{1,6} /m.test(text) && !/^#\+\w+:/m.test(text)) return false;
  return (
    /^#\+(?:title|date|author|begin_\w+)\b/im.test(text) || DRAWER.test(text) || /^\*\*+ (?:TODO|DONE) /m.test(text)
  );
}

const DRAWER = /^[ \t]*:PROPERTIES:[ \t]*$/m;

/** The lines as Markdown; tasks are items with a box and their days, drawers and keywords are told. */
export function orgLines(lines: readonly string[]): MarkedLines {
  const written: string[] = [];
  const leftOut: LeftOut[] = [];
  // Under a title, all headings are deeper.
  const top = lines.some((line) => /^#\+title:/i.test(line)) ? 2 : 1;
  const state: State = { top, task: -1, drawer: false, quote: false };
  for (const [index, line] of lines.entries()) {
    const { text, told } = lineRead(line, { written, state });
    written.push(text);
    if (told !== undefined && told.trim() !== '')
      leftOut.push({ reason: 'metadata', text: told.trim(), line: index + 1 });
  }
  return { lines: written, leftOut };
}

/** `top`, the depth of headings with one star; `task`, the line of the last task, -1 before any. */
type State = { readonly top: number; task: number; drawer: boolean; quote: boolean };
type Reading = { readonly written: string[]; readonly state: State };
type Read = { readonly text: string; readonly told?: string };

const STARS = String.raw`^(\*{1,20}) +`;
const STATE = String.raw`(?:([A-Z]{3,12}) +)?(?:\[#([A-Z])\] +)?`;
const HEADLINE = new RegExp(String.raw`${STARS}${STATE}(.*?)( :[\p{L}\d_@:]{1,60}:)?$`, 'u');
const OPEN = new Set(['TODO', 'NEXT', 'WAITING', 'STARTED', 'DOING']);
const CLOSED = new Set(['DONE', 'CANCELLED', 'CANCELED']);

function lineRead(line: string, reading: Reading): Read {
  const { state } = reading;
  if (state.drawer || /^\s*:[A-Z_]{3,20}:\s*$/.test(line)) return drawerRead(line, reading);
  const headline = HEADLINE.exec(line.trimEnd());
  if (headline) return headlineRead(headline, reading);
  if (/^\s*(?:DEADLINE|SCHEDULED|CLOSED):/.test(line) && state.task >= 0) return planRead(line, reading);
  const keyword = /^\s*#\+(\w{1,40}):?(.*)$/.exec(line);
  if (keyword) return keywordRead(keyword, state);
  if (/^\s*# /.test(line)) return { text: '', told: line.replace(/^\s*# /, '') };
  if (/^\s*\|/.test(line)) return { text: tableRow(line) };
  return { text: `${state.quote ? '> ' : ''}${inline(line)}` };
}

const OWNERS: ReadonlySet<string> = new Set(wordsOf(fields.owner));

/** Of a drawer, who does the task is words of it. */
function drawerRead(line: string, { written, state }: Reading): Read {
  const [, key = '', value = ''] = /^\s*:([\w-]{1,40}):\s*(.*)$/.exec(line) ?? [];
  state.drawer = key.toUpperCase() !== 'END';
  if (value === '') return { text: '' };
  if (state.task < 0 || !OWNERS.has(foldText(key))) return { text: '', told: `${key}: ${value}` };
  written[state.task] += ` [owner:: ${value}]`;
  return { text: '' };
}

function headlineRead([, stars = '', word = '', priority, title = '', tags]: RegExpExecArray, reading: Reading): Read {
  const { written, state } = reading;
  const told = tags === undefined ? {} : { told: tags };
  if (!OPEN.has(word) && !CLOSED.has(word)) {
    state.task = -1;
    const words = word === '' ? title : `${word} ${title}`;
    return { text: `${'#'.repeat(Math.min(6, stars.length + state.top - 1))} ${inline(words)}`, ...told };
  }
  state.task = written.length;
  const words = inline(title) + (priority === undefined ? '' : ` [#${priority}]`);
  if (word.startsWith('CANCEL')) return { text: `- ~~${words}~~`, ...told };
  return { text: `- [${CLOSED.has(word) ? 'x' : ' '}] ${words}`, ...told };
}

const PLANS: readonly (readonly [word: string, sign: string])[] = [
  ['DEADLINE', '📅'],
  ['SCHEDULED', '⏳'],
  ['CLOSED', '✅'],
];

/** The days of a task, as programs for lists of tasks write them. */
function planRead(line: string, { written, state }: Reading): Read {
  for (const [word, sign] of PLANS) {
    const day = new RegExp(`${word}:\\s*[<[](\\d{4}-\\d\\d-\\d\\d)`).exec(line)?.[1];
    if (day !== undefined) written[state.task] += ` ${sign} ${day}`;
  }
  return { text: '' };
}

function keywordRead([, key = '', value = '']: RegExpExecArray, state: State): Read {
  const name = key.toLowerCase();
  const words = value.trim();
  if (name === 'title') return { text: `# ${inline(words)}` };
  if (name === 'date') return { text: `Date : ${inline(words)}` };
  if (name === 'begin_quote') state.quote = true;
  if (name === 'end_quote') state.quote = false;
  return { text: '', told: /^(?:begin|end)_/.test(name) ? '' : `${key}: ${words}` };
}

/** A row with tabs: a table of Markdown would need an empty line before it. */
function tableRow(line: string): string {
  if (/^\s*\|[-+|\s]*$/.test(line)) return '-\t-';
  const cells = line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
  return cells.map((cell) => cell.trim()).join('\t');
}

const DAY = String.raw`(\d{4}-\d\d-\d\d)(?: \p{L}{2,9}\.?)?( \d\d:\d\d)?`;
const STAMP = new RegExp(String.raw`[<[]${DAY}[^<>[\]]{0,20}[>\]]`, 'gu');
const LINK = /\[\[([^[\]]{1,300})\]\[([^[\]]{1,300})\]\]/g;

/** A sign around words, with nothing of a word outside it. */
const around = (sign: string) =>
  new RegExp(`(?<=^|[\\s(])\\${sign}(?=\\S)([^${sign}]{1,200})(?<=\\S)\\${sign}(?=[\\s.,;:!?)]|$)`, 'g');
const [STRONG, SLANTED, STRUCK] = [around('*'), around('/'), around('+')];

/** Days without their weekday, and what is set in another way than Markdown's. */
function inline(line: string): string {
  return line
    .replace(STAMP, '$1$2')
    .replace(LINK, '[$2]($1)')
    .replace(STRONG, '**$1**')
    .replace(SLANTED, '*$1*')
    .replace(STRUCK, '~~$1~~');
}
