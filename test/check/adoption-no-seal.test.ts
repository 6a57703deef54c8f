import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { copyOf, playLine } from '../support/play.ts';

it.each([
  ['adoption: { at: 2023-02-01 }', false],
  ['adoption: { at: 2023-02-01, amendments: [Point 2.] }', false],
  ['adoption: { amendments: [Point 2.] }', true],
  ['adoption: {}', true],
  ['venue: Zinder', true],
])('tells of minutes typed as adopted that name neither a meeting nor a seal: %s', async (line, told) => {
  const { cwd, clean } = copyOf('examples');
  onTestFinished(clean);
  const record = `---\ndate: 2023-01-11\ntitle: Réunion\nstatus: adopted\n${line}\n---\n`;
  writeFileSync(join(cwd, 'examples/zinder/meetings/2023-01-11.md'), record);
  const checked = await playLine('gtm check meetings/2023-01-11.md', { cwd, folder: 'examples/zinder' });
  expect(checked.includes('adoption/no-seal')).toBe(told);
});
