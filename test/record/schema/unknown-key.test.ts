import { describe, expect, it } from 'vitest';
import { unknownKey } from '../../../src/record/schema/unknown-key.ts';

const remedy = (schema: string, place: string, key: string) =>
  unknownKey({ key, place, schemaId: `gtm/record/${schema}@1`, value: '', near: [] }).remedy.en;

describe('a key that does not exist where it stands', () => {
  it.each([
    ['meeting', '', 'present', 'present', 'attendance'],
    ['meeting', '', 'votes', 'votes', 'agenda'],
    ['meeting', '', 'livrable', 'deliverable', 'actions'],
    ['meeting', '/agenda/[any]', 'observations', 'observations', 'actions'],
    ['meeting', '/agenda/[any]', 'responsables', 'owners', 'actions'],
    ['meeting', '', 'recommandations', 'recommendations', 'annexes'],
    ['meeting', '/actions/[any]', 'amendements', 'amendments', 'adoption'],
    ['structures', '', 'membres', 'members', 'groups'],
    ['config', '', 'lieu', 'venue', 'defaults'],
    ['config', '', 'represented', 'represented', 'quorum'],
  ])('in %s%s: %s goes, as %s, under %s', (...[schema, place, word, key, under]) => {
    expect(remedy(schema, place, word)).toContain(`"${key}:" under "${under}:"`);
  });

  it.each([
    ['a word that is a key of another file', 'structures', '/groups/[any]', 'present'],
    ['a key inside of the one it goes under', 'meeting', '/actions/[any]/updates/[any]', 'deliverable'],
    ['a key of many places', 'meeting', '', 'text'],
    ['a key with a fixed form, too common a word', 'meeting', '/actions/[any]', 'pour'],
    ['a key whose schema says so', 'meeting', '', 'source'],
  ])('has no home: %s', (_name, schema, place, word) => {
    expect(remedy(schema, place, word)).toContain(`"x-${word}"`);
  });
});
