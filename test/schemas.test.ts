import { describe, expect, it } from 'vitest';
import { ajvOf, compileSchema, problemsOf, readSchema, readTexts, schemaNames } from './support/schemas.ts';

type Level = { readonly at: string; readonly schema: Readonly<Record<string, unknown>> };

const RECORDS = ['config', 'meeting', 'structures'];
const OUTPUTS = schemaNames.filter((name) => name.startsWith('output/'));
/** Whose answer is no list of the workspace, and holds records, which have a schema of their own. */
const IMPORT = 'output/import';

describe('the schemas', () => {
  it('are those of the records and of the outputs', () => {
    expect(schemaNames.filter((name) => !name.includes('/'))).toEqual(RECORDS);
    expect(OUTPUTS).toEqual(
      expect.arrayContaining(
        ['actions', 'action', 'check', 'meetings', 'meeting', 'structures'].map((name) => `output/${name}`),
      ),
    );
  });

  it('have an id each, a relative one', () => {
    const ids = schemaNames.map((name) => String(readSchema(name).$id));
    expect(new Set(ids).size).toBe(schemaNames.length);
    for (const id of ids) expect(id).toMatch(/^gtm\/[a-z/-]+@1$/);
  });

  it.each(schemaNames)('%s compiles in strict mode', (name) => {
    expect(compileSchema(name)).toBeTypeOf('function');
  });

  it.each(schemaNames)('%s says what each of its properties is', (name) => {
    const root = readSchema(name);
    const silent = [...propertiesOf(root)].filter(({ schema }) => !isDescribed(schema, root)).map(({ at }) => at);
    expect(silent).toEqual([]);
    expect(isDescribed(root, root)).toBe(true);
  });

  it.each(schemaNames)('%s is closed at every level', (name) => {
    const open = [...levelsOf(readSchema(name))].filter(({ schema }) => schema.additionalProperties !== false);
    const records = name === IMPORT ? open.filter(({ at }) => at.endsWith('/record')) : [];
    expect(open.map(({ at }) => at)).toEqual(records.map(({ at }) => at));
  });

  it.each(schemaNames)('%s speaks both languages', (name) => {
    for (const { schema, at } of schemasOf(readSchema(name))) {
      for (const words of [schema.title, schema.description].filter((each) => each !== undefined))
        expect([at, String(words).split(' · ')]).toEqual([
          at,
          [expect.stringMatching(/./), expect.stringMatching(/./)],
        ]);
    }
  });

  it.each(RECORDS)('%s gives examples and usual values that it takes, and one of each key with a value', (name) => {
    const root = readSchema(name);
    const ajv = ajvOf(root);
    for (const { schema, at } of schemasOf(root)) {
      const values = [...((schema.examples as unknown[]) ?? []), ...('default' in schema ? [schema.default] : [])];
      const validate = ajv.getSchema(`${root.$id}#${at}`);
      for (const value of values) expect([at, value, validate?.(value)]).toEqual([at, value, true]);
    }
    for (const { schema, at } of propertiesOf(root)) expect([at, hasExample(schema)]).toEqual([at, true]);
  });

  it.each(RECORDS)('%s leaves x- keys alone at every level, without patterns', (name) => {
    const root = readSchema(name);
    for (const { schema, at } of levelsOf(root)) expect([at, schema.patternProperties]).toEqual([at, { '^x-': {} }]);
    expect(JSON.stringify(root)).not.toMatch(/"(pattern|if|oneOf|\$data)":/);
  });

  it.each(OUTPUTS.filter((name) => name !== IMPORT))('%s wraps its items in the envelope', (name) => {
    const root = readSchema(name);
    expect(root.required.slice(0, 4)).toEqual(['schema', 'generated', 'asOf', 'items']);
    expect(root.required.at(-1)).toBe('unread');
    expect(root.required).toEqual(Object.keys(root.properties));
    expect(root.properties.schema.const).toBe(root.$id);
  });
});

describe('a meeting', () => {
  const validate = compileSchema('meeting');
  const problems = (yaml: string) => problemsOf(validate, readTexts(yaml));

  it.each([
    'date: 2023-03-01',
    'gtm: 1\ndate: 2023-03-01\nuntil: 2023-03-02\nstart: 10:30\nend: 12h30\nheld: false\nstatus: adopted',
    'date: 2023-03-01\nrapporteur: DRECM/R',
    'date: 2023-03-01\nrapporteur: { structure: DRECM/R }\nx-source: { any: [thing] }',
    'date: 2023-03-01\nattendance: { present: [DRECM/R, { structure: A, name: B, count: 2, arrived: 11:00, x-y: z }] }',
    'date: 2023-03-01\nattendance: { represented: [{ structure: TGI/Justice, by: DRECM/R }], guests: [] }',
    'date: 2023-03-01\nactions: none',
    'date: 2023-03-01\nactions: []\nagenda: []\nreview: []\nannexes: []',
    'date: 2023-03-01\nactions: [{ text: a, owners: [], due: , status: }]',
    'date: 2023-03-01\nactions: [{ text: a, owners: "?", due: 2023 }, { text: b, due: { text: atelier, by: 2023-S2 } }]',
    'date: 2023-03-01\nactions: [{ id: a1, text: a, owners: [A], lead: A, note: n, deliverable: d, priority: p, observations: o, snooze: 2023-05-01, updates: [{ date: 2023-03-20, status: done }] }]',
    'date: 2023-03-01\nagenda: [{ title: t, decisions: [d], votes: [{ text: v, for: 8, against: 0, abstain: 2 }], actions: none }]',
    'date: 2023-03-01\nreview: [{ action: 2023-02-09/a3 }, { text: words, due: 2023-06, owners: A, lead: A }]',
    'date: 2023-03-01\nnext: { date: courant avril, start: 10h, end: 12:00, venue: v }',
    'date: 2023-03-01\nannexes: [{ recommendations: [{ id: r1, text: t, actions: [2023-03-01/a1] }] }]',
    'date: 2023-03-01\nadoption: { at: 2023-04-12, amendments: [a], seal: sha256-x }\nerrata: [{ date: 2023-05-02, text: t }]',
  ])('may read %j', (yaml) => {
    expect(problems(yaml)).toEqual([]);
  });

  it.each([
    ['{}', ' required'],
    ['date: 2023-02-29', '/date format'],
    ['date: [2023-03-01]', '/date type'],
    ['{ date: 2023-03-01, titel: x }', ' additionalProperties'],
    ['{ date: 2023-03-01, gtm: 2 }', '/gtm const'],
    ['{ date: 2023-03-01, gtm: one }', '/gtm type /gtm const'],
    ['{ date: 2023-03-01, start: 25:00 }', '/start format'],
    ['{ date: 2023-03-01, status: final }', '/status enum'],
    ['{ date: 2023-03-01, held: perhaps }', '/held type'],
    ['{ date: 2023-03-01, rapporteur: {} }', '/rapporteur anyOf'],
    ['{ date: 2023-03-01, attendance: [A] }', '/attendance type'],
    ['{ date: 2023-03-01, attendance: { present: A } }', '/attendance/present type'],
    ['{ date: 2023-03-01, attendance: { present: [{ count: 2 }] } }', '/attendance/present/0 anyOf'],
    ['{ date: 2023-03-01, attendance: { present: [[A]] } }', '/attendance/present/0 type'],
    ['{ date: 2023-03-01, attendance: { present: [{ name: A, count: 0 }] } }', '/attendance/present/0/count minimum'],
    ['{ date: 2023-03-01, agenda: [{ actions: none }] }', '/agenda/0 required'],
    ['{ date: 2023-03-01, agenda: [{ title: t, actions: aucune }] }', '/agenda/0/actions anyOf'],
    ['{ date: 2023-03-01, agenda: [{ title: t, actions: [words] }] }', '/agenda/0/actions/0 type'],
    ['{ date: 2023-03-01, agenda: [{ title: t, decisions: d }] }', '/agenda/0/decisions type'],
    ['{ date: 2023-03-01, agenda: [{ title: t, votes: [{ text: v, for: most }] }] }', '/agenda/0/votes/0/for type'],
    ['{ date: 2023-03-01, agenda: [{ title: t, actions: [{ id: A 1, text: a }] }] }', '/agenda/0/actions/0/id format'],
    ['{ date: 2023-03-01, actions: [{ id: a1 }] }', '/actions/0 required'],
    ['{ date: 2023-03-01, actions: [{ text: a, owners: { A: B } }] }', '/actions/0/owners type'],
    ['{ date: 2023-03-01, actions: [{ text: a, owners: [[A]] }] }', '/actions/0/owners/0 type'],
    ['{ date: 2023-03-01, actions: [{ text: a, due: [2023] }] }', '/actions/0/due type'],
    ['{ date: 2023-03-01, actions: [{ text: a, due: { by: 2023 } }] }', '/actions/0/due required'],
    ['{ date: 2023-03-01, actions: [{ text: a, due: { text: t, by: juin } }] }', '/actions/0/due/by format'],
    ['{ date: 2023-03-01, actions: [{ text: a, status: fait }] }', '/actions/0/status enum'],
    ['{ date: 2023-03-01, actions: [{ text: a, snooze: mai }] }', '/actions/0/snooze format'],
    ['{ date: 2023-03-01, actions: [{ text: a, owner: A }] }', '/actions/0 additionalProperties'],
    ['{ date: 2023-03-01, actions: [{ text: a, updates: [{ status: done }] }] }', '/actions/0/updates/0 required'],
    ['{ date: 2023-03-01, review: [{ status: done }] }', '/review/0 anyOf'],
    ['{ date: 2023-03-01, review: [{ action: a1, state: done }] }', '/review/0 additionalProperties'],
    ['{ date: 2023-03-01, next: 2023-04 }', '/next type'],
    ['{ date: 2023-03-01, annexes: [{ themes: [{ recommendations: [] }] }] }', '/annexes/0/themes/0 required'],
    ['{ date: 2023-03-01, annexes: [{ recommendations: [words] }] }', '/annexes/0/recommendations/0 type'],
    ['{ date: 2023-03-01, adoption: { at: ../x } }', '/adoption/at format'],
    ['{ date: 2023-03-01, errata: [{ date: 2023-05-02 }] }', '/errata/0 required'],
  ])('may not read %s: %s', (yaml, expected) => {
    expect(problems(yaml).join(' ')).toBe(expected);
  });
});

describe('a registry', () => {
  const validate = compileSchema('structures');

  it.each([
    '{}',
    'structures: [{ id: DRECM/R, name: n, aliases: [a], kind: state, parent: p, contact: { email: e }, from: 2022-01 }]',
    'people: [{ id: p1, name: n, structure: s, roles: [{ role: r, from: 2022, until: 2023-01-31 }] }]',
    'groups: [{ id: P, kind: [ngo, un] }, { id: T, members: present }, { id: L, members: [A, B] }, { id: Volontaires }]',
  ])('may read %j', (yaml) => {
    expect(problemsOf(validate, readTexts(yaml))).toEqual([]);
  });

  it.each([
    ['structures: [{ name: n }]', '/structures/0 required'],
    ['structures: [{ id: a, kind: ong }]', '/structures/0/kind enum'],
    ['structures: [{ id: a, aliases: b }]', '/structures/0/aliases type'],
    ['structures: [{ id: a, from: janvier }]', '/structures/0/from format'],
    ['structures: [{ id: a, contact: { mail: e } }]', '/structures/0/contact additionalProperties'],
    ['people: [{ id: p, roles: [{ from: 2022 }] }]', '/people/0/roles/0 required'],
    ['groups: [{ id: g, members: absent }]', '/groups/0/members anyOf'],
    ['groups: [{ id: g, kind: [ngos] }]', '/groups/0/kind/0 enum'],
    ['structure: []', ' additionalProperties'],
  ])('may not read %s: %s', (yaml, expected) => {
    expect(problemsOf(validate, readTexts(yaml)).join(' ')).toBe(expected);
  });
});

describe('the settings of a group', () => {
  const validate = compileSchema('config');

  it.each([
    '{}',
    'gtm: 1\ngroup: g\nname: n\nlocale: fr\ntimezone: Africa/Niamey\nrhythm: every 6 weeks\nmeetings: cr\ntemplates: t',
    'defaults: { venue: v, start: 10:30, end: 12:30, chair: c, standing: [Divers] }\nquorum: { count: 7 }',
    'quorum: { of: [A, B], share: 1/2, represented: count }\nx-own: y',
  ])('may read %j', (yaml) => {
    expect(problemsOf(validate, readTexts(yaml))).toEqual([]);
  });

  it.each([
    ['locale: de', '/locale enum'],
    ['timezone: Zinder', '/timezone format'],
    ['quorum: { of: [A] }', '/quorum anyOf'],
    ['quorum: { share: 3/2 }', '/quorum/share format'],
    ['quorum: { count: half }', '/quorum/count type'],
    ['meetings: ../elsewhere', '/meetings format'],
    ['templates: /etc', '/templates format'],
    ['hooks: { pre: x }', ' additionalProperties'],
    ['defaults: { standing: Divers }', '/defaults/standing type'],
  ])('may not read %s: %s', (yaml, expected) => {
    expect(problemsOf(validate, readTexts(yaml)).join(' ')).toBe(expected);
  });
});

/** Every schema under a `properties`, but those of `anyOf` branches, which only name keys. */
function* propertiesOf(node: unknown, at = ''): Generator<Level> {
  for (const level of levelsOf(node, at))
    for (const [key, schema] of Object.entries(level.schema.properties ?? {}))
      yield { at: `${level.at}/properties/${key}`, schema };
}

/** Every schema that has properties. */
function* levelsOf(node: unknown, at = ''): Generator<Level> {
  if (typeof node !== 'object' || node === null) return;
  const schema = node as Level['schema'];
  if (typeof schema.properties === 'object' && !at.endsWith('/properties')) yield { at, schema };
  for (const [key, child] of Object.entries(schema)) if (key !== 'anyOf') yield* levelsOf(child, `${at}/${key}`);
}

/** Every schema, that of the whole included. */
function* schemasOf(root: Level['schema']): Generator<Level> {
  yield { at: '', schema: root };
  for (const [name, schema] of Object.entries(root.$defs ?? {})) yield { at: `/$defs/${name}`, schema };
  yield* propertiesOf(root);
}

/** Whether an example, a list of words, another schema or its own keys show what can be written there. */
function hasExample({ examples, enum: words, const: word, type, $ref, items, properties }: Level['schema']): boolean {
  const { $ref: item, properties: keys } = (items ?? {}) as Level['schema'];
  return type === 'boolean' || [examples, words, word, $ref, properties, item, keys].some((each) => each !== undefined);
}

function isDescribed(schema: Level['schema'], root: Level['schema']): boolean {
  if (schema.title && schema.description) return true;
  const names = String(schema.$ref ?? '').split('/');
  if (names[0] !== '#') return false;
  const target = names.slice(1).reduce<unknown>((node, name) => (node as Level['schema'])[name], root);
  return isDescribed(target as Level['schema'], root);
}
