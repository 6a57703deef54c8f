import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/format/csv.ts';
import { json } from '../../../src/format/json.ts';
import { table } from '../../../src/format/table.ts';
import { reportStructures } from '../../../src/query/structures/structures.ts';
import { exampleListing, listingOf } from '../../support/example-listing.ts';
import { actionNamed, meetingOn, reviewOf, updateOn } from '../../support/meeting-builder.ts';
import { itemOf } from '../../support/meeting-of.ts';
import { groupOf, personOf, registryOf, structureOf } from '../../support/registry-builder.ts';
import { compileSchema, problemsOf } from '../../support/schemas.ts';

const same = (text: string) => text;
const plain = {
  language: 'fr',
  width: 100,
  paint: { bold: same, dim: same, tone: same },
  excelFr: false,
  style: () => '',
} as const;

const registry = registryOf({
  structures: [structureOf('DRECM/R', { name: 'Direction', aliases: ['DRECM-Z'], kind: 'state' }), structureOf('OIM')],
  people: [personOf('p1', { name: 'Anne Exemple' })],
  groups: [groupOf('Partenaires', { aliases: ['PTF'] })],
});
const listing = listingOf(
  [
    meetingOn('2023-01-01', [], {
      chair: 'drecm-z',
      rapporteur: { name: 'Paul Modèle', structure: 'OIM' },
      attendance: {
        present: [
          { structure: 'DRECM/R' },
          { structure: 'ONG Espoir' },
          { name: 'Anne Exemple' },
          { name: 'Paul Modèle' },
        ],
        excused: [{ structure: 'Mme Modèle' }],
        absent: [{}],
        represented: [{ structure: 'OIM', by: 'Jean Modèle' }],
        guests: [],
      },
      agenda: [
        itemOf('Un', {
          presenter: 'OIM et ONG Foi',
          actions: [
            actionNamed('a1', { owners: ['DRECM', 'PTF'], updates: [updateOn('2023-01-05', { owners: ['DRECM/R'] })] }),
          ],
        }),
      ],
      annexes: [
        {
          themes: [],
          recommendations: [
            { id: 'r1', text: 'x', owners: ['ong espoir'], status: 'open', actions: [], path: [], line: 1 },
          ],
        },
      ],
    }),
    meetingOn('2023-02-01', [], { review: [reviewOf('2023-01-01/a1', { owners: ['?'] })] }),
  ],
  registry,
  '2023-03-01',
);

describe('reportStructures', () => {
  it('counts every use of a name, unknown ones last and most used first', () => {
    const { items } = JSON.parse(json.format(reportStructures(listing, registry), plain));
    expect(items).toEqual([
      { id: 'DRECM/R', name: 'Direction', kind: 'state', aliases: ['DRECM-Z'], used: 3, known: true },
      { id: 'OIM', name: null, kind: null, aliases: [], used: 3, known: true },
      { id: 'Partenaires', name: null, kind: 'group', aliases: ['PTF'], used: 1, known: true },
      { id: 'p1', name: 'Anne Exemple', kind: 'person', aliases: [], used: 1, known: true },
      { id: 'ONG Espoir', name: null, kind: null, aliases: [], used: 2, known: false },
      { id: 'ONG Foi', name: null, kind: null, aliases: [], used: 1, known: false },
      { id: 'DRECM', name: null, kind: null, aliases: [], used: 1, known: false },
    ]);
  });

  it('keeps its schema', () => {
    const zinder = exampleListing('2023-05-20');
    for (const report of [reportStructures(listing, registry), reportStructures(zinder, zinder.registry)])
      expect(problemsOf(compileSchema('output/structures'), JSON.parse(json.format(report, plain)))).toEqual([]);
  });

  it('shows what an unknown name may be, and how to add it', () => {
    const shown = table.format(reportStructures(listing, registry), plain);
    expect(shown).toMatch(/── Hors registre · 3 inconnus ─/);
    expect(shown).toMatch(/^DRECM +proche de DRECM\/R +1$/m);
    expect(shown).toContain('4 noms enregistrés, 3 inconnus\u202F; pour en ajouter un\u00A0: gtm structures add NOM.');
    expect(csv.format(reportStructures(listing, registry), plain).split('\r\n').slice(0, 2)).toEqual([
      'id,name,kind,used,aliases,known',
      'DRECM/R,Direction,state,3,DRECM-Z,true',
    ]);
  });

  it('makes no group of nothing', () => {
    const zinder = exampleListing('2023-05-20');
    const known = reportStructures(zinder, zinder.registry);
    expect([known.groups.length, known.groups[0]?.title, known.summary?.en]).toEqual([1, null, '27 registered names.']);
    const unknown = reportStructures(listing, registryOf());
    expect(unknown.groups.map(({ title }) => title?.en)).toEqual(['Not in the registry']);
  });
});
