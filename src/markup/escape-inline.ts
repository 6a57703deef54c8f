import { replaceUnsafe } from '../model/safe-text.ts';

/**
 * Puts a backslash before whatever Markdown would read as markup inside a line, so that words stay as typed.
 * `<sup>` and `<sub>` ("1<sup>er</sup>") are let through; line breaks become `<br>`, control characters go.
 */
export function escapeInline(text: string): string {
  const lines = text.trim().replace(/\r\n?/g, '\n').replaceAll('\t', ' ');
  return replaceUnsafe(lines, () => '')
    .replace(/[\\`[\]]/g, '\\$&')
    .replace(/[*~](?<!\s[*~](?=\s))/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?!\/?su[bp]>)(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/ *\n */g, '<br>');
}
