import { describe, expect, it } from 'vitest';
import { actionsOf, imported } from '../support/imported.ts';

const ATTENDED = '# Atelier du 4 mars 2030\n\nPrésents : Zoé, Sani, Ines\n\n';
const owned = async (text: string) =>
  (await actionsOf(`${ATTENDED}${text}`)).map(({ owners, text: words }) => [owners, words]);
const titlesOf = async (text: string, name?: string) => {
  const { front } = await imported(text, name);
  return ((front.agenda ?? []) as readonly { title: string }[]).map(({ title }) => title);
};
const nextOf = async (text: string) => (await imported(`# Atelier du 4 mars 2030\n\nTexte.\n\n${text}\n`)).front.next;

describe('headings of what lies ahead', () => {
  it.each([
    ...['Pour la prochaine fois', 'Objectifs pour la prochaine réunion', 'Travail pour la semaine prochaine'],
    ...['Reste à faire', 'Points à suivre', 'Mesures à prendre', 'Récap des tâches', 'Next actions', 'Homework'],
    ...['Before next meeting', 'Goals for next week', 'Plan for the coming week', 'Follow-ups', 'Things to do'],
    ...['Actions décidées lors de la réunion', 'La suite', 'Commitments', "What's next"],
  ])('announce actions: %s', async (heading) => {
    expect(
      await owned(`## Toit\n\nIl fuit.\n\n## ${heading}\n\n- Zoé : acheter les tuiles\n- Sani : louer la nacelle\n`),
    ).toEqual([
      ['Zoé', 'acheter les tuiles'],
      ['Sani', 'louer la nacelle'],
    ]);
  });

  it('need no names where they say until when', async () => {
    expect(await owned('## Pour la prochaine fois\n\n- Acheter les tuiles\n- Louer la nacelle\n')).toEqual([
      [undefined, 'Acheter les tuiles'],
      [undefined, 'Louer la nacelle'],
    ]);
  });

  it.each([
    '## Objectifs de la réunion\n\n- Présenter le chantier\n- Choisir les tuiles\n',
    '## La suite\n\n- Le chantier continue\n- Le toit sera beau\n',
    '## Objectifs\n\n- Accueillir le public\n- Soutenir les jeunes\n',
    '## Pour la prochaine réunion\n\nLe 5 juin 2030 à 14 h\n',
  ])('announce none over other lines: %s', async (text) => {
    expect(await owned(text)).toEqual([]);
  });

  it('leave a key to the signs of states', async () => {
    const text = '## Tâches à effectuer\n\n- ⏳ En cours\n- ✅ Terminé\n\n### Toit\n\n- Zoé : acheter les tuiles\n';
    expect(await owned(text)).toEqual([['Zoé', 'acheter les tuiles']]);
  });
});

describe('tables of work', () => {
  const rows = '| Acheter les tuiles | Zoé | 12/03/2030 |\n| Louer la nacelle | Sani | vendredi |\n';
  const found = [
    ['Zoé', 'Acheter les tuiles'],
    ['Sani', 'Louer la nacelle'],
  ];

  it.each(['Libellé | Pilote | Délai', 'Intitulé | Personne en charge | Échéance', 'Item | Owner | Due date'])(
    'are headed by %s',
    async (head) => {
      expect(await owned(`## Synthèse\n\n| ${head} |\n|---|---|---|\n${rows}`)).toEqual(found);
    },
  );

  it('say who does what in two columns', async () => {
    const table = '| Membre | Tâches |\n|---|---|\n| Zoé | Acheter les tuiles |\n| Sani | Louer la nacelle |\n';
    expect(await owned(`## Répartition des tâches\n\n${table}`)).toEqual(found);
    expect(await owned(`## Synthèse\n\n${table}`)).toEqual(found);
  });

  it('have a column for each person', async () => {
    const table = '| Zoé | Sani |\n|---|---|\n| Acheter les tuiles | Louer la nacelle |\n';
    expect(await owned(`## Répartition des tâches\n\n${table}`)).toEqual(found);
    expect(await owned(`## Équipes\n\n${table}`)).toEqual([]);
  });

  it('are none without a deadline or states', async () => {
    expect(await owned('| Item | Owner |\n|---|---|\n| Perceuse | Zoé |\n| Scie | Sani |\n')).toEqual([]);
  });

  it('hold an item of the agenda in each row', async () => {
    const table =
      '| Agenda | Follow-up action |\n|---|---|\n| Toit : il fuit | Zoé to call the roofer |\n| Porte | Sani to paint it |\n';
    const text = `${ATTENDED}${table}`;
    expect((await actionsOf(text)).map(({ owners }) => owners)).toEqual(['Zoé', 'Sani']);
    expect(await titlesOf(text)).toEqual(['Toit : il fuit', 'Porte']);
  });

  it('hold decisions and actions in one column', async () => {
    const table = '| Sujet | Décision / Action |\n|---|---|\n| Toit | On répare |\n| Porte | On attend |\n';
    expect(await titlesOf(`${ATTENDED}${table}`)).toEqual(['Toit', 'Porte']);
    expect(await owned(table)).toEqual([]);
  });
});

describe('lines that are actions', () => {
  it.each([
    ['- Louer la nacelle (A : Sani)\n', ['Sani', 'Louer la nacelle']],
    ['- louer la nacelle jaune | Sani\n', ['Sani', 'louer la nacelle jaune']],
    ['- @sani: paint the gate\n', ['@sani', 'paint the gate']],
    ['- [x] Sani: paint the gate\n', ['Sani', 'paint the gate']],
    ['Le toit fuit.\n\n=> Sani loue la nacelle\n', ['Sani', 'Sani loue la nacelle']],
    ['Action 2. Sani to rent the lift\n', ['Sani', 'rent the lift']],
    ['Le toit fuit. Répartition des tâches :\nSani : la nacelle\n', ['Sani', 'la nacelle']],
  ])('%s', async (text, action) => {
    expect(await owned(`## Toit\n\n${text}`)).toEqual([action]);
  });

  it('name somebody by a first name and a letter', async () => {
    const text = '# Atelier\n\nPrésents : Zoé Rollin, Zoé Madec\n\n## Actions\n\n- Zoé M. : louer la nacelle\n';
    expect((await actionsOf(text)).map(({ owners }) => owners)).toEqual(['Zoé M.']);
  });
});

describe('agendas', () => {
  it.each(["Today's agenda", 'Points à aborder', 'Sujets du jour', 'Topics to discuss'])(
    'are announced by %s',
    async (heading) => {
      expect(await titlesOf(`# Atelier\n\n## ${heading}\n\n- Toit\n- Porte\n\n## Notes\n\nOn a parlé.\n`)).toEqual([
        'Toit',
        'Porte',
      ]);
    },
  );

  it('have a label before each title', async () => {
    const item = (title: string) =>
      `**Agenda item:** ${title}\n\n**Discussion:**\n\nWe talked.\n\n**Conclusions:**\n\nFine.\n\n`;
    expect(await titlesOf(`# Workshop\n\n${item('Roof')}${item('Door')}`)).toEqual(['Roof', 'Door']);
  });

  it('have a row of a form over each item', async () => {
    const form = (title: string) =>
      `| Agenda item: | ${title} | Presenter: | Zoé |\n|---|---|---|---|\n\n## Discussion:\n\nWe talked.\n\n`;
    expect(await titlesOf(`${form('Roof')}${form('Door')}`)).toEqual(['Roof', 'Door']);
  });

  it('end where a title is said again', async () => {
    const text = 'Ordre du jour :\nToit\nPorte\nDivers\n\nToit\nIl fuit.\n\nPorte\nElle grince.\n\nDivers\nRien.\n';
    expect(await titlesOf(text, '2030-03-04.txt')).toEqual(['Toit', 'Porte', 'Divers']);
  });

  it('have headings whose blank is missing', async () => {
    expect(await titlesOf('#Atelier\n\n##Toit\nIl fuit.\n\n##Porte\nElle grince.\n')).toEqual(['Toit', 'Porte']);
    expect(await titlesOf('# Atelier\n\n## Toit\n\n#urgent il fuit.\n\n## Porte\n\nElle grince.\n')).toEqual([
      'Toit',
      'Porte',
    ]);
  });
});

describe('the next meeting', () => {
  it.each([
    ['Prochaine réunion en semaine 15', 'en semaine 15'],
    ['## Date et lieu de la prochaine rencontre\n\nLe mardi 12 mars', '2030-03-12'],
    ['## Prochaine réunion du bureau\n\nLe mardi 12 mars', '2030-03-12'],
    ['Next Mtg: Mar 12', '2030-03-12'],
    ['À la prochaine : jeudi 14 mars', '2030-03-14'],
  ])('%s', async (text, date) => {
    expect(await nextOf(text)).toMatchObject({ date });
  });
});
