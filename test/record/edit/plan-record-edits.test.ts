import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { planRecordEdits } from '../../../src/record/edit/plan-record-edits.ts';
import type { RecordEdit } from '../../../src/record/edit/record-edit.ts';
import { readRecordText } from '../../../src/record/read-record.ts';
import { tellFigures } from '../../slow/promise.ts';

const ACTION = ['agenda', 0, 'actions', 0];
const done: RecordEdit = { at: ACTION, key: 'status', set: 'done' };
const update: RecordEdit = { at: ACTION, key: 'updates', append: { date: '2023-03-20', status: 'done' } };
const review: RecordEdit = { at: [], key: 'review', append: { action: '2023-02-01/a1', status: 'done' } };

const planned = (text: string, ...edits: readonly RecordEdit[]) =>
  planRecordEdits(readRecordText('meetings/2023-03-01.md', text), edits);

/** A record with its only action as given. */
const record = (action: string, rest = '') =>
  `---\ndate: 2023-03-01\nagenda:\n  - title: Divers\n    actions:\n${action}\n${rest}---\n\n## Divers\n\ntexte  \n`;

/** What a change removes and adds, line by line. */
function changedLines(before: string, after: string | null): readonly string[] {
  const [old, now] = [before.split('\n'), (after ?? '').split('\n')];
  let top = 0;
  while (top < old.length && old[top] === now[top]) top += 1;
  let end = 0;
  while (end < old.length - top && end < now.length - top && old.at(-1 - end) === now.at(-1 - end)) end += 1;
  return [
    ...old.slice(top, old.length - end).map((line) => `-${line}`),
    ...now.slice(top, now.length - end).map((line) => `+${line}`),
  ];
}

describe('planRecordEdits, on files that are hard to edit', () => {
  it.each<readonly [string, string, RecordEdit, readonly string[]]>([
    [
      'a plain value',
      record('      - { id: a1, text: Lire, status: open } # vu'),
      done,
      ['-      - { id: a1, text: Lire, status: open } # vu', '+      - { id: a1, text: Lire, status: done } # vu'],
    ],
    [
      'a value in double quotes',
      record('      - id: a1\n        text: Lire\n        status: "open"   # vu'),
      done,
      ['-        status: "open"   # vu', '+        status: "done"   # vu'],
    ],
    [
      'a value in single quotes',
      record("      - id: a1\n        status: 'open'\n        text: Lire"),
      done,
      ["-        status: 'open'", "+        status: 'done'"],
    ],
    [
      'a key without value, with a remark',
      record('      - id: a1\n        status:   # à dire\n        text: Lire'),
      done,
      ['-        status:   # à dire', '+        status: done   # à dire'],
    ],
    [
      'a tilde',
      record('      - id: a1\n        status: ~\n        text: Lire'),
      done,
      ['-        status: ~', '+        status: done'],
    ],
    [
      'a folded text',
      record('      - id: a1\n        note: >-\n          deux\n          lignes\n        text: Lire'),
      { at: ACTION, key: 'note', set: 'une' },
      ['-        note: >-', '-          deux', '-          lignes', '+        note: une'],
    ],
    [
      'a literal text at the end',
      record('      - id: a1\n        text: Lire\n        note: |\n          deux\n\n          lignes\n'),
      done,
      ['+        status: done'],
    ],
    [
      'a list of owners in lines',
      record('      - id: a1\n        owners:\n          - OIM\n          - HCR\n        text: Lire'),
      { at: ACTION, key: 'owners', set: ['PAM', 'UN: A'] },
      ['-        owners:', '-          - OIM', '-          - HCR', '+        owners: [PAM, "UN: A"]'],
    ],
    [
      'a list without indentation',
      record('    - id: a1\n      text: Lire\n      updates:\n      - date: 2023-03-02\n        note: a\n      # fin'),
      update,
      ['+      - date: 2023-03-20', '+        status: done'],
    ],
    [
      'a list of maps in braces',
      record(
        '      - id: a1\n        text: Lire\n        updates:\n          - { date: 2023-03-02, note: "a, b" }   # vu',
      ),
      update,
      ['+          - { date: 2023-03-20, status: done }'],
    ],
    [
      'braces over several lines',
      record('      - {\n          id: a1,\n          text: Lire\n        }'),
      update,
      ['-          text: Lire', '+          text: Lire, updates: [{ date: 2023-03-20, status: done }]'],
    ],
    [
      'an empty list',
      record('      - { id: a1, text: Lire, updates: [] }'),
      update,
      [
        '-      - { id: a1, text: Lire, updates: [] }',
        '+      - { id: a1, text: Lire, updates: [{ date: 2023-03-20, status: done }] }',
      ],
    ],
    [
      'a review that is not there',
      record('      - { id: a1, text: Lire }', 'next: { date: 2023-04 }\n'),
      review,
      ['+review:', '+  - { action: 2023-02-01/a1, status: done }'],
    ],
    [
      'an empty review under a remark',
      record('      - { id: a1, text: Lire }', '# Suivi\nreview:\n# fin\n'),
      review,
      ['+  - { action: 2023-02-01/a1, status: done }'],
    ],
    [
      'actions said to be none',
      record('').replace('    actions:\n', '    actions: none\n'),
      { at: ['agenda', 0], key: 'actions', append: { id: 'a1', text: 'Lire' } },
      ['-    actions: none', '+    actions:', '+      - { id: a1, text: Lire }'],
    ],
    [
      'a text at the end of a list',
      record('      - { id: a1, text: Lire, owners: [OIM] }'),
      { at: ACTION, key: 'owners', append: 'HCR' },
      ['-      - { id: a1, text: Lire, owners: [OIM] }', '+      - { id: a1, text: Lire, owners: [OIM, HCR] }'],
    ],
    [
      'the first text of a list of a block',
      record('      - id: a1\n        text: Lire'),
      { at: ACTION, key: 'owners', append: 'HCR' },
      ['+        owners:', '+          - HCR'],
    ],
    [
      'a map of its own',
      record('      - { id: a1, text: Lire }', 'venue: Zinder\n'),
      { at: [], key: 'adoption', put: { at: '2023-04-12', amendments: ['Lire : deux'] } },
      ['+adoption:', '+  at: 2023-04-12', '+  amendments: ["Lire : deux"]'],
    ],
    [
      'a map under a key without value',
      record('      - { id: a1, text: Lire }', 'adoption: # à venir\n'),
      { at: [], key: 'adoption', put: { at: '2023-04-12' } },
      ['-adoption: # à venir', '+adoption:', '+  at: 2023-04-12 # à venir'],
    ],
    [
      'a map in the place of an empty one',
      record('      - { id: a1, text: Lire }', 'adoption: {}\n'),
      { at: [], key: 'adoption', put: { at: '2023-04-12' } },
      ['-adoption: {}', '+adoption:', '+  at: 2023-04-12'],
    ],
    [
      'a map between braces',
      '---\n{ date: 2023-03-01, adoption: }\n---\n',
      { at: [], key: 'adoption', put: { at: '2023-04-12' } },
      ['-{ date: 2023-03-01, adoption: }', '+{ date: 2023-03-01, adoption: { at: 2023-04-12 } }'],
    ],
  ])('%s', (_, before, edit, lines) => {
    expect(changedLines(before, planned(before, edit))).toEqual(lines);
  });

  it('keeps CRLF, a byte order mark, blanks at ends and a file without a last line end', () => {
    const before = `\uFEFF${record('      - id: a1  \n        text: Lire').replaceAll('\n', '\r\n')}fin`;
    const after = planned(before, done);
    expect(changedLines(before, after)).toEqual(['+        status: done\r']);
    expect(after?.startsWith('\uFEFF---\r\n')).toBe(true);
  });

  it.each([
    ['is not YAML', '---\ndate: 2023-03-01\na: b: c\n---\n', done],
    ['has no such action', record('      - { id: a1, text: Lire }'), { at: ['agenda', 3], key: 'x', set: 'y' }],
    ['is in the way with a text where a list belongs', record('      - { id: a1, text: Lire, updates: hier }'), update],
    ['would read otherwise', record('      - { id: a1, text: Lire }'), { at: [], key: 'date', set: 'demain' }],
  ] as const)('leaves alone a record that %s', (_, text, edit) => {
    expect(planned(text, edit)).toBeNull();
  });
});

const WORDS = [
  'Lire',
  "l'été",
  'a: b',
  '- x',
  '#1',
  'oui',
  '2023',
  '10:30',
  '"x"',
  "'y'",
  'a, b',
  '{z}',
  'x # y',
  'é\u0301',
  '?',
  'no',
  '~x',
  '\\n',
  'fin ',
];
const quoted = (text: string) => JSON.stringify(text);

/** A record in one of the styles people write, with its action first or between others. */
const records = fc
  .record({
    flow: fc.boolean(),
    order: fc.shuffledSubarray(['text', 'owners', 'due', 'note', 'status'], { minLength: 1 }),
    words: fc.array(fc.constantFrom(...WORDS), { minLength: 5, maxLength: 5 }),
    indent: fc.constantFrom(0, 2, 4),
    remarks: fc.boolean(),
    crlf: fc.boolean(),
    more: fc.nat(2),
    updates: fc.constantFrom('none', 'empty', 'flow', 'block'),
    trailing: fc.boolean(),
  })
  .map(({ flow, order, words, indent, remarks, crlf, more, updates, trailing }) => {
    const pad = ' '.repeat(4 + indent);
    const values = order.map((key, index) => [key, key === 'status' ? 'open' : quoted(words[index] ?? '')] as const);
    const remark = remarks ? '   # vu' : '';
    const lines = flow
      ? [
          `${pad}- { id: a1, ${values.map(([key, value]) => `${key}: ${value}`).join(', ')}${updatesIn(updates)} }${remark}`,
        ]
      : [
          `${pad}- id: a1${remark}`,
          ...values.map(([key, value]) => `${pad}  ${key}: ${value}${remark}`),
          ...updatesUnder(updates, `${pad}  `),
        ];
    const others = Array.from({ length: more }, (_, index) => `${pad}- { id: b${index}, text: autre }`);
    const text = record(
      [...lines, ...(remarks ? [`${pad}# fin`] : []), ...others].join('\n'),
      trailing ? 'x-own: [1, 2]\n' : '',
    );
    return crlf ? text.replaceAll('\n', '\r\n') : text;
  });

function updatesIn(style: string): string {
  return style === 'none' ? '' : style === 'empty' ? ', updates: []' : ', updates: [{ date: 2023-03-02, note: x }]';
}

function updatesUnder(style: string, pad: string): readonly string[] {
  if (style === 'none') return [];
  if (style === 'empty') return [`${pad}updates: []`];
  if (style === 'flow') return [`${pad}updates:`, `${pad}  - { date: 2023-03-02, note: x }`];
  return [`${pad}updates:`, `${pad}- date: 2023-03-02`, `${pad}  note: x`];
}

const edits = fc.oneof(
  fc.record({ key: fc.constantFrom('status'), set: fc.constantFrom('done', 'blocked') }),
  fc.record({
    key: fc.constantFrom('text', 'note', 'due', 'owners'),
    set: fc.constantFrom(...WORDS.map((word) => word.trim())),
  }),
  fc.record({
    key: fc.constant('owners'),
    set: fc.uniqueArray(fc.constantFrom('OIM', 'a: b', 'SP/CCM', 'x, y'), { minLength: 1 }),
  }),
  fc.record({
    key: fc.constant('updates'),
    append: fc.record({ date: fc.constant('2023-03-20'), note: fc.constantFrom(...WORDS.map((word) => word.trim())) }),
  }),
);

describe('planRecordEdits, whatever the style', () => {
  const figures = { edits: 0, again: 0 };
  afterAll(() => {
    if (process.env.RUNS) tellFigures('4', figures);
  });

  it('changes one value, and nothing else', () => {
    fc.assert(
      fc.property(records, edits, (text, said) => {
        const edit = { at: ACTION, ...said } as RecordEdit;
        const after = planned(text, edit);
        expect(after).not.toBeNull();
        expect(contentOf(after ?? '')).toEqual(withEdit(contentOf(text), edit));
        expect(bodyOf(after ?? '')).toBe(bodyOf(text));
        figures.edits += 1;
        if ('set' in edit) figures.again += 1;
        if ('set' in edit) expect(planned(after ?? '', edit)).toBe(after);
        const outside = changedLines(text, after).filter((line) => line.startsWith('-'));
        expect(outside.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: Number(process.env.RUNS ?? 500) },
    );
  });
});

/** What another YAML reader finds; every scalar as its text. */
function contentOf(text: string): Record<string, unknown> {
  return parse(text.split(/^---\r?$/m)[1] ?? '', { schema: 'failsafe' });
}

function bodyOf(text: string): string {
  return text.slice(text.indexOf('---', 5));
}

function withEdit(content: Record<string, unknown>, edit: RecordEdit): Record<string, unknown> {
  const copy = structuredClone(content) as { agenda: { actions: Record<string, unknown>[] }[] } & Record<
    string,
    unknown
  >;
  const action = copy.agenda[0]?.actions[0] ?? {};
  if ('append' in edit) action[edit.key] = [...((action[edit.key] as unknown[] | undefined) ?? []), edit.append];
  else if ('put' in edit) action[edit.key] = edit.put;
  else if ('set' in edit) action[edit.key] = edit.set;
  return copy;
}
