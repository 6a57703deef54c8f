// What a report tells of a source beside its words.

/** What the reader of a report has to know: a guess with its reason, something that contradicts itself. */
export type Remark = {
  readonly field: string;
  readonly from: string;
  readonly reason: RemarkReason;
  readonly line: number;
};

/** Each has its sentence in the report. */
export type RemarkReason = DateReason | ReadingReason | SourceReason;

/** Where a date was taken from, and what speaks against it. */
export type DateReason = 'file-name' | 'first-date' | 'front-matter' | 'year' | 'contradiction' | 'not-later';

/** What was made of the words. */
type ReadingReason =
  | 'no-agenda'
  | 'sentence'
  | 'split'
  | 'row'
  | 'header'
  | 'approval'
  | 'restated'
  | 'linked'
  | 'unticked'
  | 'misspelt';

/** What is to be known of the file. */
export type SourceReason = 'extension' | 'encoding' | 'pictures' | 'empty-page' | 'ocr' | 'page-header' | 'attachment';
