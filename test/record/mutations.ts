// Records broken in the ways that disks, merges, editors and enemies break them; the same number gives the same bytes.

/** Throws a number from 0 up to what is asked for. */
export type Dice = (below: number) => number;

/** A small generator of numbers (mulberry32), so that a mutation can be made again from its number. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const TOKENS = [
  ...[
    '---\n',
    '---js\n',
    '\n---\n',
    '...\n',
    '<<<<<<< HEAD\n',
    '=======\n',
    '>>>>>>> b\n',
    '\r',
    '\r\n',
    '\n',
    '\t',
    '  ',
  ],
  ...[
    ': ',
    ' #',
    '- ',
    '- - ',
    '? ',
    '! ',
    '&a ',
    '*a ',
    '!!js ',
    '%YAML 1.1\n',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    ',',
    '|',
    '>',
  ],
  ...[
    '\uFEFF',
    '\u0000',
    '\u0018',
    '\u001f',
    '\u001b[31m',
    '\u00A0',
    '\u2028',
    '\ud800',
    '\u202e',
    '😀',
    '~',
    'null',
    '.inf',
  ],
  ...[
    'date: 2023-02-30\n',
    'date:\n',
    'title: [\n',
    'actions: none\n',
    '__proto__: x\n',
    '"\\ud800"',
    '"\\q"',
    '## \n',
    '```\n',
  ],
  ...['<table>', '| a | b |\n| - | - |\n', '////', '?', '2023-13-45', '[[[[', '{a: {b: {', '- [a, "b\n', "'''", '\\'],
];

/** A text with some places broken: pieces put in, taken out, doubled, moved, cut off, or taken from another text. */
export function mutate(text: string, other: string, seed: number): Uint8Array {
  const roll = dice(seed);
  let broken = text;
  for (let times = 1 + roll(4); times > 0; times -= 1) broken = mutateOnce(broken, other, roll);
  const bytes = new TextEncoder().encode(broken);
  if (roll(12) === 0 && bytes.length > 0) bytes[roll(bytes.length)] = roll(256);
  return bytes;
}

function mutateOnce(text: string, other: string, roll: (below: number) => number): string {
  const at = roll(text.length + 1);
  const to = Math.min(text.length, at + roll(40));
  switch (roll(8)) {
    case 0:
      return text.slice(0, at) + text.slice(to);
    case 1:
      return text.slice(0, to) + text.slice(at);
    case 2:
      return text.slice(0, at);
    case 3:
      return text.replaceAll('\n', roll(2) ? '\r\n' : '\r');
    case 4: {
      const from = roll(other.length + 1);
      return text.slice(0, at) + other.slice(from, from + roll(300)) + text.slice(to);
    }
    case 5:
      return moveLine(text, roll);
    default:
      return (
        text.slice(0, at) + (TOKENS[roll(TOKENS.length)] ?? '').repeat(1 + (roll(9) ? 0 : roll(60))) + text.slice(at)
      );
  }
}

function moveLine(text: string, roll: (below: number) => number): string {
  const lines = text.split('\n');
  const [line = ''] = lines.splice(roll(lines.length), 1);
  lines.splice(roll(lines.length + 1), 0, roll(3) ? line : `  ${line}`);
  return lines.join('\n');
}
