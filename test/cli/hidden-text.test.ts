import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSource } from '../../src/import/read-source.ts';
import { copyOf, playLine } from '../support/play.ts';

const RECORD = `---
date: 2023-05-12
agenda:
  - title: Divers
---

Ouverture. <!-- Secret -->

<!-- Secret

## Secret
-->

## Divers <!-- Secret -->

Se dit. <!-- Secret

## Secret

-->

## Annexe <!-- Secret -->

- Se lit.
  <!-- Secret -->
`;

it('prints no comment in any form of document', async () => {
  const { cwd, clean } = copyOf('examples');
  const folder = join(cwd, 'examples/zinder');
  try {
    writeFileSync(join(folder, 'meetings/2023-05-12.md'), RECORD);
    await playLine('gtm render 2023-05-12 --to md,html,docx,pdf -o sortie', { cwd, folder: 'examples/zinder' });
    for (const form of ['md', 'html', 'docx', 'pdf']) {
      const name = `2023-05-12.${form}`;
      const bytes = readFileSync(join(folder, 'sortie', name));
      expect(bytes.toString('latin1')).not.toContain('Secret');
      const words = JSON.stringify(await readSource({ name, bytes }));
      expect(words).toContain('Se lit');
      expect(words).not.toContain('Secret');
    }
  } finally {
    clean();
  }
});
