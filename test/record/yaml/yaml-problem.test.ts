import { describe, expect, it } from 'vitest';
import { readRecordText } from '../../../src/record/read-record.ts';

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
