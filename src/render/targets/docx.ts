import { Packer } from 'docx';
import { docxDocument } from '../docx/docx-document.ts';
import { fillLetterhead } from '../docx/letterhead.ts';
import { settleDocx } from '../docx/settle-docx.ts';
import type { About, Target } from '../target.ts';
import { readDocument } from '../tree/read-document.ts';

/** A Word document: on a page of ours, or in the letterhead of the office when it has one. */
export const docx = {
  extension: 'docx',
  render: async (markdown: string, about: About) => {
    const tree = readDocument(markdown, about.language);
    const bytes = about.letterhead
      ? await fillLetterhead(about.letterhead, tree, about)
      : await Packer.toBuffer(docxDocument(tree, about));
    return settleDocx(bytes, about.date);
  },
} satisfies Target;
