// Deadlines among the words of an action.
import { parseDeadline } from '../model/deadline/reading/parse-deadline.ts';
import { statusIn } from '../record/body/status-in.ts';

const LABEL = /^(?:due(?: (?:on|by|date))?|deadline|by|échéance|délai|pour le|date limite)\s*:?\s+/i;

/** Whether words are a deadline and nothing else: a period, a recurrence, the next meeting, a word of urgency. */
export function isDeadline(words: string, date: string): boolean {
  const clean = words.trim();
  if (clean === '' || clean.length > 60 || /^[\d.,]+$/.test(clean.replace(/^(?:19|20)\d\d$/, 'x'))) return false;
  if (statusIn(clean) !== undefined) return false;
  const { kind, latest, urgent } = parseDeadline({ text: clean.replace(LABEL, '') }, { date });
  if (['event', 'none'].includes(kind)) return false;
  return latest !== undefined || urgent === true || kind === 'next-meeting' || kind === 'ongoing' || LABEL.test(clean);
}

/** The words of a deadline without the label before them: "due Thursday" → "Thursday". */
export function dueWords(words: string): string {
  return words.trim().replace(/^(?:due(?: (?:on|by|date))?|deadline|échéance|délai|date limite)\s*:?\s+/i, '');
}

/** "…, d'ici fin juin", "… by 2 April": the words of a deadline at the end, which stay in the text too. */
export function dueAtEnd(text: string, date: string): string | undefined {
  const match =
    /(?:^|[\s,(])((?:d['’]ici(?: à| au| la| le)?|avant(?: le| la| fin)?|pour (?:le|la|fin)|au plus tard|by|before|no later than|until|jusqu['’]au|sous|le \d|fin (?:de |du mois d)?)\s*[^.;()]{2,45})[.;)]?$/i.exec(
      text,
    );
  const words = match?.[1]?.trim();
  if (words === undefined) return undefined;
  const { latest } = parseDeadline({ text: words }, { date });
  return latest !== undefined || /prochaine|next meeting/i.test(words) ? words : undefined;
}
