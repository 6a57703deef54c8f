import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { copyOf, playLine } from '../support/play.ts';

function workspace(excused: string, represented: string, guests: string) {
  const { cwd, clean } = copyOf('examples');
  onTestFinished(clean);
  const file = join(cwd, 'examples/zinder/meetings/2023-04-12.md');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text
      .replace('excused: [ONG CADEL]', `excused: [${excused}]`)
      .replace('represented: [{ structure: DR/Archives, by: DRECM/R }]', `represented: [${represented}]`)
      .replace('guests: [DRPF/PE]', `guests: [${guests}]`),
  );
  const gtm = async (line: string) =>
    (await playLine(`gtm ${line}`, { cwd, folder: 'examples/zinder' })).replace(/\s+/g, ' ');
  return { gtm, read: () => readFileSync(file, 'utf8') };
}

it('counts the people among the guests, and the structures elsewhere', async () => {
  const guests =
    'M. Ali et Mme Sani, 3 agents de la mairie, MM. Ado et Issa, { name: Mme A et M. B, structure: DRPF/PE }';
  const { gtm } = workspace('ONG CADEL et DRPF/PE', 'DR/Archives (DRECM/R)', guests);
  const shown = await gtm('show 2023-04-12');
  expect(shown).toContain('Invités (9)');
  expect(shown).toContain('Excusés (2)');
  expect(shown).toContain('Représentés (1)');
  const checked = await gtm('check meetings/2023-04-12.md');
  expect(checked).toContain('« mairie » n’est pas dans structures.yaml');
  for (const person of ['Ali', 'Sani', 'Ado', 'Issa'])
    expect(checked).not.toMatch(new RegExp(`« [^»]*${person}[^»]* » n’est pas`));
});

it('mends who represents whom where the words or the list say it, and tells of two names where nothing does', async () => {
  const { gtm, read } = workspace('ONG CADEL (DRPF/PE)', 'DR/Archives (DRECM/R), ACZ 1 représentée par OIM', 'DRPF/PE');
  const checked = await gtm('check meetings/2023-04-12.md');
  expect(checked).toContain('« DR/Archives (DRECM/R) » est lu : DR/Archives, représenté par DRECM/R.');
  expect(checked).toContain('« ONG CADEL (DRPF/PE) » est lu : ONG CADEL, représenté par DRPF/PE.');
  expect(checked).toContain('si les deux étaient là : « ONG CADEL, DRPF/PE »');
  await gtm('check --fix meetings/2023-04-12.md');
  expect(read()).toContain('excused: [ONG CADEL (DRPF/PE)]');
  expect(read()).toContain('represented: [{ structure: DR/Archives, by: DRECM/R }, { structure: ACZ 1, by: OIM }]');
});
