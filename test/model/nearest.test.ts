import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/model/nearest.ts';
import { expectLinear } from '../support/expect-linear.ts';

const NAMES = [
  'DRECM/R',
  'SP/CCM',
  'DR/INS',
  'INSPECTION',
  'OCHA',
  'UNHCR',
  'OIM',
  'OMS',
  'Partenaires',
  'Mairie de Zinder',
];

describe('nearest', () => {
  it.each([
    ['ORECM/R', ['DRECM/R']],
    ['drecm-r', ['DRECM/R']],
    ['DRECM', ['DRECM/R']],
    ['OCAH', ['OCHA']],
    ['UNHRC', ['UNHCR']],
    ['UNHCRR', ['UNHCR']],
    ['UNCR', ['UNHCR']],
    ['INS', ['INSPECTION', 'DR/INS']],
    ['partenaire', ['Partenaires']],
    ['Parténères', ['Partenaires']],
    ['zinder', ['Mairie de Zinder']],
    ['DRECM/R de Zinder', ['DRECM/R']],
    ['OIS', ['OIM', 'OMS']],
    ['', []],
    ['///', []],
    ['R', []],
    ['de', []],
    ['Préfecture', []],
    ['XYZ', []],
  ])('for %j gives %j', (word, expected) => {
    expect(nearest(word, NAMES)).toEqual(expected);
  });

  it('takes two letters for a word of a short name only', () => {
    expect(nearest('SP', ['SP/CCM', 'Aide de la SP au Niger'])).toEqual(['SP/CCM']);
  });

  it('gives at most as many as asked for, each once', () => {
    expect(nearest('owner', ['owners', 'owner', 'owners', 'ownet', 'own'], 2)).toEqual(['owner', 'ownet']);
  });

  it('corrects keys of a file', () => {
    expect(nearest('onwers', ['owners', 'due', 'status', 'lead'])).toEqual(['owners']);
  });

  it('prefers one slip to a name that only begins alike', () => {
    expect(nearest('ACF', ['ACF-E', 'ACE'])).toEqual(['ACE', 'ACF-E']);
  });

  it('is quick on long words and many names', async () => {
    const names = Array.from({ length: 5000 }, (_, index) => `Structure de la région numéro ${index}`);
    await expectLinear((size) => nearest('x'.repeat(size), names), 100_000);
    await expectLinear((size) => nearest('Structure de la region numero 49x', names.slice(0, size)), names.length);
  });
});
