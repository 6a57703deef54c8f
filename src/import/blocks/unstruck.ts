// Lines without those of their words that are struck out: they hold no more, and the body keeps them struck.
import { statusIn } from '../../record/body/status-in.ts';
import { anyWritten } from '../../words/as-written.ts';
import { ownStates } from '../../words/attending.ts';
import type { Block, Line, LineBlock } from './block.ts';
import type { LeftOut } from './source-reading.ts';

/** The blocks whose lines say what still holds, and what was struck out of them. Cells of tables have a reading of their own. */
export function unstruck(blocks: readonly Block[]): {
  readonly blocks: readonly Block[];
  readonly leftOut: readonly LeftOut[];
} {
  const leftOut: LeftOut[] = [];
  const kept = blocks.map((block): Block => {
    if (block.kind === 'table') return block;
    const line = unstruckBlock(block);
    if (line.gone !== '') leftOut.push({ reason: 'deleted', text: line.gone, line: block.line });
    return line.block;
  });
  return { blocks: kept, leftOut };
}

function unstruckBlock(block: LineBlock): { readonly block: LineBlock; readonly gone: string } {
  const { words, gone } = withoutStruck(block);
  // "~~Zoé~~ excusée": who is struck out of those present is still who is excused.
  if (gone === '' || NOT_THERE.test(words)) return { block, gone: '' };
  if (!SAID_OF_IT.test(words)) return { block: { ...block, text: words }, gone };
  // "~~Zoé : laver la cuve~~ annulé": what stands alone behind it says what became of it.
  const behind = statusIn(words) === undefined ? block.text : `${gone} — ${words}`;
  return { block: { ...block, text: behind, struck: true }, gone: '' };
}

const NOT_THERE = new RegExp(
  `^[^\\p{L}\\p{N}]*${anyWritten(ownStates.excused, ownStates.absent)}[^\\p{L}\\p{N}]*$`,
  'iu',
);

/** A word or two beside what is struck, or none. */
const SAID_OF_IT = /^[^\p{L}\p{N}]*(?:\p{Ll}+(?: \p{Ll}+)?)?[^\p{L}\p{N}]*$/u;
const STRUCK = /(?<!\\)~~(.+?)(?<!\\)~~/g;

/** The words of a line that hold, and those that are struck out; all of them hold where all are struck, or none. */
export function withoutStruck(line: Line): { readonly words: string; readonly gone: string } {
  const struck = line.struck ? [] : struckSpans(line);
  const kept = struck.map(({ start }, place) => line.text.slice(struck[place - 1]?.end ?? 0, start));
  const words = [...kept, line.text.slice(struck.at(-1)?.end ?? 0)].join('');
  const gone = struck.map(({ start, end }) => line.text.slice(start, end).trim());
  return { words: words.replace(/ {2,}/g, ' ').trim(), gone: gone.join(' ') };
}

/** The words of a line, those that are struck out between their marks. */
export function markStruck(line: Line, plain: (words: string) => string): string {
  // Blanks stay around what is struck.
  const plainly = (words: string) => words.replace(words.trim(), plain(words.trim()).replaceAll('$', '$$$$'));
  if (line.struck) return line.text === '' ? '' : `~~${plain(line.text)}~~`;
  let [marked, from] = ['', 0];
  for (const { start, end } of struckSpans(line)) {
    marked += `${plainly(line.text.slice(from, start))}~~${plainly(line.text.slice(start, end))}~~`;
    from = end;
  }
  return marked + plainly(line.text.slice(from));
}

/** Where in its text the words of a line stand that its Markdown strikes out, in their order. */
function struckSpans({ text, markdown }: Line): readonly { readonly start: number; readonly end: number }[] {
  let from = 0;
  return [...markdown.matchAll(STRUCK)].flatMap(([, said = '']) => {
    const bare = bareWords(said);
    const start = text.indexOf(bare, from);
    if (start < 0) return [];
    from = start + bare.length;
    return [{ start, end: from }];
  });
}

function bareWords(marked: string): string {
  return marked.replace(/(?<!\\)[*`]+/g, '').replace(/\\(?=[^\p{L}\p{N}\s])/gu, '');
}

/** The words of a line that hold: of one that is struck out whole, none, blanks in their place. */
export function heldWords({ text, struck }: Pick<Line, 'text' | 'struck'>): string {
  return struck ? ' '.repeat(text.length) : text;
}

/** Whether anything of a line is struck out. */
export function hasStruck({ markdown }: Pick<Line, 'markdown'>): boolean {
  return markdown.search(STRUCK) >= 0;
}
