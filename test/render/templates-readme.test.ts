// templates/README.md says every helper and every field: its examples are played, its lists held against the views.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportActions } from '../../src/query/actions/actions.ts';
import { digestOf } from '../../src/query/digest/digest.ts';
import { helpers } from '../../src/render/helpers/index.ts';
import { compileTemplate } from '../../src/render/template/compile-template.ts';
import { annexTablesView } from '../../src/render/views/annex-view.ts';
import { digestView } from '../../src/render/views/digest-view.ts';
import { matrixView } from '../../src/render/views/matrix-view.ts';
import { minutesView } from '../../src/render/views/view.ts';
import { listingOf, queryOf } from '../support/example-listing.ts';
import { actionNamed, meetingOn, reviewOf } from '../support/meeting-builder.ts';
import { configOf, itemOf, recommendationOf, sectionOf } from '../support/meeting-of.ts';
import { registryOf } from '../support/registry-builder.ts';

const README = readFileSync(new URL('../../templates/README.md', import.meta.url), 'utf8');

/** A meeting that fills every list a template can see. */
const MEETING = meetingOn('2023-03-01', [], {
  attendance: { present: [{ structure: 'OIM' }], excused: [], absent: [], represented: [], guests: [] },
  agenda: [
    itemOf('Bilan', {
      decisions: [{ text: 'Oui', line: 1 }],
      votes: [{ text: 'Non' }],
      actions: [actionNamed('a1')],
    }),
  ],
  review: [reviewOf('2023-02-01/a1')],
  annexes: [
    {
      themes: [{ title: 'Données', recommendations: [recommendationOf('r1', { actions: ['a1'] })] }],
      recommendations: [],
    },
  ],
  adoption: { amendments: ['Lire « deux ».'] },
  errata: [{ text: 'Lire 12.' }],
  body: { opening: '', sections: [sectionOf('Liste', 'fin')] },
});
const BEFORE = meetingOn('2023-02-01', [actionNamed('a1')], {
  attendance: MEETING.attendance,
  adoption: { at: '2023-03-01', amendments: [] },
});
const listing = listingOf([BEFORE, MEETING], registryOf(), '2023-04-20');
const sources = { meeting: MEETING, ...listing, config: configOf(), language: 'en' as const };
const unread = [{ file: 'x.md', line: null, column: null, code: 'x', message: { fr: '', en: '' } }];
const [followed] = listing.ledger.actions;
if (!followed) throw new Error('no action');
const EVERYTHING = {
  shares: [{ share: 'alone' as const, rows: [{ followed, role: null }] }],
  done: [{ followed, on: '2023-04-01' }],
};
const VIEWS = {
  minutes: minutesView(sources),
  annex: annexTablesView(sources),
  digest: digestView({
    digest: { ...digestOf(listing, { id: null, name: 'OIM' }, undefined), ...EVERYTHING },
    ownerName: '',
    listing: { ...listing, unread },
    config: configOf(),
    language: 'en',
  }),
  matrix: matrixView(reportActions({ ...listing, unread }, queryOf({ groupBy: 'meeting' })), configOf(), 'en'),
};

describe('templates/README.md', () => {
  it.each(Object.entries(VIEWS))('lists what a template of %s sees', (name, view) => {
    const { labels: _, ...fields } = view;
    expect(listedUnder(name).sort()).toEqual([...new Set(pathsOf(fields))].sort());
  });

  it('lists the labels', () => {
    const section = README.slice(README.indexOf('### `labels`')).split('\n').slice(1).join('\n');
    const listed = [...section.matchAll(/`(\w+)`/g)].map((match) => match[1]).filter((name) => name !== 'labels');
    expect(listed.sort()).toEqual(Object.keys(VIEWS.minutes.labels).sort());
  });

  it('shows every helper by an example', () => {
    const shown = [...README.matchAll(/^### `(\w+)`$/gm)].map((match) => match[1]);
    expect(shown).toEqual(expect.arrayContaining(Object.keys(helpers)));
    expect(examples().length).toBeGreaterThanOrEqual(Object.keys(helpers).length);
  });

  it.each(examples())('%s gives what it says', (template, expected) => {
    expect(compileTemplate({ file: 'example.hbs', text: template })({})).toBe(expected);
  });
});

function examples(): [string, string][] {
  return [...README.matchAll(/```handlebars\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)].map(
    ([, template = '', expected = '']) => [template, expected],
  );
}

function listedUnder(name: string): string[] {
  const start = README.indexOf(`### \`${name}\`,`);
  const end = README.indexOf('\n### ', start + 1);
  return [...README.slice(start, end).matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] ?? '');
}

/** `agenda[].title` for each field that holds no other; a table that may be null is named itself too. */
function pathsOf(value: object, before = ''): string[] {
  return Object.entries(value).flatMap(([key, field]) => pathOf(field, `${before}${key}`));
}

function pathOf(field: unknown, path: string): string[] {
  if (Array.isArray(field)) {
    const [first] = field;
    return typeof first === 'object' && first !== null ? pathsOf(first, `${path}[].`) : [`${path}[]`];
  }
  if (typeof field !== 'object' || field === null) return [path];
  return [...('rows' in field ? [path] : []), ...pathsOf(field, `${path}.`)];
}
