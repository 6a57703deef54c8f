import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { UserError } from '../../../model/errors.ts';
import type { Block } from '../../blocks/block.ts';
import type { LeftOut, SourceReading } from '../../blocks/source-reading.ts';
import { drawnPieces } from './drawn-pages.ts';
import { headingsOf } from './headings.ts';
import { joinedPages } from './joined-pages.ts';
import { hyphensIn } from './line-ends.ts';
import { withNotes } from './notes.ts';
import { damaged, openPdf } from './open-pdf.ts';
import type { PageContent } from './page/page-content.ts';
import { lineOf } from './page/printed-lines.ts';
import { pageBlocks } from './page-blocks.ts';
import { type MarginLine, withoutMargins } from './page-margins.ts';
import type { Piece } from './piece.ts';
import { readablePages } from './readable-pages.ts';
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
  const { pages: whole, remarks, recognised } = await readablePages(document, ocr);
  const { pages, margins } = withoutMargins(whole);
  const tagged = !recognised && (await document.getMarkInfo())?.Marked === true;
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
    remarks,
    leftOut: [
      ...repeatedMargins(margins),
      ...[...found.repeated, ...repeated].map((text): LeftOut => ({ reason: 'page-header', text, line: 1 })),
      ...marks.map((text): LeftOut => ({ reason: 'metadata', text, line: 1 })),
      ...aslant(whole),
    ],
    said: whole.flatMap(wordsIn),
  };
}

/** The words of a page; "o" is a bullet of Word. */
function wordsIn({ spans, aslant: across }: PageContent): readonly string[] {
  return [...spans.map(({ text }) => text).filter((text) => text.trim() !== 'o'), ...across];
}

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

/** Words across a page: watermarks, stamps. */
function aslant(pages: readonly PageContent[]): readonly LeftOut[] {
  return pages.flatMap((page) =>
    page.aslant.map((text): LeftOut => ({ reason: 'watermark', text, line: page.number })),
  );
}
