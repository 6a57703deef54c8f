import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine } from '../../../src/model/safe-text.ts';
import { readConfig } from '../../../src/record/read-config.ts';
import { writeConfig } from '../../../src/record/write/write-config.ts';

const BASE = { group: 'GTM', locale: 'fr', timezone: 'Africa/Niamey', rhythm: 'mensuel' } as const;
const read = (text: string) => readConfig('gtm.yaml', new TextEncoder().encode(text));

const words = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom(
    'no',
    '10:30',
    '2023',
    "Comité : l'eau",
    '# x',
    '- a',
    '{a}',
    '~',
    '"',
    "'",
    'a #b',
    '<<',
    '& b',
    'x\ny',
  ),
);

describe('writeConfig', () => {
  it('reads back whatever the words are', () => {
    fc.assert(
      fc.property(
        fc.record({ group: words, name: words, venue: words, chair: words, rhythm: words }),
        fc.constantFrom('fr', 'en'),
        (said, locale) => {
          const { value, findings } = read(writeConfig({ ...BASE, ...said, locale, start: '10:30', end: '12h' }));
          const { group, name, rhythm, defaults } = value;
          const { venue, chair, start, end } = defaults;
          const expected = Object.entries(said).map(([key, text]) => [key, oneLine(text) || undefined]);
          expect({ group, name, venue, chair, rhythm }).toEqual(Object.fromEntries(expected));
          expect([start, end, value.locale, findings]).toEqual(['10:30', '12h', locale, []]);
        },
      ),
    );
  });

  it('says the language, the zone, the rhythm and the standing item', () => {
    const { value } = read(writeConfig(BASE));
    expect(value).toMatchObject({ locale: 'fr', timezone: 'Africa/Niamey', rhythm: 'mensuel' });
    expect(value.defaults.standing).toEqual(['Divers']);
  });

  it.each([
    ['fr', 'America/New_York', undefined],
    ['en', 'Africa/Niamey', 'day-first'],
    ['en', 'America/New_York', 'month-first'],
  ] as const)('says how dates in figures are read to a group in %s in %s: %s', (locale, timezone, dates) => {
    const { value, findings } = read(writeConfig({ ...BASE, locale, timezone }));
    expect([value.dates, findings]).toEqual([dates, []]);
  });

  it.each(['fr', 'en'] as const)('has every key, in %s, and each example reads once its sign is removed', (locale) => {
    const text = writeConfig({ group: 'G', locale, timezone: 'UTC' });
    const counting = text.replace('# quorum: { count: 5 }\n', '').replace(/^( *)# (?=[a-z]+: \S)/gm, '$1');
    const { value, findings } = read(counting);
    expect(findings).toEqual([]);
    expect(value).toMatchObject({ meetings: 'meetings', templates: 'templates', name: expect.any(String) });
    expect(value.defaults).toMatchObject({ start: '10:00', end: '12:00', venue: expect.any(String) });
    expect(value).toMatchObject({ rhythm: expect.any(String), quorum: { share: '1/2', represented: true } });
    expect(read(text.replace('# quorum: {', 'quorum: {')).value.quorum).toMatchObject({ count: 5 });
  });
});
