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
    'La prochaine réunion ne se tiendra pas le 5 juin 2023 mais le 12.',
    'La prochaine réunion, initialement prévue le 5 juin 2023, est reportée au 12 juin 2023.',
    'Prochaine réunion : ~~5 juin 2023~~ 12 juin 2023',
    'Prochaine réunion : lundi 12 juin 2023 au lieu du 5 juin 2023',
    'Prochaines dates : 12 juin 2023, 3 juillet 2023',
    'Prochaines dates : 12 juin - 3 juillet - 4 septembre',
    '## Prochaine réunion\n\n- 5 avril 2023\n- 12/13 juin 2023',
    '## Prochaine rencontre\n\n- Grand comité : du 7 au 9 juin 2023\n- Petit comité : le 12 juin 2023',
    '## Next meeting notice\n\nDate: 2023/6/12',
    'Prochaine réunion n° 5 – 12 juin',
  ])('%s', async (text) => {
    expect(await next(text)).toEqual({ date: '2023-06-12' });
  });

  it.each([
    'Rendez-vous a été pris avec la commune le 12 juin.',
    'Prochaine réunion : pas le 12 juin, à confirmer',
    'Prochaine réunion : aucune avant le 12 juin 2023',
    'Prochaine réunion : le 12 juin est annulée',
    'Prochaine réunion : lundi 12 juin ou mardi 13 juin 2023',
    'Prochaine réunion : le 12 ou le 13 juin 2023',
    'Next meeting: TBC (not 12 June 2023)',
    'La prochaine réunion aura lieu entre le 5 et le 14 juin 2023.',
    'La prochaine réunion aura lieu du 5 au 14 juin 2023.',
    'Prochaine réunion : la semaine du 5/06/23',
    'La prochaine réunion est fixée à la semaine du 5/06/23.',
    'La prochaine réunion est à programmer, en fonction du retour de la commission du 3 juin 2023.',
    'Next meeting: week of 5 June 2023',
    'Le 3/4 des membres sont du même avis.',
    'Une nouvelle réunion a été organisée le 12 mars 2023 par la commune.',
  ])('is none: %s', async (text) => {
    expect(await next(text)).toBeUndefined();
  });
});

describe('a meeting that was not held', () => {
  it('is said to be so', async () => {
    const { front } = await imported("La séance du 12 mars 2023 n'a pas eu lieu faute de quorum.\n", 'notes.md');
    expect(front).toMatchObject({ date: '2023-03-12', held: false });
  });

  it('is not this one where another is meant', async () => {
    const text = "Réunion du 12 mars 2023\n\nLa séance du 5 mars 2023 n'a pas eu lieu.\n";
    expect((await imported(text)).front.held).toBeUndefined();
  });

  it('has no end where two are said', async () => {
    const text = 'Réunion du 12 mars 2023\n\nLa séance, qui devait être levée à 20h, est levée à 22h.\n';
    expect((await imported(text)).front.end).toBeUndefined();
  });
});
