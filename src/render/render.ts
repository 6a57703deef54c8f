// A document from a template and a view.
import { frenchTypography } from '../i18n/typography.ts';
import type { Language } from '../model/words.ts';
import { type TargetName, targets } from './targets/index.ts';
import type { Template } from './template.ts';

export type DocumentRequest = {
  readonly template: Template;
  readonly view: object;
  readonly language: Language;
  readonly to: TargetName;
};

/**
 * Fills the template and renders it: French documents get the spaces of French typography, whatever the target.
 * The same request gives the same bytes. What the template gets wrong is a `UserError` (see `compileTemplate`).
 */
export function renderDocument({ template, view, language, to }: DocumentRequest): string {
  const filled = template(view);
  return targets[to](language === 'fr' ? frenchTypography(filled) : filled);
}
