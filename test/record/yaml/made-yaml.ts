// Front matter as people, programs and accidents write it; the same number gives the same text.
import { type Dice, dice } from '../mutations.ts';

/**
 * The YAML of a record without a fault, in one of many ways of writing: indents, quotes, brackets, blocks, remarks. Tidy,
 * each remark is as far in as the line below it, blank lines hold no spaces, and no value is missing above a remark.
 */
export function makeYaml(seed: number, tidy = false): string {
  const roll = dice(seed);
  const remarks = roll(3) === 0;
  const dash = tidy && remarks ? 1 : roll(2);
  const writing = { roll, tidy, step: of(roll, [2, 2, 2, 1, 3, 4]), dash, remarks };
  const count = 1 + roll(12);
  const keys = shuffled(roll, keysOf(roll)).slice(0, count);
  const text = pairs(writing, keys, 0, 0);
  return roll(6) === 0 ? text.replaceAll('\n', '\r\n') : text;
}

type Writing = {
  readonly roll: Dice;
  readonly tidy: boolean;
  readonly step: number;
  readonly dash: number;
  readonly remarks: boolean;
};

/** Keys of a record, and some that it does not know. */
const OURS =
  'date title start end venue chair rapporteur attendance agenda actions next status annexes present owners due text'.split(
    ' ',
  );
const OTHERS = ['decisions', 'note', 'x-notes', 'x-é', '"clé citée"', "'ça : là'", 'a b', '2023', 'l’été'];
const INNER = ['name', 'structure', 'by', 'note', 'count', 'text', 'owners', 'c d', 'é'];

const WORDS = [
  ..."Réunion du comité l’eau l'été «\u00A0bilan\u00A0» n°3 à 10:30 12h30 x:y a#b C# 50\u00A0% \u202F? et \u00A0 ÉTÉ oui".split(
    ' ',
  ),
  ...'😀 👩‍👩‍👧 e\u0301te\u0301 https://exemple.ne/a?b=c&d#e - -- — ? ! & * (a) 2023-03-01 ~ null 01 1.10 +227'.split(
    ' ',
  ),
  ...'[a] {b} a,b aujourd\'hui a"b \\n % @moi `c` = /'.split(' '),
];
/** What a plain text cannot hold as it is. */
const HARD = [...'- a|? b|& c|* d|! e|> g|% h|@ i|[j|{k|"l|\'m|#n|], }|a: b|: | #x|fin:'.split('|'), '| f'];

/** One of a list. */
export function of<T>(roll: Dice, list: readonly T[]): T {
  return list[roll(list.length)] as T;
}

function keysOf(roll: Dice): readonly string[] {
  return roll(2) ? OURS : [...OURS, ...OTHERS];
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
  return keys
    .map((key, index) => `${index > 0 || depth === 0 ? lead(writing, column) : ''}${pair(writing, key, column, depth)}`)
    .join('');
}

/** What may stand before a line, and its indent. */
function lead({ roll, remarks, tidy }: Writing, column: number): string {
  const blank = roll(12) === 0 ? of(roll, ['\n', '\n\n', tidy ? '\n' : '  \n']) : '';
  const far = tidy ? column : of(roll, [0, 0, column, column, column + 2, Math.max(0, column - 1), roll(9)]);
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
  if (kind < 14)
    return `${key}${colon}${tail(writing)}\n${lead(writing, below)}${pairs(writing, someKeys(roll), below, depth + 1)}`;
  const dash = writing.dash === 0 ? column : below;
  return `${key}${colon}${tail(writing)}\n${list(writing, dash, depth + 1)}`;
}

function someKeys(roll: Dice): readonly string[] {
  return shuffled(roll, keysOf(roll)).slice(0, 1 + roll(4));
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
    if (kind < 7)
      return `${dash}${tail(writing)}\n${lead(writing, inner)}${pairs(writing, someKeys(roll), inner, depth + 1)}`;
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
  const { roll, tidy, remarks } = writing;
  const kind = tidy && remarks ? 1 + roll(19) : roll(20);
  const deep = ' '.repeat(column + 1 + roll(3));
  if (kind === 0) return `${tail(writing)}\n`;
  if (kind === 1) return `${of(roll, [' ~', ' null', ' ""', " ''", ' Null', ' "~"'])}${tail(writing)}\n`;
  if (kind < 4) return ` ${block(writing, column)}`;
  if (kind === 4) return `${tail(writing)}\n${deep}${plain(roll)}${tail(writing)}\n`;
  const more = roll(8) === 0 ? `\n${roll(4) ? '' : '\n'}${deep}${words(roll)}` : '';
  if (kind < 9)
    return ` "${loose(roll).replace(/["\\]/g, '\\$&')}${of(roll, ['', '', '\\n', '\\u00e9', '\\"', '\\\\', '\\x41', '\\_'])}${more.replace(/["\\]/g, '')}"${tail(writing)}\n`;
  if (kind < 11) return ` '${`${loose(roll)}${more}`.replaceAll("'", "''")}'${tail(writing)}\n`;
  return `${' '.repeat(1 + (roll(12) ? 0 : 2))}${plain(roll)}${more}${tail(writing)}\n`;
}

function block({ roll, tidy }: Writing, column: number): string {
  const deep = column + 1 + roll(4);
  const keep = of(roll, ['', '', '-', '+']);
  const sign = `${of(roll, ['|', '|', '>'])}${roll(8) ? '' : String(deep - column)}${keep}${roll(12) ? '' : ' # remarque'}`;
  const lines = Array.from({ length: 1 + roll(4) }, (_, index) => {
    const line = `${' '.repeat(deep + (index === 0 || roll(6) ? 0 : roll(4)))}${index === 0 ? plain(roll) : loose(roll).replace(/^ +/, '')}`;
    return roll(6) ? line : `${line}\n${tidy || roll(4) ? '' : ' '.repeat(roll(deep + 3))}`;
  });
  return `${sign}\n${lines.join('\n')}\n${'\n'.repeat(roll(5) ? 0 : 1 + roll(2))}`;
}

function flow(writing: Writing, column: number, depth: number): string {
  const { roll } = writing;
  const gap = roll(8) === 0 ? `\n${' '.repeat(column + 1 + roll(3))}` : of(roll, ['', ' ', ' ', '  ']);
  const isList = roll(2) === 0;
  const entries = Array.from(
    { length: roll(4) },
    () => `${isList && roll(9) === 0 ? 'a: ' : ''}${flowEntry(writing, column, depth)}`,
  );
  const comma = `${roll(20) ? '' : ' '},${gap === '' && roll(3) ? ' ' : gap || ' '}`;
  const end = entries.length > 0 && roll(10) === 0 ? ',' : '';
  if (isList) return `[${gap}${entries.join(comma)}${end}${gap}]`;
  const quote = of(roll, ['', '', '"', "'"]);
  const keys = shuffled(roll, INNER);
  const colon = of(roll, [': ', ': ', ' : ', ':  ']);
  const named = entries.map((entry, index) => `${quote}${keys[index]}${quote}${colon}${entry}`);
  return `{${gap}${named.join(comma)}${end}${gap}}`;
}

function flowEntry(writing: Writing, column: number, depth: number): string {
  const { roll } = writing;
  const kind = roll(12);
  if (kind < 2 && depth < 3) return flow(writing, column, depth + 1);
  if (kind === 2) return `"${loose(roll).replace(/["\\]/g, '\\$&')}"`;
  if (kind === 3) return `'${loose(roll).replaceAll("'", "''")}'`;
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
