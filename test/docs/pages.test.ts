// docs/ is what the program says of itself: `npm run docs` writes it, and this test fails when it is another.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GENERATED } from '../../build/docs/page.ts';
import { generatedPages } from '../../build/docs/pages.ts';
import { frenchTypography } from '../../src/i18n/typography.ts';
import { docsPages } from '../support/docs-pages.ts';
import { ROOT } from '../support/play.ts';

const pages = await generatedPages();

if (process.env.UPDATE) writePages();

describe('docs/', () => {
  it.each([...pages])('%s is what npm run docs writes', (path, text) => {
    expect(docsPages()).toContain(path);
    expect(readPage(path)).toBe(text);
  });

  it('keeps no page that is no longer written', () => {
    expect(writtenPages()).toEqual([...pages.keys()].sort());
  });

  it('has the same pages in both languages', () => {
    const of = (language: string) => docsPages().flatMap((path) => path.split(`docs/${language}/`)[1] ?? []);
    expect(of('fr')).toEqual(of('en'));
    expect(of('fr')).toContain('format.md');
  });

  it('is written again the same', async () => {
    expect(await generatedPages()).toEqual(pages);
  });
});

/** Writes the pages, and the no-break spaces of those in French that are written by hand. */
function writePages(): void {
  for (const path of writtenPages()) if (!pages.has(path)) rmSync(join(ROOT, path));
  for (const path of docsPages().filter((each) => each.startsWith('docs/fr/') && !pages.has(each)))
    writeFileSync(join(ROOT, path), frenchTypography(readPage(path)));
  for (const [path, text] of pages) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
  }
}

function writtenPages(): readonly string[] {
  return docsPages().filter((path) => readPage(path).startsWith(GENERATED));
}

function readPage(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
