/** Rows as cards, one value under another: the table of a terminal too narrow for columns. */
import type { Words } from '../../model/words.ts';
import type { FormatOptions } from '../format.ts';
import { displayWidth } from './display-width.ts';
import type { Field, Grid } from './grid.ts';
import { groupRule } from './group-rule.ts';
import { longestWord, wrapWords } from './wrap-words.ts';

/** Narrower than this, values do not have a column of their own. */
const READABLE = 18;

const COLON: Words = { fr: '\u00A0:', en: ':' };

/** The lines of every card, each under a rule; empty values are left out. */
export function cardLines(grid: Grid, options: FormatOptions): readonly string[] {
  const titles = grid.columns.map((column) => column.title);
  const label = Math.max(...titles.map(displayWidth)) + 2;
  const rule = options.paint.dim('─'.repeat(options.width));
  const groups = grid.groups.map((group) => {
    const cards = group.rows.map((row) => card(row, titles, { ...options, label }));
    return [
      ...groupRule(group, options.width, options),
      ...cards.flatMap((one, index) => (index > 0 ? [rule, ...one] : one)),
    ];
  });
  return [...groups.flatMap((group, index) => (index > 0 ? ['', ...group] : group)), rule];
}

type CardOptions = FormatOptions & { readonly label: number };

function card(row: readonly Field[], titles: readonly string[], options: CardOptions): readonly string[] {
  return row.flatMap((field, index) => (field.text === '' ? [] : valueLines(field, titles[index] ?? '', options)));
}

/** Beside its title when its words have room there, else behind it. */
function valueLines(
  { text, tone }: Field,
  title: string,
  { width, label, paint, language }: CardOptions,
): readonly string[] {
  const shown = (line: string) => (tone ? paint.tone(line, tone) : line);
  const room = width - label;
  if (room < READABLE || room < longestWord(text))
    return wrapWords(`${title}${COLON[language]} ${text}`, width).map(shown);
  const head = paint.dim(title) + ' '.repeat(label - displayWidth(title));
  return wrapWords(text, room).map((line, index) => (index === 0 ? head : ' '.repeat(label)) + shown(line));
}
