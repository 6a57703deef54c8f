import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileSchema, problemsOf, readTexts } from './support/schemas.ts';

const ZINDER = new URL('../examples/zinder/', import.meta.url);
const MEETINGS = readdirSync(new URL('meetings/', ZINDER)).map((name) => name.replace('.md', ''));

type ExampleRecord = {
  readonly date: string;
  readonly held?: unknown;
  readonly agenda: readonly { readonly title: string; readonly actions?: 'none' | readonly Entry[] }[];
  readonly review?: readonly { readonly action: string }[];
  readonly attendance: { readonly present: readonly (string | { readonly structure: string })[] };
  readonly annexes?: readonly { readonly themes: readonly { readonly recommendations: readonly Entry[] }[] }[];
};
type Entry = {
  readonly id: string;
  readonly owners?: unknown;
  readonly due?: unknown;
  readonly actions?: readonly string[];
};

describe('the example workspace of Zinder', () => {
  it('has six meetings over two years, one of them not held', () => {
    expect(MEETINGS).toEqual(['2022-06-15', '2022-10-05', '2022-12-07', '2023-02-01', '2023-03-01', '2023-04-12']);
    expect(MEETINGS.filter((id) => String(readExample(id).record.held) === 'false')).toEqual(['2022-12-07']);
  });

  it.each([
    ['config', 'gtm.yaml'],
    ['structures', 'structures.yaml'],
  ])('keeps the schema %s in %s', (schema, file) => {
    expect(problemsOf(compileSchema(schema), readTexts(readFileSync(new URL(file, ZINDER), 'utf8')))).toEqual([]);
  });

  it.each(MEETINGS)('keeps the schema in %s, dated by its name', (id) => {
    const { record } = readExample(id);
    expect(problemsOf(compileSchema('meeting'), record)).toEqual([]);
    expect(record.date).toBe(id);
  });

  it.each(MEETINGS.filter((id) => id !== '2022-12-07'))(
    'has a section for every agenda item of %s, and no other',
    (id) => {
      const { record, headings } = readExample(id);
      expect(headings).toEqual(record.agenda.map((item) => item.title));
    },
  );

  it.each(MEETINGS)('gives ids that are unique in %s', (id) => {
    const ids = [...actionsIn(id), ...recommendationsIn(id)].map((entry) => entry.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('reviews and links actions that were stated', () => {
    const known = new Set(MEETINGS.flatMap((id) => actionsIn(id).map((action) => `${id}/${action.id}`)));
    const linked = MEETINGS.flatMap((id) => [
      ...(readExample(id).record.review ?? []).map((review) => review.action),
      ...recommendationsIn(id).flatMap((recommendation) => recommendation.actions ?? []),
    ]);
    expect(linked.filter((action) => !known.has(action))).toEqual([]);
    expect(linked).toHaveLength(18);
  });

  it('holds the five actions of 1 March 2023 with their owners and deadlines as said', () => {
    expect(actionsIn('2023-03-01').map(({ id, owners, due }) => [id, owners, due])).toEqual([
      ['a1', 'SP/CCM, DRECM/R et Partenaires', '2023'],
      ['a2', 'DRECM/R et partenaires', '2023'],
      ['a3', '?', '2023'],
      ['a4', 'Tous les acteurs', '2023'],
      ['a5', 'Tous les acteurs', "Au cours de l'atelier"],
    ]);
  });

  it('holds its five items, nine structures and eighteen recommendations by theme', () => {
    const { record } = readExample('2023-03-01');
    expect(record.agenda.map(({ actions = [] }) => (actions === 'none' ? 0 : actions.length))).toEqual([1, 2, 0, 2, 0]);
    expect(record.attendance.present).toHaveLength(9);
    expect(record.annexes?.[0]?.themes.map((theme) => theme.recommendations.length)).toEqual([2, 7, 4, 5]);
    expect(recommendationsIn('2023-03-01').map(({ id }) => id)).toEqual(
      Array.from({ length: 18 }, (_, i) => `r${i + 1}`),
    );
  });

  it('registers every structure that attended', () => {
    const registry = readTexts(readFileSync(new URL('structures.yaml', ZINDER), 'utf8')) as {
      readonly structures: readonly Entry[];
    };
    const known = new Set(registry.structures.map(({ id }) => id));
    const present = MEETINGS.flatMap((id) => readExample(id).record.attendance.present);
    const names = present.map((attendee) => (typeof attendee === 'string' ? attendee : attendee.structure));
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });
});

function readExample(id: string) {
  const text = readFileSync(new URL(`meetings/${id}.md`, ZINDER), 'utf8');
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  const headings = [...body.matchAll(/^## (.*)$/gm)].map((match) => match[1]);
  return { record: readTexts(yaml) as ExampleRecord, headings };
}

function actionsIn(id: string): readonly Entry[] {
  return readExample(id).record.agenda.flatMap(({ actions = [] }) => (actions === 'none' ? [] : actions));
}

function recommendationsIn(id: string): readonly Entry[] {
  const annexes = readExample(id).record.annexes ?? [];
  return annexes.flatMap(({ themes }) => themes.flatMap(({ recommendations }) => recommendations));
}
