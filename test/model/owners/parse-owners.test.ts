import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOwners } from '../../../src/model/owners/parse-owners.ts';
import type { OwnersReading } from '../../../src/model/owners/structures.ts';
import { expectLinear } from '../../support/expect-linear.ts';
import { zinderIndex } from '../../support/registry-builder.ts';
import { shownOwner } from '../../support/shown-owner.ts';

const DAY = '2023-03-01';

function read(...words: string[]): OwnersReading {
  return parseOwners(words, zinderIndex, DAY);
}

describe('parseOwners', () => {
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
        'ND',
        'T.B.D.',
        'non spécifié',
        'Responsable à désigner',
        'Qui ?',
        'à pourvoir',
        'poste vacant',
        'sera défini plus tard',
        'à désigner par le GTM',
        'à désigner lors de la prochaine réunion',
        'en cours de désignation',
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
        'sans responsable',
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
    expect(cut.owners.map(shownOwner)).toEqual(['DRECM/R', 'OIM']);
  });

  it.each([
    ['UNHCR avec le partenaire Intersos', 'UNHCR', ['UNHCR', 'Intersos!']],
    ['DREN/A + appui PAM', 'DREN/A', ['DREN/A', 'PAM']],
    ['DREN/A, appui : BIDULE', 'DREN/A', ['DREN/A', 'BIDULE!']],
    ['UNHCR en étroite collaboration avec la DRECM/R', 'UNHCR', ['UNHCR', 'DRECM/R']],
    ['OIM avec l’appui technique du PAM et CRS', 'OIM', ['OIM', 'PAM', 'CRS']],
    ['OIM avec les partenaires', 'OIM', ['OIM', '[Partenaires]']],
    ['DRECM/R avec l’appui technique et financier du PAM', 'DRECM/R', ['DRECM/R', 'PAM']],
    ['OIM conjointement avec le PAM', 'OIM', ['OIM', 'PAM']],
    ['OIM sous la supervision de la DRECM/R', 'OIM', ['OIM', 'DRECM/R']],
    ['OIM as lead with PAM', 'OIM', ['OIM', 'PAM']],
    ['PAM, Lead OIM', 'OIM', ['PAM', 'OIM']],
    ['OIM w/ PAM', 'OIM', ['OIM', 'PAM']],
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
    expect([reading.lead, reading.owners.map(shownOwner)]).toEqual([lead, owners]);
  });

  it('takes the holder of a role on the date', () => {
    const holder = (date: string) => parseOwners(['Secrétariat'], zinderIndex, date).owners.map(shownOwner);
    expect(holder('2023-12-31')).toEqual(['<Anne Exemple> of DRECM/R']);
    expect(holder('2024-01-01')).toEqual(['Secrétariat!']);
    expect(holder('2024-02-01')).toEqual(['<Paul Modèle>']);
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
  ])('reads a long run of %j in linear time', async (unit) => {
    await expectLinear((size) => read(`${unit.repeat(Math.ceil(size / unit.length))}a`), 10_000);
  });

  it('reads nested parentheses in linear time', async () => {
    const nested = (open: string, depth: number) => `${open.repeat(depth)}${')'.repeat(depth)}`;
    await expectLinear((depth) => read(nested('(', depth)), 5000);
    await expectLinear((depth) => read(`${nested('(a ', depth)},`.repeat(6)), 400);
  });
});
