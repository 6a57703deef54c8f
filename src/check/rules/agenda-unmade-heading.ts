import type { AloneRule } from '../facts/rule.ts';
import { unmadeHeadings } from '../facts/unmade-headings.ts';

export const agendaUnmadeHeading: AloneRule = {
  about: 'record',
  alone: true,
  code: 'agenda/unmade-heading',
  severity: 'warning',
  why: {
    fr: 'Une section commence par une ligne « ## Titre » : sous un titre écrit autrement, la discussion s’imprime à une autre place que son point.',
    en: 'A section begins with a line "## Title": under a title written otherwise, the discussion is printed elsewhere than its item.',
  },
  message: ({ title, number }) =>
    number
      ? {
          fr: `« ${title} », le titre du point ${number}, n’ouvre pas une section : il est écrit autrement que « ## ${title} ».`,
          en: `"${title}", the title of item ${number}, opens no section: it is written otherwise than "## ${title}".`,
        }
      : {
          fr: `« ##${title} » n’ouvre pas une section : un espace manque après « ## ».`,
          en: `"##${title}" opens no section: a blank is missing after "##".`,
        },
  remedy: ({ title }) => ({
    fr: `Écrivez la ligne « ## ${title} », ou laissez « gtm check --fix » le faire.`,
    en: `Write the line "## ${title}", or let "gtm check --fix" do it.`,
  }),
  good: `---
date: 2023-03-01
agenda:
  - title: Divers
---

## Divers

Rien à signaler.
`,
  bad: `---
date: 2023-03-01
agenda:
  - title: Suivi
  - title: Divers
---

⟦##Suivi⟧

Tout est fait.

⟦**Divers**⟧

Rien à signaler.
`,
  *check({ meeting, source }) {
    for (const { title, item, span } of unmadeHeadings(meeting, source)) {
      const values = { title, number: item === undefined ? 0 : item + 1 };
      yield { span, values, edits: [{ ...span, text: `## ${title}` }] };
    }
  },
};
