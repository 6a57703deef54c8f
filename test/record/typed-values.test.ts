import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/record/text/apply-edits.ts';
import { findTraps } from '../../src/record/traps/find-traps.ts';
import { opensLabel } from '../../src/record/traps/trap.ts';
import { parseYaml } from '../../src/record/yaml/parse-yaml.ts';
import { opensKnownKey } from '../../src/record/yaml/yaml-source.ts';
import { fileWith, meansItself, PLACES, type Place, readAt, typedTexts } from './typed-values.ts';

const trapsOf = (yaml: string) => findTraps(yaml, { start: 0, end: yaml.length });

/** A value in a file must read as it was typed: at once, or after the edits of its traps. */
function expectRead(file: string, place: Place, typed: string): void {
  const traps = trapsOf(file);
  if (traps.some(({ edits }) => edits.length === 0)) {
    expect(typed).toMatch(/["']/);
    return;
  }
  const mended = applyEdits(
    file,
    traps.flatMap(({ edits }) => edits),
  );
  const reading = parseYaml(mended, 0);
  if ('problems' in reading) throw new Error(`${reading.problems[0]?.code} in ${mended}`);
  expect([place.path, ['date'], ['status']].map((path) => readAt(reading.root, path))).toEqual([
    typed,
    '2023-03-01',
    'draft',
  ]);
  if (traps.length > 0) expect(trapsOf(mended)).toEqual([]);
}

const eols = fc.constantFrom('\n', '\r\n');

describe('a text in any place', () => {
  it('is read as it was typed, or a trap gives the edit that makes it so', () => {
    fc.assert(
      fc.property(typedTexts, fc.constantFrom(...PLACES), eols, (text, place, eol) => {
        fc.pre(meansItself(text, place));
        // Behind a # of the text nobody can tell that the next one is a remark: it is kept in the text.
        const isWhole = place.name === 'a key and a remark' && /(?:^|[ \t])#/.test(text) && !/^["'[{|>]/.test(text);
        expectRead(fileWith(place, text, eol), place, isWhole ? `${text} # vu` : text);
      }),
      { numRuns: 1200 },
    );
  });

  it('is so over several lines too', () => {
    const lines = typedTexts.filter(
      (text) => !/^[\u00A0\u202F#]/.test(text) && !/[ \t]#(?:[ \t#]|$)/.test(text) && !opensKnownKey(text),
    );
    const places = PLACES.filter(({ name }) => name !== 'a key and a remark');
    const texts = fc.array(lines, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(texts, fc.constantFrom(...places), eols, fc.constantFrom(1, 1, 2), (parts, place, eol, ends) => {
        const [first = '', ...under] = parts;
        // Under a name, a dash is that of the next item, which slipped.
        fc.pre(place.name !== 'an attendee' || !under.some((text) => /^-[ \t]/.test(text)));
        // A line that begins as a key does is never joined to the one above.
        fc.pre(!under.some(opensLabel));
        fc.pre(!/^[|>][-+\d]*$/.test(first) && meansItself(first, place) && meansItself(parts.join(' '), place));
        const file = fileWith(place, parts.join(eol.repeat(ends) + ' '.repeat(12)), eol);
        expectRead(file, place, parts.join(ends === 1 ? ' ' : '\n'));
      }),
      { numRuns: 800 },
    );
  });
});
