import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importSource } from '../../src/import/import-source.ts';
import { indexRegistry } from '../../src/model/owners/registry-index.ts';
import { imported } from '../support/imported.ts';
import { registryOf } from '../support/registry-builder.ts';

const NAMES = '# Réunion du 4 mai 2023\n\nPrésents : Ada Bello, OIM, DRECM/R\n\n## Point un\n\n';

describe('the report of an import', () => {
  it('says where each field comes from', async () => {
    const { report } = await imported(
      '# Réunion\n\nDate : 4 mai 2023\nLieu : Zinder\n\n## Point un\n\nDécision : oui.\n\nACTION : OIM – lire\n',
    );
    expect(report.fields).toEqual(
      expect.arrayContaining([
        { field: 'title', line: 1 },
        { field: 'date', line: 3 },
        { field: 'venue', line: 4 },
        { field: 'agenda.0', line: 6 },
        { field: 'agenda.0.decisions.0', line: 8 },
        { field: 'agenda.0.actions.0', line: 10 },
      ]),
    );
  });

  it.each([
    'Le DRECM/R installera deux agents au point d’arrivée.',
    'OIM s’engage à partager ses chiffres.',
    'Mme Ada Bello est chargée de relancer la mairie.',
    'Il est demandé à OIM de partager ses chiffres.',
    'Ada will share the reading results.',
    'Ada Bello volunteered to write to the mayor.',
  ])('proposes what somebody is to do, and asserts nothing: %s', async (sentence) => {
    const { front, body, report } = await imported(`${NAMES}On en parle. ${sentence}\n`);
    expect(report.proposed.map(({ text }) => text)).toEqual([sentence]);
    expect([front.actions, front.agenda]).toEqual([undefined, [{ title: 'Point un' }]]);
    expect(body).toContain('On en parle.');
  });

  it.each(['Il sera difficile de tenir.', 'La note sera publiée en juillet.', 'They will be missed.'])(
    'proposes nothing of %s',
    async (sentence) => expect((await imported(`${NAMES}${sentence}\n`)).report.proposed).toEqual([]),
  );

  it('reads the approval of earlier minutes as a decision', async () => {
    const { front, report } = await imported(
      `${NAMES}Le procès-verbal de la séance du 14 novembre est approuvé à l'unanimité. On passe au reste.\n`,
    );
    expect(front.agenda).toMatchObject([
      { decisions: ["Le procès-verbal de la séance du 14 novembre est approuvé à l'unanimité."] },
    ]);
    expect(report.guesses).toContainEqual(expect.objectContaining({ reason: 'approval' }));
    const later = await imported(`${NAMES}Le compte rendu sera approuvé plus tard.\n`);
    expect(later.front.agenda).toEqual([{ title: 'Point un' }]);
  });

  it.each([
    ['Pour : 8\nContre : 2\nAbstention : 1', { for: 8, against: 2, abstain: 1 }],
    ['12 votes for, 3 against', { for: 12, against: 3 }],
    ['Avis favorable (5 voix pour, 1 abstention).', { for: 5, abstain: 1 }],
  ])('reads votes: %s', async (words, counts) => {
    const { front } = await imported(`${NAMES}${words}\n`);
    expect(front.agenda).toMatchObject([{ votes: [counts] }]);
  });

  it('says what was left aside, and how the text was read', async () => {
    const { report: pictures } = await imported(`${NAMES}![plan](plan.png)\n`);
    expect(pictures.warnings).toContainEqual({ field: 'source', from: '1', reason: 'pictures', line: 1 });
    const index = indexRegistry(registryOf());
    const bytes = new Uint8Array([...strToU8('R'), 0xe9, ...strToU8('union du 4 mai 2023 '), 0x80]);
    const latin = await importSource({ name: 'r.txt', bytes }, { index });
    expect(latin.report.warnings).toContainEqual(expect.objectContaining({ reason: 'encoding', from: 'windows-1252' }));
    expect(latin.body).toContain('€');
    const named = await importSource({ name: 'r.pdf', bytes: strToU8('Réunion du 4 mai 2023') }, { index });
    expect(named.report.warnings).toContainEqual(expect.objectContaining({ reason: 'extension' }));
    const odt = zipSync({
      'content.xml': strToU8(
        '<office:document-content><office:body><office:text><text:p>Réunion du 4 mai 2023<draw:image/></text:p></office:text></office:body></office:document-content>',
      ),
    });
    const opened = await importSource({ name: 'r.odt', bytes: odt }, { index });
    expect(opened.report.warnings).toContainEqual(expect.objectContaining({ reason: 'pictures' }));
  });

  it('keeps the front matter of a text, and takes its title and its day for want of better', async () => {
    const { front, date } = await imported(
      '---\ntitle: "Bureau"\ndate: 2023-05-04T10:00:00Z\n---\n\nOn se parle.\n',
      'n.md',
    );
    expect([date, front.title]).toEqual(['2023-05-04', 'Bureau']);
    expect(front['x-source']).toMatchObject({ front: 'title: "Bureau"\ndate: 2023-05-04T10:00:00Z' });
    const titled = await imported(
      '---\ntitle: Bureau du 4 mai 2023\ndate: 2023-06-01\n---\n\nLe 2 juin 2022.\n',
      'n.md',
    );
    expect(titled.date).toBe('2023-05-04');
  });

  it('leaves the words beside an hour or a day in the narrative', async () => {
    const { front, body, report } = await imported(
      '# Réunion\n\nDate : 4 mai 2023, salle du conseil\nFin : 12h30\n\nProchaine réunion : samedi 6 mai 2023 à 16 h, au CSI.\n',
    );
    expect(front).toMatchObject({ date: '2023-05-04', end: '12:30', next: { date: '2023-05-06', start: '16:00' } });
    expect(body).toContain('salle du conseil');
    expect(body).toContain('au CSI');
    expect(report.left).toEqual([]);
  });
});

describe('what a header says', () => {
  it.each([
    ['Chair: Ada Bello Note taker: Sani Moussa', { chair: 'Ada Bello', rapporteur: { name: 'Sani Moussa' } }],
    ['Début : 18h30    Fin : 20h15', { start: '18:30', end: '20:15' }],
    ['Time: 2:00 PM – 3:30 PM', { start: '14:00', end: '15:30' }],
    ['Time: 10 am to 12 pm', { start: '10:00', end: '12:00' }],
    ['Start: 7.30pm', { start: '19:30' }],
    ['Commencée à 15h10, la réunion a pris fin à 16h45.', { start: '15:10', end: '16:45' }],
    ['Le conseil s’est réuni sous la présidence de Mme Ada Bello, maire.', { chair: 'Mme Ada Bello' }],
    [
      '| Date | 4 mai 2023 | Lieu | Zinder |\n|--|--|--|--|\n| Heure de début | 9h20 | Heure de fin | 12h05 |',
      { venue: 'Zinder', start: '09:20', end: '12:05' },
    ],
  ])('%s', async (line, facts) => {
    const { front, report } = await imported(`# Réunion du 4 mai 2023\n\n${line}\n`);
    expect(front).toMatchObject(facts);
    expect(report.left).toEqual([]);
  });

  it('stays beside its label where it is no fact', async () => {
    const { body } = await imported('# Réunion du 4 mai 2023\n\nHeure : 25h00 - 26h\n\nPrésents : 12 personnes\n');
    expect(body).toContain('Heure : 25h00 - 26h');
    expect(body).toContain('Présents : 12 personnes');
  });

  it('stays a heading where nothing is listed under it', async () => {
    const { body } = await imported(
      '# Réunion du 4 mai 2023\n\n## Budget\n\nOui.\n\n### Actions\n\n### Suite\n\nNon.\n',
    );
    expect(body).toContain('### Actions');
  });

  it('is no heading where a table under it is listed', async () => {
    const { body, report } = await imported(
      '# Réunion du 4 mai 2023\n\n## Présence\n\n| Nom | Structure |\n|--|--|\n| Ada Bello | OIM |\n\n## Actions\n\n| Action | Qui |\n|--|--|\n| Lire | OIM |\n\nFin du texte.\n',
    );
    expect([body.trim(), report.left]).toEqual(['Fin du texte.', []]);
  });

  it('has decisions in paragraphs, under an item named after their label', async () => {
    const { front, report } = await imported('# Réunion du 4 mai 2023\n\n## Décisions\n\nAcheter du pain.\n');
    expect(front.agenda).toEqual([{ title: 'Décisions', decisions: ['Acheter du pain.'] }]);
    expect(report.guesses).toContainEqual(expect.objectContaining({ reason: 'no-agenda' }));
  });

  it('may have the whole agenda on a line', async () => {
    const { front } = await imported('Réunion du 4 mai 2023\n\nOrdre du jour : 1) Rapport moral 2) Budget 3) Bureau\n');
    expect(front.agenda).toEqual([{ title: 'Rapport moral' }, { title: 'Budget' }, { title: 'Bureau' }]);
  });
});

describe('the day of a meeting', () => {
  it.each([
    ['Le jeudi six février deux mille vingt-cinq, la commission s’est réunie.', 'n.txt', '2025-02-06'],
    ['Réunion du vendredi cinq juillet deux mille vingt-quatre', 'n.txt', '2024-07-05'],
    ['Réunion du premier mars deux mille vingt', 'n.txt', '2020-03-01'],
    ['Réunion du douze mai de l’an deux mille vingt-trois', 'n.txt', '2023-05-12'],
    ['L’an deux mille vingt-trois et le premier avril, le comité s’est réuni.', 'n.txt', '2023-04-01'],
    ['Assemblée du dix-huit juin mil neuf cent quatre-vingt-dix-neuf', 'n.txt', '1999-06-18'],
    ['Meeting of 16 March twenty twenty-three', 'n.txt', '2023-03-16'],
  ])('in letters: %s', async (line, name, date) => {
    expect((await imported(`${line}\n\nTexte.\n`, name)).date).toBe(date);
  });

  it('is that of its label before that of the title', async () => {
    const text = 'Titre : Suite de la réunion du 6 février 2024\nDate : 5 mars 2024\n\nTexte.\n';
    expect((await imported(text, 'n.txt')).date).toBe('2024-03-05');
  });

  it.each(['Minutes 6/22/16', 'Date: 2016/06/22', 'Mercredi vingt-deux juin 2016, réunion'])(
    'in figures: %s',
    async (line) => {
      expect((await imported(`${line}\n\nTexte.\n`, 'n.txt')).date).toBe('2016-06-22');
    },
  );

  it('is that of the file name before one that a line far down says', async () => {
    const text = `# Bureau\n\n${'Une ligne.\n\n'.repeat(12)}Le devis est du 3 avril 2024.\n`;
    expect((await imported(text, '2024-05-02-bureau.md')).date).toBe('2024-05-02');
  });
});

describe('an annex', () => {
  it('tells the words of a theme that has no recommendation', async () => {
    const { front, report } = await imported(
      '# Réunion du 4 mai 2023\n\n## Annexe 1 – Recommandations\n\n**Eau**\n- Curer le puits\n\n**Santé publique**\n',
    );
    expect(front.annexes).toMatchObject([{ themes: [{ title: 'Eau' }] }]);
    expect(report.left.map(({ text }) => text)).toEqual(['Santé publique']);
  });
});
