import type { Meeting } from '../../model/meeting/meeting.ts';
import type { Passage, PassageKind, PassageLine } from '../../model/passage.ts';
import { visibleBody } from '../body/visible-body.ts';
import type { RecordSource } from '../read-record.ts';
import { listAt, textAt } from '../yaml/node-values.ts';
import type { YamlMap, YamlNode } from '../yaml/yaml-node.ts';
import { type Lined, scalarLines } from './scalar-lines.ts';

/** All that a record says, in passages: its header and its body. A value of an unknown key belongs to what it stands in. */
export function recordPassages(
  meeting: Pick<Meeting, 'id' | 'date' | 'file'>,
  source: RecordSource,
): readonly Passage[] {
  const { root } = source;
  const cut: Cut = { meeting, source, decisions: 0 };
  return [...(root ? headerPassages(root, cut) : []), ...bodyPassages(cut)];
}

type Cut = {
  readonly meeting: Pick<Meeting, 'id' | 'date' | 'file'>;
  readonly source: RecordSource;
  /** How many there were so far: a decision is known by its number in the record. */
  decisions: number;
};

/** Keys whose values are parts of their own, or say nothing to people. */
const PARTS = new Set(['attendance', 'agenda', 'actions', 'review', 'annexes', 'adoption', 'errata', 'gtm']);

function* headerPassages(root: YamlMap, cut: Cut): Generator<Passage> {
  const { id } = cut.meeting;
  yield* passage(root, cut, { kind: 'meeting', id, skips: (key) => PARTS.has(key) });
  for (const item of itemsAt(root, 'agenda')) yield* itemPassages(item, cut);
  yield* actionPassages(root, cut, null);
  for (const review of itemsAt(root, 'review'))
    yield* passage(review, cut, { kind: 'review', id: reviewed(textAt(asMap(review), 'action'), id) });
  for (const annex of itemsAt(root, 'annexes')) yield* annexPassages(annex, cut);
  for (const [key, kind] of WHOLE)
    for (const node of partsOf(root, key)) yield* passage(node, cut, { kind, id, skips: (inner) => inner === 'seal' });
}

const WHOLE = [
  ['attendance', 'attendance'],
  ['adoption', 'adoption'],
  ['errata', 'erratum'],
] as const;

/** A review may name an action of its own record by its short id. */
function reviewed(action: string | undefined, meeting: string): string {
  if (action === undefined) return meeting;
  return action.includes('/') ? action : `${meeting}/${action}`;
}

/** The values of a key, one by one where it is a list or a map of lists: each line of an attendance is a passage. */
function partsOf(root: YamlMap, key: string): readonly YamlNode[] {
  const value = root.pairs.find((pair) => pair.key === key)?.value;
  if (key !== 'attendance') return value?.kind === 'list' ? value.items : value ? [value] : [];
  if (value?.kind !== 'map') return value ? [value] : [];
  return value.pairs.flatMap(({ value: each }) => (each.kind === 'list' ? each.items : [each]));
}

function asMap(node: YamlNode): YamlMap | undefined {
  return node.kind === 'map' ? node : undefined;
}

function itemsAt(node: YamlNode, key: string): readonly YamlNode[] {
  return listAt(asMap(node), key)?.items ?? [];
}

function* itemPassages(item: YamlNode, cut: Cut): Generator<Passage> {
  const under = textAt(asMap(item), 'title') ?? null;
  yield* passage(item, cut, { kind: 'item', id: cut.meeting.id, skips: (key) => IN_ITEM.has(key) });
  for (const node of itemsAt(item, 'decisions')) {
    cut.decisions += 1;
    yield* passage(node, cut, { kind: 'decision', id: `${cut.meeting.id}/d${cut.decisions}`, under });
  }
  for (const node of itemsAt(item, 'votes')) yield* passage(node, cut, { kind: 'vote', id: cut.meeting.id, under });
  yield* actionPassages(item, cut, under);
}

const IN_ITEM = new Set(['decisions', 'votes', 'actions']);

function* actionPassages(owner: YamlNode, cut: Cut, under: string | null): Generator<Passage> {
  for (const action of itemsAt(owner, 'actions'))
    yield* passage(action, cut, { kind: 'action', id: idOf(action, cut), under });
}

function idOf(node: YamlNode, { meeting }: Cut): string | null {
  const id = textAt(asMap(node), 'id');
  return id === undefined ? null : `${meeting.id}/${id}`;
}

function* annexPassages(annex: YamlNode, cut: Cut): Generator<Passage> {
  const title = textAt(asMap(annex), 'title') ?? null;
  for (const part of [annex, ...itemsAt(annex, 'themes')]) {
    const above = part === annex ? null : title;
    yield* passage(part, cut, { kind: 'annex', id: cut.meeting.id, under: above, skips: (key) => IN_ANNEX.has(key) });
    const under = textAt(asMap(part), 'title') ?? title;
    for (const node of itemsAt(part, 'recommendations'))
      yield* passage(node, cut, { kind: 'recommendation', id: idOf(node, cut), under });
  }
}

const IN_ANNEX = new Set(['themes', 'recommendations']);

type Asked = {
  readonly kind: PassageKind;
  readonly id: string | null;
  readonly under?: string | null;
  readonly skips?: (key: string) => boolean;
};

/** One passage of all values below a node; none where nothing is written. */
function* passage(node: YamlNode, cut: Cut, { kind, id, under = null, skips }: Asked): Generator<Passage> {
  const lines = [...scalarLines(node, cut.source, skips)];
  if (lines.length > 0) yield made(cut, { kind, id, under, lines, line: lineOf(node, cut.source) });
}

function lineOf(node: YamlNode, { lines }: Lined): number {
  return lines.lineAt(node.span.start);
}

function made(
  { meeting: { id, date, file } }: Cut,
  of: Pick<Passage, 'kind' | 'id' | 'under' | 'line' | 'lines'>,
): Passage {
  return { ...of, meeting: id, date, file };
}

/** A heading goes with the paragraph below it; a row of a table is a paragraph. What comments hide is no part of the text. */
function* bodyPassages(cut: Cut): Generator<Passage> {
  const { text, bodyStart, lines } = cut.source;
  const first = lines.lineAt(bodyStart);
  const { shown } = visibleBody(text.slice(bodyStart), first);
  let under: string | null = null;
  let open: PassageLine[] = [];
  const close = (): readonly Passage[] => {
    const [start] = open;
    const closed = start ? [made(cut, { kind: 'body', id: cut.meeting.id, under, lines: open, line: start.line })] : [];
    open = [];
    return closed;
  };
  for (const [index, written] of shown.entries()) {
    const line = written.trim();
    const heading = HEADING.exec(line)?.[1];
    if (line === '' || heading !== undefined || line.startsWith('|')) yield* close();
    if (heading !== undefined) under = heading;
    if (line !== '') open.push({ line: first + index, text: heading ?? line });
  }
  yield* close();
}

const HEADING = /^#{1,6}[ \t]+(.*?)[ \t#]*$/;
