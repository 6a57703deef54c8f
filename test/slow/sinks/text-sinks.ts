// What comes out of gtm as text, read as its readers read it. Each gives what is wrong with it, and its shape.
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseCsv } from '../../support/parse-csv.ts';
import { dangersIn, elementsOf } from '../../support/parse-page.ts';

/** What a reader finds: faults, and how many rows or entries, which no text may change. */
export type Read = { readonly faults: readonly string[]; readonly shape: unknown };

const UNSAFE =
  /[\p{Cc}\p{Cs}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u2028\u2029\u206A-\u206F\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;
const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠]/u;
const TYPED = /^-?\d+(?:[.,]\d+)?$/;

/** A terminal: no command, and no letter that turns or hides others. */
export function readTerminal(text: string, breaks = /\n/g): Read {
  const shown = text.replace(breaks, '');
  const found = UNSAFE.exec(shown);
  return {
    faults: [...(found ? [`unsafe U+${found[0].codePointAt(0)?.toString(16)} near ${near(shown, found.index)}`] : [])],
    shape: null,
  };
}

function near(text: string, at: number): string {
  return JSON.stringify(text.slice(Math.max(0, at - 30), at + 30));
}

/** The words of minutes in a document, where letters of both directions may meet. */
export function readBody(text: string): Read {
  return readTerminal(
    text.replace(/[\p{Bidi_Control}\u2028\u2029\u206A-\u206F\uFFF9-\uFFFB\u{E0000}-\u{E007F}\t\r]/gu, ''),
  );
}

/** A spreadsheet that opens a CSV. */
export function readCsv(text: string, separator: string): Read {
  const rows = parseCsv(text, separator);
  const widths = [...new Set(rows.map((row) => row.length))];
  const formulas = rows.flat().filter((cell) => FORMULA.test(cell) && !TYPED.test(cell));
  return {
    faults: [...readTerminal(text, /\r\n|\n/g).faults, ...formulas.map((cell) => `formula ${cell}`)],
    shape: [rows.length, widths],
  };
}

/** A command in a hint, with a word between double quotes in which a shell runs something. */
const RUNS = /gtm [a-z]+ (?:[^"'\n]|'[^']*'|"[^"$`]*")*"[^"]*(?:\$\(|`)/;

/** Texts of a program that reads JSON, and which a page may hold as a script. */
export function readJson(text: string): Read {
  const { items = null, ...rest } = JSON.parse(text);
  const hints = textsIn(rest).filter((words) => RUNS.test(words));
  const shape = Array.isArray(items) ? items.length : Object.keys(rest);
  return {
    faults: [
      ...readTerminal(text).faults,
      ...(/<\/|<!|<script/i.test(text) ? ['an element in JSON'] : []),
      ...hints.map((hint) => `a hint that runs something: ${hint}`),
    ],
    shape,
  };
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

export function readJsonLines(text: string): Read {
  const lines = text.split('\n').slice(0, -1);
  return { faults: readTerminal(text).faults, shape: lines.map((line) => Object.keys(JSON.parse(line)).length > 0) };
}

/** A browser: nothing that runs or loads, the policy of the page first, one title. */
export function readPage(text: string, readWords: (text: string) => Read = readTerminal): Read {
  const elements = elementsOf(text);
  const policy = elements.findIndex(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
  const before = elements.slice(0, policy).map(({ tag }) => tag);
  const titles = elements.filter(({ tag }) => tag === 'title').length;
  const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
  return {
    faults: [
      ...readWords(text).faults,
      ...dangersIn(elements),
      ...(policy > 0 && !before.some((tag) => /^(?:style|body|a)$/.test(tag)) ? [] : ['no policy before all else']),
      ...(titles === 1 ? [] : [`${titles} titles`]),
      ...(new Set(ids).size === ids.length ? [] : ['an id twice']),
    ],
    shape: elements.filter(({ tag }) => /^(?:script|style|meta|link|base)$/.test(tag)).length,
  };
}

type Node = {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
};

/** A reader of Markdown: no address but those of the web, no element that runs. */
export function readMarkdown(text: string): Read {
  const nodes = [...walk(unified().use(remarkParse).use(remarkGfm).parse(text) as Node)];
  const addresses = nodes.flatMap(({ url }) => url ?? []).filter((url) => !/^(?:https?:|mailto:|#)/i.test(url));
  const markup = nodes.flatMap(({ type, value = '' }) => (type === 'html' ? [value] : []));
  return {
    faults: [
      ...readTerminal(text).faults,
      ...addresses.map((url) => `address ${url}`),
      ...markup
        .filter((value) => !/^<\/?(?:br|sup|sub|b|i|u|em|strong)>$|^<!--[\s\S]*-->$/.test(value))
        .map((value) => `markup ${value}`),
    ],
    shape: nodes.filter(({ type }) => type === 'tableRow').length,
  };
}

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

/** A calendar: lines unfolded; each a property of those that gtm writes, in components that close. */
export function readCalendar(text: string): Read {
  const lines = text.split('\r\n').slice(0, -1);
  const names = text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .slice(0, -1)
    .map((line) => /^(?:(?:BEGIN|END):V?[A-Z]+$|[A-Z-]+(?=[:;]))/.exec(line)?.[0] ?? `no property: ${line}`);
  return {
    faults: [
      ...readTerminal(text, /\r\n/g).faults,
      ...lines.filter((line) => Buffer.byteLength(line) > 75).map((line) => `long line ${line}`),
      ...names.filter((name) => /^no|VALARM|ATTACH|ACTION/.test(name)),
    ],
    shape: names.filter((name) => /^(?:BEGIN|END)/.test(name)),
  };
}

/** The log of a GitHub workflow: one command a line, and no other. */
export function readWorkflow(text: string): Read {
  const lines = text.split('\n').slice(0, -1);
  const other = lines.filter(
    (line) => !/^::(?:error|warning|notice) file=[^,:]+(?:,(?:line|endLine|col|endColumn|title)=[^,:]*)*::/.test(line),
  );
  return { faults: [...readTerminal(text).faults, ...other.map((line) => `line ${line}`)], shape: null };
}
