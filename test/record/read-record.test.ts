import { describe, expect, it } from 'vitest';
import { readRecord, readRecordText, recordIdOf } from '../../src/record/read-record.ts';

const FILE = 'meetings/2023-03-01.md';

/** A record whose header begins with its date, on line 2. */
const record = (yaml: string, body = '') => `---\ndate: 2023-03-01\n${yaml}${yaml === '' ? '' : '\n'}---\n${body}`;

function meetingOf(yaml: string, body?: string) {
  const { meeting, findings } = readRecordText(FILE, record(yaml, body));
  if (!meeting) throw new Error(findings[0]?.code);
  return meeting;
}

describe('what a record says', () => {
  it('is its date and nothing more when nothing more is written', () => {
    expect(meetingOf('')).toEqual({
      id: '2023-03-01',
      file: FILE,
      date: '2023-03-01',
      status: 'draft',
      held: true,
      attendance: { present: [], excused: [], absent: [], represented: [], guests: [] },
      agenda: [],
      actions: [],
      review: [],
      annexes: [],
      errata: [],
      body: { opening: '', sections: [] },
    });
  });

  it('is every key of the format', () => {
    const meeting = meetingOf(
      `gtm: 1
until: 2023-03-02
start: 10:30
end: 12h30
title: Réunion ordinaire
venue: Salle 2
status: circulated
held: false
chair: DRECM/R
rapporteur: { name: Rapporteur du jour, structure: DRECM/R }
next: { date: début avril, start: 9:05, end: 11h, venue: Gouré }
adoption: { at: 2023-04-12, amendments: [Une phrase], seal: sha256-0 }
errata: [{ date: 2023-05-02, text: Lire 490 }, { text: Sans jour }]
x-mine: { any: [thing] }`,
    );
    expect(meeting).toMatchObject({
      until: '2023-03-02',
      start: '10:30',
      end: '12h30',
      title: 'Réunion ordinaire',
      venue: 'Salle 2',
      status: 'circulated',
      held: false,
      chair: 'DRECM/R',
      rapporteur: { name: 'Rapporteur du jour', structure: 'DRECM/R' },
      next: { date: 'début avril', start: '9:05', end: '11h', venue: 'Gouré' },
      adoption: { at: '2023-04-12', amendments: ['Une phrase'], seal: 'sha256-0' },
      errata: [{ date: '2023-05-02', text: 'Lire 490' }, { text: 'Sans jour' }],
    });
    expect(meeting).not.toHaveProperty('x-mine');
  });

  it.each([
    ['rapporteur: SP/CCM', 'rapporteur', { structure: 'SP/CCM' }],
    ['next: en avril', 'next', { date: 'en avril' }],
    ['title: 2023', 'title', '2023'],
    ['title: 1.10', 'title', '1.10'],
    ['title: 0123', 'title', '0123'],
    ['title: 12:30', 'title', '12:30'],
    ['title: true', 'title', 'true'],
    ['title: ~', 'title', undefined],
    ['title:', 'title', undefined],
    ['title: null', 'title', undefined],
    ['title: "~"', 'title', '~'],
    ['title: |\n  deux\n  lignes\n\n\n', 'title', 'deux\nlignes'],
    ['title: >\n  une\n  ligne\n', 'title', 'une ligne'],
    ['title: |+\n  a\n\n', 'title', 'a'],
    ['start: |\n  10:30\n', 'start', '10:30'],
    ['status: adopted # enfin', 'status', 'adopted'],
    ['held: true', 'held', true],
  ] as const)('%j', (yaml, key, value) => {
    expect(meetingOf(yaml)[key]).toEqual(value);
  });

  it('keeps the forms that attendance takes', () => {
    const yaml = `attendance:
  present:
    - DRECM/R
    - { structure: ONG Karkara, name: X, count: 2, arrived: 11:00, left: 12h, note: en ligne }
    - name: Y
    - { note: personne }
    - [a]
    -
  represented: [{ structure: TGI/Justice, by: DRECM/R }]
  guests: OIM`;
    expect(meetingOf(yaml).attendance).toEqual({
      present: [
        { structure: 'DRECM/R' },
        { structure: 'ONG Karkara', name: 'X', count: 2, arrived: '11:00', left: '12h', note: 'en ligne' },
        { name: 'Y' },
      ],
      excused: [],
      absent: [],
      represented: [{ structure: 'TGI/Justice', by: 'DRECM/R' }],
      guests: [{ structure: 'OIM' }],
    });
  });

  it('keeps the agenda, its decisions, votes and actions, with their lines', () => {
    const yaml = `agenda:
  - title: Centre
    presenter: ANLTP
    decisions: [Visite, "Rapport : fin mars"]
    votes: [{ text: Date, for: 8, against: 1, abstain: +2 }, { for: 1 }]
    actions:
      - id: a1
        text: Visiter
        owners: [DRECM/R, Partenaires]
        lead: DRECM/R
        due: 2023
        status: blocked
        note: n
        deliverable: d
        priority: p
        observations: o
        snooze: 2023-05-01
        updates:
          - { date: 2023-03-20, status: done, due: fin mai, owners: OIM, lead: OIM, note: m }
          - { status: done }
      - text: Sans rien
  - title: Divers
    actions: none
actions:
  - { text: À part, owners: "A, B", due: { text: Atelier, by: 2023-06 } }
  - { text: Autre, owners: [], due: { by: 2023-06 } }`;
    const [centre, divers] = meetingOf(yaml).agenda;
    expect(centre).toMatchObject({
      title: 'Centre',
      presenter: 'ANLTP',
      line: 4,
      decisions: [
        { text: 'Visite', line: 6 },
        { text: 'Rapport : fin mars', line: 6 },
      ],
      votes: [
        { text: 'Date', for: 8, against: 1, abstain: 2 },
        { text: '', for: 1 },
      ],
    });
    expect(centre?.actions).toEqual([
      {
        id: 'a1',
        text: 'Visiter',
        owners: ['DRECM/R', 'Partenaires'],
        lead: 'DRECM/R',
        due: { text: '2023' },
        status: 'blocked',
        note: 'n',
        deliverable: 'd',
        priority: 'p',
        observations: 'o',
        snooze: '2023-05-01',
        updates: [
          {
            date: '2023-03-20',
            status: 'done',
            due: { text: 'fin mai' },
            owners: ['OIM'],
            lead: 'OIM',
            note: 'm',
            path: ['agenda', 0, 'actions', 0, 'updates', 0],
            line: 21,
          },
        ],
        path: ['agenda', 0, 'actions', 0],
        line: 9,
      },
      { id: null, text: 'Sans rien', status: 'open', updates: [], path: ['agenda', 0, 'actions', 1], line: 23 },
    ]);
    expect(divers?.actions).toBe('none');
    expect(meetingOf(yaml).actions).toMatchObject([
      { text: 'À part', owners: ['A, B'], due: { text: 'Atelier', by: '2023-06' }, path: ['actions', 0] },
      { text: 'Autre', owners: [], due: { text: '2023-06', by: '2023-06' }, path: ['actions', 1] },
    ]);
  });

  it('keeps reviews and annexes', () => {
    const yaml = `review:
  - { action: 2023-02-09/a3, status: done, note: Faite }
  - { text: Les fiches, due: 2023-06 }
  - { status: done }
annexes:
  - title: Synthèse
    source: CRCM
    themes:
      - title: Général
        recommendations: [{ id: r1, text: Agir, owners: PTF, due: , actions: [2023-03-01/a1], note: n }]
      - recommendations: [{ text: Autre, actions: 2023-03-01/a2 }]
  - recommendations: [{ text: Sans thème, status: done }]`;
    const { review, annexes } = meetingOf(yaml);
    expect(review).toEqual([
      { action: '2023-02-09/a3', status: 'done', note: 'Faite', path: ['review', 0], line: 4 },
      { text: 'Les fiches', due: { text: '2023-06' }, path: ['review', 1], line: 5 },
      { status: 'done', path: ['review', 2], line: 6 },
    ]);
    expect(annexes).toMatchObject([
      {
        title: 'Synthèse',
        source: 'CRCM',
        themes: [
          { title: 'Général', recommendations: [{ id: 'r1', owners: ['PTF'], actions: ['2023-03-01/a1'], note: 'n' }] },
          { title: '', recommendations: [{ id: null, text: 'Autre', actions: ['2023-03-01/a2'] }] },
        ],
        recommendations: [],
      },
      {
        themes: [],
        recommendations: [{ text: 'Sans thème', status: 'done', path: ['annexes', 1, 'recommendations', 0] }],
      },
    ]);
  });

  it('is the same whatever the line ends, the byte order mark and the end of the file', () => {
    const text = record('title: Vu\nactions:\n  - text: a\n    due: 2023', '\nOuverture\n\n## Un\n\ntexte\nsuite');
    const plain = readRecordText(FILE, text);
    for (const other of [text.replaceAll('\n', '\r\n'), `\uFEFF${text}`, `${text}\n`]) {
      expect(readRecordText(FILE, other).meeting).toEqual(plain.meeting);
    }
    expect(plain.findings).toEqual([]);
  });
});

describe('readRecord', () => {
  it('reads bytes, and gives no source when they are no text', () => {
    const bytes = new TextEncoder().encode(record('title: é'));
    expect(readRecord(FILE, bytes).meeting).toEqual(readRecordText(FILE, record('title: é')).meeting);
    expect(readRecord(FILE, Uint8Array.of(0xff, 0xfe))).toMatchObject({
      meeting: null,
      source: null,
      findings: [{ code: 'encoding/utf-16', position: null }],
    });
  });

  it('names a record after its file', () => {
    expect(['meetings/2023/2023-03-01-crcm.md', '2023-03-01.MD', 'a.b.md'].map(recordIdOf)).toEqual([
      '2023-03-01-crcm',
      '2023-03-01',
      'a.b',
    ]);
  });

  it('does not read what no minutes can be', () => {
    expect(readRecordText(FILE, record('', 'a\n'.repeat(200_000)))).toMatchObject({
      meeting: null,
      findings: [{ code: 'file/too-long' }],
    });
    expect(readRecordText(FILE, record('', 'a\n'.repeat(100_000))).meeting).not.toBeNull();
    expect(readRecordText(FILE, record(`x-a: ${'b'.repeat(256 * 1024)}`))).toMatchObject({
      meeting: null,
      findings: [{ code: 'yaml/size', position: { line: 2, column: 1 } }],
    });
  });
});
