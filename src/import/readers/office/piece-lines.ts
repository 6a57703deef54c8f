import { replaceUnsafe } from '../../../model/safe-text.ts';
import type { Line } from '../../blocks/block.ts';
import { literalMarkdown } from '../../blocks/literal-markdown.ts';
import type { Piece, WordsPiece } from './story.ts';

/** Boxes, empty and ticked: those of content controls and fields are written as the first two. */
export const BOX = { empty: '☐', ticked: '☒' } as const;
const BOXES = /[☐☑☒🗹🗷]/gu;
const FIRST_BOX = /^\s*([☐☑☒🗹🗷])\s*/u;

type Placeless = Omit<Line, 'line'>;

/** The lines of a paragraph that say something, without their place; a break ends a line. A heading is bold without marks. */
export function pieceLines(pieces: readonly Piece[], heading = false): readonly Placeless[] {
  const lines: WordsPiece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'break') lines.push([]);
    else if (piece.kind === 'words') lines.at(-1)?.push({ ...piece, text: cleaned(piece.text) });
  }
  return lines.map((line) => lineOf(line, heading)).filter(({ text }) => text !== '');
}

/** Without what only says where a line may be cut or not, and what no screen shows. */
function cleaned(text: string): string {
  const plain = text
    .replace(/[^\S\t]/g, ' ')
    .replace(/[\u00AD\u200B\uFEFF]/g, '')
    .replaceAll('\u2011', '-');
  return replaceUnsafe(plain, (sign) => (sign === '\t' ? sign : ''));
}

function lineOf(pieces: readonly WordsPiece[], heading: boolean): Placeless {
  const { checked, rest } = withoutBox(pieces);
  const said = rest.filter(({ text }) => text.trim() !== '');
  const all = (mark: 'bold' | 'struck') => said.length > 0 && said.every(({ look }) => look[mark]);
  return {
    text: spaced(rest.map(({ text }) => text).join('')),
    markdown: spaced(markdownOf(heading ? rest.map(unmarked) : rest)),
    bold: all('bold'),
    struck: all('struck'),
    checked,
  };
}

/** Blanks as one; those that part columns, tabs or many blanks, as one tab. */
function spaced(text: string): string {
  return text
    .replace(/ *\t[ \t]*| {4,}/g, '\t')
    .replace(/ {2,}/g, ' ')
    .trim();
}

type Unboxed = { readonly checked: boolean | null; readonly rest: readonly WordsPiece[] };

/** One box before words is a state of the line; several are a choice, and a box alone is all that there is: they stay words. */
function withoutBox(pieces: readonly WordsPiece[]): Unboxed {
  const whole = pieces.map(({ text }) => text).join('');
  const box = FIRST_BOX.exec(whole)?.[1];
  if (box === undefined || whole.match(BOXES)?.length !== 1) return { checked: null, rest: pieces };
  const checked = box !== BOX.empty;
  if (whole.replace(FIRST_BOX, '') === '') return { checked, rest: pieces };
  const at = pieces.findIndex(({ text }) => text.trim() !== '');
  const rest = pieces.slice(at).map((piece, index) => {
    return index === 0 ? { ...piece, text: piece.text.replace(FIRST_BOX, '') } : piece;
  });
  return { checked, rest };
}

function unmarked(piece: WordsPiece): WordsPiece {
  return { ...piece, look: { ...piece.look, bold: false } };
}

function markdownOf(pieces: readonly WordsPiece[]): string {
  return alike(pieces)
    .map(({ text, look, link }) => {
      const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
      if (core === '') return text;
      const marks = [look.bold ? '**' : '', look.italic ? '*' : '', look.struck ? '~~' : ''];
      const words = core.split('\t').map(literalMarkdown).join('\t');
      const marked = `${marks.join('')}${words}${marks.reverse().join('')}`;
      const linked = link === null || link === core || link === `mailto:${core}` ? marked : `[${marked}](${link})`;
      return `${before}${linked}${after}`;
    })
    .join('');
}

/** Neighbours that are set alike as one; blanks are set like what stands before them. */
function alike(pieces: readonly WordsPiece[]): readonly WordsPiece[] {
  const joined: WordsPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const same = last && last.link === piece.link && (piece.text.trim() === '' || setOf(last) === setOf(piece));
    if (same) joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}

function setOf({ look }: WordsPiece): string {
  return `${look.bold} ${look.italic} ${look.struck}`;
}
