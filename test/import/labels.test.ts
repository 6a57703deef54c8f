import { describe, expect, it } from 'vitest';
import { actionsOf, imported } from '../support/imported.ts';

describe('what announces a list of actions', () => {
  it.each([
    '## TODOs:',
    '## 🔧 Action Items',
    '## 6. Next Steps for Milestone 2',
    '## Action Items & Follow-ups',
    '## Tâches à faire',
    '## Choses à faire',
    "## 3. Points d'action retenus",
    '## À faire avant la prochaine réunion',
    "## Recommandations et points d'action par thème",
    "## RÉCAPITULATIF DES POINTS D'ACTION",
    '**Action Items for the secretariat**',
    'Prochaines étapes :',
  ])('%s', async (heading) => {
    const actions = await actionsOf(`# Réunion\n\n## Point un\n\nTexte.\n\n${heading}\n\n- Call the bank\n- Sign it\n`);
    expect(actions.map(({ text }) => text)).toEqual(['Call the bank', 'Sign it']);
  });

  it.each(['## Action 2020, une campagne', '## Prochaine étape', '## Tasks were too long', '## Suivi du budget'])(
    'is not %s',
    async (heading) => {
      expect(await actionsOf(`# Réunion\n\n## Point un\n\nTexte.\n\n${heading}\n\n- Call the bank\n`)).toEqual([]);
    },
  );

  it('names whose they are', async () => {
    const [action] = await actionsOf('# Réunion\n\n**Action Items for the Working Group**\n\n1. Write a list\n');
    expect(action).toMatchObject({ owners: 'Working Group', text: 'Write a list' });
  });

  it('goes on over the headings and the words that part it', async () => {
    const text =
      '# Réunion\n\n## Actions\n\n### Court terme\n\n- [ ] Call the bank\n\n### Long terme\n\n- [ ] Sign it\n\n## Divers\n\n- Cake\n';
    expect((await actionsOf(text)).map(({ text: words }) => words)).toEqual(['Call the bank', 'Sign it']);
    const parts = "## Points d'action\n\nThème 1 – Données\n\n- OIM : compter\n\nThème 2 – Santé\n\n- HCR : soigner\n";
    expect(await actionsOf(`# Réunion\n\n${parts}`)).toHaveLength(2);
  });

  it('may stand in a list, with the actions under it', async () => {
    const text =
      '# Réunion\n\n- Topics:\n    - Charter\n        - Action Items:\n            - Add a note\n            - Ada will update it\n    - Term limits\n        - Discussed.\n';
    expect((await actionsOf(text)).map(({ owners, text: words }) => [owners, words])).toEqual([
      [undefined, 'Add a note'],
      ['Ada', 'update it'],
    ]);
  });

  it('may be a heading for each item, with a sentence under it', async () => {
    const text =
      '# Meeting\n\n## Door\n\nIt is cold.\n\n#### Action\n\nThe board would ask for a quote.\n\n## Roof\n\nIt leaks.\n\n#### Action\n\nTo be discussed at the next meeting.\n';
    expect(await actionsOf(text)).toHaveLength(2);
  });

  it('is followed by motions where a board votes', async () => {
    const { front } = await imported(
      '# Board\n\n## Action items\n\nA. Motion by Ost, second by Whit, to adopt the calendar.\n',
    );
    expect(JSON.stringify(front)).toContain('decisions');
    expect(await actionsOf('# Board\n\n## Action items\n\nA. Motion by Ost, second by Whit, to adopt it.\n')).toEqual(
      [],
    );
  });
});

describe('what announces earlier actions', () => {
  it.each([
    '## Suivi des actions du comité n° 6',
    '## Actions de la dernière fois (21/10)',
    '## I. Suivi de la mise en œuvre des recommandations de juillet',
    '## Tâches faites',
    '## Rappel des points en attente (réunion du 9 janvier)',
    '## Review of open action items',
    '## Retour sur les actions de la réunion du 3 février',
  ])('%s', async (heading) => {
    const { front } = await imported(
      `# Réunion du 4 mai 2023\n\n${heading}\n\n- Lire la note (OIM) : fait\n- Dire : en cours\n`,
    );
    expect(front.review).toMatchObject([{ status: 'done' }, { status: 'in-progress' }]);
    expect(front.actions).toBeUndefined();
  });

  it('leaves its sentences to the narrative', async () => {
    const { front, body } = await imported(
      '# Réunion du 4 mai 2023\n\n## Suivi des recommandations\n\nLes participants les relisent une à une.\n',
    );
    expect(front.review).toBeUndefined();
    expect(body).toContain('Les participants les relisent une à une.');
  });

  it('takes up what is still to do, once', async () => {
    const list = '- [x] Commander (Ada)\n- [ ] Écrire au CIC pour le créneau (Ada) → à poursuivre\n';
    const { front } = await imported(`# Réunion du 4 mai 2023\n\n## Actions précédentes\n\n${list}`);
    expect(front.actions).toMatchObject([
      { text: 'Écrire au CIC pour le créneau', owners: 'Ada', note: 'à poursuivre' },
    ]);
    expect(front.review).toHaveLength(1);
    const { front: again } = await imported(
      `# Réunion du 4 mai 2023\n\n## Actions précédentes\n\n${list}\n## Actions\n\n- Ada : relancer le CIC pour le créneau du 18\n`,
    );
    expect(again.actions).toHaveLength(1);
    expect(again.review).toHaveLength(2);
  });

  it('may be a table with states', async () => {
    const { front } = await imported(
      '# Réunion du 4 mai 2023\n\n## Suivi des recommandations\n\n| Recommandation | Responsable | Niveau |\n|--|--|--|\n| Lire | OIM | Réalisé à 100 % |\n| Dire | HCR | à poursuivre |\n',
    );
    expect(front.review).toMatchObject([{ text: 'Lire', owners: 'OIM' }]);
  });
});

describe('words that are struck out', () => {
  it('count for no field beside those that hold, and are told', async () => {
    const { front, body, report } = await imported(
      '# Réunion du comité\n\n## Décisions\n\n- La grille est ~~achetée~~ louée\n- ~~Le four est vendu.~~\n\n' +
        '## Actions\n\n- ~~Zoé : laver~~ Milo : laver la cuve avant le ~~3 mai~~ 5 mai\n',
    );
    const actions = [expect.objectContaining({ owners: 'Milo', due: 'avant le 5 mai' })];
    expect(front.agenda).toEqual([expect.objectContaining({ decisions: ['La grille est louée'], actions })]);
    expect(body).toContain('~~Le four est vendu.~~');
    expect(report.placed.filter(({ reason }) => reason === 'deleted').map(({ text }) => text)).toEqual([
      'achetée',
      'Zoé : laver 3 mai',
    ]);
  });

  it('are an action that is open no more, with a box or a word on what became of it', async () => {
    const list = '- [ ] ~~Zoé : laver la cuve~~\n- ~~Milo : vider la cave~~ annulé\n';
    const states = (await actionsOf(`## Actions\n\n${list}`)).map(({ owners, status }) => [owners, status]);
    expect(states).toEqual([
      ['Zoé', 'done'],
      ['Milo', 'dropped'],
    ]);
  });
});

describe('an action that is marked', () => {
  it('ends with its sentence, and before a decision', async () => {
    const text =
      'Action : Zoé lave la cuve.\nLe gardien est malade.\n\nAction : Zoé vide\nla cave\nDécision n° 2 : fermer la cave.\n';
    const { front, body, report } = await imported(`# Réunion du comité\n\nPrésents : Zoé, Milo\n\n${text}`);
    const texts = (front.actions as { text: string }[]).map((action) => action.text);
    expect(texts).toEqual(['Zoé lave la cuve.', 'Zoé vide la cave']);
    expect(body).toContain('Le gardien est malade.');
    expect(report.left).toEqual([]);
  });

  it('may stand behind another on its line', async () => {
    const owners = (await actionsOf('Action (Zoé) : laver. Action (Milo) : vider la cave.\n')).map(
      (each) => each.owners,
    );
    expect(owners).toEqual(['Zoé', 'Milo']);
  });
});

it('a struck figure takes no sign of the words that replace it', async () => {
  const { front } = await imported('# Réunion du 3 mai 2024\n\nProchaine réunion : le ~~7~~ 17 juin 2024\n');
  expect(front.next).toMatchObject({ date: '2024-06-17' });
});
