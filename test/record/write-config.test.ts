import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine } from '../../src/model/one-line.ts';
import { readConfig } from '../../src/record/read-config.ts';
import { readStructures } from '../../src/record/read-structures.ts';
import { starterPage, starterRegistry } from '../../src/record/starter-files.ts';
import { writeConfig } from '../../src/record/write-config.ts';

const BASE = { group: 'GTM', locale: 'fr', timezone: 'Africa/Niamey', rhythm: 'monthly' } as const;
const bytes = (text: string) => new TextEncoder().encode(text);

describe('writeConfig', () => {
  it('reads back whatever the words are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.constantFrom('fr', 'en'), (words, locale) => {
        const text = writeConfig({ ...BASE, locale, group: words, venue: words, chair: words, start: '10:30' });
        const { value, findings } = readConfig('gtm.yaml', bytes(text));
        const expected = oneLine(words) || undefined;
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect([value.group, value.defaults.venue, value.defaults.chair, value.defaults.start]).toEqual([
          expected,
          expected,
          expected,
          '10:30',
        ]);
      }),
    );
  });

  it.each(['no', '10:30', '2023', "Comité : l'eau", '# x', '- a', '{a}'])('keeps %s a text', (words) => {
    expect(readConfig('gtm.yaml', bytes(writeConfig({ ...BASE, group: words }))).value.group).toBe(words);
  });

  it('says the language, the zone, the rhythm and the standing item', () => {
    const { value } = readConfig('gtm.yaml', bytes(writeConfig(BASE)));
    expect(value).toMatchObject({ locale: 'fr', timezone: 'Africa/Niamey', rhythm: 'monthly' });
    expect(value.defaults.standing).toEqual(['Divers']);
  });
});

describe('the files of a new workspace', () => {
  it.each(['fr', 'en'] as const)('are valid in %s, with their examples in place too', (language) => {
    const text = starterRegistry(language);
    expect(readStructures('structures.yaml', bytes(text)).findings).toEqual([]);
    const examples = text.split('\n').filter((line) => /^# (?: |structures:|people:|groups:)/.test(line));
    const taken = ['gtm: 1', ...examples.map((line) => line.slice(2))].join('\n');
    const { value, findings } = readStructures('structures.yaml', bytes(taken));
    expect(findings).toEqual([]);
    expect([value.structures.length, value.people.length, value.groups.length]).toEqual([2, 1, 3]);
    expect(starterPage(language).name).toMatch(/^_/);
  });
});
