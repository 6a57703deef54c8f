import { describe, expect, it } from 'vitest';
import { matchActions } from '../../../src/query/actions/match.ts';
import type { ActionQuery } from '../../../src/query/query.ts';
import { exampleListing, listingOf, queryOf } from '../../support/example-listing.ts';
import { actionNamed, meetingOn, reviewOf } from '../../support/meeting-builder.ts';
import { groupOf, registryOf, structureOf } from '../../support/registry-builder.ts';

const zinder = exampleListing('2023-05-20');
const asked = (...ids: string[]) => ids.map((id) => ({ id, name: id }));

function ids(query: Partial<ActionQuery>): string {
  const rows = matchActions(zinder.ledger, queryOf(query), zinder.index);
  return rows.map(({ followed }) => followed.id?.replace('2023-', '')).join(' ');
}

const FEBRUARY = '02-01/a2 02-01/a4';
const MARCH = '03-01/a1 03-01/a3 03-01/a4 03-01/a5';
const APRIL = '04-12/a1 04-12/a2 04-12/a3 04-12/a4 04-12/a5 04-12/a6 04-12/a7 04-12/a8';

describe('matchActions', () => {
  it.each<[string, Partial<ActionQuery>, string]>([
    ['open ones by default', {}, `${FEBRUARY} ${MARCH} ${APRIL}`],
    ['all', { all: true, meeting: '2023-02-01' }, '02-01/a1 02-01/a2 02-01/a3 02-01/a4'],
    ['a status', { statuses: ['done'] }, '02-01/a1 02-01/a3 03-01/a2'],
    ['either status', { statuses: ['done', 'in-progress'], since: '2023-03-01' }, '03-01/a1 03-01/a2'],
    ['a status before all', { statuses: ['blocked'], all: true }, ''],
    ['late', { late: true }, '04-12/a3 04-12/a4 04-12/a6'],
    ['undated', { undated: true }, '03-01/a5 04-12/a5 04-12/a7 04-12/a8'],
    ['undated and late', { undated: true, late: true }, ''],
    ['a last day in a month', { due: { earliest: '2023-06-01', latest: '2023-06-30' } }, `${FEBRUARY} 04-12/a1`],
    ['not one day off', { due: { earliest: '2023-06-01', latest: '2023-06-29' } }, ''],
    ['within 11 days, to the day', { within: { count: 11, unit: 'day' } }, '04-12/a2'],
    ['not within 10', { within: { count: 10, unit: 'day' } }, ''],
    ['closed ones within', { within: { count: 8, unit: 'month' }, statuses: ['done'] }, '03-01/a2'],
    ['a meeting', { meeting: '2023-03-01' }, MARCH],
    ['since a day', { since: '2023-03-02' }, APRIL],
    ['since that very day', { since: '2023-03-01', late: true }, '04-12/a3 04-12/a4 04-12/a6'],
    ['all the words, folded', { text: 'ATELIER  hors' }, '03-01/a5'],
    ['words of a note', { text: 'FINANCÉ que' }, '03-01/a4'],
    ['words of the agenda item', { text: 'données 2022' }, FEBRUARY],
    ['words of the deliverable', { text: 'itinéraire' }, '04-12/a1'],
    ['words of the observations', { text: 'remise conseil' }, '02-01/a4'],
    ['blank words ask for nothing', { text: ' ', meeting: '2023-03-01' }, MARCH],
    ['words nowhere', { text: 'zzz' }, ''],
    ['an owner', { owners: asked('ANLTP/TIM') }, '03-01/a3 04-12/a1 04-12/a4'],
    ['either owner', { owners: asked('ANLTP/TIM', 'Ville de Zinder') }, '03-01/a3 04-12/a1 04-12/a4 04-12/a8'],
    ['an owner and late', { owners: asked('DR/INS'), late: true }, '04-12/a3 04-12/a4'],
    ['an owner exactly', { owners: asked('DR/INS'), late: true, exact: true }, '04-12/a3'],
    ['a parent', { owners: asked('INS'), exact: true }, ''],
    ['a parent, deep', { owners: asked('INS'), exact: true, deep: true }, `${FEBRUARY} 04-12/a3`],
  ])('%s', (_name, query, expected) => {
    expect(ids(query)).toBe(expected);
  });

  it('gives the nearest role among the owners asked for, null when none is', () => {
    const roles = (owners: ActionQuery['owners']) =>
      matchActions(zinder.ledger, queryOf({ owners, meeting: '2023-04-12' }), zinder.index).map(({ role }) => role);
    expect(roles([])).toEqual(Array(8).fill(null));
    expect(roles(asked('DRECM/R'))).toEqual(['lead', 'co', 'via:Services techniques', 'direct', 'direct', 'direct']);
    expect(roles(asked('OIM', 'DRECM/R'))[0]).toBe('lead');
    expect(roles(asked('OIM', 'DRECM/R'))[1]).toBe('via:Partenaires');
  });

  it('asks who attended the meeting whose words named the group last', () => {
    const registry = registryOf({
      structures: [structureOf('A'), structureOf('B')],
      groups: [groupOf('Tous', { members: 'present' })],
    });
    const nobody = { present: [], excused: [], absent: [], represented: [], guests: [] };
    const here = (structure: string) => ({ attendance: { ...nobody, present: [{ structure }] } });
    const { ledger, index } = listingOf(
      [
        meetingOn(
          '2023-01-01',
          [actionNamed('a1', { owners: ['Tous'] }), actionNamed('a2', { owners: ['Tous'] })],
          here('A'),
        ),
        meetingOn('2023-02-01', [], { ...here('B'), review: [reviewOf('2023-01-01/a2', { owners: ['Tous'] })] }),
      ],
      registry,
      '2023-03-01',
    );
    const found = (id: string) =>
      matchActions(ledger, queryOf({ owners: asked(id) }), index).map(({ followed, role }) => [followed.id, role]);
    expect(found('A')).toEqual([['2023-01-01/a1', 'via:Tous']]);
    expect(found('B')).toEqual([['2023-01-01/a2', 'via:Tous']]);
  });
});
