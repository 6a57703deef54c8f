import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLedger } from '../../../src/model/ledger/build-ledger.ts';
import { candidatesFor, likeliestAction } from '../../../src/model/ledger/likeliest-action.ts';
import { wordIndex } from '../../../src/model/ledger/word-index.ts';
import { parseOwners } from '../../../src/model/owners/parse-owners.ts';
import { indexRegistry } from '../../../src/model/owners/registry-index.ts';
import { readRecordText } from '../../../src/record/read-record.ts';
import { likeliestPlain } from '../../support/likeliest-plain.ts';
import { actionNamed, meetingOn } from '../../support/meeting-builder.ts';

const index = indexRegistry({ file: 'structures.yaml', structures: [], people: [], groups: [] });

const RECORDS = {
  '2023-01-11': ['Organiser une visite du centre d’accueil|OIM', 'Envoyer les données de 2022 à l’INS|DR/INS'],
  '2023-02-01': [
    'Former les points focaux aux données|OIM',
    'Former les points focaux aux données|HCR',
    'Relancer|OIM',
  ],
  '2023-03-01': ['Organiser la visite du centre d’accueil|OIM'],
};

const meetings = Object.entries(RECORDS).flatMap(([date, actions]) => {
  const lines = actions.map((each, at) => {
    const [text, owners] = each.split('|');
    return `  - { ${text === 'Relancer' ? '' : `id: a${at + 1}, `}text: ${text}, owners: ${owners} }`;
  });
  return (
    readRecordText(`meetings/${date}.md`, `---\ndate: ${date}\nactions:\n${lines.join('\n')}\n---\n`).meeting ?? []
  );
});
const ledger = buildLedger({ meetings, index, day: '2023-04-01' });

function likeliest(text: string, owners?: string, before = '2023-03-01') {
  const said = owners === undefined ? {} : { owners: parseOwners([owners], index, before) };
  return likeliestAction(ledger, { text, before, ...said })?.id ?? null;
}

describe('likeliestAction', () => {
  it.each([
    ['Visite du centre d’accueil organisée', undefined, '2023-01-11/a1'],
    ['VISITE DU CENTRE D’ACCUEIL', undefined, '2023-01-11/a1'],
    ['Les données 2022 ont été envoyées à l’INS', undefined, '2023-01-11/a2'],
    ['Formation des points focaux', 'OIM', '2023-02-01/a1'],
    ['Formation des points focaux', 'HCR', '2023-02-01/a2'],
    ['Formation des points focaux', undefined, '2023-02-01/a2'],
  ])('%s (%s): %s', (text, owners, id) => {
    expect(likeliest(text, owners)).toBe(id);
  });

  it('finds none when nothing is near, when one word is shared by chance, or when the nearest has no id', () => {
    expect(likeliest('Acheter du mobilier')).toBeNull();
    expect(likeliest('Acheter un centre')).toBeNull();
    expect(likeliest('')).toBeNull();
    expect(likeliest('Relancer')).toBeNull();
  });

  it('looks only at earlier meetings', () => {
    expect(likeliest('Organiser la visite du centre d’accueil', undefined, '2023-04-12')).toBe('2023-03-01/a1');
    expect(likeliest('Organiser la visite du centre d’accueil', undefined, '2023-01-11')).toBeNull();
  });
});

describe('the index of words', () => {
  const WORDS = [
    'visite',
    'visiter',
    'centre',
    'accueil',
    'données',
    'rapport',
    'fiche',
    'mission',
    'liste',
    'atelier',
  ];
  const text = fc
    .array(fc.constantFrom(...WORDS, 'de', 'Zinder', 'Agadez'), { maxLength: 12 })
    .map((words) => words.join(' '));
  const stated = fc.record({ text, owner: fc.constantFrom('OIM', 'HCR', '?'), named: fc.boolean() });

  /** Eight actions a meeting, of which two meetings stand on one day. */
  function ledgerOf(actions: readonly { text: string; owner: string; named: boolean }[]) {
    const count = Math.ceil(actions.length / 8);
    const held = Array.from({ length: count }, (_, at) =>
      meetingOn(
        `2023-01-${String(1 + (at >> 1)).padStart(2, '0')}`,
        actions
          .slice(8 * at, 8 * at + 8)
          .map((each, rank) => actionNamed(`a${rank}`, { text: each.text, owners: [each.owner], ...idOf(each) })),
        { id: `m${at}` },
      ),
    );
    return buildLedger({ meetings: held, index, day: '2023-04-01' });
  }

  const idOf = ({ named }: { named: boolean }) => (named ? {} : { id: null });

  it('answers as when all are gone through', () => {
    const sizes = fc.constantFrom(3, 40, 250);
    const all = sizes.chain((size) => fc.array(stated, { minLength: size, maxLength: size }));
    fc.assert(
      fc.property(
        all,
        fc.array(text, { maxLength: 4 }),
        fc.constantFrom(undefined, 0.2, 0.85),
        (drawn, said, least) => {
          const built = ledgerOf(drawn);
          for (const words of [...said, ...drawn.slice(-8).map((each) => each.text)])
            for (const before of ['2023-01-02', '2023-01-10', '2023-02-01'])
              for (const owners of [undefined, parseOwners(['HCR'], index, before)]) {
                const asked = { text: words, before, ...(owners && { owners }), ...(least !== undefined && { least }) };
                expect(likeliestAction(built, asked)?.id).toBe(likeliestPlain(built, asked)?.id);
              }
        },
      ),
      { numRuns: 20 },
    );
  });

  it('compares each action with so many others, however many there are', () => {
    const pairsAmong = (count: number) => {
      const built = ledgerOf(
        Array.from({ length: count }, (_, at) => ({
          text: `Visite ${WORDS[at % 10]} ${at % 90}`,
          owner: 'OIM',
          named: true,
        })),
      );
      const words = wordIndex(built);
      const pairs = built.actions.map(({ meeting }, order) => {
        return candidatesFor(words.bagAt(order), meeting.date, words).size;
      });
      return pairs.reduce((sum, each) => sum + each, 0);
    };
    expect(pairsAmong(1600)).toBeLessThan(4.4 * pairsAmong(400));
  });
});
