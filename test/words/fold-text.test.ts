import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLetters, foldText, nameKey } from '../../src/words/fold-text.ts';
import { expectLinear } from '../support/expect-linear.ts';

describe('foldText', () => {
  it.each([
    ['Échéance :', 'echeance'],
    ['RÉALISÉ', 'realise'],
    ['  deux\u00a0 mots\u202f\n', 'deux mots'],
    ['l’État', "l'etat"],
    ['l´État', "l'etat"],
    ['Œuvre, nævus', 'oeuvre, naevus'],
    ['DRECM\u200b\u00ad/R\ufeff', 'drecm/r'],
    ['2010–2011', '2010-2011'],
    ['A−B‑C—D', 'a-b-c-d'],
    ['1⁄2', '1/2'],
    ['fin. ; :', 'fin'],
    ['ＯＩＭ', 'oim'],
    ['Ɗan Ƙasa', 'dan kasa'],
    ['İstanbul', 'istanbul'],
    ['', ''],
    ['...', ''],
  ])('%j is %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('folds millions of words', () => {
    const text = ' #'.repeat(3_000_000);
    expect(foldText(text)).toBe(text.trim());
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('nameKey', () => {
  it.each([
    [
      'SP/CCM',
      'SP-CCM',
      'SP CCM',
      'sp\u00a0ccm',
      'SP\u202f/ CCM',
      'SP\nCCM',
      'SP–CCM',
      'SP/CCM.',
      'SP/CCM ;',
      'SP\\CCM',
    ],
    ['DRECM/R', 'DRECM-R./', 'drecm.r', '/DRECM R/'],
    ['OIM', 'O.I.M.', 'o.i.m', 'Oim :'],
    ["Direction de l'État", 'direction de l’Etat', 'DIRECTION DE L ÉTAT'],
  ])('gives one key to %j and its spellings', (name, ...spellings) => {
    expect(spellings.map(nameKey)).toEqual(spellings.map(() => nameKey(name)));
  });

  it.each([
    ['INS', 'INSPECTION'],
    ['DR/INS', 'DRINS'],
    ['SP/CCM', 'SP, CCM'],
  ])('tells %j from %j', (name, other) => {
    expect(nameKey(name)).not.toBe(nameKey(other));
  });

  it('is empty when nothing is named', () => {
    expect(['', '//////', ' - ', '...'].map(nameKey)).toEqual(['', '', '', '']);
  });

  it.each(['.', '/', ' ', ';', 'a.', '-', '́'])('takes linear time on a long run of %j', async (unit) => {
    await expectLinear((size) => nameKey(`x${unit.repeat(size)}x`), 100_000);
  });
});

describe('foldLetters', () => {
  it.each([
    ['Réunion du 3 AOÛT', 'reunion du 3 aout'],
    ['l’État\u00a0: 2010–2011', "l'etat : 2010-2011"],
    ['Œuvre', 'Œuvre'],
    ['e\u0301te', 'e\u0301te'],
  ])('%j is %j', (text, folded) => {
    expect(foldLetters(text)).toBe(folded);
  });

  it('keeps the place of every letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldLetters(text)).toHaveLength(text.length);
      }),
    );
  });
});
