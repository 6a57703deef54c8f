import { describe, expect, it } from 'vitest';
import { actionsOf, imported } from '../support/imported.ts';

describe('actions, as people write them', () => {
  it.each<readonly [string, string | undefined, string]>([
    ['- DRECM/R : écrire au préfet', 'DRECM/R', 'écrire au préfet'],
    ['- Écrire au préfet (DRECM/R)', 'DRECM/R', 'Écrire au préfet'],
    ['- @ada to write to the mayor', '@ada', 'write to the mayor'],
    ['- Norm to write to the mayor', 'Norm', 'write to the mayor'],
    ['- [ ] Écrire au préfet (@ada)', '@ada', 'Écrire au préfet'],
    ['- Action #2: write to the mayor (Ada Bello)', 'Ada Bello', 'write to the mayor'],
    ['- Écrire au préfet (suggestion de la mairie)', undefined, 'Écrire au préfet (suggestion de la mairie)'],
    ['- Tous : lire la note', 'Tous', 'lire la note'],
  ])('%s', async (line, owner, text) => {
    const [action] = await actionsOf(`# Réunion\n\n## Actions\n\n${line}\n`);
    expect([action?.owners, action?.text]).toEqual([owner, text]);
  });

  it('reads states before and after, ticks, and deadlines at the end', async () => {
    const actions = await actionsOf(
      '## Actions\n\n- [x] Lire la note\n- Écrire au préfet → en cours\n- Envoyer la liste avant le 12 avril 2023\n',
    );
    expect(actions.map(({ status, due }) => [status, due])).toEqual([
      ['done', undefined],
      ['in-progress', undefined],
      [undefined, 'avant le 12 avril 2023'],
    ]);
  });

  it.each(['- aucune', '- N/A', '- None', '//////', '- No actions'])('makes none of %j', async (line) => {
    expect(await actionsOf(`## Divers\n\nTexte.\n\n## Actions\n\n${line}\n`)).toEqual([]);
  });

  it('counts once what a summary says again', async () => {
    const text =
      '## Point un\n\nACTION: Ada Bello to write to the mayor of the town\n\n## Actions\n\n- Ada Bello to write to the mayor of the town\n';
    expect(await actionsOf(text)).toHaveLength(1);
  });

  it('makes none of votes, participants and figures', async () => {
    const text =
      '## Présents\n\n- Ada\n- Sani\n\n## Budget\n\n14 votes pour, 1 abstention\n\n| Poste | Montant |\n|---|---|\n| Eau | 12 |\n';
    expect(await actionsOf(text)).toEqual([]);
    const { front } = await imported(text);
    expect(JSON.stringify(front.agenda)).toContain('"for":14');
  });
});

describe('tables of actions', () => {
  it('gives the rows of a cell the owners of their line, and joins a row cut by a page', async () => {
    const table = [
      "Points d'actions\tResponsables\tDate limite",
      '<ul><li>Visiter le centre</li><li>Préparer la</li></ul>\tDRECM/R\t2023',
      'journée portes ouvertes\t?\tmai 2023',
      '<ul><li>Un</li><li>Deux</li></ul>\tOIM\tjuin',
      '\tHCR\tjuillet',
    ].join('\n');
    const actions = await actionsOf(`# Réunion\n\n${table}\n`);
    expect(actions.map(({ text, owners, due }) => [text, owners, due])).toEqual([
      ['Visiter le centre', 'DRECM/R', '2023'],
      ['Préparer la journée portes ouvertes', '?', 'mai 2023'],
      ['Un', 'OIM', 'juin'],
      ['Deux', 'HCR', 'juillet'],
    ]);
  });

  it('keeps columns that the format has no key for', async () => {
    const [action] = await actionsOf(
      '| N° | Action | Qui | Statut | Zone |\n|---|---|---|---|---|\n| 1 | Lire | OIM | fait | Nord |\n',
    );
    expect(action).toEqual({ id: 'a1', text: 'Lire', owners: 'OIM', status: 'done', note: 'Zone : Nord' });
  });
});

describe('dates', () => {
  it.each([
    ["L'an deux mille vingt et un et le jeudi vingt-huit octobre, le conseil s'est réuni.", '2021-10-28'],
    ['Réunion du jeudi 01/12/2022 de 14h à 16h', '2022-12-01'],
    ['Thursday, Oct 10, 2019', '2019-10-10'],
    ['Compte rendu du 1er mars 2023', '2023-03-01'],
    ['PV du 28.09.22', '2022-09-28'],
    ['# Réunion du 12 janv. 2024', '2024-01-12'],
    ['# Réunion du 3 févr. 2024', '2024-02-03'],
  ])('%s', async (line, expected) => {
    expect((await imported(`${line}\n\nTexte.`, 'notes.txt')).date).toBe(expected);
  });

  it('takes the name of the file for want of better, and says when two contradict', async () => {
    const named = await imported('Texte.', 'cr-2023-03-01.txt');
    expect([named.date, named.report.guesses[0]?.reason]).toEqual(['2023-03-01', 'file-name']);
    const other = await imported('Date : 4 avril 2023', 'cr-2023-03-01.txt');
    expect([other.date, other.report.warnings[0]?.reason]).toEqual(['2023-04-04', 'contradiction']);
    expect((await imported('Texte.', 'notes.txt')).date).toBeNull();
  });
});

describe('every word', () => {
  it('is placed or left', async () => {
    const { report } = await imported('# Réunion\n\nLieu : Zinder\n\nUn mot, puis un autre.\n\n- item\n');
    expect(report.wordsIn).toBe(report.wordsPlaced + report.wordsLeft);
    expect(report.left).toEqual([]);
  });
});
