import { describe, expect, it } from 'vitest';
import { readRecordText } from '../../src/record/read-record.ts';

const FILE = 'meetings/2023-03-01.md';

/** A record whose header begins with its date, on line 2. */
const record = (yaml: string) => `---\ndate: 2023-03-01\n${yaml}\n---\n`;

/** The code, line and column of each finding. */
function places(text: string): readonly string[] {
  return readRecordText(FILE, text).findings.map(({ code, position: at }) => `${code} ${at?.line}:${at?.column}`);
}

describe('what does not follow the format', () => {
  it.each([
    ['an unknown key', 'titel: x', 'schema/unknown-key 3:1', 'title'],
    ['an unknown key like no other', 'zzzzzz: x', 'schema/unknown-key 3:1', 'x-zzzzzz'],
    ['an unknown key further in', 'agenda:\n  - title: a\n    acitons: none', 'schema/unknown-key 5:5', 'actions'],
    ['an unknown key behind references', 'review: [{ text: a, due: { texte: b } }]', 'schema/unknown-key 3:28', 'text'],
    ['a key in NFD', 'de\u0301cisions: x', 'schema/unknown-key 3:1', ''],
    ['a word near another', 'status: adpted', 'schema/value 3:9', 'adopted'],
    ['a word near none', 'status: zzz', 'schema/value 3:9', ''],
    ['a status of the other list', 'actions: [{ text: a, status: draft }]', 'schema/value 3:30', ''],
    ['a version to come', 'gtm: 2', 'schema/value 3:6', ''],
    ['no day', 'until: 2023-02-30', 'schema/date 3:8', ''],
    ['no day to snooze', 'actions: [{ text: a, snooze: demain }]', 'schema/date 3:30', ''],
    ['no deadline', 'actions: [{ text: a, due: 2023-02-30 }]', 'schema/date 3:27', ''],
    ['no hour', 'start: matin', 'schema/form 3:8', ''],
    ['no period', 'actions: [{ text: a, due: { text: b, by: juin } }]', 'schema/form 3:42', ''],
    ['no identifier', 'actions: [{ text: a, id: A-1 }]', 'schema/form 3:26', ''],
    ['neither true nor false', 'held: non', 'schema/type 3:7', ''],
    ['no number', 'attendance: { present: [{ name: a, count: deux }] }', 'schema/type 3:43', ''],
    ['nobody', 'attendance: { present: [{ name: a, count: 0 }] }', 'schema/value 3:43', ''],
    ['a text for a list', 'agenda: Divers', 'schema/type 3:9', ''],
    ['a list for a text', 'title:\n  - a', 'schema/type 4:3', ''],
    ['a text for a map', 'attendance: tous', 'schema/type 3:13', ''],
    ['quotes that hold nothing, as no title at all', 'agenda: [{ title: "" }]', 'schema/missing-key 3:12', ''],
    ['no text', 'actions: [{ id: a1 }]', 'schema/missing-key 3:13', ''],
    ['no title', 'agenda:\n  - actions: none', 'schema/missing-key 4:5', ''],
    ['neither action nor text', 'review: [{ status: done }]', 'schema/missing-key 3:12', ''],
    ['neither structure nor name', 'attendance: { guests: [{ note: a }] }', 'schema/missing-key 3:26', ''],
    ['neither name nor structure', 'rapporteur: { x-a: b }', 'schema/missing-key 3:15', ''],
    ['another word than none', 'actions: aucune', 'schema/value 3:10', ''],
    ['an empty item before', 'attendance: { present: [~, { nam: a }] }', 'schema/missing-key 3:30', 'structure'],
    ['a text in a list of maps', 'actions: [Visiter]', 'schema/type 3:11', ''],
    ['a text for the next meeting', 'next: en avril', 'schema/type 3:7', ''],
    ['a text for the adoption', 'adoption: 2023-04-12', 'schema/type 3:11', ''],
    ['an action for a key', 'review:\n  - text: a\n    2023-02-09/a1: fait', 'schema/unknown-key 5:5', ''],
  ])('%s', (_name, yaml, place, remedy) => {
    const { findings, meeting } = readRecordText(FILE, record(yaml));
    expect(places(record(yaml))[0]).toBe(place);
    expect(findings[0]).toMatchObject({ severity: 'error', file: FILE, excerpt: expect.any(String) });
    expect(findings[0]?.remedy.en).toContain(remedy);
    expect(findings[0]?.remedy.fr).not.toBe(findings[0]?.remedy.en);
    expect(meeting?.date).toBe('2023-03-01');
  });

  it('is dropped value by value, and the rest is kept', () => {
    const yaml = `until: 2023-02-30
start: matin
end: 12:30
status: zzz
held: peut-être
titel: x
title: [a]
venue: Salle
agenda:
  - Divers
  - title: Centre
    votes: [oui, { text: a, for: huit, against: 1 }]
    actions:
      - Visiter
      - { text: a, status: zzz, due: [b], owners: { c: d }, snooze: demain, updates: [e, { date: hier }] }
      - { id: A-1 }
attendance: { present: [{ name: a, count: 0, arrived: tôt }, [b]], absent: { c: d } }
next: { date: [], start: tôt, venue: Gouré }
adoption: { at: Avril !, amendments: { a: b } }
errata: [a, { date: hier, text: b }, { date: 2023-05-02 }]
review: [a]
annexes: [a, { themes: [b], recommendations: [c, { text: d, status: zzz }] }]`;
    const { meeting } = readRecordText(FILE, record(yaml));
    expect(meeting).toMatchObject({
      end: '12:30',
      venue: 'Salle',
      status: 'draft',
      held: true,
      agenda: [
        {
          title: 'Centre',
          votes: [{ text: 'a', against: 1 }],
          actions: [
            { id: null, text: 'a', status: 'open', updates: [] },
            { id: 'A-1', text: '' },
          ],
        },
      ],
      attendance: { present: [{ name: 'a' }], absent: [] },
      next: { venue: 'Gouré' },
      adoption: { amendments: [] },
      errata: [{ text: 'b' }],
      review: [],
      annexes: [{ themes: [], recommendations: [{ text: 'd', status: 'open' }] }],
    });
    expect(JSON.stringify(meeting)).not.toMatch(/matin|zzz|peut-être|titel|demain|hier|tôt|Avril|huit/);
    expect(places(record(yaml)).length).toBeGreaterThan(25);
  });

  it('is said once where several rules break', () => {
    expect(places(record('actions: 3'))).toEqual(['schema/value 3:10']);
    expect(places(record('attendance: { present: [3, { count: x }] }'))).toEqual([
      'schema/missing-key 3:30',
      'schema/type 3:37',
    ]);
  });

  it('is said a hundred times at most', () => {
    const yaml = Array.from({ length: 150 }, (_, index) => `k${index}: v`).join('\n');
    expect(places(record(yaml))).toHaveLength(100);
  });

  it.each([
    ['no date', '---\ntitle: a\n---\n', ['schema/missing-key 2:1']],
    ['an empty date', '---\ndate:\n---\n', ['schema/missing-key 2:1']],
    ['no such date', '---\ntitle: a\ndate: 2023-02-30\n---\n', ['schema/date 3:7']],
    ['a date in words', '---\ndate: 1er mars 2023\n---\n', ['schema/date 2:7']],
    ['a list for a date', '---\ndate: [2023-03-01]\n---\n', ['schema/type 2:7']],
  ])('leaves a record with %s unread', (_name, text, expected) => {
    const { meeting, source } = readRecordText(FILE, text);
    expect(meeting).toBeNull();
    expect(places(text)).toEqual(expected);
    expect(source?.root).not.toBeNull();
  });

  it('a text that is trapped is not told twice', () => {
    expect(places(record('agenda:\n  - title: t\n    decisions:\n      - a : b'))).toEqual(['yaml/colon 6:11']);
  });
});

describe('what no document can carry', () => {
  it.each([
    ['an escape sequence', 'title: "\\e]52;c;AAAA"', ['text/control 3:8']],
    ['signs that overwrite', 'title: "fait\\rouvert \\b\\b"', ['text/control 3:8']],
    ['signs typed as they are', 'title: a\u0007b', ['text/control 3:8']],
    ['a noncharacter', 'title: "a\\uFFFE"', ['text/control 3:8']],
    ['half a pair', 'title: "\\ud800"', ['text/surrogate 3:8']],
    [
      'both halves, apart',
      'decisions: 1\nx-a: ["\\ud800", b, "\\udc00"]',
      ['schema/unknown-key 3:1', 'text/surrogate 4:7', 'text/surrogate 4:20'],
    ],
    ['a pair', 'title: "\\ud83d\\ude00"', []],
    ['several lines', 'title: "a\\n\\tb"', []],
    ['a no-break space', 'title: «\u00A0a\u00A0»', []],
  ])('%s', (_name, yaml, expected) => {
    expect(places(record(yaml))).toEqual(expected);
    expect(readRecordText(FILE, record(yaml)).meeting).not.toBeNull();
  });
});

describe('ids given twice', () => {
  it('are told at the second, actions and recommendations together', () => {
    const yaml = `agenda:
  - title: a
    actions: [{ id: a1, text: x }, { id: a2, text: y }]
actions:
  - { id: a1, text: z }
annexes:
  - themes:
      - title: t
        recommendations: [{ id: a2, text: r }, { id: r1, text: s }, { text: u }]
    recommendations: [{ id: r1, text: v }]`;
    expect(places(record(yaml))).toEqual([
      'action/duplicate-id 7:11',
      'action/duplicate-id 11:33',
      'action/duplicate-id 12:29',
    ]);
    expect(readRecordText(FILE, record(yaml)).findings[0]?.message.en).toContain('line 5');
  });

  it('are told in a record without a date too', () => {
    expect(places('---\nactions:\n  - { id: a, text: b }\n  - { id: a, text: b }\n---\n')).toEqual([
      'schema/missing-key 2:1',
      'action/duplicate-id 4:11',
    ]);
  });
});

describe('deadlines that are no day', () => {
  it('are told wherever a deadline stands, and nowhere else', () => {
    const yaml = `actions: [{ text: a, due: 2023-02-30, updates: [{ date: 2023-03-02, due: 2023-13-45 }] }]
review: [{ text: b, due: 2023-04-31 }]
x-mine: { due: 2023-02-30 }
next: { date: 2023-02-30 }`;
    expect(places(record(yaml))).toEqual(['schema/date 3:27', 'schema/date 3:74', 'schema/date 4:26']);
  });
});
