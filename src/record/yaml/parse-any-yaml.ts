// The lane that reads any YAML, and says in our words what is wrong with it.
import { Composer, type CST, type Document, isMap, isScalar, isSeq, Lexer, type ParsedNode, Parser } from 'yaml';
import type { Span } from '../../model/diagnostic.ts';
import type { Found } from '../text/to-diagnostic.ts';
import { guardTokens } from './guard-yaml.ts';
import type { YamlList, YamlMap, YamlNode, YamlPair, YamlScalar } from './yaml-node.ts';
import { yamlProblem } from './yaml-problem.ts';
import type { YamlReading } from './yaml-reading.ts';

/** The most problems one file reports. */
const MOST_PROBLEMS = 20;

/**
 * Reads YAML 1.2 (core schema) by the rules of records: no anchors, aliases, tags, directives or complex keys, limited
 * depth and size, unique keys. `offset` is where the text begins in its file. Never throws for its input.
 */
export function parseAnyYaml(text: string, offset: number): YamlReading {
  const lexemes = [...new Lexer().lex(text)];
  const guarded = guardTokens(lexemes, offset);
  if (guarded.length > 0) return { problems: guarded.slice(0, MOST_PROBLEMS) };
  const document = compose(lexemes);
  if (!document) return { root: emptyScalar(offset) };
  if (document.errors.length > 0) {
    return { problems: document.errors.slice(0, MOST_PROBLEMS).map((error) => yamlProblem(error, text, offset)) };
  }
  const problems: Found[] = [];
  const root = document.contents ? toNode(document.contents, { offset, problems }) : emptyScalar(offset);
  return problems.length > 0 ? { problems: problems.slice(0, MOST_PROBLEMS) } : { root };
}

function compose(lexemes: readonly string[]): Document.Parsed | undefined {
  const parser = new Parser();
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
    strict: true,
  });
  const tokens = function* (): Generator<CST.Token> {
    for (const lexeme of lexemes) yield* parser.next(lexeme);
    yield* parser.end();
  };
  const documents = [...composer.compose(tokens())];
  return documents[0] as Document.Parsed | undefined;
}

type Context = { readonly offset: number; readonly problems: Found[] };

function emptyScalar(offset: number): YamlScalar {
  return { kind: 'scalar', text: '', absent: true, style: 'plain', span: { start: offset, end: offset } };
}

function toNode(node: ParsedNode, context: Context): YamlNode {
  const span = spanOf(node, context);
  if (isMap(node)) return toMap(node.items as readonly MapItem[], { flow: node.flow === true, span }, context);
  if (isSeq(node)) return toList(node.items as readonly ParsedNode[], { flow: node.flow === true, span }, context);
  return toScalar(node, span);
}

type MapItem = { readonly key: ParsedNode; readonly value: ParsedNode | null };
type Shape = { readonly flow: boolean; readonly span: Span };

function spanOf(node: ParsedNode, { offset }: Context): Span {
  return { start: node.range[0] + offset, end: node.range[1] + offset };
}

function toMap(items: readonly MapItem[], shape: Shape, context: Context): YamlMap {
  const seen = new Map<string, Span>();
  const pairs: YamlPair[] = [];
  for (const item of items) {
    const keySpan = spanOf(item.key, context);
    if (!isScalar(item.key)) {
      context.problems.push(complexKey(keySpan));
      continue;
    }
    const key = scalarText(item.key);
    const first = seen.get(key.normalize('NFC'));
    if (first) context.problems.push(duplicateKey(key, keySpan));
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
      context.problems.push(forbiddenKey(key, keySpan));
    }
    seen.set(key.normalize('NFC'), keySpan);
    pairs.push({ key, keySpan, value: item.value ? toNode(item.value, context) : emptyScalar(keySpan.end) });
  }
  return { kind: 'map', pairs, ...shape };
}

function forbiddenKey(key: string, span: Span): Found {
  return {
    code: 'yaml/forbidden-key',
    span,
    message: { fr: `La clé « ${key} » est interdite.`, en: `The key "${key}" is forbidden.` },
    remedy: { fr: 'Retirez la ligne, ou renommez la clé.', en: 'Remove the line, or rename the key.' },
  };
}

function complexKey(span: Span): Found {
  return {
    code: 'yaml/complex-key',
    span,
    message: { fr: 'La clé n’est pas un simple mot.', en: 'The key is not a plain word.' },
    remedy: { fr: 'Écrivez « clé: valeur ».', en: 'Write "key: value".' },
  };
}

function duplicateKey(key: string, span: Span): Found {
  return {
    code: 'yaml/duplicate-key',
    span,
    message: { fr: `La clé « ${key} » est écrite deux fois.`, en: `The key "${key}" is written twice.` },
    remedy: { fr: 'Gardez une seule des deux lignes.', en: 'Keep only one of the two lines.' },
  };
}

function toList(items: readonly ParsedNode[], shape: Shape, context: Context): YamlList {
  return { kind: 'list', items: items.map((item) => toNode(item, context)), ...shape };
}

function toScalar(node: ParsedNode, span: Span): YamlScalar {
  if (!isScalar(node)) return { kind: 'scalar', text: '', absent: true, style: 'plain', span };
  const text = scalarText(node);
  const plain = node.type === 'PLAIN' || node.type === undefined;
  const absent = text === '' || (plain && (text === '~' || /^(null|Null|NULL)$/.test(text)));
  const style = plain ? 'plain' : node.type?.startsWith('QUOTE') ? 'quoted' : 'block';
  return { kind: 'scalar', text, absent, style, span };
}

function scalarText(node: { readonly source?: string; readonly value: unknown }): string {
  return node.source ?? (node.value === null ? '' : String(node.value));
}
