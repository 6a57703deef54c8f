import { describe, expect, it } from 'vitest';
import { buildLedger } from '../../../src/model/ledger/build-ledger.ts';
import { likeliestAction } from '../../../src/model/ledger/likeliest-action.ts';
import { parseOwners } from '../../../src/model/owners/parse-owners.ts';
import { indexRegistry } from '../../../src/model/owners/registry-index.ts';
import { readRecordText } from '../../../src/record/read-record.ts';

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
