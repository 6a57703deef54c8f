import { describe, expect, it } from 'vitest';
import type { indexRegistry } from '../../../src/model/owners/registry-index.ts';
import { reportAttendance } from '../../../src/query/attendance/attendance.ts';
import { rowsOf } from '../../../src/query/report.ts';
import { ageBands, stateShares, statsOf } from '../../../src/query/stats/stats.ts';
import { listingOf } from '../../support/example-listing.ts';
import { actionNamed, meetingOn, reviewOf, updateOn } from '../../support/meeting-builder.ts';
import { configOf } from '../../support/meeting-of.ts';

const REGISTRY = {
  file: 'structures.yaml',
  structures: ['A', 'B', 'C'].map((id) => ({ id, aliases: [] })),
  groups: [{ id: 'AB', aliases: [], members: ['A', 'B'] }],
  people: [],
} as unknown as Parameters<typeof indexRegistry>[0];

const attending = (present: readonly string[], more: Readonly<Record<string, readonly string[]>> = {}) => {
  const list = (names: readonly string[] = []) => names.map((structure) => ({ structure }));
  return {
    attendance: {
      present: list(present),
      excused: list(more.excused),
      absent: list(more.absent),
      represented: list(more.represented),
      guests: list(more.guests),
    },
  };
};

const MEETINGS = [
  meetingOn(
    '2023-01-04',
    [
      actionNamed('a1', { owners: ['A', 'B'], due: '2023-01', updates: [updateOn('2023-01-20', { status: 'done' })] }),
      actionNamed('a2', { owners: ['C'], due: '2023-02-01' }),
      actionNamed('a3', { status: 'dropped' }),
    ],
    attending(['A', 'A', 'B', ''], { absent: ['C'], guests: ['G'] }),
  ),
  meetingOn('2023-02-01', [], { held: false, ...attending(['C']) }),
  meetingOn('2023-03-01', [actionNamed('a1', { owners: ['A'] })], {
    ...attending(['A'], { represented: ['B'], guests: ['A'] }),
    review: [reviewOf('2023-01-04/a2', { due: { text: '2023-02-15' } })],
  }),
];
const listing = listingOf(MEETINGS, REGISTRY, '2023-04-01');

describe('statsOf', () => {
  const { total, ageing, trend, report } = statsOf(listing, undefined);

  it('counts an action for each of its owners, once in the total, and for nobody', () => {
    const rows = rowsOf(report);
    expect(
      rows.map(({ structure, open, done, dropped, slips, rate }) => [structure, open, done, dropped, slips, rate]),
    ).toEqual([
      ['C', 1, 0, 0, 1, 0],
      ['A', 1, 1, 0, 0, 0.5],
      ['B', 0, 1, 0, 0, 1],
      [null, 0, 0, 1, 0, null],
    ]);
    expect(total).toEqual({
      open: 2,
      late: 1,
      due: 0,
      upcoming: 0,
      undated: 1,
      done: 1,
      dropped: 1,
      slips: 1,
      rate: 0.3333,
    });
    expect(stateShares(total).map(({ words, count }) => [words.en, count])).toEqual([
      ['late', 1],
      ['undated', 1],
      ['done', 1],
      ['dropped', 1],
    ]);
  });

  it('says how old the open ones are', () => {
    expect(ageing.map(({ open }) => open)).toEqual([0, 2, 0, 0, 0]);
    expect(ageBands([]).map(({ open }) => open)).toEqual([0, 0, 0, 0, 0]);
  });

  it('follows them from held meeting to held meeting', () => {
    expect(trend).toEqual([
      { meeting: '2023-01-04', date: '2023-01-04', stated: 3, done: 0, open: 2 },
      { meeting: '2023-03-01', date: '2023-03-01', stated: 1, done: 1, open: 2 },
    ]);
  });

  it('leaves out what earlier meetings asked for', () => {
    const since = statsOf(listing, '2023-02-01');
    expect(since.total.open).toBe(1);
    expect(since.trend.map(({ meeting, open }) => [meeting, open])).toEqual([['2023-03-01', 1]]);
    expect(statsOf(listing, '2024-01-01').report.summary).toBeUndefined();
  });

  it('has no rate to tell where all was dropped', () => {
    const dropped = meetingOn('2023-01-04', [actionNamed('a1', { status: 'dropped' })]);
    expect(statsOf(listingOf([dropped], REGISTRY, '2023-04-01'), undefined).report.summary).toEqual({ fr: '', en: '' });
  });
});

describe('reportAttendance', () => {
  const rowsFor = (config: ReturnType<typeof configOf>) =>
    rowsOf(reportAttendance(listing, { config })).map((row) => [
      row.structure,
      [...row.states.values()].join(' '),
      row.expected,
      row.rate,
      row.givenWhileAbsent.join(' '),
    ]);

  it('counts held meetings since a structure was first named, and not guests', () => {
    expect(rowsFor(configOf())).toEqual([
      ['A', 'present present', 2, 1, ''],
      ['B', 'present represented', 2, 1, ''],
      ['C', 'absent', 2, 0, '2023-01-04/a2'],
      ['G', 'guests', 0, null, ''],
    ]);
  });

  it('expects members at every meeting, and says the quorum with its sum', () => {
    const config = configOf({ quorum: { of: ['AB', 'C', 'D'], share: '1/2', represented: false } });
    expect(rowsFor(config).map(([structure, , expected, rate]) => [structure, expected, rate])).toEqual([
      ['A', 2, 1],
      ['B', 2, 1],
      ['C', 2, 0],
      ['D', 2, 0],
      ['G', 0, null],
    ]);
    const report = reportAttendance(listing, { config });
    expect(report.summary?.en).toContain(
      'Quorum: 1 Mar 2023 not reached (1 of the 4 that count, 2 needed); 4 Jan 2023 reached (2 of the 4 that count, 2 needed).',
    );
    expect(report.more).toEqual({
      meetings: [
        {
          meeting: '2023-01-04',
          date: '2023-01-04',
          present: 3,
          quorum: { needed: 2, counted: 2, of: 4, reached: true },
        },
        {
          meeting: '2023-03-01',
          date: '2023-03-01',
          present: 1,
          quorum: { needed: 2, counted: 1, of: 4, reached: false },
        },
      ],
    });
  });

  it('has no column for what nobody was given, and no row without a meeting', () => {
    const report = reportAttendance(listing, { config: configOf(), since: '2023-03-01' });
    expect(report.columns.map(({ key }) => key)).not.toContain('given');
    expect(rowsOf(reportAttendance(listing, { config: configOf(), since: '2024-01-01' }))).toEqual([]);
    const nobody = reportAttendance(listingOf([meetingOn('2023-01-04')], REGISTRY, '2023-04-01'), {
      config: configOf(),
    });
    expect(nobody.empty.en).toBe('No held meeting says who was there: attendance is written in the header.');
  });
});
