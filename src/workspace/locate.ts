import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '../model/errors.ts';

/** The settings file, which marks the root of a workspace. */
export const CONFIG_FILE = 'gtm.yaml';

/** The registry of structures, beside it. */
export const REGISTRY_FILE = 'structures.yaml';

/** The folder that a command starts from: `-C DIR` from the current one, as git's. Refused (exit 2) when it is not a folder. */
export function startFolder(cwd: string, directory: string | undefined): string {
  if (directory === undefined) return cwd;
  const folder = resolve(cwd, directory);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
  throw new UserError('request/unknown', {
    fr: `Le dossier « ${directory} » n’existe pas.`,
    en: `The folder "${directory}" does not exist.`,
  });
}

/** The root of the workspace that holds a folder: the nearest one upwards with a gtm.yaml; undefined when there is none. */
export function findRoot(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, CONFIG_FILE))) return realpathSync(at);
    if (dirname(at) === at) return undefined;
  }
}

/** The same, refused (exit 2) when there is none. */
export function locateRoot(folder: string): string {
  const root = findRoot(folder);
  if (root !== undefined) return root;
  throw new UserError(
    'request/no-workspace',
    {
      fr: `Aucun espace de travail ici : pas de ${CONFIG_FILE} dans « ${folder} » ni au-dessus.`,
      en: `No workspace here: no ${CONFIG_FILE} in "${folder}" or above it.`,
    },
    {
      hint: {
        fr: 'Allez dans le dossier du groupe, ou nommez-le : gtm -C DOSSIER … Pour en créer un : gtm init',
        en: 'Go to the folder of the group, or name it: gtm -C FOLDER … To create one: gtm init',
      },
    },
  );
}
