// Promise 6: what merges, hands and editors break is always found, and never where nothing is broken.
import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../src/check/check-workspace.ts';
import { readRecord } from '../../src/record/read-record.ts';
import { type Dice, dice } from '../record/mutations.ts';
import { world } from '../support/rule-examples.ts';
import { runs, tellFigures } from './promise.ts';

const GENERATED = runs(500, 60);
const CLEAN = runs(1000, 120);

const of = <T>(roll: Dice, list: readonly T[]): T => list[roll(list.length)] as T;

const WORDS = [
  'Réunion',
  'comité',
  'école',
  'puits',
  'rapport',
  'Garkua',
  'relève',
  'été',
  'œuvre',
  '« oui »',
  'À revoir',
];
const DAYS = ['2023-04-01', '2023-06-30', '2024-02-29', '2023-12-31'];
const MARKERS = '<<<<<<< HEAD\nun\n=======\ndeux\n>>>>>>> autre';

const words = (roll: Dice): string => Array.from({ length: 2 + roll(4) }, () => of(roll, WORDS)).join(' ');

type Action = { readonly id: string; readonly line: string };

function actionsOf(roll: Dice): readonly Action[] {
  return Array.from({ length: 2 + roll(6) }, (_, index) => {
    const id = `a${index + 1}`;
    return { id, line: `  - { id: ${id}, text: "${words(roll)}", owners: OIM, due: ${of(roll, DAYS)} }` };
  });
}

/** What a body may hold that looks like a fault and is none. */
const INNOCENT: readonly ((roll: Dice) => string)[] = [
  (roll) => `${words(roll)}\n=======`,
  (roll) => `${words(roll)}\n${'='.repeat(3 + roll(9))}`,
  () => `\`\`\`\n${MARKERS}\n\`\`\``,
  () => `~~~ diff\n${MARKERS}\n~~~`,
  () => MARKERS.replace(/^/gm, '    '),
  () => MARKERS.replace(/^/gm, '\t'),
  () => `\`\`\`\`\n\`\`\`\n${MARKERS}\n\`\`\`\`\n`,
  (roll) => `>>>>>>> ${words(roll)}\n>>>>>>> ${words(roll)}`,
  () => 'Le signe <<<<<<< ouvre un conflit, ======= le sépare.',
  () => '| a | b |\n| --- | --- |\n| ======= | >>>>>>> |',
  () => '-------\n\n***\n',
  (roll) => `Le 30/02/2023 n’existe pas, dit ${words(roll)}.`,
  (roll) => `title: ${words(roll)}\ntitle: ${words(roll)}`,
  (roll) => `- id: a1\n- id: a1 ${words(roll)}`,
];

type Parts = {
  readonly header: readonly string[];
  readonly actions: readonly Action[];
  readonly body: readonly string[];
};

function partsOf(roll: Dice): Parts {
  return {
    header: ['date: 2023-03-15', `title: ${words(roll)}`, `venue: "${words(roll)}"`],
    actions: actionsOf(roll),
    body: ['', ...Array.from({ length: 1 + roll(5) }, () => `${of(roll, INNOCENT)(roll)}\n`), words(roll)],
  };
}

function textOf({ header, actions, body }: Parts): string {
  return `${['---', ...header, 'actions:', ...actions.map(({ line }) => line), '---', ...body].join('\n')}\n`;
}

/** In line ends and with a mark at its head as editors have them. */
function bytesOf(text: string, roll: Dice): Uint8Array {
  return Buffer.from((roll(4) ? '' : '\uFEFF') + (roll(3) ? text : text.replaceAll('\n', '\r\n')));
}

/** The codes that `check` gives. */
function codesOf(files: Readonly<Record<string, Uint8Array>>): readonly string[] {
  const readings = Object.entries(files).map(([file, bytes]) => readRecord(file, bytes));
  return checkWorkspace({ ...world(readings), readings }).map(({ code }) => code);
}

const FILE = 'meetings/2023-03-15.md';
const insert = (lines: readonly string[], at: number, more: string): readonly string[] => lines.toSpliced(at, 0, more);

function conflictOf(roll: Dice): string {
  const base = roll(3)
    ? ''
    : `||||||| ${of(roll, ['base', '1a2b3c4', ''])}\ntitle: base\n`.replace('||||||| \n', '|||||||\n');
  return `<<<<<<< ${of(roll, ['HEAD', 'nous', 'Updated upstream'])}\ntitle: un\n${base}=======\ntitle: deux\n>>>>>>> ${of(roll, ['b', '1a2b3c4 (relève)', 'Stashed changes'])}`;
}

type Broken = Readonly<Record<string, Uint8Array>>;

/** Each class: a file broken in its way, by chance, and the codes that say so. */
const CLASSES: Readonly<Record<string, readonly [codes: RegExp, make: (roll: Dice) => Broken]>> = {
  'conflict markers': [
    /^merge\/conflict$/,
    (roll) => {
      const parts = partsOf(roll);
      const broken = roll(2)
        ? { ...parts, header: insert(parts.header, 1 + roll(3), conflictOf(roll)) }
        : { ...parts, body: ['', words(roll), '', conflictOf(roll), '', words(roll)] };
      return { [FILE]: bytesOf(textOf(broken), roll) };
    },
  ],
  'duplicate ids': [
    /^(action|meeting|recommendation)\/duplicate-id$/,
    (roll) => {
      const parts = partsOf(roll);
      const { id } = of(roll, parts.actions);
      const again = { id, line: of(roll, [`  - { id: ${id}, text: Encore }`, `  - id: "${id}"\n    text: Encore`]) };
      const actions = parts.actions.toSpliced(roll(parts.actions.length + 1), 0, again);
      return { [FILE]: bytesOf(textOf({ ...parts, actions }), roll) };
    },
  ],
  'duplicate keys': [
    /^yaml\/duplicate-key$/,
    (roll) => {
      const parts = partsOf(roll);
      const [one, two] = of(roll, [
        ['x-a: 1', 'x-a: 2'],
        ['"x-réf": 1', '"x-re\u0301f": 2'],
        ["'x-a': 1", 'x-a: 1'],
        ['x-a: {b: 1, b: 2}', ''],
        ['x-a: [{b: 1, "b": 2}]', ''],
        ['x-a:\n  b: 1\n  c: 2\n  b: 3', ''],
        ['"x-\\x61": 1', 'x-a: 1'],
      ] as const);
      const header = insert(insert(parts.header, 1, one), 2 + roll(3), two).filter((line) => line !== '');
      return { [FILE]: bytesOf(textOf({ ...parts, header }), roll) };
    },
  ],
  'impossible dates': [
    /^(schema\/date|due\/impossible|meeting\/next-unreadable)$/,
    (roll) => {
      const parts = partsOf(roll);
      const day = of(roll, [
        '2023-02-29',
        '2023-02-30',
        '2023-04-31',
        '2023-13-01',
        '2023-00-10',
        '2023-06-00',
        '1900-02-29',
      ]);
      const place = roll(4);
      if (place === 0)
        return { [FILE]: bytesOf(textOf({ ...parts, header: [`date: ${day}`, ...parts.header.slice(1)] }), roll) };
      if (place === 1)
        return { [FILE]: bytesOf(textOf({ ...parts, header: [...parts.header, `next: { date: ${day} }`] }), roll) };
      const due = of(roll, [day, `"${day}"`, '30/02/2023', '31 avril 2023', '30 février 2024', '31/11/2023']);
      const action = { id: 'a9', line: `  - { id: a9, text: Lire, owners: OIM, due: ${due} }` };
      return { [FILE]: bytesOf(textOf({ ...parts, actions: [...parts.actions, action] }), roll) };
    },
  ],
  'bad encodings': [
    /^encoding\//,
    (roll) => {
      const text = textOf(partsOf(roll)).replace('title: ', 'title: É ');
      const utf8 = Buffer.from(text);
      const accent = utf8.indexOf(Buffer.from('É'));
      const made: readonly (() => Uint8Array)[] = [
        () => Buffer.from(text, 'latin1'),
        () => Buffer.from(text, 'utf16le'),
        () => Buffer.from(`\uFEFF${text}`, 'utf16le'),
        () => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
        () => Buffer.concat([utf8.subarray(0, accent + 1), utf8.subarray(accent + 2)]),
        () => Buffer.concat([utf8.subarray(0, accent), utf8.subarray(accent + 1)]),
        () => Buffer.concat([utf8.subarray(0, accent), Buffer.from('c0af', 'hex'), utf8.subarray(accent)]),
        () => Buffer.concat([utf8.subarray(0, accent), Buffer.from('eda080', 'hex'), utf8.subarray(accent)]),
        () => Buffer.concat([utf8.subarray(0, accent), Buffer.from('f5808080', 'hex'), utf8.subarray(accent)]),
        () => Buffer.concat([utf8, Buffer.from([0x80 + roll(0x80)])]),
        () => Buffer.concat([utf8.subarray(0, roll(utf8.length)), Buffer.of(0), utf8]),
      ];
      return { [FILE]: of(roll, made)() };
    },
  ],
};

const ANY = new RegExp(
  Object.values(CLASSES)
    .map(([{ source }]) => source)
    .join('|'),
);

describe('what is broken is found', () => {
  it.each(Object.entries(CLASSES))('%s', (name, [codes, make]) => {
    const missed: string[] = [];
    for (let seed = 0; seed < GENERATED; seed += 1) {
      const files = make(dice(seed));
      if (!codesOf(files).some((code) => codes.test(code)))
        missed.push(
          `${seed}: ${Object.values(files)
            .map((bytes) => Buffer.from(bytes).toString('utf8'))
            .join('')}`,
        );
    }
    tellFigures(`6 ${name}`, { generated: GENERATED, missed: missed.length });
    expect(missed.slice(0, 3)).toEqual([]);
  });

  it('and nothing where nothing is', () => {
    const wrong: string[] = [];
    for (let seed = 0; seed < CLEAN; seed += 1) {
      const roll = dice(seed ^ 0x5f5f);
      const text = textOf(partsOf(roll));
      const found = codesOf({ [FILE]: bytesOf(text, roll) }).filter((code) => ANY.test(code));
      if (found.length > 0) wrong.push(`${seed}: ${found}: ${text}`);
    }
    tellFigures('6 clean files', { generated: CLEAN, 'found falsely': wrong.length });
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});
