import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf, ROOT } from './support/play.ts';
import { playTranscript } from './support/transcript.ts';

/** Sessions are the specification: README.md, templates/README.md and test/cli/*.md. `UPDATE=1 npm test` writes what is printed now. */
const sessions = [
  'README.md',
  'templates/README.md',
  ...readdirSync(join(ROOT, 'test/cli'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `test/cli/${name}`),
];

describe('sessions', () => {
  it.each(sessions)('%s prints what it says', async (name) => {
    const text = readFileSync(join(ROOT, name), 'utf8');
    const { cwd, clean } = copyOf('examples', 'test/workspaces');
    try {
      const played = await playTranscript(text, { cwd });
      if (process.env.UPDATE) writeFileSync(join(ROOT, name), played);
      else expect(played).toBe(text);
    } finally {
      clean();
    }
  });
});
