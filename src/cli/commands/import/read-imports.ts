// The files that `gtm import` is given, read one after the other apart from the program.
import { basename, resolve } from 'node:path';
import type { Imported, ImportedFile } from '../../../import/import-source.ts';
import type { CivilDate } from '../../../model/civil-date.ts';
import { isSystemError, UserError } from '../../../model/errors.ts';
import { readingLimits } from '../../../model/reading-limits.ts';
import { safeText } from '../../../model/safe-text.ts';
import type { Words } from '../../../model/words.ts';
import { filesIn } from '../../../workspace/files-in.ts';
import { readBytes } from '../../../workspace/read-file.ts';
import type { KnownNames } from '../../change/propose-name.ts';
import { type UnknownName, unknownNames } from '../../change/unknown-names.ts';
import type { Context, ImportRequest } from '../../session/context.ts';
import type { Session } from '../../session/session.ts';
import { isNoMinutes } from './is-no-minutes.ts';

/** Where in a file a meeting begins, and the words that say so. */
type MeetingStart = ImportedFile['starts'][number];

/** A meeting that was read; `part`, its number among those of a file whose meetings were parted. */
export type Read = {
  readonly path: string;
  readonly part?: number;
  readonly imported: Imported;
  readonly unknown: readonly UnknownName[];
  /** Those of a file that holds several, which were not parted; then `imported` is all of it, as one. */
  readonly starts: readonly MeetingStart[];
  /** A text among the files of a folder that is no minutes: a README, a licence. */
  readonly other: boolean;
};

/** A file that was not read. */
type Refused = { readonly path: string; readonly refused: Words };
export type Result = Read | Refused;

export type Asked = {
  readonly session: Session;
  readonly known: KnownNames;
  readonly date: CivilDate | undefined;
  readonly encoding: string | undefined;
  /** Whether the letters of scanned pages are recognised. */
  readonly ocr: boolean;
  /** What the file on standard input is called. */
  readonly name: string | undefined;
  readonly split: boolean;
};

/** A file of minutes with its pictures is refused beyond this size (bytes). */
const LARGEST = 64 * 1024 * 1024;

function largest(): number {
  return Math.max(LARGEST, readingLimits().size);
}

/** The path that stands for standard input. */
const STDIN = '-';

/**
 * Every meeting of the files of the paths, each as it was read or with the reason why not: one that cannot be read stops no
 * other. Refused (exit 2): folders without files, and standard input where nothing is piped into it.
 */
export async function readImports(paths: readonly string[], asked: Asked): Promise<readonly Result[]> {
  const { session } = asked;
  const files = paths.flatMap((path) => (path === STDIN ? [path] : filesIn(session.folder, path)));
  if (files.length === 0)
    throw new UserError('request/nothing', {
      fr: 'Aucun fichier à importer là.',
      en: 'There is no file to import there.',
    });
  const named = paths.length === 1 && files[0] === paths[0];
  const apart = await session.context.importApart(asked.ocr);
  const progress = startProgress(session);
  try {
    const results: Result[] = [];
    for (const [index, path] of files.entries()) {
      if (files.length > 1) await progress.show(`${index + 1}/${files.length} ${path}`);
      results.push(...(await resultsOf(path, { ...asked, named, ask: apart.ask })));
    }
    return results;
  } finally {
    await progress.end();
    await apart.close();
  }
}

type Asking = Asked & {
  /** Whether the file alone was asked for, by its name. */
  readonly named: boolean;
  readonly ask: (request: ImportRequest) => Promise<ImportedFile>;
};

async function resultsOf(path: string, asking: Asking): Promise<readonly Result[]> {
  const { session, known, date, encoding, ocr, split } = asking;
  const file = await bytesOf(path, asking);
  if ('refused' in file) return [file];
  try {
    const source = { name: basename(file.path), bytes: file.bytes, encoding, ocr };
    const { meetings, starts } = await asking.ask({ source, registry: known.registry, date, split });
    return meetings.map((imported, rank) => ({
      path: file.path,
      ...(meetings.length > 1 ? { part: rank + 1 } : {}),
      imported,
      unknown: unknownNames(imported.text, known),
      starts: meetings.length > 1 ? [] : starts,
      other: !asking.named && isNoMinutes(file.path, imported),
    }));
  } catch (error) {
    if (error instanceof UserError) return [{ path: file.path, refused: error.words }];
    if (isSystemError(error) || session.context.env.GTM_DEBUG) throw error;
    return [{ path: file.path, refused: OURS }];
  }
}

type Bytes = { readonly path: string; readonly bytes: Uint8Array };

async function bytesOf(path: string, { session, name }: Asking): Promise<Bytes | Refused> {
  if (path === STDIN) return bytesOfStdin(name ?? 'stdin', session.context);
  const bytes = readBytes(resolve(session.folder, path), path, largest());
  if (bytes instanceof Uint8Array) return { path, bytes };
  return { path, refused: bytes.code === 'file/too-large' ? TOO_LARGE : bytes.message };
}

async function bytesOfStdin(path: string, { readStdin }: Context): Promise<Bytes | Refused> {
  const bytes = await readStdin(largest());
  if (bytes === null) throw nothingPiped();
  return bytes.length > largest() ? { path, refused: TOO_LARGE } : { path, bytes };
}

function nothingPiped(): UserError {
  return new UserError(
    'request/nothing',
    { fr: 'Rien n’arrive sur l’entrée standard.', en: 'Nothing comes in on standard input.' },
    {
      hint: {
        fr: 'Envoyez-y un fichier : gtm import - < reunion.docx, ou nommez le fichier.',
        en: 'Send a file there: gtm import - < meeting.docx, or name the file.',
      },
    },
  );
}

const TOO_LARGE: Words = {
  fr: 'Le fichier dépasse 64 Mo : il n’a pas été lu. Enregistrez-le sans ses images, ou relancez avec --max-size 200M.',
  en: 'The file is over 64 MB: it was not read. Save it without its pictures, or run again with --max-size 200M.',
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
