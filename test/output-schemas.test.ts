import { describe, expect, it } from 'vitest';
import { compileSchema, problemsOf } from './support/schemas.ts';

type Item = Readonly<Record<string, unknown>>;

const OWNER = { name: 'DRECM/R', id: 'DRECM/R', kind: 'structure', doubtful: false };
const DUE = { text: '2023', kind: 'year', earliest: '2023-01-01', latest: '2023-12-31' };
const ACTION: Item = {
  id: '2023-03-01/a1',
  meeting: '2023-03-01',
  date: '2023-03-01',
  item: 2,
  itemTitle: 'Divers',
  text: 'Visiter le centre',
  owners: [OWNER, { name: 'X', id: null, kind: 'unknown', doubtful: true }],
  ownersText: 'DRECM/R, X ?',
  ownership: 'named',
  lead: 'DRECM/R',
  role: 'via:Partenaires',
  due: DUE,
  timing: 'due',
  status: 'open',
  note: null,
  slips: 0,
  ageDays: 41,
  ageMeetings: 1,
  file: 'meetings/2023-03-01.md',
  line: 31,
};
const MEETING: Item = {
  id: '2023-03-01',
  date: '2023-03-01',
  title: null,
  status: 'draft',
  held: true,
  present: 9,
  quorum: { needed: 5, reached: true },
  actions: { open: 4, done: 1, total: 5 },
  next: '2023-04',
  file: 'meetings/2023-03-01.md',
};
const ITEMS: Readonly<Record<string, Item>> = {
  actions: ACTION,
  action: {
    ...ACTION,
    history: [
      { date: '2023-03-01', source: 'statement', meeting: '2023-03-01', owners: [OWNER], due: DUE, file: 'f', line: 3 },
      { date: '2023-03-20', source: 'update', meeting: null, status: 'done', note: 'n', lead: 'A', file: 'f', line: 9 },
    ],
  },
  check: {
    code: 'due/before-meeting',
    severity: 'warning',
    file: 'meetings/x.md',
    line: null,
    column: null,
    endLine: null,
    endColumn: null,
    message: 'm',
    remedy: 'r',
    fixable: false,
  },
  meetings: MEETING,
  meeting: {
    ...MEETING,
    until: null,
    start: '10:30',
    end: null,
    venue: null,
    chair: 'DRECM/R',
    attendance: { present: ['DRECM/R'], excused: [], absent: [], represented: [], guests: [] },
    agenda: [{ item: 1, title: 'Divers', presenter: null, decisions: ['d'] }],
    stated: [ACTION],
  },
  recommendations: {
    id: '2023-03-01/r1',
    meeting: '2023-03-01',
    annex: null,
    theme: 'Protection',
    text: 'Suivre les migrants',
    owners: [OWNER],
    ownersText: 'DRECM/R',
    ownership: 'named',
    due: DUE,
    timing: 'due',
    status: 'open',
    actions: ['2023-04-12/a3'],
    file: 'meetings/2023-03-01.md',
    line: 70,
  },
  decisions: {
    id: '2023-03-01/d1',
    meeting: '2023-03-01',
    date: '2023-03-01',
    item: 4,
    itemTitle: 'Divers',
    text: 'Saisir le Conseil régional',
    file: 'meetings/2023-03-01.md',
    line: 49,
  },
  attendance: {
    structure: 'DRECM/R',
    meetings: [{ meeting: '2023-03-01', state: 'guest' }],
    rate: 0.6667,
    givenWhileAbsent: ['2023-03-01/a1'],
  },
  stats: {
    structure: null,
    open: 4,
    late: 1,
    due: 1,
    upcoming: 1,
    undated: 1,
    done: 2,
    dropped: 1,
    slips: 3,
    rate: 0.3333,
  },
  changes: {
    change: 'slipped',
    kind: 'action',
    id: null,
    meeting: '2023-03-01',
    text: 'Visiter le centre',
    before: '2023-04',
    after: null,
    file: 'meetings/2023-03-01.md',
    line: 31,
  },
  search: {
    kind: 'action',
    id: '2023-03-01/a1',
    meeting: '2023-03-01',
    date: '2023-03-01',
    under: null,
    text: 'Visiter le centre',
    match: 'exact',
    file: 'meetings/2023-03-01.md',
    line: 31,
  },
  structures: { id: 'DRECM/R', name: null, kind: 'state', aliases: [], used: 3, known: true },
};
const COUNTS = { open: 1, late: 0, due: 1, upcoming: 0, undated: 0, done: 0, dropped: 0, slips: 0, rate: null };
/** What some outputs hold beside their items. */
const MORE: Readonly<Record<string, Item>> = {
  attendance: {
    meetings: [
      { meeting: 'm', date: '2023-03-01', present: 9, quorum: { needed: 5, counted: 6, of: 9, reached: true } },
      { meeting: 'm', date: '2023-03-01', present: 0, quorum: null },
    ],
  },
  search: { found: 1 },
  changes: { since: { commit: 'a44ac09', day: '2023-03-02' }, until: { commit: null, day: '2023-04-12' } },
  stats: {
    total: COUNTS,
    ageing: [{ fromDays: 0, toDays: null, open: 1 }],
    trend: [{ meeting: 'm', date: '2023-03-01', stated: 1, done: 0, open: 1 }],
  },
};
const UNREAD = { file: 'meetings/x.md', line: 12, column: null, code: 'yaml/syntax', message: 'm' };

describe.each(Object.entries(ITEMS))('the output of gtm/%s@1', (kind, item) => {
  const validate = compileSchema(`output/${kind}`);
  const envelope = {
    schema: `gtm/${kind}@1`,
    generated: '2023-04-12',
    asOf: '2023-04-12',
    ...MORE[kind],
    unread: [UNREAD],
  };
  const problems = (changed: unknown) => problemsOf(validate, { ...envelope, items: [changed] });

  it('holds a full item', () => {
    expect(problems(item)).toEqual([]);
  });

  it('misses no key of the item', () => {
    for (const key of Object.keys(item)) {
      const { [key]: _, ...rest } = item;
      expect([key, ...problems(rest)]).toEqual([key, '/items/0 required']);
    }
  });

  it('has no other key, version or date', () => {
    expect(problems({ ...item, other: 1 })).toEqual(['/items/0 additionalProperties']);
    expect(problemsOf(validate, { ...envelope, schema: `gtm/${kind}@2`, items: [item] })).toEqual(['/schema const']);
    expect(problemsOf(validate, { ...envelope, asOf: '2023-02-30', items: [item] })).toEqual(['/asOf format']);
    expect(problemsOf(validate, { ...envelope, items: [item], unread: [{ ...UNREAD, line: 0 }] })).toEqual([
      '/unread/0/line minimum',
    ]);
  });
});

describe('the item of gtm/actions@1', () => {
  const validate = compileSchema('output/actions');

  it.each([
    ['role', 'via:Tous les acteurs', true],
    ['role', 'direct', true],
    ['role', null, true],
    ['role', 'directly', false],
    ['id', null, true],
    ['due', null, true],
    ['due', { ...DUE, kind: 'undetermined', earliest: null, latest: null, urgent: true }, true],
    ['due', { text: 'x', kind: 'event' }, false],
    ['timing', null, true],
    ['timing', 'soon', false],
    ['ownership', 'nobody', false],
    ['status', 'closed', false],
    ['ownersText', null, true],
  ])('with %s %j: %s', (key, value, expected) => {
    const items = [{ ...ACTION, [key]: value }];
    expect(validate({ schema: 'gtm/actions@1', generated: '2023-04-12', asOf: '2023-04-12', items, unread: [] })).toBe(
      expected,
    );
  });
});
