import type { Edit, Span } from '../../model/diagnostic.ts';
import { foldTitle, titleNumber } from '../../model/meeting/tie-sections.ts';
import type { AloneRule } from '../facts/rule.ts';
import { tiedSections } from '../facts/tied-sections.ts';

export const agendaHeadingDrifted: AloneRule = {
  about: 'record',
  alone: true,
  code: 'agenda/heading-drifted',
  severity: 'warning',
  why: {
    fr: 'L’ordre du jour fait foi pour les titres : deux titres pour un même point embrouillent le lecteur.',
    en: 'The agenda decides on titles: two titles for one item confuse readers.',
  },
  message: ({ heading, number, title }) => ({
    fr: `Le titre « ${heading} » n’est pas celui du point ${number} de l’ordre du jour, « ${title} ».`,
    en: `The heading "${heading}" is not that of agenda item ${number}, "${title}".`,
  }),
  remedy: ({ other }) =>
    other
      ? {
          fr: 'Ils n’ont que le numéro en commun : si c’est ce point, reprenez son titre ; sinon, corrigez le numéro ou l’ordre du jour.',
          en: 'They have but the number in common: if it is that item, use its title; if not, correct the number or the agenda.',
        }
      : {
          fr: 'Reprenez le titre de l’ordre du jour, ou laissez « gtm check --fix » le faire ; si l’ordre du jour a tort, corrigez-le là.',
          en: 'Use the title of the agenda, or let "gtm check --fix" do it; if the agenda is wrong, correct it there.',
        },
  good: `---
date: 2023-03-01
agenda:
  - title: Données sur la migration
---

## 1. Données sur la migration

Le tableau est à jour.
`,
  bad: `---
date: 2023-03-01
agenda:
  - title: Données sur la migration
---

⟦## 1. DONNEES SUR LA MIGRATION⟧

Le tableau est à jour.
`,
  *check({ meeting, source: { text, lines } }) {
    for (const { item, section } of tiedSections(meeting).drifted) {
      const { title: typed = '', presenter = '' } = meeting.agenda[item] ?? {};
      const title = typed.trim();
      const span = lines.spanOf(section.line);
      const losesWords = !holdsWords(`${title} ${presenter}`, section.title);
      const edit = losesWords
        ? undefined
        : alignEdit(text.slice(span.start, span.end), span, { number: item + 1, title });
      const values = { heading: section.title, number: item + 1, title, other: losesWords ? 1 : 0 };
      yield { span, values, edits: edit ? [edit] : [] };
    }
  },
};

/** Whether every word of a heading stands in the other words too. */
function holdsWords(words: string, heading: string): boolean {
  const known = new Set(foldTitle(words).split(' '));
  return foldTitle(heading)
    .split(' ')
    .every((word) => known.has(word));
}

type Aligned = { readonly number: number; readonly title: string };

/** The heading with the title of its item; a number before it stays in its style, and becomes the right one. */
function alignEdit(line: string, { start, end }: Span, { number, title }: Aligned): Edit | undefined {
  const mark = /^ {0,3}##[ \t]+/.exec(line)?.[0];
  if (mark === undefined || title === '' || /[\r\n]/.test(title)) return undefined;
  const written = titleNumber(title) ? undefined : titleNumber(line.slice(mark.length))?.words;
  const prefix = written?.replace(/[*_]+/g, '').replace(/\d+/, String(number)).trimStart() ?? '';
  return { start: start + mark.length, end, text: `${prefix}${title}` };
}
