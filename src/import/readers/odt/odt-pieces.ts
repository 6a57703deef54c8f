import { BOX } from '../office/piece-lines.ts';
import { type Piece, PLAIN, safeAddress } from '../office/story.ts';
import { allNamed, childrenNamed, type Xml } from '../office/xml.ts';
import type { Left, OdtPart, ReadStory } from './odt-part.ts';
import type { LookSet } from './odt-styles.ts';

/** Where a piece stands. */
type PieceScope = {
  readonly part: OdtPart;
  readonly left: Left;
  readonly look: LookSet;
  readonly link: string | null;
  readonly readStory: ReadStory;
};

/** The pieces of a paragraph, or of a drawing that stands by itself, in their order. */
export function odtPieces(parent: Xml, scope: Omit<PieceScope, 'link'>): readonly Piece[] {
  return piecesIn(parent, { ...scope, link: null });
}

function piecesIn({ children }: Xml, scope: PieceScope): readonly Piece[] {
  return children.flatMap((child) => {
    if (typeof child === 'string') return words(child.replace(/[\t\r\n]+/g, ' '), scope);
    const read = READ[child.name];
    if (read) return read(child, scope);
    return SILENT.test(child.name) ? [] : piecesIn(child, scope);
  });
}

/** Marks of places, and what no page shows. */
const SILENT = /^(?:dc|meta|script|form|svg):|:(?:number|note-citation|event-listeners|param)$/;

function words(text: string, { left, look, link }: PieceScope): readonly Piece[] {
  const reason = left ?? (look.hidden ? 'hidden' : null);
  if (reason) return [{ kind: 'left', reason, text }];
  return [{ kind: 'words', text, look: { ...PLAIN, ...look }, link }];
}

type Read = (element: Xml, scope: PieceScope) => readonly Piece[];

const box: Read = (element, scope) => {
  return [{ kind: 'aside', role: 'box', nodes: scope.readStory(element, scope.part, scope.left) }];
};

/** A drawing with words is a box. */
const shape: Read = (element, scope) => {
  return allNamed(element, 'text:p', 'text:h', 'text:list').length > 0 ? box(element, scope) : [];
};

/** All others only stand around these. */
const READ: Readonly<Record<string, Read>> = {
  'text:tab': (_, scope) => words('\t', scope),
  'text:s': ({ attributes }, scope) => words(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, 99)), scope),
  'text:line-break': (_, scope) => (scope.left ? words(' ', scope) : [{ kind: 'break' }]),
  'text:span': (element, scope) => {
    const { look } = scope.part.styles('text', element.attributes['text:style-name']);
    return piecesIn(element, { ...scope, look: { ...scope.look, ...look } });
  },
  'text:a': (element, scope) => {
    return piecesIn(element, { ...scope, link: safeAddress(element.attributes['xlink:href']) ?? scope.link });
  },
  'text:note': ({ children }, scope) => {
    const bodies = children.filter(
      (child): child is Xml => typeof child !== 'string' && child.name === 'text:note-body',
    );
    return bodies.map((body) => ({
      kind: 'aside',
      role: 'note',
      nodes: scope.readStory(body, scope.part, scope.left),
    }));
  },
  'office:annotation': (element, scope) => {
    const nodes = scope.readStory(element, scope.part, scope.left ?? 'comment');
    return [{ kind: 'aside', role: 'note', nodes }];
  },
  'text:change': ({ attributes }, { part, readStory }) => {
    const id = attributes['text:change-id'] ?? '';
    const deleted = part.deleted.get(id);
    if (!deleted || part.told.has(id)) return [];
    part.told.add(id);
    return [{ kind: 'aside', role: 'note', nodes: readStory(deleted, part, 'deleted') }];
  },
  'text:placeholder': (element, scope) => piecesIn(element, { ...scope, left: scope.left ?? 'placeholder' }),
  'text:hidden-text': ({ attributes }, scope) => {
    const text = attributes['text:string-value'] ?? '';
    return words(text, attributes['text:is-hidden'] === 'true' ? { ...scope, left: scope.left ?? 'hidden' } : scope);
  },
  'loext:content-control': control,
  'field:fieldmark': fieldMark,
  'field:fieldmark-start': fieldMark,
  'draw:frame': frame,
  'draw:image': (element, scope) => {
    scope.part.onPicture();
    return shape(element, scope);
  },
  'draw:object': () => [],
  'draw:text-box': box,
  'draw:control': ({ attributes }, scope) => {
    const ticked = scope.part.boxes.get(attributes['draw:control'] ?? '');
    return ticked === undefined ? [] : words(ticked ? BOX.ticked : BOX.empty, scope);
  },
  ...Object.fromEntries(
    ['custom-shape', 'rect', 'ellipse', 'circle', 'caption', 'line', 'path', 'polygon', 'polyline', 'connector'].map(
      (name) => [`draw:${name}`, shape],
    ),
  ),
};

/** A frame, whose pictures are one in several forms. */
function frame(element: Xml, scope: PieceScope): readonly Piece[] {
  const [first, ...others] = childrenNamed(element, 'draw:image');
  const children = element.children.filter((child) => typeof child !== 'string' && !others.includes(child));
  return piecesIn({ ...element, children: first ? children : element.children }, scope);
}

/** A content control; the sign of a box is what its state says. */
function control(element: Xml, scope: PieceScope): readonly Piece[] {
  const { attributes } = element;
  if (attributes['loext:checkbox'] === 'true')
    return words(attributes['loext:checked'] === 'true' ? BOX.ticked : BOX.empty, scope);
  const isPlaceholder = attributes['loext:showing-place-holder'] === 'true';
  return piecesIn(element, isPlaceholder ? { ...scope, left: scope.left ?? 'placeholder' } : scope);
}

/** A field of a form: a box says in its parameters whether it is ticked. */
function fieldMark(element: Xml, scope: PieceScope): readonly Piece[] {
  const inside = piecesIn(element, scope);
  if (!/FORMCHECKBOX$/.test(element.attributes['field:type'] ?? '')) return inside;
  const ticked = childrenNamed(element, 'field:param').some(({ attributes }) => {
    return /Checkbox_?Checked$/i.test(attributes['field:name'] ?? '') && attributes['field:value'] === 'true';
  });
  return words(ticked ? BOX.ticked : BOX.empty, scope).concat(inside);
}
