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
});
