/** A whole page of HTML: one file that loads nothing, runs nothing, and prints well. */
import type { Language, Words } from '../model/words.ts';
import { escapeHtml } from './escape-html.ts';

export type Page = {
  readonly title: string;
  readonly language: Language;
  /** The style sheet, as text. */
  readonly style: string;
  /** HTML that is safe already. */
  readonly body: string;
};

/**
 * The page around a body. Its policy (CSP) allows its own style and nothing else: no script, no address. A style sheet
 * that would close its element is put out of action there.
 */
export function page({ title, language, style, body }: Page): string {
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="generator" content="gtm">',
    `<title>${escapeHtml(title)}</title>`,
    '<style>',
    style.trim().replace(/<(?=\/style|!--)/gi, '\\3C '),
    '</style>',
    '</head>',
    '<body>',
    `<a class="skip" href="#content">${SKIP[language]}</a>`,
    '<main id="content">',
    body.trim(),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const SKIP: Words = { fr: 'Aller au contenu', en: 'Skip to the content' };
