// A table of those who attended, with a head: whose name, of which structure, there or not.
import { foldText } from '../model/fold-text.ts';
import type { RegistryIndex } from '../model/registry-index.ts';
import { attendeesOf } from './attendees.ts';
import type { DraftAttendee } from './draft.ts';
import type { TableUnit, UnitCell } from './unit.ts';

type Column = 'name' | 'structure' | 'present' | 'excused' | 'absent' | 'note';
type State = 'present' | 'excused' | 'absent';

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['name', /^(?:nom|prenom|nom et prenom|noms? et prenoms?|name|participant|member|membre)s?\b/],
  [
    'structure',
    /^(?:structure|organisation|organization|institution|service|organisme|societe|company|affiliation)s?$/,
  ],
  ['present', /^(?:present|presence|presente|attended|presents?)(?: \(.*\))?$/],
  ['excused', /^(?:excuse|excused|apologies)/],
  ['absent', /^absent/],
];

/** Null when the first row is no such head. Other columns are told in notes. */
export function attendanceTable(
  { rows: [head, ...rows] }: TableUnit,
  index: RegistryIndex,
): readonly (readonly [State, DraftAttendee])[] | null {
  const columns = (head?.cells ?? []).map(columnOf);
  if (!columns.includes('name') && !columns.includes('structure')) return null;
  return rows.flatMap(({ cells }) => {
    const said = (column: Column) => wordsOf(cells[columns.indexOf(column)]);
    const [name, structure] = [said('name'), said('structure')];
    const note = cells.flatMap((cell, place) => (columns[place] === 'note' ? cell.texts : [])).join(' ; ');
    const attendee = {
      ...(name === '' ? {} : { name }),
      ...(structure === '' ? {} : { structure }),
      ...(note === '' ? {} : { note }),
    };
    if (name === '' && structure === '') return [];
    const [alone] = name === '' || columns.includes('structure') ? [] : attendeesOf(name, index);
    return [[stateOf(said), { ...alone, ...(alone ? {} : attendee), ...(note === '' ? {} : { note }) }] as const];
  });
}

function columnOf(cell: UnitCell): Column {
  const words = foldText(wordsOf(cell));
  return COLUMNS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'note';
}

function stateOf(said: (column: Column) => string): State {
  const ticked = (words: string) => /^(?:x|oui|yes|o|y|✓|✔|☒|1|present.*)$/.test(foldText(words));
  if (ticked(said('excused'))) return 'excused';
  if (ticked(said('absent'))) return 'absent';
  const present = foldText(said('present'));
  if (/^excus/.test(present)) return 'excused';
  return /^(?:non?|absent.*|☐|0|-)$/.test(present) ? 'absent' : 'present';
}

function wordsOf(cell: UnitCell | undefined): string {
  return (cell?.texts ?? []).join(' ').replace(/[*_]+/g, '').trim();
}
