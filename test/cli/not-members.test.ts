import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { copyOf, playLine } from '../support/play.ts';

it('tells at once of an owner that is none any more on the day of the meeting, and who comes after it', async () => {
  const { cwd, clean } = copyOf('examples');
  onTestFinished(clean);
  const file = join(cwd, 'examples/zinder/structures.yaml');
  const entries = '  - { id: Service des eaux, until: 2023-02 }\n  - { id: Régie des eaux, from: 2023-03 }\n';
  writeFileSync(file, readFileSync(file, 'utf8').replace('structures:\n', `structures:\n${entries}`));
  const add = async (owners: string) =>
    (
      await playLine(`gtm add 2023-04-12 "Relever les compteurs" ${owners}`, { cwd, folder: 'examples/zinder' })
    ).replace(/\s+/g, ' ');
  const alone = await add('--owner "Service des eaux"');
  expect(alone).toContain('2023-04-12/a9 est dans meetings/2023-04-12.md.');
  expect(alone).toContain('« Service des eaux » n’existait plus à la date de cette réunion (jusqu’à : février 2023).');
  expect(alone).toContain('« Régie des eaux » : gtm amend 2023-04-12/a9 --owner "Régie des eaux"');
  const both = await add('--owner "Service des eaux" --owner OIM');
  expect(both).toContain('À sa suite vient « Régie des eaux ».');
  expect(both).not.toContain('gtm amend');
  expect(await add('--owner "Régie des eaux"')).not.toContain('Attention');
});

it('tells of it by set, amend and promote too', async () => {
  const { cwd, clean } = copyOf('examples');
  onTestFinished(clean);
  const file = join(cwd, 'examples/zinder/structures.yaml');
  const entries = '  - { id: Service des eaux, until: 2023-02 }\n  - { id: Régie des eaux, from: 2023-03 }\n';
  writeFileSync(file, readFileSync(file, 'utf8').replace('structures:\n', `structures:\n${entries}`));
  const gtm = async (line: string) =>
    (await playLine(`gtm ${line}`, { cwd, folder: 'examples/zinder', today: '2023-04-20' })).replace(/\s+/g, ' ');
  const set = await gtm('set 2023-04-12/a3 --owner "Service des eaux"');
  expect(set).toContain('n’existait plus ce jour-là (jusqu’à : février 2023).');
  expect(set).toContain('gtm set 2023-04-12/a3 --owner "Régie des eaux"');
  expect(await gtm('set 2023-04-12/a3 --owner OIM')).not.toContain('Attention');
  expect(await gtm('amend 2023-04-12/a3 --owner "Service des eaux" --lead "Service des eaux"')).toContain(
    'n’existait plus à la date de cette réunion',
  );
  const promote = await gtm('promote 2023-03-01/r4 --at 2023-04-12 --owner "Service des eaux" --again');
  expect(promote).toContain('n’existait plus');
});
