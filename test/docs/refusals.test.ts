// Every code of a refusal is given somewhere, and is what its example on the page is answered with.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refusals } from '../../build/docs/refusals.ts';
import { copyOf, playLine, ROOT } from '../support/play.ts';

const src = join(ROOT, 'src');
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('errors.ts'))
  .map((file) => readFileSync(join(src, file), 'utf8'))
  .join('\n');

describe('refusals', () => {
  it.each(Object.keys(refusals))('%s is given somewhere', (code) => {
    expect(sources).toContain(`'${code}'`);
  });

  const played = Object.entries(refusals).filter(([, { where }]) => !where);

  it.each(played)('%s is what its example provokes', async (code, { command, files = {} }) => {
    const { cwd, clean } = copyOf('examples/zinder');
    for (const [file, text] of Object.entries(files)) {
      const path = join(cwd, 'examples/zinder', file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    const said = await playLine(command, { cwd, folder: 'examples/zinder', today: '2023-04-20' });
    clean();
    expect(said).toContain(`Erreur ${code} :`);
    expect(said).toMatch(/\[exit [23]\]/);
  });
});
