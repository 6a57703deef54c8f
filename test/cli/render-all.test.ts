import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyOf, playLine } from '../support/play.ts';

let cwd: string;
let clean: () => void;

beforeEach(() => {
  ({ cwd, clean } = copyOf('examples'));
});
afterEach(() => clean());

const meetings = () => join(cwd, 'examples/zinder/meetings');
const written = () => readdirSync(join(cwd, 'examples/zinder/sortie')).sort();
const gtm = (line: string) => playLine(`gtm ${line}`, { cwd, folder: 'examples/zinder', today: '2023-04-20' });

it('writes of each meeting what is written of it alone', async () => {
  await gtm('render --all --to md,html,docx -o sortie/');
  const ids = readdirSync(meetings()).map((name) => name.slice(0, -'.md'.length));
  expect(written()).toEqual(ids.flatMap((id) => ['docx', 'html', 'md'].map((form) => `${id}.${form}`)).sort());
  for (const id of ids) {
    await gtm(`render ${id} --to md,html,docx -o seule/`);
    for (const form of ['md', 'html', 'docx']) {
      const [one, many] = ['seule', 'sortie'].map((folder) =>
        readFileSync(join(cwd, `examples/zinder/${folder}/${id}.${form}`)),
      );
      expect(many?.equals(one ?? Buffer.of())).toBe(true);
    }
  }
});

it('names what cannot be made or read, and writes the others', async () => {
  const deep = join(meetings(), '2023-03-01.md');
  writeFileSync(deep, `${readFileSync(deep, 'utf8')}\n## Suite\n\n${'> '.repeat(70)}texte\n`);
  writeFileSync(join(meetings(), '2023-02-01.md'), 'gtm: 1\n');
  const said = await gtm('render --all --to html -o sortie/');
  expect(said).toContain('1 fichier non lu : meetings/2023-02-01.md:1:1 ');
  expect(said).toContain(
    '1 réunion sans document :\n  meetings/2023-03-01.md Le document ne peut pas être mis en page',
  );
  expect(said).toMatch(/\n4 documents écrits dans ~\/examples\/zinder\/sortie\n\[exit 1\]\n$/);
  expect(written()).toHaveLength(4);
});

it('never puts one document in the place of another', async () => {
  mkdirSync(join(meetings(), 'copie'));
  cpSync(join(meetings(), '2023-03-01.md'), join(meetings(), 'copie/2023-03-01.md'));
  const said = await gtm('render --all -o sortie/');
  expect(said).toContain('Le document « 2023-03-01 » est déjà celui de meetings/');
  expect(written()).toHaveLength(6);
});
