import { describe, expect, it } from 'vitest';
import { titleDate } from '../../../src/model/meeting/title-date.ts';

describe('titleDate', () => {
  it.each([
    ['Compte rendu de la réunion ordinaire du 1er février 2023', 'du 1er février 2023', '2023-02-01'],
    ['Compte-rendu de la réunion du GTM, tenue le mercredi 1er mars 2023', 'le mercredi 1er mars 2023', '2023-03-01'],
    ['RE\u0301UNION DU 3 FE\u0301VRIER 2023', 'DU 3 FÉVRIER 2023', '2023-02-03'],
    [
      'Minutes of the meeting held on Wednesday, 1st of March 2023',
      'held on Wednesday, 1st of March 2023',
      '2023-03-01',
    ],
    ['Meeting of 2023-02-01', 'of 2023-02-01', '2023-02-01'],
    ['PV de la séance du 13/01/2023', 'du 13/01/2023', '2023-01-13'],
    ['Réunion du mer. 12 janv. 2022', 'du mer. 12 janv. 2022', '2022-01-12'],
    ['RÉUNION DU 3 AOÛ 2023', 'DU 3 AOÛ 2023', '2023-08-03'],
    ['Réunion de févr. 2022', 'de févr. 2022', '2022-01-01/2022-03-31'],
    ['Réunion du 03.01.2023', 'du 03.01.2023', '2023-01-03 2023-03-01'],
    ['Réunion de mars 2022', 'de mars 2022', '2022-02-01/2022-04-30'],
    ['Réunion d’avril 2022', 'd’avril 2022', '2022-03-01/2022-05-31'],
  ])('%s', (title, words, days) => {
    const found = titleDate(title);
    expect(found?.words).toBe(words);
    const spans = found?.spans.map(({ earliest, latest }) =>
      earliest === latest ? earliest : `${earliest}/${latest}`,
    );
    expect(spans?.join(' ')).toBe(days);
  });

  it.each([
    ['Réunion ordinaire'],
    ['Réunion ordinaire 2022'],
    ['Réunion du 12 au 14 février 2023'],
    ['Suivi de la réunion du 1er février 2023'],
    ['Réunion de restitution de l’atelier du 12 février 2023'],
    ['Synthèse des recommandations de la session tenue le 09 février 2023'],
    ['Réunion sur le décret du 22 juin 2018'],
    ['Réunion du 1er mars 2023 et de la séance du 2 mars 2023'],
    ['Réunion du 30 février 2023'],
    ['Réunion du 99/99/2023'],
    ['Meeting of 2023-02-30'],
    ['Conseil du 1er mars 2023'],
    [`Réunion ${'x'.repeat(300)} du 1er mars 2023`],
  ])('does not believe %s', (title) => {
    expect(titleDate(title)).toBeUndefined();
  });
});
