import { countOf, type Noun } from '../../i18n/labels.ts';
import type { Words } from '../../model/words.ts';

const TIMES: Noun = { one: { fr: 'fois', en: 'time' }, other: { fr: 'fois', en: 'times' } };

/** How often a deadline moved later: "échéance reportée 2 fois"; undefined when it never did. */
export function slipWords(slips: number): Words | undefined {
  if (slips === 0) return undefined;
  const times = countOf(slips, TIMES);
  return { fr: `échéance reportée ${times.fr}`, en: `deadline moved later ${times.en}` };
}
