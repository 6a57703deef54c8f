import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import { safeHtmlTree } from '../../markup/safe-tree.ts';
import { UserError } from '../../model/errors.ts';
import { readBlocks } from '../blocks/read-blocks.ts';
import { type SourceReading, sourceRemark } from '../blocks/source-reading.ts';
import type { Span } from './pdf-lines.ts';

/**
 * A PDF, by way of HTML: by its structure where it is tagged, else by its ruling lines and the places of its words. A
 * place in it is the number of its block. Refused with a `UserError`: a file that is protected or damaged, or without text.
 */
export async function readPdf(bytes: Uint8Array): Promise<SourceReading> {
  const document = await opened(bytes);
  try {
    const tagged = (await document.getMarkInfo())?.Marked === true;
    const structured = tagged ? await structuredHtml(document) : '';
    const html = structured === '' ? await drawnHtml(document) : structured;
    if (!/[\p{L}\p{N}]/u.test(html.replace(/<[^>]*>/g, ''))) throw scanned();
    const pages = await emptyPages(document);
    const remarks = pages.length > 0 ? [sourceRemark('empty-page', pages.join(', '))] : [];
    return { units: readBlocks(safeHtmlTree(html), { softBreaks: false }), remarks };
  } catch (error) {
    throw error instanceof UserError ? error : damaged();
  } finally {
    await document.destroy();
  }
}

/** The numbers of the pages that have no text: pictures of pages, mostly. */
async function emptyPages(document: PDFDocumentProxy): Promise<readonly number[]> {
  const found: number[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    if (!items.some((item) => 'str' in item && item.str.trim() !== '')) found.push(number);
  }
  return found;
}

async function opened(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  addTransfer();
  const { getDocumentProxy } = await import('unpdf');
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    throw error instanceof Error && error.name === 'PasswordException' ? locked() : damaged();
  }
}

/** Node 20 lacks this method (ES2024), without which pdf.js cuts the lists of what a page draws. */
function addTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length = this.byteLength) {
      const copy = new Uint8Array(length);
      copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return copy.buffer;
    },
  });
}

async function structuredHtml(document: PDFDocumentProxy): Promise<string> {
  const { structureHtml } = await import('./pdf-structure.ts');
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const tree = await page.getStructTree();
    if (tree) pages.push({ tree, spans: await spansById(page) });
    page.cleanup();
  }
  return structureHtml(pages);
}

/** The spans of a page by the id of the marked content they stand in. */
async function spansById(page: PDFPageProxy): Promise<ReadonlyMap<string, readonly Span[]>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const found = new Map<string, Span[]>();
  const stack: (string | null)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = stack.findLast((each) => each !== null);
      if (id !== undefined && id !== null) found.set(id, [...(found.get(id) ?? []), spanOf(item)]);
    } else if (item.type === 'endMarkedContent') stack.pop();
    else stack.push(item.id ?? null);
  }
  return found;
}

async function drawnHtml(document: PDFDocumentProxy): Promise<string> {
  const { getResolvedPDFJS } = await import('unpdf');
  const { OPS } = await getResolvedPDFJS();
  const { drawingHtml } = await import('./pdf-drawing.ts');
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    const { items } = await page.getTextContent();
    const spans = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [spanOf(item)] : []));
    pages.push(
      drawingHtml({ operators: fnArray.map((name, index) => ({ name, args: argsArray[index] })), spans, codes: OPS }),
    );
    page.cleanup();
  }
  return pages.join('\n');
}

type Item = {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
};

function spanOf({ str, transform, width, height }: Item): Span {
  const [, , , , left = 0, bottom = 0] = transform;
  return { text: str, left, bottom, right: left + width, height };
}

function locked(): UserError {
  return new UserError({
    fr: 'Ce PDF est protégé par un mot de passe : enregistrez-le sans mot de passe.',
    en: 'This PDF is protected by a password: save it without one.',
  });
}

function damaged(): UserError {
  return new UserError({
    fr: 'Ce PDF est abîmé : il ne peut pas être lu.',
    en: 'This PDF is damaged: it cannot be read.',
  });
}

function scanned(): UserError {
  return new UserError({
    fr: 'Ce PDF est une image sans texte : passez-le d’abord par une reconnaissance de caractères (OCR).',
    en: 'This PDF is a picture without text: have its letters recognised first (OCR).',
  });
}
