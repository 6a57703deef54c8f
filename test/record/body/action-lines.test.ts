import { describe, expect, it } from 'vitest';
import { actionLines, runsOf } from '../../../src/record/body/action-lines.ts';
import { indexLines } from '../../../src/record/text/lines.ts';

const sourceOf = (text: string) => ({ text, lines: indexLines(text), bodyStart: 0 });
const found = (text: string) => actionLines(sourceOf(text), (words) => words === 'OIM');
const said = (text: string) => found(text).map(({ words }) => words);

describe('actionLines', () => {
  it.each([
    ['- Action : laver la cuve', 'laver la cuve'],
    ['Action : laver la cuve', 'laver la cuve'],
    ['ACTION: wash the tank', 'wash the tank'],
    ['**Action :** laver la cuve', 'laver la cuve'],
    ['**Action** : laver la cuve', 'laver la cuve'],
    ['* Action n°3 : laver la cuve', 'laver la cuve'],
    ['Action 2 : laver la cuve', 'laver la cuve'],
    ['Action OIM : laver la cuve', 'OIM : laver la cuve'],
    ['À faire : laver la cuve', 'laver la cuve'],
    ['a faire : laver la cuve', 'laver la cuve'],
    ["Point d'action : laver la cuve", 'laver la cuve'],
    ['[À faire] laver la cuve', 'laver la cuve'],
    ['- TODO OIM : laver la cuve', 'OIM : laver la cuve'],
    ['→ Action : laver la cuve', 'laver la cuve'],
    ['- [ ] Laver la cuve', 'Laver la cuve'],
    ['1. [ ] Laver la cuve', 'Laver la cuve'],
    ['- [ ] Action : laver la cuve', 'laver la cuve'],
    ['☐ Laver la cuve', 'Laver la cuve'],
    ['Action : laver la cuve <!-- caché -->', 'laver la cuve'],
  ])('reads %j', (line, words) => {
    expect(said(`Avant.\n\n${line}\n`)).toEqual([words]);
  });

  it.each([
    ...[
      'Action :',
      'Action : aucune',
      'Actions : néant.',
      'Une action : la voici',
      'Action de formation : trois jours',
    ],
    ...['> Action : laver', '    Action : laver', '```\n- [ ] Laver\n```', '<!-- Action : laver -->', '[ ] sans puce'],
    ...['☐ Oui ☐ Non', '- [x](https://example.org)', '| Action : laver | OIM |', '# Action : laver', 'todo la cuve'],
    ...['| A faire : x | b |\n|---|---|\n| Action : y | z |', '- ```\n  - [ ] Laver\n  ```'],
  ])('reads no action in %j', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('tells what is ticked', () => {
    expect(found('- [x] un deux\n- [X] trois\n- [ ] quatre\n\n☑ cinq\n').map(({ done }) => done)).toEqual([
      ...[true, true, false],
      true,
    ]);
  });

  it('takes the lines that go on, and what stands under an item', () => {
    const text = `- [ ] Laver la cuve
  avec soin
  - au savon
    noir
  - Échéance : mai
- Autre point
- [ ] Peser
    - [x] Lire

Action : écrire
Responsable : OIM
Action : aucune

Suite.`;
    expect(found(text)).toEqual([
      { line: 1, endLine: 5, words: 'Laver la cuve avec soin\nÉchéance : mai', notes: ['au savon noir'], done: false },
      { line: 7, endLine: 7, words: 'Peser', notes: [], done: false },
      { line: 8, endLine: 8, words: 'Lire', notes: [], done: true },
      { line: 10, endLine: 11, words: 'écrire\nResponsable : OIM', notes: [], done: false },
    ]);
  });

  it('leaves a table that touches an action to the tables', () => {
    const text = 'Action : laver\nAction | Qui\n---|---\nPeser | OIM\n';
    expect(found(text)).toEqual([{ line: 1, endLine: 1, words: 'laver', notes: [], done: false }]);
  });

  it('gathers those that follow each other', () => {
    const text = '- [ ] un\n\n- [ ] deux\nmots\n\nmots\n\n- [ ] trois\n';
    expect(runsOf(found(text), sourceOf(text)).map((run) => run.map(({ line }) => line))).toEqual([[1, 3], [8]]);
  });
});
