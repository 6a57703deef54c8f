import type { Label, Paragraph, Piece, Story } from '../office/story.ts';
import { childrenNamed, elementsIn, wordsIn, type Xml } from '../office/xml.ts';
import type { ItemPlace, ListCount } from './odt-lists.ts';
import type { Left, OdtPart } from './odt-part.ts';
import { odtPieces } from './odt-pieces.ts';
import { odtTable } from './odt-table.ts';

/** The paragraphs, lists and tables of a container: the text, a cell, a note, a box, the head of a page. */
export function odtStory(container: Xml, part: OdtPart, left: Left = null): Story {
  return nodesIn(container, { part, left, item: null });
}

type Scope = { readonly part: OdtPart; readonly left: Left; readonly item: Item | null };

/** The list that a paragraph stands in, and whether the label of its item is still to come. */
type Item = ItemPlace & { readonly style: string; open: boolean };

function nodesIn(container: Xml, scope: Scope): Story {
  return elementsIn(container).flatMap((element) => nodesOf(element, scope));
}

function nodesOf(element: Xml, scope: Scope): Story {
  const { name, attributes } = element;
  if (name === 'text:p' || name === 'text:h') return [paragraphOf(element, scope)];
  if (name === 'text:list') return listNodes(element, scope);
  if (name === 'table:table') return odtTable(element, scope.part, { left: scope.left, readStory: odtStory });
  if (name.startsWith('draw:') || name === 'text:change') return [looseParagraph(element, scope)];
  if (SILENT.test(name)) return [];
  const isHidden = name === 'text:section' && attributes['text:display'] === 'none';
  return nodesIn(element, isHidden ? { ...scope, left: scope.left ?? 'hidden' } : scope);
}

/** What is declared, how an index is made, and what was deleted, which is told where it stood. */
const SILENT = /^(?:dc|meta):|:(?:forms|tracked-changes|[\w-]+-(?:decls|source|citation))$/;

/** A drawing, or a change, between paragraphs. */
function looseParagraph(element: Xml, { part, left }: Scope): Paragraph {
  const pieces = odtPieces(
    { name: '', attributes: {}, children: [element] },
    { part, left, look: {}, readStory: odtStory },
  );
  return { kind: 'paragraph', pieces, heading: null, label: null };
}

function paragraphOf(element: Xml, scope: Scope): Paragraph {
  const { part, left } = scope;
  const style = part.styles('paragraph', element.attributes['text:style-name']);
  const pieces: readonly Piece[] = odtPieces(element, { part, left, look: style.look, readStory: odtStory });
  const level = Number(element.attributes['text:outline-level'] ?? 1);
  const heading = element.name === 'text:h' && style.heading !== 0 ? level : style.heading;
  return { kind: 'paragraph', pieces, heading, label: left ? null : labelOf(element, heading, scope) };
}

/** What its list puts before a paragraph; as the program that wrote it displayed it, where it says so. */
function labelOf(element: Xml, heading: number | null, { part, item }: Scope): Label | null {
  const label = item ? itemLabel(item, part) : headingLabel(element, heading, part);
  const [shown] = childrenNamed(element, 'text:number');
  return label && shown ? { ...label, text: wordsIn(shown).trim() } : label;
}

function itemLabel(item: Item, { lists }: OdtPart): Label | null {
  if (!item.open) return null;
  item.open = false;
  return lists.label(item.style, item);
}

function headingLabel({ name, attributes }: Xml, heading: number | null, { lists }: OdtPart): Label | null {
  if (name !== 'text:h' || heading === null || heading < 1 || attributes['text:is-list-header'] === 'true') return null;
  return lists.heading(heading);
}

/** The items of a list; a list in it counts with it. */
function listNodes(list: Xml, scope: Scope): Story {
  const { attributes } = list;
  const style = attributes['text:style-name'] ?? scope.item?.style ?? '';
  const level = scope.item ? scope.item.level + 1 : 0;
  const count = scope.item ? scope.item.count : countOf(list, style, scope.part.counts);
  return childrenNamed(list, 'text:list-header', 'text:list-item').flatMap((each) => {
    const said = Number(each.attributes['text:start-value'] ?? Number.NaN);
    const start = Number.isInteger(said) ? said : undefined;
    const item: Item = { style, level, count, start, open: each.name === 'text:list-item' };
    return nodesIn(each, { ...scope, item });
  });
}

/** The numbers of a list begin anew, unless it goes on with another. */
function countOf({ attributes }: Xml, style: string, { byId, last }: OdtPart['counts']): ListCount {
  const other = byId.get(attributes['text:continue-list'] ?? '');
  const count = other ?? (attributes['text:continue-numbering'] === 'true' ? last.get(style) : undefined) ?? [];
  last.set(style, count);
  const id = attributes['xml:id'] ?? attributes['text:id'];
  if (id !== undefined) byId.set(id, count);
  return count;
}
