import { countBy } from '../../model/count-by.ts';
import type { Diagnostic, Edit, Position } from '../../model/diagnostic.ts';
import { type RecordReading, readRecordText } from '../../record/read-record.ts';
import { applyEdits } from '../../record/text/apply-edits.ts';
import type { YamlNode } from '../../record/yaml/yaml-node.ts';
import { onlyMends, placeEdits } from './only-mends.ts';

/** A record mended: its new text, what was mended, and what is still wrong with it. */
export type Fix = {
  readonly text: string;
  readonly fixed: readonly Diagnostic[];
  readonly left: readonly Diagnostic[];
};

/** Mending an unread record shows what was hidden, which may be mended in its turn; more rounds would be a bug. */
const MOST_ROUNDS = 10;

/** Of edits that do not hold together, so many are looked at one by one. */
const MOST_ONE_BY_ONE = 100;

/**
 * Mends what can be mended mechanically in a record, and proves it by reading the result again with `reread`, which gives
 * every diagnostic of a text: what was mended is gone, no error came, no other value changed, and every byte outside the
 * edits stays. An edit that cannot be proved is left out alone. `diagnostics` are all those of the record (`checkRecord`).
 * Null when nothing can be mended, so that mending twice changes nothing.
 */
export function planFix(
  reading: RecordReading,
  diagnostics: readonly Diagnostic[],
  reread: (text: string) => readonly Diagnostic[],
): Fix | null {
  let now: Judged | null = reading.source && { reading, diagnostics };
  let fixed: readonly Diagnostic[] = [];
  let text: string | null = null;
  for (let round = 0; now && round < MOST_ROUNDS; round += 1) {
    const done = mend(now, reread);
    if (!done) break;
    fixed = [...fixed, ...done.mended];
    text = done.text;
    now = done.state;
  }
  return text === null || !now ? null : { text, fixed, left: now.diagnostics };
}

type Judged = { readonly reading: RecordReading; readonly diagnostics: readonly Diagnostic[] };
type Mended = { readonly text: string; readonly mended: readonly Diagnostic[]; readonly state: Judged };
type Reread = (text: string) => readonly Diagnostic[];

/** All that can be mended together. */
function mend(state: Judged, reread: Reread): Mended | null {
  const fixable = state.diagnostics.filter(({ edits }) => edits !== undefined && edits.length > 0);
  if (fixable.length === 0) return null;
  const tried = { state, reread };
  return attempt(tried, fixable) ?? mendMore(tried, null, fixable.slice(0, MOST_ONE_BY_ONE));
}

/** What was mended, and all of some more that holds together with it: found by halves, so that few are tried alone. */
function mendMore(tried: Tried, done: Mended | null, more: readonly Diagnostic[]): Mended | null {
  const all = attempt(tried, [...(done?.mended ?? []), ...more]);
  if (all || more.length === 1) return all ?? done;
  const half = Math.ceil(more.length / 2);
  return mendMore(tried, mendMore(tried, done, more.slice(0, half)), more.slice(half));
}

type Tried = { readonly state: Judged; readonly reread: Reread };

/** Null when it cannot be proved. Reading the record alone comes first, since rereading asks every rule. */
function attempt({ state, reread }: Tried, mended: readonly Diagnostic[]): Mended | null {
  const { source, file } = state.reading;
  const edits = mended.flatMap((each) => each.edits ?? []);
  if (!source || overlap(edits)) return null;
  const text = applyEdits(source.text, edits);
  const reading = readRecordText(file, text);
  if (!onlyMends(state.reading, reading, mended)) return null;
  const after = { reading, diagnostics: reread(text) };
  const told = { reading, diagnostics: withoutShown(after, mended) };
  const proved = areGone(state.diagnostics, told.diagnostics, mended) && !bringErrors(state, told);
  return proved ? { text, mended, state: after } : null;
}

function overlap(edits: readonly Edit[]): boolean {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return sorted.some((edit, index) => {
    const before = sorted[index - 1];
    return before !== undefined && (edit.start < before.end || edit.start === before.start);
  });
}

/** The findings of a mended record but those in the values of keys that were named: they were there all along. */
function withoutShown({ reading, diagnostics }: Judged, mended: readonly Diagnostic[]): readonly Diagnostic[] {
  const { source } = reading;
  const named = new Set(
    placeEdits(mended.flatMap(({ edits = [] }) => edits)).flatMap(({ edit, after }) =>
      mended.some(({ code, edits }) => code === 'schema/unknown-key' && edits?.includes(edit)) ? [after.start] : [],
    ),
  );
  if (!source?.root || named.size === 0) return diagnostics;
  const values = valuesOf(source.root, named).map(({ span }) => source.lines.positionOf(span));
  return diagnostics.filter(({ position }) => !position || !values.some((value) => isWithin(position, value)));
}

function valuesOf(node: YamlNode, named: ReadonlySet<number>): readonly YamlNode[] {
  if (node.kind === 'list') return node.items.flatMap((item) => valuesOf(item, named));
  if (node.kind === 'scalar') return [];
  return node.pairs.flatMap(({ keySpan, value }) => (named.has(keySpan.start) ? [value] : valuesOf(value, named)));
}

function isWithin({ line, column }: Position, { line: first, column: from, endLine, endColumn }: Position): boolean {
  if (line < first || line > endLine) return false;
  return (line > first || column >= from) && (line < endLine || column <= endColumn);
}

/** Of each code there are as many less as were mended. */
function areGone(before: readonly Diagnostic[], after: readonly Diagnostic[], mended: readonly Diagnostic[]): boolean {
  const [had, has] = [countByCode(before), countByCode(after)];
  return [...countByCode(mended)].every(([code, count]) => (has.get(code) ?? 0) <= (had.get(code) ?? 0) - count);
}

/** Reading a record that could not be read shows errors that were there all along. */
function bringErrors(before: Judged, after: Judged): boolean {
  if (!before.reading.meeting) return false;
  if (!after.reading.meeting) return true;
  const [had, has] = [errorsOf(before), errorsOf(after)];
  return [...has].some(([code, count]) => count > (had.get(code) ?? 0));
}

function errorsOf({ diagnostics }: Judged): ReadonlyMap<string, number> {
  return countByCode(diagnostics.filter(({ severity }) => severity === 'error'));
}

function countByCode(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  return countBy(diagnostics, ({ code }) => code);
}
