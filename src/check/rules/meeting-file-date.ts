import type { AloneRule } from '../facts/rule.ts';
import { dayWords } from '../say/day-words.ts';

export const meetingFileDate: AloneRule = {
  about: 'record',
  alone: true,
  code: 'meeting/file-date',
  severity: 'warning',
  why: {
    fr: 'Le nom du fichier est l’identifiant de la réunion : il doit porter la même date qu’elle.',
    en: 'The name of the file is the id of the meeting: it should carry the same date.',
  },
  message: ({ named, date }) => ({
    fr: `Le fichier porte la date ${named}, mais la réunion est datée du ${dayWords(date).fr}.`,
    en: `The file is named ${named}, but the meeting is dated ${dayWords(date).en}.`,
  }),
  remedy: ({ date, named }) => ({
    fr: `Corrigez la ligne « date », ou remplacez ${named} par ${date} dans le nom du fichier (git mv), et dans les suivis qui le citent.`,
    en: `Correct the line "date", or replace ${named} with ${date} in the name of the file (git mv), and in the reviews that cite it.`,
  }),
  good: `---
date: 2023-03-01
---
`,
  bad: `---
date: ⟦2023-03-10⟧
---
`,
  *check({ meeting: { id, date } }) {
    const named = /^\d{4}-\d{2}-\d{2}/.exec(id)?.[0];
    if (named !== undefined && named !== date) yield { path: ['date'], values: { named, date } };
  },
};
