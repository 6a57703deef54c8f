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

  it('reads a table by all its headers, with or without the line of dashes', () => {
    const actions = [{ text: 'Lire', owners: 'OIM', due: '30 juin' }];
    const rows = '| OIM | Lire | 30 juin |\n';
    expect(lifted(`\n| Structure | Engagement | Date |\n|---|---|---|\n${rows}`).tables[0]?.actions).toEqual(actions);
    expect(lifted(`\n| Structure | Engagement | Date |\n${rows}`).tables).toEqual([{ line: 5, endLine: 6, actions }]);
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

  it.each([
    ['fait', 'done'],
    ['✅', 'done'],
    ['✔️', 'done'],
    ['x', 'done'],
    ['X', 'done'],
    ['[x]', 'done'],
    ['☑', 'done'],
    ['en cours', 'in-progress'],
    ['bloqué', 'blocked'],
    ['☐', 'open'],
    ['[ ]', 'open'],
  ])('reads the state %j', (state, status) => {
    const table = `\n| Action | Qui | État |\n|---|---|---|\n| Lire | OIM | ${state} |\n`;
    expect(lifted(table).tables[0]?.actions).toEqual([{ text: 'Lire', owners: 'OIM', status }]);
  });

  it('reads a tick under the name of a state, and before the action', () => {
    const columns =
      '\n| Action | Qui | Fait | En cours |\n|---|---|---|---|\n| Lire | OIM | x | |\n| Peser | HCR | | ✓ |\n';
    expect(lifted(columns).tables[0]?.actions.map(({ status }) => status)).toEqual(['done', 'in-progress']);
    const before = '\n| Action | Qui |\n|---|---|\n| ✅ Lire | OIM |\n| [ ] Peser | HCR |\n';
    expect(lifted(before).tables[0]?.actions).toEqual([
      { text: 'Lire', owners: 'OIM', status: 'done' },
      { text: 'Peser', owners: 'HCR' },
    ]);
  });

  it('notes a second state that says otherwise', () => {
    const table = '\n| Action | Qui | État | Avancement |\n|---|---|---|---|\n| Lire | OIM | fait | en cours |\n';
    expect(lifted(table).tables[0]?.actions).toEqual([
      { text: 'Lire', owners: 'OIM', status: 'done', note: 'Avancement : en cours' },
    ]);
  });

  const html = (...rows: readonly string[]) =>
    `\n<table>\n<tr><th>Action</th><th>Qui</th><th>Quand</th></tr>\n${rows.map((row) => `<tr>${row}</tr>`).join('\n')}\n</table>\n`;

  it('fills the cells that others cover', () => {
    const rows = [
      '<td>Lire</td><td rowspan="2">OIM</td><td>mai</td>',
      '<td>Peser</td><td>juin</td>',
      '<td>Laver</td><td colspan=2>HCR</td>',
      "<td>Curer</td><td rowspan='9'>?</td><td>juin</td>",
    ];
    expect(lifted(html(...rows)).tables[0]?.actions).toEqual([
      { text: 'Lire', owners: 'OIM', due: 'mai' },
      { text: 'Peser', owners: 'OIM', due: 'juin' },
      { text: 'Laver', owners: 'HCR' },
      { text: 'Curer', owners: '?', due: 'juin' },
    ]);
  });

  it.each([
    ['more-cells', html('<td>Lire</td><td>OIM</td><td>mai</td><td>fait</td>'), 7],
    ['across', html('<td>Lire</td><td>OIM</td>', '<td colspan="3">Volet eau</td>'), 8],
    ['action-above', html('<td rowspan="2">Lire</td><td>OIM</td>', '<td>HCR</td><td>mai</td>'), 8],
    ['comment', html('<td>Lire <!-- encore --></td><td>OIM</td>'), 6],
    ['more-cells', '\n| Action | Qui |\n|---|---|\n| Lire | OIM |\n| Lire `a | b` | OIM |\n', 8],
    ['more-cells', '\nAction\tQui\nLire\tOIM\tmai\n', 6],
  ] as const)('leaves a table for a row that it cannot read whole: %s', (reason, table, line) => {
    expect(lifted(table)).toEqual({ tables: [], left: [{ line, reason }] });
  });

  it.each([
    ['no-action', '\n| Action | Qui |\n|---|---|\n| Lire | OIM |\n| ////// | HCR |\n', 8],
    ['action-above', '\n| Action | Qui |\n|---|---|\n| Lire | OIM |\n| ^^ | HCR |\n', 8],
    ['action-above', '\n| Action | Qui |\n|---|---|\n| Lire | OIM |\n| idem | HCR |\n', 8],
    ['total', '\n| Action | Qui | Coût |\n|---|---|---|\n| Lire | OIM | 5 |\n| **Total :** | | 5 |\n', 8],
    ['struck', '\n| Action | Qui |\n|---|---|\n| Lire | ~~OIM~~ HCR |\n', 7],
    [
      'titled',
      '\n| Action | Qui | Quand |\n|---|---|---|\n| À mener | Structure | Date limite |\n| Lire | OIM | mai |\n',
      7,
    ],
    ['titled', '\n| Volet eau | |\n|---|---|\n| Action | Qui |\n| Lire | OIM |\n', 5],
    ['across', '\n| Action | Qui |\n|---|---|\n| **Volet eau** | |\n| Lire | OIM |\n', 7],
  ] as const)('leaves a table of pipes, too: %s', (reason, table, line) => {
    expect(lifted(table)).toEqual({ tables: [], left: [{ line, reason }] });
  });

  it('takes a header in the first row, once more below, and cells that say the same', () => {
    const table =
      '\n| | |\n|---|---|\n| Action | Qui |\n| Lire | OIM |\n| Peser | idem |\n| **Action** | Qui |\n| Curer | " |\n';
    expect(lifted(table)).toEqual({
      tables: [
        {
          line: 5,
          endLine: 11,
          actions: ['Lire', 'Peser', 'Curer'].map((text) => ({ text, owners: 'OIM' })),
        },
      ],
      left: [],
    });
  });

  it('reads yes and no under the name of a state', () => {
    const table = '\n| Action | Qui | Fait |\n|---|---|---|\n| Lire | OIM | oui |\n| Peser | HCR | non |\n';
    expect(lifted(table).tables[0]?.actions.map(({ status }) => status)).toEqual(['done', 'open']);
  });

  it('takes a row whose surplus cells are empty', () => {
    const table = '\n| Action | Qui |\n|---|---|\n| Lire | OIM | |\n';
    expect(lifted(table).tables[0]?.actions).toEqual([{ text: 'Lire', owners: 'OIM' }]);
  });

  it('lets other tables be', () => {
    expect(lifted('\n| Nom | Nombre |\n|---|---|\n| Femmes | 322 |\n')).toEqual({ tables: [], left: [] });
  });
});
