import { describe, expect, it } from 'vitest';
import { reportActions } from '../../../src/query/actions/actions.ts';
import { matrixView } from '../../../src/render/views/matrix-view.ts';
import { listingOf, queryOf } from '../../support/example-listing.ts';
import { actionNamed, meetingOn, reviewOf } from '../../support/meeting-builder.ts';
import { configOf } from '../../support/meeting-of.ts';
import { registryOf } from '../../support/registry-builder.ts';

const MEETINGS = [
  meetingOn('2023-02-01', [
    actionNamed('a1', {
      due: '2023-02',
      owners: ['OIM et HCR'],
      lead: 'OIM',
      observations: 'Reprendre la liste',
      deliverable: 'Liste',
    }),
    actionNamed('a2', { status: 'done' }),
  ]),
  meetingOn('2023-03-01', [actionNamed('a1', { owners: ['?'] })], {
    review: [reviewOf('2023-02-01/a1', { due: { text: '2023-03' }, note: 'Reporté' })],
  }),
];

function viewOf(asked: Parameters<typeof queryOf>[0], unread: readonly string[] = []) {
  const listing = listingOf(MEETINGS, registryOf(), '2023-04-20');
  const files = unread.map((file) => ({ file, line: 1, column: 1, code: 'x', message: { fr: '', en: '' } }));
  return matrixView(reportActions({ ...listing, unread: files }, queryOf(asked)), configOf({ group: 'GTM' }), 'fr');
}

describe('matrixView', () => {
  it('numbers every action point through the groups', () => {
    const { heading, title, asOf, groups } = viewOf({ all: true, groupBy: 'meeting' });
    expect([heading, title, asOf]).toEqual([
      'Matrice de suivi des points d’action – GTM',
      'Points d’action',
      '20 avril 2023',
    ]);
    expect(groups.map(({ title: of, rows }) => [of, rows.map(({ number, id }) => [number, id])])).toEqual([
      [
        '1er février 2023',
        [
          [1, '2023-02-01/a1'],
          [2, '2023-02-01/a2'],
        ],
      ],
      ['1er mars 2023', [[3, '2023-03-01/a1']]],
    ]);
  });

  it('says all that is known of one', () => {
    const [row] = viewOf({ groupBy: 'meeting' }).groups.flatMap((group) => group.rows);
    expect(row).toEqual({
      number: 1,
      id: '2023-02-01/a1',
      meeting: '2023-02-01',
      date: '1er février 2023',
      item: 'Divers',
      text: 'Action a1',
      owners: 'OIM (chef de file), HCR',
      due: 'mars 2023',
      state: 'en retard',
      late: true,
      open: true,
      note: 'Reporté',
      slips: 'échéance reportée 1 fois',
      age: '78 jours, 1 réunion tenue depuis',
      deliverable: 'Liste',
      priority: '',
      observations: 'Reprendre la liste\nReporté\néchéance reportée 1 fois',
    });
  });

  it('says when there is none, and which files are missing', () => {
    const { groups, summary, unread } = viewOf({ text: 'introuvable' }, ['meetings/x.md']);
    expect(groups).toEqual([]);
    expect(summary).not.toBe('');
    expect(unread).toEqual(['meetings/x.md']);
  });
});
