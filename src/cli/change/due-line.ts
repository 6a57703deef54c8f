import { dateWords } from '../../i18n/date-words.ts';
import type { Deadline } from '../../model/deadline/deadline.ts';
import type { Words } from '../../model/words.ts';

/** What the words of a deadline were read as: "→ 30 juin 2023", the last day that they mean. */
export function dueLine({ latest, earliest, kind }: Deadline): Words {
  if (latest !== undefined) {
    const day = dateWords(latest);
    return { fr: `→ ${day.fr}`, en: `→ ${day.en}` };
  }
  if (earliest !== undefined) {
    const day = dateWords(earliest);
    return { fr: `→ à partir du ${day.fr}, sans fin`, en: `→ from ${day.en} on, without an end` };
  }
  return kind === 'event' ? UNREAD : UNDATED;
}

const UNREAD: Words = {
  fr: '→ aucune date n’y est lue ; gardé en toutes lettres',
  en: '→ no date is read in it; kept as words',
};
const UNDATED: Words = { fr: '→ sans date', en: '→ without a date' };
