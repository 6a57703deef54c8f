// Front matter broken in the ways that fingers, merges and programs break it; the same number gives the same text.
import { type Dice, dice } from '../mutations.ts';
import { of } from './made-yaml.ts';

/** A text with one to four places broken: signs put in, taken out, doubled or exchanged, lines moved, cut or shifted. */
export function breakYaml(text: string, other: string, seed: number): string {
  const roll = dice(seed ^ 0x5bd1e995);
  let broken = text;
  for (let times = 1 + roll(4); times > 0; times -= 1)
    broken = roll(2) ? breakSigns(broken, roll) : breakLines(broken, other, roll);
  return broken;
}

// biome-ignore format: a table
const SIGNS = [
  ...[' ', ' ', '  ', '\n', '\n', '\n ', ':', ': ', ' #', '#', '-', '- ', '? ', '?', '&a ', '*a', '!', '! '],
  ...['!!str ', '%', '@', '`', '|', '>', '|-\n', '>+\n', '[', ']', '{', '}', ',', ', ', '"', "'", "''", '\\'],
  ...['\\n', '~', 'null', '\t', '\r', '\r\n', '\u00A0', '\u202F', '\u2028', '\u0085', '\uFEFF', '\u0000'],
  ...['\u0007', '😀', '\ud83d', '\u3000', '\u200B', 'é', 'e\u0301', 'date: x\n', 'title:\n', '...\n', '---\n'],
  ...['<<: ', '= ', '__proto__: 1\n', '- - ', ': : ', '[a: b]', '{a}', '[,]', '{? a}', 'a: &b c'],
];

function breakSigns(text: string, roll: Dice): string {
  const at = roll(text.length + 1);
  const to = Math.min(text.length, at + 1 + (roll(3) ? 0 : roll(12)));
  const sign = of(roll, SIGNS);
  switch (roll(5)) {
    case 0:
      return text.slice(0, at) + text.slice(to);
    case 1:
      return text.slice(0, to) + text.slice(at);
    case 2:
      return text.slice(0, at) + text.slice(to, to + 1) + text.slice(at, to) + text.slice(to + 1);
    default:
      return text.slice(0, at) + sign + text.slice(roll(3) ? at : to);
  }
}

function breakLines(text: string, other: string, roll: Dice): string {
  const lines = text.split('\n');
  const at = roll(lines.length);
  const line = lines[at] ?? '';
  const foreign = of(roll, other.split('\n'));
  switch (roll(7)) {
    case 0:
      return lines.toSpliced(at, 1).join('\n');
    case 1:
      return lines.toSpliced(at, 0, line).join('\n');
    case 2:
      return lines.toSpliced(at, 1).toSpliced(roll(lines.length), 0, line).join('\n');
    case 3:
      return lines.with(at, `${' '.repeat(1 + roll(3))}${line}`).join('\n');
    case 4:
      return lines.with(at, line.replace(/^ {1,2}/, '')).join('\n');
    case 5:
      return lines.toSpliced(at, 0, foreign).join('\n');
    default:
      return lines.toSpliced(at, 2, `${line}${roll(2) ? ' ' : ''}${(lines[at + 1] ?? '').trimStart()}`).join('\n');
  }
}
