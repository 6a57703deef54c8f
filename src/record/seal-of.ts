import { createHash } from 'node:crypto';
import type { RecordSource } from './read-record.ts';
import { type Tree, treeOf } from './yaml/tree.ts';

/**
 * The seal of a record: `sha256-` and 64 hexadecimal digits, over its words in the canonical form of seal-of.md. Two texts
 * that say the same have the same seal, however they are laid out. Null when the front matter cannot be read.
 */
export function sealOf({ text, root, bodyStart }: RecordSource): string | null {
  if (!root) return null;
  const words = JSON.stringify([FORM, canonical(sealedTree(treeOf(root))), bodyWords(text.slice(bodyStart))]);
  return `sha256-${createHash('sha256').update(words, 'utf8').digest('hex')}`;
}

/** The part of a front matter that a seal covers: what may change after the adoption is left out. */
export function sealedTree(tree: Tree, path: readonly string[] = []): Tree {
  if (tree === null || typeof tree === 'string') return tree;
  if (!('pairs' in tree)) return tree.map((item) => sealedTree(item, [...path, '']));
  const kept = tree.pairs.filter(([key]) => !isLeftOut(key, path));
  return { pairs: kept.map(([key, value]) => [key, sealedTree(value, [...path, key])] as const) };
}

/** A later form of the same words would have another name, so that older seals stay what they are. */
const FORM = 'gtm-seal-1';

/** What may change after the adoption, at the root and anywhere. */
const LEFT_OUT_AT_ROOT: ReadonlySet<string> = new Set(['gtm', 'status', 'adoption', 'errata']);
const LEFT_OUT: ReadonlySet<string> = new Set(['updates', 'snooze']);
const LEFT_OUT_OF_RECOMMENDATIONS: ReadonlySet<string> = new Set(['status', 'actions']);

type Canonical = string | readonly Canonical[] | { readonly [key: string]: Canonical };

/** Keys in the order of their code units, absent values left out, texts as `lineWords` has them. */
function canonical(tree: Tree): Canonical {
  if (typeof tree === 'string') return lineWords(tree);
  if (tree === null) return '';
  if (!('pairs' in tree)) return tree.filter((item) => item !== null).map(canonical);
  const kept = tree.pairs
    .filter(([, value]) => value !== null)
    .map(([key, value]) => [key.normalize('NFC'), canonical(value)] as const)
    .filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isLeftOut(key: string, path: readonly string[]): boolean {
  if (key.startsWith('x-') || LEFT_OUT.has(key)) return true;
  if (path.length === 0) return LEFT_OUT_AT_ROOT.has(key);
  return path.at(-2) === 'recommendations' && LEFT_OUT_OF_RECOMMENDATIONS.has(key);
}

/** An empty list or map says as much as none. */
function isEmpty(value: Canonical): boolean {
  return typeof value !== 'string' && Object.keys(value).length === 0;
}

function bodyWords(body: string): string {
  return lineWords(body).replace(/^\n+|\n+$/g, '');
}

/** NFC, lines ended by LF, no blanks at their ends. */
function lineWords(text: string): string {
  return text
    .normalize('NFC')
    .split(/\r\n|\n|\r/)
    .map((line) => line.trimEnd())
    .join('\n');
}
