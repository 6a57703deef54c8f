import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../support/rule-examples.ts';

const ZINDER = new URL('../../examples/zinder/', import.meta.url);

/** A record of 2023-03-01 with some lines of front matter and a body. */
const record = (front: string, body = '') => `---\ndate: 2023-03-01\n${front}\n---\n${body}`;

/** What is found in one record, or in several files, as `code line:column`. */
function found(files: string | Readonly<Record<string, string>>, also: readonly string[] = []) {
  const given = typeof files === 'string' ? { 'meetings/2023-03-01.md': files } : files;
  return checkFiles(given, also).map(({ code, position }) => `${code} ${position?.line ?? 0}:${position?.column ?? 0}`);
}

const messages = (front: string) =>
  checkFiles({ 'meetings/2023-03-01.md': record(front) }).map(({ message }) => message.en);

describe('checkWorkspace', () => {
  it('says of the example only what its meetings left open', () => {
    const names = readdirSync(new URL('meetings/', ZINDER)).map((name) => `meetings/${name}`);
    const files = Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, ZINDER), 'utf8')]));
    const codes = checkFiles(files).map(({ code, severity }) => `${severity} ${code}`);
    expect(
      codes.filter(
        (each) =>
          !/^warning (?:action\/(?:owner-absent|not-reviewed)|owner\/(?:doubtful|unassigned)|review\/reopened)$/.test(
            each,
          ),
      ),
    ).toEqual([]);
  });

  it('orders findings by file, place and code', () => {
    const one = record('start: 10:30\nend: 9:30\nactions:\n  - { text: Lire, owners: TBD }');
    expect(found({ 'meetings/2023-03-02.md': one, 'meetings/2023-03-01.md': one })).toEqual([
      'meeting/end-before-start 4:6',
      'action/no-id 6:5',
      'owner/unassigned 6:27',
      'meeting/file-date 2:7',
      'meeting/end-before-start 4:6',
      'action/no-id 6:5',
      'owner/unassigned 6:27',
    ]);
  });

  it('tells what is wrong with an unread record, and checks the others', () => {
    const files = {
      'meetings/2023-02-01.md': 'rien',
      'meetings/2023-03-01.md': record('actions:\n  - { text: Lire, owners: OIM }'),
    };
    expect(found(files)).toEqual(['front-matter/missing 1:1', 'action/no-id 4:5']);
    expect(found({ 'structures.yaml': 'structures: [' }).length).toBe(1);
  });

  it('shows at most 100 findings of a file, the graver ones first', () => {
    const many = Array.from({ length: 120 }, (_, at) => `  - { id: a${at}, text: Lire }`).join('\n');
    const diagnostics = checkFiles({
      'meetings/2023-03-01.md': record(`actions:\n${many}\n  - { id: a0, text: Lire, owners: OIM }`),
      'meetings/2023-03-02.md': '---\ndate: 2023-03-02\nactions:\n  - { text: Lire, owners: OIM }\n---\n',
    });
    expect(diagnostics.length).toBe(101);
    expect(diagnostics.slice(0, 2).map(({ position }) => position?.line)).toEqual([4, 5]);
    expect(diagnostics[99]).toMatchObject({ code: 'action/duplicate-id', severity: 'error' });
    expect(diagnostics[100]?.file).toBe('meetings/2023-03-02.md');
  });
});

describe('structure/unknown', () => {
  it('looks in every place that names somebody, and once for each name', () => {
    const front = `chair: PDS/X
rapporteur: { name: Awa Sow, structure: Bureau Z }
attendance:
  present: [DRECM/R, ONG Alpha, { structure: ONG Beta }, M. Issa Sow]
  represented: [{ structure: HCR, by: ONG Gamma }]
  guests: PAM
agenda:
  - title: Divers
    presenter: CAB/D
    actions:
      - id: a1
        text: Lire
        owners: [ONG Alpha, Hawa Diallo - NRC]
        lead: ONG Alpha
        updates: [{ date: 2023-03-02, owners: ONG Epsilon }]
review: [{ text: Relire la liste des membres, owners: [ONG Zeta, à désigner] }]
annexes:
  - recommendations: [{ id: r1, text: Former, owners: ONG Êta }]`;
    const unknown = checkFiles({ 'meetings/2023-03-01.md': record(front) }).filter(
      ({ code }) => code === 'structure/unknown',
    );
    expect(unknown.map(({ message, position }) => `${position?.line} ${/"(.*?)"/.exec(message.en)?.[1]}`)).toEqual([
      '3 PDS/X',
      '4 Bureau Z',
      '6 ONG Alpha',
      '6 ONG Beta',
      '7 ONG Gamma',
      '11 CAB/D',
      '15 NRC',
      '17 ONG Epsilon',
      '18 ONG Zeta',
      '20 ONG Êta',
    ]);
  });

  it('lets a person chair, report and present', () => {
    expect(
      found(record('chair: Mme Awa Sow\nrapporteur: Issa Diallo\nagenda:\n  - { title: Divers, presenter: Awa Sow }')),
    ).toEqual([]);
  });

  it('writes commands that a shell takes as they are', () => {
    const [said] = checkFiles({ 'meetings/2023-03-01.md': record('chair: ONG "L\'Aide" $(rm)') });
    expect(said?.remedy.en).toContain(`gtm structures add 'ONG "L'\\''Aide" $(rm)'.`);
  });
});

describe('lead/not-owner', () => {
  it.each([
    ['owners: [DRECM/R, OIM], lead: IOM', 0],
    ['owners: Partenaires, lead: OIM', 0],
    ['owners: Tous les acteurs, lead: ONG CADEL', 0],
    ['owners: ONG Nouvelle, lead: ong nouvelle', 0],
    ['owners: DRECM/R, lead: Secrétariat du GTM', 0],
    ['owners: Secrétariat du GTM, lead: DRECM/R', 0],
    ['owners: OIM, lead: Secrétariat du GTM', 1],
    ['owners: Partenaires, lead: DRECM/R', 1],
    ['lead: OIM', 1],
    ['owners: ?, lead: OIM', 1],
  ])('%s: %i', (words, count) => {
    const front = `attendance: { present: [ONG CADEL] }\nactions:\n  - { id: a1, text: Lire, ${words.replace('?', '"?"')} }`;
    expect(found(record(front)).filter((each) => each.startsWith('lead/')).length).toBe(count);
  });

  it('judges a review by the owners known then', () => {
    const earlier = '---\ndate: 2023-02-01\nactions:\n  - { id: a1, text: Lire, owners: OIM }\n---\n';
    const review = (words: string) => ({
      'meetings/2023-02-01.md': earlier,
      'meetings/2023-03-01.md': record(`review:\n  - { action: 2023-02-01/a1, ${words} }`),
    });
    expect(found(review('lead: OIM'))).toEqual([]);
    expect(found(review('owners: [OIM, HCR], lead: HCR'))).toEqual([]);
    expect(found(review('lead: HCR'))).toEqual(['lead/not-owner 4:36']);
  });
});

describe('owners', () => {
  it('is quiet about an action that is over, or whose owner a later meeting named', () => {
    const files = {
      'meetings/2023-02-01.md': `---
date: 2023-02-01
actions:
  - { id: a1, text: Lire, status: done }
  - { id: a2, text: Relire, owners: "?" }
  - { id: a3, text: Écrire, owners: OIM ? }
---
`,
      'meetings/2023-03-01.md': record(
        'review:\n  - { action: 2023-02-01/a2, owners: OIM }\n  - { action: 2023-02-01/a3, status: dropped }',
      ),
    };
    expect(found(files)).toEqual([]);
  });
});

describe('action/owner-absent', () => {
  it.each([
    ['present: [DGECM/R]', 'DRECM/R', 0],
    ['present: [DRECM/R]', 'DGECM/R', 0],
    ['represented: [{ structure: OIM, by: HCR }]', 'OIM', 0],
    ['guests: [OIM]', 'OIM', 0],
    ['excused: [OIM]', 'OIM', 0],
    ['present: [HCR], excused: [OIM]', 'OIM', 1],
    ['present: [HCR]', 'SP/CCM', 0],
    ['present: [HCR]', 'Partenaires, ONG Inconnue, DR/INS', 1],
  ])('%s, given to %s: %i', (attendance, owners, count) => {
    const front = `chair: SP/CCM\nattendance: { ${attendance} }\nactions:\n  - { id: a1, text: Lire, owners: "${owners}" }`;
    expect(found(record(front)).filter((each) => each.startsWith('action/owner-absent')).length).toBe(count);
  });
});

describe('due', () => {
  it('is read in updates, reviews and recommendations, from their own date', () => {
    const front = `actions:
  - { id: a1, text: Lire, owners: OIM, updates: [{ date: 2023-03-20, due: 2023-03-10 }, { date: 2023-03-21, status: done, due: 2023-03-10 }] }
review:
  - { action: 2023-02-01/a1, due: 31 avril 2023 }
annexes:
  - recommendations: [{ id: r1, text: Former, due: lundi 12 avril 2023 }]`;
    const earlier = '---\ndate: 2023-02-01\nactions:\n  - { id: a1, text: Lire, owners: OIM }\n---\n';
    expect(found({ 'meetings/2023-02-01.md': earlier, 'meetings/2023-03-01.md': record(front) })).toEqual([
      'due/before-meeting 4:75',
      'due/impossible 6:35',
      'due/weekday 8:52',
    ]);
  });

  it('leaves to the reading what is an error there', () => {
    expect(found(record('actions:\n  - { id: a1, text: Lire, owners: OIM, due: 2023-02-30 }'))).toEqual([
      'schema/date 4:45',
    ]);
  });
});

describe('meeting', () => {
  it.each([
    ['until: 2023-02-28', ['meeting/end-before-start 3:8']],
    ['until: 2023-03-02\nstart: 14:00\nend: 12:00', []],
    ['start: 14:00\nend: 12:00', ['meeting/end-before-start 4:6']],
    ['next: { date: 2023-04-12, start: 10:30, end: 9:00 }', ['meeting/end-before-start 3:46']],
    ['next: { date: à fixer }', []],
    ['next: { date: 2023-03 }', []],
    ['next: { date: février 2023 }', ['meeting/next-not-later 3:15']],
    ['until: 2023-03-03\nnext: { date: 2023-03-02 }', ['meeting/next-not-later 4:15']],
    ['title: Réunion du 2 mars 2023\nuntil: 2023-03-03', []],
    ['title: Réunion de décembre 2022', ['meeting/title-date 3:8']],
  ])('%j: %j', (front, expected) => {
    expect(found(record(front))).toEqual(expected);
  });

  it('has one file for an id, whatever the case and the Unicode form', () => {
    const text = '---\ndate: 2023-03-01\n---\n';
    const files = {
      'meetings/2023-03-01-E\u0301te\u0301.md': text,
      'meetings/b/2023-03-01-été.md': text,
      'meetings/2023-03-01-b.md': text,
    };
    expect(found(files)).toEqual(['meeting/duplicate-id 0:0', 'meeting/duplicate-id 0:0']);
  });

  it('takes a file without a date in its name', () => {
    expect(found({ 'meetings/notes.md': '---\ndate: 2023-03-01\n---\n' })).toEqual([]);
  });
});

describe('review', () => {
  const earlier =
    '---\ndate: 2023-02-01\nactions:\n  - { id: a1, text: Visiter le centre, owners: OIM, status: done }\n---\n';
  const review = (words: string) => ({
    'meetings/2023-02-01.md': earlier,
    'meetings/2023-03-01.md': record(`actions:\n  - { id: a9, text: Lire, owners: OIM }\nreview:\n  - { ${words} }`),
  });

  it.each([
    ['action: 2023-02-01/a1', []],
    ['action: 2023-02-01/a1, note: Vu', []],
    ['action: 2023-02-01/a1, status: done', []],
    ['action: 2023-02-01/a1, status: open', ['review/reopened 6:38']],
    ['action: 2023-03-01/a9, status: done', ['review/later-action 6:15']],
    ['action: a9, status: done', ['review/later-action 6:15']],
    ['action: 2023-02-01/a7, status: done', ['review/unknown-action 6:15']],
    ['text: Achat de mobilier, status: done', ['review/unlinked 6:13']],
  ])('%s: %j', (words, expected) => {
    expect(found(review(words))).toEqual(expected);
  });

  it('names the nearest actions', () => {
    const near = (id: string) => checkFiles(review(`action: ${id}, status: done`))[0]?.message.en;
    expect(near('2023-02-01/a7')).toContain('Nearest actions: 2023-02-01/a1.');
    expect(near('2023-02-10/a1')).toContain('Nearest actions: 2023-02-01/a1');
    expect(near('nulle-part/zzz')).not.toContain('Nearest');
  });

  it('says what an update reopens', () => {
    expect(
      messages(
        'actions:\n  - { id: a1, text: Lire, owners: OIM, status: done, updates: [{ date: 2023-03-05, status: blocked }] }',
      ),
    ).toEqual(['Action "2023-03-01/a1" was done; here it goes back to "blocked".']);
  });
});

describe('body', () => {
  it('counts the actions of a table, and leaves out the rows that say there is none', () => {
    const table = (rows: string) => record('', `\nPoints d'action\tResponsables\n${rows}\n`);
    expect(found(table('Visiter\tOIM\n///////\t///////'))).toEqual(['body/action-table 6:1']);
    for (const none of ['///////\t//////', 'Aucune action\t', 'N/A\t', 'RAS\t', '\tOIM', '—\t—'])
      expect(found(table(none))).toEqual([]);
  });

  it('reports each table in words of one or several', () => {
    const html = '\n<table><tr><th>Action</th><th>Qui</th></tr><tr><td>Lire</td><td>OIM</td></tr></table>\n';
    const [said] = checkFiles({ 'meetings/2023-03-01.md': record('', html) });
    expect(said?.message.en).toBe('This table holds an action that is not followed up: it stands only in the text.');
  });

  it('tells of items without section under a text of several paragraphs', () => {
    const agenda = 'agenda:\n  - title: Suivi\n  - title: Divers';
    expect(found(record(agenda, '\nTout est fait.\n\nRien à signaler.\n'))).toEqual([
      'agenda/no-section 4:12',
      'agenda/no-section 5:12',
    ]);
  });

  it('tells of the second section of one title', () => {
    const body = '\n## Divers\n\nUn.\n\n## Divers\n\nDeux.\n';
    expect(found(record('agenda:\n  - title: Divers', body))).toEqual(['agenda/section-without-item 11:1']);
  });

  it('tells once of an agenda under which the text has no section', () => {
    const agenda = 'agenda:\n  - title: Suivi\n  - title: Divers\n';
    expect(found(record(agenda, '\nTexte.\n'))).toEqual(['agenda/no-section 3:1']);
    for (const more of [
      'attendance: { present: [OIM] }',
      'status: circulated',
      'review: [{ text: Lire, status: done }]',
    ])
      expect(found(record(agenda + more))).toContain('agenda/no-section 3:1');
    const [decided] = checkFiles({ 'meetings/2023-03-01.md': record('agenda: [{ title: Divers, decisions: [Oui] }]') });
    expect(decided?.message.fr).toMatch(/^Le texte n’a aucune section/);
    expect(decided?.remedy?.fr).toMatch(/« ## Divers »/);
  });

  it('lets an agenda be announced without a text, and a meeting that was not held have none', () => {
    expect(found(record('agenda:\n  - title: Divers\n    actions: none'))).toEqual([]);
    expect(found(record('held: false\nagenda:\n  - title: Divers', '\nAnnulée.\n'))).toEqual([]);
    expect(found(record('', '\nTexte.\n'))).toEqual([]);
  });

  it('reads French typography in the texts of the header too, where they stand as read', () => {
    const front =
      'title: "Qui parle ?"\nagenda:\n  - title: Un ; deux\n    decisions: [Trois !, "\\u00e9 ?"]\nvenue: Salle ?';
    expect(found(record(`${front}\nheld: false`), ['typography/french'])).toEqual([
      'typography/french 3:18',
      'typography/french 5:14',
      'typography/french 6:22',
    ]);
  });
});

describe('what is no name', () => {
  it.each(['[[OIM]]', '[[OIM], [HCR]]', '{ a: b }'])('is told once where owners are due: %s', (owners) => {
    const codes = found(record(`actions:\n  - { id: a1, text: Lire, owners: ${owners} }`));
    expect(codes.filter((code) => code.startsWith('owner/missing'))).toEqual([]);
    expect(codes).not.toEqual([]);
  });

  it.each(['', 'owners: , ', 'owners: [], '])('is told where nothing stands: %j', (owners) => {
    expect(found(record(`actions:\n  - { id: a1, ${owners}text: Lire }`))).toContain(
      `owner/missing 4:${21 + owners.length}`,
    );
  });

  it('says why figures are no day, and gives an example after the meeting', () => {
    const actions = 'actions:\n  - { id: a1, text: Lire, owners: OIM, due: 15/13/2023 }';
    const said = checkFiles({ 'meetings/2023-03-01.md': record(actions) }).find(
      ({ code }) => code === 'due/impossible',
    );
    expect(said?.message.fr).toMatch(/ni 15 ni 13 n’est un mois\.$/);
    expect(said?.message.en).toMatch(/neither 15 nor 13 is a month\.$/);
    expect(said?.remedy?.fr).toMatch(/« 1er avril 2023 »/);
  });
});

describe('structures.yaml', () => {
  const registry = (text: string) =>
    checkFiles({ 'structures.yaml': text }).map(({ code, message }) => `${code} ${message.en}`);

  it('knows a name twice in one entry from a name of two', () => {
    expect(
      registry('structures:\n  - { id: A/B, aliases: [A-B, a b] }\ngroups:\n  - { id: G, members: present }\n'),
    ).toEqual([]);
    expect(registry('structures:\n  - { id: X, aliases: [AB] }\npeople:\n  - { id: ab }\n')).toEqual([
      'structure/duplicate-name "AB" already stands for "ab" (capitals, accents and dashes aside).',
    ]);
  });

  it('tells a loop once, and no chain that only leads to one', () => {
    const loop =
      'structures:\n  - { id: D, parent: A }\n  - { id: A, parent: B }\n  - { id: B, parent: C }\n  - { id: C, parent: A }\n';
    expect(registry(loop)).toEqual([
      'structure/parent-cycle These structures belong to one another in a loop: A → B → C → A.',
    ]);
    expect(registry('structures:\n  - { id: A, parent: A }\n')).toEqual([
      'structure/parent-cycle These structures belong to one another in a loop: A → A.',
    ]);
  });

  it('says the nearest names', () => {
    expect(
      registry(
        'structures:\n  - { id: DR/INS, parent: INSS }\n  - { id: INS, name: Institut }\ngroups:\n  - { id: G, members: [institut, ISN] }\n',
      ),
    ).toEqual([
      'structure/parent-unknown "DR/INS" belongs to "INSS", which is no structure of this registry. Nearest names: INS.',
      'group/unknown-member The group "G" counts "ISN", which is not in this registry. Nearest names: INS.',
    ]);
  });
});
