import { frenchTypography } from '../../src/i18n/typography.ts';
import type { Language, Words } from '../../src/model/words.ts';
import { paragraphs } from './markdown.ts';

/** What stands on the first line of every page that is written by `npm run docs`. */
export const GENERATED = '<!-- Written by npm run docs: change what it is made from, not this page. -->';

/** A page in one language: its path below docs/fr or docs/en, its title, and what is under it. */
export type PageSource = { readonly path: string; readonly title: Words; readonly body: readonly string[] };

/** The text of a page, with a link to the same page in the other language. */
export function pageText({ path, title, body }: PageSource, language: Language): string {
  const up = '../'.repeat(path.split('/').length);
  const other =
    language === 'fr'
      ? `[English](${up}en/${path}) · [Sommaire](${up}README.md)`
      : `[Français](${up}fr/${path}) · [Contents](${up}README.md)`;
  const text = `${paragraphs([GENERATED, other, `# ${title[language]}`, ...body])}\n`;
  return language === 'fr' ? frenchTypography(text) : text;
}
