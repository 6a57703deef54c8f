import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frenchTypography, typographyEdits } from '../../src/i18n/typography.ts';
import { expectLinear } from '../support/expect-linear.ts';

/** Shown in the tables: `~` a no-break space, `^` a narrow one. */
const shown = (text: string) => frenchTypography(text).replaceAll('\u00A0', '~').replaceAll('\u202F', '^');

describe('frenchTypography', () => {
  it('leaves a paragraph of millions of signs as it is', () => {
    const text = `## ${' #'.repeat(2_000_000)} !`;
    expect(frenchTypography(text)).toBe(text);
    expect(frenchTypography(`${'mot '.repeat(240_000)}!`).slice(-2)).toBe('\u202F!');
  });

  it.each([
    ['Attention !', 'Attention^!'],
    ['Attention!', 'Attention^!'],
    ['Qui ? Quoi ; Où :', 'Qui^? Quoi^; Où~:'],
    ['Qui? Quoi; Où: là', 'Qui^? Quoi^; Où~: là'],
    ['Quoi?! Non!!!', 'Quoi^?! Non^!!!'],
    ['**Date :** lundi', '**Date~:** lundi'],
    ['**Date** : lundi', '**Date**~: lundi'],
    ['**Date**: lundi', '**Date**~: lundi'],
    ['(DRECM/R ?)', '(DRECM/R^?)'],
    ['trop d’espaces   :', 'trop d’espaces~:'],
    ['« mot »', '«~mot~»'],
    ['«mot»', '«~mot~»'],
    ['« mot » ; « autre »?', '«~mot~»^; «~autre~»^?'],
    ['12 000 personnes, 1 234 567', '12~000 personnes, 1~234~567'],
    ['en 2023 500 personnes', 'en 2023 500 personnes'],
    ['20 51 02 33', '20 51 02 33'],
    ['n° 12, N°0034, n°s', 'n°~12, N°~0034, n°s'],
    ['le 1er mars, 1<sup>er</sup> juin : oui', 'le 1er mars, 1<sup>er</sup> juin~: oui'],
    ['`code :` : oui', '`code :`~: oui'],
    ['``a ` b ;`` ;', '``a ` b ;``^;'],
    ['- un ;\n- deux ; et', '- un^;\n- deux^; et'],
    ['| Lieu : | Zinder ; |\n| :--- | ---: |', '| Lieu~: | Zinder^; |\n| :--- | ---: |'],
    ['[le site : ici](http://a.b/c:d;e?) ; fin', '[le site~: ici](http://a.b/c:d;e?)^; fin'],
    ['![plan : sud](plan.png) et ![x](y)', '![plan~: sud](plan.png) et ![x](y)'],
    ['voir ![x](y)', 'voir ![x](y)'],
    ['[^1]: Voir : là', '[^1]: Voir~: là'],
    ['\u202Fx\u00A0: y\u202F:', '^x~: y^:'],
    ['l’été 😀!', 'l’été 😀!'],
  ])('%j → %j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    'de 10:30 à 12:30',
    'un rapport de 1:2',
    '//////////',
    '| ? | ; |',
    '- ?',
    '> ! oui',
    '# ?',
    '1. ?',
    '- [ ] ? à voir',
    ': définition',
    'https://exemple.org/a?b=c;d voir http://x.y/z?',
    'https://exemple.org ; suite',
    '<https://exemple.org/a;b?c>',
    '<span title="a : b">mot</span>',
    '[ref]: https://exemple.org "a : b"',
    '```yaml\nclé : valeur ; oui !\n```',
    '~~~\nclé : valeur\n~~~~',
    '- ```\n  clé : valeur\n  ```',
    'texte\n\n    code : oui',
    '<!-- a : b\n\nc ; d -->',
    'mot <!-- a : b --> mot',
    '<pre>\na : b\n\nc : d\n</pre>',
    '---\ntitle : x\n---',
    'AT&amp;T &#233; &eacute;',
    ':smile: :white_check_mark:',
    'C:\\dossier a;b c?d e!f',
    '\\! \\?',
  ])('leaves %j', (text) => {
    expect(typographyEdits(text)).toEqual([]);
  });

  it('goes on after front matter, code and comments', () => {
    expect(shown('---\na : b\n---\n\nOui !\n\n```\nx !\n```\nOui !\n\n<!-- x ! -->\nOui !')).toBe(
      '---\na : b\n---\n\nOui^!\n\n```\nx !\n```\nOui^!\n\n<!-- x ! -->\nOui^!',
    );
  });

  const pieces = fc.constantFrom(
    ...['mot', ' ', '  ', '\n', '\n\n', ':', ';', '!', '?', '«', '»', 'n°', '12', '000', '`', '```', '*', '**', '|'],
    ...[
      '- ',
      '# ',
      '> ',
      '[x](',
      ')',
      '[',
      ']',
      '<b>',
      '<!--',
      '-->',
      'http://a',
      '&nbsp;',
      '\\',
      '---',
      '    ',
      '~~~',
    ],
    ...['\u00A0', '\u202F', '😀', '<pre>', ':a:'],
  );
  const markdown = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const once = frenchTypography(text);
        expect(frenchTypography(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('changes spaces only, and never a line', () => {
    const bare = (text: string) => text.replace(/[ \u00A0\u202F]/g, '');
    fc.assert(
      fc.property(markdown, (text) => {
        expect(bare(frenchTypography(text))).toBe(bare(text));
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['`', '](', '<!--', '<a', '« ', '[^', 'a ;', '> ', '1 000 ', 'www.a'])(
    'takes linear time on %j repeated',
    async (text) => {
      await expectLinear((times) => frenchTypography(text.repeat(times)), 40_000);
    },
  );

  it('reads a text with more tags than a call takes arguments', () => {
    expect(frenchTypography(`${'<b>'.repeat(200_000)}Qui ?`).slice(-5)).toBe('Qui\u202F?');
  });
});
