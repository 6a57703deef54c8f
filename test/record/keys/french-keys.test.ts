import { describe, expect, it } from 'vitest';
import { frenchKeys } from '../../../src/record/keys/french-keys.ts';

describe('frenchKeys', () => {
  it.each([
    ['titre', 'title'],
    ['Lieu', 'venue'],
    ['statut', 'status'],
    ['président', 'chair'],
    ['président(e)', 'chair'],
    ['présents', 'present'],
    ['pre\u0301sents', 'present'],
    ['absents', 'absent'],
    ['excusé(e)s', 'excused'],
    ['ordre du jour', 'agenda'],
    ['ordre_du_jour', 'agenda'],
    ['décisions', 'decisions'],
    ['texte', 'text'],
    ['responsables', 'owners'],
    ['Responsable(s)', 'owners'],
    ['structures responsables', 'owners'],
    ['échéance', 'due'],
    ['Échéance', 'due'],
    ['Date limite', 'due'],
    ['suivi', 'review'],
    ['suivi des actions', 'review'],
    ['prochaine réunion', 'next'],
    ['remarques', 'note'],
  ])('takes "%s" for %s', (word, key) => {
    expect(frenchKeys(word)[0]).toBe(key);
  });

  it('gives every key that a word can name, and none for a word it does not know', () => {
    expect(frenchKeys('point')).toEqual(['title', 'agenda']);
    expect(frenchKeys('description')).toEqual(['text']);
    expect(frenchKeys('budget')).toEqual([]);
    expect(frenchKeys('constructor')).toEqual([]);
    expect(frenchKeys('')).toEqual([]);
  });
});
