// Many documents into one folder, each written before the next is made.
import { extname } from 'node:path';
import { countOf } from '../../i18n/labels.ts';
import { UserError } from '../../model/errors.ts';
import { safeText } from '../../model/safe-text.ts';
import type { Words } from '../../model/words.ts';
import { isFolderPath, openOutputFolder } from '../../workspace/write-output.ts';
import type { Outcome } from '../session/command.ts';
import type { Session } from '../session/session.ts';
import { letterheadNote } from './document-output.ts';
import { type Document, openPress } from './document-press.ts';
import { type Delivery, unreadLines } from './list-output.ts';

/** A document that is made when its turn comes, the file that it tells of, and the template that is usual for it. */
export type LateDocument = { readonly file: string; readonly document: () => Document };

/**
 * Makes documents of one kind and writes each to the folder of `-o` as it is made. One that cannot be made or written keeps
 * none of the others back: it is named with the reason, as are files that could not be read, and the exit code is 1.
 * Refused (exit 2): no folder, and what none of them can be made with.
 */
export async function documentsOutcome(
  template: string,
  documents: Iterable<LateDocument>,
  delivery: Delivery,
): Promise<Outcome> {
  const { input, session, opened } = delivery;
  const path = folderOf(input.text('output'), session.folder);
  const press = await openPress(template, delivery);
  const folder = openOutputFolder({ path, folder: session.folder }, { root: opened.root, ...opened.config.value });
  const failures: Failure[] = [];
  const written = new Map<string, string>();
  let note = '';
  for (const { file, document } of documents) {
    try {
      const wanted = document();
      const { name, forms } = await press.make(wanted);
      refuseTwice(name, written);
      for (const { extension, content } of forms) folder.write(`${name}.${extension}`, content);
      written.set(name.toLowerCase(), file);
      if (written.size === 1 && !session.quiet)
        note = await letterheadNote(press.to, press.aboutOf(wanted), session.language);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      failures.push({ file, error });
    }
  }
  const count = countOf(written.size * press.to.length, WRITTEN)[session.language];
  const line = session.quiet ? '' : `${count} ${IN[session.language]} ${safeText(folder.path)}\n`;
  const told = unreadLines(opened.unread, session) + failureLines(failures, session);
  return { exit: told === '' ? 0 : 1, out: '', err: told + note + line };
}

const WRITTEN = {
  one: { fr: 'document écrit', en: 'document written' },
  other: { fr: 'documents écrits', en: 'documents written' },
} as const satisfies Record<string, Words>;
const IN: Words = { fr: 'dans', en: 'to' };

/** The path of `-o`; refused (exit 2): none, and one that is or names a file. */
function folderOf(path: string | undefined, folder: string): string {
  if (path !== undefined && (isFolderPath(path, folder) || extname(path) === '')) return path;
  throw new UserError(
    'request/words',
    {
      fr: 'Plusieurs réunions ne tiennent ni à l’écran ni dans un seul fichier.',
      en: 'Several meetings fit neither on the screen nor in one file.',
    },
    { hint: { fr: 'Donnez un dossier, par exemple -o sortie/', en: 'Give a folder, for example -o out/' } },
  );
}

/** Records in different folders may have one name; some disks see no difference in case. */
function refuseTwice(name: string, written: ReadonlyMap<string, string>): void {
  const other = written.get(name.toLowerCase());
  if (other === undefined) return;
  throw new UserError('state/exists', {
    fr: `Le document « ${name} » est déjà celui de ${other}.`,
    en: `The document "${name}" is that of ${other} already.`,
  });
}

type Failure = { readonly file: string; readonly error: UserError };

const FAILED = {
  one: { fr: 'réunion sans document', en: 'meeting without a document' },
  other: { fr: 'réunions sans document', en: 'meetings without a document' },
} as const satisfies Record<string, Words>;

function failureLines(failures: readonly Failure[], { language, paintErrors }: Session): string {
  if (failures.length === 0) return '';
  const head = paintErrors.tone(
    `${countOf(failures.length, FAILED)[language]}${language === 'fr' ? ' :' : ':'}`,
    'bad',
  );
  const lines = failures.map(({ file, error: { words } }) => `  ${safeText(`${file} ${words[language]}`)}\n`);
  return `${head}\n${lines.join('')}`;
}
