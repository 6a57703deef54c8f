// A table of those who attended, with a head: whose name, of which structure, there or not.

import { hasCivility, looksLikePerson } from '../model/owners/owner-person.ts';
import type { RegistryIndex } from '../model/owners/registry-index.ts';
import { marks } from '../words/attending.ts';
import { attendanceHeaders } from '../words/column-headers.ts';
import { fields } from '../words/fields.ts';
import { foldText } from '../words/fold-text.ts';
import { anySaid } from '../words/vocabulary.ts';
import type { DraftAttendee } from './assemble/draft.ts';
import { attendeesOf } from './attendees.ts';
import type { Cell, TableBlock } from './blocks/block.ts';
import { cellText } from './cell-text.ts';

type Column = 'name' | 'structure' | 'present' | 'excused' | 'absent' | 'number' | 'note';
type State = 'present' | 'excused' | 'absent';

const { whichName, name, structure, present, excused, absent, number } = attendanceHeaders;

const COLUMNS: readonly (readonly [Column, RegExp])[] = (
  [
    ['name', `(?:${anySaid(whichName)} ?)?${anySaid(name)}\\b`],
    ['structure', `${anySaid(structure)}(?: ?/ ?.*)?$`],
    ['present', `${anySaid(present)}(?: \\(.*\\))?$`],
    ['excused', anySaid(excused)],
    ['absent', anySaid(absent)],
    ['number', `(?:${anySaid(number)}|#)$`],
  ] as const
).map(([column, pattern]) => [column, new RegExp(`^${pattern}`)]);

/** Whether a table says by itself who attended: names, and whether they were there or whom they came from. */
export function isAttendanceTable({ rows: [head, ...rows] }: TableBlock): boolean {
  const columns = (head?.cells ?? []).map(columnOf);
  if (!columns.includes('name')) return false;
  if (columns.some((column) => ['present', 'excused', 'absent'].includes(column))) return true;
  // "Nom | Organisation | Poste": people and whom they come from.
  const names = rows.map(({ cells }) => cellText(cells[columns.indexOf('name')]));
  const people = names.filter((name) => looksLikePerson(name) || hasCivility(name));
  return columns.includes('structure') && names.length > 2 && people.length > names.length / 2;
}

/** Null when the first row is no such head. Other columns are told in notes. */
export function attendanceTable(
  { rows: [head, ...rows] }: TableBlock,
  index: RegistryIndex,
): readonly (readonly [State, DraftAttendee])[] | null {
  const columns = (head?.cells ?? []).map(columnOf);
  if (!columns.includes('name') && !columns.includes('structure')) return null;
  return rows.flatMap(({ cells }) => {
    const said = (column: Column, mark = ' ') =>
      cells
        .flatMap((cell, place) => (columns[place] === column && cellText(cell) !== '' ? [cellText(cell)] : []))
        .join(mark);
    const [name, structure, note] = [said('name'), said('structure'), said('note', ' ; ')];
    const group = cells.filter((cell) => cellText(cell) !== '').length === 1 && cells.length > 2;
    if ((name === '' && structure === '') || group) return [];
    const attendee = {
      ...(name === '' ? {} : { name }),
      ...(structure === '' ? {} : { structure }),
      ...(note === '' ? {} : { note }),
    };
    const [alone] = name === '' || columns.includes('structure') ? [] : attendeesOf(name, index);
    return [[stateOf(said), { ...alone, ...(alone ? {} : attendee), ...(note === '' ? {} : { note }) }] as const];
  });
}

function columnOf(cell: Cell): Column {
  const words = foldText(cellText(cell));
  return COLUMNS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'note';
}

function stateOf(said: (column: Column) => string): State {
  const ticked = (words: string) => TICKED.test(foldText(words));
  if (ticked(said('excused'))) return 'excused';
  if (ticked(said('absent'))) return 'absent';
  const present = foldText(said('present'));
  if (EXCUSED.test(present)) return 'excused';
  return ABSENT.test(present) ? 'absent' : 'present';
}

const TICKED = new RegExp(`^(?:${anySaid(marks.yes)}|✓|✔|☒|1|${anySaid(fields.present)}.*)$`);
const EXCUSED = new RegExp(`^(?:${anySaid(marks.excused)}|${anySaid(marks.excusedBeginning)}.*)$`);
const ABSENT = new RegExp(`^(?:${anySaid(marks.no)}|${anySaid(fields.absent)}.*|☐|0|-)$`);
