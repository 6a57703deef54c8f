import { describe, expect, it } from 'vitest';
import { readRecordText } from '../../src/record/read-record.ts';
import { expectLinear } from '../support/expect-linear.ts';
import { HOSTILE_FILES, HOSTILE_YAML, LARGEST, YAML_SIZE } from './hostile-texts.ts';

const read = (text: string) => readRecordText('meetings/2023-03-01.md', text);

describe('hostile YAML of 64 KB, read twice', () => {
  it.each(Object.entries(HOSTILE_YAML))('%s', async (_name, yamlOf) => {
    const once = (size: number) => {
      const { meeting, findings } = read(`---\ndate: 2023-03-01\n${yamlOf(size)}\n---\n`);
      const places = findings.map(({ code, position }) => `${code} ${position?.line}:${position?.column}`);
      return { read: meeting !== null, findings: places };
    };
    const first = once(YAML_SIZE);
    const again: ReturnType<typeof once>[] = [];
    await expectLinear((size) => again.push(once(size)), YAML_SIZE);
    expect(again[0]).toEqual(first);
    expect(first.read || first.findings.length > 0).toBe(true);
    expect(first.findings.length).toBeLessThanOrEqual(100);
  });
});

describe('hostile files of 8 MB', () => {
  it.each(Object.entries(HOSTILE_FILES))('%s', async (_name, [textOf, code]) => {
    const seen: (string | undefined)[] = [];
    await expectLinear((size) => seen.push(read(textOf(size)).findings[0]?.code), LARGEST);
    expect(seen[0]).toBe(code);
  });
});
