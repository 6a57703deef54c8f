import { nobodySaid } from '../../model/owner-words.ts';
import type { BodyTable } from '../../record/body-table.ts';
import { bodyTables } from '../../record/body-tables.ts';
import { cellWords } from '../../record/cell-words.ts';
import { columnKinds, isActionHeader } from '../../record/table-headers.ts';
import type { RecordRule } from '../rule.ts';

export const bodyActionTable: RecordRule = {
  about: 'record',
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
  remedy: () => ({
    fr: 'Recopiez-les dans l’en-tête (actions), où elles seront suivies, puis retirez le tableau.',
    en: 'Copy them into the header (actions), where they are followed up, then take the table out.',
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

| Points d'action | Personnes/Structures responsables | Date limite |
| --- | --- | --- |
| Organiser une visite du centre | DRECM/R et partenaires | 2023 |
| Tenir une journée portes ouvertes | ? | 2023 |
`,
  *check({ meeting: { id }, source }) {
    for (const table of bodyTables(source)) {
      const rows = isActionHeader(table.header) ? countActions(table) : 0;
      if (rows > 0) yield { span: source.lines.spanOf(table.line), values: { rows, id } };
    }
  },
};

/** The rows that say something to do; a row of slashes says that there is nothing. */
function countActions({ header, rows }: BodyTable): number {
  const column = header.findIndex((each) => columnKinds(each).includes('action'));
  return rows.filter(({ cells }) => {
    const words = cellWords(cells[column] ?? '');
    return (
      /[\p{L}\p{N}]/u.test(words) && nobodySaid(words) !== 'none' && !/^(?:aucune|pas d['’]|no) ?action/i.test(words)
    );
  }).length;
}
