import { describe, expect, it } from 'vitest';
import { readStructures } from '../../src/record/read-structures.ts';

const read = (text: string) => readStructures('structures.yaml', new TextEncoder().encode(text));
const places = (text: string) =>
  read(text).findings.map(({ code, position: at }) => (at ? `${code} ${at.line}:${at.column}` : code));

describe('readStructures', () => {
  it('reads structures, people and groups, in file order, with their lines', () => {
    const { value, findings } = read(`gtm: 1
structures:
  - id: DRECM/R
    name: Direction régionale
    aliases: [DRECM-R, "DRECM : R"]
    kind: state
    parent: DGECM/R
    contact: { name: Accueil, email: a@exemple.ne, phone: +227 20 00 00 00 }
    from: 2022-01
    until: 2023-Q2
  - id: 2023
    contact: { x-fax: 1 }
people:
  - { id: rapporteur-1, name: X, aliases: Y, structure: OIM, roles: [{ role: Secrétariat, from: 2022, until: .. }] }
groups:
  - { id: Partenaires, kind: [ngo, un] }
  - { id: PTF, aliases: [Bailleurs], members: [PNUD, OIM] }
  - { id: Tous, members: present }
  - { id: Volontaires }
`);
    expect(findings.map(({ code }) => code)).toEqual(['schema/type', 'schema/form']);
    expect(value).toEqual({
      file: 'structures.yaml',
      structures: [
        {
          id: 'DRECM/R',
          name: 'Direction régionale',
          aliases: ['DRECM-R', 'DRECM : R'],
          kind: 'state',
          parent: 'DGECM/R',
          contact: { name: 'Accueil', email: 'a@exemple.ne', phone: '+227 20 00 00 00' },
          from: '2022-01',
          until: '2023-Q2',
          line: 3,
        },
        { id: '2023', aliases: [], contact: {}, line: 11 },
      ],
      people: [
        {
          id: 'rapporteur-1',
          name: 'X',
          aliases: ['Y'],
          structure: 'OIM',
          roles: [{ role: 'Secrétariat', from: '2022' }],
          line: 14,
        },
      ],
      groups: [
        { id: 'Partenaires', aliases: [], kind: ['ngo', 'un'], line: 16 },
        { id: 'PTF', aliases: ['Bailleurs'], members: ['PNUD', 'OIM'], line: 17 },
        { id: 'Tous', aliases: [], members: 'present', line: 18 },
        { id: 'Volontaires', aliases: [], line: 19 },
      ],
    });
  });

  it('drops what the schema refuses, entry by entry, and says it', () => {
    const text = `structures:
  - name: Sans sigle
  - OIM
  - { id: HCR, kind: onu, from: hier, contact: rien }
people:
  - { id: x, roles: [{ from: 2022 }, chef, { role: Point focal }] }
groups:
  - { id: G, kind: [ngo, zzz], members: tous }
`;
    expect(read(text).value).toMatchObject({
      structures: [{ id: 'HCR', aliases: [], line: 4 }],
      people: [{ id: 'x', roles: [{ role: 'Point focal' }] }],
      groups: [{ id: 'G', kind: ['ngo'], members: ['tous'] }],
    });
    expect(JSON.stringify(read(text).value)).not.toMatch(/onu|hier|zzz/);
    expect(places(text)).toEqual([
      'schema/missing-key 2:5',
      'schema/type 3:5',
      'schema/value 4:22',
      'schema/form 4:33',
      'schema/type 4:48',
      'schema/missing-key 6:24',
      'schema/type 6:38',
      'schema/value 8:26',
      'schema/value 8:41',
    ]);
  });

  it.each([
    ['an empty file', '', []],
    ['remarks alone', '# rien\n', []],
    ['a byte order mark', '\uFEFFstructures: []\n', []],
    ['YAML that is none', 'structures: {\n', ['yaml/unclosed 1:13']],
    ['a list', '- id: A\n', ['yaml/not-a-map 1:1']],
    ['a trap', 'structures:\n  - id: A : b\n', ['yaml/colon 2:11']],
    ['an unknown key', 'strctures: []\n', ['schema/unknown-key 1:1']],
    ['lone carriage returns', 'gtm: 1\rstructures: []\r', ['text/line-end 1:7']],
  ])('reads no entry from %s', (_name, text, expected) => {
    expect(read(text).value).toEqual({ file: 'structures.yaml', structures: [], people: [], groups: [] });
    expect(places(text)).toEqual(expected);
  });

  it('reads nothing from bytes that are no text', () => {
    const { value, findings, source } = readStructures('structures.yaml', Uint8Array.of(0xff, 0xfe));
    expect([value.structures, findings[0]?.code, source]).toEqual([[], 'encoding/utf-16', null]);
  });
});
