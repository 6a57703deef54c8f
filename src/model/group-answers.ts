import type { Language } from './words.ts';

/** What a new workspace is told of its group; an absent text is not known yet. */
export type GroupAnswers = {
  readonly group: string;
  readonly name?: string;
  readonly locale: Language;
  /** IANA name. */
  readonly timezone: string;
  readonly venue?: string;
  readonly start?: string;
  readonly end?: string;
  readonly chair?: string;
  readonly rhythm: string;
};
