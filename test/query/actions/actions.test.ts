import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/format/csv.ts';
import { json } from '../../../src/format/json.ts';
import { displayWidth } from '../../../src/format/layout/display-width.ts';
import { table } from '../../../src/format/table.ts';
import { reportActions } from '../../../src/query/actions/actions.ts';
import type { Listing } from '../../../src/query/listing.ts';
import { type ActionQuery, GROUPINGS, SORTINGS } from '../../../src/query/query.ts';
import { rowsOf } from '../../../src/query/report.ts';
import { exampleListing, listingOf, queryOf } from '../../support/example-listing.ts';
import { actionNamed, meetingOn, updateOn } from '../../support/meeting-builder.ts';
import { registryOf } from '../../support/registry-builder.ts';
import { compileSchema, problemsOf } from '../../support/schemas.ts';

const zinder = exampleListing('2023-05-20');
const DRECM = { id: 'DRECM/R', name: 'DRECM/R' };
const same = (text: string) => text;
const plain = {
  language: 'fr',
  width: 80,
  paint: { bold: same, dim: same, tone: same },
  excelFr: false,
  style: () => '',
} as const;

function report(query: Partial<ActionQuery> = {}, listing: Listing = zinder) {
  return reportActions(listing, queryOf(query));
}

/** "DR/INS: 04-12/a3 02-01/a4 | …" */
function groupsOf(query: Partial<ActionQuery>, listing: Listing = zinder): string {
  return report(query, listing)
    .groups.map(({ title, rows }) => {
      return `${title?.fr}: ${rows.map(({ followed }) => followed.id?.replace('2023-', '')).join(' ')}`;
    })
    .join(' | ');
}

describe('the JSON of actions', () => {
  const validate = compileSchema('output/actions');

  it.each<Partial<ActionQuery>>([{}, { all: true }, { owners: [DRECM], all: true }, { text: 'zzz' }])(
    'keeps its schema for %j',
    (query) => {
      expect(problemsOf(validate, JSON.parse(json.format(report(query), plain)))).toEqual([]);
    },
  );

  it('has the keys of the contract, in its order', () => {
    const { groups, item } = report({ owners: [DRECM], meeting: '2023-04-12', groupBy: 'meeting' });
    const first = groups[0]?.rows[0];
    expect(first && JSON.stringify(item(first))).toBe(
      JSON.stringify({
        id: '2023-04-12/a4',
        meeting: '2023-04-12',
        date: '2023-04-12',
        item: 3,
        itemTitle: 'Remontée des données',
        text: 'Désigner dans chaque service la personne qui remplira la fiche',
        owners: [{ name: 'Services techniques', id: 'Services techniques', kind: 'group', doubtful: false }],
        ownersText: 'Services techniques',
        ownership: 'named',
        lead: null,
        role: 'via:Services techniques',
        due: { text: 'sous quinzaine', kind: 'day', earliest: null, latest: '2023-04-27' },
        timing: 'late',
        status: 'open',
        note: null,
        slips: 0,
        ageDays: 38,
        ageMeetings: 0,
        file: 'meetings/2023-04-12.md',
        line: 58,
      }),
    );
  });

  it('tells nothing written from nothing meant', () => {
    const listing = listingOf(
      [
        meetingOn('2023-01-01', [
          actionNamed('a1'),
          actionNamed('a2', { owners: ['/////'], due: '//////' }),
          actionNamed('a3', { owners: ['?'], due: 'dès que possible' }),
        ]),
      ],
      registryOf(),
      '2023-01-02',
    );
    const { item } = report({}, listing);
    const said = rowsOf(report({ sort: 'meeting', groupBy: 'meeting' }, listing)).map(item);
    expect(said.map(({ ownersText, ownership, due }) => ({ ownersText, ownership, due }))).toEqual([
      { ownersText: null, ownership: 'missing', due: null },
      {
        ownersText: '/////',
        ownership: 'none',
        due: { text: '//////', kind: 'none', earliest: null, latest: null },
      },
      {
        ownersText: '?',
        ownership: 'unassigned',
        due: { text: 'dès que possible', kind: 'undetermined', earliest: null, latest: null, urgent: true },
      },
    ]);
  });
});

describe('the groups of actions', () => {
  it.each<[string, Partial<ActionQuery>, string]>([
    [
      'by the first owner or the chef de file, by deadline inside',
      { meeting: '2023-04-12' },
      'Conseil Régional: 04-12/a8 | DR/INS: 04-12/a3 | DRECM/R: 04-12/a6 04-12/a1 04-12/a5 04-12/a7' +
        ' | Partenaires: 04-12/a2 | Services techniques: 04-12/a4',
    ],
    [
      'by timing when an owner is asked for, what is late first',
      { owners: [DRECM], meeting: '2023-04-12' },
      'en retard: 04-12/a4 04-12/a3 04-12/a6 | à faire: 04-12/a1 | sans date: 04-12/a5 04-12/a7',
    ],
    [
      'by timing, closed ones last',
      { groupBy: 'timing', meeting: '2023-02-01', all: true },
      'à venir: 02-01/a4 02-01/a2 | fait: 02-01/a1 02-01/a3',
    ],
    [
      'by month of the last day',
      { groupBy: 'due', meeting: '2023-03-01' },
      'décembre 2023: 03-01/a1 03-01/a3 | mars 2024: 03-01/a4 | Sans date limite: 03-01/a5',
    ],
    [
      'by meeting',
      { groupBy: 'meeting', since: '2023-03-01', undated: true },
      '1er mars 2023 · Réunion ordinaire du groupe technique: 03-01/a5' +
        ' | 12 avril 2023 · Réunion ordinaire du groupe technique: 04-12/a5 04-12/a7 04-12/a8',
    ],
    [
      'by status',
      { groupBy: 'status', meeting: '2023-02-01', all: true },
      'ouvert: 02-01/a4 | en cours: 02-01/a2 | fait: 02-01/a1 02-01/a3',
    ],
    [
      'by theme of the recommendation carried out, else by agenda item',
      { groupBy: 'theme', meeting: '2023-04-12', due: { earliest: '2023-05-01', latest: '2023-05-31' } },
      "Appui au centre d'accueil: 04-12/a2 | Divers: 04-12/a6 | Recommandations d'ordre général: 04-12/a3",
    ],
  ])('are %s', (_name, query, expected) => {
    expect(groupsOf(query)).toBe(expected);
  });

  it('keep actions without owner, theme or month apart, at the end', () => {
    const actions = [
      actionNamed('a1'),
      actionNamed('a2', { owners: ['?'] }),
      actionNamed('a3', { owners: ['////'] }),
      actionNamed('a4', { owners: ['Zeta'] }),
    ];
    const untitled = { agenda: [], actions };
    const listing = listingOf([meetingOn('2023-01-01', [], untitled)], registryOf(), '2023-01-02');
    expect(groupsOf({}, listing)).toBe(
      'Zeta: 01-01/a4 | Sans responsable: 01-01/a1 | Responsable à désigner: 01-01/a2 | Aucun responsable voulu: 01-01/a3',
    );
    expect(groupsOf({ groupBy: 'theme' }, listing)).toBe('Sans thème: 01-01/a1 01-01/a2 01-01/a3 01-01/a4');
    expect(groupsOf({ groupBy: 'meeting' }, listing)).toMatch(/^1er janvier 2023: /);
  });

  it('count their rows, and how many are late unless they say so already', () => {
    const counts = (query: Partial<ActionQuery>) => report(query).groups.map((group) => group.counts?.fr);
    expect(counts({ meeting: '2023-04-12' })).toEqual([
      '1 point d’action',
      '1 point d’action, 1 en retard',
      '4 points d’action, 1 en retard',
      '1 point d’action',
      '1 point d’action, 1 en retard',
    ]);
    expect(counts({ owners: [DRECM], late: true })).toEqual(['3 points d’action']);
  });

  it.each<[(typeof SORTINGS)[number], string]>([
    ['due', 'a3 a5 a2 a4 a1'],
    ['meeting', 'a1 a2 a3 a4 a5'],
    ['owner', 'a4 a3 a2 a5 a1'],
    ['status', 'a5 a2 a1 a3 a4'],
    ['slips', 'a4 a3 a5 a2 a1'],
  ])('are sorted by %s', (sort, expected) => {
    const actions = [
      actionNamed('a1'),
      actionNamed('a2', { due: '2023-04', owners: ['Mu'] }),
      actionNamed('a3', { due: '2023-02', owners: ['Mu'], status: 'in-progress' }),
      actionNamed('a4', {
        due: '2023-02',
        owners: ['Alpha'],
        status: 'done',
        updates: [updateOn('2023-01-02', { due: { text: '2023-06' } })],
      }),
      actionNamed('a5', { due: '2023-03', owners: ['Nu'], status: 'blocked' }),
    ];
    const listing = listingOf([meetingOn('2023-01-01', actions)], registryOf(), '2023-01-15');
    expect(groupsOf({ sort, groupBy: 'meeting', all: true }, listing).replaceAll('01-01/', '')).toBe(
      `1er janvier 2023: ${expected}`,
    );
  });

  it('put a start without end after days, before what has neither', () => {
    const actions = [
      actionNamed('a1'),
      actionNamed('a2', { due: 'à partir du 3 mars 2023' }),
      actionNamed('a3', { due: '2024' }),
    ];
    const listing = listingOf([meetingOn('2023-01-01', actions)], registryOf(), '2023-01-15');
    expect(groupsOf({ groupBy: 'status' }, listing)).toBe('ouvert: 01-01/a3 01-01/a2 01-01/a1');
  });

  it('hold every action asked for once, whatever the grouping and order', () => {
    const all = rowsOf(report({ all: true, groupBy: 'meeting', sort: 'meeting' })).map(({ followed }) => followed.id);
    expect(all).toHaveLength(17);
    fc.assert(
      fc.property(fc.constantFrom(...GROUPINGS), fc.constantFrom(...SORTINGS), (groupBy, sort) => {
        const { groups } = report({ all: true, groupBy, sort });
        expect(groups.flatMap(({ rows }) => rows.map(({ followed }) => followed.id)).sort()).toEqual([...all].sort());
      }),
    );
  });
});

describe('the words around actions', () => {
  it.each<[Partial<ActionQuery>, string, string]>([
    [{}, 'Points d’action ouverts', '14 points d’action ouverts : 3 en retard, 4 à faire, 3 à venir, 4 sans date.'],
    [
      { owners: [DRECM, { id: 'OIM', name: 'OIM' }], late: true, exact: true },
      'DRECM/R, OIM : points d’action ouverts',
      '2 points d’action ouverts pour DRECM/R, OIM : 2 en retard.',
    ],
    [{ all: true, meeting: '2023-02-01' }, 'Points d’action', '4 points d’action : 2 à venir, 2 faits.'],
    [{ statuses: ['done'], text: 'visiter' }, 'Points d’action', '1 point d’action : 1 fait.'],
  ])('of %j', (query, title, summary) => {
    const { title: said, summary: sum } = report(query);
    const spaced = (text: string | undefined) => text?.replaceAll('\u00A0', ' ');
    expect([spaced(said.fr), spaced(sum?.fr)]).toEqual([title, summary]);
  });

  it('explain the marks of each column where they stand', () => {
    const legends = (query: Partial<ActionQuery>) =>
      report(query).columns.flatMap(({ key, legend = [] }) => legend.map(({ en }) => `${key}: ${en}`));
    expect(legends({})).toEqual(['owners: * lead', 'owners: ? to be confirmed']);
    expect(legends({ owners: [DRECM], undated: true })).toEqual([
      'role: ? to be confirmed',
      'owners: ? to be confirmed',
    ]);
    expect(legends({ meeting: '2023-02-01', statuses: ['dropped'] })).toEqual([]);
  });

  it('mark the role of an owner who is not sure', () => {
    const rows = rowsOf(report({ owners: [DRECM], undated: true }));
    const marked = rows.filter(({ doubtful }) => doubtful).map(({ followed, role }) => `${followed.id} ${role}`);
    expect(marked).toEqual(['2023-04-12/a7 direct']);
  });

  it('say in English too', () => {
    expect(report({ owners: [DRECM], late: true }).summary?.en).toBe('3 open action points for DRECM/R: 3 late.');
    expect(report({ owners: [DRECM] }).title.en).toBe('DRECM/R: open action points');
  });

  it('say that nothing was found, and where else to look', () => {
    const open = report({ text: 'zzz' });
    expect(open.summary).toBeUndefined();
    expect(open.empty.fr).toContain('--all');
    expect(report({ text: 'zzz', all: true }).empty.fr).not.toContain('--all');
  });
});

describe('the columns of actions', () => {
  const screen = (query: Partial<ActionQuery>) =>
    report(query)
      .columns.filter(({ on }) => on !== 'data')
      .map(({ key }) => key)
      .join(' ');

  it.each<[Partial<ActionQuery>, string]>([
    [{}, 'id text owners due state slips'],
    [{ owners: [DRECM] }, 'id text role owners due state slips'],
    [{ owners: [DRECM], late: true }, 'id text role owners due'],
    [{ groupBy: 'status', meeting: '2023-04-12' }, 'id text owners due state'],
    [{ statuses: ['done'], groupBy: 'status' }, 'id text owners due'],
  ])('on a screen for %j: %s', (query, expected) => {
    expect(screen(query)).toBe(expected);
  });

  it('are in data those of the contract', () => {
    const [header, first] = csv.format(report({ late: true, owners: [DRECM] }), plain).split('\r\n');
    expect(header).toBe(
      'id,meeting,date,item,itemTitle,text,owners,ownersText,ownership,lead,role,' +
        'dueText,dueKind,dueEarliest,dueLatest,timing,status,note,slips,ageDays,ageMeetings,file,line',
    );
    expect(first).toBe(
      '2023-04-12/a4,2023-04-12,2023-04-12,3,Remontée des données,' +
        'Désigner dans chaque service la personne qui remplira la fiche,' +
        'Services techniques,Services techniques,named,,via:Services techniques,' +
        'sous quinzaine,day,,2023-04-27,late,open,,0,38,0,meetings/2023-04-12.md,58',
    );
    expect(csv.format(report({ text: 'financement' }), plain)).toContain(',DRECM/R ?,DRECM/R ?,named,');
    expect(csv.format(report({ statuses: ['done'] }), plain)).toContain(',,done,');
  });

  it('show who, by when and where it stands', () => {
    const lines = table.format(report({ meeting: '2023-04-12', all: true }), { ...plain, width: 200 }).split('\n');
    const row = (id: string) => lines.find((line) => line.startsWith(`2023-04-12/${id}`))?.replace(/\s+/g, ' ');
    expect(row('a3')).toBe(
      '2023-04-12/a3 Proposer une fiche unique, ventilée par sexe et par âge DR/INS*, DRECM/R prochaine réunion (10 mai 2023) en retard',
    );
    expect(row('a7')).toBe("2023-04-12/a7 Chercher le financement de l'atelier DRECM/R ? à fixer sans date");
    const february = table.format(report({ meeting: '2023-02-01', all: true }), { ...plain, width: 200 });
    expect(february.replace(/[^\S\n]+/g, ' ')).toContain('DR/INS*, DRECM/R 30 juin 2023 en cours, à venir 2');
    expect(february).toMatch(/8 février 2023 +fait\n/);
  });

  it('show an action without id, and why nobody is named', () => {
    const nameless = { ...actionNamed('a1', { owners: ['?'], status: 'blocked', due: 'à fixer' }), id: null };
    const listing = listingOf([meetingOn('2023-01-01', [nameless])], registryOf(), '2023-01-15');
    const shown = table.format(report({}, listing), plain);
    expect(shown.replace(/\s+/g, ' ')).toContain('— Action a1 à désigner à fixer bloqué, sans date');
    expect(JSON.parse(json.format(report({}, listing), plain)).items[0].id).toBeNull();
  });

  it('fit 80 columns, and less', () => {
    for (const width of [80, 60, 40])
      for (const owners of [[], [DRECM]]) {
        const lines = table.format(report({ owners, all: true }), { ...plain, width }).split('\n');
        expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
      }
  });
});
