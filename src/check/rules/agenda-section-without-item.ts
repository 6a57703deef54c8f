import { foldTitle } from '../../model/meeting/tie-sections.ts';
import type { AloneRule } from '../facts/rule.ts';
import { tiedSections } from '../facts/tied-sections.ts';

export const agendaSectionWithoutItem: AloneRule = {
  about: 'record',
  alone: true,
  code: 'agenda/section-without-item',
  severity: 'warning',
  why: {
    fr: 'Une section au milieu des points qui n’est celle d’aucun s’imprimerait en annexe, loin de sa place.',
    en: 'A section among the items that belongs to none would be printed as an annex, far from its place.',
  },
  message: ({ title, number }) =>
    number
      ? {
          fr: `Le point ${number} a déjà sa section : cette autre, « ${title} », s’imprimerait en annexe.`,
          en: `Item ${number} has its section already: this other one, "${title}", would be printed as an annex.`,
        }
      : {
          fr: `La section « ${title} » n’est celle d’aucun point de l’ordre du jour.`,
          en: `The section "${title}" belongs to no agenda item.`,
        },
  remedy: ({ number }) =>
    number
      ? {
          fr: 'Mettez son texte dans la première section de ce titre, et retirez ce titre-ci.',
          en: 'Put its text into the first section of that title, and remove this heading.',
        }
      : {
          fr: 'Donnez-lui le titre de son point, ajoutez le point à l’ordre du jour (agenda), mettez-la en sous-titre « ### », ou placez-la à la fin.',
          en: 'Give it the title of its item, add the item to the agenda, make it a sub-heading "###", or move it to the end.',
        },
  good: `---
date: 2023-03-01
agenda:
  - title: Divers
---

## Divers

Rien à signaler.

## Tableau des chiffres

Femmes et filles : 322.
`,
  bad: `---
date: 2023-03-01
agenda:
  - title: Divers
---

⟦## Tableau des chiffres⟧

Femmes et filles : 322.

## Divers

Rien à signaler.
`,
  *check({ meeting, source: { lines } }) {
    const { items, extra } = tiedSections(meeting);
    const last = Math.max(0, ...items.map((section) => section?.line ?? 0));
    const titles = meeting.agenda.map((item) => foldTitle(item.title));
    for (const { title, line } of extra) {
      const number = titles.indexOf(foldTitle(title)) + 1;
      if (line < last || number > 0) yield { span: lines.spanOf(line), values: { title, number } };
    }
  },
};
