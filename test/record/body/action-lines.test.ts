import { describe, expect, it } from 'vitest';
import { actionLines, runsOf } from '../../../src/record/body/action-lines.ts';
import type { KnownWords } from '../../../src/record/body/known-words.ts';
import { indexLines } from '../../../src/record/text/lines.ts';

const sourceOf = (text: string) => ({ text, lines: indexLines(text), bodyStart: 0 });
const known: KnownWords = {
  isName: (words) => words.split(/, | et /).every((each) => ['OIM', 'HCR', 'DR/INS'].includes(each)),
  isDue: (words, surely) =>
    (surely ? /^(?:échéance : |avant )/ : /^(?:échéance : |avant |fin |30 |prochaine)/).test(words),
};
const found = (text: string) => actionLines(sourceOf(text), known);
const plain = { struck: false, heads: [] };
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

  it.each([
    ['Action (HCR) : laver la cuve', 'HCR : laver la cuve'],
    ['**Action (HCR, fin mai)** : laver la cuve', 'HCR, fin mai : laver la cuve'],
    ['Action (urgent) : laver la cuve', 'laver la cuve (urgent)'],
    ['- Action à mener par OIM : laver la cuve', 'OIM : laver la cuve'],
    ["Action à mener par l'OIM et HCR – laver la cuve", 'OIM et HCR : laver la cuve'],
    ['Action retenue : laver la cuve', 'laver la cuve'],
    ['Action(s) à mener : laver la cuve', 'laver la cuve'],
    ['Action n° 2 – laver la cuve', 'laver la cuve'],
    ['**Action n°2 (HCR) :** laver la cuve', 'HCR : laver la cuve'],
    ['1. Action 2. HCR : laver la cuve', 'HCR : laver la cuve'],
    ['Action HCR – laver la cuve', 'HCR : laver la cuve'],
    ["Action pour l'OIM : laver la cuve", 'OIM : laver la cuve'],
    ['Action DGPC/R : laver la cuve', 'DGPC/R : laver la cuve'],
    ['- HCR : laver la cuve (échéance : 30 juin)', 'HCR : laver la cuve (échéance : 30 juin)'],
    ['- **HCR** : laver la cuve (avant fin mai)', '**HCR** : laver la cuve (avant fin mai)'],
    ['- HCR : achat de la cuve, avant fin mai', 'HCR : achat de la cuve, avant fin mai'],
    ['a) HCR : laver la cuve', 'HCR : laver la cuve'],
    ['HCR : laver la cuve – 30 juin', 'HCR : laver la cuve – 30 juin'],
    ['- Laver la cuve (OIM, 30 juin)', 'Laver la cuve (OIM, 30 juin)'],
    ['- Laver la cuve – OIM – 30 juin', 'Laver la cuve – OIM – 30 juin'],
    ['- Laver la cuve → OIM', 'Laver la cuve → OIM'],
    ['→ DR/INS : fournir les chiffres', 'DR/INS : fournir les chiffres'],
    ['-> DR/INS : les chiffres', 'DR/INS : les chiffres'],
    ['- ➜ Fournir les chiffres', 'Fournir les chiffres'],
    ['=> OIM doit fournir les chiffres', 'OIM doit fournir les chiffres'],
    ["→ L'OIM s'engage à fournir les chiffres", "L'OIM s'engage à fournir les chiffres"],
    ['- ⇒ OIM et HCR devront payer', 'OIM et HCR devront payer'],
    ['-> HCR will wash the tank', 'HCR will wash the tank'],
    ['Action (HCR): wash the tank', 'HCR : wash the tank'],
    ['Action required by OIM: wash the tank', 'OIM : wash the tank'],
  ])('reads %j, which says who or when', (line, words) => {
    expect(said(`Avant.\n\n${line}\n`)).toEqual([words]);
  });

  it.each([
    ...['L’action de HCR a été saluée : trois forages.', 'Cette action : un succès.', 'Actionnaires : les voici'],
    ...['OIM doit fournir les chiffres', '=> Cela doit finir', '=> OIM ne doit rien fournir', '=> OIM a payé'],
    ...['- HCR : présent', '- HCR : a livré les vivres (30 juin)', '- HCR : distribution faite (30 juin)'],
    ...['HCR : laver la cuve est utile', '- Autres : laver la cuve (avant fin mai)', '- Laver la cuve (avant fin mai)'],
    ...[
      '- Laver la cuve (OIM)',
      '- Laver la cuve',
      'Vanne fermée → plus de fuite',
      '- Actions de formation : trois jours',
    ],
    ...['L’action humanitaire – un défi – reste difficile', 'Action humanitaire : la réunion se tient en mai'],
    ...['Les actions sont nombreuses (HCR).', 'Plan d’action 2023', 'Actions de sensibilisation :\n\n- trois ateliers'],
    ...['Actions réalisées :\n\n- trois ateliers', 'Suivi des actions :\n\n- trois ateliers tenus'],
    ...['Les actions suivantes ont été réalisées :\n\n- Former les agents', 'Objectifs :\n\n- Former les agents'],
    ...['Les actions suivantes ont été saluées :\n\n- trois ateliers', 'Actions :\n\n- Néant'],
    ...[
      'Actions à mener :\n\nIl n’y en a pas encore.',
      '### Actions à mener\n\nOn verra.',
      '## Actions\n\n| A | B |\n|---|---|\n| c | d |',
    ],
  ])('reads no action in %j, either', (text) => {
    expect(said(`Avant.\n\n${text}\n`)).toEqual([]);
  });

  describe('under what announces a list', () => {
    it.each([
      ...[
        'Actions à mener :',
        '**Actions à mener :**',
        '**Actions à mener** :',
        '**Actions à mener**',
        '### Actions à mener',
      ],
      ...['## Prochaines étapes', 'À faire :', "Points d'action :", 'Actions :', 'Action(s) :', '- Actions retenues :'],
      ...[
        'Les actions suivantes :',
        'Nouvelles actions :',
        'Actions à mener pour la prochaine réunion (suite) :',
        'Next steps:',
      ],
    ])('takes each item: %j', (head) => {
      const indent = head.startsWith('- ') ? '  ' : '';
      expect(said(`Avant.\n\n${head}\n\n${indent}- HCR : cuve\n${indent}- Formation (OIM)\n`)).toEqual([
        ...['HCR : cuve', 'Formation (OIM)'],
      ]);
    });

    it('takes items under a sentence where they are orders', () => {
      const list =
        'Le groupe retient les actions suivantes :\n\n1. Former les agents\n2. la cuve est sale\n3. OIM : payer\n';
      expect(said(list)).toEqual(['Former les agents', 'OIM : payer']);
      expect(said('Les actions suivantes sont retenues :\n\n- HCR doit payer\n')).toEqual(['HCR doit payer']);
      expect(found(list)[0]?.heads).toEqual([]);
    });

    it('knows whose they are, with the lines that announce them', () => {
      const text = `Actions de l'OIM :
- payer
- HCR : laver

Actions :

- HCR :
  - peser
    au marché
  - curer
- DR/INS :
  - compter

Suite.
`;
      expect(found(text).map(({ words, heads }) => [words, heads])).toEqual([
        ['OIM : payer', [1]],
        ['HCR : laver', [1]],
        ['HCR : peser au marché', [5, 7]],
        ['HCR : curer', [5, 7]],
        ['DR/INS : compter', [5, 11]],
      ]);
    });

    it('takes the lines of a paragraph, and fields on lines of their own', () => {
      expect(said('Actions à mener :\nLaver la cuve\navec soin\nOIM : payer\n')).toEqual([
        ...['Laver la cuve avec soin', 'OIM : payer'],
      ]);
      expect(said('**Action** : laver la cuve\n**Responsable** : OIM\n**Échéance :** mai\n')).toEqual([
        'laver la cuve\nResponsable : OIM\nÉchéance : mai',
      ]);
      expect(said('Actions :\n\n- Laver la cuve\n- Responsable : OIM\n- Échéance : mai\n')).toEqual([
        'Laver la cuve\nResponsable : OIM\nÉchéance : mai',
      ]);
    });

    it('ends with the list, and keeps a head over something else', () => {
      const text = 'Actions :\n\n- laver\n\n  - au savon\n\nPuis on a parlé.\n\n- autre point\n';
      expect(found(text)).toEqual([
        { line: 3, endLine: 5, words: 'laver', notes: ['au savon'], done: false, struck: false, heads: [1] },
      ]);
      expect(found('Actions :\n\n- laver\n- néant\n').map(({ heads }) => heads)).toEqual([[]]);
    });
  });

  it('tells what is struck through, unless it is ticked', () => {
    const text = `- ~~Action : laver la cuve~~
- Action : ~~laver la cuve~~
- Action : laver ~~la cuve~~ le puits
- [ ] ~~laver la cuve~~
- [x] ~~laver la cuve~~
- Action : <del>laver</del> peser
- Action : laver la cuve
  - ~~au savon~~
`;
    expect(found(text).map(({ words, struck }) => [words, struck])).toEqual([
      ['laver la cuve', true],
      ['laver la cuve', true],
      ['laver ~~la cuve~~ le puits', true],
      ['laver la cuve', true],
      ['laver la cuve', false],
      ['<del>laver</del> peser', true],
      ['laver la cuve', true],
    ]);
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
      {
        line: 1,
        endLine: 5,
        words: 'Laver la cuve avec soin\nÉchéance : mai',
        notes: ['au savon noir'],
        done: false,
        ...plain,
      },
      { line: 7, endLine: 7, words: 'Peser', notes: [], done: false, ...plain },
      { line: 8, endLine: 8, words: 'Lire', notes: [], done: true, ...plain },
      { line: 10, endLine: 11, words: 'écrire\nResponsable : OIM', notes: [], done: false, ...plain },
    ]);
  });

  it('leaves a table that touches an action to the tables', () => {
    const text = 'Action : laver\nAction | Qui\n---|---\nPeser | OIM\n';
    expect(found(text)).toEqual([{ line: 1, endLine: 1, words: 'laver', notes: [], done: false, ...plain }]);
  });

  it('gathers those that follow each other', () => {
    const text = '- [ ] un\n\n- [ ] deux\nmots\n\nmots\n\n- [ ] trois\n';
    expect(runsOf(found(text), sourceOf(text)).map((run) => run.map(({ line }) => line))).toEqual([[1, 3], [8]]);
  });
});
