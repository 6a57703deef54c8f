import { describe, expect, it } from 'vitest';
import { actionsOf, attendanceOf, imported } from '../support/imported.ts';

const seen = async (text: string) =>
  (await actionsOf(text)).map(({ text: words, owners, due }) => [words, owners, due]);

describe('minutes written as one table', () => {
  const TABLE = [
    "| Points discutés | Discussion | Points d'action (responsable/délai) |",
    '|--|--|--|',
    '| 1. Contexte | Trois mille déplacés.<br>Les routes sont fermées. | Partager la matrice (HCR / 24 mai)<br>Évaluer le site (DRC et ANTD / avant le 7 juin) |',
    '| 2. État civil | Mille jugements. | Aucun |',
  ].join('\n');

  it('have a section for each row, with its discussion and its actions', async () => {
    const { front, body } = await imported(`# Réunion\n\n${TABLE}\n`);
    expect(front.agenda).toEqual([
      {
        title: 'Contexte',
        actions: [
          { id: 'a1', text: 'Partager la matrice', owners: 'HCR', due: '24 mai' },
          { id: 'a2', text: 'Évaluer le site', owners: 'DRC et ANTD', due: 'avant le 7 juin' },
        ],
      },
      { title: 'État civil', actions: 'none' },
    ]);
    expect(body).toContain('## Contexte\n\nTrois mille déplacés.\n\nLes routes sont fermées.');
  });

  it('have a title on the first line of each numbered row, and who presents it behind', async () => {
    const { front, body } = await imported(
      'Présents : Awa Diallo, Paul Bello\n\n| N° | Point | Qui |\n|--|--|--|\n| 1 | Ouverture<br>On commence.<br>On est assez. | AD |\n| 2 | Budget<br>Le budget est relu.<br>Action PB : envoyer le tableau corrigé | Tous |\n| | Les recettes baissent. | |\n',
    );
    expect(front.attendance).toEqual({ present: [{ name: 'Awa Diallo' }, { name: 'Paul Bello' }] });
    expect(front.agenda).toEqual([
      { title: 'Ouverture', presenter: 'AD' },
      { title: 'Budget', presenter: 'Tous', actions: [{ id: 'a1', text: 'envoyer le tableau corrigé', owners: 'PB' }] },
    ]);
    expect(body).toContain('Les recettes baissent.');
  });

  it('are no tasks that are numbered', async () => {
    const { front, body } = await imported(
      '# Notes\n\n| 1 | Rédiger le rapport<br>avec ses annexes | AD |\n|--|--|--|\n| 2 | Envoyer la note<br>aux membres | PB |\n',
    );
    expect(front.agenda ?? []).toEqual([]);
    expect(body).toContain('Rédiger le rapport');
  });

  it('may have decisions, votes, and a column for those responsible', async () => {
    const { front } = await imported(
      '| Point | Échanges | Vote / avis | Suite à donner | Qui |\n|--|--|--|--|--|\n| Budget | On lit. | Adopté : 8 pour, 1 contre | Publier | Ada |\n| Divers | Rien. | | | |\n',
    );
    expect(front.agenda).toEqual([
      {
        title: 'Budget',
        decisions: ['Adopté : 8 pour, 1 contre'],
        votes: [{ text: 'Adopté : 8 pour, 1 contre', for: 8, against: 1 }],
        actions: [{ id: 'a1', text: 'Publier', owners: 'Ada' }],
      },
      { title: 'Divers' },
    ]);
  });
});

describe('votes and decisions', () => {
  const agenda = async (text: string) => (await imported(text)).front.agenda;

  it('are votes where columns count them, and no sum', async () => {
    const { front, body } = await imported(
      '## Textes\n\n| Résolution | Pour | Contre | Abst. |\n|--|--|--|--|\n| Toit | 7 | 2 | |\n| Four | dix | 1 | 1 |\n| Total | 17 | 3 | 1 |\n',
    );
    expect(front.agenda).toEqual([
      { title: 'Textes', votes: [{ text: 'Toit, Pour 7, Contre 2', for: 7, against: 2 }] },
    ]);
    expect(body).toContain('| Four | dix | 1 | 1 |');
  });

  it('are each those of their own line', async () => {
    expect(await agenda('Vote de la haie : 1 100 pour, 20 contre.  \nVote du puits : 7 pour, 2 contre.\n')).toEqual([
      expect.objectContaining({
        votes: [
          { text: 'Vote de la haie : 1 100 pour, 20 contre.' },
          { text: 'Vote du puits : 7 pour, 2 contre.', for: 7, against: 2 },
        ],
      }),
    ]);
  });

  it.each([
    'À décider : la haie',
    'ANNULÉ : achat du four',
    'Rappel de la décision du 3 mai : on ferme',
    'Décision reportée',
  ])('are not decided: %s', async (words) => {
    const { front, body } = await imported(`## Décisions\n\n- Le puits est curé.\n- ${words}\n`);
    expect(front.agenda).toEqual([{ title: 'Décisions', decisions: ['Le puits est curé.'] }]);
    expect(body).toContain(words);
  });
});

describe('a table of actions', () => {
  it('dates no meeting', async () => {
    const { front } = await imported('Action;Échéance;Responsable\nCurer le puits;30/06/2024;Marc\n', 'suivi.csv');
    expect(front.date).toBeUndefined();
  });

  it('goes on over pages, with its head again and rows without a number', async () => {
    const text = [
      "N°\tPoints d'action\tResponsables\tDélai",
      '1\tFinaliser le ciblage\tDRH/A\t03/10/2023',
      '\tdes ménages sinistrés\t\t',
      '2\tPublier le calendrier vers\tOCHA\tchaque',
      '',
      "N°\tPoints d'action\tResponsables\tDélai",
      '\tToumour et informer les ONG\t\tlundi',
      '3\tPréparer la visite\tSG Gouvernorat\t15/10/2023',
      '\tde la délégation\tet OCHA\t',
    ].join('\n');
    expect(await seen(`# Réunion\n\n${text}\n`)).toEqual([
      ['Finaliser le ciblage des ménages sinistrés', 'DRH/A', '03/10/2023'],
      ['Publier le calendrier vers Toumour et informer les ONG', 'OCHA', 'chaque lundi'],
      ['Préparer la visite de la délégation', 'SG Gouvernorat et OCHA', '15/10/2023'],
    ]);
  });

  it('has rows that head those below them', async () => {
    const [action] = await actionsOf(
      '## Actions\n\n<table><tr><th>Action</th><th>Qui</th><th>Quand</th></tr><tr><td colspan="3">Volet technique</td></tr><tr><td>Lire</td><td>OIM</td><td>mai</td></tr></table>\n',
    );
    expect(action).toMatchObject({ text: 'Lire', owners: 'OIM', note: 'Volet technique' });
  });

  it('may say those responsible and the deadline in one column', async () => {
    const text =
      '| Action | Responsable/ Deadline |\n|--|--|\n| Lire | DRECM/R / 5 mai |\n| Écrire | OIM, fin juin |\n| Dire | Le secrétariat du groupe |\n';
    expect(await seen(`## Actions\n\n${text}`)).toEqual([
      ['Lire', 'DRECM/R', '5 mai'],
      ['Écrire', 'OIM', 'fin juin'],
      ['Dire', 'Le secrétariat du groupe', undefined],
    ]);
  });

  it('is read by its cells where its head contradicts them, which is said', async () => {
    const text =
      '| Notes / Action items | Responsible |\n|--|--|\n| Roadmap | Ada to write the draft of the roadmap |\n| Glossary | Sani and Zara to review the glossary |\n';
    expect(await seen(`## Actions\n\n${text}`)).toEqual([
      ['write the draft of the roadmap', 'Ada', undefined],
      ['review the glossary', 'Sani and Zara', undefined],
    ]);
    const { report } = await imported(`## Actions\n\n${text}`);
    expect(report.guesses).toContainEqual(expect.objectContaining({ reason: 'header' }));
  });

  it('has owners in its actions where it has no column for them', async () => {
    expect(await seen('| Sujet | Action | Délai |\n|--|--|--|\n| Eau | OIM : curer le puits | mai |\n')).toEqual([
      ['curer le puits', 'OIM', 'mai'],
    ]);
  });

  it('has a line for each of several actions that name their people', async () => {
    const text =
      '| Point | Action |\n|--|--|\n| Eau | Curer le puits (OIM)<br>Analyser l’eau – B. Orso<br>Acheter une pompe (mairie) avant mai |\n';
    expect(await seen(`## Actions\n\n${text}`)).toEqual([
      ['Curer le puits', 'OIM', undefined],
      ['Analyser l’eau', 'B. Orso', undefined],
      ['Acheter une pompe', 'mairie', 'avant mai'],
    ]);
  });

  it('gives back a deadline that was read with the names before it', async () => {
    expect(
      await seen('| Activité à mener | Responsable | Période |\n|--|--|--|\n| Lire | CISSE 8-12 septembre | |\n'),
    ).toEqual([['Lire', 'CISSE', '8-12 septembre']]);
  });

  it.each(['[à compléter]', '…………', 'RAS', 'Néant', '____'])('has no action in %s', async (cell) => {
    expect(await actionsOf(`| Action | Responsable |\n|--|--|\n| ${cell} | [nom] |\n`)).toEqual([]);
  });
});

describe('a table of those who attended', () => {
  it('has names in two columns, and lines between', async () => {
    const { front, report } = await imported(
      '## Participants\n\n| Given Name | Family Name | Affiliation | Present |\n|--|--|--|--|\n| **Voting members** | | | |\n| Ada | Bello | OIM | Present |\n| Sani | Moussa | HCR | Absent |\n',
    );
    expect(front.attendance).toEqual({
      present: [{ structure: 'OIM', name: 'Ada Bello' }],
      absent: [{ structure: 'HCR', name: 'Sani Moussa' }],
    });
    expect(report.left).toEqual([]);
  });

  it('has letters for who was there', async () => {
    const { front } = await imported(
      '| Nom | Collège | Présence |\n|--|--|--|\n| Ada Bello | A | P |\n| Sani Moussa | A | E |\n| Zara Issa | B | A |\n',
    );
    expect(Object.entries(front.attendance ?? {}).map(([state, list]) => [state, list.length])).toEqual([
      ['present', 1],
      ['excused', 1],
      ['absent', 1],
    ]);
  });

  it('is known by its people and whom they come from', async () => {
    const found = await attendanceOf(
      '# Réunion\n\n| Nom et prénoms | Organisation | Poste |\n|--|--|--|\n| Ada Bello | OIM | Chargée |\n| Sani Moussa | HCR | Assistant |\n| Zara Issa | MMC | Directrice |\n',
    );
    expect(found?.present).toHaveLength(3);
  });
});

describe('a table of decisions', () => {
  it('gives one decision a row, with what the other columns say of it', async () => {
    const { front, body } = await imported(
      '# Réunion\n\n## Décisions\n\n| N° | Décision | Détails |\n|--|--|--|\n| 1 | Permanence | Le mardi à 9 h |\n| 2 | Citerne | |\n',
    );
    expect(front.agenda).toEqual([{ title: 'Décisions', decisions: ['Permanence : Le mardi à 9 h', 'Citerne'] }]);
    expect(body).not.toContain('Permanence');
  });

  it('is one of actions where a column says who does it', async () => {
    const { front } = await imported(
      '# Réunion\n\n## Décisions\n\n| Action | Responsable |\n|--|--|\n| Laver la citerne | OIM |\n',
    );
    expect(front.actions).toEqual([{ id: 'a1', text: 'Laver la citerne', owners: 'OIM' }]);
  });
});

describe('a day in the column of those responsible', () => {
  it('is nobody, and is noted', async () => {
    const table = '| Action | Échéance | Responsable |\n|--|--|--|\n| Laver la cuve | Zoé | 30/06/2024 |\n';
    const { front } = await imported(table);
    expect(front.actions).toEqual([expect.objectContaining({ note: 'Responsable : 30/06/2024' })]);
    expect(JSON.stringify(front.actions)).not.toContain('owners');
  });
});
