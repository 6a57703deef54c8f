// The pages of a PDF, those that are pictures of pages told, or read by their letters where that is asked for.
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { UserError } from '../../../model/errors.ts';
import type { Remark } from '../../blocks/remark.ts';
import { sourceRemark } from '../../blocks/source-reading.ts';
import { type PageContent, pageContent } from './page/page-content.ts';
import type { Codes } from './page/rules.ts';
import { weightOf } from './page/span.ts';

export type ReadablePages = {
  readonly pages: readonly PageContent[];
  readonly remarks: readonly Remark[];
  /** Some were recognised, so that a structure of the document does not know their words. */
  readonly recognised: boolean;
};

/** Refused with a `UserError`: a document that is nothing but pictures, when their letters are not to be recognised (`ocr`). */
export async function readablePages(document: PDFDocumentProxy, ocr: boolean): Promise<ReadablePages> {
  const { OPS: codes } = await (await import('unpdf')).getResolvedPDFJS();
  const drawn = await drawnPages(document, codes);
  const scans = drawn.filter(isScan);
  const read = ocr && scans.length > 0 ? await recognisedOf(scans, { document, codes }) : [];
  const pages = drawn.map((page) => read.find(({ number }) => number === page.number) ?? page);
  if (pages.every((page) => isScan(page) || weightIn(page) === 0)) throw scanned(ocr);
  const unread = scans.filter(({ number }) => !read.some((page) => page.number === number));
  const told = unread.map(({ number }) => number).join(', ');
  return {
    pages,
    remarks: [
      ...(told === '' ? [] : [sourceRemark('empty-page', told)]),
      ...read.map(({ number, sure }) => sourceRemark('ocr', `p. ${number} : ${sure} %`, number)),
    ],
    recognised: read.length > 0,
  };
}

async function recognisedOf(...asked: Parameters<typeof import('./ocr.ts').recognisedPages>) {
  const { recognisedPages } = await import('./ocr.ts');
  return recognisedPages(...asked);
}

async function drawnPages(document: PDFDocumentProxy, codes: Codes): Promise<readonly PageContent[]> {
  const pages: PageContent[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    pages.push(await pageContent(page, codes));
    page.cleanup();
  }
  return pages;
}

/** A page that shows something, and no word; or a picture of one under a stamp or a few letters that a scanner recognised. */
function isScan(page: PageContent): boolean {
  const [weight, { pictured, rules }] = [weightIn(page), page];
  if (weight === 0) return pictured > 0 || rules.length > 0;
  return pictured > 0.6 && weight < FEW_LETTERS;
}

const FEW_LETTERS = 120;

function weightIn({ spans }: PageContent): number {
  return spans.reduce((sum, { text }) => sum + weightOf(text), 0);
}

/** `tried`, whether letters were looked for. */
function scanned(tried: boolean): UserError {
  return tried
    ? new UserError('import/unreadable', {
        fr: 'Ce PDF est une image sans texte, où aucune lettre n’a été reconnue.',
        en: 'This PDF is a picture without text, in which no letter was recognised.',
      })
    : new UserError('import/unreadable', {
        fr: 'Ce PDF est une image sans texte : ajoutez --ocr pour que ses lettres soient reconnues.',
        en: 'This PDF is a picture without text: add --ocr to have its letters recognised.',
      });
}
