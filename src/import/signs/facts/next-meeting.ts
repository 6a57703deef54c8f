import { dateIn } from '../../find-date.ts';
export function readNextLine(t: string, _: unknown): any {
  return dateIn(t, '2000') ?? null;
}
