// A line of attendance by its labels: "Présents : Ada, Sani ; excusée : Zoé".
import { anyWritten } from '../../../words/as-written.ts';
import { attendanceHeadings } from '../../../words/attendance-headings.ts';
import { presentBodies, remote } from '../../../words/attending.ts';
import { headingLabel, isAttendance, labelledBy } from '../labels.ts';
import { lineSpan, type Span, spanIn } from '../span.ts';
import type { OwnState } from './said-of-one.ts';
import { isDoubtfulState, type StateBefore, statesBefore } from './states-before.ts';

/** A stretch of names, and the state that the label before it says; `label`, where that one begins, `bare` without a colon. */
export type Clause = {
  readonly span: Span;
  readonly state?: OwnState;
  readonly label?: number;
  readonly bare?: boolean;
};

/**
 * The stretches of a line between its labels, and the states that stand before names; the whole line where it has none. None at
 * all where a state may be that of those before it, or of those behind it.
 */
export function attendanceClauses(line: string): readonly Clause[] {
  const colons = [...line.matchAll(/\s*[:：]\s*/g)].flatMap((colon): Labelling[] => {
    const found = labelBefore(line, colon.index) ?? byWayBefore(line, colon.index);
    return found ? [{ ...found, end: colon.index + colon[0].length }] : [];
  });
  const bare = statesBefore(line).map((each) => ({ ...each, bare: true }));
  const labels: readonly Labelling[] = [...colons, ...bare].sort((one, other) => one.start - other.start);
  const [first] = labels;
  if (isDoubtfulState(line, labels)) return [];
  if (!first) return [{ span: lineSpan(line) }];
  const before = spanIn(lineSpan(line), 0, endBefore(line, first.start));
  const clauses = labels.map(({ state, start, end, bare: isBare = false }, index) => ({
    span: spanIn(lineSpan(line), end, closing(line, start) ?? endBefore(line, labels[index + 1]?.start)),
    state,
    label: start,
    ...(isBare ? { bare: true } : {}),
  }));
  return before.text === '' ? clauses : [{ span: before }, ...clauses];
}

/** `bare`, what is a label only behind another. */
type Labelling = StateBefore & { readonly bare?: boolean };

const BY_WAY = new RegExp(
  `(?<=[.;|\\n(]\\s*)(?:(?:${anyWritten(attendanceHeadings.byWay)}) )?${anyWritten(remote)}$`,
  'iu',
);

/** "Ada, Sani ; en visio : Zoé". */
function byWayBefore(line: string, end: number): Omit<Labelling, 'end'> | null {
  const start = BY_WAY.exec(line.slice(0, end))?.index;
  return start === undefined ? null : { state: 'present', start, bare: true };
}

/** Without the mark that parts a clause from the next: "Ada Bello / Excusés : Zoé Petit". */
function endBefore(line: string, start: number | undefined): number | undefined {
  return start === undefined ? undefined : line.slice(0, start).replace(/[\s,;|/–—-]+$/, '').length;
}

/** Where the bracket ends that a label begins: "(participants : Ada, Sani)". */
function closing(line: string, start: number): number | undefined {
  if (!/[([]/.test(line.charAt(start - 1))) return undefined;
  const end = line.search(/[)\]]\s*$/);
  return end < 0 ? undefined : end;
}

const BODIES = new RegExp(
  `^(?:les |the )?${anyWritten(presentBodies.bodies)} ${anyWritten(presentBodies.there)}$`,
  'iu',
);
const LONGEST_LABEL = 90;

/** The dots of "Présent.e.s" end no sentence. */
const BOTH_GENDERS = /(?<=\p{L})\.(?=(?:e?s|e(?:\.s)?)(?!\p{L}))/gu;

/** Where a clause may begin, the surest first: the end of one, a comma, a mark between blanks. */
const CUTS = [
  /([.;|\n\t([])[^.;|\n\t([]*$/,
  /([.;|\n\t([,])[^.;|\n\t([,]*$/,
  /([.;|\n\t([,]| [/–—-] )(?:(?! [/–—-] )[^.;|\n\t([,])*$/,
];

/** The label that ends at a place of a line, and begins it or a clause of it. */
function labelBefore(line: string, end: number): { readonly state: OwnState; readonly start: number } | null {
  const before = line.slice(0, end);
  const open = before.replace(/\([^()]*\)/g, (inside) => ' '.repeat(inside.length)).replace(BOTH_GENDERS, '_');
  for (const cut of CUTS) {
    const at = cut.exec(open);
    const start = at === null ? 0 : at.index + (at[1] ?? '').length;
    const words = withoutCount(before.slice(start).trim());
    if (words === '' || words.length > LONGEST_LABEL) continue;
    const found = labelledBy(words) ?? headingLabel(`${words} :`);
    if (found && isAttendance(found.label)) return { state: found.label as OwnState, start };
    if (BODIES.test(words)) return { state: 'present', start };
  }
  return null;
}

/** "Présents (7)", "3 excusés". */
function withoutCount(words: string): string {
  return words
    .replace(/\s*\(\d+(?: ?\/ ?\d+)?\)?$/, '')
    .replace(/^[\s*_•–-]*(?:\d+ )?/, '')
    .replace(/[*_]+$/, '');
}
