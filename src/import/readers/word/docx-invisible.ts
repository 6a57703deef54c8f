// Words that nobody sees on the paper: white on white, or as small as a dot.
import { childAt, type Xml } from '../office/xml.ts';
import { valueAt } from './docx-values.ts';

/** In half points: nobody reads a letter of one point. */
const SMALLEST = 2;

/** Whether the properties of a run (`w:rPr`) make its words invisible; `grounded`, whether a colour lies under the paragraph. */
export function isInvisible(properties: Xml | undefined, grounded: boolean): boolean {
  const size = valueAt(properties, 'w:sz');
  if (size !== undefined && Number(size) <= SMALLEST) return true;
  const isWhite = /^f{6}$/i.test(valueAt(properties, 'w:color') ?? '');
  return isWhite && !grounded && !isShaded(properties) && childAt(properties, 'w:highlight') === undefined;
}

/** Whether a colour other than white is set under words, a paragraph or a cell. */
export function isShaded(properties: Xml | undefined): boolean {
  const shading = childAt(properties, 'w:shd')?.attributes;
  const isPlain = /^(?:auto|f{6})?$/i.test(shading?.['w:fill'] ?? '') && shading?.['w:themeFill'] === undefined;
  return shading !== undefined && !(isPlain && /^(?:clear|nil)?$/.test(shading['w:val'] ?? ''));
}
