// Every code has what provokes it: a rule its bad example, a code of reading a file of build/docs/errors/.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../build/docs/catalogue.ts';
import { refusals } from '../../build/docs/refusals.ts';

const SRC = new URL('../../src/', import.meta.url);
const entries = catalogue();

describe.each(entries.map((entry) => [entry.code, entry] as const))('%s', (code, { severity, why, examples }) => {
  it('is given by its examples, and no other code is', () => {
    for (const { findings } of examples)
      expect(findings.map((found) => `${found.code} ${found.severity}`)).toEqual(
        findings.map(() => `${code} ${severity}`),
      );
    expect(examples.flatMap(({ findings }) => findings)).not.toEqual([]);
  });

  it('stands where it is wrong', () => {
    for (const { findings, place } of examples) {
      const position = findings[0]?.position;
      if (place !== undefined) expect(position ? `${position.line}:${position.column}` : '-').toBe(place);
    }
  });

  it('is mended by --fix where its findings say so', () => {
    for (const { findings, mended } of examples) {
      const fixable = findings.filter(({ edits }) => edits).map(({ file }) => file);
      expect(Object.keys(mended)).toEqual([...new Set(fixable)]);
    }
  });

  it('says why, what happened and what to do, in both languages', () => {
    const said = examples.flatMap(({ findings }) => findings.flatMap(({ message, remedy }) => [message, remedy]));
    for (const { fr, en } of [why, ...said]) {
      expect(fr).not.toBe(en);
      expect(`${fr}${en}`).not.toMatch(/\bundefined\b|\bnull\b|NaN|\[object/);
      expect(fr).toMatch(/^[«\p{Ll}\p{Lu}].*[.?)]$/su);
      expect(en).toMatch(/^["\p{Ll}\p{Lu}].*[.?)]$/su);
    }
  });
});

describe('the catalogue', () => {
  const codes = entries.map(({ code }) => code);

  it('has each code once', () => {
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('has every code that the sources spell', () => {
    const families = [...new Set(codes.map((code) => code.split('/')[0]))].join('|');
    const spelt = new RegExp(`'((?:${families})/[a-z0-9-]+)'`, 'g');
    const found = sources().flatMap((text) => [...text.matchAll(spelt)].map((match) => match[1] ?? ''));
    const findings = found.filter((code) => codes.includes(code) || !Object.hasOwn(refusals, code));
    expect([...new Set(findings)].sort()).toEqual(codes.toSorted());
  });
});

/** The sources that find something, but for the headings of tables, some of which look like codes. */
function sources(): readonly string[] {
  return ['record', 'workspace', 'check'].flatMap((folder) =>
    readdirSync(new URL(folder, SRC), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && file !== 'body/table-headers.ts')
      .map((file) => readFileSync(new URL(`${folder}/${file}`, SRC), 'utf8')),
  );
}
