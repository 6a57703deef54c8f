import { describe, expect, it } from 'vitest';
import { needsOf } from '../../build/openings/needs-of.ts';
import { openingsOf } from '../../build/openings/openings-of.ts';
import { rules } from '../../src/model/deadline/signs/rules.ts';

describe('the ways in which a match may begin', () => {
  it.each([
    ['avant|before', ['a v a n t', 'b e f o r e']],
    ['(?:le )?mois', ['m o i s', 'l e _ m o i']],
    ['[tq]([1-4])x', ['qt 1234 x']],
    ['(?<![0-9])(?=le)le|(?!x)y', ['l e', 'y']],
    ['x*y', ['y', 'x y', 'x x y', 'x x x y', 'x x x x y', 'x x x x x y', 'x x x x x x']],
    ['x{0,2}y', ['y', 'x y', 'x x y']],
    ['x{2}y+', ['x x y', 'x x y y', 'x x y y y', 'x x y y y y']],
    ['\\.{2}|[,;()\\[\\]]', ['. .', '(),;[]']],
    ['(a)(b)\\1c', ['a b']],
    ['a[^b]c$', ['a ? c']],
    ['\\d\\w', ['0123456789 0123456789_abcdefghijklmnopqrstuvwxyz']],
    ['(?:a|b(?:c|\\)))d', ['a d', 'b c d', 'b ) d']],
  ])('%s', (source, ways) => {
    const said = openingsOf(source).map((signs) =>
      signs.map((some) => (some === '' ? '?' : [...some].sort().join('').replace(' ', '_'))).join(' '),
    );
    expect(said.sort()).toEqual([...ways].sort());
  });

  it('are taken together, place by place, where they are too many', () => {
    const many = Array.from('abcdefghijklmnopqrstuvwxyz', (sign) => `${sign}(?:1|2|3|4[56]+)x`).join('|');
    const openings = openingsOf(many);
    expect(openings).toHaveLength(26);
    expect(openings[0]).toEqual(['a', '1234', '56x']);
  });

  const PHRASES = [
    "au cours de l'atelier du 30 juin 2023, si possible",
    'avant le 15/06/2024 au plus tard',
    'dans les trois semaines suivant la prochaine reunion',
    'fin mars ou debut avril 2023 ; sinon t3 2024',
    'within two weeks of the next meeting, no later than may 15th',
    'la premiere quinzaine du mois de mai',
    'tous les premiers lundis du mois, a partir du 1er janvier',
    "d'ici la fete de l'independance",
    'j+7 jours ouvrables apres le jeudi de l ascension',
    'twenty-first of december 2025 @ 14:30',
  ];
  const known = rules.map(({ source, pattern }) => ({
    source,
    pattern,
    openings: openingsOf(source),
    needs: needsOf(source),
  }));
  it.each(PHRASES)('leave out no rule that matches anywhere in "%s"', (phrase) => {
    for (const { source, pattern, openings, needs } of known) {
      for (let at = 0; at < phrase.length; at += 1) {
        pattern.lastIndex = at;
        if ((pattern.exec(phrase)?.[0] ?? '') === '') continue;
        const opens = openings.some((signs) => signs.every((some, place) => fits(some, phrase.charAt(at + place))));
        expect(opens, `${source} at ${at}`).toBe(true);
        const holds = needs.length === 0 || needs.some((text) => phrase.includes(text, at));
        expect(holds, `${source} needs ${needs} at ${at}`).toBe(true);
      }
    }
  });
});

describe('the texts of which a match holds one', () => {
  it.each([
    ['avant|before', ['avant', 'before']],
    ['(?:le )?mois', ['mois']],
    ['(\\d{1,4}|une douzaine de) (jours?|semaines?)', [' jour', ' semaine']],
    ['fin (?:mars|mai)?', ['fin ']],
    ['[ab]c', ['ac', 'bc']],
    ['(?:x|y)+z?', ['x', 'y']],
    ['(a)(b)\\1c', ['ab']],
    ['(?=le)\\d+(?!x)', []],
    ['a?b?', []],
    ['[^a]b{2}', ['b']],
  ])('%s', (source, texts) => {
    expect([...needsOf(source)].sort()).toEqual([...texts].sort());
  });

  it('are known of nearly all rules', () => {
    const unknown = rules.filter(({ source }) => needsOf(source).length === 0);
    expect(unknown.length / rules.length).toBeLessThan(0.2);
  });
});

function fits(some: string, sign: string): boolean {
  return some === '' || (sign !== '' && some.includes(sign));
}
