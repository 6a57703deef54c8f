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
  /** Absent when the group meets as needed. */
  readonly rhythm?: string;
};

/** The values of a group that are texts, by the names of their options. */
export type GroupText = Exclude<keyof GroupAnswers, 'locale'>;

/** Texts for some of them. */
export type GroupTexts = Readonly<Partial<Record<GroupText, string>>>;
