// The files that `gtm import` is given, read one after the other apart from the program.
import { basename, resolve } from 'node:path';
import type { Imported } from '../../../import/import-source.ts';
import type { CivilDate } from '../../../model/civil-date.ts';
import { UserError } from '../../../model/errors.ts';
import { safeText } from '../../../model/safe-text.ts';
import type { Words } from '../../../model/words.ts';
import { filesIn } from '../../../workspace/files-in.ts';
import { readBytes } from '../../../workspace/read-file.ts';
import type { ImportRequest } from '../../session/context.ts';
import type { Session } from '../../session/session.ts';
import { type KnownNames, type UnknownName, unknownNames } from './imported-names.ts';

/** A file that was read, and one that was not. */
export type Read = { readonly path: string; readonly imported: Imported; readonly unknown: readonly UnknownName[] };
type Refused = { readonly path: string; readonly refused: Words };
export type Result = Read | Refused;

export type Asked = {
  readonly session: Session;
  readonly known: KnownNames;
  readonly date: CivilDate | undefined;
  readonly encoding: string | undefined;
};

/** A file of minutes with its pictures is refused beyond this size (bytes). */
const LARGEST = 64 * 1024 * 1024;

/** Every file of the paths, each as it was read or with the reason why not: one that cannot be read stops no other. */
export async function readImports(paths: readonly string[], asked: Asked): Promise<readonly Result[]> {
  const { session } = asked;
  const files = paths.flatMap((path) => filesIn(session.folder, path));
  if (files.length === 0)
    throw new UserError({ fr: 'Aucun fichier à importer là.', en: 'There is no file to import there.' });
  const apart = await session.context.importApart();
  const progress = startProgress(session);
  const ask = (request: ImportRequest) => apart.ask(request);
  try {
    const results: Result[] = [];
    for (const [index, path] of files.entries()) {
      if (files.length > 1) await progress.show(`${index + 1}/${files.length} ${path}`);
      results.push(await resultOf(path, asked, ask));
    }
    return results;
  } finally {
    await progress.end();
    await apart.close();
  }
}

async function resultOf(
  path: string,
  { session, known, date, encoding }: Asked,
  ask: (request: ImportRequest) => Promise<Imported>,
): Promise<Result> {
  const bytes = readBytes(resolve(session.folder, path), path, LARGEST);
  if (!(bytes instanceof Uint8Array))
    return { path, refused: bytes.code === 'file/too-large' ? TOO_LARGE : bytes.message };
  try {
    const source = { name: basename(path), bytes, encoding };
    const imported = await ask({ source, registry: known.registry, date });
    return { path, imported, unknown: unknownNames(imported.text, known) };
  } catch (error) {
    if (error instanceof UserError) return { path, refused: error.words };
    if (session.context.env.GTM_DEBUG) throw error;
    return { path, refused: OURS };
  }
}

const TOO_LARGE: Words = {
  fr: 'Le fichier dépasse 64 Mo : il n’a pas été lu. Enregistrez-le sans ses images.',
  en: 'The file is over 64 MB: it was not read. Save it without its pictures.',
};

const OURS: Words = {
  fr: 'gtm n’a pas su le lire, par une erreur qui vient de lui : relancez avec GTM_DEBUG=1 et signalez ce qui s’affiche.',
  en: 'gtm could not read it, by an error of its own: run again with GTM_DEBUG=1 and report what it shows.',
};

/** A line on the terminal that says how far long work is, and goes away. */
type Progress = { readonly show: (words: string) => Promise<void>; readonly end: () => Promise<void> };

/** Nothing is shown where stderr is no terminal, or where remarks are off. */
function startProgress({ context: { stderr }, quiet, width }: Session): Progress {
  const write = async (text: string) => {
    if (stderr.isTerminal && !quiet) await stderr.write(`\r\u001B[K${text}`);
  };
  return { show: (words) => write(safeText(words).slice(0, width - 1)), end: () => write('') };
}
