import { describe, expect, it } from 'vitest';
import { actionsOf } from '../support/imported.ts';

const NAMES = '## Présents\n\n- Ada Bello (AB)\n- Sani Moussa\n- OIM\n\n';

async function firstOf(line: string) {
  const [action] = await actionsOf(`${NAMES}## Actions\n\n- ${line}\n`);
  return [action?.owners, action?.text, action?.due, action?.status];
}

describe('who does what, on one line', () => {
  it.each<readonly [string, string | undefined, string, string | undefined, string | undefined]>([
    ['Dr Bello – relancer le district – 5 mars', 'Dr Bello', 'relancer le district', '5 mars', undefined],
    ['Relancer le district – A. Bello', 'A. Bello', 'Relancer le district', undefined, undefined],
    ['Relancer le district → Ada', 'Ada', 'Relancer le district', undefined, undefined],
    ['Ada → relancer le district', 'Ada', 'relancer le district', undefined, undefined],
    ['Second devis (Halima, fin mars)', 'Halima', 'Second devis', 'fin mars', undefined],
    ['Partager la matrice (HCR / 24 mai)', 'HCR', 'Partager la matrice', '24 mai', undefined],
    ['Évaluer le site (DRC et ANTD / avant le 7 juin)', 'DRC et ANTD', 'Évaluer le site', 'avant le 7 juin', undefined],
    ['Boîte à outils (ada, fait)', 'ada', 'Boîte à outils', undefined, 'done'],
    ['(OIM) fournir les chiffres', 'OIM', 'fournir les chiffres', undefined, undefined],
    ['Service technique : délimiter le marché', 'Service technique', 'délimiter le marché', undefined, undefined],
    ['Milo : modifier les statuts', 'Milo', 'modifier les statuts', undefined, undefined],
    ['Commande des chèques : L. Farou', 'L. Farou', 'Commande des chèques', undefined, undefined],
    ['The group to review the draft', 'The group', 'review the draft', undefined, undefined],
    ['Ada, Sani, & Zara (the trio) to champion it', 'Ada, Sani, & Zara', 'champion it', undefined, undefined],
    ['(Pending) Ada took an action to write it', 'Ada', 'write it', undefined, 'open'],
    ['Book the hall (due Thursday)', undefined, 'Book the hall', 'Thursday', undefined],
    ['Finish the audit (AB) before 5 April', 'AB', 'Finish the audit', 'before 5 April', undefined],
    ['Rapport narratif (OIM) ........ fait', 'OIM', 'Rapport narratif', undefined, 'done'],
    ['Écrire le rapport [M. Delco]', 'M. Delco', 'Écrire le rapport', undefined, undefined],
    ['IMPORTANT : lire la note', undefined, 'IMPORTANT : lire la note', undefined, undefined],
    ['Budget : relire le tableau', undefined, 'Budget : relire le tableau', undefined, undefined],
    ['Convertir le fichier PDF → CSV', undefined, 'Convertir le fichier PDF → CSV', undefined, undefined],
    ['Acheter du pain - Ada - 12 avril 2024', 'Ada', 'Acheter du pain', '12 avril 2024', undefined],
    ['K. Jones to file the accounts', 'K. Jones', 'file the accounts', undefined, undefined],
    [
      'Comparer les mesures – AB, OIM – avant le conseil',
      'AB, OIM',
      'Comparer les mesures',
      'avant le conseil',
      undefined,
    ],
    ['Lead the writing of the statement @ada.', '@ada', 'Lead the writing of the statement', undefined, undefined],
    ['Ada: Send the sign-up sheets for printing', 'Ada', 'Send the sign-up sheets for printing', undefined, undefined],
    ['Save the Children – réviser la fiche', 'Save the Children', 'réviser la fiche', undefined, undefined],
    ['OIM (DTM) – consolider les chiffres', 'OIM (DTM)', 'consolider les chiffres', undefined, undefined],
    ['New: AB in talks with the bank', 'AB', 'AB in talks with the bank', undefined, undefined],
  ])('%s', async (line, ...parts) => {
    expect(await firstOf(line)).toEqual(parts);
  });
});

describe('lines that say that they are actions', () => {
  it.each<readonly [string, string | undefined, string]>([
    ['[ACTION] Ada to follow up', 'Ada', 'follow up'],
    ['TODO (ada): write the page', 'ada', 'write the page'],
    ['[TODO Fabien : passer les contacts]', 'Fabien', 'passer les contacts'],
    ['ACTION – OIM – fournir les chiffres', 'OIM', 'fournir les chiffres'],
    ['ACTION ITEM: Ada to write', 'Ada', 'write'],
    ['ACTION shep to create a poll', 'shep', 'create a poll'],
    ['ACTION: shep to create a poll', 'shep', 'create a poll'],
    ['À FAIRE : vérifier le compte', undefined, 'vérifier le compte'],
    ['ACTION ON ALL: read the paper', 'ALL', 'read the paper'],
  ])('%s', async (line, owner, text) => {
    const [action, ...others] = await actionsOf(`# Réunion\n\n## Point un\n\nOn en parle.\n\n${line}\n`);
    expect([action?.owners, action?.text, others]).toEqual([owner, text, []]);
  });
});

describe('items under those responsible', () => {
  it('are theirs', async () => {
    const text = `${NAMES}## Actionables\n\n* Ada to:\n  * Test the lamps.\n* Sani to:\n  *\n* All:\n  * Have something for next week.\n`;
    expect((await actionsOf(text)).map(({ owners, text: words }) => [owners, words])).toEqual([
      ['Ada', 'Test the lamps.'],
      ['All', 'Have something for next week.'],
    ]);
  });

  it('stand in a list of definitions', async () => {
    const text = `${NAMES}## Suites à donner\n\n<dl><dt>Ada Bello</dt><dd>écrire au gouverneur</dd><dd>transmettre la charte</dd><dt>OIM</dt><dd>compter les ménages</dd></dl>\n`;
    expect((await actionsOf(text)).map(({ owners }) => owners)).toEqual(['Ada Bello', 'Ada Bello', 'OIM']);
  });
});

describe('items on their own, outside a list of actions', () => {
  const inBody = (line: string) => actionsOf(`${NAMES}## Point un\n\n- On en parle.\n- ${line}\n`);

  it.each(['Ada to call the school', 'OIM : fournir les chiffres', 'Call the school (due Friday)', '[ ] Call (@ada)'])(
    'are actions: %s',
    async (line) => expect(await inBody(line)).toHaveLength(1),
  );

  it.each([
    'Ada will call the school',
    'Ada : premier jet terminé',
    'OIM : another topic',
    '[x] AB: libmamba report',
    'All members contribute to all areas',
    'Quelqu’un to call',
  ])('are none: %s', async (line) => expect(await inBody(line)).toEqual([]));
});

describe('a summary at the end', () => {
  it('says again in fewer words what counts once, and adds the deadline', async () => {
    const text = `${NAMES}## Caisse\n\nACTION : Ada – ouvrir un nouveau cahier de recettes\n\n## À faire\n\n- [ ] Nouveau cahier de recettes (Ada, 15 mars)\n`;
    expect(await actionsOf(text)).toMatchObject([{ owners: 'Ada', due: '15 mars' }]);
  });

  it('may be a table', async () => {
    const text = `${NAMES}## Caisse\n\nACTION : Ada – ouvrir un nouveau cahier\n\n| Quoi | Qui | Quand |\n|--|--|--|\n| Ouvrir un nouveau cahier | Ada | mai |\n| Fermer l'ancien | Sani | |\n`;
    expect((await actionsOf(text)).map(({ text: words, due }) => [words, due])).toEqual([
      ['ouvrir un nouveau cahier', 'mai'],
      ["Fermer l'ancien", undefined],
    ]);
  });

  it('has the same numbers', async () => {
    const text = `${NAMES}## WP1\n\n**ACTION A17.1 (Ada):** confirm the dates with the team\n\n## Action list\n\n1. A17.1 Campaign dates – Ada – 14 Feb\n2. A17.2 Template – Sani\n`;
    expect((await actionsOf(text)).map(({ owners, due, note }) => [owners, due, note])).toEqual([
      ['Ada', '14 Feb', 'A17.1'],
      ['Sani', undefined, 'A17.2'],
    ]);
  });

  it('is none in one list, where each line counts', async () => {
    expect(await actionsOf('## Actions\n\n- Action 1 : lire la note\n- Action 2 : lire la note\n')).toHaveLength(2);
  });

  it('keeps apart what differs by a number', async () => {
    const text = `${NAMES}## Actions\n\n- Ada : rédiger la réponse à la question 12\n- Ada : rédiger la réponse à la question 14\n`;
    expect(await actionsOf(text)).toHaveLength(2);
  });
});
