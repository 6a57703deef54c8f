import { describe, expect, it } from 'vitest';
import { planRecordEdits } from '../../../src/record/edit/plan-record-edits.ts';
import type { RecordEdit } from '../../../src/record/edit/record-edit.ts';
import { readRecordText } from '../../../src/record/read-record.ts';

function after(list: string, edit: RecordEdit): string | null | undefined {
  const text = `---\ngtm: 1\ndate: 2023-03-01\nattendance:\n${list}---\n`;
  const now = planRecordEdits(readRecordText('meetings/2023-03-01.md', text), [edit]);
  return now?.slice('---\ngtm: 1\ndate: 2023-03-01\nattendance:\n'.length, -'---\n'.length) ?? now;
}

const drop = (place: number): RecordEdit => ({ at: ['attendance'], key: 'present', drop: place });

describe('an item taken out of a list', () => {
  it.each([
    ['  present: [OIM, INS, PAM]\n', 0, '  present: [INS, PAM]\n'],
    ['  present: [OIM, INS, PAM]\n', 1, '  present: [OIM, PAM]\n'],
    ['  present: [OIM, INS, PAM]\n', 2, '  present: [OIM, INS]\n'],
    ['  present: [OIM]\n', 0, '  present: []\n'],
    ['  present:\n    - OIM\n', 0, '  present: []\n'],
    ['  present:\n    - OIM # à vérifier\n    - INS\n', 0, '  present:\n    - INS\n'],
    [
      '  present:\n    - OIM\n    - structure: INS\n      count: 2\n    - PAM\n',
      1,
      '  present:\n    - OIM\n    - PAM\n',
    ],
    ['  present:\r\n    - OIM\r\n    - INS\r\n', 1, '  present:\r\n    - OIM\r\n'],
  ])('%j, %i → %j', (list, place, expected) => {
    expect(after(list, drop(place))).toBe(expected);
  });

  it('is refused where there is none', () => {
    expect(after('  present: [OIM]\n', drop(3))).toBeNull();
    expect(after('  excused: [OIM]\n', drop(0))).toBeNull();
  });
});

describe('an item put in the place of another', () => {
  it.each([
    ['  present: [OIM, INS]\n', '  present: [{ structure: OIM, count: 2 }, INS]\n'],
    ['  present:\n    - OIM\n    - INS\n', '  present:\n    - { structure: OIM, count: 2 }\n    - INS\n'],
  ])('%j → %j', (list, expected) => {
    const edit = { at: ['attendance'], key: 'present', replace: 0, by: { structure: 'OIM', count: 2 } };
    expect(after(list, edit)).toBe(expected);
  });
});

describe('a key taken away', () => {
  const cut = (...at: readonly (string | number)[]): RecordEdit => ({ at, key: 'name', cut: true });
  const item = cut('attendance', 'present', 0);
  it.each([
    ['  present: [{ structure: OIM, name: A, count: 2 }]\n', '  present: [{ structure: OIM, count: 2 }]\n'],
    ['  present: [{ name: A, structure: OIM }]\n', '  present: [{ structure: OIM }]\n'],
    ['  present: [{ structure: OIM, name: A }]\n', '  present: [{ structure: OIM }]\n'],
    ['  present:\n    - name: A # à vérifier\n      structure: OIM\n', '  present:\n    - structure: OIM\n'],
    ['  present:\n    - structure: OIM\n      name: A\n', '  present:\n    - structure: OIM\n'],
    [
      '  present:\n    - structure: OIM\n      name: |\n        A\n        B\n      count: 2\n    - INS\n',
      '  present:\n    - structure: OIM\n      count: 2\n    - INS\n',
    ],
    [
      '  present:\r\n    - structure: OIM\r\n      name:\r\n      count: 2\r\n',
      '  present:\r\n    - structure: OIM\r\n      count: 2\r\n',
    ],
  ])('%j → %j', (list, expected) => {
    expect(after(list, item)).toBe(expected);
  });

  it('is refused where there is none, or no other', () => {
    expect(after('  present: [{ name: A }]\n', item)).toBeNull();
    expect(after('  present: [{ structure: OIM }]\n', item)).toBeNull();
  });
});
