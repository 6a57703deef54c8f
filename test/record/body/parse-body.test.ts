import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/record/body/parse-body.ts';
import { scanBody } from '../../../src/record/body/scan-body.ts';

const titles = (text: string) => parseBody(text, 1).sections.map(({ title }) => title);

describe('parseBody', () => {
  it('cuts a body at its headings of the second level', () => {
    expect(
      parseBody('\nOuverture\nsuite\n\n## Un\n\ntexte\n\n### Dedans\n\nfin\n\n## Deux\n## Trois\n\n\n', 10),
    ).toEqual({
      opening: 'Ouverture\nsuite',
      sections: [
        { title: 'Un', line: 14, text: 'texte\n\n### Dedans\n\nfin', textLine: 16 },
        { title: 'Deux', line: 22, text: '', textLine: 23 },
        { title: 'Trois', line: 23, text: '', textLine: 24 },
      ],
    });
  });

  it.each([
    ['', [], ''],
    ['\n\n', [], ''],
    ['Texte seul', [], 'Texte seul'],
    ['a\r\nb\r\n\r\n## C\r\nd', ['C'], 'a\nb'],
    ['a\rb\r## C\rd', ['C'], 'a\nb'],
  ])('%j', (text, expected, opening) => {
    expect([titles(text), parseBody(text, 1).opening]).toEqual([expected, opening]);
  });

  it.each([
    ['## Titre', 'Titre'],
    ['   ## Titre', 'Titre'],
    ['##   Titre  ', 'Titre'],
    ['##\tTitre', 'Titre'],
    ['## Titre ##', 'Titre'],
    ['## Titre #####  ', 'Titre'],
    ['## C#', 'C#'],
    ['## 3. Divers', '3. Divers'],
    ['## **Gras** `code`', '**Gras** `code`'],
    ['##', ''],
    ['## ##', ''],
  ])('reads the heading %j', (line, title) => {
    expect(titles(line)).toEqual([title]);
  });

  it.each([
    '# Titre',
    '### Titre',
    '##Titre',
    '    ## Titre',
    '\t## Titre',
    '> ## Titre',
    '\\## Titre',
    'a ## b',
    '\u00A0## a',
  ])('sees no heading in %j', (line) => {
    expect(titles(line)).toEqual([]);
  });

  it.each([
    ['```\n## a\n```\n## b', ['b']],
    ['~~~\n## a\n~~~\n## b', ['b']],
    ['````\n```\n## a\n````\n## b', ['b']],
    ['```\n## a\n~~~\n## b', []],
    ['```\n## a\n```x\n## b', []],
    ['``` a`b\n## c', ['c']],
    ['~~~ a`b\n## c', []],
    ['``\n## a', ['a']],
    ['   ```\n## a\n   ```\n## b', ['b']],
    ['```\n## a', []],
    ['```\n## a\n``````\n## b', ['b']],
  ])('leaves code alone: %j', (text, expected) => {
    expect(titles(text)).toEqual(expected);
  });
});

describe('scanBody', () => {
  it('numbers the lines, and marks those of code', () => {
    expect(scanBody('a\n    b\n```\nc\n```\nd', 5).map(({ line, code }) => [line, code])).toEqual([
      [5, false],
      [6, true],
      [7, true],
      [8, true],
      [9, true],
      [10, false],
    ]);
  });
});
