import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FollowedAction } from '../../src/model/ledger/followup.ts';
import type { Meeting } from '../../src/model/meeting/meeting.ts';
import { indexRegistry } from '../../src/model/owners/registry-index.ts';
import { actionOf, configOf, itemOf, ledgerOf, meetingOf, sectionOf } from '../support/meeting-of.ts';
import { headingsOf, nodesOf, parseMarkdown, renderMinutes, tablesOf, wordsOf } from '../support/render-minutes.ts';

/** No-break spaces as plain ones: where they stand is typography's own test. */
const plain = (markdown: string) => markdown.replace(/[\u00A0\u202F]/g, ' ');
const minutes = (...args: Parameters<typeof renderMinutes>) => plain(renderMinutes(...args));

const FULL: Meeting = meetingOf({
  until: '2023-03-02',
  start: '10:30',
  end: '12:30',
  title: 'Réunion ordinaire',
  venue: 'DRECM/R Zinder',
  status: 'draft',
  chair: 'DRECM/R',
  rapporteur: { name: 'Rapporteur 1', structure: 'DRECM/R' },
  attendance: {
    present: [{ structure: 'DRECM/R' }, { structure: 'ONG Karkara', name: 'Déléguée', count: 2, arrived: '11:00' }],
    excused: [{ structure: 'ONG CADEL', note: 'en mission' }],
    absent: [],
    represented: [{ structure: 'TGI/Justice', by: 'DRECM/R' }],
    guests: [{ name: 'Invitée', left: '12:00' }],
  },
  agenda: [
    itemOf('Bilan', {
      presenter: 'ANLTP/TIM',
      decisions: [{ text: 'Le groupe visitera le centre.', line: 1 }],
      votes: [{ text: 'Visite en avril', for: 8, against: 1, abstain: 2 }, { text: 'Report' }],
      actions: [
        actionOf('Organiser une visite', {
          owners: ['DRECM/R', 'Partenaires'],
          lead: 'DRECM/R',
          due: { text: '2023' },
        }),
        actionOf('Trouver un car', { owners: ['?'], due: { text: "Au cours de l'atelier", by: '2023-06' } }),
        actionOf('Sans rien'),
      ],
    }),
    itemOf('Divers', { actions: 'none' }),
    itemOf('Suite'),
  ],
  actions: [actionOf('Hors point', { deliverable: 'Note', status: 'in-progress', note: 'une\nautre' })],
  next: { date: '2023-04', start: '10:00', venue: 'Mairie' },
  annexes: [
    {
      title: 'Synthèse',
      source: 'CRCM',
      recommendations: [],
      themes: [
        {
          title: 'Ordre général',
          recommendations: ['Un', 'Deux'].map((text) => ({
            id: null,
            text,
            status: 'open' as const,
            actions: [],
            path: [],
            line: 1,
            ...(text === 'Deux' ? { owners: ['PTF'], due: { text: '2023-06' } } : {}),
          })),
        },
      ],
    },
  ],
  adoption: { amendments: ['Lire « deux ».'] },
  errata: [{ date: '2023-05-02', text: 'Lire 12, non 21.' }],
  body: {
    opening: 'Bienvenue.',
    sections: [sectionOf('1. Bilan', 'Dit.\n\n### Chiffres\n\n- un'), sectionOf('Liste *jointe*', '# Haut\n\nfin')],
  },
});

const GROUP = configOf({ name: 'Groupe technique', group: 'GTM Zinder' });

describe('the minutes', () => {
  it('has the headings of the official layout, nested', () => {
    expect(headingsOf(minutes(FULL, { config: GROUP }))).toEqual([
      '# COMPTE RENDU DE LA RÉUNION DU GROUPE TECHNIQUE (GTM ZINDER)',
      '## Points inscrits à l’ordre du jour',
      '## 1- BILAN (ANLTP/TIM)',
      '### Points clés de discussion',
      '#### Chiffres',
      '### Décisions',
      '### Votes',
      '## 2- DIVERS',
      '## 3- SUITE',
      '## Autres points d’actions',
      '## Prochaine réunion',
      '## Liste jointe',
      '### Haut',
      '## Annexe – Synthèse',
      '### Ordre général',
      '## Amendements',
      '## Errata',
    ]);
  });

  it('has its tables: identity, actions, the row that says there is none, actions of no item', () => {
    expect(tablesOf(minutes(FULL))).toEqual([
      [
        ['Date', 'du 1er au 2 mars 2023'],
        ['Lieu', 'DRECM/R Zinder'],
        ['Heure', '10h30-12h30'],
        ['Présidence', 'DRECM/R'],
        ['Présence', 'DRECM/R\nONG Karkara – Déléguée (2 personnes, arrivée à 11h00)'],
        ['Représentés', 'TGI/Justice (par DRECM/R)'],
        ['Excusés', 'ONG CADEL (en mission)'],
        ['Invités', 'Invitée (départ à 12h00)'],
      ],
      [
        ['Points d’actions', 'Personnes/Structures responsables', 'Date limite'],
        ['Organiser une visite', 'DRECM/R, Partenaires (chef de file : DRECM/R)', '2023'],
        ['Trouver un car', '?', "Au cours de l'atelier (juin 2023)"],
        ['Sans rien', '', ''],
      ],
      [
        ['Points d’actions', 'Personnes/Structures responsables', 'Date limite'],
        ['//////////', '//////////', '//////////'],
      ],
      [
        ['Points d’actions', 'Personnes/Structures responsables', 'Date limite', 'Livrable', 'État', 'Observations'],
        ['Hors point', '', '', 'Note', 'en cours', 'une\nautre'],
      ],
    ]);
  });

  it('says the rest in lists and lines', () => {
    const words = nodesOf(parseMarkdown(minutes(FULL)), 'paragraph').map(wordsOf);
    expect(words).toEqual([
      'PROJET',
      'Réunion ordinaire',
      'Bienvenue.',
      ...['Bilan', 'Divers', 'Suite'],
      'Dit.',
      'un',
      'Le groupe visitera le centre.',
      ...['Visite en avril : 8 voix pour, 1 contre, 2 abstentions', 'Report'],
      'avril 2023, 10h00, Mairie',
      'fin',
      'Source : CRCM',
      ...['Un', 'Deux (PTF ; juin 2023)'],
      'Lire « deux ».',
      '2 mai 2023 : Lire 12, non 21.',
      'LE RAPPORTEUR',
      'Rapporteur 1, DRECM/R',
    ]);
  });

  it('speaks English', () => {
    const english = renderMinutes(FULL, { language: 'en', config: GROUP });
    expect(english).not.toMatch(/[\u00A0\u202F]/);
    expect(headingsOf(english).slice(0, 6)).toEqual([
      '# MINUTES OF THE MEETING – GROUPE TECHNIQUE (GTM ZINDER)',
      '## Agenda',
      '## 1- BILAN (ANLTP/TIM)',
      '### Main points of discussion',
      '#### Chiffres',
      '### Decisions',
    ]);
    expect(english).toContain('| Date | 1 to 2 March 2023 |');
    expect(english).toContain('- Visite en avril: 8 for, 1 against, 2 abstentions');
  });

  it('is short when the record is', () => {
    expect(renderMinutes(meetingOf())).toBe(
      '# COMPTE RENDU DE LA RÉUNION\n\n| Date | 1er mars 2023 |\n| :--- | :--- |\n| **Statut** | Diffusé, en attente d’adoption |\n',
    );
  });

  it('says that a meeting was not held, and where minutes were adopted', () => {
    expect(minutes(meetingOf({ held: false }))).toContain(
      '**La réunion, convoquée à cette date, ne s’est pas tenue.**',
    );
    const adopted = meetingOf({ status: 'adopted', adoption: { at: '2023-04-12', amendments: [] } });
    expect(minutes(adopted)).toContain('| **Statut** | Adopté à la réunion du 12 avril 2023 |');
    expect(minutes({ ...adopted, adoption: { amendments: [] } })).toContain('| **Statut** | Adopté |');
  });

  it('takes the name of a structure from the registry', () => {
    const structure = { id: 'OIM', name: 'Organisation internationale', aliases: ['IOM'], line: 1 };
    const index = indexRegistry({ file: '', structures: [structure], people: [], groups: [] });
    const attendance = { ...meetingOf().attendance, present: [{ structure: 'IOM' }] };
    expect(minutes(meetingOf({ attendance }), { index })).toContain('| **Présence** | IOM |');
  });

  it('has no blank line twice, and ends with one line end', () => {
    const markdown = renderMinutes(FULL);
    expect(markdown).not.toMatch(/\n\n\n/);
    expect(markdown).toMatch(/[^\n]\n$/);
    expect(renderMinutes(FULL)).toBe(markdown);
  });

  it('keeps its shape whatever the words are', () => {
    const words = fc
      .array(
        fc.constantFrom(
          'a',
          ' ',
          '|',
          '\n',
          '#',
          '*',
          '`',
          '<b>',
          '-->',
          '<!--',
          '~~~',
          '[',
          '](',
          '\\',
          '---',
          '1. ',
          '>',
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, words, (one, two) => {
        const agenda = [
          itemOf(`x${one}`, { presenter: two, actions: [actionOf(one, { owners: [two], due: { text: one } })] }),
          itemOf(`y${two}`, { decisions: [{ text: one, line: 1 }], votes: [{ text: two, for: 1 }], actions: 'none' }),
        ];
        const markdown = renderMinutes(meetingOf({ agenda, venue: one, title: two, next: { venue: one } }));
        expect(tablesOf(markdown).map((rows) => rows.map((row) => row.length))).toEqual([
          one.trim() === '' && one === '' ? [2, 2] : [2, 2, 2],
          [3, 3],
          [3, 3],
        ]);
        expect(headingsOf(markdown).filter((each) => each.startsWith('## ')).length).toBe(one === '' ? 3 : 4);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the follow-up of earlier actions', () => {
  const stated = meetingOf({ id: '2023-02-09', date: '2023-02-09' });
  const owners = (text: string) => ({ text, ownership: 'named' as const, owners: [] });
  const followed: FollowedAction = {
    id: '2023-02-09/a1',
    action: actionOf('Écrire au centre', { owners: ['DRECM/R'], due: { text: 'fin février' } }),
    meeting: stated,
    item: null,
    itemTitle: null,
    status: 'done',
    due: null,
    owners: owners('OIM'),
    lead: null,
    note: null,
    timing: null,
    slips: 1,
    ageDays: 60,
    ageMeetings: 2,
    history: [
      { date: '2023-02-09', source: 'statement', meeting: '2023-02-09', status: 'open', file: '', line: 1 },
      {
        date: '2023-02-20',
        source: 'update',
        meeting: null,
        owners: owners('OIM'),
        status: 'blocked',
        file: '',
        line: 2,
      },
      { date: '2023-03-01', source: 'review', meeting: '2023-03-01', file: '', line: 7 },
      {
        date: '2023-04-12',
        source: 'review',
        meeting: '2023-04-12',
        status: 'done',
        owners: owners('X'),
        file: '',
        line: 9,
      },
    ],
  };
  const ledger = ledgerOf({ actions: [followed] });
  const review = (said: object) => ({ path: [], line: 7, ...said });
  const rows = (...said: object[]) =>
    tablesOf(minutes(meetingOf({ review: said.map(review) }), { ledger }))[1]?.slice(1);

  it.each([
    [{ status: 'done', note: 'Fait' }, ['OIM', 'fin février', 'fait', 'Fait']],
    [{ due: { text: '2023-06' } }, ['OIM', 'juin 2023', 'reporté']],
    [{ status: 'in-progress', due: { text: '2023-06' } }, ['OIM', 'juin 2023', 'en cours, reporté']],
    [{ owners: ['INS'], lead: 'INS' }, ['INS', 'fin février', 'bloqué']],
    [{ note: 'Vu' }, ['OIM', 'fin février', 'bloqué', 'Vu']],
    [{}, ['OIM', 'fin février', 'non examiné']],
  ])('%j, as known at the meeting', (said, expected) => {
    expect(rows({ action: '2023-02-09/a1', ...said })).toEqual([['9 février 2023', 'Écrire au centre', ...expected]]);
  });

  it('shows the words of a review that is linked to no action, and the id of an unknown one', () => {
    expect(
      rows(
        { text: 'Ancienne action', status: 'dropped', owners: ['OIM'] },
        { action: '2023-01-05/a9', status: 'open' },
      ),
    ).toEqual([
      ['', 'Ancienne action', 'OIM', '', 'abandonné'],
      ['5 janvier 2023', '2023-01-05/a9', '', '', 'ouvert'],
    ]);
  });
});
