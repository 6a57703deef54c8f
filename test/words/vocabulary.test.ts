import { describe, expect, it } from 'vitest';
import { anyCapitalised, anyShouted, anyWritten, standingBefore } from '../../src/words/as-written.ts';
import {
  anyOf,
  anySaid,
  formsOf,
  inEnglish,
  inFrench,
  meaningsOf,
  type Said,
  wordsOf,
} from '../../src/words/vocabulary.ts';

const DONE: Said = { fr: ['réalisé(e)(s)', 'clôturé(e)s', 'peut être'], en: ['n/a', 'done'] };

describe('a word', () => {
  it('has the endings in its brackets, or has not', () => {
    expect(formsOf({ fr: ['réalisé(e)(s)'], en: [] })).toEqual(['réalisé', 'réalisés', 'réalisée', 'réalisées']);
    expect(formsOf({ fr: ['clôturé(e)s', 'compte(s) rendu(s)'], en: [] })).toEqual([
      ...['clôturés', 'clôturées', 'compte rendu', 'compte rendus', 'comptes rendu', 'comptes rendus'],
    ]);
    expect(formsOf({ fr: ['présents (retard/excusés)'], en: [] })).toEqual(['présents (retard/excusés)']);
  });

  it('is folded, French before English, and may be of one language alone', () => {
    expect(wordsOf({ fr: ['Échéance'], en: ['Due'] })).toEqual(['echeance', 'due']);
    expect(inFrench(DONE, { fr: ['fait'], en: [] })).toEqual({ fr: [...DONE.fr, 'fait'], en: [] });
    expect(inEnglish(DONE)).toEqual({ fr: [], en: DONE.en });
  });

  it('keeps the first of two meanings', () => {
    const meanings = meaningsOf({ a: { fr: ['un', 'deux'], en: [] }, b: { fr: ['deux'], en: ['two'] } });
    expect([...meanings]).toEqual([
      ['un', 'a'],
      ['deux', 'a'],
      ['two', 'b'],
    ]);
  });
});

describe('a pattern of words', () => {
  it('takes the longest, with signs as they are, and a hyphen for a blank', () => {
    expect(anyOf(['a', 'a b', 'n/a'])).toBe('a[ -]b|n\\/a|a');
    const pattern = new RegExp(`^${anySaid(DONE)}$`);
    expect(['realisee', 'peut-etre', 'n/a', 'cloture', 'réalisé'].map((word) => pattern.test(word))).toEqual([
      ...[true, true, true, false, false],
    ]);
  });

  it('finds words as they are written: accents may lack, but no other ones be there', () => {
    const pattern = new RegExp(`^${anyWritten({ fr: ["l'égide", 'et', 'œuvre'], en: [] })}$`, 'iu');
    const written = ["l'égide", 'L’EGIDE', 'L’ÉGIDE', 'et', 'oeuvre', 'Œuvre', 'ét', 'legide'];
    expect(written.map((word) => pattern.test(word))).toEqual([true, true, true, true, true, true, false, false]);
  });

  it('knows capitals where they tell something', () => {
    expect(anyCapitalised({ fr: ['équipe'], en: ['all'] })).toBe('(?:Équipe|All)');
    expect(anyShouted({ fr: ['à faire'], en: [] })).toBe('(?:À[ -]FAIRE|A[ -]FAIRE)');
  });

  it('stands before others, with the blank that an apostrophe needs not', () => {
    const before = new RegExp(`^${standingBefore({ fr: ['de', "de l'", 'la'], en: ['the'] })}`, 'iu');
    expect(['de l’OIM', 'De la OIM', 'la OIM', 'laOIM', 'the OIM'].map((text) => text.replace(before, ''))).toEqual([
      ...['OIM', 'la OIM', 'OIM', 'laOIM', 'OIM'],
    ]);
    expect(standingBefore({ fr: ['la'], en: [] })).toBe('(?:(?:la) )');
    expect(standingBefore({ fr: ["l'"], en: [] })).toBe("(?:(?:l['’]) ?)");
  });
});
