import type { About } from './target.ts';
import { type TargetName, targets } from './targets/index.ts';

/** A document in one form; its file holds `text` in UTF-8. */
export type RenderedDocument = { readonly extension: string; readonly text: string };

/** Makes each target asked for of the Markdown of a document, in that order. The same request gives the same bytes. */
export async function renderDocument(
  markdown: string,
  about: About,
  to: readonly TargetName[],
): Promise<readonly RenderedDocument[]> {
  const loaded = await Promise.all(to.map((name) => targets[name]()));
  return loaded.map(({ extension, render }) => ({ extension, text: render(markdown, about) }));
}
