import { frenchTypography } from '../../i18n/typography.ts';
import type { Language } from '../../model/words.ts';
import type { Template } from './template.ts';

/**
 * The Markdown of a document: the template filled with the view; a French one gets the spaces of French typography,
 * whatever it becomes afterwards. What the template gets wrong is a `UserError` (see `compileTemplate`).
 */
export function fillDocument(template: Template, view: object, language: Language): string {
  const filled = template(view);
  return language === 'fr' ? frenchTypography(filled) : filled;
}
