import { packagedStyle } from '../../assets.ts';
import { openStyle } from '../../workspace/templates.ts';
import type { Opened } from '../session/opened.ts';

/** The style sheet of pages: the group's own (`templates/styles/page.css`), else the packaged one. */
export function pageStyle({ root, config }: Opened): string {
  return openStyle(root, config.value.templates) ?? packagedStyle();
}
