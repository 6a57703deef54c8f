// The letters of scanned pages, recognised by tesseract.js on this machine: nothing is fetched while it runs.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { UserError } from '../../../model/errors.ts';
import type { PageContent } from './page/page-content.ts';
import type { Span } from './page/span.ts';
import { pagePicture, pictureFile } from './page-picture.ts';

/** A page with the words that were recognised on it, and how sure they are (percent). */
export type RecognisedPage = PageContent & { readonly sure: number };

type Asked = { readonly document: PDFDocumentProxy; readonly codes: Readonly<Record<string, number>> };

/**
 * Pages that are pictures, with their words; without those that have no picture to read. Refused with a `UserError`: when
 * the packages are not there.
 */
export async function recognisedPages(
  pages: readonly PageContent[],
  { document, codes }: Asked,
): Promise<readonly RecognisedPage[]> {
  let readers = await openReaders();
  const opened = readers;
  const read: RecognisedPage[] = [];
  try {
    for (const page of pages) {
      const picture = await pagePicture(await document.getPage(page.number), codes);
      if (!picture) continue;
      const { reader, answer } = await surest(readers, pictureFile(picture));
      // The first page tells the language of all.
      readers = [reader];
      const spans = spansOf(answer.lines, { page, width: picture.width });
      read.push({ ...page, spans, pictured: 0, sure: Math.round(answer.confidence) });
    }
    return read;
  } finally {
    for (const reader of opened) await reader.close();
  }
}

type Readers = readonly [Reader, ...Reader[]];

async function surest([first, ...others]: Readers, file: Uint8Array): Promise<{ reader: Reader; answer: Answer }> {
  let best = { reader: first, answer: await first.recognise(file) };
  for (const reader of others) {
    const answer = await reader.recognise(file);
    if (answer.confidence > best.answer.confidence) best = { reader, answer };
  }
  return best;
}

type Words = { readonly text: string; readonly bbox: { readonly x0: number; readonly x1: number } };
type Line = {
  readonly words: readonly Words[];
  readonly baseline: { readonly y0: number; readonly y1: number };
  readonly rowAttributes: { readonly rowHeight: number };
};
type Answer = { readonly confidence: number; readonly lines: readonly Line[] };
type Reader = { readonly recognise: (file: Uint8Array) => Promise<Answer>; readonly close: () => Promise<unknown> };

/** One for each language, French first, with the data of its own package. */
async function openReaders(): Promise<Readers> {
  const { createWorker, french, english } = await packages();
  const open = async ({ code, langPath }: Language): Promise<Reader> => {
    const worker = await createWorker(code, NEURAL, { langPath, cacheMethod: 'none', gzip: true });
    return {
      recognise: async (file) => {
        const { data } = await worker.recognize(Buffer.from(file), {}, { blocks: true });
        const lines = (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.lines));
        return { confidence: data.confidence, lines };
      },
      close: () => worker.terminate(),
    };
  };
  return [await open(french), await open(english)];
}

/** The engine of tesseract.js that reads lines by a neural network. */
const NEURAL = 1;

type Language = { readonly code: string; readonly langPath: string };

async function packages() {
  try {
    const { createWorker } = (await import('tesseract.js')).default;
    return { createWorker, french: languageOf('fra'), english: languageOf('eng') };
  } catch {
    throw new UserError('import/unreadable', {
      fr: `Pour reconnaître les lettres, il manque des paquets : npm install -g ${PACKAGES}`,
      en: `To recognise letters, packages are missing: npm install -g ${PACKAGES}`,
    });
  }
}

/** The data for the one engine that tesseract.js loads, beside those for both. */
function languageOf(code: string): Language {
  const about = createRequire(import.meta.url).resolve(`@tesseract.js-data/${code}/package.json`);
  return { code, langPath: join(dirname(about), '4.0.0_best_int') };
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
