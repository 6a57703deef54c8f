import { extname } from 'node:path';
import { UserError } from '../../model/errors.ts';
import { safeBlock } from '../../model/safe-text.ts';
import type { Language } from '../../model/words.ts';
import type { UnreadFile } from '../../query/report.ts';
import type { About } from '../../render/target.ts';
import { TARGET_NAMES, type TargetName } from '../../render/targets/index.ts';
import type { RenderedDocument } from '../../render/targets/render-document.ts';
import { isFolderPath } from '../../workspace/write-output.ts';
import type { OptionSpec, Outcome } from '../session/command.ts';
import type { Session } from '../session/session.ts';
import { unreadSettings } from '../session/with-settings.ts';
import { officeOptions } from './about-document.ts';
import { askedTargets } from './asked-targets.ts';
import { type Document, openPress } from './document-press.ts';
import { type Delivery, noScreen, unreadLines, writeTo } from './list-output.ts';

/** The options of every document: in which forms, by which template, and where. */
export const documentOptions: readonly OptionSpec[] = [
  {
    flags: '--to <formats>',
    words: {
      fr: `formats du document, séparés par des virgules (${TARGET_NAMES.join(', ')} ; par défaut : md)`,
      en: `formats of the document, separated by commas (${TARGET_NAMES.join(', ')}; default: md)`,
    },
  },
  {
    flags: '--template <name>',
    words: {
      fr: 'modèle : un fichier du dossier templates/ du groupe, sinon celui de gtm',
      en: 'template: a file of the group’s templates/ folder, else that of gtm',
    },
  },
  {
    flags: '-o, --output <path>',
    words: {
      fr: 'fichier ou dossier où l’écrire (par défaut : à l’écran) ; un dossier pour plusieurs formats',
      en: 'file or folder to write it to (default: the screen); a folder for several formats',
    },
  },
  ...officeOptions,
  {
    flags: '--attach <formats>',
    words: {
      fr: 'pièces jointes au message (--to eml) : docx,pdf',
      en: 'files that go with the message (--to eml): docx,pdf',
    },
  },
];

/**
 * Makes a document in every form asked for, and hands it over: to stdout when there is one form and no `-o`, else to its
 * files, all made before the first is written. Files that could not be read are named when the document is about many.
 */
export async function documentOutcome(document: Document, delivery: Delivery): Promise<Outcome> {
  const { input, session } = delivery;
  const to = askedTargets(input);
  const path = input.text('output');
  refuseOtherEnding(to, path, session.folder);
  if (to.length > 1) refuseOneFile(path, session.folder);
  const press = await openPress(document.template, delivery);
  const { name, forms } = await press.make(document);
  if (path === undefined) return { exit: 0, out: screenText(forms, session) };
  const folder = to.length > 1 && !isFolderPath(path, session.folder) ? `${path}/` : path;
  const lines = forms.map(({ extension, content }) =>
    writeTo(folder, { name: `${name}.${extension}`, content }, delivery),
  );
  const note = session.quiet ? '' : await letterheadNote(to, press.aboutOf(document), session.language);
  return { exit: 0, out: '', err: note + lines.join('') };
}

/** Bytes are for files: a screen would show them as noise. */
function screenText(made: readonly RenderedDocument[], session: Session): string {
  return made
    .map(({ extension, content }) => {
      if (typeof content !== 'string') throw noScreen(extension, session);
      return session.context.stdout.isTerminal ? safeBlock(content) : content;
    })
    .join('');
}

/** That the letterhead does not say where the text goes. */
export async function letterheadNote(
  to: readonly TargetName[],
  { letterhead }: About,
  language: Language,
): Promise<string> {
  if (!to.includes('docx') || !letterhead) return '';
  const { marksBody } = await import('../../render/docx/marks-body.ts');
  if (marksBody(letterhead)) return '';
  return {
    fr: 'Le papier à en-tête ne dit pas où va le texte ({{corps}}) : il est mis à la fin.\n',
    en: 'The letterhead does not say where the text goes ({{body}}): it is put at the end.\n',
  }[language];
}

/** The outcome of a document about many records: exit code 1 and their names when some could not be read. */
export function withUnread(outcome: Outcome, { session, opened }: Delivery): Outcome {
  return telling(opened.unread, outcome, session);
}

/** The outcome of a document about one record, which depends on the settings and the registry. */
export function withUnreadSettings(outcome: Outcome, { session, opened }: Omit<Delivery, 'input'>): Outcome {
  return telling(unreadSettings(opened), outcome, session);
}

function telling(unread: readonly UnreadFile[], outcome: Outcome, session: Session): Outcome {
  if (unread.length === 0) return outcome;
  return { ...outcome, exit: 1, err: unreadLines(unread, session) + (outcome.err ?? '') };
}

/** A file called .docx that is a PDF would open nowhere. */
function refuseOtherEnding(to: readonly TargetName[], path: string | undefined, folder: string): void {
  const ending = /\.(\w+)$/.exec(path ?? '')?.[1]?.toLowerCase();
  const known = TARGET_NAMES.find((name) => name === ending);
  if (path === undefined || known === undefined || isFolderPath(path, folder) || (to.length === 1 && to[0] === known))
    return;
  if (to.length > 1) return;
  throw new UserError(
    'request/words',
    {
      fr: `--to ${to[0]} et le nom de fichier « ${path} » se contredisent.`,
      en: `--to ${to[0]} and the file name "${path}" contradict each other.`,
    },
    { hint: { fr: 'Gardez l’un des deux.', en: 'Keep one of the two.' } },
  );
}

/** Several forms go into a folder: not to the screen, and not under the name of one file. */
function refuseOneFile(path: string | undefined, folder: string): void {
  if (path !== undefined && (isFolderPath(path, folder) || extname(path) === '')) return;
  throw new UserError(
    'request/words',
    {
      fr: 'Plusieurs formats ne tiennent ni à l’écran ni dans un seul fichier.',
      en: 'Several formats fit neither on the screen nor in one file.',
    },
    { hint: { fr: 'Donnez un dossier, par exemple -o sortie/', en: 'Give a folder, for example -o out/' } },
  );
}
