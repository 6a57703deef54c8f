import type { Language } from './words.ts';

/** What gtm.yaml says of the group. Absent keys have no effect, except the folders, which have their usual names. */
export type Config = {
  readonly file: string;
  readonly group?: string;
  readonly name?: string;
  readonly locale?: Language;
  /** IANA name; what "today" means. */
  readonly timezone?: string;
  /** How dates in figures are read. */
  readonly dates?: 'day-first' | 'month-first';
  /** The oldest program that knows every key of the workspace: `0.2`. */
  readonly needs?: string;
  readonly defaults: {
    readonly venue?: string;
    readonly start?: string;
    readonly end?: string;
    readonly chair?: string;
    readonly standing: readonly string[];
  };
  readonly rhythm?: string;
  readonly quorum?: Quorum;
  /** Folder of the records, relative to the workspace. */
  readonly meetings: string;
  /** Folder of the group's own templates, relative to the workspace. */
  readonly templates: string;
};

/** How many must attend: a share of a list of structures ("1/2"), or a number of structures. */
export type Quorum = {
  readonly of?: readonly string[];
  readonly share?: string;
  readonly count?: number;
  /** Whether a represented structure counts as present. */
  readonly represented: boolean;
};
