import { parseCivilDate } from '../model/civil-date.ts';
import { civilDateIn } from './schema/civil-date-in.ts';
import type { SchemaFinding } from './schema/schema-findings.ts';
import type { LineIndex } from './text/lines.ts';
import type { Found } from './text/to-diagnostic.ts';
import { listAt, mapsOf, textAt, textOf } from './yaml/node-values.ts';
import { valueAt, type YamlMap, type YamlNode, type YamlScalar } from './yaml/yaml-node.ts';

/** A day of which nobody can tell whether the month stands first is the one that the name of the file says. */
export function withFileDate(
  findings: readonly SchemaFinding[],
  root: YamlMap,
  file: string,
): readonly SchemaFinding[] {
  const named = /(?:^|\/)(\d{4}-\d{2}-\d{2})[^/]*$/.exec(file)?.[1];
  return findings.map((finding) => {
    if (finding.code !== 'schema/date' || finding.edits || finding.path.join() !== 'date') return finding;
    const { date, other } = civilDateIn(textAt(root, 'date') ?? '') ?? {};
    if (named === undefined || (named !== date && named !== other)) return finding;
    return { ...finding, edits: [{ ...finding.span, text: named }] };
  });
}

/** Deadlines written as a day (2026-02-30) that does not exist: nobody can mean them, in a record with or without a date. */
export function dateFindings(root: YamlMap): readonly Found[] {
  const found: Found[] = [];
  const open: YamlNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.kind === 'list') open.push(...node.items);
    if (node.kind === 'map') open.push(...valuesIn(node, found));
  }
  return found;
}

/** What stands under the keys of a map, without what people keep for themselves under `x-` keys. */
function valuesIn({ pairs }: YamlMap, found: Found[]): readonly YamlNode[] {
  const values: YamlNode[] = [];
  for (const { key, value } of pairs) {
    if (key === 'due' && value.kind === 'scalar' && isImpossible(value.text)) found.push(impossible(value));
    if (value.kind !== 'scalar' && !key.startsWith('x-')) values.push(value);
  }
  return values;
}

function isImpossible(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseCivilDate(text) === undefined;
}

function impossible({ text, span }: YamlScalar): Found {
  return {
    code: 'schema/date',
    span,
    message: {
      fr: `due : « ${text} » n’est pas une date qui existe.`,
      en: `due: "${text}" is not a date that exists.`,
    },
    remedy: { fr: 'Écrivez année-mois-jour : 2023-03-01.', en: 'Write year-month-day: 2023-03-01.' },
  };
}

/**
 * Ids given twice in a record: actions and recommendations share one namespace, and a clean git merge can bring the
 * same one twice. Read from the tree, so that a record without a date is told of it too.
 */
export function idFindings(root: YamlMap, lines: LineIndex): readonly Found[] {
  const first = new Map<string, YamlNode>();
  const found: Found[] = [];
  for (const node of idNodes(root)) {
    const id = textOf(node);
    if (id === undefined) continue;
    const twin = first.get(id);
    if (twin) found.push(duplicate(id, lines.lineAt(twin.span.start), node));
    else first.set(id, node);
  }
  return found;
}

/** The ids of actions and recommendations, in the order of the record. */
function* idNodes(root: YamlMap): Generator<YamlNode> {
  for (const { map: item } of mapsOf(listAt(root, 'agenda'))) yield* idsIn(item, 'actions');
  yield* idsIn(root, 'actions');
  for (const { map: annex } of mapsOf(listAt(root, 'annexes'))) {
    for (const { map: theme } of mapsOf(listAt(annex, 'themes'))) yield* idsIn(theme, 'recommendations');
    yield* idsIn(annex, 'recommendations');
  }
}

function* idsIn(map: YamlMap, key: string): Generator<YamlNode> {
  for (const { map: entry } of mapsOf(listAt(map, key))) {
    const id = valueAt(entry, 'id');
    if (id) yield id;
  }
}

function duplicate(id: string, line: number, node: YamlNode): Found {
  return {
    code: 'action/duplicate-id',
    span: node.span,
    message: {
      fr: `L’identifiant « ${id} » est déjà celui de la ligne ${line}.`,
      en: `The id "${id}" is already that of line ${line}.`,
    },
    remedy: {
      fr: 'Donnez à l’un des deux un numéro libre, ou retirez celui qui est en double.',
      en: 'Give one of the two a free number, or remove the one that is there twice.',
    },
  };
}
