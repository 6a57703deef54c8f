import type { LineIndex } from './lines.ts';
import type { Found } from './to-diagnostic.ts';
import { listAt, mapsOf, textOf } from './yaml/node-values.ts';
import { valueAt, type YamlMap, type YamlNode } from './yaml/yaml-node.ts';

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
