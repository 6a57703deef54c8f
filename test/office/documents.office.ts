// Every document of the example as LibreOffice and poppler open it: nothing is lost on the way from Markdown.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagedTypst } from '../../src/assets.ts';
import { compileNative, compileWasm } from '../../src/render/pdf/compile-typst.ts';
import { pdfData } from '../../src/render/pdf/pdf-data.ts';
import { readDocument } from '../../src/render/tree/read-document.ts';
import { aboutOf } from '../support/about.ts';
import { markdownWords } from '../support/markdown-words.ts';
import { playLine, ROOT } from '../support/play.ts';

const out = mkdtempSync(join(tmpdir(), 'gtm-office-'));
const meetings = readdirSync(join(ROOT, 'examples/zinder/meetings')).map((name) => basename(name, '.md'));
const documents = [
  ...meetings.map((id) => [id, `render ${id}`] as const),
  ['2023-03-01-annexe', 'annex 2023-03-01'] as const,
  ['suivi', 'matrix'] as const,
  ['fiche-DRECM-R', 'digest --owner DRECM/R'] as const,
];

function run(program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

beforeAll(async () => {
  for (const [, line] of documents) await playLine(`gtm ${line} --to md,docx,pdf -o ${out}/`, at());
  await playLine(`gtm matrix --to xlsx -o ${out}/`, at());
  const made = readdirSync(out).filter((name) => name.endsWith('.docx'));
  run(
    'soffice',
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    join(out, 'office'),
    ...made.map((name) => join(out, name)),
  );
  run('soffice', '--headless', '--convert-to', 'pdf', '--outdir', join(out, 'sheets'), join(out, 'suivi.xlsx'));
});
afterAll(() => rmSync(out, { recursive: true }));

function at() {
  return { cwd: ROOT, folder: 'examples/zinder' };
}

const pagesOf = (pdf: string) => Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', pdf))?.[1]);
const textOf = (pdf: string) => run('pdftotext', '-raw', pdf, '-').replace(/[\u200B\u2060]/g, '');

describe.each(documents)('%s', (name) => {
  const words = () => markdownWords(readFileSync(join(out, `${name}.md`), 'utf8'));

  it('has every word of the Markdown in the PDF, in order', () => {
    expect(missingFrom(textOf(join(out, `${name}.pdf`)), words())).toEqual([]);
  });

  it('has every word of the Markdown in the Word document, in order', () => {
    expect(missingFrom(textOf(join(out, 'office', `${name}.pdf`)), words())).toEqual([]);
  });

  it('is a tagged PDF on A4 with a title, of about as many pages as the Word document', () => {
    const info = run('pdfinfo', join(out, `${name}.pdf`));
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/\(A4\)/);
    expect(info).toMatch(/Title:\s+\S/);
    const [own, office] = [pagesOf(join(out, `${name}.pdf`)), pagesOf(join(out, 'office', `${name}.pdf`))];
    expect(Math.abs(own - office)).toBeLessThanOrEqual(2);
  });

  it('has no empty page', () => {
    for (const pdf of [join(out, `${name}.pdf`), join(out, 'office', `${name}.pdf`)])
      for (let page = 1; page <= pagesOf(pdf); page += 1) {
        const text = run('pdftotext', '-raw', '-f', String(page), '-l', String(page), pdf, '-');
        expect([pdf, page, text.split('\n').filter((line) => line.trim() !== '').length > 3]).toEqual([
          pdf,
          page,
          true,
        ]);
      }
  });
});

it('has the same pages from both compilers', async () => {
  const about = aboutOf({ pdfTemplate: packagedTypst() });
  for (const [name] of documents) {
    const tree = readDocument(readFileSync(join(out, `${name}.md`), 'utf8'), 'fr');
    const data = JSON.stringify(pdfData(tree, about));
    const sources = { template: about.pdfTemplate, data, logo: undefined, standard: undefined };
    const texts = [await compileNative(sources), await compileWasm(sources)].map((bytes, index) => {
      const path = join(out, `${name}-${index}.pdf`);
      writeFileSync(path, bytes ?? '');
      return [pagesOf(path), textOf(path)];
    });
    expect(texts[1]).toEqual(texts[0]);
  }
});

it('is a workbook that opens, a summary first, then a sheet for each meeting', () => {
  const text = textOf(join(out, 'sheets', 'suivi.pdf'));
  expect(text.indexOf('Points d’action au')).toBeGreaterThanOrEqual(0);
  expect(text).toContain('Nombre');
  for (const words of ['Plaider pour un stock', 'Classer les recommandations', 'Désigner dans chaque service'])
    expect(text.replace(/\s+/g, ' ')).toContain(words);
});

/** The words that do not follow each other in a text, where blanks and line ends do not count. */
function missingFrom(text: string, words: readonly string[]): readonly string[] {
  const flat = text.replace(/\s+/g, '');
  const missing: string[] = [];
  let from = 0;
  for (const word of words) {
    const at = flat.indexOf(word, from);
    if (at < 0 || at > from + MOST_BETWEEN) missing.push(word);
    else from = at + word.length;
  }
  return missing;
}

/** Page headers, footers and repeated heads of tables stand between two words at most. */
const MOST_BETWEEN = 700;
