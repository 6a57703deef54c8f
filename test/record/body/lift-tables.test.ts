import { describe, expect, it } from 'vitest';
import { tablesToLift } from '../../../src/record/body/lift-tables.ts';
import { readRecordText } from '../../../src/record/read-record.ts';

const lifted = (body: string, language: 'fr' | 'en' = 'fr') => {
  const { source } = readRecordText('meetings/2023-03-01.md', `---\ndate: 2023-03-01\n---\n${body}`);
  if (!source) throw new Error('not read');
  return tablesToLift(source, language);
};

describe('tablesToLift', () => {
  it('gives each column the key of the format, and the rest to the note', () => {
    const table = `
| N° | Sujet | Point d'action | Responsable | Porteur | Date | Date limite | Statut | Livrable | Priorité | Observations |
|----|----|----|----|----|----|----|----|----|----|----|
| 1a | Santé | Lire | OIM<br>HCR | PAM | mars | avril | Fait (3 octobre) | Note | haute | rien à dire |
`;
    expect(lifted(table)).toEqual({
      tables: [
        {
          line: 5,
          endLine: 7,
          actions: [
            {
              text: 'Lire',
              owners: ['OIM', 'HCR', 'PAM'],
              due: 'mars',
              status: 'done',
              deliverable: 'Note',
              priority: 'haute',
              observations: 'rien à dire',
              note: 'N° : 1a ; Sujet : Santé ; Date limite : avril ; Statut : Fait (3 octobre)',
            },
          ],
        },
      ],
      left: [],
    });
  });

  it('keeps words of a status that it does not know, and lets rows of nothing go', () => {
    const table = `
| Actions | Qui | Statut |
|---|---|---|
| Lire | ? | on verra |
| ////// | ////// | ////// |
| Aucune action | | |
|  |  |  |
`;
    expect(lifted(table).tables[0]?.actions).toEqual([{ text: 'Lire', owners: '?', note: 'Statut : on verra' }]);
  });

  it('reads states in English, and its colon', () => {
    const table =
      '\n| Action | Owner | Status | Sector |\n|---|---|---|---|\n| Paint | Clerk | done | North |\n| Sweep | Clerk | open | |\n';
    expect(lifted(table, 'en').tables[0]?.actions).toEqual([
      { text: 'Paint', owners: 'Clerk', status: 'done', note: 'Sector: North' },
      { text: 'Sweep', owners: 'Clerk', status: 'open' },
    ]);
  });

  it('leaves a table that a line of prose touches', () => {
    const table = '\n| Action | Owner |\n|---|---|\n| Paint | Clerk |\ntext after\n';
    expect(lifted(table)).toEqual({ tables: [], left: [{ line: 8, reason: 'among-words' }] });
  });

  it('leaves a table whose row says something without an action', () => {
    const table = '\n| Actions | Qui |\n|---|---|\n| Lire | OIM |\n| | HCR |\n';
    expect(lifted(table)).toEqual({ tables: [], left: [{ line: 8, reason: 'no-action' }] });
  });

  it('lifts an HTML table that stands alone, and leaves one among words', () => {
    const table = '<table>\n<tr><th>Actions</th><th>Qui</th></tr>\n<tr><td>Lire</td><td>OIM</td></tr>\n</table>';
    expect(lifted(`\n${table}\n`).tables).toEqual([
      { line: 5, endLine: 8, actions: [{ text: 'Lire', owners: 'OIM' }] },
    ]);
    expect(lifted(`\nVoici : ${table}\n`)).toEqual({ tables: [], left: [{ line: 6, reason: 'among-words' }] });
  });

  it('lets other tables be', () => {
    expect(lifted('\n| Nom | Nombre |\n|---|---|\n| Femmes | 322 |\n')).toEqual({ tables: [], left: [] });
  });
});
