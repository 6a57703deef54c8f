// Sentences of one paragraph that each begin with the label of an attendance, as lines of their own.
import { labelledBy } from './labels.ts';
import { isAttendance } from './state.ts';
import type { TextUnit, Unit } from './unit.ts';

const BETWEEN = /(?<=[.;])\s+(?=[\p{Lu}][\p{L}'’() -]{3,45}\s?:\s)/u;

/** "… in the library. Members present: Ada. Absent: Sani." → three lines. */
export function splitLabels(units: readonly Unit[]): readonly Unit[] {
  return units.flatMap((unit) => (unit.kind === 'text' && unit.text.length < 2000 ? splitText(unit) : [unit]));
}

function splitText(unit: TextUnit): readonly Unit[] {
  const parts = unit.text.split(BETWEEN);
  const labelled = parts.filter((part) => isAttendance(labelledBy(part)?.label ?? 'body'));
  if (parts.length < 2 || labelled.length === 0) return [unit];
  return joinedTo(parts).map((text, index) => ({ ...unit, text, markdown: text, first: index === 0 && unit.first }));
}

/** Parts without such a label go on with the one before. */
function joinedTo(parts: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const opens = lines.length === 0 || isAttendance(labelledBy(part)?.label ?? 'body');
    if (opens) lines.push(part);
    else lines[lines.length - 1] += ` ${part}`;
  }
  return lines;
}
