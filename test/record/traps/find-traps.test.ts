import { describe, expect, it } from 'vitest';
import { readRecordText } from '../../../src/record/read-record.ts';
import { applyEdits } from '../../../src/record/text/apply-edits.ts';
import { findTraps } from '../../../src/record/traps/find-traps.ts';
import { parseYaml } from '../../../src/record/yaml/parse-yaml.ts';

const trapsOf = (yaml: string) => findTraps(yaml, { start: 0, end: yaml.length });
const mend = (yaml: string) =>
  applyEdits(
    yaml,
    trapsOf(yaml).flatMap((trap) => trap.edits),
  );

/** What a person types, the trap in it, and what mends it. */
const TRAPS: readonly (readonly [typed: string, code: string, mended: string])[] = [
  ['owners: [[OIM]], [[HCR]]', 'yaml/leading-character', 'owners: OIM, HCR'],
  ['owners: [[OIM]] et [[HCR|le HCR]]', 'yaml/leading-character', 'owners: OIM et le HCR'],
  ['owners:\n  - [[OIM]]', 'yaml/leading-character', 'owners:\n  - OIM'],
  ['chair: [[DRECM: R]]', 'yaml/leading-character', 'chair: "DRECM: R"'],
  ['title: [[Divers]]', 'yaml/leading-character', 'title: "[[Divers]]"'],
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
  ['title: Salle #3 # au 2e', 'yaml/hash', 'title: "Salle #3 # au 2e"'],
  ["title: 'Réunion de l'ONG'", 'yaml/quotes', 'title: "Réunion de l\'ONG"'],
  ['title: "Le "centre" ouvre"', 'yaml/quotes', 'title: \'Le "centre" ouvre\''],
  ['agenda:\n  - Points : suite', 'yaml/colon', 'agenda:\n  - title: "Points : suite"'],
  ['agenda:\n  - Suivi : recommandations', 'yaml/colon', 'agenda:\n  - title: "Suivi : recommandations"'],
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
  ["title: 'l'été'", 'yaml/quotes', 'title: "l\'été"'],
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
    expect(trapsOf(yaml)).toMatchObject([{ span: { start: 18, end: 19 }, covers: { start: 12, end: 31 } }]);
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
    ['it stands beside an error elsewhere', 'title: A : b\n}', [null, 'yaml/colon 3:10 0', 'yaml/unexpected 4:1 0']],
    ['a text that is cut is read, and told', 'title: Point #3', ['Point', 'yaml/hash 3:14 1']],
    [
      'an item made a map is told once',
      'x-a: 1\nagenda:\n  - title: t\n    decisions: [a : b]',
      [null, 'yaml/colon 6:19 1'],
    ],
    ['a quote with a code is not what was typed', 'title: "a" \\q b', [null, 'yaml/quotes 3:11 1']],
    ['a bracket in a text between braces', 'actions:\n  - { text: Voir } et fin }', [null, 'yaml/unexpected 4:20 0']],
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
