/** What a list format is: one file in this folder, and one line in index.ts. */
import type { Language, Tone } from '../../model/words.ts';
import type { Report } from '../../query/report.ts';

/** A way to write a report, as text that ends with a newline or as bytes. */
export type Format = {
  /** What `--format` calls it. */
  readonly name: string;
  /** Of a file name, without its dot. */
  readonly extension: string;
  readonly format: <Row>(report: Report<Row>, options: FormatOptions) => string | Promise<Uint8Array>;
  /** The same text in pieces of whole lines, each made when it is asked for: a long list is never held whole. */
  readonly pieces?: <Row>(report: Report<Row>, options: FormatOptions) => Iterable<string>;
};

/** One that gives text at once. */
export type TextFormat = Omit<Format, 'format'> & {
  readonly format: <Row>(report: Report<Row>, options: FormatOptions) => string;
};

/** What a format may take into account; each reads only what concerns it. */
export type FormatOptions = {
  readonly language: Language;
  /** Columns of the terminal, 1 at least. */
  readonly width: number;
  /** Colours of the terminal; every function gives its text back when colour is off. */
  readonly paint: Paint;
  /** CSV as Excel opens it in French: `;`, byte order mark, titles, words and decimal commas. */
  readonly excelFr: boolean;
  /** Whose calendar it is, in which time zone (IANA name), and whether tasks are events there. */
  readonly calendar?: { readonly group: string; readonly zone: string | undefined; readonly events: boolean };
  /** The style sheet of pages, read when it is wanted. */
  readonly style: () => string;
};

/** How text is emphasised on a terminal. The text is given in already safe. */
export type Paint = {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly tone: (text: string, tone: Tone) => string;
};
