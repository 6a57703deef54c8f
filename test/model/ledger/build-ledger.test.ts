import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_FIRST } from '../../../src/model/deadline/date-order.ts';
import { actionsThat, buildLedger } from '../../../src/model/ledger/build-ledger.ts';
import type { FollowedAction, Ledger } from '../../../src/model/ledger/followup.ts';
import type { Action, Meeting } from '../../../src/model/meeting/meeting.ts';
import { expectLinear } from '../../support/expect-linear.ts';
import { actionNamed, meetingOn, reviewOf, updateOn } from '../../support/meeting-builder.ts';
import { itemOf } from '../../support/meeting-of.ts';
import { zinderIndex as index } from '../../support/registry-builder.ts';

const DAY = '2023-06-15';

function ledgerFor(meetings: readonly Meeting[], asOf?: string): Ledger {
  return buildLedger({ meetings, index, day: DAY, ...(asOf === undefined ? {} : { asOf }) });
}

function only(ledger: Ledger): FollowedAction {
  const [action, ...others] = ledger.actions;
  if (!action || others.length > 0) throw new Error('expected one action');
  return action;
}

describe('an action as stated', () => {
  it('has its words read, and its place', () => {
    const stated = actionNamed('a1', { owners: ['OIM, PAM ?'], lead: 'oim', due: '2023-05', note: 'Note', line: 7 });
    const meeting = meetingOn('2023-03-01', [], {
      agenda: [itemOf('One', { actions: 'none' }), itemOf('Two', { actions: [stated] })],
    });
    const action = only(ledgerFor([meeting]));
    expect(action).toMatchObject({
      id: '2023-03-01/a1',
      item: 2,
      itemTitle: 'Two',
      status: 'open',
      due: { kind: 'month', earliest: '2023-05-01', latest: '2023-05-31' },
      lead: 'OIM',
      note: 'Note',
      timing: 'late',
      slips: 0,
      ageDays: 106,
      ageMeetings: 0,
    });
    expect(action.owners.owners.map(({ name, doubtful }) => [name, doubtful])).toEqual([
      ['OIM', false],
      ['PAM', true],
    ]);
    expect(action.history).toMatchObject([
      { date: '2023-03-01', source: 'statement', meeting: '2023-03-01', file: 'meetings/2023-03-01.md', line: 7 },
    ]);
  });

  it('may say next to nothing', () => {
    const meeting = meetingOn('2023-03-01', [], { actions: [actionNamed('a1', { id: null, lead: 'Bidule' })] });
    expect(only(ledgerFor([meeting]))).toMatchObject({
      id: null,
      item: null,
      itemTitle: null,
      due: null,
      owners: { text: '', ownership: 'missing', owners: [] },
      lead: 'Bidule',
      note: null,
      timing: 'undated',
    });
  });

  it('takes the lead from the words when it is not given', () => {
    const action = actionNamed('a1', { owners: ['UNHCR avec le partenaire Intersos'] });
    expect(only(ledgerFor([meetingOn('2023-03-01', [action])])).lead).toBe('UNHCR');
  });

  it.each([['done'], ['dropped']] as const)('has no timing once %s', (status) => {
    const action = actionNamed('a1', { status, due: '2022' });
    expect(only(ledgerFor([meetingOn('2023-03-01', [action])])).timing).toBeNull();
  });

  it('has a role read on the date of the words', () => {
    const meetings = ['2023-03-01', '2024-03-01'].map((date) =>
      meetingOn(date, [actionNamed('a1', { owners: ['Secrétariat'] })]),
    );
    const ids = ledgerFor(meetings).actions.map(({ owners }) => owners.owners[0]?.id);
    expect(ids).toEqual(['rapporteur-1', 'rapporteur-2']);
  });
});

describe('events', () => {
  const stated = actionNamed('a1', {
    owners: ['OIM'],
    due: '2023-04',
    updates: [updateOn('2023-04-20', { status: 'in-progress', note: 'Sent' })],
  });
  const first = meetingOn('2023-03-01', [stated]);

  it('fold in the order of their dates, each changing what it says', () => {
    const april = meetingOn('2023-04-05', [], {
      review: [reviewOf('2023-03-01/a1', { due: { text: '2023-05' }, note: 'Put off' })],
    });
    const may = meetingOn('2023-05-03', [], {
      review: [reviewOf('2023-03-01/a1', { status: 'done', owners: ['PAM'], line: 12 })],
    });
    const action = only(ledgerFor([may, first, april]));
    expect(action).toMatchObject({ status: 'done', note: 'Sent', slips: 1, timing: null, ageMeetings: 2 });
    expect(action.due?.text).toBe('2023-05');
    expect(action.owners.text).toBe('PAM');
    expect(action.history).toMatchObject([
      { source: 'statement', meeting: '2023-03-01', status: 'open', owners: { text: 'OIM' } },
      { source: 'review', meeting: '2023-04-05', due: { latest: '2023-05-31' }, note: 'Put off' },
      { source: 'update', meeting: null, date: '2023-04-20', status: 'in-progress', file: 'meetings/2023-03-01.md' },
      { source: 'review', meeting: '2023-05-03', status: 'done', line: 12, file: 'meetings/2023-05-03.md' },
    ]);
    expect(action.history.map(({ due }) => due?.text)).toEqual(['2023-04', '2023-05', undefined, undefined]);
  });

  it('of one day: statement, update, review, then hour, id, file and line of the record', () => {
    const review = (note: string, line = 1) => reviewOf('2023-03-01/a1', { note, line });
    const action = actionNamed('a1', {
      note: 'stated',
      updates: [
        updateOn('2023-03-01', { note: 'update 2', line: 9 }),
        updateOn('2023-03-01', { note: 'update 1', line: 8 }),
      ],
    });
    const meetings = [
      meetingOn('2023-03-01', [], { id: 'c', start: '14h00', review: [review('c')] }),
      meetingOn('2023-03-01', [], { id: 'b', start: '14:00', file: 'z', review: [review('b z')] }),
      meetingOn('2023-03-01', [], {
        id: 'b',
        start: '14:00',
        file: 'y',
        review: [review('b y 2', 5), review('b y 1', 4)],
      }),
      meetingOn('2023-03-01', [], { id: 'd', start: '9:30', review: [review('d')] }),
      meetingOn('2023-03-01', [], { id: 'e', start: 'midi', review: [review('e')] }),
      meetingOn('2023-03-01', [action], { review: [review('own')] }),
    ];
    const notes = ['stated', 'update 1', 'update 2', 'own', 'd', 'b y 1', 'b y 2', 'b z', 'c', 'e'];
    const followed = only(ledgerFor(meetings));
    expect(followed.history.map(({ note }) => note)).toEqual(notes);
    expect(followed.note).toBe('e');
  });

  it('reopen what was done', () => {
    const reviews = [reviewOf('2023-03-01/a1', { status: 'done' }), reviewOf('2023-03-01/a1', { status: 'open' })];
    const later = reviews.map((review, month) => meetingOn(`2023-0${month + 5}-01`, [], { review: [review] }));
    expect(only(ledgerFor([first, ...later]))).toMatchObject({ status: 'open', timing: 'late' });
  });

  it('are none where nothing is filled in, or no action is named', () => {
    const empty = [{}, { owners: [] }, { owners: [' '] }].map((said) => reviewOf('2023-03-01/a1', said));
    const unlinked = { text: 'An action of old', status: 'done', path: [], line: 3 } as const;
    const plain = meetingOn('2023-03-01', [actionNamed('a1', { updates: [updateOn('2023-03-02')] })]);
    const ledger = ledgerFor([plain, meetingOn('2023-04-05', [], { review: [...empty, unlinked] })]);
    expect(only(ledger)).toMatchObject({ status: 'open', history: [{ source: 'statement' }] });
    expect(ledger.strays).toEqual([]);
  });

  it('may name an action of the same record by its short id', () => {
    const meeting = meetingOn('2023-03-01', [actionNamed('a1')], { review: [reviewOf('a1', { status: 'done' })] });
    expect(only(ledgerFor([meeting])).status).toBe('done');
  });

  it('apply to every action that bears the id', () => {
    const twice = meetingOn('2023-03-01', [
      actionNamed('a1', { updates: [updateOn('2023-03-05', { note: 'mine' })] }),
      actionNamed('a1'),
    ]);
    const later = meetingOn('2023-04-05', [], { review: [reviewOf('2023-03-01/a1', { status: 'done' })] });
    const { actions } = ledgerFor([twice, later]);
    expect(actions.map(({ status, note }) => [status, note])).toEqual([
      ['done', 'mine'],
      ['done', null],
    ]);
  });
});

describe('the lead', () => {
  it.each([
    ['stays when the owners do', {}, 'OIM'],
    ['stays when it is still among the owners', { owners: ['PAM, OIM'] }, 'OIM'],
    ['ends when it is no longer an owner', { owners: ['PAM'] }, null],
    ['changes with the words', { owners: ['PAM avec OIM'] }, 'PAM'],
    ['changes when it is given', { lead: 'pam' }, 'PAM'],
  ])('%s', (_, said, lead) => {
    const stated = meetingOn('2023-03-01', [actionNamed('a1', { owners: ['OIM, PAM'], lead: 'OIM' })]);
    const later = meetingOn('2023-04-05', [], { review: [reviewOf('2023-03-01/a1', { note: 'x', ...said })] });
    expect(only(ledgerFor([stated, later])).lead).toBe(lead);
  });
});

describe('slips', () => {
  it.each<[string[], number]>([
    [['2023-04', '2023-05', '2023-06'], 2],
    [['2023-05', '2023-04'], 0],
    [['2023-05', '2023-05'], 0],
    [['2023-04', 'à fixer', '2023-06'], 0],
    [['à fixer', '2023-06'], 0],
    [['2023-04', '2023-04-30'], 0],
    [['2023-04', '2023-05', '2023-04', '2023-05'], 2],
  ])('of %j are %i', ([due = '', ...moves], slips) => {
    const later = moves.map((text, at) =>
      meetingOn(`2023-05-0${at + 1}`, [], { review: [reviewOf('2023-03-01/a1', { due: { text } })] }),
    );
    expect(only(ledgerFor([meetingOn('2023-03-01', [actionNamed('a1', { due })]), ...later])).slips).toBe(slips);
  });
});

describe('strays', () => {
  it('are events dated before the statement, and reviews of an action that nobody stated', () => {
    const early = meetingOn('2023-02-01', [], { review: [reviewOf('2023-03-01/a1', { status: 'done', line: 4 })] });
    const stated = [
      actionNamed('a1', { updates: [updateOn('2023-02-28', { status: 'done', path: ['updates', 3], line: 6 })] }),
      actionNamed('x', { id: null, updates: [updateOn('2023-02-28', { note: 'x' })] }),
    ];
    const lost = meetingOn('2023-04-05', [], {
      review: [reviewOf('2023-03-01/a9', { status: 'done' }), reviewOf('a1')],
    });
    const ledger = ledgerFor([lost, early, meetingOn('2023-03-01', stated)]);
    expect(ledger.actions.map(({ status, history }) => [status, history.length])).toEqual([
      ['open', 1],
      ['open', 1],
    ]);
    expect(ledger.strays.map(({ reason, source, action, meeting }) => [reason, source, action, meeting.id])).toEqual([
      ['before-statement', 'update', '2023-03-01/a1', '2023-03-01'],
      ['before-statement', 'update', 'Action x', '2023-03-01'],
      ['before-statement', 'review', '2023-03-01/a1', '2023-02-01'],
      ['unknown-action', 'review', '2023-03-01/a9', '2023-04-05'],
      ['unknown-action', 'review', '2023-04-05/a1', '2023-04-05'],
    ]);
    expect(ledger.strays[0]).toMatchObject({ path: ['updates', 3], line: 6 });
  });

  it('leave out an early review that says nothing', () => {
    const early = meetingOn('2023-02-01', [], { review: [reviewOf('2023-03-01/a1')] });
    expect(ledgerFor([early, meetingOn('2023-03-01', [actionNamed('a1')])]).strays).toEqual([]);
  });
});

describe('as of a day', () => {
  const meetings = [
    meetingOn('2023-03-01', [
      actionNamed('a1', { due: '2023-04', updates: [updateOn('2023-04-20', { status: 'in-progress' })] }),
    ]),
    meetingOn('2023-05-03', [actionNamed('a2')], { review: [reviewOf('2023-03-01/a1', { status: 'done' })] }),
  ];

  it.each([
    ['2023-02-28', []],
    ['2023-03-01', [['2023-03-01/a1', 'open', 'upcoming', 0, 0]]],
    ['2023-04-20', [['2023-03-01/a1', 'in-progress', 'due', 50, 0]]],
    ['2023-05-02', [['2023-03-01/a1', 'in-progress', 'late', 62, 0]]],
    [
      '2023-05-03',
      [
        ['2023-03-01/a1', 'done', null, 63, 1],
        ['2023-05-03/a2', 'open', 'undated', 0, 0],
      ],
    ],
  ])('%s', (asOf, expected) => {
    const ledger = ledgerFor(meetings, asOf);
    expect(ledger.day).toBe(asOf);
    expect(ledger.meetings.every(({ date }) => date <= asOf)).toBe(true);
    expect(
      ledger.actions.map(({ id, status, timing, ageDays, ageMeetings }) => [id, status, timing, ageDays, ageMeetings]),
    ).toEqual(expected);
  });

  it('knows a review of a later action for what it is', () => {
    const early = meetingOn('2023-02-01', [], { review: [reviewOf('2023-03-01/a1', { status: 'done' })] });
    expect(ledgerFor([early, ...meetings], '2023-02-10').strays.map(({ reason }) => reason)).toEqual([
      'before-statement',
    ]);
  });
});

describe('the next meeting', () => {
  const due = 'prochaine réunion';
  const announcing = (date: string) => meetingOn('2023-03-01', [actionNamed('a1', { due })], { next: { date } });
  const cancelled = meetingOn('2023-03-20', [], { held: false });
  const held = meetingOn('2023-04-12', [], { until: '2023-04-13' });

  it.each<[string, readonly Meeting[], string | undefined, string | undefined, string | undefined]>([
    ['is the first held one after', [announcing('2023-04-05'), held, cancelled], undefined, '2023-04-12', '2023-04-12'],
    [
      'is, before it is known, the one announced',
      [announcing('2023-04-05'), held],
      '2023-04-01',
      '2023-04-05',
      '2023-04-05',
    ],
    ['may be announced by its month', [announcing('2023-04'), cancelled], undefined, '2023-04-01', '2023-04-30'],
    ['is unknown when the words announce nothing readable', [announcing('bientôt')], undefined, undefined, undefined],
    ['is not the one announced for an earlier day', [announcing('2023-02')], undefined, undefined, undefined],
    [
      'is unknown when nothing is announced',
      [meetingOn('2023-03-01', [actionNamed('a1', { due })])],
      undefined,
      undefined,
      undefined,
    ],
    [
      'is none of the same day',
      [announcing('2023-04-05'), meetingOn('2023-03-01', [], { id: 'other' })],
      undefined,
      '2023-04-05',
      '2023-04-05',
    ],
  ])('%s', (_, meetings, asOf, ...days) => {
    const { due } = only(ledgerFor(meetings, asOf));
    expect([due?.kind, due?.earliest ?? due?.latest, due?.latest]).toEqual(['next-meeting', ...days]);
  });

  it('is counted from the meeting or update that says it', () => {
    const stated = actionNamed('a1', { updates: [updateOn('2023-04-20', { due: { text: due } })] });
    const meetings = [meetingOn('2023-03-01', [stated]), held, meetingOn('2023-05-03')];
    expect(only(ledgerFor(meetings)).due?.latest).toBe('2023-05-03');
    const review = [reviewOf('2023-03-01/a1', { due: { text: 'J+7' } })];
    const reviewed = [meetingOn('2023-03-01', [actionNamed('a1')]), meetingOn('2023-05-03', [], { review })];
    expect(only(ledgerFor(reviewed)).due?.latest).toBe('2023-05-10');
  });
});

describe('ages', () => {
  it('count held meetings since, up to the day, and never less than nothing', () => {
    const dates = ['2023-05-03', '2023-06-07', '2023-07-05'];
    const meetings = dates.map((date) => meetingOn(date, [actionNamed('a1')]));
    const cancelled = meetingOn('2023-05-20', [], { held: false });
    const { actions } = ledgerFor([
      ...meetings,
      cancelled,
      meetingOn('2023-05-03', [], { id: '2023-05-03-b', start: '15:00' }),
    ]);
    expect(actions.map(({ ageDays, ageMeetings }) => [ageDays, ageMeetings])).toEqual([
      [43, 2],
      [8, 0],
      [0, 0],
    ]);
  });
});

describe('the ledger', () => {
  it('is empty without meetings', () => {
    expect(ledgerFor([])).toEqual({ day: DAY, order: DAY_FIRST, meetings: [], actions: [], strays: [] });
  });

  it('is the same in whatever order the meetings are given', () => {
    const dates = ['2023-01-10', '2023-02-10', '2023-02-10', '2023-03-10'];
    const meeting = fc.record({
      at: fc.nat(3),
      start: fc.constantFrom('9:30', '10:30', '14h'),
      held: fc.boolean(),
      due: fc.constantFrom('2023-04', 'prochaine réunion', 'J+7'),
      owners: fc.constantFrom('OIM', 'PAM, Secrétariat', '?'),
      reviews: fc.array(
        fc.record({
          at: fc.nat(3),
          status: fc.constantFrom('done', 'open', 'blocked'),
          due: fc.constantFrom('2023-05', 'J+30'),
        }),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(
        fc.array(meeting, { maxLength: 6 }).chain((drawn) =>
          fc.tuple(
            fc.constant(drawn),
            fc.shuffledSubarray(
              drawn.map((_, i) => i),
              { minLength: drawn.length },
            ),
          ),
        ),
        ([drawn, order]) => {
          const meetings = drawn.map(({ at, start, held, due, owners, reviews }, number) =>
            meetingOn(
              dates[at] ?? '',
              [actionNamed('a1', { due, owners: [owners], updates: [updateOn('2023-02-01', { note: `${number}` })] })],
              {
                id: `${dates[at]}-${number % 4}`,
                file: `${number}.md`,
                start,
                held,
                review: reviews.map((review, line) =>
                  reviewOf(`${dates[review.at]}-${review.at}/a1`, {
                    status: review.status,
                    due: { text: review.due },
                    line,
                  }),
                ),
              },
            ),
          );
          const shuffled = order.flatMap((at) => meetings[at] ?? []);
          expect(ledgerFor(shuffled)).toEqual(ledgerFor(meetings));
          expect(ledgerFor(shuffled, '2023-02-15')).toEqual(ledgerFor(meetings, '2023-02-15'));
        },
      ),
    );
  });

  it('of thousands of actions takes linear time', async () => {
    const actions = (number: number): Action[] =>
      Array.from({ length: 10 }, (_, at) =>
        actionNamed(`a${at}`, { owners: ['OIM et PAM'], ...(at % 4 ? {} : { due: `J+${number % 9}` }) }),
      );
    const meetings = Array.from({ length: 2000 }, (_, number) =>
      meetingOn(`${2000 + (number % 20)}-0${1 + (number % 9)}-10`, actions(number), { id: `m${number}` }),
    );
    await expectLinear((size) => {
      expect(ledgerFor(meetings.slice(0, size)).actions).toHaveLength(10 * size);
    }, meetings.length);
  });
});

describe('the actions of which something holds', () => {
  const stated = ['a1', 'a2', 'a3'].map((id) => actionNamed(id, { owners: ['OIM'] }));

  it('are those of the ledger, and the deadlines of no others are read', () => {
    let read = 0;
    const counted = stated.map((action) => ({
      ...action,
      get due() {
        read += 1;
        return { text: 'fin du mois' };
      },
    }));
    const ledger = ledgerFor([meetingOn('2023-03-01', counted)]);
    read = 0;
    const found = actionsThat(ledger, ({ id }) => id === '2023-03-01/a2');
    expect([found.map(({ id, due }) => [id, due?.latest]), read]).toEqual([[['2023-03-01/a2', '2023-03-31']], 1]);
    expect(ledger.actions[1]).toBe(found[0]);
    expect(actionsThat(ledger, ({ id }) => id === '2023-03-01/a2')).toEqual(found);
  });

  it('are found in a ledger put together by hand too', () => {
    const ledger = { ...ledgerFor([meetingOn('2023-03-01', stated)]) };
    expect(actionsThat(ledger, ({ action }) => action.id === 'a3')).toEqual(ledger.actions.slice(2));
  });
});
