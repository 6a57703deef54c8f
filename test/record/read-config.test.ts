import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/record/read-config.ts';
import { applyEdits } from '../../src/record/text/apply-edits.ts';

const read = (text: string) => readConfig('gtm.yaml', new TextEncoder().encode(text));
const places = (text: string) =>
  read(text).findings.map(({ code, position: at }) => `${code} ${at?.line}:${at?.column}`);

const USUAL = { file: 'gtm.yaml', defaults: { standing: [] }, meetings: 'meetings', templates: 'templates' };

describe('readConfig', () => {
  it('reads every key of the settings', () => {
    const { value, findings } = read(`gtm: 1
group: GTM Zinder
name: Groupe technique
locale: fr
timezone: Africa/Niamey
dates: month-first
needs: 0.2
defaults: { venue: Salle, start: 10:30, end: 12h30, chair: DRECM/R, standing: [Divers, "Suites : dates"] }
rhythm: every 6 weeks
quorum: { of: [A, B], share: 1/2, represented: count }
meetings: comptes rendus/2023
templates: modèles/
x-mine: 1
`);
    expect(findings).toEqual([]);
    expect(value).toEqual({
      file: 'gtm.yaml',
      group: 'GTM Zinder',
      name: 'Groupe technique',
      locale: 'fr',
      timezone: 'Africa/Niamey',
      dates: 'month-first',
      needs: '0.2',
      defaults: {
        venue: 'Salle',
        start: '10:30',
        end: '12h30',
        chair: 'DRECM/R',
        standing: ['Divers', 'Suites : dates'],
      },
      rhythm: 'every 6 weeks',
      quorum: { of: ['A', 'B'], share: '1/2', represented: true },
      meetings: 'comptes rendus/2023',
      templates: 'modèles',
    });
  });

  it.each([
    ['quorum: { count: 7 }', { quorum: { count: 7, represented: false } }],
    ['quorum: { count: 7, represented: ignore }', { quorum: { count: 7, represented: false } }],
    ['meetings: ./réunions/./2023//', { meetings: 'réunions/2023' }],
    ['meetings: .', { meetings: '.' }],
    ['meetings: ./', { meetings: '.' }],
    ['locale: en', { locale: 'en' }],
  ])('%j', (text, expected) => {
    expect(read(text)).toMatchObject({ value: { ...USUAL, ...expected }, findings: [] });
  });

  it.each([
    ['locale: de', 'schema/value 1:9'],
    ['timezone: Zinder', 'schema/form 1:11'],
    ['meetings: ../ailleurs', 'schema/form 1:11'],
    ['meetings: /etc', 'schema/form 1:11'],
    ['templates: a/../../b', 'schema/form 1:12'],
    ['defaults: { start: matin }', 'schema/form 1:20'],
    ['defaults: { standing: Divers }', 'schema/type 1:23'],
    ['needs: 2', 'schema/form 1:8'],
    ['defaults: Salle', 'schema/type 1:11'],
    ['grupo: x', 'schema/unknown-key 1:1'],
    ['hooks: { after: rm -rf / }', 'schema/unknown-key 1:1'],
  ])('drops what is wrong in %j, and says it', (text, place) => {
    expect(read(text).value).toEqual(USUAL);
    expect(places(text)).toEqual([place]);
  });

  it.each([
    ['quorum: { count: 0 }', ['schema/value 1:18'], { represented: false }],
    ['quorum: { share: 3/2 }', ['schema/form 1:18'], { represented: false }],
    ['quorum: { of: [A] }', ['schema/missing-key 1:11'], { of: ['A'], represented: false }],
  ])('keeps the rest of %j', (text, expected, quorum) => {
    expect(places(text)).toEqual(expected);
    expect(read(text).value.quorum).toEqual(quorum);
  });

  it.each([
    ['nothing', '', []],
    ['a list', '- a', ['yaml/not-a-map 1:1']],
    ['an anchor', 'group: &a b', ['yaml/leading-character 1:8']],
    ['a byte order mark', '\uFEFFgtm: 1', []],
  ])('takes the usual settings from %s', (_name, text, expected) => {
    expect(read(text).value).toEqual(USUAL);
    expect(places(text)).toEqual(expected);
  });

  it.each([
    ['locale: en\r\ndates: day-first\r\n', '2:1', 'locale: en\r\nneeds: 0.2\r\ndates: day-first\r\n'],
    ['  dates: day-first', '1:3', '  needs: 0.2\n  dates: day-first'],
    ['\uFEFFdates: day-first', '1:2', '\uFEFFneeds: 0.2\ndates: day-first'],
    ['needs: 0.1\ndates: day-first', '2:1', 'needs: 0.2\ndates: day-first'],
    ['{ dates: day-first }', '1:3', '{ dates: day-first }'],
    ['needs:\ndates: day-first', '2:1', 'needs:\ndates: day-first'],
  ])('warns in %j of a key that older programs do not know, and mends it', (text, place, mended) => {
    const { findings } = read(text);
    expect(findings.map(({ severity }) => severity)).toEqual(['warning']);
    expect(places(text)).toEqual([`schema/needs ${place}`]);
    const edits = findings.flatMap((finding) => finding.edits ?? []);
    expect(applyEdits(text, edits)).toBe(mended);
    if (edits.length > 0) expect(places(mended)).toEqual([]);
  });

  it.each([
    'needs: 0.2.0\ndates: day-first',
    'needs: 1.0\ndates: day-first',
    'dates:',
    'needs: 0.10\ndates: day-first',
  ])('has nothing to say of %j', (text) => {
    expect(places(text)).toEqual([]);
  });

  it('takes the usual settings from bytes that are no text', () => {
    expect(readConfig('gtm.yaml', Uint8Array.of(0, 1, 2, 3))).toMatchObject({
      value: USUAL,
      source: null,
      findings: [{ code: 'encoding/binary', position: { line: 1, column: 1 } }],
    });
  });
});
