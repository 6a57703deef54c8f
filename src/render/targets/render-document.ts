import type { About } from '../target.ts';
import { type TargetName, targets } from './index.ts';

/** A document in one form; text is written in UTF-8. */
export type RenderedDocument = { readonly extension: string; readonly content: string | Uint8Array };

/** Makes each target asked for of the Markdown of a document, in that order. The same request gives the same bytes. */
export async function renderDocument(
  markdown: string,
  about: About,
  to: readonly TargetName[],
): Promise<readonly RenderedDocument[]> {
  const loaded = await Promise.all(to.map((name) => targets[name]()));
  const made: RenderedDocument[] = [];
  for (const { extension, render } of loaded) made.push({ extension, content: await render(markdown, about) });
  return made;
}
