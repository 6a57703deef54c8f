import { anyWritten } from '../../../words/as-written.ts';
import { leads } from '../../../words/leads.ts';

const LEAD = new RegExp(`\\s*[([](${anyWritten(leads)})\\s*:\\s*([^()[\\]]+)[)\\]]\\s*$`, 'iu');

/** "DR/INS et DRECM/R (chef de file : DR/INS)": who leads, and the words without it. */
export function withoutLeadWords(words: string): { readonly words: string; readonly lead?: string } {
  const match = LEAD.exec(words);
  const lead = match?.[2]?.trim();
  return match && lead !== undefined ? { words: words.slice(0, match.index), lead } : { words };
}
