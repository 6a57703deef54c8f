import { describe, expect, it } from 'vitest';
import { attendanceOf, imported } from '../support/imported.ts';

const attendance = (text: string) => attendanceOf(`# Réunion du 4 mai 2023\n\n${text}\n`);

describe('those who attended', () => {
  it.each([
    ['Présent⋅e⋅s : Ada, Sani'],
    ['Présent·es : Ada, Sani'],
    ['Présents (2) : Ada, Sani'],
    ['Présents(es) : Ada, Sani'],
    ['Team Members Present: Ada, Sani'],
    ['## Key Participants\n\n- Ada\n- Sani'],
    ['## View Attendee List\n\n- Ada\n- Sani'],
    ['## Attending the call:\n\n- Ada\n- Sani'],
    ['The following were present: Ada, Sani'],
    ['**Members:**\n\n- Ada\n- Sani'],
    ['- Steering Committee Attendees:\n    - Ada\n    - Sani'],
    ['La séance est ouverte. Membres présents : Ada, Sani. Absent : Zara.'],
    ['Présents : Ada,\nSani'],
    ['En présence de\n\n- Ada\n- Sani'],
    ['In the presence of:\n\n- Ada\n- Sani'],
    [
      '## Présents\n\nSont présents, à jour de cotisation et habilités à voter, les membres de la liste suivante :\n\nAda, Sani',
    ],
  ])('%s', async (text) => {
    expect((await attendance(text))?.present).toEqual([{ name: 'Ada' }, { name: 'Sani' }]);
  });

  it('are people of structures, with roles and pronouns', async () => {
    const list = '- Ada Bello, OIM\n- Sani Moussa, he/him, HCR\n- M. Issa Garba, propriétaire de 24 parts\n- HCR (3)\n';
    expect((await attendance(`## Présents\n\n${list}`))?.present).toEqual([
      { structure: 'OIM', name: 'Ada Bello' },
      { structure: 'HCR', name: 'Sani Moussa', note: 'he/him' },
      { name: 'M. Issa Garba', note: 'propriétaire de 24 parts' },
      { structure: 'HCR', count: 3 },
    ]);
  });

  it('are called by nicknames on the items of a list', async () => {
    const list = '- Ada\n- zed0 (21h19)\n- sam_p\n- budget\n';
    expect((await attendance(`## Présents\n\n${list}`))?.present).toEqual([
      { name: 'Ada' },
      { name: 'zed0', arrived: '21h19' },
      { name: 'sam_p' },
    ]);
  });

  it('are not excused where a hyphen says so, and nobody is there who is shown', async () => {
    const found = await attendance('Présents : Ada\n\nAbsents non-excusés : Zara');
    expect([found?.present, found?.absent]).toEqual([[{ name: 'Ada' }], [{ name: 'Zara' }]]);
    expect(await attendance('Cinq devis ont été présentés :\n\n- Dupin : le moins cher')).toBeUndefined();
  });

  it('stand in groups with their own headings, until a paragraph begins', async () => {
    const groups =
      'Présents :\n\nParents :\n\n- Mme Bello\n- M. Garba\n\nMembres du collège des élus\n\n- Zoé PETIT\n\n';
    const found = await attendance(`${groups}Zoé : tour de table sur la rentrée.\n`);
    expect(found?.present).toEqual([{ name: 'Mme Bello' }, { name: 'M. Garba' }, { name: 'Zoé PETIT' }]);
  });

  it('stand under labels of every kind', async () => {
    const sani = [{ name: 'Sani Moussa' }];
    expect(await attendance('Les excusés :\n\nSani Moussa\n')).toEqual({ excused: sani });
    expect(await attendance('Membres absents : Sani Moussa\n')).toEqual({ absent: sani });
    expect(await attendance('Board members present (1/3) : Sani Moussa\n')).toEqual({ present: sani });
    expect(await attendance('The following directors of the board were absent: Sani Moussa\n')).toEqual({
      absent: sani,
    });
    expect(await attendance('## Participants / Roll call\n\n- Sani Moussa\n')).toEqual({ present: sani });
  });

  it('have initials, posts and those whom they replace beside them', async () => {
    const list = '- [AB] Ada Bello\n- Zoé PETIT présidente de l’Amicale du Parc\n- Sani Moussa for Issa Garba\n';
    expect((await attendance(`## Présents\n\n${list}`))?.present).toEqual([
      { name: 'Ada Bello', note: 'AB' },
      { name: 'Zoé PETIT', note: 'présidente de l’Amicale du Parc' },
      { name: 'Sani Moussa', note: 'for Issa Garba' },
    ]);
  });

  it('are all of a list, where most of it is read as names', async () => {
    const found = await attendance('Présents : Ada, Sani, Issa, La Rive des Contes\n');
    expect(found?.present).toHaveLength(4);
  });

  it('are listed up to the last « and », and no common noun is one of them', async () => {
    expect((await attendance('Excused: ACTED, InterBello, and World Rivers.'))?.excused).toEqual([
      'ACTED',
      { name: 'InterBello' },
      'World Rivers',
    ]);
    expect((await attendance('Présents : Ada, Sani, Issa, Budget prévisionnel'))?.present).toHaveLength(3);
  });

  it('attend from afar', async () => {
    const list = 'Présents : Ada Bello, Sani Moussa\n\nEn visioconférence depuis Zinder :\n- Issa Garba';
    expect((await attendance(list))?.present).toHaveLength(3);
    expect(
      (await attendance('Présents : Ada Bello, Sani Moussa\n\nEn salle, Ada ouvre la séance.'))?.present,
    ).toHaveLength(2);
  });

  it('give proxies in words', async () => {
    expect(await attendance('Procurations : Ada Bello donne procuration à Sani Moussa')).toEqual({
      represented: [{ name: 'Ada Bello', by: 'Sani Moussa' }],
    });
  });

  it('stand by their posts in front matter, where it names them in no other way', async () => {
    const posts = 'directors: [Ada Bello, Sani Moussa]\nsecretary: Zoé Petit';
    const text = '# Réunion du 4 mai 2023';
    expect((await attendanceOf(`---\n${posts}\n---\n\n${text}\n`))?.present).toHaveLength(3);
    expect((await attendanceOf(`---\nparticipants: [Ada Bello]\n${posts}\n---\n\n${text}\n`))?.present).toEqual([
      { name: 'Ada Bello' },
    ]);
  });

  it('are not whom a line tells to have been elected', async () => {
    const list = '## Présents\n\nAda Bello (OIM)\nSani Moussa (partie ; remplacée)\n';
    expect((await attendance(list))?.present).toHaveLength(2);
  });

  it('stand in a sentence of several, with articles and civilities', async () => {
    expect(
      await attendance(
        'Étaient présents : le DRECM/R, Mme Ada Bello, adjointe, MM. Sani Moussa et Issa Garba. Excusé : M. Zara.',
      ),
    ).toEqual({
      present: [
        { structure: 'DRECM/R' },
        { name: 'Mme Ada Bello', note: 'adjointe' },
        { name: 'Sani Moussa' },
        { name: 'Issa Garba' },
      ].map((each) => ('structure' in each ? each.structure : each)),
      excused: [{ name: 'M. Zara' }],
    });
  });

  it('are told from those who were not, one by one', async () => {
    const list = '- Tom Garba – arrivé à 9h30\n- ~~Zoé~~ excusée\n- Ana : absente\n- Ada Bello\n';
    expect(await attendance(`## Présents\n\n${list}`)).toEqual({
      present: [{ name: 'Tom Garba', arrived: '9h30' }, { name: 'Ada Bello' }],
      excused: [{ name: 'Zoé' }],
      absent: [{ name: 'Ana' }],
    });
    expect(await attendance('Etaient absents excusés : M. Faure (pouvoir à Mme Brun), Mme Gros')).toEqual({
      excused: [{ name: 'M. Faure', by: 'Mme Brun' }, { name: 'Mme Gros' }],
    });
    expect(await attendance('Excusés : Paul Martin, représenté par Sophie Petit')).toEqual({
      excused: [{ name: 'Paul Martin', by: 'Sophie Petit' }],
    });
    expect(await attendance('## Not present\n\n- Ada')).toEqual({ absent: [{ name: 'Ada' }] });
  });

  it('stand in columns, one for each state', async () => {
    expect(
      await attendance(
        '| Collège | Présents | Excusés |\n|--|--|--|\n| Mairie | Mme Bello, M. Garba | M. Issa |\n| Parents | Mme Zara |  |\n',
      ),
    ).toEqual({
      present: [{ name: 'Mme Bello' }, { name: 'M. Garba' }, { name: 'Mme Zara' }],
      excused: [{ name: 'M. Issa' }],
    });
  });

  it('have guests beside them', async () => {
    expect(await attendance('Present: Ada Bello, Sani Moussa\nIn attendance: Zara Issa (clerk)')).toEqual({
      present: [{ name: 'Ada Bello' }, { name: 'Sani Moussa' }],
      guests: [{ name: 'Zara Issa', note: 'clerk' }],
    });
  });

  it('who gave a proxy are represented', async () => {
    expect(await attendance('Absents ayant donné pouvoir : Mme Bello (pouvoir à M. Moussa)')).toEqual({
      represented: [{ name: 'Mme Bello', by: 'M. Moussa' }],
    });
  });

  it.each([
    'Présents : 14 (liste jointe)',
    'Présents : 17 personnes, voir liste en annexe',
    'Présents : tout le groupe',
  ])('are not made up of a number: %s', async (line) => {
    const { front, report } = await imported(`# Réunion du 4 mai 2023\n\n${line}\n`);
    expect([front.attendance, report.left]).toEqual([undefined, []]);
  });

  it('are over where something else is announced', async () => {
    expect((await attendance('Présents :\n\n- Ada\n- Sani\n\nObjectifs :\n\n- Lire la note\n'))?.present).toHaveLength(
      2,
    );
  });

  it.each(['In attendance: (None)', 'Excusés : néant'])('are none: %s', async (line) => {
    expect(await attendance(line)).toBeUndefined();
  });
});

describe('a line of attendance of which a part is in no field', () => {
  it.each([
    'Présents : Ada Bello, Sani Moussa, procuration de Zoé Petit à Ada Bello, le compte y est fait',
    'Présents : Ada Bello ; 4 conseillers ; la salle est pleine',
  ])('is told as a whole: %s', async (line) => {
    const { body } = await imported(`# Réunion du 4 mai 2023\n\n${line}\n`);
    expect(body.replaceAll('\\', '')).toContain(line);
  });

  it('is not told where names, states and hours are all that it says', async () => {
    const line = 'Présents : MM. Bello et Garba, Mme Moussa (arrivée à 18h30), Zoé Petit (pouvoir à Ada Sani)';
    expect((await imported(`# Réunion du 4 mai 2023\n\n${line}\n`)).text).not.toContain(line);
  });

  it('has a name struck out, which nobody bears, or the number of a footnote, which no name holds', async () => {
    expect((await attendance('Présents : Ada Bello, ~~Sani Moussa~~, Issa Garba'))?.present).toEqual([
      { name: 'Ada Bello' },
      { name: 'Issa Garba' },
    ]);
    expect(await attendance('- ~~Présents : Ada Bello~~')).toBeUndefined();
    expect((await attendance('Présents : Ada Bello, Sani Moussa[^1]\n\n[^1]: Parti tôt.'))?.present).toEqual([
      { name: 'Ada Bello' },
      { name: 'Sani Moussa' },
    ]);
  });
});

describe('words that say who was not there', () => {
  it.each(["N'ont pas participé", 'Étaient conviés mais ne sont pas venus', 'Ne sont pas excusés', 'Did not attend'])(
    '%s : Zara Moussa',
    async (label) => {
      const found = await attendance(`Présents : Ada Bello\n${label} : Zara Moussa`);
      expect(found).toEqual({ present: [{ name: 'Ada Bello' }], absent: [{ name: 'Zara Moussa' }] });
    },
  );

  it.each(['Devaient être présents', 'Ont participé à la réunion précédente'])('%s : nobody', async (label) => {
    const found = await attendance(`Présents : Ada Bello\n\n${label} : Zara Moussa`);
    expect(found).toEqual({ present: [{ name: 'Ada Bello' }] });
  });

  it.each([
    ['Présents : tout le monde (Ada ; Sani)'],
    ['Participantes :\n\n- Ada\n- Sani'],
    ['2 bénévoles présents (Ada, Sani)'],
    ['Étaient présents pour représenter la fédération régionale et les clubs de la vallée : Ada et Sani.'],
    ['Présents :\n\n- ✅ Ada\n- ✅ Sani'],
  ])('are announced in many ways: %s', async (text) => {
    expect((await attendance(text))?.present).toEqual([{ name: 'Ada' }, { name: 'Sani' }]);
  });

  it('stand alone below the day, and nowhere else', async () => {
    const there = [{ name: 'Ada' }, { name: 'Sani' }, { name: 'Zoé' }, { name: 'April' }];
    const names = 'Ada, Sani, Zoé, and April';
    const said = await attendanceOf(`Garden Club Meeting\n\nTuesday, May 4, 2021\n\n${names}\n\nBudget was voted.\n`);
    expect(said?.present).toEqual(there);
    expect(await attendanceOf(`Tuesday, May 4, 2021\n\nBudget\n\n${names}\n`)).toBeUndefined();
    expect(await attendanceOf('Tuesday, May 4, 2021\n\nBudget, Garden, Tools\n')).toBeUndefined();
  });

  it('have posts and places beside them', async () => {
    const list = 'M. Sani Moussa demeurant au 4 rue du Lac, Mme Zoé Petit, DGS, Mme Ada Bello, maire';
    expect((await attendance(`Présents : ${list}`))?.present).toEqual([
      { name: 'M. Sani Moussa', note: 'demeurant au 4 rue du Lac' },
      { name: 'Mme Zoé Petit', note: 'DGS' },
      { name: 'Mme Ada Bello', note: 'maire' },
    ]);
    const behind = await attendance('Present: Cllr Bello, Cllr Moussa\n\nTown Clerk: Mrs Z Petit\n');
    expect(behind?.present?.[2]).toEqual({ name: 'Mrs Z Petit', note: 'Town Clerk' });
  });

  it('are people behind the civility of several, and of a body before a colon', async () => {
    const lines =
      'Présents :\n\nMmes BELLO et PETIT (adjointes).\n\nMairie de Bois-Vert : M. Garba, Mmes ROUX et, DE BRION.\n';
    const found = await attendance(lines);
    expect(found?.present).toMatchObject([
      { name: 'BELLO' },
      { name: 'PETIT' },
      { structure: 'Mairie de Bois-Vert', name: 'M. Garba' },
      { name: 'ROUX' },
      { name: 'DE BRION' },
    ]);
  });

  it('were not there by a mark or by regrets', async () => {
    const found = await attendance('Présents :\n\n- Ada Bello\n- ❌ Sani Moussa\n');
    expect([found?.present, found?.absent]).toEqual([[{ name: 'Ada Bello' }], [{ name: 'Sani Moussa' }]]);
    expect((await attendance('Apologies: were received from Zoé Petit and Issa Garba.'))?.excused).toEqual([
      { name: 'Zoé Petit' },
      { name: 'Issa Garba' },
    ]);
    expect(await attendance('Présents : tous (sauf Ada, Sani)')).toBeUndefined();
  });
});

/** The names of each state, as "Ada, Sani | Zoé": present, excused, absent, represented. */
async function states(text: string): Promise<string> {
  const found = await attendance(`${text}\n\n## Budget\n\nLe budget est lu.`);
  const listed = [found?.present, found?.excused, found?.absent, found?.represented];
  const named = (each: unknown) => {
    const { name, structure } = each as { name?: string; structure?: string };
    return name ?? structure ?? each;
  };
  return listed.map((each) => (each ?? []).map(named).join(', ')).join(' | ');
}

describe('a state that stands before names', () => {
  it.each([
    ['Présents : Ada Bello, Paul Roux, excusé Luc Petit', 'Ada Bello, Paul Roux | Luc Petit |  | '],
    ['Présents : Ada Bello, excusés Luc Petit et Zoé Roux', 'Ada Bello | Luc Petit, Zoé Roux |  | '],
    ['Présents : Ada Bello, excusés : Luc Petit, Zoé Roux', 'Ada Bello | Luc Petit, Zoé Roux |  | '],
    ['Présents : Ada Bello / Excusés : Luc Petit', 'Ada Bello | Luc Petit |  | '],
    ['Présents : Ada Bello. Absents Luc Petit, Zoé Roux.', 'Ada Bello |  | Luc Petit, Zoé Roux | '],
    ['Present: Ada Bello, Sam Park; regrets from Zoe Small', 'Ada Bello, Sam Park | Zoe Small |  | '],
    ['Présents : Ada Bello ; en visio : Sani Moussa ; excusée : Zoé Roux', 'Ada Bello, Sani Moussa | Zoé Roux |  | '],
    ['## Présents\n\n- Ada Bello\n- excusée Zoé Roux', 'Ada Bello | Zoé Roux |  | '],
  ])('is theirs: %s', async (text, expected) => {
    expect(await states(text)).toBe(expected);
  });

  it.each([
    ['Présents : Ada Bello, Sani Moussa (excusé), Luc Petit', 'Ada Bello, Luc Petit | Sani Moussa |  | '],
    ['Présents : Ada Bello, Sani Moussa, excusé, Luc Petit', 'Ada Bello, Luc Petit | Sani Moussa |  | '],
  ])('in brackets or alone is that of the one before: %s', async (text, expected) => {
    expect(await states(text)).toBe(expected);
  });

  it.each([
    'Présents : Ada Bello, excusé Luc Petit, Zoé Roux',
    'Présents : Ada Bello, excusés, Luc Petit',
    'Présents : Ada Bello excusé Luc Petit',
  ])('is nobody’s where it may be that of several: %s', async (line) => {
    const { text, body } = await imported(`# Réunion du 4 mai 2023\n\n${line}\n`);
    expect(text).not.toContain('attendance:');
    expect(body).toContain(line);
  });
});

describe('what is no attendee', () => {
  it.each([
    ['Présents : Ada Bello, Sani Moussa. Total : 2', 'Ada Bello, Sani Moussa |  |  | '],
    ['## Présents\n\n- Ada Bello\n- Quorum atteint\n- Nombre de votants : 4', 'Ada Bello |  |  | '],
    ['| Nom | Structure | Présent |\n|---|---|---|\n| Ada Bello | OIM | X |\n| Total | | 1 |', 'Ada Bello |  |  | '],
    ['Present: Ada Bello, Sam Park, 12 people', 'Ada Bello, Sam Park |  |  | '],
    ['Présents : Ada Bello, Sani Moussa\n1. Point jardin\n2. Point cour', 'Ada Bello, Sani Moussa |  |  | '],
    ['Présents : Ada Bello, Sani Moussa et l’ensemble des voisins', 'Ada Bello, Sani Moussa |  |  | '],
    ['## 1. Excusés\n\nAda Bello\n\n2) Lecture du Compte', ' | Ada Bello |  | '],
    ['## Présents\n\n- OIM\n  - Ada Bello\n  - Sani Moussa', 'Ada Bello, Sani Moussa |  |  | '],
    ['Présenté : Ada Bello, Sani Moussa', ' |  |  | '],
  ])('%s', async (text, expected) => {
    expect(await states(text)).toBe(expected);
  });

  it('is who is struck out of a table, which is told', async () => {
    const rows = '| ~~Ada Bello~~ | X |\n| Sani Moussa | X |\n| Luc Petit | ~~oui~~ non |';
    const source = `# Réunion du 4 mai 2023\n\n| Nom | Présence |\n|---|---|\n${rows}\n`;
    expect(await states(source)).toBe('Sani Moussa |  | Luc Petit | ');
    expect((await imported(source)).body).toContain('~~Ada Bello~~');
  });
});

describe('attendees who are written otherwise', () => {
  it.each([
    ['Présents : M. et Mme Roux, Ada Bello', 'M. Roux, Mme Roux, Ada Bello |  |  | '],
    ['Présents : Pierre S, Marie-Claude B., Ada', 'Pierre S, Marie-Claude B, Ada |  |  | '],
    ['Présents : @adab, sani_m, zed0', '@adab, sani_m, zed0 |  |  | '],
    ['Présents : JD, MK, PL', 'JD, MK, PL |  |  | '],
    ['Présents : Ada Bello, Sani Moussa ayant le pouvoir de Zoé Roux', 'Ada Bello, Sani Moussa |  |  | '],
    ['Étaient représentés : Zoé Roux par Ada Bello', ' |  |  | Zoé Roux'],
    [
      'Présents : Mme Ada Bello - Présidente\n\nM. Sani Moussa\n\nM. Luc Petit',
      'Mme Ada Bello, M. Sani Moussa, M. Luc Petit |  |  | ',
    ],
    ['Présents : Ada Bello - Sani Moussa –\n\nLuc Petit', 'Ada Bello, Sani Moussa, Luc Petit |  |  | '],
    [
      'Présents :\n\nAda Bello - OIM\nSani Moussa – HCR / PAM Nord\nLuc Petit – Ville',
      'Ada Bello, Sani Moussa, Luc Petit |  |  | ',
    ],
  ])('%s', async (text, expected) => {
    expect(await states(text)).toBe(expected);
  });

  it.each([
    [
      '| Nom | Présent | Pouvoir reçu de |\n|---|---|---|\n| Ada Bello | X | Zoé Roux |\n| Luc Petit | | |',
      'Ada Bello |  | Luc Petit | ',
    ],
    [
      '| Nom | Présent | Donne pouvoir à |\n|---|---|---|\n| Ada Bello | X | |\n| Luc Petit | | Ada Bello |',
      'Ada Bello |  |  | Luc Petit',
    ],
    [
      '| Nom | Présent | Nom | Présent |\n|---|---|---|---|\n| Ada Bello | X | Luc Petit | |\n| Sani Garba | X | | |',
      'Ada Bello, Sani Garba |  | Luc Petit | ',
    ],
    ['| | Présent | Excusé |\n|---|---|---|\n| Ada Bello | X | |\n| Luc Petit | | X |', 'Ada Bello | Luc Petit |  | '],
    [
      '| Name | Role | Attended |\n|---|---|---|\n| Ada Bello | Chair | Y |\n| Luc Petit | Member | Regrets |',
      'Ada Bello | Luc Petit |  | ',
    ],
  ])('in a table: %s', async (text, expected) => {
    expect(await states(text)).toBe(expected);
  });

  it.each([
    ['Pésents : Ada Bello, Sani Moussa', 'present'],
    ['Exusés : Ada Bello, Sani Moussa', 'excused'],
    ['Abscents : Ada Bello, Sani Moussa', 'absent'],
    ['Atendees: Ada Bello, Sani Moussa', 'present'],
  ] as const)('under a label with a wrong letter, which is told as a guess: %s', async (line, state) => {
    const { report } = await imported(`# Réunion du 4 mai 2023\n\n${line}\n`);
    expect((await attendance(line))?.[state]).toHaveLength(2);
    expect(report.guesses.map(({ reason }) => reason)).toContain('misspelt');
  });

  it.each(['Presets: Ada Bello', 'Nombres : Ada Bello, Sani Moussa', 'Pésents : le compte est lu'])(
    'never under other words: %s',
    async (line) => expect(await attendance(line)).toBeUndefined(),
  );
});
