import { describe, expect, it } from 'vitest';
import { readAttendee } from '../../../src/model/attendance/read-attendee.ts';
import type { MeetingPlan } from '../../../src/model/meeting/meeting-plan.ts';
import { indexRegistry } from '../../../src/model/owners/registry-index.ts';
import { readRecordText } from '../../../src/record/read-record.ts';
import { writeRecord } from '../../../src/record/write/write-record.ts';

const PLAN: MeetingPlan = {
  ...{ date: '2023-05-10', expected: [], agenda: [], review: [], snoozed: [], unassigned: [], done: [], unread: [] },
  reasons: [],
};
const named = (id: string) => ({ id, aliases: [], line: 1 });
const structures = ['ONG Karkara', 'ONG Garkua', 'DR/INS', 'DRECM/R', 'Works Office', 'UNHCR'].map(named);
const index = indexRegistry({ file: 'structures.yaml', structures, people: [], groups: [] });

describe('the examples of attendance in a new record', () => {
  it.each(['fr', 'en'] as const)('are read as they are meant, in %s', (language) => {
    const text = writeRecord(PLAN, language);
    const examples = [...text.matchAll(/^# {5}(- .*(?:Karkara|INS|Garkua|Works|UNHCR).*)$/gm)].map((match) => match[1]);
    const present = examples.map((line) => `    ${line}\n`).join('');
    const { meeting, findings } = readRecordText(
      'meetings/2023-05-10.md',
      text.replace('  present:\n', `  present:\n${present}`),
    );
    expect(findings).toEqual([]);
    const read = meeting?.attendance.present.flatMap((each) => readAttendee(each, index));
    const [first, second] = language === 'fr' ? ['ONG Karkara', 'DR/INS'] : ['Works Office', 'UNHCR'];
    const [of, by] = language === 'fr' ? ['ONG Garkua', 'DRECM/R'] : ['Works Office', 'UNHCR'];
    const name = { fr: 'M. Exemple', en: 'Mr Sample' }[language];
    expect(read).toEqual([
      { structure: first, count: 2 },
      { structure: second, count: 3 },
      { structure: of, name },
      { structure: of, name },
      { structure: of, name, count: 2, arrived: '11:00' },
      { structure: first, by },
    ]);
  });
});
