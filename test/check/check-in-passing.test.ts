import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInPassing } from '../../src/check/check-in-passing.ts';
import { checkWorkspace } from '../../src/check/check-workspace.ts';
import { addDays } from '../../src/model/civil-date.ts';
import { type RecordReading, readRecord } from '../../src/record/read-record.ts';
import { world } from '../support/rule-examples.ts';

const FIRST = '2021-01-04';
/** More meetings than are followed at a time. */
const COUNT = 150;

/** What a meeting says of one before or after it, of itself, of none, or in words. */
const line = fc.record({
  back: fc.integer({ min: -2, max: 90 }),
  id: fc.constantFrom('a1', 'a2', 'a9'),
  said: fc.constantFrom('status: done', 'status: open', 'owners: HCR', 'lead: OIM', 'due: 31 avril 2023', 'note: Vu'),
  by: fc.constantFrom('id', 'id', 'id', 'text'),
});

const meeting = fc.record({
  reviews: fc.array(line, { maxLength: 3 }),
  owners: fc.constantFrom('OIM', 'ONG Garkoua', '?', 'HCR ?'),
  due: fc.constantFrom('fin du mois', 'prochaine réunion', '2020-01-01', 'ramadan', ''),
  text: fc.constantFrom('Visiter le centre', 'Visiter le centre d’accueil', 'Relire', 'Rédiger le rapport du comité'),
  odd: fc.constantFrom('', '', '', '', 'held: false\n', 'start: 9h\n', 'titre: Séance\n', 'chair: a: b\n', '\tx\n'),
  twin: fc.boolean(),
});

const workspace = fc.array(meeting, { minLength: 5, maxLength: COUNT });

type Drawn = typeof workspace extends fc.Arbitrary<readonly (infer Each)[]> ? Each : never;

function recordOf({ reviews, owners, due, text, odd, twin }: Drawn, at: number): RecordReading {
  const date = addDays(FIRST, 7 * at);
  const said = reviews.map(({ back, id, said: words, by }) =>
    by === 'text' ? `  - { text: ${text}, ${words} }` : `  - { action: ${addDays(date, -7 * back)}/${id}, ${words} }`,
  );
  const actions = [
    `  - { id: a1, text: ${text}, owners: "${owners}"${due === '' ? '' : `, due: ${due}`} }`,
    `  - { text: ${text} ${at}, owners: OIM, updates: [{ date: ${addDays(date, -3)}, status: done }] }`,
  ];
  const front = [`date: ${date}`, 'actions:', ...actions, 'review:', ...said].join('\n');
  const file = twin && at > 0 ? `meetings/b/${addDays(FIRST, 7 * (at - 1))}.md` : `meetings/${date}.md`;
  return readRecord(file, Buffer.from(`---\n${odd}${front}\n---\n\n## Divers\n`));
}

describe('checkInPassing', () => {
  it('finds what is found when all records are held', () => {
    fc.assert(
      fc.property(workspace, (drawn) => {
        const readings = drawn.map(recordOf);
        const byFile = new Map(readings.map((reading) => [reading.file, reading]));
        const held = world(readings);
        const again = (file: string) => byFile.get(file) ?? { file, meeting: null, findings: [], source: null };
        const passed = checkInPassing({ ...held, readings, again, day: held.ledger.day });
        expect(passed.diagnostics).toEqual(checkWorkspace({ ...held, readings }));
        expect(passed.unread.map(({ file }) => file)).toEqual(
          readings.flatMap(({ file, meeting: read }) => (read ? [] : [file])),
        );
      }),
      { numRuns: 15 },
    );
  });

  it('tells of a record that is gone when something of it is to be placed', () => {
    const readings = [
      readRecord('meetings/2023-03-01.md', Buffer.from('---\ndate: 2023-03-01\nactions:\n  - text: Lire\n---\n')),
    ];
    const gone = (file: string) => ({ file, meeting: null, findings: [], source: null });
    const { diagnostics } = checkInPassing({ ...world(readings), readings, again: gone, day: '2023-04-15' });
    expect(diagnostics.map(({ code }) => code)).toContain('action/no-id');
  });
});
