/** What a document can be made into: one file in targets/, and one line in targets/index.ts. */
import type { Language } from '../model/words.ts';

/**
 * A way to make a document of the Markdown that a template gave. The same Markdown gives the same bytes. Refused with a
 * `UserError`: what the target cannot make in reasonable time.
 */
export type Target = {
  /** Of a file name, without its dot. */
  readonly extension: string;
  readonly render: (markdown: string, about: About) => string;
};

/** What a document says of itself besides its text. */
export type About = {
  /** One line of plain text, as a window or a list of files shows it. */
  readonly title: string;
  readonly language: Language;
  /** The style sheet of pages. */
  readonly style: string;
};
