import { describe, expect, it } from 'vitest';
import { numberText } from '../../src/i18n/number-text.ts';

describe('a number in words', () => {
  it.each([0, 1, -1, 7, 42, 999, -999, 1000, -1000, 1234.5, 0.5, 12_345_678, -0])('%d is that of Intl', (number) => {
    expect(numberText(number, 'fr')).toBe(number.toLocaleString('fr'));
    expect(numberText(number, 'en')).toBe(number.toLocaleString('en'));
  });

  it('is grouped by the language', () => {
    expect(numberText(12_345.5, 'fr')).toBe('12\u202F345,5');
    expect(numberText(12_345.5, 'en')).toBe('12,345.5');
  });
});
