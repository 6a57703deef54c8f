import { CST } from 'yaml';
import type { Span } from '../../model/diagnostic.ts';
import type { Words } from '../../model/words.ts';
import type { ReadingCode } from '../text/reading-code.ts';
import type { Found } from '../text/to-diagnostic.ts';
import { escapeProblem } from './yaml-problem.ts';

/** Limits of the front matter of a record; no file of a repository can raise them. */
export const YAML_LIMITS = { characters: 256 * 1024, depth: 32, nodes: 12_000 } as const;

/**
 * Walks the lexer's tokens before anything is composed, and refuses what a record does not need and what can hurt the
 * YAML library: anchors, aliases, tags, directives, complex keys, depth and size beyond the limits. Iterative, linear.
 */
export function guardTokens(lexemes: readonly string[], offset: number): readonly Found[] {
  const problems: Found[] = [];
  const walk: Walk = { column: 0, fresh: true, block: false, columns: [], flow: 0, nodes: 0, signs: 0 };
  let position = offset;
  let scalar = false;
  for (const lexeme of lexemes) {
    if (isMark(lexeme) && !scalar) {
      scalar = lexeme === CST.SCALAR;
      if (lexeme === CST.FLOW_END) walk.flow = 0;
      continue;
    }
    const type = scalar ? 'scalar' : (CST.tokenType(lexeme) ?? 'scalar');
    scalar = false;
    const span = { start: position, end: position + lexeme.length };
    const problem = refusal(type, span) ?? badEscape(type, lexeme, position) ?? measure(walk, type, lexeme, span);
    if (problem) problems.push(problem);
    if (problem?.code === 'yaml/depth' || problem?.code === 'yaml/size') return [problem];
    if (problems.length >= 100) break;
    position += lexeme.length;
  }
  return problems;
}

type Walk = {
  column: number;
  /** Nothing but dashes stands before the token on its line. */
  fresh: boolean;
  /** The next scalar is the body of a `|` or `>` block. */
  block: boolean;
  columns: number[];
  flow: number;
  nodes: number;
  /** Colons and commas: without a value between them, each costs the library as much as a value. */
  signs: number;
};

/** The lexer's zero-width marks: document, end of flow on an error, scalar ahead. */
function isMark(lexeme: string): boolean {
  return lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END || lexeme === CST.SCALAR;
}

function measure(walk: Walk, type: string, lexeme: string, span: Span): Found | undefined {
  if (type === 'newline') {
    walk.column = 0;
    walk.fresh = true;
    return undefined;
  }
  const column = walk.column;
  walk.column += lexeme.length;
  if (type === 'comma' || type === 'map-value-ind') walk.signs += 1;
  if (walk.signs > YAML_LIMITS.nodes) return tooMany(span);
  if (type === 'space' || type === 'comment' || type === 'comma') return undefined;
  if (type.startsWith('flow-')) walk.flow = Math.max(0, walk.flow + (type.endsWith('start') ? 1 : -1));
  else if (walk.fresh && walk.flow === 0 && !walk.block) indent(walk, column);
  walk.block = type === 'block-scalar-header';
  if (lexeme.includes('\n')) walk.column = lexeme.length - lexeme.lastIndexOf('\n') - 1;
  walk.fresh = type === 'seq-item-ind' || lexeme.endsWith('\n');
  if (type !== 'map-value-ind') walk.nodes += 1;
  if (walk.flow + walk.columns.length > YAML_LIMITS.depth) return tooDeep(span);
  return walk.nodes > YAML_LIMITS.nodes ? tooMany(span) : undefined;
}

/** Keeps the columns at which the open blocks begin; their number is the depth. */
function indent(walk: Walk, column: number): void {
  while ((walk.columns.at(-1) ?? -1) >= column) walk.columns.pop();
  walk.columns.push(column);
}

/**
 * The first code of a double-quoted text that does not exist (YAML 1.2.2, 5.7). The library would say so of each one of
 * them, at the cost of an error and its stack.
 */
function badEscape(type: string, lexeme: string, position: number): Found | undefined {
  if (type !== 'double-quoted-scalar') return undefined;
  const known =
    /[^\\]+|\\(?:[0abtnvfreNLP_ \t"/\\\r\n]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U(?:000[\da-fA-F]|0010)[\da-fA-F]{4}|$)/y;
  while (known.lastIndex < lexeme.length) {
    const start = position + known.lastIndex;
    if (!known.test(lexeme)) return escapeProblem({ start, end: start + 2 });
  }
  return undefined;
}

function tooDeep(span: Span): Found {
  return {
    code: 'yaml/depth',
    span,
    message: {
      fr: `Le YAML est emboîté sur plus de ${YAML_LIMITS.depth} niveaux.`,
      en: `The YAML is nested more than ${YAML_LIMITS.depth} levels deep.`,
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
      fr: `Le YAML porte plus de ${YAML_LIMITS.nodes.toLocaleString('fr')} valeurs.`,
      en: `The YAML holds more than ${YAML_LIMITS.nodes.toLocaleString('en')} values.`,
    },
    remedy: { fr: 'Répartissez-le sur plusieurs réunions.', en: 'Split it over several meetings.' },
  };
}

const QUOTE: Words = {
  fr: 'Si c’est du texte, mettez la valeur entre guillemets droits ; sinon, écrivez-la en entier.',
  en: 'If it is text, put the value in straight quotes; otherwise write it out.',
};
const REMOVE: Words = { fr: 'Retirez cette ligne.', en: 'Remove this line.' };

type Refused = { readonly code: ReadingCode; readonly message: Words; readonly remedy?: Words };

const REFUSED: Readonly<Record<string, Refused>> = {
  anchor: {
    code: 'yaml/anchor',
    message: {
      fr: '« & » au début d’une valeur est une ancre YAML, qu’un compte rendu n’admet pas.',
      en: '"&" at the start of a value is a YAML anchor, which minutes do not allow.',
    },
  },
  alias: {
    code: 'yaml/anchor',
    message: {
      fr: '« * » au début d’une valeur est un renvoi YAML, qu’un compte rendu n’admet pas.',
      en: '"*" at the start of a value is a YAML alias, which minutes do not allow.',
    },
  },
  tag: {
    code: 'yaml/tag',
    message: {
      fr: '« ! » au début d’une valeur est une étiquette YAML, qu’un compte rendu n’admet pas.',
      en: '"!" at the start of a value is a YAML tag, which minutes do not allow.',
    },
  },
  'directive-line': {
    code: 'yaml/directive',
    message: {
      fr: 'Une ligne qui commence par « % » est une directive YAML, qu’un compte rendu n’admet pas.',
      en: 'A line that begins with "%" is a YAML directive, which minutes do not allow.',
    },
    remedy: REMOVE,
  },
  'explicit-key-ind': {
    code: 'yaml/complex-key',
    message: {
      fr: '« ? » suivi d’une espace annonce une clé complexe, qu’un compte rendu n’admet pas.',
      en: '"?" followed by a space begins a complex key, which minutes do not allow.',
    },
  },
  'doc-end': {
    code: 'yaml/document',
    message: {
      fr: '« ... » clôt un document YAML : il n’y en a qu’un ici, qui finit sans ce signe.',
      en: '"..." ends a YAML document: there is only one here, which ends without that sign.',
    },
    remedy: REMOVE,
  },
  'doc-start': {
    code: 'yaml/document',
    message: {
      fr: '« --- » ouvre un document YAML : il n’y en a qu’un ici, qui commence sans ce signe.',
      en: '"---" opens a YAML document: there is only one here, which begins without that sign.',
    },
    remedy: REMOVE,
  },
};

function refusal(type: string, span: Span): Found | undefined {
  const refused = REFUSED[type];
  if (!refused) return undefined;
  return { remedy: QUOTE, ...refused, span };
}
