import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { UserError } from '../../../model/errors.ts';
import type { Block } from '../../blocks/block.ts';
import { type LeftOut, type SourceReading, sourceRemark } from '../../blocks/source-reading.ts';
import { drawnPieces } from './drawn-pages.ts';
import { headingsOf } from './headings.ts';
import { joinedPages } from './joined-pages.ts';
import { hyphensIn } from './line-ends.ts';
import { withNotes } from './notes.ts';
import { damaged, openPdf } from './open-pdf.ts';
import { type PageContent, pageContent } from './page/page-content.ts';
import { lineOf } from './page/printed-lines.ts';
import type { Codes } from './page/rules.ts';
import { weightOf } from './page/span.ts';
import { pageBlocks } from './page-blocks.ts';
import { type MarginLine, withoutMargins } from './page-margins.ts';
import type { Piece } from './piece.ts';
import { taggedPieces, treesOf } from './tagged-pages.ts';

/**
 * A PDF: by its structure where it is tagged and says nearly all words, else as it is drawn. A place in it is the number
 * of a line as printed. Refused with a `UserError`: a file that is protected or damaged, or nothing but pictures of pages.
 */
export async function readPdf(bytes: Uint8Array, asked: { readonly ocr?: boolean } = {}): Promise<SourceReading> {
  const document = await openPdf(bytes);
  try {
    return await readDocument(document, asked.ocr === true);
  } catch (error) {
    throw error instanceof UserError ? error : damaged();
  } finally {
    await document.destroy();
  }
}

async function readDocument(document: PDFDocumentProxy, ocr: boolean): Promise<SourceReading> {
  const { OPS: codes } = await (await import('unpdf')).getResolvedPDFJS();
  const drawn = await pagesOf(document, codes);
  const pictures = drawn.filter(isScan);
  const recognised =
    ocr && pictures.length > 0 ? await (await import('./ocr.ts')).recognisedPages(pictures, { document, codes }) : null;
  const whole = drawn.map((page) => recognised?.pages.find(({ number }) => number === page.number) ?? page);
  const scans = pictures.filter(({ number }) => !recognised?.sure.has(number));
  if (scans.length === whole.length) throw scanned(ocr);
  const { pages, margins } = withoutMargins(whole);
  const tagged = recognised === null && (await document.getMarkInfo())?.Marked === true;
  const trees = tagged ? await treesOf(document) : null;
  const found = (trees && taggedPieces(pages, trees)) ?? { pieces: drawnPieces(pages), repeated: [] };
  const { pieces: noted, marks } = withNotes(found.pieces);
  const { pieces, repeated } = joinedPages(noted);
  const keeps = hyphensIn(pieces.flatMap((piece) => (piece.kind === 'lines' ? piece.lines : linesIn(piece))));
  const blocks = pageBlocks(pieces, { headings: headingsOf(pieces), keeps });
  const heads = marginBlocks(margins.filter(({ role }) => role === 'page-header'));
  const feet = marginBlocks(margins.filter(({ role }) => role === 'page-footer'));
  return {
    units: [...heads, ...blocks, ...feet],
    remarks: [
      ...(scans.length > 0 ? [sourceRemark('empty-page', scans.map(({ number }) => number).join(', '))] : []),
      ...[...(recognised?.sure ?? [])].map(([number, percent]) =>
        sourceRemark('ocr', `p. ${number} : ${percent} %`, number),
      ),
    ],
    leftOut: [
      ...repeatedMargins(margins),
      ...[...found.repeated, ...repeated].map(leftOutHead),
      ...marks.map(noteMark),
      ...aslant(whole),
    ],
    // "o" is a bullet of Word.
    said: whole.flatMap((page) => [
      ...page.spans.map(({ text }) => text).filter((text) => text.trim() !== 'o'),
      ...page.aslant,
    ]),
  };
}

async function pagesOf(document: PDFDocumentProxy, codes: Codes): Promise<readonly PageContent[]> {
  const pages: PageContent[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    pages.push(await pageContent(page, codes));
    page.cleanup();
  }
  return pages;
}

/** A page without a word, or a picture of one under a stamp or a few letters that a scanner recognised. */
function isScan({ spans, pictured }: PageContent): boolean {
  const weight = spans.reduce((sum, { text }) => sum + weightOf(text), 0);
  return weight === 0 || (pictured > 0.6 && weight < FEW_LETTERS);
}

const FEW_LETTERS = 120;

function linesIn(piece: Exclude<Piece, { kind: 'lines' }>) {
  return piece.rows.flat().flatMap(({ spans }) => (spans.length > 0 ? [lineOf({ spans })] : []));
}

function marginBlocks(margins: readonly MarginLine[]): readonly Block[] {
  return margins
    .filter(({ again }) => !again)
    .map(({ line: { text, bold }, role, page }) => ({
      kind: 'text',
      first: true,
      role,
      ...{ text, markdown: text, bold, struck: false, checked: null, line: page },
    }));
}

function repeatedMargins(margins: readonly MarginLine[]): readonly LeftOut[] {
  return margins
    .filter(({ again }) => again)
    .map(({ line: { text }, role, page }) => ({ reason: role, text, line: page }));
}

function leftOutHead(text: string): LeftOut {
  return { reason: 'page-header', text, line: 1 };
}

function noteMark(text: string): LeftOut {
  return { reason: 'metadata', text, line: 1 };
}

/** Words across a page: watermarks, stamps. */
function aslant(pages: readonly PageContent[]): readonly LeftOut[] {
  return pages.flatMap((page) =>
    page.aslant.map((text): LeftOut => ({ reason: 'watermark', text, line: page.number })),
  );
}

/** `tried`, whether letters were looked for. */
function scanned(tried: boolean): UserError {
  return tried
    ? new UserError({
        fr: 'Ce PDF est une image sans texte, où aucune lettre n’a été reconnue.',
        en: 'This PDF is a picture without text, in which no letter was recognised.',
      })
    : new UserError({
        fr: 'Ce PDF est une image sans texte : ajoutez --ocr pour que ses lettres soient reconnues.',
        en: 'This PDF is a picture without text: add --ocr to have its letters recognised.',
      });
}
