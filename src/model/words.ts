/** Sentences shown to people exist in every language of the product; one that is missing does not compile. */
export type Words = { readonly fr: string; readonly en: string };

/** A language people can choose with `--lang` or the `locale` of gtm.yaml. */
export type Language = keyof Words;

/** How a word is coloured on a terminal or a page; never the only way to tell it. */
export type Tone = 'good' | 'bad' | 'warn' | 'muted';
