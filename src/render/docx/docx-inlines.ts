// Inlines as the runs of a Word paragraph.
import { ExternalHyperlink, FootnoteReferenceRun, type ParagraphChild, TextRun } from 'docx';
import type { Inline, Mark } from '../tree/document-tree.ts';

/** How all the runs of a paragraph look, besides their marks: bold in the head of a table, smaller (half points) in it. */
type Look = {
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
};

/** The runs of a paragraph; `notes` are the footnotes referred to so far, since Word knows one reference to each. */
export function docxRuns(inlines: readonly Inline[], notes: Set<number>, look: Look = {}): readonly ParagraphChild[] {
  return inlines.map((inline) => docxRun(inline, notes, look));
}

function docxRun(inline: Inline, notes: Set<number>, look: Look): ParagraphChild {
  switch (inline.kind) {
    case 'text':
      return run(inline.text, inline.marks, look);
    case 'break':
      return new TextRun({ break: 1 });
    case 'link':
      return new ExternalHyperlink({
        link: inline.address,
        children: linkRuns(inline.inlines, notes, { ...look, color: LINK }),
      });
    case 'note':
      return noteRun(inline.number, notes);
  }
}

function linkRuns(inlines: readonly Inline[], notes: Set<number>, look: Look): readonly ParagraphChild[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'text') return [run(inline.text, [...inline.marks, 'underline'], look)];
    return inline.kind === 'link' ? linkRuns(inline.inlines, notes, look) : [docxRun(inline, notes, look)];
  });
}

function noteRun(number: number, notes: Set<number>): ParagraphChild {
  if (notes.has(number)) return new TextRun({ text: String(number), superScript: true });
  notes.add(number);
  return new FootnoteReferenceRun(number);
}

const LINK = '1F4E79';
const CODE = 'Consolas';

function run(text: string, marks: readonly Mark[], { bold = false, ...look }: Look): TextRun {
  const has = (mark: Mark) => marks.includes(mark);
  return new TextRun({
    ...look,
    text: wordText(text),
    ...(bold || has('bold') ? { bold: true } : {}),
    ...(has('italic') ? { italics: true } : {}),
    ...(has('strike') ? { strike: true } : {}),
    ...(has('underline') ? { underline: {} } : {}),
    ...(has('super') ? { superScript: true } : {}),
    ...(has('sub') ? { subScript: true } : {}),
    ...(has('code') ? { font: CODE } : {}),
  });
}

/** Without the characters that XML 1.0 cannot hold (section 2.2), which would keep Word from opening the file. */
export function wordText(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\x20-\x7E\xA0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
