import { describe, expect, it } from 'vitest';
import { readRecordText } from '../../../src/record/read-record.ts';
import { applyEdits } from '../../../src/record/text/apply-edits.ts';

/** The code and place of each finding of a header. */
function seen(...lines: readonly string[]): readonly string[] {
  const { findings } = readRecordText('meetings/2023-03-01.md', ['---', ...lines, '---', ''].join('\n'));
  return findings.map(({ code, position }) => `${position?.line}:${position?.column} ${code}`);
}

describe('yamlProblem', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'a key further in than the one above',
      ['date: 2023-03-01', 'actions:', '  - id: a1', '    text: Visiter', '     owners: OIM', '    due: 2023'],
      ['6:6 yaml/indentation'],
    ],
    [
      'a key further in than the first of its item',
      ['date: 2023-03-01', 'actions:', '  - id: a1', '      text: Visiter'],
      ['5:7 yaml/indentation'],
    ],
    ['two pairs on one line', ['date: 2023-03-01', 'x-a: b: c'], ['3:7 yaml/colon']],
    ['a key without its colon', ['date: 2023-03-01', 'title Visite', 'venue: Zinder'], ['3:1 yaml/line']],
    ['an item without its colon', ['agenda:', '  - title Visite', '    actions: none'], ['3:5 yaml/line']],
    ['a last key without its colon', ['date: 2023-03-01', 'chair [OIM]'], ['3:1 yaml/line']],
    ['an item of no list', ['date: 2023-03-01', '- title: Divers'], ['3:1 yaml/line']],
    ['a line that is nothing', ['date: 2023-03-01', 'Visite du centre', 'venue: Zinder'], ['3:1 yaml/line']],
  ])('places %s', (_what, lines, findings) => {
    expect(seen(...lines)).toEqual(findings);
  });
});

const DASHES: readonly (readonly [what: string, lines: readonly string[], place: string, remedy: string])[] = [
  ['a name without its dash', ['present:', '  - OIM', '  HCR', '  - PAM'], '4:3 yaml/line', 'Écrivez « - HCR ».'],
  ['several', ['present:', '  - OIM', '  HCR', '  PAM'], '4:3 yaml/line', 'Écrivez « - HCR ».'],
  ['one with a colon', ['present:', '  - OIM', '  HCR : M. Ali', '  - PAM'], '4:3 yaml/line', '« - HCR : M. Ali »'],
  ['one in braces', ['present:', '  - OIM', '  { structure: HCR }'], '4:3 yaml/line', '« - { structure: HCR } »'],
  ['one behind a remark', ['present:', '  - OIM', '', '  # suite', '  HCR'], '6:3 yaml/line', 'Écrivez « - HCR ».'],
  [
    'an action',
    ['actions:', '  - id: a1', '    text: Lire', '  id: a2', '    text: Payer'],
    '5:3 yaml/line',
    '« - id: a2 », et',
  ],
  ['a long text', ['x:', '  - a', `  ${'mot '.repeat(12)}`], '4:3 yaml/line', 'mot mot m… »'],
  [
    'a key under the dash',
    ['actions:', '  - id: a1', '  text: Lire'],
    '4:3 yaml/indentation',
    'décalez cette ligne de deux espaces',
  ],
  [
    'a dash too far in',
    ['date: 2023-03-01', 'agenda:', '  - title: A', '   - title: B'],
    '5:4 yaml/item-indent',
    'Mettez-le sous celui de « - title: A ».',
  ],
  [
    'a dash less far in',
    ['date: 2023-03-01', 'agenda:', '  - title: A', ' - title: B'],
    '5:2 yaml/item-indent',
    'Mettez-le sous celui de',
  ],
  [
    'a dash far beside',
    ['agenda:', '  - title: A', '    - title: B'],
    '4:5 yaml/item-indent',
    'écrivez au-dessus la clé',
  ],
];

describe('dashSlip', () => {
  it.each(DASHES)('says what to write for %s', (_what, lines, place, remedy) => {
    const { findings } = readRecordText('meetings/2023-03-01.md', ['---', ...lines, '---', ''].join('\n'));
    expect(findings.map(({ code, position }) => `${position?.line}:${position?.column} ${code}`)).toEqual([place]);
    expect(findings[0]?.remedy?.fr).toContain(remedy);
    expect(findings[0]?.remedy?.en).not.toBe(findings[0]?.remedy?.fr);
  });

  it.each([
    [
      'further in',
      ['  - title: A', '   - title: B', '     actions: none', '', '     presenter: OIM', '  - title: C'],
      'A B C',
    ],
    ['less far in', ['  - title: A', ' - title: B', '   actions: none'], 'A B'],
    ['further in, at the end of the file', ['  - title: A', '   - title: B'], 'A B'],
  ])('moves an item that stands one blank %s, with its lines', (_where, lines, titles) => {
    const typed = ['---', 'date: 2023-03-01', 'agenda:', ...lines, '---', ''].join('\n');
    const { findings } = readRecordText('meetings/2023-03-01.md', typed);
    const mended = applyEdits(
      typed,
      findings.flatMap(({ edits = [] }) => edits),
    );
    const agenda = readRecordText('meetings/2023-03-01.md', mended).meeting?.agenda ?? [];
    expect(agenda.map(({ title }) => title).join(' ')).toBe(titles);
    expect(mended.replaceAll(' ', '')).toBe(typed.replaceAll(' ', ''));
  });

  it.each([
    ['a bracket that is open before', ['present:', '  - OIM', '  - [a, b', '  HCR']],
    ['a key beside that of the list', ['present:', '- OIM', 'chair: x', ' y: z']],
    ['a dash behind a key', ['x:', '  y: 1', '   z:', '    - a']],
    ['a dash behind an open bracket', ['- title: A', '  x: [a', ' - b']],
    ['a dash of a list far away', ['- title: A', '  x:', '        y: z', '              - b']],
    ['a tab before an item', ['x:', '  - title: A', '   - title: B', '\t   c: d']],
  ])('leaves %s', (_what, lines) => {
    const { findings } = readRecordText('meetings/2023-03-01.md', ['---', ...lines, '---', ''].join('\n'));
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.flatMap(({ edits = [] }) => edits).filter(({ text }) => text === '')).toEqual([]);
  });

  it('speaks of brackets only where some were opened', () => {
    const remedy = (lines: readonly string[]) =>
      readRecordText('meetings/2023-03-01.md', ['---', ...lines, '---', ''].join('\n')).findings.at(-1)?.remedy?.fr;
    expect(remedy(['x-a: [b', 'x-c: d'])).toMatch(/crochets|« \] »/);
    expect(remedy(['agenda:', '  - title: A', '    actions: none', '   presenter: OIM'])).not.toMatch(/crochets/);
  });
});
