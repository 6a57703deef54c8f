import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileSchema, problemsOf, readTexts } from './support/schemas.ts';

const EXAMPLES = new URL('../examples/', import.meta.url);
const WORKSPACES = ['council', 'zinder'];
const RECORDS = WORKSPACES.flatMap((workspace) => meetingsOf(workspace).map((id) => [workspace, id] as const));

type ExampleRecord = {
  readonly date: string;
  readonly status: string;
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

describe('the example workspaces', () => {
  it('are these, one meeting of Zinder not held', () => {
    expect(readdirSync(EXAMPLES).sort()).toEqual(WORKSPACES);
    expect(meetingsOf('council')).toEqual(['2024-01-15', '2024-02-19', '2024-03-18']);
    expect(meetingsOf('zinder')).toEqual([
      '2022-06-15',
      '2022-10-05',
      '2022-12-07',
      '2023-02-01',
      '2023-03-01',
      '2023-04-12',
    ]);
    expect(RECORDS.filter(([workspace, id]) => !wasHeld(workspace, id))).toEqual([['zinder', '2022-12-07']]);
  });

  it.each(
    WORKSPACES.flatMap((workspace) => [
      [workspace, 'config', 'gtm.yaml'],
      [workspace, 'structures', 'structures.yaml'],
    ]),
  )('%s keeps the schema %s in %s', (workspace, schema = '', file = '') => {
    expect(problemsOf(compileSchema(schema), readTexts(readIn(workspace, file)))).toEqual([]);
  });

  it.each(RECORDS)('%s keeps the schema in %s, dated by its name', (workspace, id) => {
    const { record } = readExample(workspace, id);
    expect(problemsOf(compileSchema('meeting'), record)).toEqual([]);
    expect(record.date).toBe(id);
  });

  it.each(RECORDS.filter(([workspace, id]) => wasHeld(workspace, id)))(
    '%s has a section for every agenda item of %s, and no other',
    (workspace, id) => {
      const { record, headings } = readExample(workspace, id);
      expect(headings).toEqual(record.agenda.map((item) => item.title));
    },
  );

  it.each(RECORDS)('%s gives ids that are unique in %s', (workspace, id) => {
    const ids = [...actionsIn(workspace, id), ...recommendationsIn(workspace, id)].map((entry) => entry.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['council', 12],
    ['zinder', 18],
  ])('%s reviews and links actions that were stated, %i times', (workspace, times) => {
    const meetings = meetingsOf(workspace);
    const known = new Set(meetings.flatMap((id) => actionsIn(workspace, id).map((action) => `${id}/${action.id}`)));
    const linked = meetings.flatMap((id) => [
      ...(readExample(workspace, id).record.review ?? []).map((review) => review.action),
      ...recommendationsIn(workspace, id).flatMap((recommendation) => recommendation.actions ?? []),
    ]);
    expect(linked.filter((action) => !known.has(action))).toEqual([]);
    expect(linked).toHaveLength(times);
  });

  it.each(WORKSPACES)('%s registers everybody who attended', (workspace) => {
    const registry = readTexts(readIn(workspace, 'structures.yaml')) as Readonly<Record<string, readonly Entry[]>>;
    const known = new Set([...(registry.structures ?? []), ...(registry.people ?? [])].map(({ id }) => id));
    const present = meetingsOf(workspace).flatMap((id) => readExample(workspace, id).record.attendance.present);
    const names = present.map((attendee) => (typeof attendee === 'string' ? attendee : attendee.structure));
    expect(names.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('the example workspace of Zinder', () => {
  it('holds the five actions of 1 March 2023 with their owners and deadlines as said', () => {
    expect(actionsIn('zinder', '2023-03-01').map(({ id, owners, due }) => [id, owners, due])).toEqual([
      ['a1', 'SP/CCM, DRECM/R et Partenaires', '2023'],
      ['a2', 'DRECM/R et partenaires', '2023'],
      ['a3', '?', '2023'],
      ['a4', 'Tous les acteurs', '2023'],
      ['a5', 'Tous les acteurs', "Au cours de l'atelier"],
    ]);
  });

  it('holds its five items, nine structures and eighteen recommendations by theme', () => {
    const { record } = readExample('zinder', '2023-03-01');
    expect(record.agenda.map(({ actions = [] }) => (actions === 'none' ? 0 : actions.length))).toEqual([1, 2, 0, 2, 0]);
    expect(record.attendance.present).toHaveLength(9);
    expect(record.annexes?.[0]?.themes.map((theme) => theme.recommendations.length)).toEqual([2, 7, 4, 5]);
    expect(recommendationsIn('zinder', '2023-03-01').map(({ id }) => id)).toEqual(
      Array.from({ length: 18 }, (_, i) => `r${i + 1}`),
    );
  });
});

describe('the example workspace of the council', () => {
  it('has adopted, circulated and draft minutes', () => {
    const statuses = meetingsOf('council').map((id) => readExample('council', id).record.status);
    expect(statuses).toEqual(['adopted', 'circulated', 'draft']);
  });

  it('holds the actions of 15 January 2024 with their owners and deadlines as said', () => {
    expect(actionsIn('council', '2024-01-15').map(({ id, owners, due }) => [id, owners, due])).toEqual([
      ['a1', 'Clerk', 'by the next meeting'],
      ['a2', 'Town Warden', 'ASAP'],
      ['a3', 'Clerk and Finance Committee', 'end of January'],
      ['a4', 'Open Spaces Committee and Allotment Society', 'end of February'],
      ['a5', '?', 'to be agreed'],
      ['a6', 'All members', 'before the spring fair'],
      ['a7', 'Events Committee', 'mid-March'],
      ['a8', 'Deputy Clerk', 'ongoing'],
    ]);
  });
});

function meetingsOf(workspace: string): readonly string[] {
  return readdirSync(new URL(`${workspace}/meetings/`, EXAMPLES)).map((name) => name.replace('.md', ''));
}

function readIn(workspace: string, file: string): string {
  return readFileSync(new URL(`${workspace}/${file}`, EXAMPLES), 'utf8');
}

function readExample(workspace: string, id: string) {
  const text = readIn(workspace, `meetings/${id}.md`);
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  const headings = [...body.matchAll(/^## (.*)$/gm)].map((match) => match[1]);
  return { record: readTexts(yaml) as ExampleRecord, headings };
}

function wasHeld(workspace: string, id: string): boolean {
  return String(readExample(workspace, id).record.held) !== 'false';
}

function actionsIn(workspace: string, id: string): readonly Entry[] {
  return readExample(workspace, id).record.agenda.flatMap(({ actions = [] }) => (actions === 'none' ? [] : actions));
}

function recommendationsIn(workspace: string, id: string): readonly Entry[] {
  const annexes = readExample(workspace, id).record.annexes ?? [];
  return annexes.flatMap(({ themes }) => themes.flatMap(({ recommendations }) => recommendations));
}
