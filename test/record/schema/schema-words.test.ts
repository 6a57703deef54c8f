import { describe, expect, it } from 'vitest';
import { schemaWords } from '../../../src/record/schema/schema-words.ts';

const PLACE = { value: 'a', key: 'b', place: '/b', schemaId: 'gtm/record/meeting@1', near: [] };

describe('schemaWords', () => {
  it.each([
    ['a branch of a choice, which repeats the choice', 'required', '#/properties/b/anyOf/0/required'],
    ['a rule that has no sentence', 'uniqueItems', '#/properties/b/uniqueItems'],
  ])('says nothing of %s', (_name, keyword, schemaPath) => {
    expect(schemaWords({ keyword, schemaPath, instancePath: '/b', params: {} }, PLACE)).toBeUndefined();
  });

  it.each([
    ['required', { missingProperty: 'date' }, 'schema/missing-key', 'date: 2023-03-01'],
    ['enum', { allowedValues: ['a1', 'b1'] }, 'schema/value', 'a1, b1'],
    ['format', { format: 'one to come' }, 'schema/form', ''],
    ['format', { format: 'share' }, 'schema/form', '1/2'],
  ])('has one for %s %j', (keyword, params, code, remedy) => {
    const words = schemaWords({ keyword, schemaPath: '#/x', instancePath: '/b', params }, PLACE);
    expect(words?.code).toBe(code);
    expect(words?.remedy.en).toContain(remedy);
    expect(words?.remedy.fr).not.toBe(words?.remedy.en);
  });

  it.each([
    ['15/13/2023', 'date : « 15/13/2023 » : ni 15 ni 13 n’est un mois.'],
    ['demain', 'date : « demain » n’est pas une date qui existe.'],
  ])('says what is wrong with the date %s', (value, message) => {
    const error = { keyword: 'format', schemaPath: '#/x', instancePath: '/date', params: { format: 'civil-date' } };
    expect(schemaWords(error, { ...PLACE, key: 'date', value })?.message.fr).toBe(message);
  });

  it('asks for a text without brackets in a list of texts', () => {
    const error = { keyword: 'type', schemaPath: '#/x', instancePath: '/owners/0', params: { type: 'string' } };
    const place = { ...PLACE, key: 'owners', value: '', place: '/actions/[any]/owners/[any]' };
    expect(schemaWords(error, place)?.remedy.fr).toMatch(/sans crochets/);
  });
});
