// A line of attendance by its labels: "Présents : Ada, Sani ; excusée : Zoé".
import { anyWritten } from '../../../words/as-written.ts';
import { presentBodies } from '../../../words/attending.ts';
import { headingLabel, isAttendance, labelledBy } from '../labels.ts';
import { lineSpan, type Span, spanIn } from '../span.ts';
import type { OwnState } from './said-of-one.ts';

/** A stretch of names, and the state that the label before it says; `label`, where that one begins. */
export type Clause = { readonly span: Span; readonly state?: OwnState; readonly label?: number };

/** The stretches of a line between its labels; the whole line where it has none. */
export function attendanceClauses(line: string): readonly Clause[] {
  const labels = [...line.matchAll(/\s*[:：]\s*/g)].flatMap((colon) => {
    const found = labelBefore(line, colon.index);
    return found ? [{ ...found, end: colon.index + colon[0].length }] : [];
  });
  const [first] = labels;
  if (!first) return [{ span: lineSpan(line) }];
  const before = spanIn(lineSpan(line), 0, first.start);
  const clauses = labels.map(({ state, start, end }, index) => ({
    span: spanIn(lineSpan(line), end, closing(line, start) ?? labels[index + 1]?.start),
    state,
    label: start,
  }));
  return before.text === '' ? clauses : [{ span: before }, ...clauses];
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

/** The label that ends at a place of a line, and begins it or a clause of it. */
function labelBefore(line: string, end: number): { readonly state: OwnState; readonly start: number } | null {
  const before = line.slice(0, end);
  const open = before.replace(/\([^()]*\)/g, (inside) => ' '.repeat(inside.length)).replace(BOTH_GENDERS, '_');
  for (const cut of [/[.;|\n\t([][^.;|\n\t([]*$/, /[.;|\n\t([,][^.;|\n\t([,]*$/]) {
    const start = (cut.exec(open)?.index ?? -1) + 1;
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
