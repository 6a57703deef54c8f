// A document from a template and a view.
import { frenchTypography } from '../i18n/typography.ts';
import type { About } from './target.ts';
import { type TargetName, targets } from './targets/index.ts';
import type { Template } from './template.ts';

export type DocumentRequest = {
  readonly template: Template;
  readonly view: object;
  readonly about: About;
};

/** A document in one form: its bytes are those of `text` in UTF-8. */
export type RenderedDocument = { readonly extension: string; readonly text: string };

/**
 * Fills the template once and renders it to each target asked for, in that order: French documents get the spaces of
 * French typography, whatever the target. The same request gives the same bytes. What the template gets wrong is a
 * `UserError` (see `compileTemplate`).
 */
export async function renderDocument(
  { template, view, about }: DocumentRequest,
  to: readonly TargetName[],
): Promise<readonly RenderedDocument[]> {
  const filled = template(view);
  const markdown = about.language === 'fr' ? frenchTypography(filled) : filled;
  const loaded = await Promise.all(to.map((name) => targets[name]()));
  return loaded.map(({ extension, render }) => ({ extension, text: render(markdown, about) }));
}
