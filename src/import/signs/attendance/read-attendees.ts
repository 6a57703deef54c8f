import { attendeesOf } from '../../attendees.ts';
import type { Known } from '../sign.ts';
export type AttendeeReading = { structure?: string; name?: string; by?: string; note?: string; arrived?: string; count?: number; state?: 'present' | 'excused' | 'absent' | 'represented' | 'guests'; start: number; end: number };
export function readAttendees(line: string, known: Known, at: { isItem: boolean; pairs: boolean }): readonly AttendeeReading[] {
  return attendeesOf(line, known.index, at).map((e) => ({ ...e, start: 0, end: line.length }) as AttendeeReading);
}
