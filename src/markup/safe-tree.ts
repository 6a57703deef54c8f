import type { Root } from 'hast';
import type { Language } from '../model/words.ts';
import { libraryTree } from './library-tree.ts';
import { plainTree } from './plain-tree.ts';

/**
 * What Markdown and its HTML say, as a tree made safe: no script, style, form, frame or remote content. Refused with a
 * `UserError`: HTML nested so deeply that it exhausts the stack. What is plain is read by the quick lane, to the same tree
 * without places in the source; the libraries are loaded for the rest.
 */
export function safeTree(markdown: string, language: Language): Root {
  return plainTree(markdown) ?? libraryTree(markdown, language);
}
