import type { PdfStandard } from '../target.ts';

/** What is compiled: the template, its data as JSON, and the logo. */
export type TypstSources = {
  readonly template: string;
  readonly data: string;
  readonly logo: Uint8Array | undefined;
  readonly standard: PdfStandard | undefined;
};
