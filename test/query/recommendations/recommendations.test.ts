import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/format/csv.ts';
import { json } from '../../../src/format/json.ts';
import { table } from '../../../src/format/table.ts';
import type { Annex, Recommendation } from '../../../src/model/meeting/meeting.ts';
import type { Listing } from '../../../src/query/listing.ts';
import type { RecommendationQuery } from '../../../src/query/query.ts';
import { reportRecommendations } from '../../../src/query/recommendations/recommendations.ts';
import { rowsOf } from '../../../src/query/report.ts';
import { exampleListing, listingOf } from '../../support/example-listing.ts';
import { actionNamed, meetingOn, reviewOf } from '../../support/meeting-builder.ts';
import { recommendationOf } from '../../support/meeting-of.ts';
import { groupOf, registryOf, structureOf } from '../../support/registry-builder.ts';
import { compileSchema, problemsOf } from '../../support/schemas.ts';

const same = (text: string) => text;
const plain = {
  language: 'fr',
  width: 160,
  paint: { bold: same, dim: same, tone: same },
  excelFr: false,
  style: () => '',
} as const;

const ANNEX: Annex = {
  title: 'Atelier de mars',
  themes: [
    {
      title: 'Retour',
      recommendations: [
        recommendationOf('r1', {
          owners: ['OIM ?'],
          due: { text: 'prochaine réunion' },
          actions: ['a1', '2020-01-01/a9'],
        }),
        recommendationOf('r2', { owners: ['à désigner'], due: { text: '2024' }, note: 'Écrire au Préfet' }),
        recommendationOf('r3', { owners: ['UNHCR, OIM (lead)'], status: 'done', due: { text: 'février' } }),
      ],
    },
    { title: 'Accueil', recommendations: [recommendationOf(null, { owners: ['////'], status: 'blocked' })] },
  ],
  recommendations: [recommendationOf('r5', { owners: ['Tous'], status: 'dropped' })],
};
const LATER: readonly Annex[] = [
  {
    themes: [{ title: 'RETOUR :', recommendations: [recommendationOf('r1', { owners: ['Tous'] })] }],
    recommendations: [],
  },
  { themes: [], recommendations: [recommendationOf('r2', { due: { text: 'fin avril' } })] },
];
const REGISTRY = registryOf({
  structures: [
    structureOf('OIM', { kind: 'un', parent: 'ONU' }),
    structureOf('UNHCR', { kind: 'un' }),
    structureOf('ONU'),
  ],
  groups: [groupOf('Tous', { members: 'present' })],
});
const attendance = { present: [{ structure: 'UNHCR' }], excused: [], absent: [], represented: [], guests: [] };
const built = listingOf(
  [
    meetingOn('2023-03-01', [actionNamed('a1')], { annexes: [ANNEX], title: 'Mars', attendance }),
    meetingOn('2023-03-15', [], { annexes: LATER, review: [reviewOf('2023-03-01/a1', { status: 'done' })] }),
  ],
  REGISTRY,
  '2023-04-20',
);

function report(query: Partial<RecommendationQuery> = {}, listing: Listing = built) {
  const asked = { owners: [], exact: false, deep: false, statuses: [], all: false, unassigned: false };
  return reportRecommendations(listing, { ...asked, groupBy: 'theme', ...query });
}

function idsOf(query: Partial<RecommendationQuery>): string {
  return rowsOf(report(query))
    .map(({ followed }) => `${followed.id}`.replace('2023-', ''))
    .join(' ');
}

const itemsOf = (query: Partial<RecommendationQuery>, listing: Listing = built) =>
  JSON.parse(json.format(report(query, listing), plain)).items;

const asked = (...names: readonly string[]) => names.map((name) => ({ id: name, name }));
const ALL = '03-01/r1 03-01/r2 03-01/r3 null 03-01/r5 03-15/r1 03-15/r2';

describe('the recommendations asked for', () => {
  it.each<[string, Partial<RecommendationQuery>, string]>([
    ['open ones', {}, '03-01/r1 03-01/r2 null 03-15/r1 03-15/r2'],
    ['all', { all: true }, ALL],
    ['a state', { statuses: ['done', 'dropped'] }, '03-01/r3 03-01/r5'],
    ['without owner, but not where none is wanted', { unassigned: true, all: true }, '03-01/r2 03-15/r2'],
    ['words of a theme', { theme: 'rétour' }, '03-01/r1 03-01/r2 03-15/r1'],
    ['words of an annex', { theme: 'mars ATELIER', all: true }, '03-01/r1 03-01/r2 03-01/r3 null 03-01/r5'],
    ['words of the note', { text: 'préfet' }, '03-01/r2'],
    ['words of text and theme', { text: 'recommandation accueil' }, 'null'],
    ['a meeting', { meeting: '2023-03-15' }, '03-15/r1 03-15/r2'],
    ['since a day', { since: '2023-03-15' }, '03-15/r1 03-15/r2'],
    ['a deadline', { due: { earliest: '2023-03-15', latest: '2023-04-30' } }, '03-01/r1 03-15/r2'],
    ['an owner, through whoever attended that meeting', { owners: asked('UNHCR'), all: true }, '03-01/r3 03-01/r5'],
    ['an owner exactly', { owners: asked('UNHCR'), all: true, exact: true }, '03-01/r3'],
    ['what is under an owner', { owners: asked('ONU'), deep: true, all: true }, '03-01/r1 03-01/r3'],
    ['an owner and a state', { owners: asked('OIM', 'UNHCR') }, '03-01/r1'],
  ])('%s', (_name, query, expected) => {
    expect(idsOf({ ...query, groupBy: 'meeting' })).toBe(expected);
  });

  it('say how each concerns the owner asked for, and when that is not sure', () => {
    const rows = rowsOf(report({ owners: asked('OIM'), all: true }));
    expect(rows.map(({ role, doubtful }) => [role, doubtful])).toEqual([
      ['direct', true],
      ['lead', false],
    ]);
  });
});

describe('the item of a recommendation', () => {
  it('keeps its schema, in the example and out of it', () => {
    const validate = compileSchema('output/recommendations');
    for (const listing of [built, exampleListing('2023-05-20')]) {
      const text = json.format(report({ all: true }, listing), plain);
      expect(problemsOf(validate, JSON.parse(text))).toEqual([]);
    }
  });

  it('is the contract', () => {
    expect(itemsOf({ text: 'r1', meeting: '2023-03-01' })).toEqual([
      {
        id: '2023-03-01/r1',
        meeting: '2023-03-01',
        annex: 'Atelier de mars',
        theme: 'Retour',
        text: 'Recommandation r1',
        owners: [{ name: 'OIM', id: 'OIM', kind: 'structure', doubtful: true }],
        ownersText: 'OIM ?',
        ownership: 'named',
        due: { text: 'prochaine réunion', kind: 'next-meeting', earliest: '2023-03-15', latest: '2023-03-15' },
        timing: 'late',
        status: 'open',
        actions: ['2023-03-01/a1', '2020-01-01/a9'],
        file: 'meetings/2023-03-01.md',
        line: 1,
      },
    ]);
  });

  it('reads words from the date of the meeting, and judges them on the day', () => {
    const said = itemsOf({ all: true, groupBy: 'meeting' }).map(
      ({ due, timing, ownership }: { due: { latest: string } | null; timing: string; ownership: string }) => [
        due?.latest,
        timing,
        ownership,
      ],
    );
    expect(said).toEqual([
      ['2023-03-15', 'late', 'named'],
      ['2024-12-31', 'upcoming', 'unassigned'],
      ['2024-02-29', null, 'named'],
      [undefined, 'undated', 'none'],
      [undefined, null, 'named'],
      [undefined, 'undated', 'named'],
      ['2023-04-30', 'upcoming', 'missing'],
    ]);
  });

  it('has a column of data for every key', () => {
    const [header, first, second] = csv.format(report({ groupBy: 'meeting' }), plain).split('\r\n');
    expect(header).toBe(
      'id,meeting,annex,theme,text,owners,ownersText,ownership,dueText,dueKind,dueEarliest,dueLatest,timing,status,actions,file,line',
    );
    expect(first).toBe(
      '2023-03-01/r1,2023-03-01,Atelier de mars,Retour,Recommandation r1,OIM ?,OIM ?,named,prochaine réunion,next-meeting,' +
        '2023-03-15,2023-03-15,late,open,"2023-03-01/a1; 2020-01-01/a9",meetings/2023-03-01.md,1',
    );
    expect(second).toContain(',upcoming,open,,meetings/2023-03-01.md,1');
  });
});

describe('groups of recommendations', () => {
  const groupsOf = (query: Partial<RecommendationQuery>) =>
    report({ all: true, ...query }).groups.map(({ title, counts }) => `${title?.fr}: ${counts?.fr}`);

  it.each<[RecommendationQuery['groupBy'], readonly string[]]>([
    [
      'theme',
      [
        'Retour: 4 recommandations, 1 sans responsable, 1 en retard, 25 % faites',
        'Accueil: 1 recommandation, 0 % faites',
        'Atelier de mars: 1 recommandation',
        'Sans thème: 1 recommandation, 1 sans responsable, 0 % faites',
      ],
    ],
    [
      'owner',
      [
        'OIM: 2 recommandations, 1 en retard, 50 % faites',
        'Tous: 2 recommandations, 0 % faites',
        'Sans responsable: 1 recommandation, 1 sans responsable, 0 % faites',
        'Responsable à désigner: 1 recommandation, 1 sans responsable, 0 % faites',
        'Aucun responsable voulu: 1 recommandation, 0 % faites',
      ],
    ],
    [
      'meeting',
      [
        '1er mars 2023 · Mars: 5 recommandations, 1 sans responsable, 1 en retard, 25 % faites',
        '15 mars 2023: 2 recommandations, 1 sans responsable, 0 % faites',
      ],
    ],
    [
      'status',
      [
        'ouverte: 4 recommandations, 2 sans responsable, 1 en retard',
        'bloquée: 1 recommandation',
        'faite: 1 recommandation',
        'abandonnée: 1 recommandation',
      ],
    ],
  ])('by %s', (groupBy, expected) => {
    expect(groupsOf({ groupBy })).toEqual(expected);
  });
});

describe('the words around recommendations', () => {
  const spaced = (text: string | undefined) => text?.replaceAll('\u00A0', ' ');
  const listed = (...recommendations: readonly Recommendation[]) =>
    listingOf([meetingOn('2023-03-01', [], { annexes: [{ themes: [], recommendations }] })], REGISTRY, '2023-04-20');

  it.each<[Partial<RecommendationQuery>, string, string]>([
    [
      {},
      'Recommandations ouvertes',
      '5 recommandations ouvertes : 2 sans responsable, 1 en retard. Taux de mise en œuvre : 1 faite sur 6 (17 %), sans compter les abandonnées.',
    ],
    [
      { all: true },
      'Recommandations',
      '7 recommandations : 2 sans responsable, 1 en retard, 1 faite, 1 abandonnée. Taux de mise en œuvre : 1 faite sur 6 (17 %), sans compter les abandonnées.',
    ],
    [{ statuses: ['dropped'], theme: 'atelier', text: 'r5' }, 'Recommandations', '1 recommandation : 1 abandonnée.'],
    [
      { owners: asked('OIM') },
      'OIM : recommandations ouvertes',
      '1 recommandation ouverte pour OIM : 1 en retard. Taux de mise en œuvre : 1 faite sur 2 (50 %), sans compter les abandonnées.',
    ],
  ])('of %j', (query, title, summary) => {
    const { title: said, summary: sum } = report(query);
    expect([spaced(said.fr), spaced(sum?.fr)]).toEqual([title, summary]);
  });

  it.each([
    [1, 300, '1%'],
    [299, 300, '99%'],
    [0, 3, '0%'],
    [3, 3, '100%'],
    [1, 3, '33%'],
  ])('say of %i done of %i: %s', (done, total, expected) => {
    const each = Array.from({ length: total }, (_, index) =>
      recommendationOf(`r${index}`, { status: index < done ? 'done' : 'open' }),
    );
    expect(report({}, listed(...each)).summary?.en).toContain(
      `Rate of implementation: ${done} done of ${total} (${expected})`,
    );
  });

  it('say the rate even when no open one is left, and where the others are', () => {
    const { summary, empty } = report({}, listed(recommendationOf('r1', { status: 'done' })));
    expect(summary?.en).toBe('Rate of implementation: 1 done of 1 (100%), not counting dropped ones.');
    expect(empty.en).toContain('--all');
  });

  it('say that there is none, or none such', () => {
    const none = report({}, listed());
    expect([none.summary, none.empty.fr]).toEqual([undefined, expect.stringContaining('annexes')]);
    expect(report({ text: 'zzz', all: true }).empty.fr).toBe('Aucune recommandation ne répond à la demande.');
  });
});

describe('the columns of recommendations', () => {
  const screen = (query: Partial<RecommendationQuery>) =>
    report(query)
      .columns.filter(({ on }) => on !== 'data')
      .map(({ key }) => key)
      .join(' ');

  it.each<[Partial<RecommendationQuery>, string]>([
    [{}, 'id text owners due state actions'],
    [{ theme: 'accueil' }, 'id text owners state'],
    [{ theme: 'accueil', groupBy: 'status' }, 'id text owners'],
    [{ meeting: '2023-03-15', theme: 'retour' }, 'id text owners'],
    [{ owners: asked('OIM'), groupBy: 'status' }, 'id text role owners due state actions'],
  ])('on a screen for %j: %s', (query, expected) => {
    expect(screen(query)).toBe(expected);
  });

  it('show who, by when, where it stands and what was made of it', () => {
    const lines = table.format(report({ all: true }), { ...plain, width: 200 }).split('\n');
    const row = (text: string) =>
      lines
        .find((line) => line.includes(text))
        ?.trim()
        .replace(/[^\S\n]+/g, ' ');
    expect(row('Recommandation r1')).toBe(
      '2023-03-01/r1 Recommandation r1 OIM ? prochaine réunion (15 mars 2023) en retard 2023-03-01/a1 (fait), 2020-01-01/a9 (introuvable)',
    );
    expect(row('Recommandation null')).toBe('— Recommandation null aucun bloquée');
    expect(row('Recommandation r3')).toBe(
      '2023-03-01/r3 Recommandation r3 UNHCR, OIM* février (29 février 2024) faite',
    );
  });
});
