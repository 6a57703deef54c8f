import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../../src/check/facts/rule.ts';
import { provePlan } from '../../../src/check/mend/prove-plan.ts';
import type { Config } from '../../../src/model/config.ts';
import { buildLedger } from '../../../src/model/ledger/build-ledger.ts';
import type { Action, Meeting } from '../../../src/model/meeting/meeting.ts';
import type { MeetingPlan } from '../../../src/model/meeting/meeting-plan.ts';
import { type PlanRequest, planMeeting } from '../../../src/query/next-meeting/plan-meeting.ts';
import { readRecordText } from '../../../src/record/read-record.ts';
import { writeRecord } from '../../../src/record/write/write-record.ts';
import { actionNamed, meetingOn, reviewOf } from '../../support/meeting-builder.ts';
import { configOf, itemOf, sectionOf } from '../../support/meeting-of.ts';
import { zinderIndex as index, registryOf } from '../../support/registry-builder.ts';

const DATE = '2023-06-14';
const FILE = `meetings/${DATE}.md`;

function planOf(meetings: readonly Meeting[], said: Partial<PlanRequest> = {}): MeetingPlan {
  const date = { date: DATE, why: { fr: 'x', en: 'x' } };
  return planMeeting({
    meetings,
    index,
    config: configOf(),
    date,
    unread: [],
    registered: [],
    language: 'fr',
    ...said,
  });
}

function proofOf(plan: MeetingPlan, meetings: readonly Meeting[], text = writeRecord(plan, 'fr')) {
  return provePlan({ plan, file: FILE, text }, (meeting) => workspaceOf([...meetings, meeting], configOf()));
}

function workspaceOf(meetings: readonly Meeting[], config: Config): Workspace {
  const ledger = buildLedger({ meetings, index, day: DATE });
  return { config, registry: registryOf(), registryRead: true, index, ledger };
}

function readBack(plan: MeetingPlan, text = writeRecord(plan, 'fr')): Meeting {
  const { meeting } = readRecordText(FILE, text);
  if (!meeting) throw new Error(text);
  return meeting;
}

const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 20 }),
  fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }),
  fc.constantFrom(
    'a: b',
    'Point #3',
    '- x',
    '---',
    '"',
    '2023',
    '?',
    '//////',
    'x\ny',
    '# x',
    '[a, b]',
    '{',
    'é : « à »',
  ),
);

const action = fc.record(
  {
    id: fc.constantFrom('a1', 'a2', 'a3', null),
    text: words,
    status: fc.constantFrom('open', 'in-progress', 'blocked', 'done', 'dropped'),
    owners: fc.array(words, { maxLength: 2 }),
    due: fc.record({ text: fc.oneof(words, fc.constantFrom('2023-05', '2023-07-01', 'fin juin')) }),
    snooze: fc.constantFrom('2023-06-01', '2023-07-01'),
  },
  { requiredKeys: ['id', 'text', 'status'] },
);

const meeting = fc
  .record({
    date: fc.constantFrom('2023-02-01', '2023-03-01', '2023-05-10', '2023-07-12'),
    held: fc.boolean(),
    title: words,
    venue: words,
    rapporteur: fc.record({ structure: words }),
    structures: fc.array(words, { maxLength: 3 }),
    actions: fc.array(action, { maxLength: 3 }),
    items: fc.array(words, { maxLength: 2 }),
    reviewed: fc.constantFrom('2023-02-01/a1', '2023-03-01/a2'),
    status: fc.constantFrom('done', 'open'),
  })
  .map(({ date, held, title, venue, rapporteur, structures, actions, items, reviewed, status }) =>
    meetingOn(date, [], {
      held,
      title,
      venue,
      chair: venue,
      rapporteur,
      agenda: [
        itemOf('Divers', { actions: actions.map((said) => ({ updates: [], path: [], line: 1, ...said })) as Action[] }),
        ...items.map((item) => itemOf(item)),
      ],
      review: [reviewOf(reviewed, { status: status as Action['status'] })],
      attendance: {
        present: structures.map((structure) => ({ structure })),
        excused: [],
        absent: [],
        represented: [],
        guests: [],
      },
    }),
  );

describe('a planned record', () => {
  it('passes the check and loses nothing that is open, whatever the records say', () => {
    fc.assert(
      fc.property(fc.uniqueArray(meeting, { selector: ({ id }) => id, maxLength: 4 }), (meetings) => {
        const plan = planOf(meetings, { config: configOf({ rhythm: 'monthly', defaults: { standing: ['Divers'] } }) });
        expect(proofOf(plan, meetings)).toEqual({ errors: [], lost: [] });
        const open = buildLedger({ meetings, index, day: DATE, asOf: DATE }).actions.filter(({ timing }) => timing);
        const awake = open.filter((each) => (each.action.snooze ?? '') <= DATE);
        expect(plan.review).toHaveLength(awake.length);
        expect(plan.snoozed).toHaveLength(open.length - awake.length);
        const listed = readBack(plan).review.map((entry) => entry.action ?? null);
        expect(listed.toSorted()).toEqual(awake.map(({ id }) => id).toSorted());
        expect(readBack(plan).agenda.map(({ title }) => title)).toHaveLength(plan.agenda.length);
      }),
      { numRuns: 200 },
    );
  });

  it('lists what is late, then due, upcoming and undated', () => {
    const dues = { a1: undefined, a2: '2023-07-01/2023-07-31', a3: '2023', a4: '2023-05-01', a5: '2023-04-01' };
    const actions = Object.entries(dues).map(([id, due]) => actionNamed(id, due === undefined ? {} : { due }));
    const { review } = planOf([meetingOn('2023-03-01', actions)]);
    expect(review.map(({ action: id, timing }) => [id, timing])).toEqual([
      ['2023-03-01/a5', 'late'],
      ['2023-03-01/a4', 'late'],
      ['2023-03-01/a3', 'due'],
      ['2023-03-01/a2', 'upcoming'],
      ['2023-03-01/a1', 'undated'],
    ]);
  });

  it('names an action without id by its words, or by its place when it has none', () => {
    const unnamed = meetingOn('2023-03-01', [
      actionNamed('x', { id: null, text: 'Écrire au maire' }),
      actionNamed('y', { id: null, text: '', line: 7 }),
      actionNamed('z', { id: null, text: 'Dormir', line: 9, snooze: '2023-07-01' }),
    ]);
    const plan = planOf([unnamed]);
    expect(readBack(plan).review.map(({ text }) => text)).toEqual(['Écrire au maire', 'meetings/2023-03-01.md:7']);
    expect(plan.snoozed).toEqual(['meetings/2023-03-01.md:9 · Dormir (jusqu’au 1er juillet 2023)']);
    const english = planOf([unnamed], { language: 'en' });
    expect(english.snoozed).toEqual(['meetings/2023-03-01.md:9 · Dormir (until 1 July 2023)']);
    expect(writeRecord(english, 'en')).toContain('# Snoozed, not to be reviewed today (1):');
  });

  it('reads with every expected attendee once the comment signs are removed', () => {
    const attendance = { present: [{ structure: 'OIM' }], excused: [{ structure: 'A: b' }], absent: [] };
    const plan = planOf([
      meetingOn('2023-03-01', [], {
        attendance: { ...attendance, represented: [{ name: '' }], guests: [{ name: 'G' }] },
      }),
    ]);
    expect(plan.expected).toEqual(['OIM', 'A: b']);
    expect(readBack(plan).attendance.present).toEqual([]);
    const filled = readBack(plan, writeRecord(plan, 'fr').replaceAll('    # - ', '    - '));
    expect(filled.attendance.present).toEqual([{ structure: 'OIM' }, { structure: 'A: b' }]);
  });

  it('has no agenda item twice, and brings back those that were not reached', () => {
    const last = meetingOn('2023-05-10', [], {
      agenda: [
        itemOf('Adoption du compte rendu de la réunion du 1er mars 2023'),
        itemOf('Suivi des points d’action'),
        itemOf('Visite'),
        itemOf('Rien à faire', { actions: 'none' }),
        itemOf('Discuté'),
        itemOf('Voté', { votes: [{ text: 'Oui ?' }] }),
        itemOf('divers'),
      ],
      body: { opening: '', sections: [sectionOf('Discuté', 'Longuement.'), sectionOf('Visite', '')] },
    });
    const config = configOf({ defaults: { standing: ['Divers', ' '] } });
    const titles = (march: Meeting) => planOf([march, last], { config }).agenda.map(({ title }) => title);
    const adoption = 'Adoption du compte rendu de la réunion du 10 mai 2023';
    expect(titles(meetingOn('2023-03-01', [], { status: 'adopted' }))).toEqual([adoption, 'Visite', 'Divers']);
    expect(titles(meetingOn('2023-03-01'))).toEqual([
      adoption,
      'Adoption du compte rendu de la réunion du 1er mars 2023',
      'Visite',
      'Divers',
    ]);
  });

  it('starts from nothing when asked to, but keeps what is open', () => {
    const plan = planOf([meetingOn('2023-03-01', [actionNamed('a1')], { title: 'T', venue: 'V' })], { from: null });
    expect(plan).toMatchObject({ expected: [], agenda: [{ title: 'Suivi des points d’action' }] });
    expect(plan.review).toHaveLength(1);
    expect(plan).not.toHaveProperty('title');
  });

  it('takes hour and place from the announcement of its day, then from gtm.yaml', () => {
    const last = meetingOn('2023-05-10', [], {
      next: { date: DATE, start: '9:00', venue: 'Mairie' },
      rapporteur: { structure: 'OIM', name: 'X' },
    });
    const config = configOf({ defaults: { venue: 'Salle', end: '12:30', standing: [] } });
    const plan = planOf([last], { config, title: 'Session' });
    expect(plan).toMatchObject({ venue: 'Mairie', start: '9:00', end: '12:30', title: 'Session', rapporteur: 'OIM' });
    const whys = Object.fromEntries(plan.reasons.map(({ part, why }) => [part.en, why.en]));
    expect(whys).toMatchObject({
      Venue: 'Mairie: announced by the last record',
      End: '12:30: usual value (gtm.yaml)',
      Title: 'Session: asked for (--title)',
      Rapporteur: 'OIM: as 2023-05-10',
    });
  });

  it('says recommendations without anybody, and files that are not read', () => {
    const recommended = (id: string | null, said: object = {}) => {
      return { id, text: `Texte ${id}`, status: 'open' as const, actions: [], path: [], line: 1, ...said };
    };
    const recommendations = [
      recommended('r1'),
      recommended(null),
      recommended('r2', { owners: ['OIM'] }),
      recommended('r3', { actions: ['2023-03-01/a1'] }),
      recommended('r4', { status: 'done' }),
      ...Array.from({ length: 45 }, (_, number) => recommended(`s${number}`, { owners: ['?'] })),
    ];
    const plan = planOf([meetingOn('2023-03-01', [], { annexes: [{ themes: [], recommendations }] })], {
      unread: ['meetings/x.md'],
    });
    expect(plan.unassigned.slice(0, 2)).toEqual(['2023-03-01/r1 · Texte r1', '2023-03-01 · Texte null']);
    expect(plan.unassigned).toHaveLength(47);
    const text = writeRecord(plan, 'fr');
    expect(text).toContain('#   … + 7\n');
    expect(text).toContain('#   meetings/x.md\n');
    expect(proofOf(plan, [])).toEqual({ errors: [], lost: [] });
  });
});

describe('the proof', () => {
  const meetings = [meetingOn('2023-03-01', [actionNamed('a1')])];
  const plan = planOf(meetings);

  it('tells what a text has lost', () => {
    expect(proofOf(plan, meetings, `---\ndate: ${DATE}\n---\n`)).toEqual({ errors: [], lost: ['2023-03-01/a1'] });
  });

  it('tells what a text has wrong, even when it cannot be read', () => {
    const { errors, lost } = proofOf(plan, meetings, '---\ndate: x\n---\n');
    expect(errors.length).toBeGreaterThan(0);
    expect(lost).toEqual(['2023-03-01/a1']);
  });
});
