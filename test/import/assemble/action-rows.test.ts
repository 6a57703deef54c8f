import { describe, expect, it } from 'vitest';
import { bareColumns, headOf } from '../../../src/import/assemble/action-columns.ts';
import { actionRows } from '../../../src/import/assemble/action-rows.ts';
import { type Cell, type Line, plainLine, type TableBlock } from '../../../src/import/blocks/block.ts';
import { knownOf } from '../../support/known.ts';

const known = knownOf();

/** A line of a cell; "~…~" is struck out, "[x] …" ticked, "*…*" bold. */
function lineOf(text: string, line: number): Line {
  const [struck, bold, checked] = [/^~(.*)~$/, /^\*(.*)\*$/, /^\[x\] ?(.*)$/].map((mark) => mark.exec(text));
  const words = (struck ?? bold ?? checked)?.[1] ?? text;
  return { ...plainLine(words, line), struck: Boolean(struck), bold: Boolean(bold), checked: checked ? true : null };
}

/** Rows of cells apart by "|", the lines of a cell by "/ "; "=" at the beginning: one cell over all columns. */
function tableOf(...rows: readonly string[]): TableBlock {
  return {
    kind: 'table',
    line: 1,
    rows: rows.map((row, index) => ({
      line: index + 1,
      cells: row
        .replace(/^=/, '')
        .split('|')
        .map((words): Cell => {
          const said = words.trim();
          const lines = said === '' ? [] : said.split(' // ').map((text) => lineOf(text, index + 1));
          const cell = { lines, texts: lines.map(({ text }) => text), list: false };
          return row.startsWith('=') ? { ...cell, across: true } : cell;
        }),
    })),
  };
}

function rowsOf(...rows: readonly string[]) {
  const table = tableOf(...rows);
  const { actions } = actionRows(table, headOf(table, true, known), known);
  return actions.map(({ text, owners, due, status }) => [text, owners.join(' + '), due, status]);
}

describe('rows under headers', () => {
  it.each(['Zoé tasks: | Hours', 'Tâches de Zoé | Heures', "Zoé's to-dos | Hours", 'Zoé – à faire | Heures'])(
    'belong to whom their header names: %s',
    (head) => {
      expect(rowsOf(head, 'Curer le puits | 2')).toEqual([['Curer le puits', 'Zoé', undefined, undefined]]);
    },
  );

  it.each(['Sprint tasks | Hours', 'Next actions | Hours', 'Project tasks | Hours'])('belong to nobody: %s', (head) => {
    expect(
      rowsOf(head, 'Curer le puits | 2')
        .map(([, owner]) => owner)
        .join(''),
    ).toBe('');
  });

  it('have their columns in any order, in both languages', () => {
    expect(rowsOf('Délai | Responsables | Actions', '3 mai | OIM | Curer le puits')).toEqual([
      ['Curer le puits', 'OIM', '3 mai', undefined],
    ]);
    expect(rowsOf('Who | By when | Action item', 'Ada | May | Dig a well')).toEqual([
      ['Dig a well', 'Ada', 'May', undefined],
    ]);
  });

  it('are read by their cells where two headers are changed over', () => {
    const rows = ['Action | Responsable | Délai', 'Curer | 3 mai | OIM', 'Payer | fin juin | Ada Bello'];
    expect(rowsOf(...rows)).toEqual([
      ['Curer', 'OIM', '3 mai', undefined],
      ['Payer', 'Ada Bello', 'fin juin', undefined],
    ]);
    const table = tableOf(...rows);
    expect(actionRows(table, 0, known).remarks).toMatchObject([{ reason: 'header', from: 'Responsable' }]);
  });

  it('may hold two meanings in a column', () => {
    expect(rowsOf('Action | Responsable / Échéance', 'Curer | OIM / 3 mai', 'Payer | Groupe Eau : mai 2024')).toEqual([
      ['Curer', 'OIM', '3 mai', undefined],
      ['Payer', 'Groupe Eau', 'mai 2024', undefined],
    ]);
  });

  it('may hold several actions in a cell, each with its line beside', () => {
    expect(
      rowsOf(
        'Sujet | Actions de suivi | Responsable/ Deadline',
        'Puits | Curer le puits // Payer le gardien | Groupe Eau : mai 2024 // Mairie de Tanda',
      ),
    ).toEqual([
      ['Curer le puits', 'Groupe Eau', 'mai 2024', undefined],
      ['Payer le gardien', 'Mairie de Tanda', undefined, undefined],
    ]);
  });

  it('keep in one what is cut over several lines', () => {
    expect(rowsOf('Action | Responsable', 'Curer le puits // du quartier | Le secrétariat // du groupe')).toEqual([
      ['Curer le puits du quartier', 'Le secrétariat du groupe', undefined, undefined],
    ]);
  });

  it('go on from the row above', () => {
    expect(rowsOf('N° | Action | Qui', '1 | Curer le puits de | OIM', ' | la place du marché | ')).toEqual([
      ['Curer le puits de la place du marché', 'OIM', undefined, undefined],
    ]);
  });

  it('may be headed by a row over all columns, or alone in bold', () => {
    for (const group of ['=Volet eau', '*Volet eau* | | '])
      expect(rowsOf('Action | Qui | Quand', group, 'Curer | OIM | mai')).toHaveLength(1);
  });

  it('have no action in slashes, N/A and empty cells', () => {
    const table = tableOf('Action | Qui | Quand', '////// | ////// | //////', 'N/A | | ', ' | | ');
    expect(actionRows(table, 0, known)).toMatchObject({ actions: [], none: true });
  });

  it('are skipped where they repeat the header or sum up', () => {
    const rows = [
      'Action | Qui | Quand',
      'Curer | OIM | mai',
      'Action | Qui | Quand',
      'Payer | Ada | juin',
      'Total | 2 | ',
    ];
    expect(rowsOf(...rows).map(([text]) => text)).toEqual(['Curer', 'Payer']);
  });

  it.each([
    ['Action | Qui | Fait', 'Curer | OIM | X', 'done'],
    ['Action | Qui | En cours', 'Curer | OIM | x', 'in-progress'],
    ['Action | Qui | Statut', 'Curer | OIM | en cours', 'in-progress'],
    ['Action | Qui | Statut', 'Curer | OIM | ✓', 'done'],
    ['Action | Qui', '~Curer~ | ~OIM~', 'done'],
    ['Action | Qui', '[x] Curer | OIM', 'done'],
    ['Action | Qui', 'Curer | OIM', undefined],
  ])('say how far they are: %s, %s', (head, row, status) => {
    expect(rowsOf(head, row)).toEqual([['Curer', 'OIM', undefined, status]]);
  });

  it('name nobody whose name is struck out', () => {
    expect(rowsOf('Action | Qui', 'Curer | ~HCR~ // OIM')).toEqual([['Curer', 'OIM', undefined, undefined]]);
  });

  it('name nobody whose name is struck out among others', () => {
    const table = tableOf('Action | Qui', 'Curer | HCR OIM');
    const [head, row] = table.rows;
    const [text, who] = row?.cells ?? [];
    const line = { ...plainLine('HCR OIM', 2), markdown: '~~HCR~~ OIM' };
    const struck = { ...table, rows: [head, { line: 2, cells: [text, { ...who, lines: [line] }] }] } as TableBlock;
    expect(actionRows(struck, 0, known).actions).toMatchObject([{ owners: ['OIM'] }]);
  });

  it('claim the words of the record, line by line', () => {
    const { claims } = actionRows(tableOf('Action | Qui', 'Curer | OIM'), 0, known);
    expect(claims.map(({ line, words }) => [line.text, words])).toEqual([
      ['Curer', ['Curer', 'OIM', undefined, undefined, undefined]],
      ['OIM', ['Curer', 'OIM', undefined, undefined, undefined]],
    ]);
  });
});

describe('tables without headers, under a heading of actions', () => {
  it('are known by what their cells say', () => {
    const table = tableOf('Curer le puits nord | OIM | 3 mai', 'Payer les deux gardiens | Ada Bello | fin juin');
    expect(bareColumns(table, known)).toEqual([['action'], ['owner'], ['due']]);
    expect(actionRows(table, -1, known).actions).toMatchObject([
      { text: 'Curer le puits nord', owners: ['OIM'], due: '3 mai' },
      { text: 'Payer les deux gardiens', owners: ['Ada Bello'], due: 'fin juin' },
    ]);
  });

  it.each([
    [['Stage d’été pour tous | 3 mai | 45', 'Fête de la ville basse | 5 mai | 60']],
    [['Ada Bello | OIM | présente', 'Sani Moussa | HCR | excusé']],
    [['Curer le puits nord | OIM | 3 mai']],
  ])('are none: %j', (rows) => {
    expect(bareColumns(tableOf(...rows), known)).toBeNull();
  });
});

describe('tables of something else', () => {
  it.each([
    'Nom | Organisme | Présent | Excusé',
    'Candidat | Voix',
    'Poste | Budget | Montant',
    'Date | Événement',
    'Version | Date | Auteur',
    'Milestone | Responsible | Date',
    'Semaine | De garde | Téléphone',
    'Indicateur | Cible | Atteint',
  ])('%s', (head) => {
    expect(headOf(tableOf(head, 'x | y | z'), false, known)).toBe(-1);
  });
});
