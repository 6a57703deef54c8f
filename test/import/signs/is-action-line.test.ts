import { describe, expect, it } from 'vitest';
import { actionSentences } from '../../../src/import/signs/action/action-sentences.ts';
import { isActionLine } from '../../../src/import/signs/action/is-action-line.ts';
import { proposals } from '../../../src/import/signs/action/propose.ts';
import { repeatedNames } from '../../../src/import/signs/action/repeated-names.ts';
import { knownOf } from '../../support/known.ts';

const known = knownOf();

describe('a line that says by itself that it is an action', () => {
  it.each([
    'ACTION: wash the tank',
    'Action Zoé : laver la cuve',
    'Laver la cuve (Action Zoé).',
    '[ ] Laver la cuve',
    '☐ Laver la cuve',
    'Il reste à : laver la cuve',
    'Laver la cuve 📅 2024-05-01',
    'Wash it due:2024-05-01',
    'Zoé took an action to wash it',
    'TODO wash the tank',
    '> Action : OIM : laver la cuve',
    '**Action :** laver la cuve',
  ])('%s', (line) => {
    expect(isActionLine(line, known)).toBe(true);
  });

  it.each([
    'Actions :',
    'Action',
    'Action :',
    'Plan d’action : trois axes',
    'Action Plan: three parts',
    'Action de formation : trois jours',
    'Action contre la faim : présente',
    'L’action sociale : un budget',
    'Film (action et aventure)',
    '☐ Oui ☐ Non',
    '☐ Présent',
    '[x] Laver la cuve',
    'Voir la TODO ci-dessous :',
    'Reste à payer : 300 euros',
    'The residue:2024-05-01',
    'Ada lave la cuve',
    'Ada will wash the tank',
  ])('%s is none', (line) => {
    expect(isActionLine(line, known)).toBe(false);
  });
});

describe('the sentences of a paragraph', () => {
  it('may say that they are actions', () => {
    const said = 'The tank leaks. Action on Zoé to seal it. It is old. Action: OIM to pay.';
    expect(actionSentences(said, known)).toEqual(['Action on Zoé to seal it.', 'Action: OIM to pay.']);
  });

  it('may tell what somebody is going to do, which is proposed', () => {
    expect(proposals("Il pleut. L'OIM transmettra la liste. On verra.", known)).toEqual([
      { text: "L'OIM transmettra la liste.", owners: ['OIM'] },
    ]);
  });
});

describe('names without an attendance', () => {
  it('are known where they stand as owners again, or once behind the word for an action', () => {
    const lines = ['Action Milo : voir', 'Laver (kvm)', 'Sécher (kvm)', 'Cuire (fait)', 'Frire (fait)', 'Plier : Zoé'];
    expect(repeatedNames(lines, known)).toEqual(['Milo', 'kvm']);
  });
});
