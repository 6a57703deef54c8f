import type { Label, Paragraph, Piece, Story, StoryNode } from '../office/story.ts';
import { childAt, type Xml } from '../office/xml.ts';
import { isShaded } from './docx-invisible.ts';
import { docxPieces } from './docx-pieces.ts';
import { type DocxPart, type Left, standingIn } from './docx-scope.ts';
import { type DocxStyle, outlined } from './docx-styles.ts';
import { docxTable } from './docx-table.ts';
import { valueAt } from './docx-values.ts';

/** The paragraphs and tables of a container: the text, a cell, a note, a box, the head of a page. Tracked changes are accepted. */
export function docxStory(container: Xml, part: DocxPart, left: Left = null): Story {
  const nodes: StoryNode[] = [];
  // Paragraphs whose end was deleted go on in the next one.
  let held: readonly Piece[] = [];
  const flush = () => {
    if (held.length > 0) nodes.push({ kind: 'paragraph', pieces: held, heading: null, label: null });
    held = [];
  };
  for (const standing of standingIn(container, ['w:p', 'w:tbl'], left)) {
    const { element } = standing;
    if (element.name === 'w:tbl') {
      flush();
      nodes.push(...docxTable(standing, part, docxStory));
      continue;
    }
    const style = part.styles('paragraph', valueAt(element, 'w:pPr', 'w:pStyle'));
    // A style of its own may set a colour under the words.
    const grounded =
      part.grounded === true || (style.id !== '' && style.id !== 'Normal') || isShaded(childAt(element, 'w:pPr'));
    const scope = { part, left: standing.left, base: style.look, readStory: docxStory, grounded };
    const pieces = [...held, ...docxPieces(element, scope)];
    held = isJoined(element) ? pieces : [];
    if (held.length === 0) nodes.push(paragraphOf(element, style, { pieces, part, left: standing.left }));
  }
  flush();
  return nodes;
}

function isJoined(paragraph: Xml): boolean {
  const mark = childAt(paragraph, 'w:pPr', 'w:rPr');
  return childAt(mark, 'w:del') !== undefined || childAt(mark, 'w:moveFrom') !== undefined;
}

type Found = { readonly pieces: readonly Piece[]; readonly part: DocxPart; readonly left: Left };

function paragraphOf(element: Xml, style: DocxStyle, { pieces, part, left }: Found): Paragraph {
  const properties = childAt(element, 'w:pPr');
  const heading = style.heading ?? outlined(properties, null);
  const label = left ? null : labelOf(properties, style, part);
  return { kind: 'paragraph', pieces, heading, label };
}

/** What its list puts before a paragraph; a heading keeps a number alone. */
function labelOf(properties: Xml | undefined, style: DocxStyle, { numbering }: DocxPart): Label | null {
  const own = childAt(properties, 'w:numPr');
  const id = valueAt(own, 'w:numId') ?? style.list?.id ?? '0';
  if (id === '0') return null;
  const level = Number(valueAt(own, 'w:ilvl') ?? numbering.levelOf(style));
  return numbering.count({ id, level });
}
