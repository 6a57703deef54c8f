import { describe, expect, it } from 'vitest';
import { actionsOf, imported } from '../support/imported.ts';

const owned = async (text: string) => (await actionsOf(text)).map(({ owners, text: words }) => [owners, words]);
const ATTENDED = '## Présents\n\n- Marc\n- Bruno\n- Vera Rowe\n\n';

describe('lists of actions', () => {
  it('name several people before a colon', async () => {
    expect(
      await owned(`${ATTENDED}## Actions\n\n- Marc \\& Bruno : écrire la lettre\n- Marc/Bruno : lire la note\n`),
    ).toEqual([
      ['Marc & Bruno', 'écrire la lettre'],
      ['Marc/Bruno', 'lire la note'],
    ]);
  });

  it('name somebody by initials', async () => {
    expect(await owned(`${ATTENDED}## Actions\n\n- VR confirm the approach\n`)).toEqual([
      ['VR', 'VR confirm the approach'],
    ]);
  });

  it('say their subject before who does it', async () => {
    expect(await owned('## Actions\n\n- Door Keys: Vera to share the paper\n')).toEqual([
      ['Vera', 'Door Keys : share the paper'],
    ]);
  });

  it.each(['Actions IGN :', '**Actions IGN :**', '## Actions IGN'])(
    'stand under those responsible: %s',
    async (head) => {
      expect(await owned(`## Point un\n\nTexte.\n\n${head}\n\n- publier le modèle\n- relire la norme\n`)).toEqual([
        ['IGN', 'publier le modèle'],
        ['IGN', 'relire la norme'],
      ]);
    },
  );

  it.each([
    ['Il nous reste à faire avant la fin du chantier :', 'avant la fin du chantier'],
    ['Le toit attend. On termine avant la fin des travaux. Il nous reste à :', 'avant la fin des travaux'],
  ])('are due when the sentence over them says: %s', async (head, due) => {
    expect(
      (await actionsOf(`## Toit\n\n${head}\n\n- trier les tuiles\n- louer une nacelle\n`)).map((each) => each.due),
    ).toEqual([due, due]);
  });

  it('are due on the day over each part of them', async () => {
    const text =
      '## Actions\n\nPour le 15 avril 2030 :\n- Marc : trier les tuiles\n\nAvant le 2 mai 2030 :\n- Bruno : louer une nacelle\n';
    expect((await actionsOf(`${ATTENDED}${text}`)).map(({ owners, due }) => [owners, due])).toEqual([
      ['Marc', 'Pour le 15 avril 2030'],
      ['Bruno', 'Avant le 2 mai 2030'],
    ]);
  });

  it('take no word on the next meeting for a deadline over them', async () => {
    const text = '## Actions\n\n- Marc : trier les tuiles\n\n**Prochaine réunion**\n\nLe 5 juin 2030 à 14 h\n';
    expect(await owned(`${ATTENDED}${text}`)).toEqual([['Marc', 'trier les tuiles']]);
  });

  it.each([
    '- Marc\n  - trier les tuiles\n- Bruno\n  - louer une nacelle',
    'Marc\n- trier les tuiles\n\nBruno\n- louer une nacelle',
  ])('stand under a name alone: %j', async (list) => {
    expect(await owned(`## Actions\n\n${list}\n`)).toEqual([
      ['Marc', 'trier les tuiles'],
      ['Bruno', 'louer une nacelle'],
    ]);
  });

  it('have labels under each of them', async () => {
    const text =
      '## Actions\n\nSort the tiles\n\nAssigned to: Marc\n\nDue date: 3 May 2030\n\nHire a lift\n\nAssigned to: Bruno\n\nDue date: 4 May 2030\n';
    expect((await actionsOf(text)).map(({ owners, text: words, due }) => [owners, words, due])).toEqual([
      ['Marc', 'Sort the tiles', '3 May 2030'],
      ['Bruno', 'Hire a lift', '4 May 2030'],
    ]);
  });

  it('are no deadlines where a name stands before one', async () => {
    expect(
      (await actionsOf('## Actions\n\n- Tamsin: sort the tiles by Thursday\n- Tilo : trier les tuiles lundi\n')).map(
        ({ owners, due }) => [owners, due],
      ),
    ).toEqual([
      ['Tamsin', 'by Thursday'],
      ['Tilo', 'lundi'],
    ]);
  });

  it('are of a body before a verb', async () => {
    expect(
      await owned('## Actions\n\n- Le bureau relit la charte\n- Les membres du comité : relire la charte bleue\n'),
    ).toEqual([
      ['bureau', 'Le bureau relit la charte'],
      ['Les membres du comité', 'relire la charte bleue'],
    ]);
  });

  it('stand in a table under "Item" beside those responsible', async () => {
    const text =
      '## Action items\n\n| Item | Responsible | Due Date |\n|--|--|--|\n| Roof survey | Marc, Bruno | 3 May 2030 |\n';
    expect((await actionsOf(text)).map(({ owners, text: words, due }) => [owners, words, due])).toEqual([
      ['Marc, Bruno', 'Roof survey', '3 May 2030'],
    ]);
  });

  it('have a deadline in brackets behind those responsible', async () => {
    const [action] = await actionsOf('## Actions\n\n- Trier les tuiles → Marc et Bruno (avant le 15/04/2030)\n');
    expect([action?.owners, action?.due]).toEqual(['Marc et Bruno', 'avant le 15/04/2030']);
  });

  it('are those of somebody who is known at the end, whatever stands before a dash', async () => {
    expect(await owned(`${ATTENDED}## Actions\n\n- Nettoyage PLU - Marc\n`)).toEqual([['Marc', 'Nettoyage PLU']]);
  });

  it('are told in the cells of a table of something else', async () => {
    const table =
      '| 1 | Toit<br>Action Marc: trier les tuiles<br>Action complete<br>Action Bruno: louer une nacelle | Vera |\n|--|--|--|\n| 2 | Cave | Vera |\n';
    expect(
      (await actionsOf(`${ATTENDED}## Points\n\n${table}`)).map(({ owners, text, status }) => [owners, text, status]),
    ).toEqual([
      ['Marc', 'trier les tuiles', 'done'],
      ['Bruno', 'louer une nacelle', undefined],
    ]);
  });

  it('stand under a heading of tasks that are shared out', async () => {
    const text = `${ATTENDED}## Répartition des tâches\n\n- Marc :\n  - trier les tuiles\n- Bruno :\n  - louer une nacelle\n`;
    expect(await owned(text)).toEqual([
      ['Marc', 'trier les tuiles'],
      ['Bruno', 'louer une nacelle'],
    ]);
  });

  it.each(['Tâches de Marc', 'Tasks for Marc', "Marc's tasks", 'Marc – à faire'])(
    'are of whom their heading names: %s',
    async (head) => {
      expect(await owned(`${ATTENDED}## ${head}\n\n- trier les tuiles\n`)).toEqual([['Marc', 'trier les tuiles']]);
    },
  );

  it('are due as a sentence among them says', async () => {
    const text =
      '## Prochaines étapes\n\nIl faut pour la prochaine réunion :\n\n- trier les tuiles\n- louer une nacelle\n';
    expect((await actionsOf(text)).map(({ text: words, due }) => [words, due])).toEqual([
      ['trier les tuiles', 'pour la prochaine réunion'],
      ['louer une nacelle', 'pour la prochaine réunion'],
    ]);
  });

  it('have a heading for each of those responsible', async () => {
    expect(await owned('## Actions\n\n### IGN\n\n- publier le modèle\n\n### DGPR\n\n- valider la note\n')).toEqual([
      ['IGN', 'publier le modèle'],
      ['DGPR', 'valider la note'],
    ]);
  });

  it('have boxes of which only the last have owners', async () => {
    const text =
      '## Actions\n\n- [ ] Site web\n    - [ ] Refaire la page (@ada)\n    - [x] Ouvrir le compte (@bob)\n- [ ] Statuts\n';
    expect(await actionsOf(text)).toMatchObject([
      { text: 'Refaire la page', owners: '@ada', note: 'Site web' },
      { text: 'Ouvrir le compte', owners: '@bob', status: 'done' },
      { text: 'Statuts' },
    ]);
    expect(await actionsOf(text)).toHaveLength(3);
  });

  it('have boxes whose owner is that of the one above', async () => {
    const text = '## Actions\n\n- [ ] Changer la page (@ada)\n    - [ ] Dire la place qu’il faut\n';
    expect(await owned(text)).toEqual([
      ['@ada', 'Changer la page'],
      ['@ada', 'Dire la place qu’il faut'],
    ]);
  });

  it('say how far each is on the line below', async () => {
    const text =
      '## Action items\n\na) Norm to publish the draft.\n   Continued.\nb) Bob to check the schema.\n   Completed.\n';
    expect(await actionsOf(text)).toMatchObject([
      { owners: 'Norm', status: 'in-progress' },
      { owners: 'Bob', status: 'done' },
    ]);
  });

  it('have no bullets', async () => {
    expect(await owned('## Actions à mener\n\nDRECM/R : écrire au préfet\nOIM : fournir les chiffres\n')).toEqual([
      ['DRECM/R', 'écrire au préfet'],
      ['OIM', 'fournir les chiffres'],
    ]);
  });

  it('are glued on one line', async () => {
    const text = '## Actions\n\n6. Dima to add a section 7. Gareth to share the paper 8. Rachel to share progress\n';
    expect(await owned(text)).toEqual([
      ['Dima', 'add a section'],
      ['Gareth', 'share the paper'],
      ['Rachel', 'share progress'],
    ]);
  });

  it('say before the words that they are done', async () => {
    expect(await actionsOf(`${ATTENDED}## Actions\n\n- FAIT le 12/03 Marc : relancer la mairie\n`)).toMatchObject([
      { owners: 'Marc', text: 'relancer la mairie', status: 'done' },
    ]);
  });

  it('are none when all are said to be closed', async () => {
    expect(await actionsOf('## Actions\n\n- All previous actions closed.\n')).toEqual([]);
  });
});

describe('tables of actions', () => {
  it('have several actions in a cell, with the owners beside them', async () => {
    const text =
      '| Qui | Quoi | Quand |\n|--|--|--|\n| DRECM/R | - écrire au préfet<br>- appeler le maire | juin |\n| OIM<br>HCR | fournir les chiffres | 12/05 |\n';
    expect(await owned(`## Actions\n\n${text}`)).toEqual([
      ['DRECM/R', 'écrire au préfet'],
      ['DRECM/R', 'appeler le maire'],
      [['OIM', 'HCR'], 'fournir les chiffres'],
    ]);
  });

  it.each([
    '## Vote\n\n| Candidat | Voix |\n|--|--|\n| Marc | 8 |\n',
    '## Validation\n\n| Version | Date | Auteur |\n|--|--|--|\n| v1 | 02/12/2022 | Marc |\n',
    '## Présents\n\n| Nom | Structure |\n|--|--|\n| Marc | IGN |\n',
  ])('are not those of something else: %j', async (text) => {
    expect(await actionsOf(text)).toEqual([]);
  });
});

describe('what stands around actions', () => {
  it('is kept in its column when a cell covers several rows', async () => {
    const text =
      '## Actions\n\n<table><tr><th>Who</th><th>What</th><th>By when</th></tr><tr><td rowspan="2">Ada</td><td>Call the bank</td><td>10 April</td></tr><tr><td>Sign the lease</td><td>15 April</td></tr></table>\n';
    expect(await actionsOf(text)).toMatchObject([
      { owners: 'Ada', text: 'Call the bank', due: '10 April' },
      { owners: 'Ada', text: 'Sign the lease', due: '15 April' },
    ]);
  });

  it('is no action: the section after a table, a total, the end of the meeting', async () => {
    const text =
      '## Actions\n\n| Who | What | By when |\n|--|--|--|\n| Bob | Hire | 12 May |\n| | Total | 1 |\n\n## AOB\n\nCake.\n\nAction: Ada to call the school.\nMeeting closed at 9pm.\n';
    expect(await owned(text)).toEqual([
      ['Ada', 'call the school.'],
      ['Bob', 'Hire'],
    ]);
  });

  it('is nobody who attended: a list after the names on one line', async () => {
    const { front, body } = await imported(
      '# Meeting\n\nPresent: Ada, Bob\n\n- Release is late\n- We need money\n',
      '2024-05-14.md',
    );
    expect(front.attendance).toEqual({ present: [{ name: 'Ada' }, { name: 'Bob' }] });
    expect(body).toContain('- Release is late');
  });

  it('is a vote with each of its counts', async () => {
    const { front } = await imported('## Comptes\n\nPour : 28   Contre : 1   Abstention : 2\n', '2024-01-20.md');
    expect(front.agenda).toMatchObject([{ votes: [{ for: 28, against: 1, abstain: 2 }] }]);
  });

  it('is a table of something else, with its head', async () => {
    const { body } = await imported(
      '## Versions\n\n| Version | Date | Auteur |\n|--|--|--|\n| v1 | 02/12/2022 | Marc |\n',
      '2024-01-20.md',
    );
    expect(body).toContain('| Version | Date | Auteur |');
  });

  it('is the date of another meeting', async () => {
    const { front } = await imported(
      'Approbation du compte rendu du 3 avril 2024\n\nRéunion du comité, mardi 7 mai 2024\n',
      'minutes.md',
    );
    expect(front.date).toBe('2024-05-07');
  });
});

describe('a table of those who attended', () => {
  it('has their names, their structures and who was not there', async () => {
    const text =
      '## Participants\n\n| Nom | Organisation | Fonction | Présent | Excusé |\n|--|--|--|--|--|\n| Anne Durand | OIM | Chargée | x | |\n| Paul Martin | HCR | | | x |\n';
    const { front, report } = await imported(text, '2023-03-01.md');
    expect(front.attendance).toEqual({
      present: [{ structure: 'OIM', name: 'Anne Durand', note: 'Chargée' }],
      excused: [{ structure: 'HCR', name: 'Paul Martin' }],
    });
    expect(report.left).toEqual([]);
  });

  it('says for each name whether they were there', async () => {
    const text = '## Présence\n\n| Nom | Présent |\n|--|--|\n| Anne Durand | oui |\n| Paul Martin | non |\n';
    const { front } = await imported(text, '2023-03-01.md');
    expect(front.attendance).toEqual({ present: [{ name: 'Anne Durand' }], absent: [{ name: 'Paul Martin' }] });
  });
});

describe('a promise in the narrative', () => {
  const promised = async (line: string) => (await owned(`${ATTENDED}## Pompe\n\n${line}\n`)).map(([who]) => who);

  it('is an action where somebody who attends says by when', async () => {
    expect(await promised('Vera will call the plumber before 20 April')).toEqual(['Vera']);
    expect(await promised('Bruno appellera le plombier avant le 20 avril.')).toEqual(['Bruno']);
  });

  it.each([
    'Bruno appellera le plombier.',
    'Bruno ne relancera pas le plombier avant le 20 avril.',
    'Paul appellera le plombier avant le 20 avril.',
    'Bruno appellera le plombier avant le 20 avril. On en reparlera.',
    'Il appellera le plombier avant le 20 avril.',
  ])('is only proposed, or told, otherwise: %s', async (line) => {
    expect(await promised(line)).toEqual([]);
  });
});

describe('what is said of an action', () => {
  it('is no state of done where it is so in part only, and nobody where it is a state or a deadline', async () => {
    const rows = ['fait à 50 %', 'terminé ?', 'réalisé partiellement', 'fait mais à revoir'].map(
      (state, index) => `| Laver la cuve ${index} | Zoé | ${state} |`,
    );
    const table = `| Action | Responsable | État |\n|--|--|--|\n${rows.join('\n')}\n`;
    const read = (await actionsOf(table)).map(({ status, note }) => [status, note]);
    expect(read[0]).toEqual(['in-progress', 'fait à 50 %']);
    expect(read.map(([status]) => status)).toEqual(Array(4).fill('in-progress'));
    expect(read[1]).toEqual(['in-progress', 'terminé ?']);
    const [first, second] = await actionsOf(
      '## Actions\n\n- Fait : la cuve a été lavée\n- Vider la cave\n- Responsable : dès que possible\n',
    );
    expect([first?.owners, second?.owners]).toEqual([undefined, undefined]);
  });
});

it('nobody owns what they are not to do', async () => {
  expect(await owned(`${ATTENDED}## Actions\n\n- Marc NOT to sign the letter\n`)).toEqual([
    [undefined, 'Marc NOT to sign the letter'],
  ]);
});

describe('headings over lists of actions', () => {
  it.each(['## Trucs à faire', '## Required Board Actions', '## Ce qui reste à faire'])('%s', async (head) => {
    expect(await owned(`${head}\n\n- laver la cuve\n`)).toEqual([[undefined, 'laver la cuve']]);
  });

  it('with decisions among them', async () => {
    const text = `${ATTENDED}## Actions & Motions\n\n- Marc to paint the gate\n- The gate is to stay open\n`;
    expect(await owned(text)).toEqual([['Marc', 'paint the gate']]);
  });

  it('and somebody who was there, in a bracket among the words', async () => {
    expect(await owned(`${ATTENDED}## Actions\n\n- Relire la note (Marc), puis la classer\n`)).toEqual([
      ['Marc', 'Relire la note, puis la classer'],
    ]);
  });
});

describe('what is to be done then', () => {
  it.each([
    '## À relire pour la prochaine séance',
    '## À préparer avant prochaine réunion',
    '## To bring for next meeting',
  ])('stands under the names of those there: %s', async (head) => {
    const text = `${ATTENDED}${head}\n\n### Marc\n\n- plan de la cuve\n- carnet\n\n### Bruno\n\n- choix des tuiles\n`;
    expect(await owned(text)).toEqual([
      ['Marc', 'plan de la cuve'],
      ['Marc', 'carnet'],
      ['Bruno', 'choix des tuiles'],
    ]);
  });

  it('stands under a letter', async () => {
    expect(await owned(`${ATTENDED}## C. La suite\n\n- relance du couvreur : Marc\n- devis : Bruno\n`)).toEqual([
      ['Marc', 'relance du couvreur'],
      ['Bruno', 'devis'],
    ]);
  });

  it.each([
    ['## Tasks for next week', undefined],
    ['## Tasks this week', undefined],
    ['## À faire avant la prochaine réunion', 'avant la prochaine réunion'],
  ])('is due when the words of time in its heading say: %s', async (head, due) => {
    const [action] = await actionsOf(`${ATTENDED}${head}\n\n- laver la cuve : Marc\n`);
    expect(action?.due).toBe(due);
  });

  it('stands on one line, each task behind its own mark or between semicolons', async () => {
    expect(await owned('Action Vera to wash the tank. Action Marc to call the mayor.\n')).toEqual([
      ['Vera', 'wash the tank.'],
      ['Marc', 'call the mayor.'],
    ]);
    expect(await owned('À faire : laver la cuve ; choix des tuiles ; appeler le maire\n')).toEqual([
      [undefined, 'laver la cuve'],
      [undefined, 'choix des tuiles'],
      [undefined, 'appeler le maire'],
    ]);
  });

  it('is summed up at the end, behind a review of earlier actions', async () => {
    const tasks = '- ACTION Marc: paint the gate\n';
    const text = `## Review of action items\n\n${tasks}  - ongoing\n\n## Roof\n\nIt leaks.\n\n## Review of action items\n\n${tasks}`;
    expect(await owned(`${ATTENDED}${text}`)).toEqual([['Marc', 'paint the gate']]);
  });

  it('is not what an earlier meeting asked for, though a font lost its letters', async () => {
    expect(await owned(`${ATTENDED}## Ac2ons from previous mee2ngs\n\n- Marc : laver la cuve\n`)).toEqual([]);
  });
});
