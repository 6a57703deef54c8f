import { describe, expect, it } from 'vitest';
import { plainLine, type TableBlock } from '../../../../src/import/blocks/block.ts';
import { readAttendanceTable } from '../../../../src/import/signs/attendance/attendance-table.ts';
import { KNOWN } from '../../../support/known.ts';

/** Rows apart by line ends, cells by "|", lines of a cell by "/". */
function tableOf(text: string): TableBlock {
  const rows = text.split('\n').map((row, index) => ({
    cells: row.split('|').map((cell) => {
      const texts = cell
        .split(' // ')
        .map((each) => each.trim())
        .filter((each) => each !== '');
      return { lines: texts.map((each) => plainLine(each, index + 1)), texts, list: false };
    }),
    line: index + 1,
  }));
  return { kind: 'table', rows, line: 1 };
}

function listed(text: string, announced = false): readonly string[] | undefined {
  const table = readAttendanceTable(tableOf(text), KNOWN, { announced });
  return table?.entries.map(({ name, structure, note, by, count, state }) =>
    [
      name,
      structure && `<${structure}>`,
      note && `[${note}]`,
      by && `by ${by}`,
      count && `×${count}`,
      state !== 'present' && `!${state}`,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

describe('a table of those who attended', () => {
  it.each([
    [
      'Nom | Structure | Présent | Excusé\nAda Bello | OIM | X |\nSani Moussa | HCR | | X',
      ['Ada Bello <OIM>', 'Sani Moussa <HCR> !excused'],
    ],
    [
      'Nom | Structure | Présent | Absent\nAda Bello | OIM | ✓ |\nSani Moussa | HCR | | ✓',
      ['Ada Bello <OIM>', 'Sani Moussa <HCR> !absent'],
    ],
    [
      'Nom | Présence\nAda Bello | P\nSani Moussa | E\nZoé Petit | A',
      ['Ada Bello', 'Sani Moussa !excused', 'Zoé Petit !absent'],
    ],
    [
      'Nom | Prénom | Structure | Émargement\nBELLO | Ada | OIM |\nMOUSSA | Sani | HCR |',
      ['Ada BELLO <OIM>', 'Sani MOUSSA <HCR>'],
    ],
    [
      'Nom | Structure | Émargement\nAda Bello | OIM | signé\nSani Moussa | HCR | excusé\nZoé Petit | PAM |',
      ['Ada Bello <OIM>', 'Sani Moussa <HCR> !excused', 'Zoé Petit <PAM> !absent'],
    ],
    [
      'Name | Organisation | Attended\nAda Bello | OIM | Yes\nSani Moussa | HCR | No',
      ['Ada Bello <OIM>', 'Sani Moussa <HCR> !absent'],
    ],
    ['Nom | Statut\nAda Bello | Présente\nSani Moussa | Excusé', ['Ada Bello', 'Sani Moussa !excused']],
    [
      'Nom | Présent | Pouvoir à\nAda Bello | X |\nSani Moussa | | Ada Bello',
      ['Ada Bello', 'Sani Moussa by Ada Bello !represented'],
    ],
    ['Structure | Présent | Absent\nOIM | X |\nHCR | | X', ['<OIM>', '<HCR> !absent']],
    [
      'N° | Nom | Structure | Fonction\n1 | Ada Bello | OIM | directrice\n2 | Sani Moussa | HCR | agent\n3 | Issa Garba | PAM | agent',
      ['Ada Bello <OIM> [directrice]', 'Sani Moussa <HCR> [agent]', 'Issa Garba <PAM> [agent]'],
    ],
    [
      'Nom | Fonction | Présent\nOIM | |\nAda Bello | directrice | X\nSani Moussa | agent | X',
      ['Ada Bello <OIM> [directrice]', 'Sani Moussa <OIM> [agent]'],
    ],
    ['Présents | Excusés\nAda Bello // Sani Moussa | Zoé Petit', ['Ada Bello', 'Sani Moussa', 'Zoé Petit !excused']],
    [
      'Collège | Présents | Excusés\nMairie | Mme Bello, M. Garba | M. Issa\nParents | Mme Zara |',
      ['Mme Bello', 'M. Garba', 'M. Issa !excused', 'Mme Zara'],
    ],
    [
      'Présents | Ada Bello, Sani Moussa\nExcusés | Zoé Petit\nAbsents | néant',
      ['Ada Bello', 'Sani Moussa', 'Zoé Petit !excused'],
    ],
    ['Présents (2) | Ada Bello // Sani Moussa', ['Ada Bello', 'Sani Moussa']],
  ])('%s', (text, expected) => {
    expect(listed(text)).toEqual(expected);
  });

  it.each([
    [
      'Ada Bello – OIM - Animatrice // Sani Moussa - HCR | Zoé Petit - PAM',
      ['Ada Bello <OIM> [Animatrice]', 'Sani Moussa <HCR>', 'Zoé Petit <PAM>'],
    ],
    [
      'Ada Bello | OIM | directrice\nSani Moussa | HCR | agent',
      ['Ada Bello <OIM> [directrice]', 'Sani Moussa <HCR> [agent]'],
    ],
    [
      '1 | Ada Bello | ada@example.org\n2 | Sani Moussa | sani@example.org',
      ['Ada Bello [ada@example.org]', 'Sani Moussa [sani@example.org]'],
    ],
    ['Ada Bello | Sani Moussa | Issa Garba', ['Ada Bello', 'Sani Moussa', 'Issa Garba']],
    ['- DRECM/R // - OIM | - HCR', ['<DRECM/R>', '<OIM>', '<HCR>']],
    ['Nom | Structure\nAda Bello | OIM', ['Ada Bello <OIM>']],
    ['Structure | Nombre\nOIM | 2\nHCR | 3', ['<OIM> ×2', '<HCR> ×3']],
  ])('under its heading: %s', (text, expected) => {
    expect(listed(text, true)).toEqual(expected);
  });

  it.each([
    'Action | Responsable | Échéance\nCurer le puits | OIM | mai',
    'Description | Responsable\nDébogage | Tous',
    'Date | Événement\n12 mars | Stage',
    'Nom | Montant\nBudget | 300',
    'Version | Date | Auteur\n1 | 2 mai 2024 | Ada Bello',
    'Motif : Lancement | Lieu : Tanda',
  ])('is none: %s', (text) => {
    expect(listed(text)).toBeUndefined();
  });

  it('leaves the rows that do not say whether somebody was there', () => {
    const table = tableOf('Nom | Présent | Absent\nAda Bello | X |\nSani Moussa | | X\nZoé Petit | |');
    const read = readAttendanceTable(table, KNOWN, { announced: false });
    expect([read?.entries.length, read?.labels, read?.left]).toEqual([2, [0], [3]]);
  });
});
