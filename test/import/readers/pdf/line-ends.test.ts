import { describe, expect, it } from 'vitest';
import { hyphensIn, unwrapped } from '../../../../src/import/readers/pdf/line-ends.ts';
import { printedLines } from '../../../../src/import/readers/pdf/page/printed-lines.ts';
import { column } from '../../../support/pdf-pages.ts';

/** Lines that begin at 50, where the margin is at the end of the longest or at a place of its own. */
function joined(texts: readonly string[], { right = 0, elsewhere = '' } = {}): readonly string[] {
  const lines = printedLines(column(texts, 50, 700));
  const margin = right || Math.max(...lines.map((line) => line.right));
  const keeps = hyphensIn([...lines, ...printedLines(column([elsewhere || 'x'], 50, 100))]);
  return unwrapped(lines, { right: margin, keeps }).map((runs) => runs.map(({ text }) => text).join(''));
}

describe('the end of a line', () => {
  it.each([
    [
      'full',
      ['Le comité se réunit dans la salle', 'Nord du marché'],
      ['Le comité se réunit dans la salle Nord du marché'],
    ],
    [
      'not full',
      ['Awa Sidi', 'Jean Tabi, de la mairie du secteur'],
      ['Awa Sidi', 'Jean Tabi, de la mairie du secteur'],
    ],
    ['that calls for more', ['sous la présidence de', 'Rose Agbo'], ['sous la présidence de Rose Agbo']],
    [
      'before small letters',
      ['Il faut', 'encore attendre la réponse du préfet'],
      ['Il faut encore attendre la réponse du préfet'],
    ],
    ['before a figure and its noun', ['Le marché coûte près de', '400 francs'], ['Le marché coûte près de 400 francs']],
  ])('%s', (_, lines, expected) => {
    expect(joined(lines)).toEqual(expected);
  });

  it.each([
    ['a marker', ['Les points à traiter ce jour-là', '- budget'], 2],
    ['a label', ['Présents : Awa Sidi et Rose Agbo', 'Excusés : Jean Tabi'], 2],
    ['a dash inside a sentence', ['Jean Tabi, directeur des eaux', '– qui arrive en retard'], 1],
    ['contents', ['Budget .................. 2', 'Eau ..................... 3'], 2],
    ['a rule of dashes', ['La suite est donnée plus loin', '--------------'], 2],
    ['a sentence that ends before the margin', ['Le budget est adopté à dix.', 'La séance est levée aussitôt'], 2],
  ])('stays before or after %s', (_, lines, count) => {
    expect(joined(lines)).toHaveLength(count);
  });

  it.each([
    ['a word that was cut', ['la docu-', 'mentation'], '', 'la documentation'],
    ['a compound by its first part', ['il viendra peut-', 'être'], '', 'il viendra peut-être'],
    ['a compound by its last part', ['le compte-', 'rendu'], '', 'le compte-rendu'],
    [
      'a compound that stands elsewhere',
      ['un porte-', 'parole et un garde-', 'champêtre'],
      'le garde-champêtre',
      'un porte-parole et un garde-champêtre',
    ],
    ['a word that stands elsewhere whole', ['la sous-', 'cription'], 'une souscription', 'la souscription'],
    ['a question', ['que reste-t-', 'il à faire'], '', 'que reste-t-il à faire'],
    ['a name', ['Mme Anne-', 'Laure'], '', 'Mme Anne-Laure'],
    ['years', ['le plan 2023-', '2025'], '', 'le plan 2023-2025'],
    ['a soft hyphen', ['la commu\u00AD', 'nication'], '', 'la communication'],
    [
      'an address',
      ['voir https://exemple.org/dossier/', 'annexe_2.html'],
      '',
      'voir https://exemple.org/dossier/annexe_2.html',
    ],
    ['a mail address', ['à awa@eaux-', 'rurales.org'], '', 'à awa@eaux-rurales.org'],
  ])('joins %s', (_, lines, elsewhere, expected) => {
    expect(joined(lines, { elsewhere })).toEqual([expected]);
  });
});
