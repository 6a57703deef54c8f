import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { findTraps } from '../../src/record/traps/find-traps.ts';
import { typedTexts } from './typed-values.ts';

const trapsOf = (yaml: string) => findTraps(yaml, { start: 0, end: yaml.length });

/** Valid YAML that says what it seems to say. */
const FINE: readonly string[] = [
  'title: Réunion # ordinaire',
  'title: Réunion ## ordinaire',
  'title: # à compléter',
  'title: "a: b" # c',
  "title: 'a: b'   # c",
  '# remarque : avec deux-points\ntitle: x',
  '  # plus loin : aussi\ntitle: x',
  'date: 2023-03-01 #provisoire',
  'status: draft #provisoire',
  'start: 10:30\nend: 12:30',
  'due: //////////',
  'due: 2023',
  'due:',
  'due: ~',
  'source: https://exemple.ne/page#haut?a=b&c=d',
  'source: http://exemple.ne:8080/',
  'note: C:\\partage\\comptes rendus',
  'note: un ratio de 1:3, de 10:30 à 12:30',
  "note: l’été, l'hiver « 2023 » n°3 (a)",
  'note: « Réunion » du 1er',
  'note: «\u00A0Réunion\u00A0:\u00A0bilan\u00A0» du 1er',
  'note: 😀 merci !',
  'note: a & b, c * d, e ! f, g @ h, i ? j - k',
  'note: -5 °C',
  'note: ?quoi',
  'note: a#b et c# d',
  "note: l'été",
  'title : Réunion',
  'title   :   Réunion',
  '"title": "Réunion : x"',
  "'title': 'Réunion : x'",
  'title: "une phrase\n  sur deux : lignes"',
  'title: Une phrase\n  sur deux lignes\n\n  et trois',
  'title:\n  Une phrase',
  'title:\n  "Une phrase : courte"',
  'title: |\n  tout : est #permis\n  @ici "et là\n   - même [ça',
  'title: >-\n  tout : est #permis\n\n  { ici',
  'title: |2-\n    a : b\n',
  'decisions:\n  - |\n    a : b #c\n  - d',
  'decisions:\n  - a\n  # b : c\n  - d\n  # e : f\ntitle: x',
  'decisions:\n- a\n- b',
  'decisions:\n  -\n    a\n  -\n    "b : c"\n  - d',
  'decisions: []',
  'decisions: [a, "b : c", \'d #e\', f]',
  'decisions: [a, # b : c\n  d]',
  'decisions: [\n  a,\n  b\n]',
  'present: [DRECM/R, { structure: ONG Karkara, name: X, count: 2, arrived: 11:00 }]',
  'present:\n  - DRECM/R\n  - { structure: TGI/Justice, by: DRECM/R }\n  - structure: OIM\n    name: x',
  'present:\n  - structure: OIM\n    note: x\n  - name: y\n',
  'represented: [{ structure: TGI/Justice, by: DRECM/R }]',
  'present: [structure: OIM]',
  'present:\n  - "structure": "OIM : x"\n    "note": "y"',
  'rapporteur: { name: x, structure: DRECM/R }',
  'next: { date: 2023-04, venue: "Salle : 2" }',
  'next: { "date": 2023-04, "venue":"x" }',
  'next: {\n  date: 2023-04,\n  venue: x\n}',
  'agenda:\n- actions: none\n  title: x\n- title: y',
  'agenda:\n      - title: x\n        actions:\n              - text: y\n                owners: [a]',
  'annexes:\n  - themes:\n      - recommendations:\n          - { id: r1, text: a, owners: [], due: , status: open }',
  'x-mine: { any: [thing, { at: all }] }',
  'x-mine:\n  any: thing\n  - all: x',
  'x-mine:\n  - a: b\n    c:\n      - d: e',
  'x-mine: [[a, b], {c: d}]',
  '{ date: 2023-03-01, title: "a : b" }',
  '{\n  "date": "2023-03-01",\n  "present": ["a", { "structure": "b" }],\n  "title": "c: d #e"\n}',
  'attendance:\n  {\n    present: [a, b],\n    absent: [ "c : d" ]\n  }',
  'structures:\n  - id: SP/CCM\n    aliases: [SP-CCM, "CCM : SP"]\n    contact: { phone: +227 20 00 00 00, email: a@b.ne }',
  'groups:\n  - { id: Tous, kind: [ngo, un], members: present }',
  'quorum: { of: [A, B], share: 1/2, represented: count }',
  'timezone: Africa/Niamey\nlocale: fr\nrhythm: every 6 weeks',
  'a: &x 1\nb: *x',
  '%YAML 1.2',
  'title: Réunion\u00A0',
  'title: x:y',
  'text: ...\nnote: ---',
];

/** The writer has its own faults. */
function readsAs(yaml: string, values: unknown): boolean {
  try {
    return JSON.stringify(parse(yaml)) === JSON.stringify(values);
  } catch {
    return false;
  }
}

describe('findTraps leaves alone', () => {
  it.each(FINE.flatMap((yaml) => [[yaml], [yaml.replaceAll('\n', '\r\n')]]))('%j', (yaml) => {
    expect(trapsOf(yaml)).toEqual([]);
  });

  const texts = fc.oneof(
    typedTexts,
    fc.tuple(typedTexts, typedTexts).map(([a, b]) => `${a}\n${b}`),
    fc.array(typedTexts, { minLength: 2, maxLength: 5 }).map((words) => words.join(' ')),
  );
  const lists = fc.array(fc.oneof(texts, fc.record({ structure: texts, note: texts })), { maxLength: 3 });
  const data = fc.record({
    title: texts,
    attendance: fc.record({ present: lists, guests: lists }),
    agenda: fc.array(fc.record({ title: texts, decisions: fc.array(texts, { maxLength: 3 }) }), { maxLength: 2 }),
    next: fc.record({ venue: texts }),
    'x-mine': fc.oneof(texts, fc.array(texts), fc.dictionary(fc.constantFrom('clé', 'a b', 'title'), texts)),
  });
  const style = fc.record({
    indent: fc.constantFrom(1, 2, 4),
    indentSeq: fc.boolean(),
    lineWidth: fc.constantFrom(0, 80),
    collectionStyle: fc.constantFrom('any' as const, 'flow' as const, 'block' as const),
    defaultStringType: fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'),
    blockQuote: fc.boolean(),
  });

  it('whatever a YAML writer makes of any texts', () => {
    fc.assert(
      fc.property(data, style, fc.boolean(), (values, { defaultStringType, ...options }, crlf) => {
        const lf = stringify(values, { ...options, defaultStringType: defaultStringType as 'PLAIN' });
        const yaml = crlf ? lf.replaceAll('\n', '\r\n') : lf;
        fc.pre(readsAs(yaml, values));
        expect(trapsOf(yaml)).toEqual([]);
      }),
      { numRuns: 300, seed: 2023 },
    );
  });
});
