// A whole Word document: A4, the group's name and logo above, the number of the page below.
import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  Header,
  ImageRun,
  type ISectionOptions,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { About } from '../target.ts';
import type { DocumentTree } from '../tree/document-tree.ts';
import { docxBlocks, type Setting } from './docx-blocks.ts';
import { wordText } from './docx-inlines.ts';
import { newLists } from './docx-lists.ts';

const A4 = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) };
const SIDE = convertMillimetersToTwip(20);
const BLUE = '1F3864';

/** The text of a document, and what goes with it: footnotes and the numbering of its lists. */
export function docxParts({ blocks, notes }: DocumentTree, width: number) {
  const lists = newLists();
  const setting: Setting = { lists, notes: new Set(), depth: 0, quoted: 0, cell: null, width, align: 'left', scale: 1 };
  const children = [...docxBlocks(blocks, setting)];
  const footnotes = Object.fromEntries(
    notes.map((note, index) => [
      String(index + 1),
      { children: docxBlocks(note, setting).filter((each) => each instanceof Paragraph) },
    ]),
  );
  return { children, footnotes, numbering: { config: lists.config() } };
}

/** The width of the text (twips) between the margins of a page of ours. */
function textWidth({ landscape }: Pick<About, 'landscape'>): number {
  return (landscape ? A4.height : A4.width) - 2 * SIDE;
}

export function docxDocument(tree: DocumentTree, about: About): Document {
  const { children, footnotes, numbering } = docxParts(tree, textWidth(about));
  return new Document({
    title: wordText(about.title),
    creator: wordText(about.author),
    lastModifiedBy: 'gtm',
    description: '',
    revision: 1,
    styles: stylesFor(about),
    numbering,
    footnotes,
    sections: [{ ...frameOf(about), children }],
  });
}

function frameOf(about: About): Omit<ISectionOptions, 'children'> {
  const { landscape } = about;
  return {
    properties: {
      titlePage: true,
      page: {
        size: { ...A4, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: {
          top: convertMillimetersToTwip(25),
          bottom: convertMillimetersToTwip(20),
          left: SIDE,
          right: SIDE,
          header: convertMillimetersToTwip(10),
          footer: convertMillimetersToTwip(10),
        },
      },
    },
    headers: { first: firstHeader(about), default: runningHeader(about) },
    footers: { first: footer(), default: footer() },
  };
}

/** The logo at the left, the name of the group at the right. */
function firstHeader(about: About): Header {
  const logo = about.logo && pngSize(about.logo);
  const image = logo && about.logo ? [logoRun(about.logo, logo, about.group)] : [];
  const name = new TextRun({ text: `\t${wordText(about.group)}`, bold: true, size: 18 });
  const tabStops = [{ type: TabStopType.RIGHT, position: textWidth(about) }];
  return new Header({ children: [new Paragraph({ tabStops, children: [...image, name] })] });
}

/** The height of the logo, in pixels of 1/96 inch. */
const LOGO_HEIGHT = 40;

function logoRun(data: Uint8Array, { width, height }: { width: number; height: number }, name: string): ImageRun {
  return new ImageRun({
    type: 'png',
    data,
    transformation: { width: Math.round((width / height) * LOGO_HEIGHT), height: LOGO_HEIGHT },
    altText: { name: 'logo', title: wordText(name), description: wordText(name) },
  });
}

function runningHeader({ title }: About): Header {
  const text = new TextRun({ text: wordText(title), size: 16, color: '666666' });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [text] })] });
}

function footer(): Footer {
  const page = new TextRun({ size: 16, children: ['Page ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [page] })] });
}

function stylesFor({ language }: About) {
  const value = language === 'fr' ? 'fr-FR' : 'en-GB';
  const heading = (size: number, before: number, after: number) => ({
    run: { size, bold: true, color: BLUE, font: 'Calibri' },
    paragraph: { spacing: { before, after, line: 264, lineRule: LineRuleType.AUTO }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, language: { value, eastAsia: value, bidirectional: 'ar-SA' } },
        paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
      },
      title: heading(32, 0, 200),
      heading1: heading(26, 280, 120),
      heading2: heading(23, 200, 100),
      heading3: heading(22, 160, 80),
      heading4: heading(22, 140, 60),
      heading5: heading(22, 120, 60),
    },
  };
}

/** Width and height in pixels of a PNG picture (its IHDR chunk, PNG 3rd edition, 11.2.1); null for anything else. */
function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24 || view.getUint32(0) !== 0x89504e47 || view.getUint32(12) !== 0x49484452) return null;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  return width > 0 && height > 0 ? { width, height } : null;
}
