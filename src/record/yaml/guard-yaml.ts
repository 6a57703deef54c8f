import { CST } from 'yaml';
import type { Span } from '../../model/diagnostic.ts';
import { readingLimits } from '../../model/reading-limits.ts';
import type { ReadingCode } from '../text/reading-code.ts';
import type { Found } from '../text/to-diagnostic.ts';
import { tokenRefusal } from './token-refusal.ts';
import { DEEPEST } from './yaml-limits.ts';
import { escapeProblem } from './yaml-problem.ts';

/** More than anybody would read of one file. */
const MOST_PROBLEMS = 100;

/** What the YAML library must not be given at all. */
const FATAL: readonly ReadingCode[] = ['yaml/depth', 'yaml/size'];

/**
 * Walks the lexer's tokens before anything is composed, and refuses what a record does not need and what can hurt the
 * YAML library: anchors, aliases, tags, directives, complex keys, depth and size beyond the limits. Iterative, linear.
 */
export function guardTokens(lexemes: readonly string[], offset: number): readonly Found[] {
  const problems: Found[] = [];
  const walk: Walk = { column: 0, fresh: true, block: false, columns: [], flow: 0, values: 0, signs: 0 };
  for (const token of tokensOf(lexemes, offset)) {
    const problem = tokenRefusal(token.type, token.span) ?? badEscape(token) ?? measure(walk, token);
    if (!problem) continue;
    if (FATAL.includes(problem.code)) return [problem];
    problems.push(problem);
    if (problems.length >= MOST_PROBLEMS) break;
  }
  return problems;
}

type Token = { readonly type: string; readonly text: string; readonly span: Span };

/**
 * What the lexer read, with its type and place. Its marks take no place in the source: one says that a scalar comes next,
 * one that brackets end although nothing closes them (kept, as a token without text), one that a document begins.
 */
function* tokensOf(lexemes: readonly string[], offset: number): Generator<Token> {
  let start = offset;
  let scalar = false;
  for (const lexeme of lexemes) {
    const isMark: boolean = !scalar && MARKS.includes(lexeme);
    const text = isMark ? '' : lexeme;
    const span = { start, end: start + text.length };
    const type = scalar ? 'scalar' : (CST.tokenType(lexeme) ?? 'scalar');
    if (!isMark || lexeme === CST.FLOW_END) yield { type, text, span };
    scalar = isMark && lexeme === CST.SCALAR;
    start = span.end;
  }
}

const MARKS: readonly string[] = [CST.DOCUMENT, CST.FLOW_END, CST.SCALAR];

/** The place of the next token, what is open there, and what was met before it. */
type Walk = {
  column: number;
  /** Nothing but dashes stands before the token on its line. */
  fresh: boolean;
  /** The next scalar is the body of a `|` or `>` block. */
  block: boolean;
  /** The columns at which the open blocks begin. */
  columns: number[];
  /** How many brackets are open. */
  flow: number;
  values: number;
  /** Colons and commas: without a value between them, each costs the library as much as a value. */
  signs: number;
};

/** What is wrong when a token passes a limit. */
function measure(walk: Walk, { type, text, span }: Token): Found | undefined {
  count(walk, type);
  if (walk.signs > readingLimits().nodes) return tooMany(span);
  follow(walk, type, text);
  if (walk.flow + walk.columns.length > DEEPEST) return tooDeep(span);
  return walk.values > readingLimits().nodes ? tooMany(span) : undefined;
}

const SIGNS: ReadonlySet<string> = new Set(['comma', 'map-value-ind']);
/** What is no value and opens no block. */
const GAPS: ReadonlySet<string> = new Set(['newline', 'space', 'comment', 'comma', 'flow-error-end']);
/** By how many levels a bracket is deeper; an end that the lexer makes up ends them all. */
const FLOW_STEPS: Readonly<Record<string, number>> = {
  'flow-map-start': 1,
  'flow-seq-start': 1,
  'flow-map-end': -1,
  'flow-seq-end': -1,
  'flow-error-end': Number.NEGATIVE_INFINITY,
};

function count(walk: Walk, type: string): void {
  if (SIGNS.has(type)) walk.signs += 1;
  else if (!GAPS.has(type)) walk.values += 1;
}

/** Keeps the place on the line, and the brackets and blocks that are open behind the token. */
function follow(walk: Walk, type: string, text: string): void {
  const { column } = walk;
  walk.column = text.includes('\n') ? text.length - text.lastIndexOf('\n') - 1 : column + text.length;
  const step = FLOW_STEPS[type];
  if (step !== undefined) walk.flow = Math.max(0, walk.flow + step);
  if (type === 'newline') walk.fresh = true;
  if (GAPS.has(type)) return;
  if (step === undefined && walk.fresh && walk.flow === 0 && !walk.block) indent(walk, column);
  walk.block = type === 'block-scalar-header';
  walk.fresh = type === 'seq-item-ind' || text.endsWith('\n');
}

/** Opens a block at a column, which closes those that begin there or further in. */
function indent(walk: Walk, column: number): void {
  while ((walk.columns.at(-1) ?? -1) >= column) walk.columns.pop();
  walk.columns.push(column);
}

/**
 * The first code of a double-quoted text that does not exist (YAML 1.2.2, 5.7). The library would say so of each one of
 * them, at the cost of an error and its stack.
 */
function badEscape({ type, text, span }: Token): Found | undefined {
  if (type !== 'double-quoted-scalar') return undefined;
  const known = new RegExp(KNOWN_TEXT);
  while (known.lastIndex < text.length) {
    const start = span.start + known.lastIndex;
    if (!known.test(text)) return escapeProblem({ start, end: start + 2 });
  }
  return undefined;
}

/** What may follow a backslash: a sign that stands for one character, or the number of a character that exists. */
const ESCAPES = [
  String.raw`[0abtnvfreNLP_ \t"/\\\r\n]`,
  String.raw`x[\da-fA-F]{2}`,
  String.raw`u[\da-fA-F]{4}`,
  String.raw`U(?:000[\da-fA-F]|0010)[\da-fA-F]{4}`,
];
const KNOWN_TEXT = new RegExp(String.raw`[^\\]+|\\(?:${ESCAPES.join('|')}|$)`, 'y');

function tooDeep(span: Span): Found {
  return {
    code: 'yaml/depth',
    span,
    message: {
      fr: `Le YAML est emboîté sur plus de ${DEEPEST} niveaux.`,
      en: `The YAML is nested more than ${DEEPEST} levels deep.`,
    },
    remedy: {
      fr: 'Un compte rendu n’en demande pas six : retirez les crochets, accolades ou tirets en trop.',
      en: 'Minutes do not need six: remove the extra brackets, braces or dashes.',
    },
  };
}

function tooMany(span: Span): Found {
  return {
    code: 'yaml/size',
    span,
    message: {
      fr: `Le YAML porte plus de ${readingLimits().nodes.toLocaleString('fr')} valeurs.`,
      en: `The YAML holds more than ${readingLimits().nodes.toLocaleString('en')} values.`,
    },
    remedy: {
      fr: 'Répartissez-le sur plusieurs réunions, ou relancez avec --max-nodes 50000 (ou --limits off).',
      en: 'Split it over several meetings, or run again with --max-nodes 50000 (or --limits off).',
    },
  };
}
