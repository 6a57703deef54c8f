import { describe, expect, it } from 'vitest';
import { imported } from '../support/imported.ts';

const next = async (text: string) => (await imported(`# Réunion du 4 mai 2023\n\n${text}\n`)).front.next;

describe('the next meeting', () => {
  it.each([
    'Prochaine réunion : lundi 12/06',
    'Une 2e réunion est programmée le 12 juin 2023.',
    'RDV le 12 juin',
    'On se revoit le 12/06.',
    'Date de notre prochaine réunion : 12/06',
    '## Prochains rendez-vous\n\n- 12 juin 2023',
    '11. Date for next Open/Committee Meeting: 12th June',
    'Another meeting was scheduled for June 12th.',
  ])('%s', async (text) => {
    expect(await next(text)).toEqual({ date: '2023-06-12' });
  });

  it.each([
    'Rendez-vous a été pris avec la commune le 12 juin.',
    'Le 3/4 des membres sont du même avis.',
    'Une nouvelle réunion a été organisée le 12 mars 2023 par la commune.',
  ])('is none: %s', async (text) => {
    expect(await next(text)).toBeUndefined();
  });
});
