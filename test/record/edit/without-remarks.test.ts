import { describe, expect, it } from 'vitest';
import { withoutRemarks } from '../../../src/record/edit/without-remarks.ts';

const FILE = 'meetings/2023-03-01.md';
const record = (lines: string) => `---\ndate: 2023-03-01\nattendance:\n  present:\n${lines}---\n\n# - OIM\n`;

describe('the remarks that name whom a record speaks of now', () => {
  it('go, whole lines, and nothing of the text', () => {
    const text = record('    - OIM\n    # - OIM\n    # - HCR\n');
    expect(withoutRemarks(FILE, text, ['OIM'])).toBe(record('    - OIM\n    # - HCR\n'));
  });

  it('stay where nobody is named, or where the record cannot be read', () => {
    const text = record('    # - OIM\n');
    expect(withoutRemarks(FILE, text, [])).toBe(text);
    expect(withoutRemarks(FILE, '---\na: [\n---\n', ['OIM'])).toBe('---\na: [\n---\n');
  });

  it('stay where they are no remarks', () => {
    const text = '---\ndate: 2023-03-01\nvenue: |\n  # - OIM\n---\n';
    expect(withoutRemarks(FILE, text, ['OIM'])).toBe(text);
  });
});
