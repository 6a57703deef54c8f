import { describe, expect, it } from 'vitest';
import { readRecordText } from '../../src/record/read-record.ts';
import { applyEdits } from '../../src/record/text/apply-edits.ts';
import { findTraps } from '../../src/record/traps/find-traps.ts';

const trapsOf = (yaml: string) => findTraps(yaml, { start: 0, end: yaml.length });

function mended(yaml: string): string {
  const edits = trapsOf(yaml).flatMap((trap) => trap.edits);
  return applyEdits(yaml, edits);
}

describe('lists as people type them', () => {
  it.each([
    ['present:\n  -OIM\n  -HCR', 'yaml/missing-space', 'present:\n  - OIM\n  - HCR'],
    ['present:\n-OIM\n-HCR', 'yaml/missing-space', 'present:\n- OIM\n- HCR'],
    ['agenda:\n  -title: Visite', 'yaml/missing-space', 'agenda:\n  - title: Visite'],
    ['absent:\n  – OIM\n  • HCR', 'yaml/bullet', 'absent:\n  - OIM\n  - HCR'],
    ['absent:\n  *  OIM', 'yaml/bullet', 'absent:\n  - OIM'],
    ['decisions:\n  •\u00A0Visiter', 'yaml/bullet', 'decisions:\n  - Visiter'],
    ['present:\n  - OIM\n   - HCR\n  - PAM', 'yaml/item-indent', 'present:\n  - OIM\n  - HCR\n  - PAM'],
    ['present:\n  - OIM\n   - HCR\n   - PAM', 'yaml/item-indent', 'present:\n  - OIM\n  - HCR\n  - PAM'],
    ['present:\n    - OIM\n   - HCR', 'yaml/item-indent', 'present:\n    - OIM\n    - HCR'],
    ['decisions:\n  - Visiter\n   - Relire', 'yaml/item-indent', 'decisions:\n  - Visiter\n  - Relire'],
    ['actions:\n  - id:a1\n    text:Visiter', 'yaml/missing-space', 'actions:\n  - id: a1\n    text: Visiter'],
    ['actions:\n  - Rappel (qui : OIM)', 'yaml/colon', 'actions:\n  - text: "Rappel (qui : OIM)"'],
    ['agenda:\n  - Point sur OIM/HCR : bilan', 'yaml/colon', 'agenda:\n  - title: "Point sur OIM/HCR : bilan"'],
    ['agenda:\n  - Divers : cars', 'yaml/colon', 'agenda:\n  - title: "Divers : cars"'],
    ['present: [{ structure: OIM; count: 2 }]', 'yaml/separator', 'present: [{ structure: OIM, count: 2 }]'],
    ['owners: [OIM, HCR],', 'yaml/separator', 'owners: [OIM, HCR]'],
    ['title: "Visite",\nvenue: \'Zinder\';', 'yaml/separator', 'title: "Visite"\nvenue: \'Zinder\''],
    ['actions: [{ text: A, b, owners: OIM }]', 'yaml/comma', 'actions: [{ text: "A, b", owners: OIM }]'],
    ['actions: [{ text: A, b, c }]', 'yaml/comma', 'actions: [{ text: "A, b, c" }]'],
    ['actions: [{ text: A : b, c, due: 2023 }]', 'yaml/comma', 'actions: [{ text: "A : b, c", due: 2023 }]'],
    ['actions: [{ owners: OIM, HCR, text: A }]', 'yaml/comma', 'actions: [{ owners: "OIM, HCR", text: A }]'],
  ])('%j holds %s', (typed, code, meant) => {
    expect(new Set(trapsOf(typed).map((trap) => trap.code))).toEqual(new Set([code]));
    expect(mended(typed)).toBe(meant);
    expect(trapsOf(meant)).toEqual([]);
  });

  it.each([
    'decisions:\n  - Visiter\n    – le centre',

    'present:\n- OIM\n- HCR\nexcused:\n   - PAM\n   - FAO',
    'note: |\n  - a\n  • b\n  -c',
    'actions:\n  - text: >\n      -a\n      • b',
    'actions:\n  - { id: a1, text: Visiter, owners: [OIM, HCR], due: 2023, status: done }',
    'actions: [{ text: "A, b", owners: OIM }, { text: C, }]',
    'present: [{ structure: OIM, name: A }, HCR, { name: B }]',
    'actions:\n  - Date limite: juin',
    'actions:\n  - x-une note: vue',
    'agenda:\n  - titel : Visite',
    'review:\n  - 2023-02-09/a1: fait',
  ])('%j is left alone', (yaml) => {
    expect(trapsOf(yaml)).toEqual([]);
  });

  it('names the bracket that is not closed, and nothing after it', () => {
    const text = '---\ndate: 2023-03-01\nattendance:\n  present: [OIM, HCR\n  absent: [PAM]\n---\n';
    const { findings } = readRecordText('meetings/2023-03-01.md', text);
    expect(findings.map(({ code, position }) => [code, position?.line, position?.column])).toEqual([
      ['yaml/unclosed', 4, 12],
    ]);
  });

  it('takes a misnamed key for the one that is missing', () => {
    const text = '---\ndate: 2023-03-01\nagenda:\n  - titre: Visite\n    presenter: OIM\n---\n';
    const { findings } = readRecordText('meetings/2023-03-01.md', text);
    expect(findings.map(({ code, position }) => [code, position?.line])).toEqual([['schema/unknown-key', 4]]);
  });
});
