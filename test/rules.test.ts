// A rule's examples are its test: the good one is free of its code, the bad one has just that code, at the place below.
import { describe, expect, it } from 'vitest';
import { rules } from '../src/check/rules/index.ts';
import { checkFiles, exampleFiles } from './support/rule-examples.ts';

/** Where the bad example of each rule is wrong; `-` is the whole file. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  'structure/unknown': ['meetings/2023-03-01.md:6:52'],
  'action/no-id': ['meetings/2023-03-01.md:7:5'],
  'recommendation/no-id': ['meetings/2023-03-01.md:6:9'],
  'action/empty-text': ['meetings/2023-03-01.md:6:25'],
  'owner/missing': ['meetings/2023-03-01.md:5:11'],
  'owner/unassigned': ['meetings/2023-03-01.md:4:64'],
  'owner/doubtful': ['meetings/2023-03-01.md:4:66'],
  'lead/not-owner': ['meetings/2023-03-01.md:4:70'],
  'action/owner-absent': ['meetings/2023-03-01.md:6:48'],
  'due/unreadable': ['meetings/2023-03-01.md:4:62'],
  'due/impossible': ['meetings/2023-03-01.md:4:62'],
  'due/ambiguous': ['meetings/2023-03-01.md:4:62'],
  'due/weekday': ['meetings/2023-03-01.md:4:62'],
  'due/year': ['meetings/2023-03-01.md:4:62'],
  'due/before-meeting': ['meetings/2023-03-01.md:4:62'],
  'due/missing': ['meetings/2023-03-01.md:4:21'],
  'meeting/duplicate-id': ['meetings/2022/2023-03-01.md:-', 'meetings/2023/2023-03-01.md:-'],
  'meeting/file-date': ['meetings/2023-03-01.md:2:7'],
  'meeting/title-date': ['meetings/2023-03-01.md:3:8'],
  'meeting/end-before-start': ['meetings/2023-03-01.md:4:6'],
  'meeting/next-not-later': ['meetings/2023-03-01.md:3:15'],
  'agenda/no-section': ['meetings/2023-03-01.md:5:12'],
  'agenda/section-without-item': ['meetings/2023-03-01.md:7:1'],
  'agenda/heading-drifted': ['meetings/2023-03-01.md:7:1'],
  'body/action-table': ['meetings/2023-03-01.md:9:1'],
  'review/unknown-action': ['meetings/2023-03-01.md:4:15'],
  'review/later-action': ['meetings/2023-02-01.md:4:15'],
  'review/unlinked': ['meetings/2023-03-01.md:4:13'],
  'review/reopened': ['meetings/2023-03-01.md:4:38'],
  'action/not-reviewed': ['meetings/2023-01-04.md:4:21'],
  'action/restated': ['meetings/2023-03-01.md:4:21'],
  'adoption/broken-seal': ['meetings/2023-03-01.md:5:35'],
  'update/before-statement': ['meetings/2023-03-01.md:7:23'],
  'typography/french': ['meetings/2023-03-01.md:6:16'],
  'structure/duplicate-name': ['structures.yaml:3:29'],
  'structure/parent-unknown': ['structures.yaml:2:27'],
  'structure/parent-cycle': ['structures.yaml:2:24'],
  'group/no-members': ['structures.yaml:4:11'],
  'group/unknown-member': ['structures.yaml:4:31'],
};

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  it('finds its code, and nothing else, in its bad example', () => {
    const found = checkFiles(exampleFiles(rule.bad, rule.about), [code]);
    const places = found.map(
      ({ file, position }) => `${file}:${position ? `${position.line}:${position.column}` : '-'}`,
    );
    expect(places).toEqual(PLACES[code]);
    expect(found.map((each) => [each.code, each.severity])).toEqual(found.map(() => [code, rule.severity]));
  });

  it('finds nothing in its good example', () => {
    expect(checkFiles(exampleFiles(rule.good, rule.about), [code])).toEqual([]);
  });

  it('says what happened and what to do, in both languages', () => {
    const found = checkFiles(exampleFiles(rule.bad, rule.about), [code]);
    for (const { fr, en } of [rule.why, ...found.flatMap(({ message, remedy }) => [message, remedy])]) {
      expect(fr).not.toBe(en);
      expect(`${fr}${en}`).not.toMatch(/\bundefined\b|\bnull\b|NaN|\[object/);
      expect(fr).toMatch(/^[«\p{Lu}].*[.?)]$/su);
      expect(en).toMatch(/^["\p{Lu}].*[.?)]$/su);
    }
  });
});

describe('rules', () => {
  it('is registered once each, under the name of its file', () => {
    const codes = rules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.toSorted()).toEqual(Object.keys(PLACES).toSorted());
  });

  it('leaves out what is off unless it is asked for', () => {
    for (const rule of rules.filter(({ off }) => off)) {
      expect(checkFiles(exampleFiles(rule.bad, rule.about)).map(({ code }) => code)).not.toContain(rule.code);
    }
  });
});
