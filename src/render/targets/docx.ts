import { type Document, Packer } from 'docx';
import { docxDocument } from '../docx/docx-document.ts';
import { fillLetterhead } from '../docx/letterhead.ts';
import { settleDocx, settleParts } from '../docx/settle-docx.ts';
import type { About, Target } from '../target.ts';
import { readDocument } from '../tree/read-document.ts';

/** A Word document: on a page of ours, or in the letterhead of the office when it has one. */
export const docx = {
  extension: 'docx',
  render: async (markdown: string, about: About) => {
    const tree = readDocument(markdown, about.language);
    if (about.letterhead) return settleDocx(await fillLetterhead(about.letterhead, tree, about), about.date);
    return settleParts(Object.fromEntries(COMPILER.compile(docxDocument(tree, about))), about.date);
  },
} satisfies Target;

/** What `Packer.toBuffer` has the parts from, before it packs them: so they are packed once. Its types keep it private. */
const { compiler: COMPILER } = Packer as unknown as {
  readonly compiler: { readonly compile: (document: Document) => ReadonlyMap<string, string | Uint8Array> };
};
