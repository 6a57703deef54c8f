import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyOf, playLine } from '../support/play.ts';

let cwd: string;
let clean: () => void;

beforeEach(() => {
  ({ cwd, clean } = copyOf('examples'));
});
afterEach(() => clean());

const zinder = () => join(cwd, 'examples/zinder');
const record = () => join(zinder(), 'meetings/2023-03-01.md');
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd: zinder(),
    stdio: 'pipe',
  });
const gtm = (line: string) => playLine(`gtm ${line}`, { cwd, folder: 'examples/zinder', today: '2023-04-20' });
const edit = (from: string, to: string) => {
  const text = readFileSync(record(), 'utf8');
  expect(text).toContain(from);
  writeFileSync(record(), text.replace(from, to));
};

async function adoptAndCommit(): Promise<void> {
  git('init', '-q');
  await gtm('adopt 2023-03-01 --at 2023-04-12');
  git('add', '-A');
  git('commit', '-q', '-m', 'Adopte');
}

it('names what changed since the sealed version that git keeps', async () => {
  await adoptAndCommit();
  edit('Neuf structures', 'Dix structures');
  edit('text: Classer les recommandations', 'text: Trier les recommandations');
  git('commit', '-q', '-a', '-m', 'Change');
  const said = await gtm('verify 2023-03-01');
  expect(said).toContain('2023-03-01  changé depuis son adoption');
  expect(said).toMatch(/depuis la version [0-9a-f]{7,} :/);
  expect(said).toContain(
    'point 1 de l’ordre du jour, point d’action 1, texte : « Classer les recommandations pour savoir qui prend chacune en… » → « Trier les recommandations pour savoir qui prend chacune en c… »',
  );
  expect(said).toMatch(/- Neuf structures .*\n {2}\+ Dix structures/);
  expect(said).toContain('[exit 1]');
});

it('lists neither the adoption, not yet committed, nor what may follow it', async () => {
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'Avant');
  await gtm('adopt 2023-03-01 --at 2023-04-12');
  await gtm('done 2023-03-01/a1');
  edit('venue: DRECM/R Zinder', 'venue: Gouvernorat de Zinder');
  const lines = (await gtm('verify 2023-03-01')).trim().split('\n');
  expect(lines).toEqual([
    '2023-03-01  changé depuis son adoption',
    expect.stringMatching(/^ {2}depuis la version [0-9a-f]{7,} :$/),
    '  lieu : « DRECM/R Zinder » → « Gouvernorat de Zinder »',
    '[exit 1]',
  ]);
});

it('holds when only the layout changed', async () => {
  await adoptAndCommit();
  edit('rapporteur: { structure: DRECM/R }', 'rapporteur:\n  structure: "DRECM/R"  # Secrétariat');
  expect(await gtm('verify')).toContain('2023-03-01  intact depuis son adoption');
});

it('says so when git keeps no sealed version, or is not there', async () => {
  await gtm('adopt 2023-03-01 --at 2023-04-12');
  edit('Neuf structures', 'Dix structures');
  expect(await gtm('verify 2023-03-01')).toContain('git ne garde pas la version scellée');
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'Trop tard');
  expect(await gtm('verify 2023-03-01')).toContain('git ne garde pas la version scellée');
  rmSync(join(zinder(), '.git'), { recursive: true });
});

it('makes an error of a broken seal, and says it of a document that bears it', async () => {
  await gtm('adopt 2023-03-01 --at 2023-04-12');
  await gtm('render 2023-03-01 --to pdf,html -o sortie/');
  expect(await gtm('verify sortie/2023-03-01.pdf')).toContain('intact depuis son adoption');
  edit('Neuf structures', 'Dix structures');
  const checked = await gtm('check meetings/2023-03-01.md');
  expect(checked).toContain('erreur adoption/broken-seal');
  expect(checked).toContain('[exit 1]');
  const verified = await gtm('verify sortie/2023-03-01.pdf');
  expect(verified).toContain('celui du compte rendu 2023-03-01 tel qu’il fut adopté');
  expect(verified).toContain('changé depuis son adoption');
  expect(verified).toContain('[exit 1]');
});

it('knows a printed seal that is that of no record', async () => {
  await gtm('adopt 2023-03-01 --at 2023-04-12');
  await gtm('render 2023-03-01 --to html -o sortie/');
  const file = join(zinder(), 'sortie/2023-03-01.html');
  const page = readFileSync(file, 'utf8');
  expect(page).toMatch(/Sceau[\s\u00A0\u202F]*: sha256-[0-9a-f]{16}, adopté le 12 avril 2023/);
  writeFileSync(file, page.replace(/sha256-[0-9a-f]{16}/, 'sha256-0123456789abcdef'));
  const said = await gtm('verify sortie/2023-03-01.html');
  expect(said).toContain('porte le sceau sha256-0123456789abcdef, qui n’est celui d’aucun compte rendu');
  expect(said).toContain('[exit 1]');
});
