import { childAt, childrenNamed, type Xml } from '../office/xml.ts';
import { BOX, type GridCell } from './grid.ts';

/** A cell of an OpenDocument sheet; a day and a box by their value, all else as it is shown. */
export function odsCell(cell: Xml, style: Xml | undefined): GridCell {
  const look = childAt(style, 'style:text-properties')?.attributes;
  const [note] = childrenNamed(cell, 'office:annotation');
  const through = look?.['style:text-line-through-style'] ?? look?.['style:text-line-through-type'] ?? 'none';
  return {
    text: valueText(cell) ?? linesOf(cell),
    bold: look?.['fo:font-weight'] === 'bold',
    struck: through !== 'none',
    ...(note ? { comment: linesOf(note) } : {}),
  };
}

function valueText({ attributes }: Xml): string | undefined {
  const type = attributes['office:value-type'] ?? attributes['calcext:value-type'];
  if (type === 'boolean') return attributes['office:boolean-value'] === 'true' ? BOX.ticked : BOX.empty;
  const [day = '', hour = '00:00'] = (attributes['office:date-value'] ?? '').split('T');
  if (type !== 'date' || !/^\d{4}-\d\d-\d\d$/.test(day)) return undefined;
  return hour.startsWith('00:00') ? day : `${day} ${hour.slice(0, 5)}`;
}

function linesOf(parent: Xml): string {
  return childrenNamed(parent, 'text:p', 'text:h').map(wordsOf).join('\n');
}

/** Words with the blanks and line ends that have elements of their own. */
function wordsOf({ children }: Xml): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return child.replace(/\s+/g, ' ');
      if (child.name === 'text:line-break') return '\n';
      if (child.name === 'text:s' || child.name === 'text:tab') return ' ';
      return child.name === 'office:annotation' ? '' : wordsOf(child);
    })
    .join('');
}
