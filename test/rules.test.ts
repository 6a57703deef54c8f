// A rule's examples are its test: the good one is free of its code, the bad one has just that code, at the place it marks.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../src/check/rules/index.ts';
import { checkFiles, exampleFiles, markedPlaces } from './support/rule-examples.ts';

describe.each(rules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  it('finds its code, and nothing else, in its bad example', () => {
    const found = checkFiles(exampleFiles(rule.bad, rule.about), [code]);
    const places = markedPlaces(rule.bad, rule.about);
    expect(places).not.toEqual([]);
    expect(found.map(({ file, position }) => ({ file, position }))).toEqual(places);
    expect(found.map((each) => [each.code, each.severity])).toEqual(found.map(() => [code, rule.severity]));
  });

  it('finds nothing in its good example', () => {
    expect(markedPlaces(rule.good, rule.about)).toEqual([]);
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
    const files = readdirSync(new URL('../src/check/rules/', import.meta.url)).filter((name) => name !== 'index.ts');
    expect(codes.map((code) => `${code.replace('/', '-')}.ts`).toSorted()).toEqual(files.toSorted());
  });

  it('leaves out what is off unless it is asked for', () => {
    for (const rule of rules.filter(({ off }) => off)) {
      expect(checkFiles(exampleFiles(rule.bad, rule.about)).map(({ code }) => code)).not.toContain(rule.code);
    }
  });
});
