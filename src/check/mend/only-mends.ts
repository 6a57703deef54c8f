import type { Diagnostic, Edit, Span } from '../../model/diagnostic.ts';
import type { RecordReading, RecordSource } from '../../record/read-record.ts';
import { foldLines } from '../../record/traps/trap.ts';
import type { YamlNode } from '../../record/yaml/yaml-node.ts';

/** An edit, and where its text stands afterwards. */
type Placed = { readonly edit: Edit; readonly after: Span };

/**
 * Whether the edits of some findings change only what they mend, by the readings before and after: every value and key
 * that no edit touches is the same, in its place; the body keeps its sections; a value that was quoted reads as it was
 * typed. Of a record that could not be read before, only that it can be read now, and what was quoted.
 */
export function onlyMends(before: RecordReading, after: RecordReading, mended: readonly Diagnostic[]): boolean {
  const [old, now] = [before.source, after.source];
  if (!old || !now?.root) return false;
  const placed = placeEdits(mended.flatMap(({ edits = [] }) => edits));
  const inHeader = placed.filter(({ edit }) => edit.start < old.bodyStart);
  const quoted = new Set(mended.flatMap(({ code, edits = [] }) => (code.startsWith('yaml/') ? edits : [])));
  const leaves = leavesOf(now.root);
  const parting = new Set(mended.flatMap(({ code, edits = [] }) => (code === 'yaml/item-indent' ? edits : [])));
  return (
    (isHeaded(before, after, mended) || sameBody(before, after, placed.slice(inHeader.length))) &&
    (!old.root || sameValues({ old: old.root, now: now.root, parting }, inHeader)) &&
    inHeader.every((each) => !quoted.has(each.edit) || readsAsTyped(old, leaves, each))
  );
}

/** Edits in the order of the text, each with where its text stands afterwards. */
export function placeEdits(edits: readonly Edit[]): readonly Placed[] {
  let moved = 0;
  return edits
    .toSorted((a, b) => a.start - b.start)
    .map((edit) => {
      const start = edit.start + moved;
      moved += edit.text.length - (edit.end - edit.start);
      return { edit, after: { start, end: start + edit.text.length } };
    });
}

/** A value with its path, and the spans of the keys on the way to it. */
type Leaf = { readonly path: string; readonly value: string; readonly span: Span; readonly keys: readonly Span[] };

/** Items of a list that `parted` spans touch are not counted, since of one there may be two. */
function leavesOf(root: YamlNode, parted: readonly Span[] = []): readonly Leaf[] {
  return [...walk(root, { path: '', keys: [], parted })];
}

type Way = Pick<Leaf, 'path' | 'keys'> & { readonly parted: readonly Span[] };

function* walk(node: YamlNode, way: Way): Generator<Leaf> {
  const { path, keys } = way;
  if (node.kind === 'map' && node.pairs.length > 0)
    for (const { key, keySpan, value } of node.pairs)
      yield* walk(value, { ...way, path: `${path}/${key}`, keys: [...keys, keySpan] });
  else if (node.kind === 'list' && node.items.length > 0) yield* walkItems(node.items, way);
  else yield { path, value: saidBy(node), span: node.span, keys };
}

function* walkItems(items: readonly YamlNode[], way: Way): Generator<Leaf> {
  let whole = 0;
  for (const item of items) {
    const isParted = way.parted.some((span) => touches(item.span, span));
    yield* walk(item, { ...way, path: `${way.path}/${isParted ? `${whole} parted` : whole}` });
    if (!isParted) whole += 1;
  }
}

function saidBy(node: YamlNode): string {
  return node.kind === 'scalar' && !node.absent ? `= ${node.text}` : node.kind;
}

/** Two trees, and the edits that part an item of a list in two. */
type Trees = { readonly old: YamlNode; readonly now: YamlNode; readonly parting: ReadonlySet<Edit> };

function sameValues({ old, now, parting }: Trees, placed: readonly Placed[]): boolean {
  const parted = placed.filter(({ edit }) => parting.has(edit));
  const before = leavesOf(
    old,
    parted.map(({ edit }) => edit),
  );
  const kept = untouched(
    before,
    placed.map(({ edit }) => edit),
  );
  const after = leavesOf(now, spansAfter(before, parted));
  const found = untouched(after, spansAfter(before, placed));
  return kept.length === found.length && kept.every((leaf, index) => leaf === found[index]);
}

/** Where edits, and the values that they touch, stand afterwards. */
function spansAfter(leaves: readonly Leaf[], placed: readonly Placed[]): readonly Span[] {
  return [...placed.map((each) => each.after), ...regions(leaves, placed)];
}

/** Where the values that edits touch stand afterwards: one may have become several (`-a` and `- b`, a text before). */
function regions(leaves: readonly Leaf[], placed: readonly Placed[]): readonly Span[] {
  return leaves.flatMap(({ span }) => {
    const own = placed.filter(({ edit }) => touches(span, edit));
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    const start = span.start + first.after.start - first.edit.start;
    return [{ start, end: span.end + last.after.end - last.edit.end }];
  });
}

function untouched(leaves: readonly Leaf[], spans: readonly Span[]): readonly string[] {
  return leaves
    .filter(({ span, keys }) => ![span, ...keys].some((own) => spans.some((each) => touches(own, each))))
    .map(({ path, value }) => `${path}\n${value}`);
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** A value put in quotes stands there whole, and is what was typed. */
function readsAsTyped({ text }: RecordSource, leaves: readonly Leaf[], { edit, after }: Placed): boolean {
  if (!/^["']/.test(edit.text)) return true;
  const leaf = leaves.find(({ span }) => span.start === after.start && span.end === after.end);
  const typed = text.slice(edit.start, edit.end);
  const [, , inner] = /^(["'])(.+)\1$/.exec(typed) ?? [];
  return [typed, inner?.replaceAll("''", "'")].some(
    (each) => each !== undefined && leaf?.value === `= ${foldLines(each)}`,
  );
}

/** Lines of the body made headings, and nothing else there: each is a section now. */
function isHeaded(before: RecordReading, after: RecordReading, mended: readonly Diagnostic[]): boolean {
  const bodyStart = before.source?.bodyStart ?? 0;
  const inBody = mended.filter(({ edits = [] }) => edits.some(({ start }) => start >= bodyStart));
  if (inBody.length === 0 || inBody.some(({ code }) => code !== 'agenda/unmade-heading')) return false;
  const [old = [], now = []] = [before.meeting?.body.sections, after.meeting?.body.sections];
  return now.length === old.length + inBody.length;
}

/** The text of the sections that no edit touches, and how many there are. */
function sameBody(before: RecordReading, after: RecordReading, placed: readonly Placed[]): boolean {
  const [old, now] = [before.source, after.source];
  if (placed.length === 0) return old?.text.slice(old.bodyStart) === now?.text.slice(now.bodyStart);
  const [parts, found] = [partsOf(before), partsOf(after)];
  const lines = placed.map(({ edit }) => old?.lines.lineAt(edit.start) ?? 0);
  let next = 0;
  return (
    parts.length === found.length &&
    parts.every((part, index) => {
      while ((lines[next] ?? Number.POSITIVE_INFINITY) < part.line) next += 1;
      return part.text === found[index]?.text || (lines[next] ?? Number.POSITIVE_INFINITY) <= part.end;
    })
  );
}

type Part = { readonly text: string; readonly line: number; readonly end: number };

function partsOf({ meeting }: RecordReading): readonly Part[] {
  const { opening = '', sections = [] } = meeting?.body ?? {};
  return [
    { text: opening, line: 0, end: (sections[0]?.line ?? Number.POSITIVE_INFINITY) - 1 },
    ...sections.flatMap(({ title, line, text, textLine }, index) => [
      { text: title, line, end: line },
      { text, line: textLine, end: (sections[index + 1]?.line ?? Number.POSITIVE_INFINITY) - 1 },
    ]),
  ];
}
