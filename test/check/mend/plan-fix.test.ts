import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../../src/check/check-workspace.ts';
import { planFix } from '../../../src/check/mend/plan-fix.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { type RecordReading, readRecordText } from '../../../src/record/read-record.ts';
import { world } from '../../support/rule-examples.ts';

const FILE = 'meetings/2023-03-01.md';

function check(reading: RecordReading, also: readonly string[] = []): readonly Diagnostic[] {
  const { config, registry, index, ledger } = world([reading]);
  return checkRecord(
    reading,
    { config: config.value, registry: registry.value, registryRead: true, index, ledger },
    also,
  );
}

function fix(text: string, also: readonly string[] = []) {
  const reread = (each: string) => check(readRecordText(FILE, each), also);
  return planFix(readRecordText(FILE, text), reread(text), reread);
}

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);

describe('planFix', () => {
  it('has nothing to do in a record without a mendable finding', () => {
    expect(fix('---\ndate: 2023-03-01\nactions:\n  - { id: a1, text: Visiter, owners: OMI }\n---\n')).toBeNull();
    expect(fix('no header at all')).toBeNull();
  });

  it('gives free ids in the style, the indent and the line ends of the file', () => {
    const text = [
      '\uFEFF---',
      'date: 2023-03-01',
      'actions:',
      '  - id: a4',
      '    text: Visiter le centre',
      '    owners: OIM',
      '  -   text: Tenir l’atelier',
      '      owners: OIM',
      '  - { text: Lire, owners: OIM }',
      '  - {text: Écrire, owners: OIM}',
      '  - id:',
      '    text: Relire',
      '    owners: OIM',
      '  - id: ~',
      '    text: Classer',
      '    owners: OIM',
      'annexes:',
      '  - recommendations:',
      '      -',
      '        text: Former',
      '---',
      '',
      'E\u0301te\u0301  ',
    ].join('\r\n');
    const fixed = fix(text);
    expect(fixed?.text.split('\r\n')).toEqual([
      '\uFEFF---',
      'date: 2023-03-01',
      'actions:',
      '  - id: a4',
      '    text: Visiter le centre',
      '    owners: OIM',
      '  -   id: a5',
      '      text: Tenir l’atelier',
      '      owners: OIM',
      '  - { id: a6, text: Lire, owners: OIM }',
      '  - {id: a7, text: Écrire, owners: OIM}',
      '  - id: a8',
      '    text: Relire',
      '    owners: OIM',
      '  - id: a9',
      '    text: Classer',
      '    owners: OIM',
      'annexes:',
      '  - recommendations:',
      '      -',
      '        id: r1',
      '        text: Former',
      '---',
      '',
      'E\u0301te\u0301  ',
    ]);
    expect(codes(fixed?.fixed ?? [])).toEqual([...Array(5).fill('action/no-id'), 'recommendation/no-id']);
    expect(fixed?.left).toEqual([]);
    expect(fix(fixed?.text ?? '')).toBeNull();
  });

  it.each([
    ['- # une note\n    text: Lire', '- # une note\n    id: a1\n    text: Lire'],
    ['- {\n      text: Lire\n    }', '- {id: a1,\n      text: Lire\n    }'],
    ['- { id: , text: Lire }', '- { id: a1 , text: Lire }'],
    ['- "id":\n    text: Lire', '- "id": a1\n    text: Lire'],
    ['- id: # rien\n    text: Lire', '- id: a1 # rien\n    text: Lire'],
    ['- id: null\n    text: Lire', '- id: a1\n    text: Lire'],
    ['- {}', '- {id: a1}'],
    ['- text: |\n      Lire\n      tout', '- id: a1\n    text: |\n      Lire\n      tout'],
  ])('gives an id to %j', (action, named) => {
    const record = (each: string) => `---\ndate: 2023-03-01\nactions:\n  ${each}\n---\n`;
    expect(fix(record(action))?.text).toBe(record(named));
  });

  it('leaves to people an id without a colon', () => {
    expect(fix('---\ndate: 2023-03-01\nactions:\n  - {id, text: Lire}\n---\n')).toBeNull();
  });

  it('mends a record with more faults than are looked at one by one', () => {
    const actions = Array.from({ length: 150 }, () => '  - { text: Lire, owners: OIM }').join('\n');
    const text = `---\ndate: 2023-03-01\nagenda:\n  - title: "Bilan #"\nactions:\n${actions}\n---\n\n## BILAN\n`;
    const fixed = fix(text);
    expect(fixed?.fixed.length).toBe(150);
    expect(codes(fixed?.left ?? [])).toEqual(['agenda/heading-drifted']);
  });

  it('does not give an id that another record already speaks of', () => {
    const text = '---\ndate: 2023-03-01\nactions:\n  - { text: Visiter, owners: OIM }\n---\n';
    const later = readRecordText(
      'meetings/2023-04-12.md',
      '---\ndate: 2023-04-12\nreview:\n  - { action: 2023-03-01/a1, status: done }\n---\n',
    );
    const { config, registry, index, ledger } = world([readRecordText(FILE, text), later]);
    const found = checkRecord(readRecordText(FILE, text), {
      config: config.value,
      registry: registry.value,
      registryRead: true,
      index,
      ledger,
    });
    expect(found.map(({ remedy }) => remedy.en)).toEqual(['Add "id: a2", or let "gtm check --fix" do it.']);
  });

  it.each([
    ['## BILAN DE L’ANNEE', '## Bilan de l’année'],
    ['## 1- BILAN DE L’ANNEE', '## 1- Bilan de l’année'],
    ['##  **3. Bilan de l’annee**', '##  1. Bilan de l’année'],
    ['## Point 1 : bilan de l’année (OIM) ##', '## Point 1 : Bilan de l’année'],
  ])('aligns the heading %s', (heading, aligned) => {
    const record = (title: string) =>
      `---\ndate: 2023-03-01\nagenda:\n  - { title: Bilan de l’année, presenter: OIM }\n---\n\nOuverture.\n\n${title}\n\nTexte.\n\n## Annexe\n\nFin.\n`;
    expect(fix(record(heading))?.text).toBe(record(aligned));
    expect(fix(record(aligned))).toBeNull();
  });

  it.each([
    ['##Divers', '## Divers'],
    ['# Divers', '## Divers'],
    ['### Divers ###', '## Divers'],
    ['**Divers**', '## Divers'],
    ['DIVERS\n======', '## Divers'],
    ['Divers', '## Divers'],
    ['##Visite', '## Visite'],
  ])('makes a section of %j', (typed, made) => {
    const record = (title: string) =>
      `---\ndate: 2023-03-01\nagenda:\n  - title: Divers\n---\n\nOuverture.\n\n${title}\n\nTexte.\n`;
    expect(fix(record(typed))?.text).toBe(record(made));
  });

  it('does not replace a heading that has but the number of its item', () => {
    const text =
      '---\ndate: 2023-03-01\nagenda:\n  - title: Suivi des actions\n---\n\n## 1. Le budget de la caravane\n\nTexte.\n';
    expect(fix(text)).toBeNull();
  });

  it('leaves alone what cannot be proved, and mends the rest', () => {
    const text =
      '---\ndate: 2023-03-01\nagenda:\n  - title: "Bilan #"\n    actions:\n      - { text: Visiter, owners: OIM }\n---\n\n## BILAN\n\nTexte.\n';
    const fixed = fix(text);
    expect(fixed?.text).toBe(text.replace('{ text', '{ id: a1, text'));
    expect(codes(fixed?.fixed ?? [])).toEqual(['action/no-id']);
    expect(codes(fixed?.left ?? [])).toEqual(['agenda/heading-drifted']);
  });

  it('mends one after the other what overlaps', () => {
    const text = '---\ndate: 2023-03-01\nagenda:\n  - title: Qui parle ?\n---\n\n## qui parle ?\n\nTous ; chacun !\n';
    const fixed = fix(text, ['typography/french']);
    expect(fixed?.text).toBe(
      '---\ndate: 2023-03-01\nagenda:\n  - title: Qui parle\u202F?\n---\n\n## Qui parle\u202F?\n\nTous\u202F; chacun\u202F!\n',
    );
    expect(fixed?.left).toEqual([]);
  });

  it('does not touch the words of sealed minutes', () => {
    const text =
      '---\ndate: 2023-03-01\nstatus: adopted\nactions:\n  - { text: Visiter, owners: OIM }\nadoption: { at: 2023-04-12, seal: sha256-x }\n---\n';
    expect(codes(check(readRecordText(FILE, text)))).toContain('action/no-id');
    expect(fix(text)).toBeNull();
  });

  it('refuses edits that bring an error, or that leave the finding', () => {
    const text = '---\ndate: 2023-03-01\nactions:\n  - { text: Visiter, owners: OIM }\n---\n';
    const reading = readRecordText(FILE, text);
    const found = check(reading);
    const error: Diagnostic = {
      code: 'x/y',
      severity: 'error',
      file: FILE,
      position: null,
      message: { fr: '', en: '' },
      remedy: { fr: '', en: '' },
    };
    expect(planFix(reading, found, () => [error])).toBeNull();
    expect(planFix(reading, found, () => found)).toBeNull();
    expect(planFix(reading, found, () => [])?.left).toEqual([]);
  });
});

/** Sentences that YAML would not read as typed, and that can be mended. */
const TYPED = [
  'Suivi : visite du centre',
  'Point #3 du plan d’action',
  '& la caravane suivra',
  '@ONG Karkara prépare la visite',
  '- un tiret devant',
  "'Aujourd'hui' encore",
  '"Nom" du projet : suite',
  '% de retour',
  '[à revoir] le texte',
  '* urgent : relancer #2',
  'Re\u0301union ordinaire',
  'Rien à signaler',
  'Qui fait quoi ?',
  '!important',
];

const typed = fc.constantFrom(...TYPED);
const record = fc.record({
  title: typed,
  venue: typed,
  item: typed,
  decisions: fc.array(typed, { minLength: 1, maxLength: 3 }),
  actions: fc.array(typed, { minLength: 1, maxLength: 3 }),
  eol: fc.constantFrom('\n', '\r\n'),
  bom: fc.constantFrom('', '\uFEFF'),
  body: fc.constantFrom('', 'Texte : a #b\n', '\n## Annexe\n\ne\u0301  \n'),
});

describe('planFix, on records with traps', () => {
  it('gives every value as it was typed, an id to each action, and keeps every other byte', () => {
    fc.assert(
      fc.property(record, ({ title, venue, item, decisions, actions, eol, bom, body }) => {
        const lines = [
          `${bom}---`,
          'date: 2023-03-01',
          `title: ${title}`,
          `venue: ${venue}`,
          'agenda:',
          `  - title: ${item}`,
          '    decisions:',
          ...decisions.map((each) => `      - ${each}`),
          '    actions:',
          ...actions.flatMap((each) => [`      - text: ${each}`, '        owners: OIM']),
          '---',
        ];
        const text = lines.join(eol) + eol + body.replaceAll('\n', eol);
        const after = fix(text)?.text ?? '';
        const { meeting } = readRecordText(FILE, after);
        expect([meeting?.title, meeting?.venue, meeting?.agenda[0]?.title]).toEqual([title, venue, item]);
        expect(meeting?.agenda[0]?.decisions.map((each) => each.text)).toEqual(decisions);
        const stated = meeting?.agenda[0]?.actions;
        expect(stated).toMatchObject(actions.map((each, index) => ({ id: `a${index + 1}`, text: each })));
        expect(withoutFixes(after, eol)).toBe(withoutFixes(text, eol));
        expect(fix(after)).toBeNull();
      }),
      { numRuns: 100 },
    );
  });
});

/** What mending may change, taken away: quotes around values, and the lines of ids. */
function withoutFixes(text: string, eol: string): string {
  return text
    .replace(/- id: a\d+\s+text/g, '- text')
    .split(eol)
    .map((line) => line.replace(/["']/g, ''))
    .join(eol);
}
