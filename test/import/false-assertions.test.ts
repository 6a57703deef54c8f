import { describe, expect, it } from 'vitest';
import { actionsOf, imported } from '../support/imported.ts';

const HEAD = '# Réunion du 12 mars 2024\n\nPrésents : Ada Bello, Zoé Moussa, Sani Garba\n\n';

describe('an action in lines of labels', () => {
  it.each([
    'Qui : Zoé Moussa\nQuoi : laver la cuve\nQuand : 15 avril',
    '- Qui : Zoé Moussa\n- Quoi : laver la cuve\n- Quand : 15 avril',
    '**Quoi** : laver la cuve\n\n**Qui** : Zoé Moussa\n\n**Pour quand** : 15 avril',
    'Who: Zoé Moussa\nWhat: laver la cuve\nWhen: 15 avril',
  ])('%s', async (lines) => {
    const expected = [{ text: 'laver la cuve', owners: 'Zoé Moussa', due: '15 avril' }];
    expect(await actionsOf(`${HEAD}## 1. Salle\n\nOn en parle.\n\n${lines}\n`)).toMatchObject(expected);
    expect(await actionsOf(`${HEAD}## Actions\n\n${lines}\n`)).toMatchObject(expected);
  });
});

describe('a row of a table whose cells are changed over', () => {
  it.each([
    ['| laver la cuve | 15 avril | Zoé Moussa |', 'Zoé Moussa', '15 avril'],
    ['| laver la cuve | | Zoé Moussa |', 'Zoé Moussa', undefined],
    ['| laver la cuve | 15 avril | |', undefined, '15 avril'],
    ['| laver la cuve | Zoé Moussa | si besoin |', 'Zoé Moussa', 'si besoin'],
    ['| laver la cuve | Zoé Moussa | reçu le 5 mars |', 'Zoé Moussa', undefined],
  ])('%s', async (row, owners, due) => {
    const table = `| Action | Responsable | Échéance |\n|---|---|---|\n${row}\n| curer le puits | Ada Bello | 20 avril |\n`;
    const [action] = await actionsOf(`${HEAD}## Actions\n\n${table}`);
    expect([action?.owners, action?.due]).toEqual([owners, due]);
  });
});

it('code between fences is told, and says nothing of the meeting', async () => {
  const code =
    '```\n- [ ] Installer (Zoé)\nDécision : adopter\nDate : 3 mai 2021\n```\n\n~~~yaml\nTODO: wash it\n~~~\n';
  const { front, body } = await imported(`${HEAD}## Actions\n\n- Laver la cuve (Zoé Moussa)\n\n## Divers\n\n${code}`);
  expect(front).toMatchObject({ date: '2024-03-12', actions: [{ text: 'Laver la cuve' }] });
  expect(JSON.stringify(front)).not.toMatch(/adopter|Installer|wash/);
  for (const words of ['Installer (Zoé)', 'Décision : adopter', 'TODO: wash it']) expect(body).toContain(words);
});

describe('no decision', () => {
  it.each([
    "Le projet n'est pas retenu.",
    'Proposition (non retenue) : louer le four',
    'La demande de Zoé est rejetée à l’unanimité.',
    'Achat du four : ajourné',
    'non adopté',
    '0 pour, unanimité contre',
    'Le point est reporté à la prochaine réunion',
    'Proposal (not adopted): rent the oven',
    'The request was rejected.',
    'Purchase of the oven: deferred',
  ])('%s', async (words) => {
    const { front, body } = await imported(`${HEAD}## Décisions\n\n- Louer la cuve\n- ${words}\n`);
    expect(front.agenda).toMatchObject([{ decisions: ['Louer la cuve'] }]);
    expect(body).toContain(words.slice(0, 12));
  });

  it('but a decision that refuses something else', async () => {
    const decisions = ['Le conseil rejette le devis', "Un sinistre refusé par l'assurance sera contesté"];
    const { front } = await imported(`${HEAD}## Décisions\n\n- ${decisions.join('\n- ')}\n`);
    expect(front.agenda).toMatchObject([{ decisions }]);
  });
});

describe('the day of another meeting is not that of this one', () => {
  it.each([
    'Annexe : compte rendu du 6 décembre 2023',
    'Approbation du PV du 14 janvier 2024',
    'Rappel de la réunion du 3 février 2024',
    'Approval of the minutes of 14 January 2024',
    'Matters arising from the meeting of 3 February 2024',
  ])('%s', async (words) => {
    const { front } = await imported(`# Conseil\n\n${words}\n\nRéunion du 12 mars 2024\n\n## Budget\n\nTexte.\n`);
    expect(front.date).toBe('2024-03-12');
  });
});

describe('those whom an action is about do not own it', () => {
  it.each([
    'Contacter M. Leroux (maire)',
    'Prendre contact avec Mme Rocher (DDT)',
    'Inviter les élus (M. Leroux, Mme Rocher)',
    'Contact Mr Leroux (mayor)',
    'Inviter : M. Leroux',
  ])('%s', async (words) => {
    expect(await actionsOf(`${HEAD}## Actions\n\n- ${words}\n`)).toEqual([expect.objectContaining({ text: words })]);
    expect((await actionsOf(`${HEAD}## Actions\n\n- ${words}\n`))[0]?.owners).toBeUndefined();
  });
});

describe('marks of several actions in a line', () => {
  it('are an action each, and the words stay', async () => {
    const line =
      'Le pont est usé (Action : Zoé Moussa). Un courrier part (Action : Ada Bello) et la salle se loue (Action : Sani Garba)';
    const { front, body } = await imported(`${HEAD}## 1. Voirie\n\n${line}\n`);
    expect(front.agenda).toMatchObject([
      {
        actions: [
          { text: 'Le pont est usé', owners: 'Zoé Moussa' },
          { text: 'Un courrier part', owners: 'Ada Bello' },
          { text: 'la salle se loue', owners: 'Sani Garba' },
        ],
      },
    ]);
    expect(body).toContain(line);
  });

  it('one in the middle keeps what the sentence goes on with', async () => {
    const line = 'Le site est à refaire (Action : Zoé Moussa) avant la fin du mois. On en reparle.';
    const { front, body } = await imported(`${HEAD}## 1. Site\n\n${line}\n`);
    const action = { text: 'Le site est à refaire avant la fin du mois', owners: 'Zoé Moussa' };
    expect(front.agenda).toMatchObject([{ actions: [action] }]);
    expect(body).toContain('On en reparle.');
  });
});

it('a numbered heading names what is talked of', async () => {
  const { front } = await imported(`${HEAD}## 1. Budget\n\nTexte.\n\n## 2. Salle\n\nZoé la loue.\n`);
  expect(front.venue).toBeUndefined();
});

it('boxes of tasks that are given up', async () => {
  const actions = await actionsOf(
    `${HEAD}## Actions\n\n- [-] Laver la cuve\n- [~] Curer le puits\n- [x] ~~Vendre le four~~\n`,
  );
  expect(actions.map(({ status }) => status)).toEqual(['dropped', 'dropped', 'done']);
});

describe('those who chair and who present', () => {
  it('are no sentence and no adjective', async () => {
    const said = 'Chair: We had a good but very busy year in the village, with many visitors.';
    const { front } = await imported(`# Meeting of 12 March 2024\n\n${said}\n\n## 1. Plan (High-Level)\n\nText.\n`);
    expect(front.chair).toBeUndefined();
    expect(JSON.stringify(front)).not.toContain('"presenter"');
  });
});
