import { describe, expect, it } from 'vitest';
import { readAttendanceSentence } from '../../../../src/import/signs/attendance/attendance-sentence.ts';
import { KNOWN } from '../../../support/known.ts';

/** "present: Ada, Sani" for each clause. */
function told(line: string): readonly string[] {
  return readAttendanceSentence(line, KNOWN).map(
    ({ state, entries }) =>
      `${state}: ${entries.map(({ name, structure, by }) => [name ?? structure, by].filter(Boolean).join(' by ')).join(', ')}`,
  );
}

describe('a sentence about those who attended', () => {
  it.each([
    ['Étaient présents : Ada, Sani.', ['present: Ada, Sani']],
    ['Etaient présents Ada Bello et Sani Moussa.', ['present: Ada Bello, Sani Moussa']],
    ['Sont présents Ada, Sani et Zoé.', ['present: Ada, Sani, Zoé']],
    ['Étaient également présents : M. Garba et Mme Zara', ['guests: M. Garba, Mme Zara']],
    ['Présents à la réunion Ada et Sani ; excusé : Issa', ['excused: Issa', 'present: Ada, Sani']],
    ['Zoé Petit s’est excusée.', ['excused: Zoé Petit']],
    ['Zoé Petit et Paul Roy se sont excusés.', ['excused: Zoé Petit, Paul Roy']],
    ['Se sont excusés : Zoé Petit, Paul Roy', ['excused: Zoé Petit, Paul Roy']],
    ['Ada Bello est excusée', ['excused: Ada Bello']],
    ['Paul Roy était absent.', ['absent: Paul Roy']],
    ['Absent : néant', ['absent: ']],
    ['Absents excusés : aucun', ['excused: ']],
    ['In attendance were Ada Bello, Sani Moussa and Zoé Petit.', ['present: Ada Bello, Sani Moussa, Zoé Petit']],
    ['Ada, Issa, Lena and Moussa were in attendance', ['present: Ada, Issa, Lena, Moussa']],
    ['Those present were Ada Bello and Sani Moussa.', ['present: Ada Bello, Sani Moussa']],
    ['Ada Bello and Sani Moussa attended the meeting.', []],
    ['Ada Bello and Sani Moussa attended.', ['present: Ada Bello, Sani Moussa']],
    ['Apologies from Zoé Petit and Paul Roy', ['excused: Zoé Petit, Paul Roy']],
    ['Apologies were received from Sani', ['excused: Sani']],
    ['Apologies received from Cllrs. Zoé Petit and Paul Roy.', ['excused: Zoé Petit, Paul Roy']],
    ['Regrets: Sani Moussa', ['excused: Sani Moussa']],
    ['Zoé Petit sent apologies.', ['excused: Zoé Petit']],
    ['Paul Martin a donné pouvoir à Zoé Petit.', ['represented: Paul Martin by Zoé Petit']],
    ['Paul Martin est représenté par Zoé Petit.', ['represented: Paul Martin by Zoé Petit']],
    ['La réunion s’est tenue avec la participation de la DRECM/R, de l’OIM et du HCR.', ['present: DRECM/R, OIM, HCR']],
    ['Ont participé à la réunion : OIM, HCR', ['present: OIM, HCR']],
    ['Réunion du 4 mai (participants : François Roth, Marin Petit)', ['present: François Roth, Marin Petit']],
    ['La séance est ouverte. Membres présents : Ada, Sani. Absent : Zara.', ['present: Ada, Sani', 'absent: Zara']],
    ['Présents : 14 personnes', ['present: ']],
  ])('%s', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });

  it.each([
    'Le quorum est atteint, les membres présents votent.',
    'Les participants étaient présents.',
    'Une quarantaine de personnes étaient présentes.',
    'Le président est présent à la réunion du conseil des ministres.',
    'Zoé Petit présente le budget.',
    'La mairie est absente du débat sur les puits.',
    'Ada demande si les agents sont présents sur le terrain.',
    'Le document est absent.',
    'It was noted that regrets are not enough.',
    'The report was received from the office.',
    'Pour : 12, contre : 3',
  ])('is not: %s', (line) => {
    expect(told(line)).toEqual([]);
  });
});
