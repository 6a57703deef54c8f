import { describe, expect, it } from 'vitest';
import { readRecordText } from '../../src/record/read-record.ts';
import { sealOf } from '../../src/record/seal-of.ts';

const BLOCK = `---
gtm: 1
date: 2023-03-01
title: "Réunion ordinaire"
status: circulated
attendance:
  present: [DRECM/R, DR/INS]
agenda:
  - title: Divers
    actions:
      - id: a1
        text: Lire la note
        due: 2023
annexes:
  - title: Annexe
    recommendations:
      - { id: r1, text: Former les agents }
---

## Divers

Le groupe a lu la note.
`;

const seal = (text: string) => {
  const { source } = readRecordText('meetings/2023-03-01.md', text);
  return source && sealOf(source);
};
const changed = (from: string, to: string) => {
  expect(BLOCK).toContain(from);
  return seal(BLOCK.replace(from, to));
};

describe('sealOf', () => {
  it('is a SHA-256 in hexadecimal, the same every time', () => {
    expect(seal(BLOCK)).toMatch(/^sha256-[0-9a-f]{64}$/);
    expect(seal(BLOCK)).toBe(seal(BLOCK));
  });

  it.each<readonly [string, string, string]>([
    ['a letter of the body', 'lu la note.', 'lu la notes.'],
    ['a letter of a title', 'Réunion ordinaire', 'Réunion ordinairе'],
    ['an accent', 'Réunion', 'Reunion'],
    ['a deadline', 'due: 2023', 'due: 2024'],
    ['how a number is written', 'due: 2023', 'due: 2023.0'],
    ['an action left out', '        text: Lire la note\n', ''],
    ['one participant more', 'DR/INS]', 'DR/INS, HCR]'],
    ['the order of participants', '[DRECM/R, DR/INS]', '[DR/INS, DRECM/R]'],
    ['a recommendation', 'Former les agents', 'Former des agents'],
    ['a blank between two words', 'la note.', 'la  note.'],
  ])('breaks with %s', (_, from, to) => {
    expect(changed(from, to)).not.toBe(seal(BLOCK));
  });

  it.each<readonly [string, string, string]>([
    ['other quotes', '"Réunion ordinaire"', "'Réunion ordinaire'"],
    ['no quotes', '"Réunion ordinaire"', 'Réunion ordinaire'],
    ['a list a line each', '[DRECM/R, DR/INS]', '\n    - DRECM/R\n    - DR/INS'],
    ['a remark', 'due: 2023', 'due: 2023 # à confirmer'],
    ['an empty list', 'agenda:\n', 'errata: []\nreview: []\nagenda:\n'],
    ['an absent value', 'agenda:\n', 'venue: ~\nagenda:\n'],
    ['keys in another order', 'gtm: 1\ndate: 2023-03-01', 'date: 2023-03-01\ngtm: 1'],
    ['the state of the minutes', 'status: circulated', 'status: adopted'],
    ['an update', 'due: 2023', 'due: 2023\n        updates: [{ date: 2023-04-01, status: done }]'],
    ['a snooze', 'due: 2023', 'due: 2023\n        snooze: 2023-06-01'],
    ['what a recommendation became', 'id: r1,', 'id: r1, status: done, actions: [2023-04-12/a1],'],
    ['a key of somebody else', 'gtm: 1', 'gtm: 1\nx-source: courrier'],
    ['blanks at the end of a line', 'lu la note.', 'lu la note.   '],
    ['blank lines at the end', 'lu la note.\n', 'lu la note.\n\n\n'],
  ])('holds with %s', (_, from, to) => {
    expect(changed(from, to)).toBe(seal(BLOCK));
  });

  it('holds with other line ends, a byte order mark and another normal form', () => {
    expect(seal(BLOCK.replaceAll('\n', '\r\n'))).toBe(seal(BLOCK));
    expect(seal(`\uFEFF${BLOCK}`)).toBe(seal(BLOCK));
    expect(seal(BLOCK.normalize('NFD'))).toBe(seal(BLOCK));
  });

  it('has nothing to say of a file that is not YAML', () => {
    expect(seal('---\ndate: [\n---\n')).toBeNull();
  });

  it('counts the status of an action, which is words of its meeting', () => {
    expect(changed('due: 2023', 'due: 2023\n        status: done')).not.toBe(seal(BLOCK));
  });
});
