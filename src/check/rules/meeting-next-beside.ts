import { dateOrder } from '../../model/deadline/date-order.ts';
import { announcedNext } from '../../model/deadline/reading/announced-next.ts';
import type { AloneRule } from '../facts/rule.ts';

export const meetingNextBeside: AloneRule = {
  about: 'record',
  alone: true,
  code: 'meeting/next-beside',
  severity: 'warning',
  why: {
    fr: 'Le compte rendu suivant reprend le lieu annoncé : écrit avec le jour, il n’est pas repris.',
    en: 'The next record takes up the place that is announced: written with the day, it is not taken up.',
  },
  message: ({ next, beside }) => ({
    fr: `« ${next} » : seuls le jour et l’heure y sont lus, pas « ${beside} ».`,
    en: `"${next}": only the day and the hour are read in it, not "${beside}".`,
  }),
  remedy: () => ({
    fr: 'Écrivez le jour seul après date, et sous lui, alignés, « start: 10:30 » et « venue: » suivi du lieu.',
    en: 'Write the day alone after date, and below it, aligned, "start: 10:30" and "venue:" followed by the place.',
  }),
  good: `---
date: 2023-03-01
next:
  date: 12 avril
  venue: Mairie
---
`,
  bad: `---
date: 2023-03-01
next:
  date: ⟦12 avril à 10h30 à la mairie⟧
---
`,
  *check({ meeting, config }) {
    const next = announcedNext(meeting, dateOrder(config));
    const isDay = next !== undefined && (next.kind === 'day' || next.earliest === next.latest);
    if (!isDay || next.latest === undefined || meeting.next?.venue !== undefined) return;
    const beside = PLACE.exec(next.text)?.[0];
    if (beside !== undefined) yield { path: ['next', 'date'], values: { next: next.text, beside } };
  },
};

/** "à la mairie", "dans la salle de la DRECM/R", "at the town hall": words of a place to the end, never "à 10h30" or "au 15". */
const BEFORE_PLACE = '(?:à|au|aux|chez|dans|salle|at|in)';
const ARTICLE = "(?:(?:la|le|les|the) |l['’])";
const PLACE = new RegExp(`(?<![\\p{L}\\p{N}])${BEFORE_PLACE} ${ARTICLE}?\\p{L}{3,}.*$`, 'iu');
