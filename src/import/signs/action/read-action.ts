import { actionLine } from '../../action-line.ts';
import type { Known, Claim } from '../sign.ts';
export function readAction(words: string, known: Known, _?: { listed?: boolean }) {
  return { ...actionLine(words, { ...known, loose: true }), claims: [] as Claim[] };
}
