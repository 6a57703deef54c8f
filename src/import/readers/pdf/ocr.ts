// The letters of scanned pages, recognised by tesseract.js on this machine: nothing is fetched while it runs.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { UserError } from '../../../model/errors.ts';
import type { PageContent } from './page/page-content.ts';
import type { Span } from './page/span.ts';
import { pagePicture, pictureFile } from './page-picture.ts';

/** Pages with the words that were recognised on them, and how sure that is (percent), by their numbers. */
export type Recognised = {
  readonly pages: readonly PageContent[];
  readonly sure: ReadonlyMap<number, number>;
};

type Asked = { readonly document: PDFDocumentProxy; readonly codes: Readonly<Record<string, number>> };

/** The same pages with the words of those that are pictures. Refused with a `UserError`: when the packages are not there. */
export async function recognisedPages(pages: readonly PageContent[], { document, codes }: Asked): Promise<Recognised> {
  const readers = await openReaders();
  try {
    const sure = new Map<number, number>();
    const read: PageContent[] = [];
    let best: Reader | null = null;
    for (const page of pages) {
      const picture = await pagePicture(await document.getPage(page.number), codes);
      if (!picture) continue;
      const file = pictureFile(picture);
      // The first page tells the language of all.
      const tried: readonly Reader[] = best ? [best] : readers;
      const answers = [];
      for (const reader of tried) answers.push({ reader, answer: await reader.recognise(file) });
      const [first] = answers.sort((a, b) => b.answer.confidence - a.answer.confidence);
      if (!first) continue;
      best = first.reader;
      sure.set(page.number, Math.round(first.answer.confidence));
      read.push({ ...page, spans: spansOf(first.answer.lines, { page, width: picture.width }) });
    }
    return { pages: read, sure };
  } finally {
    for (const reader of readers) await reader.close();
  }
}

type Words = { readonly text: string; readonly bbox: { readonly x0: number; readonly x1: number } };
type Line = {
  readonly words: readonly Words[];
  readonly baseline: { readonly y0: number; readonly y1: number };
  readonly rowAttributes: { readonly rowHeight: number };
};
type Answer = { readonly confidence: number; readonly lines: readonly Line[] };
type Reader = { readonly recognise: (file: Uint8Array) => Promise<Answer>; readonly close: () => Promise<unknown> };

/** One for each language, with the data of its own package. */
async function openReaders(): Promise<readonly Reader[]> {
  const { createWorker, languages } = await packages();
  const readers: Reader[] = [];
  for (const { code, langPath } of languages) {
    const worker = await createWorker(code, NEURAL, { langPath, cacheMethod: 'none', gzip: true });
    readers.push({
      recognise: async (file) => {
        const { data } = await worker.recognize(Buffer.from(file), {}, { blocks: true });
        const lines = (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.lines));
        return { confidence: data.confidence, lines };
      },
      close: () => worker.terminate(),
    });
  }
  return readers;
}

/** The engine of tesseract.js that reads lines by a neural network. */
const NEURAL = 1;

async function packages() {
  try {
    const { createWorker } = (await import('tesseract.js')).default;
    return { createWorker, languages: ['fra', 'eng'].map((code) => ({ code, langPath: dataOf(code) })) };
  } catch {
    throw new UserError({
      fr: `Pour reconnaître les lettres, il manque des paquets : npm install -g ${PACKAGES}`,
      en: `To recognise letters, packages are missing: npm install -g ${PACKAGES}`,
    });
  }
}

/** The data for the one engine that tesseract.js loads, beside those for both. */
function dataOf(code: string): string {
  const about = createRequire(import.meta.url).resolve(`@tesseract.js-data/${code}/package.json`);
  return join(dirname(about), '4.0.0_best_int');
}

const PACKAGES = 'tesseract.js @tesseract.js-data/fra @tesseract.js-data/eng';

type Scale = { readonly page: PageContent; readonly width: number };

/** Words at their places on the page, in points; sizes near the most usual one are that one. */
function spansOf(lines: readonly Line[], { page, width }: Scale): readonly Span[] {
  const scale = page.width / width;
  const heights = lines.map(({ rowAttributes }) => rowAttributes.rowHeight * scale * POINT).sort((a, b) => a - b);
  const usual = heights[Math.floor(heights.length / 2)] ?? 0;
  return lines.flatMap(({ words, baseline, rowAttributes }) => {
    const size = rowAttributes.rowHeight * scale * POINT;
    const height = Math.abs(size - usual) < usual * 0.22 ? usual : size;
    const bottom = page.height - ((baseline.y0 + baseline.y1) / 2) * scale;
    return words.map(
      ({ text, bbox }): Span => ({
        ...{ text, left: bbox.x0 * scale, right: bbox.x1 * scale, bottom, top: bottom + height * 0.75, height },
        ...{ bold: false, struck: false, id: null, artifact: false },
      }),
    );
  });
}

/** A row reaches from the lowest to the highest letter, a little less than the size of its font. */
const POINT = 1.05;
