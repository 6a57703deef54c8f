import { BOX } from '../office/piece-lines.ts';
import { type Look, type Piece, PLAIN, safeAddress } from '../office/story.ts';
import { childAt, childrenNamed, elementsIn, wordsIn, type Xml } from '../office/xml.ts';
import { beginField, endField, fieldLink, inInstruction, separateField } from './docx-fields.ts';
import { isInvisible } from './docx-invisible.ts';
import { type DocxPart, innerOf, type Left, type ReadStory } from './docx-scope.ts';
import { type LookSet, lookSet } from './docx-styles.ts';
import { isSymbolFont, symbolText } from './symbols.ts';

/** Where a piece stands. */
export type PieceScope = {
  readonly part: DocxPart;
  readonly left: Left;
  /** What the style of the paragraph sets. */
  readonly base: LookSet;
  /** Whether a colour lies under it, on which white words are seen. */
  readonly grounded: boolean;
  readonly readStory: ReadStory;
  readonly look: Look;
  readonly font: string;
  readonly link: string | null;
};

/** The pieces of a paragraph, in their order. */
export function docxPieces(
  paragraph: Xml,
  scope: Pick<PieceScope, 'part' | 'left' | 'base' | 'readStory' | 'grounded'>,
): readonly Piece[] {
  return piecesIn(paragraph, { ...scope, look: PLAIN, font: '', link: null });
}

function piecesIn(parent: Xml, scope: PieceScope): readonly Piece[] {
  return elementsIn(parent).flatMap((element) => piecesOf(element, scope));
}

function piecesOf(element: Xml, scope: PieceScope): readonly Piece[] {
  const read = READ[element.name];
  if (read) return read(element, scope);
  const inner = innerOf(element, scope.left);
  return inner ? piecesIn(inner.element, { ...scope, left: inner.left }) : [];
}

type Read = (element: Xml, scope: PieceScope) => readonly Piece[];

const wordsOf: Read = (element, scope) => words(wordsIn(element), scope);
const blank: Read = (_, scope) => words('\t', scope);
const hyphen: Read = (_, scope) => words('-', scope);
const lineEnd: Read = (_, scope) => (scope.left || inInstruction(scope.part) ? words(' ', scope) : [{ kind: 'break' }]);
const nothing: Read = () => [];

/** All others only stand around these. */
const READ: Readonly<Record<string, Read>> = {
  'w:r': (element, scope) => piecesIn(element, ofRun(element, scope)),
  'w:t': wordsOf,
  'm:t': wordsOf,
  'w:delText': (element, scope) => words(wordsIn(element), { ...scope, left: scope.left ?? 'deleted' }),
  'w:tab': blank,
  'w:ptab': blank,
  'w:br': lineEnd,
  'w:cr': lineEnd,
  'w:noBreakHyphen': hyphen,
  'w:softHyphen': nothing,
  'w:sym': symbol,
  'w:fldChar': fieldMark,
  'w:fldSimple': (element, scope) => {
    const link = fieldLink(element.attributes['w:instr'] ?? '');
    return piecesIn(element, { ...scope, link: link ?? scope.link });
  },
  'w:instrText': (element, { part }) => {
    const field = part.fields.at(-1);
    if (field) field.instruction += wordsIn(element);
    return [];
  },
  'w:delInstrText': nothing,
  'w:hyperlink': hyperlink,
  'w:sdt': control,
  'w:txbxContent': (element, scope) => {
    return [
      { kind: 'aside', role: 'box', nodes: scope.readStory(element, { ...scope.part, grounded: true }, scope.left) },
    ];
  },
  'w:footnoteReference': note,
  'w:endnoteReference': note,
  'w:commentReference': note,
  'a:blip': picture,
  'v:imagedata': picture,
};

/** Words as they stand: left out where they are hidden, and not at all in the instruction of a field. */
function words(text: string, scope: PieceScope): readonly Piece[] {
  const { part, look, font, link } = scope;
  if (inInstruction(part)) return [];
  const left = scope.left ?? (look.hidden ? 'hidden' : null);
  if (left) return [{ kind: 'left', reason: left, text }];
  const shown = isSymbolFont(font) ? [...text].map((sign) => symbolOf(sign, font)).join('') : text;
  return [{ kind: 'words', text: shown, look, link: link ?? openLink(part) }];
}

function symbolOf(sign: string, font: string): string {
  return /\s/.test(sign) ? sign : symbolText(font, sign.codePointAt(0) ?? 0);
}

/** The link of the innermost field that is one. */
function openLink({ fields }: DocxPart): string | null {
  return fields.map(({ instruction }) => fieldLink(instruction)).findLast((link) => link !== null) ?? null;
}

function ofRun(run: Xml, scope: PieceScope): PieceScope {
  const properties = childAt(run, 'w:rPr');
  const [styled] = childrenNamed(properties, 'w:rStyle');
  const named = scope.part.styles('character', styled?.attributes['w:val']).look;
  const own = lookSet(properties);
  // Styles of paragraph and words that both set a look undo each other.
  const set = (key: keyof Look) => own[key] ?? (scope.base[key] ?? false) !== (named[key] ?? false);
  const look = {
    bold: set('bold'),
    italic: set('italic'),
    struck: set('struck'),
    hidden: set('hidden') || isInvisible(properties, scope.grounded),
  };
  const font = childAt(properties, 'w:rFonts')?.attributes ?? {};
  return { ...scope, look, font: font['w:ascii'] ?? font['w:hAnsi'] ?? '' };
}

function symbol({ attributes }: Xml, scope: PieceScope): readonly Piece[] {
  const text = symbolText(attributes['w:font'] ?? '', Number.parseInt(attributes['w:char'] ?? '', 16));
  return words(text, { ...scope, font: '' });
}

function fieldMark(element: Xml, scope: PieceScope): readonly Piece[] {
  const { fields } = scope.part;
  const type = element.attributes['w:fldCharType'];
  if (type === 'begin') beginField(fields, element);
  if (type === 'separate') separateField(fields);
  if (type !== 'end') return [];
  const shown = endField(fields);
  return shown === '' ? [] : words(shown, scope);
}

function hyperlink(element: Xml, scope: PieceScope): readonly Piece[] {
  const link = safeAddress(scope.part.links.get(element.attributes['r:id'] ?? ''));
  return piecesIn(element, { ...scope, link: link ?? scope.link });
}

/** A content control; the sign of a box is what its state says. */
function control(element: Xml, scope: PieceScope): readonly Piece[] {
  const box = childAt(element, 'w:sdtPr', 'w14:checkbox');
  if (box) {
    const state = childAt(box, 'w14:checked')?.attributes['w14:val'] ?? '0';
    return words(/^(?:1|true|on)$/.test(state) ? BOX.ticked : BOX.empty, scope);
  }
  const inner = innerOf(element, scope.left);
  return inner ? piecesIn(inner.element, { ...scope, left: inner.left }) : [];
}

/** A note stands after its paragraph; a comment is no part of the minutes. */
function note({ name, attributes }: Xml, scope: PieceScope): readonly Piece[] {
  const { part, left, readStory } = scope;
  const kind = name.replace(/^w:|Reference$/g, '');
  const key = `${kind} ${attributes['w:id'] ?? ''}`;
  const content = part.notes.texts.get(key);
  if (!content || part.notes.told.has(key)) return [];
  part.notes.told.add(key);
  const fields: DocxPart = { ...part, fields: [] };
  if (kind === 'comment')
    return [{ kind: 'aside', role: 'note', nodes: readStory(content, fields, left ?? 'comment') }];
  return [{ kind: 'aside', role: 'note', nodes: readStory(content, fields, left) }];
}

function picture(_: Xml, { part }: PieceScope): readonly Piece[] {
  part.onPicture();
  return [];
}
