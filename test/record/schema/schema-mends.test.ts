import { describe, expect, it } from 'vitest';
import { readRecordText } from '../../../src/record/read-record.ts';
import { applyEdits } from '../../../src/record/text/apply-edits.ts';

const FILE = 'meetings/2023-03-01.md';

/** The header after one round of mends; `file` names the record. */
function mended(header: string, file = FILE): string {
  const text = `---\n${header}\n---\n`;
  const { findings } = readRecordText(file, text);
  const edits = findings.flatMap((finding) => finding.edits ?? []);
  return applyEdits(text, edits).slice(4, -5);
}

const DAY = 'date: 2023-03-01\n';

describe('values that people type otherwise become those of the format', () => {
  it.each([
    ['date: 1er mars 2023', 'date: 2023-03-01'],
    ['date: 13/03/2023', 'date: 2023-03-13'],
    ['date: 01/03/2023', 'date: 2023-03-01'],
    ['date: "01/03/2023"', 'date: 2023-03-01'],
    [`${DAY}status: projet`, `${DAY}status: draft`],
    [`${DAY}status: diffusé`, `${DAY}status: circulated`],
    [`${DAY}status: adopté`, `${DAY}status: adopted`],
    [`${DAY}status: Draft`, `${DAY}status: draft`],
    [`${DAY}held: non`, `${DAY}held: false`],
    [`${DAY}start: 12 heures`, `${DAY}start: 12:00`],
    [`${DAY}start: 10 h 30`, `${DAY}start: 10:30`],
    [`${DAY}attendance:\n  guests: M. le Préfet`, `${DAY}attendance:\n  guests: [M. le Préfet]`],
    [`${DAY}attendance:\n  present: OIM, PAM`, `${DAY}attendance:\n  present: [OIM, PAM]`],
    [`${DAY}attendance:\n  present: OIM, 2 personnes`, `${DAY}attendance:\n  present: ["OIM, 2 personnes"]`],
    [`${DAY}attendance:\n  Étaient présents: [OIM]`, `${DAY}attendance:\n  present: [OIM]`],
    [`${DAY}agenda:\n  - Divers`, `${DAY}agenda:\n  - title: Divers`],
    [`${DAY}agenda: [{ title: A, decisions: On ira }]`, `${DAY}agenda: [{ title: A, decisions: [On ira] }]`],
    [
      `${DAY}agenda:\n  - title: A\n    decisions: On ira, si possible.`,
      `${DAY}agenda:\n  - title: A\n    decisions: ["On ira, si possible."]`,
    ],
    [`${DAY}titre: Réunion\ntitle: Séance`, `${DAY}titre: Réunion\ntitle: Séance`],
    [`${DAY}held: Non tenue`, `${DAY}held: false`],
    [`${DAY}status: Projet de compte rendu`, `${DAY}status: draft`],
    [`${DAY}attendance:\n  absent: néant`, `${DAY}attendance:\n  absent: []`],
    [`${DAY}actions: [{ text: Lire, owners: [[OIM]] }]`, `${DAY}actions: [{ text: Lire, owners: [OIM] }]`],
    [`${DAY}attendance: { present: [[[OIM]], PAM] }`, `${DAY}attendance: { present: [OIM, PAM] }`],
    [`${DAY}titre: Réunion`, `${DAY}title: Réunion`],
    [`${DAY}Title: Réunion`, `${DAY}title: Réunion`],
    [
      `${DAY}attendance:\n  present: [{ structure: OIM, count: 2 personnes }]`,
      `${DAY}attendance:\n  present: [{ structure: OIM, count: 2 }]`,
    ],
  ])('%j becomes %j', (typed, meant) => {
    expect(mended(typed)).toBe(meant);
  });

  it.each([
    ['date: 05/03/2023', 'the file says another day'],
    [`${DAY}until: 02/03/2023`, 'no file says whether the month comes first'],
    [`${DAY}status: projet envoyé hier`, 'more than a status'],
    [`${DAY}statut du document: projet`, 'no word for a key'],
    [`${DAY}start: vers 11h`, 'an hour that is not sure'],
    [`${DAY}attendance: { present: [[OIM, PAM]] }`, 'a list of two in a list'],
    [`${DAY}held: pas vraiment`, 'neither yes nor no'],
    [`${DAY}attendance:\n  guests: |\n    M. le Préfet`, 'a text of several lines'],
  ])('%j stays: %s', (typed) => {
    expect(mended(typed)).toBe(typed);
  });

  it('takes of the two days that figures can be the one that the name of the file says', () => {
    expect(mended('date: 01/03/2023', 'meetings/2023-01-03.md')).toBe('date: 2023-01-03');
    expect(mended('date: 01/03/2023', 'meetings/2024-01-03.md')).toBe('date: 01/03/2023');
  });

  it('names what is wrong behind YAML that can be mended, where it stands', () => {
    const text = '---\ntitle: Atelier : bilan\ndate: 1er mars 2023\nstatus: projet\n---\n';
    const { findings, meeting } = readRecordText(FILE, text);
    expect(meeting).toBeNull();
    expect(findings.map(({ code, position }) => [code, position?.line, position?.column])).toEqual([
      ['yaml/colon', 2, 16],
      ['schema/date', 3, 7],
      ['schema/value', 4, 9],
    ]);
    const edits = findings.flatMap((finding) => finding.edits ?? []);
    expect(applyEdits(text, edits)).toBe('---\ntitle: "Atelier : bilan"\ndate: 2023-03-01\nstatus: draft\n---\n');
  });
});
