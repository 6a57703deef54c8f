import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOwners } from '../../src/model/parse-owners.ts';
import type { Owner, OwnersReading } from '../../src/model/structures.ts';
import { zinderIndex } from '../support/registry-builder.ts';

const DAY = '2023-03-01';

function read(...words: string[]): OwnersReading {
  return parseOwners(words, zinderIndex, DAY);
}

/** `OIM` a structure, `[OIM]` a group, `<OIM>` a person, `OIM!` unknown; then " ?" when doubtful, " of X" for a person of X. */
function shown({ name, id, kind, doubtful, structure }: Owner): string {
  const marks = { structure: name, group: `[${name}]`, person: `<${name}>`, unknown: `${name}!` };
  const known = kind === 'person' && id === null ? `<${name}!>` : marks[kind];
  return `${known}${structure === undefined ? '' : ` of ${structure}`}${doubtful ? ' ?' : ''}`;
}

describe('parseOwners', () => {
  it.each([
    // one structure
    ['DRECM/R', 'DRECM/R'],
    ['drecm-r', 'DRECM/R'],
    ['TGI/Justice', 'TGI/Justice'],
    ['DR/AH/GC', 'DR/AH/GC'],
    ['DR/INS', 'DR/INS'],
    ['INSPECTION', 'INSPECTION!'],
    ['la DRECM/R', 'DRECM/R'],
    ['l’OIM', 'OIM'],
    ['O.I.M.', 'OIM'],
    ['UNHCR (4)', 'UNHCR'],
    ['OIM (Zinder)', 'OIM'],
    ['**OIM**', 'OIM'],
    ['« OIM »', 'OIM'],
    ['@OIM', 'OIM'],
    // lists
    ['SP/CCM, DRECM/R et Partenaires', 'SP/CCM + DRECM/R + [Partenaires]'],
    ['ACF-E, CRS et MPDL', 'ACF-E + CRS + MPDL!'],
    ['A; B', 'A! + B!'],
    ['Dave and Dima', 'Dave! + Dima!'],
    ['Marc \\& Bruno', 'Marc! + Bruno!'],
    ['OIM &amp; PAM', 'OIM + PAM'],
    ['X · Y', 'X! + Y!'],
    ['président·e·s du comité', 'président·e·s du comité!'],
    ['OIM+PAM', 'OIM + PAM'],
    ['OIM ainsi que le PAM', 'OIM + PAM'],
    ['OIM et/ou PAM', 'OIM + PAM'],
    ['OIM as well as PAM and CRS', 'OIM + PAM + CRS'],
    ['OIM,\net PAM', 'OIM + PAM'],
    ['OIM et\nPAM', 'OIM + PAM'],
    ['OIM<br>PAM', 'OIM + PAM'],
    ['- OIM\n- PAM\n', 'OIM + PAM'],
    ['1. OIM\n2. PAM', 'OIM + PAM'],
    ['• OIM • PAM', 'OIM + PAM'],
    ['OIM, OIM et oim', 'OIM'],
    ['Dave, DAVE', 'Dave!'],
    ['OIM, N/A', 'OIM'],
    ['(OIM et PAM)', 'OIM + PAM'],
    ['OIM (Zinder) et PAM [Diffa]', 'OIM + PAM'],
    ['Eterna, Andes et Etna', 'Eterna! + Andes! + Etna!'],
    // "/"
    ['OIM/PAM', 'OIM + PAM'],
    ['OIM / PAM /', 'OIM + PAM'],
    ['OIM/Bidule', 'OIM/Bidule!'],
    ['SP/CCM/DRECM/R', 'SP/CCM + DRECM/R'],
    ['Antoine/Marc', 'Antoine/Marc!'],
    ['Prune Modèle / Luc Exemple', 'Prune Modèle! + Luc Exemple!'],
    ['Prune Modèle / Anne Exemple', 'Prune Modèle! + <rapporteur-1> of DRECM/R'],
    ['ONG Garkua / ONG Cadel', 'ONG Garkua / ONG Cadel!'],
    ['DR Modèle / DR Exemple', 'DR Modèle / DR Exemple!'],
    // dashes, alternatives, labels
    ['OIM - PAM', 'OIM + PAM'],
    ['SP/CCM–DRECM/R', 'SP/CCM + DRECM/R'],
    ['DRECM/R ou OIM', 'DRECM/R ? + OIM ?'],
    ['OIM ou bien tous', 'OIM ou bien tous!'],
    ['Appui : OIM', 'OIM'],
    ['OIM : rapport à relire', 'OIM'],
    ['TBC : OIM', 'OIM ?'],
    ['a : b', 'a : b!'],
    // people
    ['Ing Modèle - DINEPA', '<Ing Modèle!> of DINEPA'],
    ['Luc Exemple-NRC', '<Luc Exemple!> of NRC'],
    ['MODÈLE Prune/DRECM/R-Zinder', '<MODÈLE Prune!> of DRECM/R'],
    ['Anne Exemple', '<rapporteur-1> of DRECM/R'],
    ['Anne Exemple/OIM', '<rapporteur-1> of OIM'],
    ['Paul Modèle', '<rapporteur-2>'],
    ['Mme Prune Modèle (OIM)', '<Mme Prune Modèle!> of OIM'],
    ['EXEMPLE Anne (PAM)', '<rapporteur-1> of PAM'],
    ['Luc ag Exemple - oim', '<Luc ag Exemple!> of OIM'],
    ['Anne-Lise NOM-COMPOSÉ', 'Anne-Lise NOM-COMPOSÉ!'],
    ['Coordination - Bidule', 'Coordination - Bidule!'],
    [`${'Prune '.repeat(30)}- Bidule`, `${'Prune '.repeat(30)}- Bidule!`],
    // collectives
    ['Tous', 'Tous!'],
    ['Tous les acteurs', '[Tous les acteurs]'],
    ['tous les participants et partenaires', 'tous les participants et partenaires!'],
    ['Tous les participants et OIM', 'Tous les participants! + OIM'],
    ['Tous, DRECM/R', 'Tous! + DRECM/R'],
    ['All', 'All!'],
    ['Everyone', 'Everyone!'],
    ['Équipe projet', 'Équipe projet!'],
    ['les partenaires', '[Partenaires]'],
    ['Partenaires techniques et financiers', '[Partenaires]'],
    ['Partenaires (OIM, PAM)', '[Partenaires] + OIM + PAM'],
    ['ONG (ONG Karkara, CRS)', 'ONG Karkara + CRS'],
    ['ONG (Bidule, Machin)', 'ONG (Bidule, Machin)!'],
    ['ONG actives sur le sujet', 'ONG actives sur le sujet!'],
    // roles
    ['Secrétariat', '<rapporteur-1> of DRECM/R'],
    ['le secrétariat', '<rapporteur-1> of DRECM/R'],
    ['Point focal', 'Point focal!'],
    ['Lead et co-lead', 'Lead! + co-lead!'],
    // doubtful
    ['(DRECM/R ?)', 'DRECM/R ?'],
    ['DRECM/R ?', 'DRECM/R ?'],
    ['DRECM/R??', 'DRECM/R ?'],
    ['? DRECM/R', 'DRECM/R ?'],
    ['DRECM/R (?)', 'DRECM/R ?'],
    ['DRECM/R (à confirmer)', 'DRECM/R ?'],
    ['DRECM/R à confirmer', 'DRECM/R ?'],
    ['DRECM/R - TBC', 'DRECM/R ?'],
    ['Point focal à désigner', 'Point focal! ?'],
    ['DRECM/R, ?', 'DRECM/R + ?! ?'],
    ['DRECM/R et à désigner', 'DRECM/R + à désigner! ?'],
    ['OIM, OIM ?', 'OIM'],
    // names that hold a separator
    ['Ministère de la Santé et des Affaires sociales', 'MSPAS'],
    ['OIM, Ministère de la Santé et des Affaires sociales et CRS', 'OIM + MSPAS + CRS'],
    ['Eau, hygiène + assainissement, PAM', 'EHA + PAM'],
    ["Direction régionale de l'État civil, des Migrations et des Réfugiés (DRECM/R)", 'DRECM/R'],
    ['Direction du Plan (DRECM/R ?)', 'DRECM/R ?'],
    ["Ministère du Plan et de l'Aménagement, OIM", "Ministère du Plan et de l'Aménagement! + OIM"],
    // cut over lines
    ['SP\nCCM', 'SP/CCM'],
    ['- SP\n- CCM', 'SP! + CCM!'],
    ['Comité\nde suivi\nOIM', 'Comité de suivi! + OIM'],
    ['Comité\nadministratif\r\nPAM', 'Comité administratif! + PAM'],
    // noise
    ['DRECM-R./', 'DRECM/R'],
    ['DRECM/R ;', 'DRECM/R'],
    ['Bidule./', 'Bidule!'],
    ['Bidule S.A.', 'Bidule S.A.!'],
    ['(Bidule', '(Bidule!'],
    ['Bidule)', 'Bidule)!'],
    ['()', ''],
  ])('reads %j as %s', (words, expected) => {
    expect(read(words).owners.map(shown).join(' + ')).toBe(expected);
  });

  it.each([
    [
      'unassigned',
      [
        '?',
        '???',
        'à désigner',
        'A DEFINIR',
        'à identifier',
        'TBD',
        'tbc.',
        'xx',
        'XXX',
        'non défini',
        'Non désignée',
        '…',
      ],
    ],
    [
      'unassigned',
      [
        '____',
        'to be confirmed',
        '(à désigner)',
        '?, //',
        '? ?',
        'à désigner ?',
        'pas encore désigné',
        'not yet assigned',
      ],
    ],
    [
      'none',
      [
        '//////////',
        '//',
        '/',
        '///// /////',
        'N/A',
        'n/a',
        'NA',
        '-',
        '—',
        '--',
        'néant',
        'Aucun',
        's/o',
        'Sans objet.',
      ],
    ],
    ['missing', ['', ' ', '\n', ',', ' ; , ', '""', '()']],
  ])('is %s for %j', (ownership, all) => {
    for (const words of all) expect([words, read(words).ownership, read(words).owners]).toEqual([words, ownership, []]);
  });

  it('is missing when nothing is written', () => {
    expect(parseOwners(undefined, zinderIndex, DAY)).toEqual({ text: '', ownership: 'missing', owners: [] });
    expect(parseOwners([], zinderIndex, DAY)).toEqual({ text: '', ownership: 'missing', owners: [] });
  });

  it('keeps the words of a list, and finds a name that the list cut at its comma', () => {
    expect(read('OIM', 'PAM et CRS')).toMatchObject({ text: 'OIM, PAM et CRS', ownership: 'named' });
    const cut = read("Direction régionale de l'État civil", 'des Migrations et des Réfugiés', 'OIM');
    expect(cut.owners.map(shown)).toEqual(['DRECM/R', 'OIM']);
  });

  it.each([
    ['UNHCR avec le partenaire Intersos', 'UNHCR', ['UNHCR', 'Intersos!']],
    ['DREN/A + appui PAM', 'DREN/A', ['DREN/A', 'PAM']],
    ['DREN/A, appui : BIDULE', 'DREN/A', ['DREN/A', 'BIDULE!']],
    ['UNHCR en étroite collaboration avec la DRECM/R', 'UNHCR', ['UNHCR', 'DRECM/R']],
    ['OIM avec l’appui technique du PAM et CRS', 'OIM', ['OIM', 'PAM', 'CRS']],
    ['OIM avec les partenaires', 'OIM', ['OIM', '[Partenaires]']],
    ['OIM with support from WFP', 'OIM', ['OIM', 'WFP!']],
    ['OIM appuyée par un consultant', 'OIM', ['OIM', 'un consultant!']],
    ['PAM, OIM (chef de file)', 'OIM', ['PAM', 'OIM']],
    ['Lead : OIM ; Co-lead : PAM', 'OIM', ['OIM', 'PAM']],
    ['Bidule (lead), OIM', 'Bidule', ['Bidule!', 'OIM']],
    ['Lead : ?, OIM', undefined, ['?! ?', 'OIM']],
    ['OIM et CRS avec le PAM', undefined, ['OIM', 'CRS', 'PAM']],
    ['appui PAM', undefined, ['PAM']],
    ['appui technique', undefined, ['appui technique!']],
    ['OIM, PAM', undefined, ['OIM', 'PAM']],
  ])('in %j the lead is %s', (words, lead, owners) => {
    const reading = read(words);
    expect([reading.lead, reading.owners.map(shown)]).toEqual([lead, owners]);
  });

  it('takes the holder of a role on the date', () => {
    const holder = (date: string) => parseOwners(['Secrétariat'], zinderIndex, date).owners.map(shown);
    expect(holder('2023-12-31')).toEqual(['<rapporteur-1> of DRECM/R']);
    expect(holder('2024-01-01')).toEqual(['Secrétariat!']);
    expect(holder('2024-02-01')).toEqual(['<rapporteur-2>']);
  });

  it('says of each owner what the contract says', () => {
    expect(read('DRECM/R ?, Bidule').owners).toEqual([
      { name: 'DRECM/R', id: 'DRECM/R', kind: 'structure', doubtful: true },
      { name: 'Bidule', id: null, kind: 'unknown', doubtful: false },
    ]);
  });

  it('never loses the words, and never throws', () => {
    const bits = [
      'OIM',
      'SP',
      'CCM',
      ' et ',
      ', ',
      '/',
      ' / ',
      '\n',
      '(',
      ')',
      '?',
      ' avec ',
      '- ',
      'Tous',
      ' ou ',
      ':',
      'à désigner',
      'é',
      '\\&',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...bits), fc.string({ unit: 'binary', maxLength: 6 }))),
        (parts) => {
          const text = parts.join('');
          const reading = read(text);
          expect(reading.text).toBe(text);
          expect(reading.ownership === 'named').toBe(reading.owners.length > 0);
          expect(reading.owners.every(({ name }) => name.trim() !== '')).toBe(true);
          if (/OIM/.test(text) && /^[A-Z, \n]*$/.test(text)) expect(reading.owners.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it.each([
    'a,',
    'a/',
    '/',
    '(',
    '()',
    'tous et ',
    'de a, ',
    ' ',
    'A-',
    'à confirmer ',
    '? ',
    'a ?',
    '.',
    'ainsi ',
    'Lead : ',
    'OIM, ',
    'en étroite ',
    'a\n',
    'A.',
    '-',
    'a ou ',
    'ﷺ',
    ';',
    'appui ',
    'avec ',
    'OIM\n',
    'a : ',
    '(OIM ',
    '[a)',
    'X - ',
  ])('reads a long run of %j in no time', (unit) => {
    const words = `${unit.repeat(Math.ceil(10_000 / unit.length))}a`;
    const start = performance.now();
    read(words);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('reads nested parentheses in no time', () => {
    const start = performance.now();
    read(`${'('.repeat(5000)}${')'.repeat(5000)}`);
    read(`${'(a '.repeat(400)}${')'.repeat(400)},`.repeat(6));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
