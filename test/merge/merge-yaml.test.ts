import { describe, expect, it } from 'vitest';
import { mergeYaml } from '../../src/merge/merge-yaml.ts';

const markers = { size: 7, ours: 'ici', theirs: 'là' };

/** The merge as text, or `null`; the same from both sides where there is no conflict. */
function merged(base: string, ours: string, theirs: string): string | null {
  const one = mergeYaml({ base, ours, theirs }, markers);
  const other = mergeYaml({ base, ours: theirs, theirs: ours }, markers);
  if (one?.conflicts === 0) expect(other?.text).toBe(one.text);
  expect(other?.conflicts).toBe(one?.conflicts);
  return one?.text ?? null;
}

const clash = (ours: string, theirs: string) => `<<<<<<< ici\n${ours}=======\n${theirs}>>>>>>> là\n`;

describe('a key', () => {
  it.each([
    ['changed by one', 'a: 1\nb: 2\n', 'a: 1\nb: 3\n', 'a: 4\nb: 2\n', 'a: 4\nb: 3\n'],
    ['changed alike by both', 'a: 1\n', 'a: 2\n', 'a: 2\n', 'a: 2\n'],
    ['taken out by one', 'a: 1\nb: 2\n', 'b: 2\n', 'a: 1\nb: 3\n', 'b: 3\n'],
    [
      'put in by both, each its own',
      'a: 1\nz: 1\n',
      'a: 1\nb: 2\nz: 1\n',
      'a: 1\nc: 3\nz: 1\n',
      'a: 1\nb: 2\nc: 3\nz: 1\n',
    ],
    ['put in alike by both', 'a: 1\n', 'a: 1\nb: 2\n', 'a: 1\nb: 2\n', 'a: 1\nb: 2\n'],
    ['moved by one', 'a: 1\nb: 2\nc: 3\n', 'c: 3\na: 1\nb: 2\n', 'a: 1\nb: 4\nc: 3\n', 'c: 3\na: 1\nb: 4\n'],
    ['with a remark above, which one changed', '# x\na: 1\n', '# y\na: 1\n', '# x\na: 2\n', '# y\na: 2\n'],
    ['with a remark behind', 'a: 1 # x\nb: 1\n', 'a: 2 # x\nb: 1\n', 'a: 1 # x\nb: 2 # z\n', 'a: 2 # x\nb: 2 # z\n'],
    ['that holds lines', 'a: |\n  x\n\nb: 1\n', 'a: |\n  y\n\nb: 1\n', 'a: |\n  x\n\nb: 2\n', 'a: |\n  y\n\nb: 2\n'],
    ['above a remark at the end', 'a: 1\n# fin\n', 'a: 2\n# fin\n', 'a: 1\nb: 1\n# fin\n', 'a: 2\nb: 1\n# fin\n'],
  ])('%s', (_, ...[base, ours, theirs, expected]) => {
    expect(merged(base, ours, theirs)).toBe(expected);
  });

  it.each([
    ['changed in two ways', 'a: 1\nb: 1\n', 'a: 2\nb: 2\n', 'a: 3\nb: 1\n', `${clash('a: 2\n', 'a: 3\n')}b: 2\n`],
    ['taken out and changed', 'a: 1\nb: 1\n', 'b: 1\n', 'a: 2\nb: 1\n', `${clash('', 'a: 2\n')}b: 1\n`],
    ['under two remarks', '# x\na: 1\n', '# y\na: 1\n', '# z\na: 1\n', clash('# y\na: 1\n', '# z\na: 1\n')],
    ['a text here and a map there', 'a: 1\n', 'a: 2\n', 'a:\n  b: 1\n', clash('a: 2\n', 'a:\n  b: 1\n')],
    ['a block here and a flow there', 'a: [x]\n', 'a: [x, y]\n', 'a:\n  - z\n', clash('a: [x, y]\n', 'a:\n  - z\n')],
    [
      'whose line both changed',
      'a: # x\n  b: 1\n',
      'a: # y\n  b: 2\n',
      'a: # z\n  b: 1\n',
      clash('a: # y\n  b: 2\n', 'a: # z\n  b: 1\n'),
    ],
  ])('is a conflict %s', (_, ...[base, ours, theirs, expected]) => {
    expect(merged(base, ours, theirs)).toBe(expected);
  });
});

describe('a list', () => {
  it.each([
    ['of lines, both put in', 'l:\n  - a\n', 'l:\n  - a\n  - c\n', 'l:\n  - a\n  - b\n', 'l:\n  - a\n  - b\n  - c\n'],
    ['of words, both put in', 'l: [a]\n', 'l: [a, c]\n', 'l: [b, a]\n', 'l: [b, a, c]\n'],
    ['that was empty', 'l: []\n', 'l:\n  - a\n', 'l:\n  - b\n', 'l:\n  - a\n  - b\n'],
    ['that was not there', 'a: 1\n', 'a: 1\nl:\n  - x\n', 'a: 1\nl:\n  - y\n', 'a: 1\nl:\n  - x\n  - y\n'],
    ['that was a word', 'l: none\n', 'l:\n  - a\n', 'l:\n  - b\n', 'l:\n  - a\n  - b\n'],
    ['of which both took out', 'l:\n  - a\n  - b\nz: 1\n', 'l:\n  - a\nz: 1\n', 'l:\n  - b\nz: 1\n', 'l: []\nz: 1\n'],
    [
      'with an item reworded here and one put in there',
      'l: [a, b]\n',
      'l: [a, c]\n',
      'l: [x, a, b]\n',
      'l: [x, a, c]\n',
    ],
    ['with two alike', 'l: [a, a]\n', 'l: [a, a, b]\n', 'l: [a, a]\nm: 1\n', 'l: [a, a, b]\nm: 1\n'],
    ['moved here, put in there', 'l: [a, b, c]\n', 'l: [c, a, b]\n', 'l: [a, b, c, d]\n', 'l: [c, d, a, b]\n'],
    [
      'of which one side took out what the other left',
      'l: [a, b, c]\n',
      'l: [c, a]\n',
      'l: [a, b, c]\nm: 1\n',
      'l: [c, a]\nm: 1\n',
    ],
  ])('%s', (_, ...[base, ours, theirs, expected]) => {
    expect(merged(base, ours, theirs)).toBe(expected);
  });

  it.each([
    ['one item reworded twice', 'l:\n  - a\n', 'l:\n  - b\n', 'l:\n  - c\n', `l:\n${clash('  - b\n', '  - c\n')}`],
    ['in brackets, by its whole line', 'l: [a]\n', 'l: [b]\n', 'l: [c]\n', clash('l: [b]\n', 'l: [c]\n')],
    [
      'moved in two ways',
      'l: [a, b, c]\n',
      'l: [c, a, b]\n',
      'l: [b, c, a]\n',
      clash('l: [c, a, b]\n', 'l: [b, c, a]\n'),
    ],
    [
      'laid out in lines',
      'l: [a,\n  b]\n',
      'l: [a,\n  b, c]\n',
      'l: [a,\n  b, d]\n',
      clash('l: [a,\n  b, c]\n', 'l: [a,\n  b, d]\n'),
    ],
  ])('is a conflict: %s', (_, ...[base, ours, theirs, expected]) => {
    expect(merged(base, ours, theirs)).toBe(expected);
  });
});

describe('items that are maps', () => {
  const base = 'l:\n  - id: a1\n    text: Lire\n  - { id: a2, text: Voir }\n';

  it('are known by their ids, and merged key by key', () => {
    const ours = base.replace('Lire\n', 'Lire\n    due: 2023\n').replace('Voir }', 'Voir, note: x }');
    const theirs = base
      .replace('text: Lire', 'owners: OIM\n    text: Relire')
      .replace('{ id: a2', '{ id: a2, due: 2024');
    expect(merged(base, ours, theirs)).toBe(
      'l:\n  - id: a1\n    owners: OIM\n    text: Relire\n    due: 2023\n  - { id: a2, due: 2024, text: Voir, note: x }\n',
    );
  });

  it('keep their dash where a first key is put in, and a remark above it', () => {
    const ours = 'l:\n  # un\n  - id: a1\n    text: Lire\n    note: x\n';
    const theirs = 'l:\n  # un\n  - text: Lire\n    id: a1\n    due: 2023\n';
    expect(merged('l:\n  # un\n  - id: a1\n    text: Lire\n', ours, theirs)).toBe(
      'l:\n  # un\n  - text: Lire\n    note: x\n    id: a1\n    due: 2023\n',
    );
  });

  it('are a whole conflict where their first key is one', () => {
    const ours = 'l:\n  - text: Lire\n    note: x\n';
    const theirs = 'l:\n  - text: Voir\n    note: y\n';
    expect(merged('l:\n  - text: Dire\n', ours, theirs)).toBe(
      `l:\n${clash('  - text: Lire\n    note: x\n', '  - text: Voir\n    note: y\n')}`,
    );
  });

  it('put in by both under one id are one thing', () => {
    const ours = `${base}  - { id: a3, text: Dire, due: 2023 }\n`;
    const theirs = `${base}  - { id: a3, text: Dire, note: y }\n`;
    expect(merged(base, ours, theirs)).toBe(`${base}  - { id: a3, text: Dire, due: 2023, note: y }\n`);
  });

  it('that are events go by their days', () => {
    const before = 'u:\n  - { date: 2023-01-05, note: a }\n';
    expect(
      merged(
        before,
        `${before}  - { date: 2023-03-01, note: c }\n`,
        `${before}  - { date: 2023-02-01, note: b }\n  - { date: 2023-04-01, note: d }\n`,
      ),
    ).toBe(
      `${before}  - { date: 2023-02-01, note: b }\n  - { date: 2023-03-01, note: c }\n  - { date: 2023-04-01, note: d }\n`,
    );
  });

  it('in a list that stands behind a dash are one value', () => {
    const lists = (one: string) => `l:\n  - - ${one}\n    - b\n`;
    expect(merged(lists('a'), lists('c'), lists('d'))).toContain('<<<<<<<');
  });

  it('that begin below their dash are one value', () => {
    const item = (one: string, two: string) => `l:\n  -\n    id: a1\n    x: ${one}\n    y: ${two}\n`;
    expect(merged(item('1', '1'), item('2', '1'), item('1', '2'))).toContain('<<<<<<<');
  });
});

describe('what is doubtful', () => {
  it.each([
    ['a text that cannot be read', 'a: 1\n', 'a: [\n', 'a: 2\n'],
    ['a map in braces', '{ a: 1 }\n', '{ a: 2 }\n', '{ a: 1 }\n'],
    ['a list for a map', 'a: 1\n', '- a\n', 'a: 1\n'],
    ['two remarks at the end', 'a: 1\n# x\n', 'a: 1\n# y\n', 'a: 1\n# z\n'],
    ['keys moved in two ways', 'a: 1\nb: 1\nc: 1\n', 'c: 1\na: 1\nb: 1\n', 'b: 1\nc: 1\na: 1\n'],
  ])('%s', (_, base, ours, theirs) => {
    expect(merged(base, ours, theirs)).toBeNull();
  });

  it('begins with nothing where both made the file', () => {
    expect(merged('', 'a: 1\nb: 2\n', 'a: 1\nc: 3\n')).toBe('a: 1\nb: 2\nc: 3\n');
  });
});
