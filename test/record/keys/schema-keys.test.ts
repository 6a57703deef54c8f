// What the build takes from the schemas for reading.
import { describe, expect, it } from 'vitest';
import { FIRST_KEYS, PROSE_KEYS, SENTENCE_KEYS } from '../../../src/record/keys/keys.ts';

const { schemaKeys } = await import(new URL('../../../build/schema-keys.js', import.meta.url).href);

const file = (properties: object) => [{ $id: 'a', type: 'object', properties }];
const text = { type: 'string' };
const day = { type: 'string', format: 'civil-date' };
const listOf = (properties: object, more: object = {}) => ({
  type: 'array',
  items: { type: 'object', properties, ...more },
});

describe('the keys of a schema', () => {
  it('are typed as their type says, and otherwise as the schema notes', () => {
    const other = { ...text, 'x-gtm-typed': 'other' };
    expect(schemaKeys(file({ name: text, date: day, count: { type: 'integer' }, id: other }))).toMatchObject({
      knownKeys: ['name', 'date', 'count', 'id'],
      textKeys: ['name'],
      formKeys: ['date', 'count'],
      integerKeys: ['count'],
    });
  });

  it('are typed in one way wherever they stand', () => {
    expect(() => schemaKeys(file({ date: day, next: { type: 'object', properties: { date: text } } }))).toThrow(
      'date is a text under next, elsewhere a form: say x-gtm-typed.',
    );
  });

  it('open an item where they hold its sentence and no other is needed, or where they are its id', () => {
    const note = { ...text, 'x-gtm-typed': 'sentence' };
    const { firstKeys } = schemaKeys(
      file({
        items: listOf({ name: text, note }, { required: ['note'] }),
        updates: listOf({ date: day, note }, { required: ['date'] }),
        people: listOf({ id: text }, { required: ['id'] }),
      }),
    );
    expect(firstKeys).toEqual({ items: 'note', people: 'id' });
  });

  it('are read through references', () => {
    const [schema] = file({ lists: { type: 'array', items: { $ref: '#/$defs/item' } } });
    const $defs = { item: { type: 'object', properties: { by: { $ref: '#/$defs/day' } } }, day };
    expect(schemaKeys([{ ...schema, $defs }])).toMatchObject({
      formKeys: ['by'],
      placesOfSchema: { a: { '/lists/[any]': { keys: ['by'] } } },
    });
  });
});

describe('the keys of the format', () => {
  it('have sentences where the schemas say so', () => {
    expect([...PROSE_KEYS].sort()).toEqual(['amendments', 'decisions', 'note', 'observations', 'text', 'title']);
    expect(Object.fromEntries(SENTENCE_KEYS)).toEqual({
      ...{ agenda: 'title', annexes: 'title', themes: 'title', actions: 'text', recommendations: 'text' },
      ...{ review: 'text', votes: 'text', errata: 'text' },
    });
  });

  it('open the items of the registry with their ids', () => {
    const others = [...FIRST_KEYS].filter(([list]) => !SENTENCE_KEYS.has(list));
    expect(Object.fromEntries(others)).toEqual({ structures: 'id', people: 'id', groups: 'id' });
  });
});
