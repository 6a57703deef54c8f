import { describe, expect, it } from 'vitest';
import { readAction } from '../../../src/import/signs/action/read-action.ts';
import { isDeadline } from '../../../src/import/signs/deadline-words.ts';
import { knownOf } from '../../support/known.ts';

type Row = readonly [line: string, owners: string, text: string, due?: string | undefined, status?: string];

const named = (rows: readonly Row[]) =>
  rows.map(([line, owners, text, due, status]) => ({ line, said: [owners, text, due, status] }));

const read = (line: string, listed: boolean) => {
  const { owners, text, due, status } = readAction(line, knownOf({ listed }));
  return [owners.join(' + '), text, due, status];
};

describe('marked lines, wherever they stand', () => {
  it.each(
    named([
      ['Action Zoé : vider la remise', 'Zoé', 'vider la remise'],
      ['Action : Zoé : vider la remise', '', 'Zoé : vider la remise'],
      ['Action : Ada vide la remise', 'Ada', 'Ada vide la remise'],
      ['Action de Zoé : vider la remise', 'Zoé', 'vider la remise'],
      ['Action pour OIM : vider la remise', 'OIM', 'vider la remise'],
      ['Action du secrétariat : vider la remise', 'secrétariat', 'vider la remise'],
      ['Action for Zoé: empty the shed', 'Zoé', 'empty the shed'],
      ['Action Item ZTB will empty the shed', 'ZTB', 'empty the shed'],
      ['Action on Zoé to empty the shed', 'Zoé', 'empty the shed'],
      ['Action Zoé: empty the shed', 'Zoé', 'empty the shed'],
      ['ACTION ON ALL: read the rules', 'ALL', 'read the rules'],
      ['ACTIONS ON ALL: read the rules', 'ALL', 'read the rules'],
      ['Action: Ada Bello, 3 mai : lire les règles', 'Ada Bello', 'lire les règles', '3 mai'],
      ['Action 4 : OIM : lire les règles', 'OIM', 'lire les règles'],
      ['Action #2: Ada to read the rules', 'Ada', 'read the rules'],
      ['ACTION (urgent): Ada to read the rules', 'Ada', 'read the rules', 'urgent'],
      ['**Action** : OIM doit lire les règles', 'OIM', 'lire les règles'],
      ['TODO: read the rules (by Friday)', '', 'read the rules', 'by Friday'],
      ['TODO @zoe: read the rules', '@zoe', 'read the rules'],
      ['[ACTION] Ada to read the rules', 'Ada', 'read the rules'],
      ['[TODO Zoé : lire les règles]', 'Zoé', 'lire les règles'],
      ['À faire : lire les règles avant vendredi', '', 'lire les règles avant vendredi', 'avant vendredi'],
      ['Reste à faire : lire les règles', '', 'lire les règles'],
      ['Il reste à : lire les règles', '', 'lire les règles'],
      ['Les règles sont à lire. (Action Zoé)', 'Zoé', 'Les règles sont à lire.'],
      ['Les règles sont à lire (Action : Zoé et Paul).', 'Zoé et Paul', 'Les règles sont à lire'],
      ['Les règles sont à lire [Action Zoé]', 'Zoé', 'Les règles sont à lire'],
      ['Les règles sont à lire (à faire : Zoé)', 'Zoé', 'Les règles sont à lire'],
      ['Les règles sont à lire (Actions : OIM, HCR)', 'OIM, HCR', 'Les règles sont à lire'],
      ['Les règles sont à lire – Action OIM', 'OIM', 'Les règles sont à lire'],
      ['Les règles sont à lire. Action : OIM', 'OIM', 'Les règles sont à lire'],
      ['(Action Zoé) Lire les règles', 'Zoé', 'Lire les règles'],
      ['[Action : Zoé, avant le 3 mai] Lire les règles', 'Zoé', 'Lire les règles', 'avant le 3 mai'],
      ['**Ada to read the rules (ACTION)**', 'Ada', 'read the rules'],
      ['☐ Lire les règles (OIM)', 'OIM', 'Lire les règles'],
      ['[ ] Lire les règles avec soin', '', 'Lire les règles avec soin'],
      ['Zoé took the Action Item to read the rules', 'Zoé', 'read the rules'],
      ['Action : Mairie de Tanda balaie la cour', 'Mairie de Tanda', 'Mairie de Tanda balaie la cour'],
      ['Action : la Mairie de Tanda doit balayer la cour', 'la Mairie de Tanda', 'balayer la cour'],
      ['Action : Comité des jeunes à recontacter', '', 'Comité des jeunes à recontacter'],
      ['Action: push to the branch', '', 'push to the branch'],
    ]),
  )('$line', ({ line, said }) => {
    expect(read(line, false)).toEqual(said);
  });
});

describe('lines of a list of actions', () => {
  it.each(
    named([
      ['Vincent : relancer le club', 'Vincent', 'relancer le club'],
      ['Pierre et Paul : Trouver des bancs', 'Pierre et Paul', 'Trouver des bancs'],
      ['Pierre/Paul – trouver des bancs', 'Pierre/Paul', 'trouver des bancs'],
      ['Zoé, Pierre and Paul to find benches', 'Zoé, Pierre and Paul', 'find benches'],
      ['Zoé and Paul will find benches', 'Zoé and Paul', 'find benches'],
      ['Zoé et Paul doivent trouver des bancs', 'Zoé et Paul', 'trouver des bancs'],
      ['OIM se charge de trouver des bancs', 'OIM', 'trouver des bancs'],
      ["OIM s'engage à trouver des bancs", 'OIM', 'trouver des bancs'],
      [
        "Paul s'occupe d'acheter les bancs d'ici lundi",
        'Paul',
        "Paul s'occupe d'acheter les bancs d'ici lundi",
        "d'ici lundi",
      ],
      ['Le secrétariat (DRECM/R) transmettra les plans', 'DRECM/R', 'Le secrétariat (DRECM/R) transmettra les plans'],
      ['Le secrétariat transmettra les plans', 'secrétariat', 'Le secrétariat transmettra les plans'],
      ['Trouver des bancs (Zoé)', 'Zoé', 'Trouver des bancs'],
      ['Trouver des bancs (Zoé, Paul)', 'Zoé, Paul', 'Trouver des bancs'],
      ['Trouver des bancs – Zoé – 3 mai', 'Zoé', 'Trouver des bancs', '3 mai'],
      ['Trouver des bancs – avant mai – OIM', 'OIM', 'Trouver des bancs', 'avant mai'],
      ['Trouver des bancs [Zoé, avant le 3 mai]', 'Zoé', 'Trouver des bancs', 'avant le 3 mai'],
      ['Trouver des bancs [HCR / 24 mai]', 'HCR', 'Trouver des bancs', '24 mai'],
      ['Trouver des bancs (mairie ; 2025 ; en cours)', 'mairie', 'Trouver des bancs', '2025', 'in-progress'],
      ['Trouver des bancs ; responsable : Zoé ; échéance : 3 mai', 'Zoé', 'Trouver des bancs', '3 mai'],
      ['Trouver des bancs - Resp. : Zoé - Délai : 3 mai', 'Zoé', 'Trouver des bancs', '3 mai'],
      ['Trouver des bancs. Qui : Zoé / Quand : 3 mai', 'Zoé', 'Trouver des bancs', '3 mai'],
      ['Quoi : trouver des bancs | Qui : Zoé | Quand : mai', 'Zoé', 'trouver des bancs', 'mai'],
      ['Find benches (Owner: Zoé, Due: 3 May, Status: open)', 'Zoé', 'Find benches', '3 May', 'open'],
      ['Qui : Zoé / Quand : 3 mai', 'Zoé', '', '3 mai'],
      ['→ Zoé', 'Zoé', ''],
      ['Trouver des bancs → Zoé', 'Zoé', 'Trouver des bancs'],
      ['Zoé → trouver des bancs', 'Zoé', 'trouver des bancs'],
      ['Trouver des bancs -> Zoé, fin mai', 'Zoé', 'Trouver des bancs', 'fin mai'],
      ['→ OIM : trouver des bancs', 'OIM', 'trouver des bancs'],
      ['Repeindre la grille : Zoé', 'Zoé', 'Repeindre la grille'],
      ['Repeindre la grille : Zoé, fin mai', 'Zoé', 'Repeindre la grille', 'fin mai'],
      [
        'Rules to be drafted by October 23rd at 22:00 by Zoé.',
        'Zoé',
        'Rules to be drafted',
        'by October 23rd at 22:00',
      ],
      ['Fix the fence by Nov 29th by all members.', 'all members', 'Fix the fence', 'by Nov 29th'],
      ['Fix the fence by Zoé by Nov 29th', 'Zoé', 'Fix the fence', 'by Nov 29th'],
      ['Push the plans to the folder by May 25th', '', 'Push the plans to the folder by May 25th', 'by May 25th'],
      ['Write it, due by May 2nd, assigned to Carl', 'Carl', 'Write it, due by May 2nd', 'due by May 2nd'],
      ['Rules due by May 2nd 22:00.', '', 'Rules due by May 2nd 22:00.', 'due by May 2nd 22:00'],
      ['Finish the slides: Zoé by May 23rd (22:00)', 'Zoé', 'Finish the slides', 'by May 23rd (22:00)'],
      ['Finish the slides – Zoé by May 23rd', 'Zoé', 'Finish the slides', 'by May 23rd'],
      ['Finish the slides (Zoé by May 23rd (22:00))', 'Zoé', 'Finish the slides', 'by May 23rd (22:00)'],
      ['@zoe to find benches', '@zoe', 'find benches'],
      ['@zoe, @paul : trouver des bancs', '@zoe + @paul', 'trouver des bancs'],
      ['@[[OIM]] : trouver des bancs', 'OIM', 'trouver des bancs'],
      ['Trouver des bancs @zoe', '@zoe', 'Trouver des bancs'],
      ['Trouver des bancs 📅 2024-05-01 ⏫', '', 'Trouver des bancs', '2024-05-01'],
      ['Trouver des bancs [due:: 2024-05-01] [owner:: Zoé]', 'Zoé', 'Trouver des bancs', '2024-05-01'],
      ['(B) 2024-03-01 Trouver des bancs due:2024-05-01', '', 'Trouver des bancs', '2024-05-01'],
      ['Trouver des bancs (due Friday)', '', 'Trouver des bancs', 'Friday'],
      ['Trouver des bancs : vendredi', '', 'Trouver des bancs', 'vendredi'],
      ['Fin mai : trouver des bancs', '', 'trouver des bancs', 'Fin mai'],
      ['ASAP : trouver des bancs', '', 'trouver des bancs', 'ASAP'],
      ['Trouver des bancs pour lundi', '', 'Trouver des bancs pour lundi', 'pour lundi'],
      ['Trouver des bancs pour la fête', '', 'Trouver des bancs pour la fête'],
      ['Trouver des bancs (T2 2024)', '', 'Trouver des bancs', 'T2 2024'],
      ['Trouver des bancs (Zoé, ASAP)', 'Zoé', 'Trouver des bancs', 'ASAP'],
      ['Tous : lire les règles', 'Tous', 'lire les règles'],
      ['Tous les membres : lire les règles', 'Tous les membres', 'lire les règles'],
      ['Everyone will read the rules by Friday', 'Everyone', 'read the rules by Friday', 'by Friday'],
      ['The chair will read the rules', 'The chair', 'read the rules'],
      ['M. Moussa doit lire les règles', 'M. Moussa', 'lire les règles'],
      ['DRECM/R, OIM et HCR : lire les règles', 'DRECM/R, OIM et HCR', 'lire les règles'],
      ['Règles à lire par la mairie', 'la mairie', 'Règles à lire'],
      ['Règles à lire par OIM', 'OIM', 'Règles à lire'],
      ["Il est demandé à l'OIM de lire les règles", 'OIM', "Il est demandé à l'OIM de lire les règles"],
    ]),
  )('$line', ({ line, said }) => {
    expect(read(line, true)).toEqual(said);
  });
});

describe('how far an action is', () => {
  it.each(
    named([
      ['FAIT Ada : lire les règles', 'Ada', 'lire les règles', undefined, 'done'],
      ['[fait] Ada : lire les règles', 'Ada', 'lire les règles', undefined, 'done'],
      ['[x] Ada : lire les règles', 'Ada', 'lire les règles', undefined, 'done'],
      ['✅ Ada : lire les règles', 'Ada', 'lire les règles', undefined, 'done'],
      ['(Pending) Ada to read the rules', 'Ada', 'read the rules', undefined, 'open'],
      ['Lire les règles (OIM) → fait', 'OIM', 'Lire les règles', undefined, 'done'],
      ['Lire les règles (OIM) – en cours', 'OIM', 'Lire les règles', undefined, 'in-progress'],
      ['Lire les règles : fait', '', 'Lire les règles', undefined, 'done'],
      ['Lire les règles → reporté au 3 mai', '', 'Lire les règles', undefined, 'open'],
      ['Lire les règles (abandonné)', '', 'Lire les règles', undefined, 'dropped'],
      ['Lire les règles [bloqué, devis]', '', 'Lire les règles', undefined, 'blocked'],
      ['Lire les règles (Zoé, fait)', 'Zoé', 'Lire les règles', undefined, 'done'],
    ]),
  )('$line', ({ line, said }) => {
    expect(read(line, true)).toEqual(said);
  });

  it.each([
    ['Lire les règles → fait, le 3 mai', 'fait, le 3 mai'],
    ['Wash it 🔁 every week ⏫', '🔁 every week ; ⏫'],
    ['A17.2 – Wash it', 'A17.2'],
    ['New: wash it', 'New'],
  ])('keeps in the note what has no other key: %s', (line, note) => {
    expect(readAction(line, knownOf({ listed: true })).note).toBe(note);
  });
});

describe('what names nobody', () => {
  it.each([
    'Push to the branch',
    'Document the storage',
    'Everything to be seen',
    'Link to the plans',
    'Budget : relire le tableau',
    'Piscine : relancer le fournisseur',
    'Mairie mesure le débit',
    'Relire le tableau (en bleu)',
    'Relire le tableau (suggestion de Zoé)',
    'Vendredi : relire le tableau',
    'Lundi 3 mai – relire le tableau',
    'Relire le tableau (vendredi)',
    'Relire le tableau → fin mai',
    'Convertir le tableau → CSV',
    'IMPORTANT : relire le tableau',
    'Relancer le maire (3 avril)',
    'Autre : relire le tableau',
    'Ada est en retard',
    'Nom, Adresse et Paul doivent ranger',
    'Contribution to the plan',
  ])('%s', (line) => {
    expect(readAction(line, knownOf({ listed: true })).owners).toEqual([]);
  });
});

describe('the order of a group', () => {
  it('says which figure is the day', () => {
    const { due } = readAction('Wash it by 13/05', knownOf({ order: { first: 'day', sure: true } }));
    expect(due).toBe('by 13/05');
  });
});

describe('the places in a line', () => {
  it.each([
    ['Action Zoé : vider la remise (avant mai)', ['mark', 'owner', 'due'], ['Action', 'Zoé', 'avant mai']],
    ['- [ ] Vider la remise (OIM / 3 mai)', ['mark', 'owner', 'due'], ['[ ]', 'OIM', '3 mai']],
    ['Puits : OIM to clean it by Friday', ['owner', 'due'], ['OIM', 'by Friday']],
    ['FAIT A17.2 : vider la remise', ['status'], ['FAIT']],
  ])('%s', (line, fields, said) => {
    const { claims } = readAction(line, knownOf({ listed: true }));
    expect(claims.map(({ field }) => field)).toEqual(fields);
    expect(claims.map(({ start, end }) => line.slice(start, end))).toEqual(said);
  });
});

describe('words that are a deadline and nothing else', () => {
  const day = { date: '2024-03-12', order: { first: 'day', sure: true } } as const;

  it.each(['Courant mai', 'Within 2 weeks', 'Fin mai', 'Vendredi 3 mai', 'T2 2024', 'ASAP', 'Sous 15 jours', '3 mai'])(
    '%s',
    (words) => expect(isDeadline(words, day)).toBe(true),
  );

  it.each([
    'Zoé 12 avril',
    'OIM mai 2024',
    'Zoé, fin mai',
    'Cluster Eau : mai 2024',
    'Relancer avant mai',
    'fait',
    '12',
  ])('%s is more', (words) => expect(isDeadline(words, day)).toBe(false));
});
