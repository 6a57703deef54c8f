import { describe, expect, it } from 'vitest';
import { frenchValues } from '../../../src/record/keys/french-values.ts';

describe('frenchValues', () => {
  it.each([
    ['fait', 'done'],
    ['Fait', 'done'],
    ['Fait (3 octobre)', 'done'],
    ['réalisée', 'done'],
    ['terminé', 'done'],
    ['en cours', 'in-progress'],
    ['En cours d’exécution', 'in-progress'],
    ['ouvert', 'open'],
    ['à faire', 'open'],
    ['pas commencé', 'open'],
    ['non fait', 'open'],
    ['abandonné', 'dropped'],
    ['sans objet', 'dropped'],
    ['bloqué', 'blocked'],
    ['en attente du devis', 'blocked'],
    ['adopté', 'adopted'],
    ['projet', 'draft'],
    ['diffusé', 'circulated'],
    ['aucune', 'none'],
    ['néant', 'none'],
    ['oui', 'true'],
    ['« non »', 'false'],
    ['ONG', 'ngo'],
  ])('takes "%s" for %s', (word, value) => {
    expect(frenchValues(word)[0]).toBe(value);
  });

  it('keeps the longest words, all the values they can be, and nothing for others', () => {
    expect(frenchValues('annulée')).toEqual(['dropped', 'false']);
    expect(frenchValues('faitout')).toEqual([]);
    expect(frenchValues('tréfait')).toEqual([]);
    expect(frenchValues('')).toEqual([]);
  });
});
