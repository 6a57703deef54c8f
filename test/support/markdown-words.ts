// The words that a Markdown text shows, in the order of the text, without the numbers that lists make themselves.

import { blockText } from '../../src/render/tree/inline-text.ts';
import { readDocument } from '../../src/render/tree/read-document.ts';

export function markdownWords(markdown: string): readonly string[] {
  return blockText(readDocument(markdown, 'fr').blocks)
    .split(/\s+/)
    .filter((word) => word !== '');
}
