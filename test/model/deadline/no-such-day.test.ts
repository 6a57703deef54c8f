import { describe, expect, it } from 'vitest';
import { noSuchDay } from '../../../src/model/deadline/no-such-day.ts';

describe('noSuchDay', () => {
  it.each([
    ['15/13/2023', 'ni 15 ni 13 n’est un mois'],
    ['le 15.13', 'ni 15 ni 13 n’est un mois'],
    ['32/05/2023', 'aucun mois n’a 32 jours'],
    ['2023-05-45', 'aucun mois n’a 45 jours'],
    ['2023-13-05', 'il n’y a pas de mois 13'],
    ['0/05/2023', 'ni les jours ni les mois ne commencent à 0'],
  ])('says why %s is no day', (words, why) => {
    expect(noSuchDay(words)?.fr).toBe(why);
    expect(noSuchDay(words)?.en).not.toBe(why);
  });

  it.each(['31/04/2023', '2023-06-31', '05/15/2023', '31 avril', ''])('leaves %s', (words) => {
    expect(noSuchDay(words)).toBeUndefined();
  });
});
