import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { copyOf, play } from '../../support/play.ts';

const FILE = 'meetings/2023-05-10.md';
const HEAD = 'date: 2023-05-10\ntitle: Réunion ordinaire\n';

/** What `gtm check --fix` makes of the header of a record, and what it says. */
async function mended(header: string) {
  const { cwd: copy, clean } = copyOf('examples');
  onTestFinished(clean);
  const cwd = join(copy, 'examples/zinder');
  writeFileSync(join(cwd, FILE), `---\n${HEAD}${header}---\n\nOuverture.\n`);
  const { err } = await play(['check', '--fix', FILE], { cwd });
  return {
    err,
    text: readFileSync(join(cwd, FILE), 'utf8')
      .slice(4 + HEAD.length)
      .split('---')[0],
  };
}

const action = (...lines: readonly string[]) =>
  `agenda:\n  - title: Divers\n    actions:\n      - id: a1\n        text: Visiter\n${lines.map((line) => `${line}\n`).join('')}`;

describe('a line that opens with a key, too far in', () => {
  it.each([
    ['         Responsable : OIM', '        owners : OIM'],
    ['          responsable: OIM', '        owners: OIM'],
    ['            Échéance : fin juin', '        due : fin juin'],
  ])('%s', async (typed, becomes) => {
    expect((await mended(action(typed))).text).toBe(action(becomes));
  });

  it.each([
    action('        due: fin juin, Responsable : OIM'),
    action('        due: fin juin Responsable : OIM'),
    action('          Pour quand : fin juin'),
    'agenda:\n  - title: Divers\n    decisions:\n      - Visiter\n        Chef de file : OIM\n',
  ])('is left for the person where it may be otherwise: %s', async (header) => {
    const { text, err } = await mended(header);
    expect(text).toBe(header);
    expect(err).toContain(FILE);
  });
});

describe('check --fix', () => {
  it('mends French keys in French keys, and what stands beside a line that is mended too', async () => {
    const typed = `Ordre du jour :
  - Titre : Divers: suite
     Présentateur : OIM
    Décisions : néant
    Actions :
      - Texte : Visiter
        Responsable : [OIM
        Statut : En cours
Prochaine réunion : 14 juin
`;
    expect((await mended(typed)).text).toBe(`agenda :
  - title : "Divers: suite"
    presenter : OIM
    decisions : []
    actions :
      - id: a1
        text : Visiter
        owners : [OIM]
        status : in-progress
next : { date: 14 juin }
`);
  });

  it('says which line is to be mended by hand first', async () => {
    const typed = 'venue: Zinder: centre\nagenda:\n  - { title: Divers, actions: none # vu }\n';
    const { text, err } = await mended(typed);
    expect(text).toBe(typed);
    expect(err).toContain(`${FILE} : corrigez d’abord la ligne 6`);
  });

  it.each([
    ["2h de l'après-midi", '14:00'],
    ['midi', '12:00'],
    ['14h30 précises', '14:30'],
    ['10h-12h', '10h-12h'],
    ['10h (au lieu de 9h)', '10h (au lieu de 9h)'],
  ])('start: %s', async (typed, becomes) => {
    expect((await mended(`start: ${typed}\n`)).text).toBe(`start: ${becomes}\n`);
  });
});
