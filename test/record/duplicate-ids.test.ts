import { describe, expect, it } from 'vitest';
import { readRecordText } from '../../src/record/read-record.ts';
import { applyEdits } from '../../src/record/text/apply-edits.ts';

const record = (lines: string, status = '') => `---\ndate: 2023-05-10\n${status}${lines}---\n`;
const both = (one: string, other: string) =>
  `agenda:\n  - title: A\n    actions:\n      - { id: a9, text: ${one} }\nactions:\n  - { id: a9, text: ${other} }\n  - { id: a10, text: c }\n`;

function duplicates(text: string) {
  return readRecordText('meetings/2023-05-10.md', text).findings.filter(({ code }) => code === 'action/duplicate-id');
}

describe('an id that two things bear', () => {
  it('is mended: the later one gets a free number', () => {
    const text = record(both('Acheter', 'Vendre'));
    const [found, ...others] = duplicates(text);
    expect(others).toEqual([]);
    expect(found?.remedy.en).toContain('(a11)');
    expect(applyEdits(text, found?.edits ?? [])).toBe(text.replace('a9, text: Vendre', 'a11, text: Vendre'));
  });

  it.each([
    ['the two are the same', record(both('Acheter', 'acheter'))],
    ['the minutes were sent round', record(both('Acheter', 'Vendre'), 'status: circulated\n')],
  ])('is left to people where %s', (_, text) => {
    expect(duplicates(text).map(({ edits }) => edits)).toEqual([undefined]);
  });

  it('is mended three times with three numbers, in recommendations too', () => {
    const item = (text: string) => `      - { id: r1, text: ${text} }\n`;
    const text = record(`annexes:\n  - title: A\n    recommendations:\n${item('a')}${item('b')}${item('c')}`);
    const edits = duplicates(text).flatMap((found) => found.edits ?? []);
    expect(edits.map((edit) => edit.text)).toEqual(['r2', 'r3']);
  });
});
