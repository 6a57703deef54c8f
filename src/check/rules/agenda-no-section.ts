import type { Meeting } from '../../model/meeting/meeting.ts';
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
  message: ({ number, title }) =>
    number === 0
      ? {
          fr: 'Le texte n’a aucune section : aucun point de l’ordre du jour n’y a sa discussion.',
          en: 'The text has no section: no item of the agenda has its discussion there.',
        }
      : {
          fr: `Le point ${number}, « ${title} », n’a pas de section dans le texte.`,
          en: `Item ${number}, "${title}", has no section in the text.`,
        },
  remedy: ({ number, title }) =>
    number === 0
      ? {
          fr: `Écrivez sous l’en-tête une ligne « ## ${title} », puis ce qui en a été dit ; de même pour chaque point.`,
          en: `Write below the header a line "## ${title}", then what was said of it; the same for each item.`,
        }
      : {
          fr: `Ajoutez dans le texte une ligne « ## ${title} » suivie de la discussion, ou corrigez le titre de la section qui lui revient.`,
          en: `Add to the text a line "## ${title}" followed by the discussion, or correct the heading of its section.`,
        },
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
    const typed = new Set(unmadeHeadings(meeting, source).map((heading) => heading.item));
    if (sections.length === 0 && !meeting.held) return;
    if (sections.length === 0 && typed.size === 0 && !SEVERAL.test(opening)) {
      const first = meeting.agenda.find(({ title }) => title !== '');
      if (first && (opening !== '' || tookPlace(meeting)))
        yield { path: ['agenda'], part: 'key', values: { number: 0, title: first.title } };
      return;
    }
    for (const [item, section] of tiedSections(meeting).items.entries()) {
      const title = meeting.agenda[item]?.title ?? '';
      if (section === null && title !== '' && !typed.has(item))
        yield { path: ['agenda', item, 'title'], values: { number: item + 1, title } };
    }
  },
};

/** Several paragraphs are the discussion of the items, which are then told one by one. */
const SEVERAL = /\S[ \t]*\r?\n[ \t]*\r?\n/;

/** Whether a record says more than what is announced: who was there, what was decided, that the minutes were sent. */
function tookPlace({ attendance, agenda, actions, review, status }: Meeting): boolean {
  return (
    status !== 'draft' ||
    attendance.present.length > 0 ||
    actions.length > 0 ||
    review.length > 0 ||
    agenda.some((item) => item.decisions.length > 0 || (item.actions !== 'none' && item.actions.length > 0))
  );
}
