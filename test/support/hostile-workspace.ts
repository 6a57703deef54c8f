// A workspace of which every value that people write is a given text.

/** What stands in a field, by its name: `action.text`. */
export type Say = (field: string) => string;

/** The files of a workspace: settings, registry and three meetings, with every field of the format that takes words. */
export function wordsWorkspace(say: Say): Readonly<Record<string, string>> {
  return {
    'gtm.yaml': settings(say),
    'structures.yaml': registry(say),
    'meetings/2023-02-01.md': earlier(say),
    'meetings/2023-03-01.md': meeting(say),
    'meetings/2023-04-12.md': later(say),
  };
}

/** The same text in every field whose form is given, a file for each: what `gtm check` refuses, and must quote. */
export function formsWorkspace(text: string): Readonly<Record<string, string>> {
  const value = JSON.stringify(text);
  const records = FORMS.map((form, index) => [
    `meetings/2024-01-${String(index + 1).padStart(2, '0')}.md`,
    `---\ndate: 2024-01-01\n${form.replaceAll('$', () => value)}\n---\n`,
  ]);
  return {
    'gtm.yaml': `group: Essai\nlocale: ${value}\ntimezone: ${value}\ndates: ${value}\nquorum: ${value}\n${value}: x\n`,
    'structures.yaml': `gtm: ${value}\n${value}: x\nstructures:\n  - { id: A, kind: ${value}, from: ${value}, parent: ${value} }\n  - ${value}\n`,
    ...Object.fromEntries(records),
    'meetings/2024-02-01.md': `---\ndate: 2024-02-01\ntitle: ${text}\n---\n`,
    'meetings/2024-02-02.md': `---\ndate: 2024-02-02\n${text}\n---\n`,
    'meetings/2024-02-03.md': text,
  };
}

const FORMS = [
  ...[
    'gtm',
    'needs',
    'until',
    'start',
    'end',
    'status',
    'held',
    'attendance',
    'agenda',
    'actions',
    'review',
    'next',
    'annexes',
    'errata',
  ].map((key) => `${key}: $`),
  'next: { date: $, start: $ }',
  'adoption: { at: $, seal: $ }',
  'errata: [{ date: $, text: x }]',
  'agenda: [{ title: x, votes: [{ text: x, for: $ }] }]',
  'actions: [{ id: $, text: x, status: $, priority: $, snooze: $, recommendation: $ }]',
  'actions: [{ id: a1, text: x, updates: [{ date: $, status: $ }] }]',
  'review: [{ action: $, status: $ }]',
  'annexes: [{ title: x, recommendations: [{ id: $, text: x, actions: [$] }] }]',
  '$: x',
];

function settings(say: Say): string {
  return yaml({
    group: say('config.group'),
    name: say('config.name'),
    defaults: {
      venue: say('config.venue'),
      chair: say('config.chair'),
      standing: [say('config.standing')],
    },
    quorum: { of: [say('config.quorum')], share: '1/2' },
  });
}

function registry(say: Say): string {
  return yaml({
    structures: [
      {
        id: say('structure.id'),
        name: say('structure.name'),
        aliases: [`${say('structure.alias')} bis`],
        contact: { name: say('contact.name'), email: say('contact.email'), phone: say('contact.phone') },
      },
      { id: 'DRECM/R' },
    ],
    people: [{ id: 'p1', name: `Mme ${say('person.name')}`, structure: 'DRECM/R', roles: [{ role: say('role') }] }],
    groups: [{ id: `Groupe ${say('group.id')}`, members: ['DRECM/R', say('group.member')] }],
  });
}

function earlier(say: Say): string {
  const front = yaml({
    date: '2023-02-01',
    status: 'circulated',
    actions: [{ id: 'a1', text: say('earlier.text'), owners: say('earlier.owners'), due: '2023-02-20' }],
  });
  return `---\n${front}---\n`;
}

function meeting(say: Say): string {
  const front = yaml({
    date: '2023-03-01',
    start: '10:30',
    end: '12:30',
    title: say('title'),
    venue: say('venue'),
    status: 'circulated',
    chair: say('chair'),
    rapporteur: { name: say('rapporteur.name'), structure: say('rapporteur.structure') },
    attendance: {
      present: [{ structure: say('attendee.structure'), name: say('attendee.name'), note: say('attendee.note') }],
      excused: [say('excused')],
      guests: [say('guest')],
      represented: [{ structure: 'DRECM/R', by: say('attendee.by') }],
    },
    agenda: [
      {
        title: say('item.title'),
        presenter: say('presenter'),
        decisions: [say('decision')],
        votes: [{ text: say('vote'), for: 1, against: 0, abstain: 0 }],
        actions: [
          {
            id: 'a1',
            text: say('action.text'),
            owners: [say('action.owner'), 'DRECM/R'],
            lead: 'DRECM/R',
            due: { text: say('due.text'), by: '2023-04-01' },
            note: say('action.note'),
            deliverable: say('deliverable'),
            observations: say('observations'),
            updates: [{ date: '2023-03-10', status: 'blocked', note: say('update.note') }],
          },
          { id: 'a2', text: say('second.text'), owners: say('second.owners'), due: say('due.words') },
        ],
      },
    ],
    review: [
      { action: '2023-02-01/a1', status: 'done', note: say('review.note') },
      { text: say('review.text'), note: say('review.note.of.text') },
    ],
    next: { date: '2023-04-12', venue: say('next.venue') },
    annexes: [
      {
        title: say('annex.title'),
        source: say('annex.source'),
        themes: [
          {
            title: say('theme.title'),
            recommendations: [
              {
                id: 'r1',
                text: say('recommendation.text'),
                owners: say('recommendation.owners'),
                note: say('recommendation.note'),
              },
            ],
          },
        ],
      },
    ],
    adoption: { at: '2023-04-12', amendments: [say('amendment')] },
    errata: [{ date: '2023-03-20', text: say('erratum') }],
    'x-own': say('own.key'),
  });
  return `---\n${front}---\n\n${say('body.opening')}\n\n## ${say('body.heading')}\n\n${say('body.text')}\n\n| ${say('body.head')} |\n| --- |\n| ${say('body.cell')} |\n`;
}

function later(say: Say): string {
  const front = yaml({
    date: '2023-04-12',
    status: 'draft',
    agenda: [{ title: say('later.item'), actions: [{ id: 'a1', text: say('later.text'), due: '2023-05' }] }],
  });
  return `---\n${front}---\n`;
}

/** Keys of a map on lines of their own, each value between quotes and brackets, where YAML reads any text. */
function yaml(map: Readonly<Record<string, unknown>>): string {
  return Object.entries(map)
    .map(([key, value]) => `${key}: ${PLAIN.test(String(value)) ? value : JSON.stringify(value)}\n`)
    .join('');
}

const PLAIN = /^\d{4}-\d{2}-\d{2}$|^\d{2}:\d{2}$/;
