import { describe, expect, it } from 'vitest';
import { planRecordEdits } from '../../../src/record/edit/plan-record-edits.ts';
import { renameEdits, renaming } from '../../../src/record/edit/rename-edits.ts';
import { readRecordText } from '../../../src/record/read-record.ts';

function renamed(header: string, old = 'DR/INS'): string | undefined {
  const reading = readRecordText('meetings/2023-03-01.md', `---\ndate: 2023-03-01\n${header}\n---\n`);
  const root = reading.source?.root;
  const text = root ? planRecordEdits(reading, renameEdits(root, renaming(old, 'INS: Zinder'))) : null;
  return text?.slice('---\ndate: 2023-03-01\n'.length, -'\n---\n'.length);
}

describe('a structure that takes another name', () => {
  it.each([
    ['chair: DR/INS', 'chair: "INS: Zinder"'],
    ['attendance: { present: [DR/INS, OIM] }', 'attendance: { present: ["INS: Zinder", OIM] }'],
    [
      'attendance:\n  represented:\n    - { structure: OIM, by: DR/INS }',
      'attendance:\n  represented:\n    - { structure: OIM, by: "INS: Zinder" }',
    ],
    [
      'actions:\n  - { text: Lire, owners: "SP/CCM, DR/INS et OIM", lead: DR/INS }',
      'actions:\n  - { text: Lire, owners: "SP/CCM, INS: Zinder et OIM", lead: "INS: Zinder" }',
    ],
    ['title: Visite de la DR/INS', 'title: Visite de la DR/INS'],
    [
      'attendance: { present: [DR/INS-Maradi, VDR/INS, DR/INSEE] }',
      'attendance: { present: [DR/INS-Maradi, VDR/INS, DR/INSEE] }',
    ],
    ['x-mine: { chair: DR/INS }', 'x-mine: { chair: DR/INS }'],
  ])('%j becomes %j', (before, after) => {
    expect(renamed(before)).toBe(after);
  });

  it.each(['point-virgule', '"A-B" (C)', 'A.B*', 'x\\y'])('is found whatever signs its old name has: %s', (old) => {
    expect(renamed(`chair: ${JSON.stringify(old)}`, old)).toBe('chair: "INS: Zinder"');
    expect(renamed(`actions:\n  - { text: Lire, owners: ${JSON.stringify(`OIM, ${old}`)} }`, old)).toContain(
      'INS: Zinder',
    );
  });
});
