import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { readConfig } from '../../src/record/read-config.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { readStructures } from '../../src/record/read-structures.ts';
import { applyEdits } from '../../src/record/text/apply-edits.ts';
import { ROOT } from '../support/play.ts';
import { processorTime } from '../support/processor-time.ts';
import { mutate } from './mutations.ts';

const EXAMPLE = `${ROOT}/examples/zinder`;
const FILE = 'meetings/2023-03-01.md';
/** Longer takes more time and finds little more: the header of a record is where its form is. */
const records = readdirSync(`${EXAMPLE}/meetings`).map((name) =>
  readFileSync(`${EXAMPLE}/meetings/${name}`, 'utf8').slice(0, 6000),
);
const structures = readFileSync(`${EXAMPLE}/structures.yaml`, 'utf8').slice(0, 3000);
const config = readFileSync(`${EXAMPLE}/gtm.yaml`, 'utf8');

const ROUNDS = 400;
/** One record may take as many times as long as most do, so that no machine is too slow. */
const MOST = 300;

const of = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

function isPlaced({ position }: Diagnostic): boolean {
  if (position === null) return true;
  const { line, column, endLine, endColumn } = position;
  return line >= 1 && column >= 1 && (endLine > line || (endLine === line && endColumn >= column));
}

describe('mutated records', () => {
  const readings = Array.from({ length: ROUNDS }, (_, seed) => {
    const bytes = mutate(of(records, seed), of(records, seed + 1), seed);
    const start = processorTime();
    const reading = readRecord(FILE, bytes);
    return { ...reading, bytes, elapsed: processorTime() - start };
  });
  /** The seeds whose record fails a test; each can be made again by its number. */
  const failing = (test: (reading: (typeof readings)[number]) => boolean) =>
    readings.flatMap((reading, seed) => (test(reading) ? [] : [seed]));

  it('give a meeting or an error, in little time', () => {
    const median = readings.map(({ elapsed }) => elapsed).sort((a, b) => a - b)[ROUNDS / 2] ?? 0;
    const wrong = failing(
      ({ meeting, findings, elapsed }) =>
        elapsed < MOST * median && (meeting !== null || findings.some(({ severity }) => severity === 'error')),
    );
    expect(wrong).toEqual([]);
    expect(readings.some(({ meeting }) => meeting) && readings.some(({ meeting }) => !meeting)).toBe(true);
  });

  it('give the same again', () => {
    const wrong = failing(({ meeting, findings, bytes }) => {
      const again = readRecord(FILE, bytes);
      return JSON.stringify([meeting, findings]) === JSON.stringify([again.meeting, again.findings]);
    });
    expect(wrong).toEqual([]);
  });

  it('have every finding at a place of the file, with words in both languages', () => {
    const wrong = failing(({ findings }) =>
      findings.every(
        (finding) =>
          isPlaced(finding) && [finding.message, finding.remedy].every(({ fr, en }) => fr.length > 5 && en.length > 5),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('are no worse for the edits of their findings', () => {
    const wrong = failing(({ meeting, findings, source }) => {
      const edits = findings.flatMap((finding) => finding.edits ?? []);
      if (!source || edits.length === 0) return true;
      const after = readRecord(FILE, new TextEncoder().encode(applyEdits(source.text, edits)));
      return meeting === null || after.meeting !== null;
    });
    expect(wrong).toEqual([]);
  });

  it('of the registry and the settings give what can be read, and an error otherwise', () => {
    for (let seed = 0; seed < ROUNDS; seed += 1) {
      const registry = readStructures('structures.yaml', mutate(structures, config, seed));
      const settings = readConfig('gtm.yaml', mutate(config, structures, seed));
      const silent = [registry, settings].some(({ source, findings }) => !source?.root && findings.length === 0);
      expect([seed, silent]).toEqual([seed, false]);
    }
  });
});
