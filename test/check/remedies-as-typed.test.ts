// What is said of values as people type them: the remedy can be followed to the letter.
import { expect, it } from 'vitest';
import { play } from '../support/play.ts';
import { folderWith } from '../workspace/workspace-folder.ts';

const REGISTRY = `structures:
  - { id: OIM, kind: un }
  - { id: DRECM/R }
  - { id: ONG Karkara, kind: ngo, until: 2023-02 }
groups:
  - { id: Partenaires, kind: [ngo, un] }
`;

/** What `gtm check` says of a record with these lines in its header, in one line. */
async function checked(lines: string, file = '2023-03-01'): Promise<string> {
  const cwd = folderWith({
    'gtm.yaml': 'gtm: 1\n',
    'structures.yaml': REGISTRY,
    [`meetings/${file}.md`]: `---\ngtm: 1\n${lines}\n---\n`,
  });
  const { out } = await play(['check', '--lang', 'fr', '--today', '2023-03-02'], { cwd });
  return out.replace(/\s+/g, ' ');
}

const DATE = 'date: 2023-03-01';
const present = (line: string) => `${DATE}\nattendance:\n  present:\n    - OIM\n    - ${line}`;
const owners = (words: string) => `${DATE}\nactions:\n  - { id: a1, text: Lire, owners: "${words}", due: 2023 }`;
const review = (lines: string) => `${DATE}\nreview:\n  - action: 2023-02-01/a1\n${lines}`;

it.each([
  ['a number that stands alone', present('3 personnes'), '« - { structure: OIM, count: 3 } »'],
  ['a number behind a name', present('DRECM/R 2'), '« - { structure: DRECM/R, count: 2 } »'],
  ['a post that stands alone', present('consultante'), '« - { structure: OIM, note: consultante } »'],
  ['who speaks for an owner', owners('OIM par DRECM/R'), 'mettez le reste dans « note: … »'],
  ['an exception among owners', owners('tous sauf OIM'), 'Nommez ceux qui sont visés, sans « sauf »'],
  ['those excused among the present', present('Excusé : DRECM/R'), '« excused: [DRECM/R] »'],
  ['words beside a state', review('    status: fait le 3 février'), 'gardez vos mots à côté'],
  ['words beside a state and a note', review('    status: fait le 3 février\n    note: vu'), 'à la note'],
  ['a state that is taken back', review('    status: fait à 50 %'), 'Écrivez l’une de ces valeurs'],
  ['a review that is no list', `${DATE}\nreview:\n  2023-02-01/a1: fait`, 'écrivez « - action: »'],
  ['nothing as an action', `${DATE}\nagenda:\n  - title: Divers\n    actions: [néant]`, 'actions: none'],
  [
    'a day without its year',
    `${DATE}\nnext: { date: 2023-04-01 }\nadoption: { at: 2023-02-01 }\nuntil: 2 mars`,
    '2023-03-02',
  ],
  ['a year of two digits', `${DATE}\nuntil: 2/3/23`, 'n’a que deux chiffres'],
])('tells of %s what to write', async (_, lines, said) => {
  expect(await checked(lines)).toContain(said);
});

it('asks for the year where no name of a file tells it', async () => {
  expect(await checked('date: 1er février', 'reunion')).toMatch(/l’année manque|ne commence pas par une date/);
});

it('asks in the list of a structure for those of a kind, on the day of the meeting', async () => {
  const cwd = folderWith({
    'gtm.yaml': 'gtm: 1\n',
    'structures.yaml': REGISTRY,
    'meetings/2023-03-01.md': `---\n${DATE}\nactions:\n  - { id: a1, text: Lire, owners: [Partenaires], due: 2023 }\n---\n`,
    'meetings/2023-01-01.md':
      '---\ndate: 2023-01-01\nactions:\n  - { id: a1, text: Écrire, owners: [Partenaires, "ONG Karkara ?"], due: 2023 }\n---\n',
  });
  const ids = async (owner: string) => {
    const { out } = await play(['actions', '--owner', owner, '--json', '--today', '2023-03-02'], { cwd });
    return JSON.parse(out).items.map(({ id }: { readonly id: string }) => id);
  };
  expect(await ids('OIM')).toEqual(expect.arrayContaining(['2023-01-01/a1', '2023-03-01/a1']));
  expect(await ids('ONG Karkara')).toEqual(['2023-01-01/a1']);
});
