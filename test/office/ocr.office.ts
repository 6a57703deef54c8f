// Minutes that were scanned: pages of the example as pictures, whose letters are recognised.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { textsOf } from '../../src/import/blocks/block.ts';
import { readPdf } from '../../src/import/readers/pdf/read-pdf.ts';
import { foldText } from '../../src/words/fold-text.ts';
import { type PicturePage, picturePdf } from '../support/picture-pdf.ts';
import { playLine, ROOT } from '../support/play.ts';

const out = mkdtempSync(join(tmpdir(), 'gtm-ocr-'));
afterAll(() => rmSync(out, { recursive: true }));

/** A picture as poppler writes it (PGM): its head, then a byte for each dot. */
function pictureIn(file: string): PicturePage {
  const bytes = readFileSync(join(out, file));
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  if (!head) throw new Error(`${file} is no PGM`);
  return { width: Number(head[1]), height: Number(head[2]), grey: bytes.subarray(head[0].length) };
}

function run(program: string, ...args: readonly string[]): string {
  return execFileSync(program, args, { encoding: 'utf8' });
}

const wordsOf = (text: string) => new Set(foldText(text).match(/[a-z]{4,}/g));

it('scanned minutes say nearly all their words, and how sure each page is', async () => {
  await playLine(`gtm render 2023-02-01 --to pdf -o ${out}/minutes.pdf`, { cwd: ROOT, folder: 'examples/zinder' });
  const pdf = join(out, 'minutes.pdf');
  run('pdftoppm', '-r', '200', '-gray', pdf, join(out, 'page'));
  const pages = readdirSync(out).filter((name) => name.endsWith('.pgm'));
  const read = await readPdf(picturePdf(pages.sort().map(pictureIn)), { ocr: true });
  const written = wordsOf(run('pdftotext', pdf, '-'));
  const found = wordsOf(read.units.flatMap(textsOf).join(' '));
  const missing = [...written].filter((word) => !found.has(word));
  expect(missing.length).toBeLessThan(written.size * 0.05);
  expect(read.remarks.map(({ reason, line }) => [reason, line])).toEqual(pages.map((_, index) => ['ocr', index + 1]));
  expect(read.units.some(({ kind }) => kind === 'table')).toBe(true);
});
