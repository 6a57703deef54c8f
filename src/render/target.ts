/** What a document can be made into: one file in targets/, and one line in targets/index.ts. */
import type { CivilDate } from '../model/civil-date.ts';
import type { Language } from '../model/words.ts';

/**
 * A way to make a document of the Markdown that a template gave. The same Markdown gives the same bytes. Refused with a
 * `UserError`: what the target cannot make in reasonable time.
 */
export type Target = {
  /** Of a file name, without its dot. */
  readonly extension: string;
  /** Text in UTF-8, or bytes. */
  readonly render: (markdown: string, about: About) => string | Promise<string | Uint8Array>;
};

export type Attachment = { readonly name: string; readonly content: string | Uint8Array };

/** PDF/UA-1 (ISO 14289-1) for everybody, PDF/A-2b (ISO 19005-2) for archives. */
export type PdfStandard = 'ua-1' | 'a-2b';

/** What a document says of itself besides its text. */
export type About = {
  /** One line of plain text, as a window or a list of files shows it. */
  readonly title: string;
  readonly language: Language;
  /** The style sheet of pages. */
  readonly style: string;
  /** The name of the group, above every page. */
  readonly group: string;
  /** Who wrote it: the structure of the rapporteur, else the group. */
  readonly author: string;
  /** The day that it is dated, wherever its file has to bear one. */
  readonly date: CivilDate;
  /** Wide tables want wide pages. */
  readonly landscape: boolean;
  /** A picture in PNG. */
  readonly logo?: Uint8Array;
  /** The office's own Word file. */
  readonly letterhead?: Uint8Array;
  /** How the PDF looks, in Typst. */
  readonly pdfTemplate: string;
  readonly pdfStandard?: PdfStandard;
  /** To whom a message goes, by e-mail address. */
  readonly recipient?: string;
  /** Files that go with a message. */
  readonly attachments?: readonly Attachment[];
};
