import { realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import { UserError } from '../model/errors.ts';

/** Refuses (exit 2) a folder of the settings that a link takes out of the workspace: a clone must not read elsewhere. */
export function refuseOutside(root: string, folder: string): void {
  const [real, top] = [realpathSync(join(root, folder)), realpathSync(root)];
  if (real === top || real.startsWith(top.endsWith(sep) ? top : top + sep)) return;
  throw new UserError({
    fr: `Le dossier « ${folder} » mène hors de l’espace de travail : gtm ne le suit pas.`,
    en: `The folder "${folder}" leads out of the workspace: gtm does not follow it.`,
  });
}
