import { placesOfSchema } from '../../generated/schema-keys.ts';
import type { SchemaError, Validate } from '../../generated/validators.js';
import type { Edit, Severity, Span } from '../../model/diagnostic.ts';
import type { Path } from '../../model/meeting/meeting.ts';
import { nearest } from '../../model/nearest.ts';
import type { Words } from '../../model/words.ts';
import { frenchKeys } from '../keys/french-keys.ts';
import { BOOLEAN_KEYS, INTEGER_KEYS } from '../keys/keys.ts';
import type { ReadingCode } from '../text/reading-code.ts';
import { MOST_FINDINGS } from '../text/to-diagnostic.ts';
import { nameInBrackets } from '../traps/trap.ts';
import { scalarText } from '../yaml/node-values.ts';
import { isAbsent, nodeAt, spanAt, type YamlList, type YamlNode } from '../yaml/yaml-node.ts';
import { schemaWords } from './schema-words.ts';
import { wikiLink, wikiLinkAt } from './wiki-link.ts';
import type { SchemaMend } from './wrong-type.ts';

/** A place where a file does not follow its schema, in our words. */
export type SchemaFinding = {
  readonly code: ReadingCode;
  readonly severity: Severity;
  readonly span: Span;
  readonly path: Path;
  readonly message: Words;
  readonly remedy: Words;
  readonly edits?: readonly Edit[];
};

/** Checks a tree against a compiled schema; the findings stand where the value or the key does, in file order. */
export function schemaFindings(root: YamlNode, validate: Validate, schemaId: string): readonly SchemaFinding[] {
  if (validate(plainValue(root))) return [];
  const seen = new Set<string>();
  const findings: SchemaFinding[] = [];
  const meant = meantKeys(validate.errors ?? [], root, schemaId);
  for (const error of validate.errors ?? []) {
    if (meant.has(`${error.instancePath} ${String(error.params.missingProperty)}`)) continue;
    const finding = toFinding(root, error, schemaId);
    const key = finding && `${finding.code} ${finding.span.start} ${finding.message.en}`;
    if (!finding || !key || seen.has(key)) continue;
    seen.add(key);
    findings.push(finding);
    if (findings.length === MOST_FINDINGS) break;
  }
  return findings.sort((a, b) => a.span.start - b.span.start);
}

/** The keys that unknown ones stand for, with their place: they are not missing, only named otherwise. */
function meantKeys(errors: readonly SchemaError[], root: YamlNode, schemaId: string): ReadonlySet<string> {
  const meant = errors.flatMap(({ instancePath, params: { additionalProperty } }) => {
    if (typeof additionalProperty !== 'string') return [];
    const [key] = keysNear(additionalProperty, pathOf(instancePath, root), schemaId);
    return key === undefined ? [] : [`${instancePath} ${key}`];
  });
  return new Set(meant);
}

function keysNear(unknown: string, path: Path, schemaId: string): readonly string[] {
  return nearKeys(unknown, placesOfSchema[schemaId]?.[schemaPlace(path)]?.keys ?? []);
}

function toFinding(root: YamlNode, error: SchemaError, schemaId: string): SchemaFinding | undefined {
  const path = pathOf(error.instancePath, root);
  const extra = error.params.additionalProperty;
  const unknown = typeof extra === 'string' ? extra : null;
  const link = wikiLinkAt(root, path);
  if (link && error.keyword === 'type') return { ...wikiLink(link), severity: 'error', path };
  const near = unknown === null ? [] : keysNear(unknown, path, schemaId);
  if (unknown !== null && near[0] !== undefined && nodeAt(root, [...path, near[0]]))
    return { ...saidTwice(unknown, near[0]), severity: 'error', path, span: spanAt(root, [...path, unknown], 'key') };
  const words = schemaWords(error, {
    value: textAt(root, path),
    key: unknown ?? String(path.findLast((step) => typeof step === 'string') ?? ''),
    near,
    place: schemaPlace(path),
    schemaId,
    oneLine: isOnOneLine(root, path),
    noted: nodeAt(root, [...path.slice(0, -1), 'note']) !== undefined,
  });
  if (!words) return undefined;
  const span = unknown === null ? spanAt(root, path) : spanAt(root, [...path, unknown], 'key');
  const { mend, ...said } = words;
  const edits = mend && (unknown !== null || isOnOneLine(root, path)) ? [mendEdit(span, mend)] : [];
  return {
    ...said,
    severity: 'error',
    span: firstLine(root, span, path),
    path,
    ...(edits.length > 0 ? { edits } : {}),
  };
}

/** "responsable:" where "owners:" stands too: named alike, there would be two of them. */
function saidTwice(unknown: string, key: string): Pick<SchemaFinding, 'code' | 'message' | 'remedy'> {
  return {
    code: 'schema/unknown-key',
    message: {
      fr: `« ${unknown} » veut dire « ${key} », qui est déjà écrit à cet endroit.`,
      en: `"${unknown}" means "${key}", which is written here already.`,
    },
    remedy: {
      fr: `Joignez ses mots à ceux de « ${key}: », et retirez cette ligne.`,
      en: `Add its words to those of "${key}:", and remove this line.`,
    },
  };
}

function isOnOneLine(root: YamlNode, path: Path): boolean {
  const node = nodeAt(root, path);
  if (node?.kind !== 'scalar' || node.style === 'block') return false;
  return node.span.end - node.span.start <= node.text.length + (node.style === 'quoted' ? 2 : 0);
}

function mendEdit({ start, end }: Span, mend: SchemaMend): Edit {
  if ('becomes' in mend) return { start, end, text: mend.becomes };
  return { start, end, text: `[${nameInBrackets(mend.becomesList)}]` };
}

/** A missing key is shown on the first key of its map, not on all its lines. */
function firstLine(root: YamlNode, span: Span, path: Path): Span {
  const node = nodeAt(root, path);
  if (node?.kind !== 'map' || span.start !== node.span.start || span.end !== node.span.end) return span;
  return node.pairs[0]?.keySpan ?? { start: span.start, end: span.start };
}

/** Where a path points whatever the index: `/agenda/[any]`, as the generated places are named. */
function schemaPlace(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? '/[any]' : `/${step}`)).join('');
}

/** JSON Pointer (RFC 6901) to path; a number only where the tree has a list. */
function pathOf(pointer: string, root: YamlNode): Path {
  const path: (string | number)[] = [];
  for (const part of pointer.split('/').slice(1)) {
    const step = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const node = nodeAt(root, path);
    path.push(node?.kind === 'list' ? indexOf(node, Number(step)) : step);
  }
  return path;
}

/** The place of an item in the file, from its place among those that are not absent, which alone are validated. */
function indexOf(list: YamlList, place: number): number {
  const written = list.items.flatMap((item, index) => (isAbsent(item) ? [] : [index]));
  return written[place] ?? place;
}

function textAt(root: YamlNode, path: Path): string {
  const node = nodeAt(root, path);
  return node?.kind === 'scalar' ? node.text : '';
}

/** The keys that an unknown one was meant for, best first, among those that its place allows: a French word, or a slip. */
function nearKeys(word: string, allowed: readonly string[]): readonly string[] {
  const named = frenchKeys(word).filter((key) => allowed.includes(key));
  return named.length > 0 ? named : nearest(word, allowed, 1);
}

/**
 * A tree as plain data for the validators: every scalar is its text, except the few whole numbers and booleans;
 * absent values are left out. Maps inherit nothing.
 */
function plainValue(node: YamlNode, key = ''): unknown {
  if (node.kind === 'list') return node.items.filter((item) => !isAbsent(item)).map((item) => plainValue(item, ''));
  if (node.kind === 'map') {
    const map: Record<string, unknown> = Object.create(NOTHING);
    for (const pair of node.pairs) if (!isAbsent(pair.value)) map[pair.key] = plainValue(pair.value, pair.key);
    return map;
  }
  const text = scalarText(node);
  if (INTEGER_KEYS.has(key) && /^[-+]?\d{1,9}$/.test(text)) return Number(text);
  if (BOOLEAN_KEYS.has(key) && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}

/** A prototype without properties: on a map that has none at all, V8 looks up every key in a table. */
const NOTHING: object = Object.freeze(Object.create(null));
