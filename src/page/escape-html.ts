import { safeBlock } from '../model/safe-text.ts';

/** Text as HTML that shows that very text, in an element or between double quotes; what could hide or turn it is marked. */
export function escapeHtml(text: string): string {
  return safeBlock(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
