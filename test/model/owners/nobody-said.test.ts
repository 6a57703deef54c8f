import { describe, expect, it } from 'vitest';
import { behindNoOutcome, nobodySaid } from '../../../src/model/owners/nobody-said.ts';

describe('nobodySaid', () => {
  it.each([
    ...[
      '//////',
      '—',
      'N/A',
      'néant',
      'Sans objet',
      'Rien à signaler.',
      'RAS',
      'etc.',
      'Aucun responsable',
      'No owner',
    ],
    ...['aucune nouvelle action', 'Pas d’action', 'sans responsable', 'no further action items', 'not applicable'],
  ])('%s: none', (words) => expect(nobodySaid(words)).toBe('none'));

  it.each([
    ...['?', '……', 'TBD', 'xx', 'À désigner', 'à confirmer plus tard', 'pilote à nommer par le comité', 'peut-être'],
    ...['pas encore désignée', 'seront précisés lors de la prochaine réunion', 'not yet assigned', 'to be named'],
    ...['reste à pourvoir', 'vacant', 'personne', 'en cours de recrutement', 'nobody yet'],
  ])('%s: nobody yet', (words) => expect(nobodySaid(words)).toBe('unassigned'));

  it.each([
    'OIM',
    'à nommer l’OIM',
    'to be désigné',
    'Vacances Plus',
    'Aucune action de l’OIM',
    'x',
    'rien '.repeat(20),
  ])('%s: somebody', (words) => expect(nobodySaid(words)).toBeUndefined());
});

describe('behindNoOutcome', () => {
  it.each([
    ['Aucune action', ''],
    ['aucune action décidée ce jour', ' décidée ce jour'],
    ['No further action items.', '.'],
    ['Pas de décision', ''],
    ['Actions de l’OIM', undefined],
    ['No actionable point', undefined],
    ['Sans action de la mairie, relancer', undefined],
  ])('%s: %j', (words, behind) => expect(behindNoOutcome(words)).toBe(behind));
});
