import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packagedPartials, packagedTemplate, packagedTemplates } from '../../../src/assets.ts';
import { buildLedger } from '../../../src/model/ledger/build-ledger.ts';
import { indexRegistry } from '../../../src/model/owners/registry-index.ts';
import { readRecord } from '../../../src/record/read-record.ts';
import { builtTemplate } from '../../../src/render/template/built-template.ts';
import { compileTemplate } from '../../../src/render/template/compile-template.ts';
import { annexTablesView } from '../../../src/render/views/annex-view.ts';
import { minutesView } from '../../../src/render/views/view.ts';
import { configOf } from '../../support/meeting-of.ts';

const FOLDER = new URL('../../../examples/zinder/meetings/', import.meta.url);
const meetings = readdirSync(FOLDER).flatMap((name) => {
  return readRecord(`meetings/${name}`, readFileSync(new URL(name, FOLDER))).meeting ?? [];
});
const index = indexRegistry({ file: 'structures.yaml', structures: [], people: [], groups: [] });
const ledger = buildLedger({ meetings, index, day: '2023-06-01' });
const views = meetings.flatMap((meeting) =>
  (['fr', 'en'] as const).map((language) => {
    const sources = { meeting, ledger, config: configOf(), index, language };
    return { minutes: minutesView(sources), annex: annexTablesView(sources) };
  }),
);

function compiled(name: string) {
  const source = packagedTemplate(name);
  if (!source) throw new Error(name);
  return compileTemplate({ ...source, partials: packagedPartials() });
}

describe('a template that came compiled', () => {
  it('exists for every template of the package', () => {
    for (const name of packagedTemplates()) expect(builtTemplate(name, []), name).toBeDefined();
    for (const name of ['', 'other', '../minutes', 'toString', 'constructor'])
      expect(builtTemplate(name, [])).toBeUndefined();
  });

  it.each(['minutes', 'agenda'])('%s prints what its text prints', (name) => {
    expect(views.length).toBeGreaterThan(10);
    for (const { minutes } of views) expect(builtTemplate(name, [])?.(minutes)).toBe(compiled(name)(minutes));
  });

  it('annex prints what its text prints', () => {
    for (const { annex } of views) expect(builtTemplate('annex', [])?.(annex)).toBe(compiled('annex')(annex));
  });

  it('refuses what its text refuses, in the same words', () => {
    const messageOf = (fill: (() => unknown) | undefined) => {
      try {
        return fill?.();
      } catch (error) {
        return error;
      }
    };
    const { minutes } = views[0] ?? {};
    const { title, ...lacking } = minutes ?? {};
    expect(title).toBeDefined();
    const refused = messageOf(() => builtTemplate('minutes', [])?.(lacking));
    expect(refused).toBeInstanceOf(Error);
    expect(refused).toEqual(messageOf(() => compiled('minutes')(lacking)));
  });

  it('is left where people have a partial of their own', () => {
    expect(builtTemplate('minutes', ['item'])).toBeUndefined();
    expect(builtTemplate('minutes', ['actions'])).toBeUndefined();
    expect(builtTemplate('minutes', ['other'])).toBeDefined();
    expect(builtTemplate('agenda', ['item'])).toBeDefined();
  });
});
