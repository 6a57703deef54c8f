import type { Known } from '../sign.ts';
export function isAttendeeLine(line: string, _: Known): boolean {
  return line.split(/[,;]/).every((part) => part.length < 120) && !/[.!?:]$/.test(line);
}
