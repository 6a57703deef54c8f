import { describe, expect, it } from 'vitest';
import { headsActions, kindsOfActions } from '../../../src/record/body/body-headers.ts';

describe('headsActions', () => {
  it.each([
    ['Structure | Engagement | Date', ['owner', 'action', 'date']],
    ['**Structures :** | Engagements pris | Délais | Observations', ['owner', 'action', 'due', 'observations']],
    ['Libellé | Pilote | Délai', ['action', 'owner', 'due']],
    ['Sujet | Objet | Porteur | Échéance', ['subject', 'action', 'owner', 'due']],
    ['Sujet | Porteur | Échéance', ['action', 'owner', 'due']],
    ['Service | Tâche | Date', ['owner', 'action', 'date']],
    ['Service | Activité | Échéance', ['owner', 'action', 'due']],
    ['Organization | Commitment | By when', ['owner', 'action', 'due']],
    ['Action | Responsable | Structure', ['action', 'owner', undefined]],
  ])('knows %s', (headers, kinds) => {
    expect(headsActions(headers.split(' | '))).toBe(true);
    expect(kindsOfActions(headers.split(' | ')).map(([kind]) => kind)).toEqual(kinds);
  });

  it.each([
    ...['Structure | Activité | Date', 'Structure | Engagement', 'Structure | Engagement | Montant | Date'],
    ...['Structure | Nombre | Date', 'Sujet | Porteur | Date', 'Nom | Date', 'Structure | Intitulé | Année'],
    'Structure | Activités | Point focal | Téléphone',
  ])('takes %s for something else', (headers) => {
    expect(headsActions(headers.split(' | '))).toBe(false);
    expect(
      kindsOfActions(headers.split(' | ')).some(([kind]) => kind === 'owner' && !/focal|Porteur/.test(headers)),
    ).toBe(false);
  });
});
