import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { playLine } from '../support/play.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'gtm-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const write = (file: string, text: string) => writeFileSync(join(cwd, file), text);
const read = (file: string) => readFileSync(join(cwd, file), 'utf8');

it('mends the settings and the registry, whatever else is wrong in them', async () => {
  write('gtm.yaml', 'gtm: 1\ngroup: A : b\nlocal: fr\n');
  write('structures.yaml', 'structures:\n  - id: F\n    name: Direction : x\n    knid: ngo\n');
  const printed = await playLine('gtm check --fix --lang en', { cwd });
  expect(read('gtm.yaml')).toBe('gtm: 1\ngroup: "A : b"\nlocal: fr\n');
  expect(read('structures.yaml')).toBe('structures:\n  - id: F\n    name: "Direction : x"\n    knid: ngo\n');
  expect(printed).toContain('2 problems mended in 2 files.');
  expect(printed).toMatch(/local(.|\n)*knid/);
});

it('promises no mending to a file that something else leaves unread', async () => {
  const text = 'structures:\n  - id: F\n    name: Direction : x\n    name: autre\n';
  write('gtm.yaml', 'gtm: 1\n');
  write('structures.yaml', text);
  const printed = await playLine('gtm check --lang en', { cwd });
  expect(printed).toContain('yaml/duplicate-key');
  expect(printed).not.toContain('--fix');
  expect(await playLine('gtm check --fix --lang en', { cwd })).toContain('Nothing to mend.');
  expect(read('structures.yaml')).toBe(text);
});
