import { describe, expect, it } from 'vitest';
import { resolveOwner } from '../../../src/query/find/resolve-owner.ts';
import { exampleListing, listingOf } from '../../support/example-listing.ts';
import { actionNamed, meetingOn } from '../../support/meeting-builder.ts';
import { personOf, registryOf, structureOf } from '../../support/registry-builder.ts';

describe('resolveOwner', () => {
  const zinder = exampleListing('2023-05-20');

  it.each([
    ['DRECM/R', 'DRECM/R'],
    ['drecm-r', 'DRECM/R'],
    ['les partenaires', 'Partenaires'],
    ['Secrétariat', 'Secrétariat du GTM'],
  ])('finds %s as %s', (typed, id) => {
    expect(resolveOwner(typed, zinder, zinder.registry)).toEqual({ kind: 'found', item: { id, name: id } });
  });

  it.each([
    ['INSS', ['INS']],
    ['DRECM', ['DRECM/R']],
    ['DRECM/R et OIM', expect.arrayContaining(['DRECM/R', 'OIM'])],
    ['zzz', []],
    ['', []],
  ])('does not know %j, and says what is near', (typed, nearest) => {
    expect(resolveOwner(typed, zinder, zinder.registry)).toEqual({ kind: 'unknown', nearest });
  });

  it('finds a name that records use although it is not registered, and says it when near', () => {
    const registry = registryOf({ structures: [structureOf('OIM')], people: [personOf('p')] });
    const listing = listingOf(
      [meetingOn('2023-01-01', [actionNamed('a1', { owners: ['ONG Espoir'] })])],
      registry,
      '2023-03-01',
    );
    const found = { kind: 'found', item: { id: null, name: 'ONG Espoir' } };
    expect(resolveOwner('ong espoir', listing, registry)).toEqual(found);
    expect(resolveOwner('ONG Espoire', listing, registry)).toEqual({ kind: 'unknown', nearest: ['ONG Espoir'] });
  });
});
