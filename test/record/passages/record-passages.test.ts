import { describe, expect, it } from 'vitest';
import { recordPassages } from '../../../src/record/passages/record-passages.ts';
import { registryPassages } from '../../../src/record/passages/registry-passages.ts';
import { readRecordText } from '../../../src/record/read-record.ts';
import { readStructures } from '../../../src/record/read-structures.ts';

const MEETING = { id: '2023-03-01', date: '2023-03-01', file: 'meetings/2023-03-01.md' };

function passagesOf(text: string) {
  const { source } = readRecordText(MEETING.file, text);
  return source ? recordPassages(MEETING, source) : [];
}

const said = (text: string) =>
  passagesOf(text).map(({ kind, id, line, under, lines }) =>
    [line, kind, id, under, ...lines.map((each) => `${each.line}:${each.text}`)].join(' | '),
  );

describe('the passages of a record', () => {
  it('are its parts, each with its id and its lines', () => {
    const text = `---
gtm: 1
date: 2023-03-01
title: "L'ordinaire"
x-own: { room: Salle 2 }
chair: ~
attendance:
  present: [DRECM/R, { structure: ONG Karkara, name: Anne }]
  excused: PAM
agenda:
  - title: Divers
    presenter: OIM
    decisions: [Le groupe visitera, { text: Puis il décidera }]
    votes: [{ text: Adopter, for: 8 }]
    actions:
      - { id: a1, text: Visiter, updates: [{ date: 2023-03-20, note: Fait }] }
      - text: >-
          Rédiger

          un texte
  - Sans titre
  - actions: none
actions: [{ id: a9, text: Seule }]
review:
  - { action: 2023-02-09/a3, note: Vu }
  - { action: a1, status: done }
  - { text: Sans lien }
annexes:
  - title: Synthèse
    recommendations: [{ id: r1, text: Une }]
    themes:
      - { title: Protection, recommendations: [{ text: Deux }] }
      - { recommendations: [{ id: r3, text: Trois }] }
adoption: { at: 2023-04-12, seal: sha256-abc, amendments: [Lire ainsi] }
errata: [{ date: 2023-05-02, text: Un mot }]
---
Ouverture
sur deux lignes

## Divers
<!-- caché -->
| a | b |
| c | d |

### 1. Sous-titre ###
Fin
`;
    expect(said(text)).toEqual([
      "2 | meeting | 2023-03-01 |  | 3:2023-03-01 | 4:L'ordinaire | 5:Salle 2",
      '11 | item | 2023-03-01 |  | 11:Divers | 12:OIM',
      '13 | decision | 2023-03-01/d1 | Divers | 13:Le groupe visitera',
      '13 | decision | 2023-03-01/d2 | Divers | 13:Puis il décidera',
      '14 | vote | 2023-03-01 | Divers | 14:Adopter | 14:8',
      '16 | action | 2023-03-01/a1 | Divers | 16:a1 | 16:Visiter | 16:2023-03-20 | 16:Fait',
      '17 | action |  | Divers | 17:>- | 18:Rédiger | 20:un texte',
      '21 | item | 2023-03-01 |  | 21:Sans titre',
      '23 | action | 2023-03-01/a9 |  | 23:a9 | 23:Seule',
      '25 | review | 2023-02-09/a3 |  | 25:2023-02-09/a3 | 25:Vu',
      '26 | review | 2023-03-01/a1 |  | 26:a1 | 26:done',
      '27 | review | 2023-03-01 |  | 27:Sans lien',
      '29 | annex | 2023-03-01 |  | 29:Synthèse',
      '30 | recommendation | 2023-03-01/r1 | Synthèse | 30:r1 | 30:Une',
      '32 | annex | 2023-03-01 | Synthèse | 32:Protection',
      '32 | recommendation |  | Protection | 32:Deux',
      '33 | recommendation | 2023-03-01/r3 | Synthèse | 33:r3 | 33:Trois',
      '8 | attendance | 2023-03-01 |  | 8:DRECM/R',
      '8 | attendance | 2023-03-01 |  | 8:ONG Karkara | 8:Anne',
      '9 | attendance | 2023-03-01 |  | 9:PAM',
      '34 | adoption | 2023-03-01 |  | 34:2023-04-12 | 34:Lire ainsi',
      '35 | erratum | 2023-03-01 |  | 35:2023-05-02 | 35:Un mot',
      '37 | body | 2023-03-01 |  | 37:Ouverture | 38:sur deux lignes',
      '40 | body | 2023-03-01 | Divers | 40:Divers',
      '42 | body | 2023-03-01 | Divers | 42:| a | b |',
      '43 | body | 2023-03-01 | Divers | 43:| c | d |',
      '45 | body | 2023-03-01 | 1. Sous-titre | 45:1. Sous-titre | 46:Fin',
    ]);
  });

  it('are there for an attendance in one word, and for a record without any header that can be read', () => {
    expect(said('---\ndate: 2023-03-01\nattendance: tous\n---\n').at(-1)).toContain(
      'attendance | 2023-03-01 |  | 3:tous',
    );
    expect(said('---\ndate: [\n---\nTexte\n')).toEqual(['4 | body | 2023-03-01 |  | 4:Texte']);
  });
});

it('the entries of a registry are passages', () => {
  const bytes = Buffer.from('structures:\n  - { id: OIM, aliases: [IOM] }\npeople: [{ name: Anne }]\n');
  const { source } = readStructures('structures.yaml', bytes);
  expect(source && registryPassages('structures.yaml', source)).toMatchObject([
    { kind: 'structure', id: 'OIM', meeting: null, line: 2, lines: [{ text: 'OIM' }, { text: 'IOM' }] },
    { kind: 'person', id: null, line: 3 },
  ]);
  expect(registryPassages('structures.yaml', { text: '', lines: source?.lines ?? never(), root: null })).toEqual([]);
});

function never(): never {
  throw new Error('no source');
}
