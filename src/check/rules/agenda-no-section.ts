import type { AloneRule } from '../facts/rule.ts';
import { tiedSections } from '../facts/tied-sections.ts';
import { unmadeHeadings } from '../facts/unmade-headings.ts';

export const agendaNoSection: AloneRule = {
  about: 'record',
  alone: true,
  code: 'agenda/no-section',
  severity: 'warning',
  why: {
    fr: 'Un point sans texte s’imprime vide dans le compte rendu.',
    en: 'An item without text is printed empty in the minutes.',
  },
  message: ({ number, title }) => ({
    fr: `Le point ${number}, « ${title} », n’a pas de section dans le texte.`,
    en: `Item ${number}, "${title}", has no section in the text.`,
  }),
  remedy: ({ title }) => ({
    fr: `Ajoutez dans le texte une ligne « ## ${title} » suivie de la discussion, ou corrigez le titre de la section qui lui revient.`,
    en: `Add to the text a line "## ${title}" followed by the discussion, or correct the heading of its section.`,
  }),
  good: `---
date: 2023-03-01
agenda:
  - title: Données sur la migration
---

## Données sur la migration

Le tableau est à jour.
`,
  bad: `---
date: 2023-03-01
agenda:
  - title: Données sur la migration
  - title: ⟦Visite du centre⟧
---

## Données sur la migration

Le tableau est à jour.
`,
  *check({ meeting, source }) {
    const { opening, sections } = meeting.body;
    if (sections.length === 0 && !(meeting.held && SEVERAL.test(opening))) return;
    const typed = new Set(unmadeHeadings(meeting, source).map((heading) => heading.item));
    for (const [item, section] of tiedSections(meeting).items.entries()) {
      const title = meeting.agenda[item]?.title ?? '';
      if (section === null && title !== '' && !typed.has(item))
        yield { path: ['agenda', item, 'title'], values: { number: item + 1, title } };
    }
  },
};

/** A text without sections is a word of the opening; several paragraphs are the discussion of the items. */
const SEVERAL = /\S[ \t]*\r?\n[ \t]*\r?\n/;
