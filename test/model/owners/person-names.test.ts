import { describe, expect, it } from 'vitest';
import { personNames } from '../../../src/model/owners/person-names.ts';

describe('personNames', () => {
  const two = personNames(['Mme Aïssa Exemple']);
  const one = personNames(['Exemple']);

  it.each([
    ['Mme Aïssa Exemple parle', 'X parle'],
    ['EXEMPLE Aissa, M. Aïssa Exemple.', 'X, X.'],
    ['Mme\u00A0Aïssa\u00A0Exemple (OIM)', 'X (OIM)'],
    ['Aïssa Exemple-NRC', 'X-NRC'],
    ['d’Aïssa Exemple', 'd’X'],
    ['Aïssa Exemple Garba', 'Aïssa Exemple Garba'],
    ['Aïssa Exemple-Garba', 'Aïssa Exemple-Garba'],
    ['aissa.exemple@oim.example', 'aissa.exemple@oim.example'],
    ['Mme Exemple, Aïssata Exemple, Aïssa', 'Mme Exemple, Aïssata Exemple, Aïssa'],
  ])('of two words: %s', (text, now) => {
    expect(two.replaced(text, 'X')).toBe(now);
  });

  it.each([
    ['M. Exemple, Exemple ; (Exemple)', 'X, X ; (X)'],
    ['Bruno Exemple', 'Bruno Exemple'],
    ['Exemple Bruno', 'Exemple Bruno'],
    ['un exemplaire', 'un exemplaire'],
  ])('of one word: %s', (text, now) => {
    expect(one.replaced(text, 'X')).toBe(now);
  });

  it('tells who may be meant', () => {
    const texts = ['Mme Exemple parle', 'Aïssa Exemple Garba', 'Mme Exemplaire', 'Aïssa Exemple'];
    expect(texts.map((text) => two.mayBeIn(text))).toEqual([true, true, false, false]);
    expect(one.mayBeIn('Bruno Exemple')).toBe(true);
    expect(personNames(['M.']).replaced('M. Exemple', 'X')).toBe('M. Exemple');
  });
});
