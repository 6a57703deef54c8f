import { titleDate } from '../../model/meeting/title-date.ts';
import type { AloneRule } from '../facts/rule.ts';
import { dayWords } from '../say/day-words.ts';

export const meetingTitleDate: AloneRule = {
  about: 'record',
  alone: true,
  code: 'meeting/title-date',
  severity: 'warning',
  why: {
    fr: 'Un titre recopié de la réunion précédente garde souvent l’ancienne date, et le lecteur ne sait laquelle croire.',
    en: 'A title copied from the previous meeting often keeps the old date, and readers cannot tell which to believe.',
  },
  message: ({ words, date }) => ({
    fr: `Le titre dit « ${words} », mais la réunion est datée du ${dayWords(date).fr}.`,
    en: `The title says "${words}", but the meeting is dated ${dayWords(date).en}.`,
  }),
  remedy: () => ({
    fr: 'Corrigez le titre, ou la ligne « date ».',
    en: 'Correct the title, or the line "date".',
  }),
  good: `---
date: 2023-03-01
title: Compte rendu de la réunion ordinaire du 1er mars 2023
---
`,
  bad: `---
date: 2023-03-01
title: ⟦Compte rendu de la réunion ordinaire du 1er février 2023⟧
---
`,
  *check({ meeting: { title, date, until = date } }) {
    const found = title === undefined ? undefined : titleDate(title);
    if (!found || found.spans.some(({ earliest, latest }) => earliest <= until && date <= latest)) return;
    yield { path: ['title'], values: { words: found.words, date } };
  },
};
