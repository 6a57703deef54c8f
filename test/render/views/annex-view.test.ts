import { describe, expect, it } from 'vitest';
import { annexTablesView } from '../../../src/render/views/annex-view.ts';
import { listingOf } from '../../support/example-listing.ts';
import { actionNamed, meetingOn } from '../../support/meeting-builder.ts';
import { configOf, meetingOf, recommendationOf } from '../../support/meeting-of.ts';
import { registryOf } from '../../support/registry-builder.ts';

const MEETING = meetingOf({
  title: 'Réunion ordinaire',
  annexes: [
    {
      title: 'Synthèse',
      source: 'CRCM',
      recommendations: [recommendationOf('r1', { status: 'done' })],
      themes: [
        {
          title: 'Données',
          recommendations: [
            recommendationOf('r2', {
              owners: ['OIM et ?'],
              due: { text: '2023-02' },
              note: 'à relancer',
              actions: ['2023-04-12/a1', '2023-04-12/a9'],
            }),
            recommendationOf(null),
          ],
        },
        { title: 'Vide', recommendations: [] },
      ],
    },
    { themes: [], recommendations: [recommendationOf('r4', { status: 'dropped' })] },
  ],
});

const LATER = meetingOn('2023-04-12', [actionNamed('a1', { status: 'in-progress' })]);
const { ledger, index } = listingOf([MEETING, LATER], registryOf(), '2023-04-20');

const view = (language: 'fr' | 'en') =>
  annexTablesView({
    meeting: MEETING,
    ledger,
    config: configOf({ name: 'Groupe technique', group: 'GTM' }),
    index,
    language,
  });

describe('annexTablesView', () => {
  it('says whose annexes they are, of which meeting, on which day', () => {
    const { heading, group, groupName, meeting, asOf } = view('fr');
    expect(heading).toBe('Annexe au compte rendu de la réunion du Groupe technique (GTM)');
    expect([group, groupName]).toEqual(['GTM', 'Groupe technique']);
    expect(meeting).toEqual({ id: '2023-03-01', title: 'Réunion ordinaire', date: '1er mars 2023' });
    expect(asOf).toBe('20 avril 2023');
  });

  it('numbers the annexes, and the recommendations within each theme', () => {
    const { annexes } = view('en');
    expect(annexes.map(({ label, title, source }) => [label, title, source])).toEqual([
      ['Annex 1', 'Synthèse', 'CRCM'],
      ['Annex 2', '', ''],
    ]);
    expect(annexes[0]?.themes.map(({ title, rows }) => [title, rows.map(({ number, id }) => [number, id])])).toEqual([
      ['', [[1, '2023-03-01/r1']]],
      [
        'Données',
        [
          [1, '2023-03-01/r2'],
          [2, ''],
        ],
      ],
      ['Vide', []],
    ]);
  });

  it('says where each stands, who answers for it, and what became of its actions', () => {
    const rows = view('fr').annexes[0]?.themes.flatMap((theme) => theme.rows) ?? [];
    expect(rows.map(({ state }) => state)).toEqual(['faite', 'en retard', 'ouverte']);
    expect(rows[1]).toMatchObject({
      owners: 'OIM, ?',
      due: 'février 2023',
      note: 'à relancer',
      actions: ['2023-04-12/a1 (en cours, sans date)', '2023-04-12/a9'],
    });
    expect(rows[2]).toMatchObject({ owners: '', due: '', note: '', actions: [] });
  });

  it('gives every table of an annex the columns that one of them needs', () => {
    const flags = view('fr').annexes.map(({ themes }) =>
      themes.map((each) => [each.hasDue, each.hasActions, each.hasNotes]),
    );
    expect(flags).toEqual([
      [
        [true, true, true],
        [true, true, true],
        [true, true, true],
      ],
      [[false, false, false]],
    ]);
  });

  it('counts what is done without what was dropped', () => {
    expect(view('en').annexes.map(({ rate }) => rate)).toEqual([
      'Rate of implementation: 1 done of 3 (33%), not counting dropped ones.',
      '',
    ]);
  });
});
