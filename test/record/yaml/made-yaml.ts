// Front matter as people, programs and accidents write it; the same number gives the same text.
import { type Dice, dice } from '../mutations.ts';

/** The YAML of a record without a fault, in one of many ways of writing: indents, quotes, brackets, blocks, remarks. */
export function makeYaml(seed: number): string {
  const roll = dice(seed);
  const writing: Writing = { roll, step: of(roll, [2, 2, 2, 1, 3, 4]), dash: roll(2), remarks: roll(3) === 0 };
  const count = 1 + roll(12);
  const keys = shuffled(roll, KEYS).slice(0, count);
  const text = pairs(writing, keys, 0, 0);
  return roll(6) === 0 ? text.replaceAll('\n', '\r\n') : text;
}

/** A text with one to four places broken: signs put in, taken out, doubled or exchanged, lines moved, cut or shifted. */
export function breakYaml(text: string, other: string, seed: number): string {
  const roll = dice(seed ^ 0x5bd1e995);
  let broken = text;
  for (let times = 1 + roll(4); times > 0; times -= 1) broken = roll(2) ? breakSigns(broken, roll) : breakLines(broken, other, roll);
  return broken;
}

type Writing = { readonly roll: Dice; readonly step: number; readonly dash: number; readonly remarks: boolean };

const KEYS = [
  ...['date', 'title', 'start', 'end', 'venue', 'chair', 'rapporteur', 'attendance', 'agenda', 'actions', 'next', 'status'],
  ...['annexes', 'x-notes', 'x-é', 'present', 'owners', 'due', 'text', 'decisions', 'note', '"clé citée"', "'ça : là'", 'a b', '2023', 'l’été'],
];

const WORDS = [
  ...['Réunion', 'du', 'comité', 'l’eau', "l'été", '«\u00A0bilan\u00A0»', 'n°3', 'à', '10:30', '12h30', 'x:y', 'a#b', 'C#', '50\u00A0%', '\u202F?'],
  ...['😀', '👩‍👩‍👧', 'e\u0301te\u0301', 'https://exemple.ne/a?b=c&d#e', '-', '--', '—', '?', '!', '&', '*', '(a)', '2023-03-01', '~', 'null', 'oui'],
  ...['01', '1.10', '+227', '[a]', '{b}', 'a,b', 'et', "aujourd'hui", 'a"b', '\\n', '%', '@moi', '`c`', '=', '/', '\u00A0', 'ÉTÉ'],
];
/** What a plain text cannot hold as it is. */
const HARD = ['a: b', ': ', ' #x', 'fin:', '- a', '? b', '& c', '* d', '! e', '| f', '> g', '% h', '@ i', '[j', '{k', '"l', "'m", '#n', '], }'];

function of<T>(roll: Dice, list: readonly T[]): T {
  return list[roll(list.length)] as T;
}

function shuffled<T>(roll: Dice, list: readonly T[]): readonly T[] {
  const rest = [...list];
  for (let at = rest.length - 1; at > 0; at -= 1) {
    const other = roll(at + 1);
    [rest[at], rest[other]] = [rest[other] as T, rest[at] as T];
  }
  return rest;
}

/** `key: value` lines at a column; the first line of a map in a list stands behind its dash. */
function pairs(writing: Writing, keys: readonly string[], column: number, depth: number): string {
  return keys.map((key, index) => `${index > 0 || depth === 0 ? lead(writing, column) : ''}${pair(writing, key, column, depth)}`).join('');
}

/** What may stand before a line, and its indent. */
function lead({ roll, remarks }: Writing, column: number): string {
  const blank = roll(12) === 0 ? of(roll, ['\n', '\n\n', '  \n']) : '';
  const far = of(roll, [0, 0, column, column, column + 2, Math.max(0, column - 1), roll(9)]);
  const remark = remarks && roll(5) === 0 ? `${' '.repeat(far)}# ${words(roll)}: x\n` : '';
  return `${roll(2) ? blank + remark : remark + blank}${' '.repeat(column)}`;
}

function pair(writing: Writing, key: string, column: number, depth: number): string {
  const { roll } = writing;
  const colon = roll(30) === 0 ? ' :' : ':';
  const kind = roll(depth > 4 ? 10 : 16);
  if (kind < 10) return `${key}${colon}${scalar(writing, column)}`;
  if (kind < 12) return `${key}${colon} ${flow(writing, column, 0)}${tail(writing)}\n`;
  const below = column + writing.step;
  if (kind < 14) return `${key}${colon}${tail(writing)}\n${lead(writing, below)}${pairs(writing, someKeys(roll), below, depth + 1)}`;
  const dash = writing.dash === 0 ? column : below;
  return `${key}${colon}${tail(writing)}\n${list(writing, dash, depth + 1)}`;
}

function someKeys(roll: Dice): readonly string[] {
  return shuffled(roll, KEYS).slice(0, 1 + roll(4));
}

function list(writing: Writing, column: number, depth: number): string {
  const { roll } = writing;
  const items = Array.from({ length: 1 + roll(4) }, () => {
    const gap = of(roll, [1, 1, 1, 1, 3]);
    const inner = column + 1 + gap;
    const kind = roll(depth > 4 ? 6 : 12);
    const dash = `${lead(writing, column)}-`;
    if (kind < 5) return `${dash}${scalar(writing, column)}`;
    if (kind < 6) return `${dash} ${flow(writing, column, 0)}${tail(writing)}\n`;
    if (kind < 7) return `${dash}${tail(writing)}\n${lead(writing, inner)}${pairs(writing, someKeys(roll), inner, depth + 1)}`;
    if (kind < 8) return `${dash}${' '.repeat(gap)}${list(writing, inner, depth + 1).trimStart()}`;
    return `${dash}${' '.repeat(gap)}${pairs(writing, someKeys(roll), inner, depth + 1)}`;
  });
  return items.join('');
}

/** The end of a line: mostly nothing, sometimes spaces or a remark. */
function tail({ roll, remarks }: Writing): string {
  if (remarks && roll(6) === 0) return ` #${of(roll, ['', ' à voir', ' a: b', 'x'])}`;
  return roll(20) === 0 ? ' '.repeat(1 + roll(3)) : '';
}

function scalar(writing: Writing, column: number): string {
  const { roll } = writing;
  const kind = roll(20);
  const deep = ' '.repeat(column + 1 + roll(3));
  if (kind === 0) return `${tail(writing)}\n`;
  if (kind === 1) return `${of(roll, [' ~', ' null', ' ""', " ''", ' Null', ' "~"'])}${tail(writing)}\n`;
  if (kind < 4) return ` ${block(writing, column)}`;
  if (kind === 4) return `${tail(writing)}\n${deep}${plain(roll)}${tail(writing)}\n`;
  const more = roll(8) === 0 ? `\n${roll(4) ? '' : '\n'}${deep}${words(roll)}` : '';
  if (kind < 9) return ` "${loose(roll).replace(/["\\]/g, '\\$&')}${of(roll, ['', '', '\\n', '\\u00e9', '\\"', '\\\\', '\\x41', '\\_'])}${more.replace(/["\\]/g, '')}"${tail(writing)}\n`;
  if (kind < 11) return ` '${`${loose(roll)}${more}`.replaceAll("'", "''")}'${tail(writing)}\n`;
  return `${' '.repeat(1 + (roll(12) ? 0 : 2))}${plain(roll)}${more}${tail(writing)}\n`;
}

function block({ roll }: Writing, column: number): string {
  const deep = column + 1 + roll(4);
  const keep = of(roll, ['', '', '-', '+']);
  const sign = `${of(roll, ['|', '|', '>'])}${roll(8) ? '' : String(deep - column)}${keep}${roll(12) ? '' : ' # remarque'}`;
  const lines = Array.from({ length: 1 + roll(4) }, () => {
    const line = `${' '.repeat(deep + (roll(6) ? 0 : roll(4)))}${loose(roll)}`;
    return roll(6) ? line : `${line}\n${roll(4) ? '' : ' '.repeat(roll(deep + 3))}`;
  });
  return `${sign}\n${lines.join('\n')}\n${'\n'.repeat(roll(5) ? 0 : 1 + roll(2))}`;
}

function flow(writing: Writing, column: number, depth: number): string {
  const { roll } = writing;
  const gap = roll(8) === 0 ? `\n${' '.repeat(column + 1 + roll(3))}` : of(roll, ['', ' ', ' ', '  ']);
  const entries = Array.from({ length: roll(4) }, () => flowEntry(writing, column, depth));
  const comma = `${roll(20) ? '' : ' '},${gap === '' && roll(3) ? ' ' : gap || ' '}`;
  const end = entries.length > 0 && roll(10) === 0 ? ',' : '';
  if (roll(2)) return `[${gap}${entries.join(comma)}${end}${gap}]`;
  const quote = of(roll, ['', '', '"', "'"]);
  const named = entries.map((entry, index) => `${quote}${of(roll, ['name', 'structure', 'by', 'c d', 'é', 'count'])}${String(index)}${quote}${of(roll, [': ', ': ', ' : ', ':  '])}${entry}`);
  return `{${gap}${named.join(comma)}${end}${gap}}`;
}

function flowEntry(writing: Writing, column: number, depth: number): string {
  const { roll } = writing;
  const kind = roll(12);
  if (kind < 2 && depth < 3) return flow(writing, column, depth + 1);
  if (kind === 2) return `"${loose(roll).replace(/["\\]/g, '\\$&')}"`;
  if (kind === 3) return `'${loose(roll).replaceAll("'", "''")}'`;
  if (kind === 4) return `${roll(4) ? '' : 'a: '}${plainInFlow(roll)}`;
  return plainInFlow(roll);
}

function words(roll: Dice): string {
  return Array.from({ length: 1 + roll(6) }, () => of(roll, WORDS)).join(' ');
}

/** Any words, for between quotes. */
function loose(roll: Dice): string {
  return roll(3) ? words(roll) : `${words(roll)}${of(roll, HARD)}${roll(2) ? words(roll) : ''}`;
}

/** Words that a plain value may mostly begin with. */
function plain(roll: Dice): string {
  return `${of(roll, ['Le ', 'Écrire ', '2', 'x', 'à '])}${words(roll)}`;
}

function plainInFlow(roll: Dice): string {
  return `x${words(roll).replace(/[[\]{},]| -+$|: /g, '')}`;
}

const SIGNS = [
  ...[' ', ' ', '  ', '\n', '\n', '\n ', ':', ': ', ' #', '#', '-', '- ', '? ', '?', '&a ', '*a', '!', '! ', '!!str ', '%', '@', '`', '|', '>', '|-\n', '>+\n'],
  ...['[', ']', '{', '}', ',', ', ', '"', "'", "''", '\\', '\\n', '~', 'null', '\t', '\r', '\r\n', '\u00A0', '\u202F', '\u2028', '\u0085', '\uFEFF', '\u0000'],
  ...['\u0007', '😀', '\ud83d', '\u3000', '\u200B', 'é', 'e\u0301', 'date: x\n', 'title:\n', '...\n', '---\n', '<<: ', '= ', '__proto__: 1\n', '- - ', ': : ', '[a: b]', '{a}', '[,]', '{? a}', 'a: &b c'],
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
