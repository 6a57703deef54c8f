import { isAttendanceTable, attendanceTable as old } from '../../attendance-table.ts';
import { linesIn } from '../../blocks/block.ts';
export function attendanceTable(table: any, known: any, state?: string): any[] | null {
  if (!state && !isAttendanceTable(table)) return null;
  const found = old(table, known.index);
  if (!found) return state ? [] : null;
  return found.map(([s, a]) => ({
    entry: { ...a, state: s },
    line: linesIn(table).find(({ text }) => text.includes(a.name ?? a.structure ?? '')) ?? linesIn(table)[0],
  }));
}
