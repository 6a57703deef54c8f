import { describe, expect, it } from 'vitest';
import { numberInLetters } from '../../src/words/number-in-letters.ts';
import { yearsInFigures } from '../../src/words/years-in-figures.ts';
import { expectLinear } from '../support/expect-linear.ts';

describe('numberInLetters', () => {
  it.each([
    ['un', 1],
    ['dix-sept', 17],
    ['vingt et un', 21],
    ['vingt-deux', 22],
    ['twenty-two', 22],
    ['soixante et onze', 71],
    ['soixante-dix-sept', 77],
    ['quatre-vingts', 80],
    ['quatre vingt douze', 92],
    ['quatre-vingt-dix-neuf', 99],
    ['cent vingt', 120],
    ['deux cents', 200],
    ['a hundred and five', 105],
    ['deux mille vingt et un', 2021],
  ])('%s is %i', (words, number) => {
    expect(numberInLetters(words)).toBe(number);
  });

  it.each(['', 'deux trois', 'vingt dix', 'jours', 'cent cent'])('"%s" is none', (words) => {
    expect(numberInLetters(words)).toBe(0);
  });
});

describe('yearsInFigures', () => {
  it.each([
    ['le dix-huit juin deux mille vingt-trois', 'le dix-huit juin 2023'],
    ["l'an deux mille vingt et un et le jeudi", "l'an 2021 et le jeudi"],
    ['deux-mille-vingt-six', '2026'],
    ['deux mille soixante et onze', '2071'],
    ['two thousand and twenty-three', '2023'],
    ['june two thousand five', 'june 2005'],
    ['twenty twenty-three', '2023'],
    ['nineteen ninety-nine', '1999'],
    ['mil neuf cent quatre-vingt-dix-neuf', '1999'],
    ['dix-neuf cent soixante', '1960'],
    ["fin de l'an deux mille", "fin de l'an 2000"],
    ['10 september, two thousand', '10 september, 2000'],
  ])('%s: %s', (words, figures) => {
    expect(yearsInFigures(words)).toBe(figures);
  });

  it.each([
    'deux mille personnes',
    'le douze mai deux mille francs',
    'two thousand one hundred',
    'twenty thirty-minute talks',
    'vingt trente',
    'vingt-cinq mille',
    'mille neuf',
  ])('leaves "%s" as it is', (words) => {
    expect(yearsInFigures(words)).toBe(words);
  });

  it('takes linear time on a long run of numbers', async () => {
    await expectLinear((times) => yearsInFigures('deux mille vingt '.repeat(times)), 20_000);
    await expectLinear((times) => yearsInFigures('twenty '.repeat(times)), 50_000);
  });
});
