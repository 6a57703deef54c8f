import { describe, expect, it } from 'vitest';
import { sectionText } from '../../../src/render/views/section-text.ts';

describe('sectionText', () => {
  it.each([
    ['Texte\n\n### Détail\n\nfin', 'Texte\n\n#### Détail\n\nfin'],
    ['#### Déjà bas', '#### Déjà bas'],
    ['# A\n\n### B\n\n###### C', '#### A\n\n###### B\n\n###### C'],
    ['### A ##', '#### A ##'],
    ['- un\n  ## A', '- un\n  #### A'],
    ['Titre\n===\n\nx', '#### Titre\n\n\nx'],
    ['Titre\n---\nx', '#### Titre\n\nx'],
    ['#mot et \\# autre', '#mot et \\# autre'],
    ['```\n# commentaire\n```', '```\n# commentaire\n```'],
    ['| a |\n| --- |\n| # b |', '| a |\n| --- |\n| # b |'],
    ['une\ndeux\n---', 'une\ndeux\n---'],
    ['- un\n---', '- un\n---'],
    ['```\nouvert', '```\nouvert\n```'],
    ['a <!-- ouvert', 'a <!-- ouvert\n-->'],
    ['<!-- fermé --> a', '<!-- fermé --> a'],
    ['\r\nligne\r\nautre  \r\n', 'ligne\nautre'],
    ['```\n<!--\n```', '```\n<!--\n```'],
    ['le signe `<!--` seul', 'le signe `<!--` seul'],
    ['\n    code\n\n', '    code'],
    ['', ''],
  ])('%j under level 3', (markdown, expected) => {
    expect(sectionText(markdown, 3)).toBe(expected);
  });
});
