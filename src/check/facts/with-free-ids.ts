import type { Edit } from '../../model/diagnostic.ts';
import { freeIds } from '../../model/meeting/action-ids.ts';
import { actionsOf, type Path, recommendationsOf } from '../../model/meeting/meeting.ts';
import type { RecordSource } from '../../record/read-record.ts';
import { nodeAt, type YamlMap, type YamlPair } from '../../record/yaml/yaml-node.ts';
import type { RecordContext } from './rule.ts';
import { strayIdsOf } from './strays-of.ts';

/** Something without id, the id it can have, and the edits that give it. */
export type Named<Entry> = { readonly entry: Entry; readonly id: string; readonly edits: readonly Edit[] };

/**
 * A free id for each entry of a record that has none, all different, and none that another record already speaks of.
 * The edit writes it as the first key, in the style of the entry, with the line end of the file.
 */
export function* withFreeIds<Entry extends { readonly path: Path }>(
  context: RecordContext,
  letter: 'a' | 'r',
  entries: readonly Entry[],
): Generator<Named<Entry>> {
  if (entries.length === 0) return;
  const ids = freeIds(letter, takenIds(context));
  for (const entry of entries) {
    const id = ids.next().value;
    const node = nodeAt(context.source.root, entry.path);
    const edit = node?.kind === 'map' ? idEdit(context.source, node, id) : undefined;
    yield { entry, id, edits: edit ? [edit] : [] };
  }
}

function* takenIds({ meeting, ledger }: RecordContext): Generator<string> {
  for (const { action } of actionsOf(meeting)) if (action.id !== null) yield action.id;
  for (const { recommendation } of recommendationsOf(meeting)) if (recommendation.id !== null) yield recommendation.id;
  yield* strayIdsOf(meeting, ledger);
}

function idEdit({ text, lines }: RecordSource, map: YamlMap, id: string): Edit | undefined {
  const empty = map.pairs.find(({ key }) => key === 'id');
  if (empty) return fillEdit(text, empty, id);
  const { start } = map.span;
  if (map.flow) return { start: start + 1, end: start + 1, text: flowKey(id, map, text.charAt(start + 1)) };
  const line = lines.spanOf(lines.lineAt(start));
  const indent = text.slice(line.start, start).replace(/\S/g, ' ');
  const end = /^(?:\r\n|\n|\r)/.exec(text.slice(line.end, line.end + 2))?.[0] ?? '\n';
  return { start, end: start, text: `id: ${id}${end}${indent}` };
}

/** `id: a1` behind the brace, set apart from what follows as the brace was. */
function flowKey(id: string, { pairs }: YamlMap, follows: string): string {
  const key = `${follows === ' ' ? ' ' : ''}id: ${id}`;
  if (pairs.length === 0) return key;
  return /\s/.test(follows) ? `${key},` : `${key}, `;
}

/** The value of an `id:` that nothing follows, or that `~` follows. */
function fillEdit(text: string, { keySpan, value }: YamlPair, id: string): Edit | undefined {
  if (value.span.end > value.span.start) return { ...value.span, text: id };
  const colon = /^[ \t]*:/.exec(text.slice(keySpan.end, keySpan.end + 80))?.[0];
  return colon === undefined
    ? undefined
    : { start: keySpan.end, end: keySpan.end + colon.length, text: `${colon} ${id}` };
}
