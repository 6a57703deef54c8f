import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { applyEdits } from '../../src/record/apply-edits.ts';
import { findTraps } from '../../src/record/find-traps.ts';
import { parseYaml } from '../../src/record/parse-yaml.ts';
import { readRecordText } from '../../src/record/read-record.ts';
import { opensKnownKey } from '../../src/record/yaml-source.ts';
import { fileWith, meansItself, PLACES, type Place, readAt, typedTexts } from './typed-values.ts';

const trapsOf = (yaml: string) => findTraps(yaml, { start: 0, end: yaml.length });
const mend = (yaml: string) =>
  applyEdits(
    yaml,
    trapsOf(yaml).flatMap((trap) => trap.edits),
  );

/** What a person types, the trap in it, and what mends it. */
const TRAPS: readonly (readonly [typed: string, code: string, mended: string])[] = [
  ['title: Atelier : bilan', 'yaml/colon', 'title: "Atelier : bilan"'],
  ['title: Atelier: bilan', 'yaml/colon', 'title: "Atelier: bilan"'],
  ['title: Suites à donner :', 'yaml/colon', 'title: "Suites à donner :"'],
  ['title: L’atelier « DANIDA : phase 2 »', 'yaml/colon', 'title: "L’atelier « DANIDA : phase 2 »"'],
  ["title: L'atelier : bilan", 'yaml/colon', 'title: "L\'atelier : bilan"'],
  ['title: Le "centre" : visite', 'yaml/colon', 'title: \'Le "centre" : visite\''],
  ['title: L\'avis du "centre" : non', 'yaml/colon', "title: 'L''avis du \"centre\" : non'"],
  ['title: C:\\partage : à vider', 'yaml/colon', "title: 'C:\\partage : à vider'"],
  ['title: A : b # vu', 'yaml/colon', 'title: "A : b" # vu'],
  ['title: A : b   ', 'yaml/colon', 'title: "A : b"   '],
  ['title:   A : b', 'yaml/colon', 'title:   "A : b"'],
  ['title:\tA : b', 'yaml/colon', 'title:\t"A : b"'],
  ['title: A :\tb', 'yaml/colon', 'title: "A :\tb"'],
  ['title: A : b\n  et la suite', 'yaml/colon', 'title: "A : b\n  et la suite"'],
  ['title: A\n  et : la suite', 'yaml/colon', 'title: "A\n  et : la suite"'],
  ['title: A : b\r\n  suite\r', 'yaml/colon', 'title: "A : b\r\n  suite"\r'],
  ['title:\n  A : b', 'yaml/colon', 'title:\n  "A : b"'],
  ['note: Reporté : fiches manquantes', 'yaml/colon', 'note: "Reporté : fiches manquantes"'],
  ['due: avant : juin', 'yaml/colon', 'due: "avant : juin"'],
  ['owners: Lead : OIM', 'yaml/colon', 'owners: "Lead : OIM"'],
  ['owners: [Lead : OIM, HCR]', 'yaml/colon', 'owners: ["Lead : OIM", HCR]'],
  ['owners:\n  - Lead : OIM\n  - HCR', 'yaml/colon', 'owners:\n  - "Lead : OIM"\n  - HCR'],
  ['decisions:\n- Le groupe : il visitera', 'yaml/colon', 'decisions:\n- "Le groupe : il visitera"'],
  ['decisions:\n- Le groupe :', 'yaml/colon', 'decisions:\n- "Le groupe :"'],
  ['decisions:\n  -   Le groupe : visite', 'yaml/colon', 'decisions:\n  -   "Le groupe : visite"'],
  ['decisions:\n  -\n    Le groupe : visite', 'yaml/colon', 'decisions:\n  -\n    "Le groupe : visite"'],
  ['decisions: [Le groupe : visite]', 'yaml/colon', 'decisions: ["Le groupe : visite"]'],
  ['decisions: [\n  a,\n  Le groupe : visite\n]', 'yaml/colon', 'decisions: [\n  a,\n  "Le groupe : visite"\n]'],
  ['present: [Karkara : 2]', 'yaml/colon', 'present: ["Karkara : 2"]'],
  ['actions:\n  - text: A : b', 'yaml/colon', 'actions:\n  - text: "A : b"'],
  ['actions:\n  - id: a1\n    text: A : b', 'yaml/colon', 'actions:\n  - id: a1\n    text: "A : b"'],
  ['review: [{ action: x/a1, note: A : b }]', 'yaml/colon', 'review: [{ action: x/a1, note: "A : b" }]'],
  ['review:\n  - { note: A : b, status: done }', 'yaml/colon', 'review:\n  - { note: "A : b", status: done }'],
  ['next: { venue: Salle 2 : étage }', 'yaml/colon', 'next: { venue: "Salle 2 : étage" }'],
  ['x-mine: A : b', 'yaml/colon', 'x-mine: "A : b"'],
  ['title: Point #3 reporté', 'yaml/hash', 'title: "Point #3 reporté"'],
  ['title: #3 reporté', 'yaml/hash', 'title: "#3 reporté"'],
  ['title: Salle\t#3', 'yaml/hash', 'title: "Salle\t#3"'],
  ['title: Salle #3 # au 2e', 'yaml/hash', 'title: "Salle #3" # au 2e'],
  ['title: A #3 : b', 'yaml/hash', 'title: "A #3 : b"'],
  ['due: #3', 'yaml/hash', 'due: "#3"'],
  ['decisions:\n  - Point #3', 'yaml/hash', 'decisions:\n  - "Point #3"'],
  ['decisions:\n  - #3', 'yaml/hash', 'decisions:\n  - "#3"'],
  ['decisions: [Point #3, b]', 'yaml/hash', 'decisions: ["Point #3", b]'],
  ['next: { venue: Salle #3 }', 'yaml/hash', 'next: { venue: "Salle #3" }'],
  ['title: & compagnie', 'yaml/leading-character', 'title: "& compagnie"'],
  ['title: &compagnie', 'yaml/leading-character', 'title: "&compagnie"'],
  ['title: *important*', 'yaml/leading-character', 'title: "*important*"'],
  ['title: **important**', 'yaml/leading-character', 'title: "**important**"'],
  ['title: ! Urgent', 'yaml/leading-character', 'title: "! Urgent"'],
  ['title: !urgent', 'yaml/leading-character', 'title: "!urgent"'],
  ['title: @oim présente', 'yaml/leading-character', 'title: "@oim présente"'],
  ['title: `gtm` expliqué', 'yaml/leading-character', 'title: "`gtm` expliqué"'],
  ['title: % des retours', 'yaml/leading-character', 'title: "% des retours"'],
  ['title: | Divers', 'yaml/leading-character', 'title: "| Divers"'],
  ['title: > 30 personnes', 'yaml/leading-character', 'title: "> 30 personnes"'],
  ['title: >30', 'yaml/leading-character', 'title: ">30"'],
  ['title: >5', 'yaml/leading-character', 'title: ">5"'],
  ['title: ? à préciser', 'yaml/leading-character', 'title: "? à préciser"'],
  ['title: - Divers', 'yaml/leading-character', 'title: "- Divers"'],
  ['title: : Divers', 'yaml/leading-character', 'title: ": Divers"'],
  ['title: , suite', 'yaml/leading-character', 'title: ", suite"'],
  ['title: [Urgent] visite', 'yaml/leading-character', 'title: "[Urgent] visite"'],
  ['title: [Urgent]', 'yaml/leading-character', 'title: "[Urgent]"'],
  ['title: [Urgent', 'yaml/leading-character', 'title: "[Urgent"'],
  ['title: ] suite', 'yaml/leading-character', 'title: "] suite"'],
  ['title: {nom} du centre', 'yaml/leading-character', 'title: "{nom} du centre"'],
  ['title: } suite', 'yaml/leading-character', 'title: "} suite"'],
  ['decisions:\n  - [a, b]', 'yaml/leading-character', 'decisions:\n  - "[a, b]"'],
  ['decisions:\n  - - a', 'yaml/leading-character', 'decisions:\n  - "- a"'],
  ['decisions:\n  - @oim', 'yaml/leading-character', 'decisions:\n  - "@oim"'],
  ['owners: [@oim, *hcr]', 'yaml/leading-character', 'owners: ["@oim", "*hcr"]'],
  ['owners: [? , OIM]', 'yaml/leading-character', 'owners: ["?" , OIM]'],
  ['next: { venue: @home }', 'yaml/leading-character', 'next: { venue: "@home" }'],
  ['title: "Urgent" envoyer', 'yaml/quotes', 'title: \'"Urgent" envoyer\''],
  ["title: 'Urgent' envoyer", 'yaml/quotes', 'title: "\'Urgent\' envoyer"'],
  ["title: 'l'été'", 'yaml/quotes', "title: \"'l'été'\""],
  ['title: "a" : "b"', 'yaml/quotes', 'title: \'"a" : "b"\''],
  ['title: "a"\n  b', 'yaml/quotes', 'title: \'"a"\n  b\''],
  ['decisions:\n  - "Oui" a dit le groupe', 'yaml/quotes', 'decisions:\n  - \'"Oui" a dit le groupe\''],
  ['decisions: ["Oui" a dit, b]', 'yaml/quotes', 'decisions: [\'"Oui" a dit\', b]'],
  ["decisions: ['l'eau', b]", 'yaml/quotes', "decisions: [\"'l'eau'\", b]"],
  ['next: { venue: "A" ou "B" }', 'yaml/quotes', 'next: { venue: \'"A" ou "B"\' }'],
  ['title\u00A0: Réunion', 'yaml/no-break-space', 'title: Réunion'],
  ['title\u202F: Réunion', 'yaml/no-break-space', 'title: Réunion'],
  ['title:\u00A0Réunion', 'yaml/no-break-space', 'title: Réunion'],
  ['title\u00A0:\u00A0Réunion', 'yaml/no-break-space', 'title\u00A0: Réunion'],
  ['next:\n\u00A0 venue: x', 'yaml/no-break-space', 'next:\n  venue: x'],
  ['decisions:\n  -\u00A0Visite', 'yaml/no-break-space', 'decisions:\n  - Visite'],
  ['title:Réunion', 'yaml/missing-space', 'title: Réunion'],
  ['actions:\n  - id: a1\n    text:Envoyer', 'yaml/missing-space', 'actions:\n  - id: a1\n    text: Envoyer'],
];

describe('findTraps', () => {
  it.each(TRAPS)('%j holds %s', (typed, code, mended) => {
    const codes = new Set(trapsOf(typed).map((trap) => trap.code));
    expect([...codes]).toEqual([code]);
    expect(mend(typed)).toBe(mended);
    expect('root' in parseYaml(mended, 0) || trapsOf(mended).length > 0).toBe(true);
  });

  it.each([
    ['quotes never closed', 'title: "Réunion\ndate: 2023-03-01'],
    ['quotes closed by those of another value', 'title: "Réunion\nvenue: "Zinder"'],
    ['single quotes never closed', "decisions:\n  - 'Visite\nvenue: x"],
    ['quotes never closed between brackets', 'owners: ["OIM, HCR]'],
    ['both never closed', 'decisions: [\n  "a,\n'],
  ])('says of %s where they open, and mends nothing', (_name, yaml) => {
    const [trap] = trapsOf(yaml);
    expect(trap).toMatchObject({ code: 'yaml/quotes', edits: [], typed: null });
    expect(yaml[trap?.span.start ?? -1]).toMatch(/["']/);
  });

  it('points at the sign, and covers the value', () => {
    const yaml = 'a: b\ntitle: Point #3 : fin # vu\n';
    expect(trapsOf(yaml)).toMatchObject([{ span: { start: 18, end: 19 }, covers: { start: 12, end: 26 } }]);
  });

  it('finds every trap of a file once, in order', () => {
    const yaml = 'title: A : b\nvenue: C #1\nagenda:\n  - title: @x\n    decisions: [d : e, f]\n';
    expect(trapsOf(yaml).map(({ code, typed }) => [code, typed])).toEqual([
      ['yaml/colon', 'A : b'],
      ['yaml/hash', 'C #1'],
      ['yaml/leading-character', '@x'],
      ['yaml/colon', 'd : e'],
    ]);
    expect(trapsOf(mend(yaml))).toEqual([]);
  });
});

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

/** A value in a file must read as it was typed: at once, or after the edits of its traps. */
function expectRead(file: string, place: Place, typed: string): void {
  const traps = trapsOf(file);
  if (traps.some(({ edits }) => edits.length === 0)) {
    expect(typed).toMatch(/["']/);
    return;
  }
  const mended = applyEdits(
    file,
    traps.flatMap(({ edits }) => edits),
  );
  const reading = parseYaml(mended, 0);
  if ('problems' in reading) throw new Error(`${reading.problems[0]?.code} in ${mended}`);
  expect([place.path, ['date'], ['status']].map((path) => readAt(reading.root, path))).toEqual([
    typed,
    '2023-03-01',
    'draft',
  ]);
  if (traps.length > 0) expect(trapsOf(mended)).toEqual([]);
}

const eols = fc.constantFrom('\n', '\r\n');

describe('a text in any place', () => {
  it('is read as it was typed, or a trap gives the edit that makes it so', () => {
    fc.assert(
      fc.property(typedTexts, fc.constantFrom(...PLACES), eols, (text, place, eol) => {
        fc.pre(meansItself(text, place));
        expectRead(fileWith(place, text, eol), place, text);
      }),
      { numRuns: 1200 },
    );
  });

  it('is so over several lines too', () => {
    const lines = typedTexts.filter(
      (text) => !/^[\u00A0\u202F#]/.test(text) && !/[ \t]#(?:[ \t#]|$)/.test(text) && !opensKnownKey(text),
    );
    const places = PLACES.filter(({ name }) => name !== 'a key and a remark');
    const texts = fc.array(lines, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(texts, fc.constantFrom(...places), eols, fc.constantFrom(1, 1, 2), (parts, place, eol, ends) => {
        const [first = ''] = parts;
        fc.pre(!/^[|>][-+\d]*$/.test(first) && meansItself(first, place) && meansItself(parts.join(' '), place));
        const file = fileWith(place, parts.join(eol.repeat(ends) + ' '.repeat(12)), eol);
        expectRead(file, place, parts.join(ends === 1 ? ' ' : '\n'));
      }),
      { numRuns: 800 },
    );
  });
});

describe('a trap in a record', () => {
  const seen = (yaml: string) => {
    const { findings, meeting } = readRecordText('meetings/2023-03-01.md', `---\ndate: 2023-03-01\n${yaml}\n---\n`);
    return [
      meeting?.title ?? null,
      ...findings.map(({ code, position: at, edits }) => `${code} ${at?.line}:${at?.column} ${edits?.length ?? 0}`),
    ];
  };

  it.each([
    ['it silences what the library says of the same value', 'title: A : b', [null, 'yaml/colon 3:10 1']],
    ['it silences what the library says after it', 'title: @x\nvenue: y', [null, 'yaml/leading-character 3:8 1']],
    ['it leaves other errors alone', 'title: A : b\nvenue: y: z\n  w', [null, 'yaml/colon 3:10 1', 'yaml/colon 4:9 1']],
    ['it stands beside an error elsewhere', 'title: A : b\n}', [null, 'yaml/colon 3:10 1', 'yaml/unexpected 4:1 0']],
    ['a text that is cut is read, and told', 'title: Point #3', ['Point', 'yaml/hash 3:14 1']],
    [
      'an item made a map is told once',
      'x-a: 1\nagenda:\n  - title: t\n    decisions: [a : b]',
      [null, 'yaml/colon 6:19 1'],
    ],
    ['a quote with a code is not what was typed', 'title: "a" \\q b', [null, 'yaml/quotes 3:11 1']],
    ['quotes never closed', 'title: "a\nvenue: b', [null, 'yaml/quotes 3:8 0']],
    ['no edit that would leave the record unread', 'title: Vu\n\u00A0venue: b', ['Vu', 'yaml/no-break-space 4:1 0']],
  ])('%s', (_name, yaml, expected) => {
    expect(seen(yaml)).toEqual(expected);
  });

  it('stops at a thousand, and shows a hundred', () => {
    const yaml = 'x-a: b : c\n'.repeat(3000);
    expect(trapsOf(yaml)).toHaveLength(1000);
    expect(readRecordText('meetings/x.md', `---\n${yaml}---\n`).findings).toHaveLength(100);
  });
});
