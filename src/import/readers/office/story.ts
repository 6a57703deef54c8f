// What a document of an office says, as Word and OpenDocument both have it: paragraphs and tables, and the pieces of their lines.
import type { LeftOut } from '../../blocks/source-reading.ts';

export type Story = readonly StoryNode[];
export type StoryNode = Paragraph | StoryTable | LeftPiece;

export type Paragraph = {
  readonly kind: 'paragraph';
  readonly pieces: readonly Piece[];
  /** The depth of a heading, 0 of the title; null of any other paragraph. */
  readonly heading: number | null;
  readonly label: Label | null;
};

/** What stands before an item of a list or a numbered heading. */
export type Label = {
  readonly depth: number;
  /** Of an ordered list; null of a bullet. */
  readonly number: number | null;
  /** As it is displayed: "1.", "2.1", "b)", "Article 3 :"; empty of a bullet. */
  readonly text: string;
  /** Whether it says more than its number: upper levels, or words. */
  readonly says: boolean;
};

export type StoryTable = { readonly kind: 'table'; readonly rows: readonly StoryRow[] };
export type StoryRow = readonly StoryCell[];
export type StoryCell = { readonly nodes: Story; readonly rows: number; readonly columns: number };

export type Piece = WordsPiece | LeftPiece | AsidePiece | { readonly kind: 'break' };

export type WordsPiece = {
  readonly kind: 'words';
  readonly text: string;
  readonly look: Look;
  /** Its address, when it is a link that may be followed. */
  readonly link: string | null;
};

/** How words are set. */
export type Look = {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly struck: boolean;
  readonly hidden: boolean;
};

/** Words left out on purpose where they stand. */
export type LeftPiece = { readonly kind: 'left'; readonly reason: LeftOut['reason']; readonly text: string };

/** A note or a box that belongs to a place in a line. */
type AsidePiece = { readonly kind: 'aside'; readonly role: 'note' | 'box'; readonly nodes: Story };

export const PLAIN: Look = { bold: false, italic: false, struck: false, hidden: false };

/** The address of a link, if it is of a kind that may be followed. */
export function safeAddress(address: string | undefined): string | null {
  const trimmed = address?.trim() ?? '';
  return /^(?:https?:\/\/|mailto:)[^\s<>()]+$/i.test(trimmed) ? trimmed : null;
}

/** All that was left out in a story, where it stands: what is left for one reason in one place as one text. */
export function leftIn(nodes: Story): readonly LeftPiece[] {
  return nodes.flatMap((node): readonly LeftPiece[] => {
    if (node.kind === 'left') return [node];
    if (node.kind === 'table') return node.rows.flatMap((row) => row.flatMap((cell) => leftIn(cell.nodes)));
    return joinedLeft(node.pieces).flatMap((piece) => {
      if (piece.kind === 'left') return [piece];
      return piece.kind === 'aside' ? leftIn(piece.nodes) : [];
    });
  });
}

/** Neighbours that were left out for the same reason as one. */
export function joinedLeft(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const same = piece.kind === 'left' && last?.kind === 'left' && last.reason === piece.reason;
    if (same) joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}
