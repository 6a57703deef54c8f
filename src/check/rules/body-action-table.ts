import { actionTables, countActions } from '../../record/body/action-tables.ts';
import type { AloneRule } from '../facts/rule.ts';

export const bodyActionTable: AloneRule = {
  about: 'record',
  alone: true,
  code: 'body/action-table',
  severity: 'warning',
  why: {
    fr: 'Les actions d’un tableau tapé dans le texte ne sont suivies nulle part.',
    en: 'The actions of a table typed in the text are followed up nowhere.',
  },
  message: ({ rows }) => ({
    fr: `Ce tableau contient ${rows === 1 ? 'une action qui n’est pas suivie' : `${rows} actions qui ne sont pas suivies`} : elle${rows === 1 ? ' n’est que' : 's ne sont que'} dans le texte.`,
    en: `This table holds ${rows === 1 ? 'an action that is not followed up: it stands' : `${rows} actions that are not followed up: they stand`} only in the text.`,
  }),
  remedy: ({ id }) => ({
    fr: `« gtm lift ${id} » les passe dans l’en-tête (actions), où elles seront suivies.`,
    en: `"gtm lift ${id}" moves them into the header (actions), where they are followed up.`,
  }),
  good: `---
date: 2023-03-01
agenda:
  - title: Centre d'accueil
    actions: none
---

## Centre d'accueil

| Points d'action | Responsables | Date limite |
| --- | --- | --- |
| ////////// | ////////// | ////////// |

| Victimes accueillies | Nombre |
| --- | ---: |
| Femmes et filles | 322 |
`,
  bad: `---
date: 2023-03-01
agenda:
  - title: Centre d'accueil
---

## Centre d'accueil

⟦| Points d'action | Personnes/Structures responsables | Date limite |⟧
| --- | --- | --- |
| Organiser une visite du centre | DRECM/R et partenaires | 2023 |
| Tenir une journée portes ouvertes | ? | 2023 |
`,
  *check({ meeting: { id }, source }) {
    for (const table of actionTables(source))
      yield { span: source.lines.spanOf(table.line), values: { rows: countActions(table), id } };
  },
};
