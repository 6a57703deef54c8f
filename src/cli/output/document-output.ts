import { extname } from 'node:path';
import { weighMarkdown } from '../../markup/weigh-markdown.ts';
import { UserError } from '../../model/errors.ts';
import { nearest } from '../../model/nearest.ts';
import { safeBlock } from '../../model/safe-text.ts';
import type { Language } from '../../model/words.ts';
import type { About } from '../../render/target.ts';
import { TARGET_NAMES, type TargetName } from '../../render/targets/index.ts';
import { type RenderedDocument, renderDocument } from '../../render/targets/render-document.ts';
import { fillDocument } from '../../render/template/template.ts';
import { isFolderPath } from '../../workspace/write-output.ts';
import type { Input, OptionSpec, Outcome } from '../session/command.ts';
import { aboutDocument, type Described, officeOptions } from './about-document.ts';
import { type Delivery, noScreen, unreadLines, writeTo } from './list-output.ts';
import { namedTemplate } from './named-template.ts';

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

/** A document to be made: what a template sees, and how its file is called. */
export type Document = Described & {
  readonly view: object;
  /** The template that is taken when none is asked for; without it the name of the file says which one was. */
  readonly template: string;
  /** Of the file, without extension. */
  readonly name: string;
};

/**
 * Makes a document in every form asked for, and hands it over: to stdout when there is one form and no `-o`, else to its
 * files, all made before the first is written. Files that could not be read are named when the document is about many.
 */
export async function documentOutcome(document: Document, delivery: Delivery): Promise<Outcome> {
  const { input, session } = delivery;
  const to = targetsOf(input);
  const path = input.text('output');
  refuseOtherEnding(to, path, session.folder);
  if (to.length > 1) refuseOneFile(path, session.folder);
  const asked = input.text('template') ?? document.template;
  const name = asked === document.template ? document.name : `${document.name}-${asked}`;
  const made = await makeDocument({ ...document, template: asked }, to, delivery);
  if (path === undefined) return { exit: 0, out: screenText(made, session.context.stdout.isTerminal) };
  const folder = to.length > 1 && !isFolderPath(path, session.folder) ? `${path}/` : path;
  const lines = made.map(({ extension, content }) =>
    writeTo(folder, { name: `${name}.${extension}`, content }, delivery),
  );
  const note = session.quiet ? '' : await letterheadNote(to, aboutDocument(document, delivery), session.language);
  return { exit: 0, out: '', err: note + lines.join('') };
}

/** A document in the forms asked for. What takes long is made apart, where it can be stopped. */
async function makeDocument(
  document: Document,
  to: readonly TargetName[],
  delivery: Delivery,
): Promise<readonly RenderedDocument[]> {
  const { input, session, opened } = delivery;
  const markdown = fillDocument(await namedTemplate(document.template, opened), document.view, session.language);
  const about = aboutDocument(document, delivery);
  const heavy = to.some((target) => target !== 'md') && weighMarkdown(markdown) === 'heavy';
  const attached = to.includes('eml') ? attachedTargets(input) : [];
  const make = (asked: readonly TargetName[], more: Partial<About> = {}) => {
    const request = { markdown, about: { ...about, ...more }, to: asked };
    const apart = heavy || asked.includes('pdf');
    return apart ? session.context.renderApart(request) : renderDocument(markdown, request.about, asked);
  };
  if (attached.length === 0) return make(to);
  const files = await make(attached);
  const attachments = files.map(({ extension, content }) => ({ name: `${document.name}.${extension}`, content }));
  return make(to, { attachments });
}

/** The files of --attach, in the forms asked for. */
function attachedTargets(input: Input): readonly TargetName[] {
  return namesOf(input.text('attach')).filter((name) => name !== 'eml');
}

/** Bytes are for files: a screen would show them as noise. */
function screenText(made: readonly RenderedDocument[], isTerminal: boolean): string {
  return made
    .map(({ extension, content }) => {
      if (typeof content !== 'string') throw noScreen(extension);
      return isTerminal ? safeBlock(content) : content;
    })
    .join('');
}

async function letterheadNote(to: readonly TargetName[], { letterhead }: About, language: Language): Promise<string> {
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
  if (opened.unread.length === 0) return outcome;
  return { ...outcome, exit: 1, err: unreadLines(opened.unread, session) + (outcome.err ?? '') };
}

/**
 * The forms asked for with `--to`, each once, else the one that the name of the output file says, else Markdown. Refused
 * (exit 2): a form that no document has, and a file name that ends as none does.
 */
function targetsOf(input: Input): readonly TargetName[] {
  const typed = input.text('to');
  return typed === undefined ? [targetOfPath(input.text('output'))] : namesOf(typed);
}

function namesOf(typed: string | undefined): readonly TargetName[] {
  const names = (typed ?? '').split(',').map((name) => name.trim().toLowerCase());
  const asked = typed === undefined ? [] : [...new Set(names)];
  return asked.map((name) => TARGET_NAMES.find((each) => each === name) ?? refuseTarget(name));
}

function targetOfPath(path: string | undefined): TargetName {
  const extension = /\.(\w+)$/.exec(path ?? '')?.[1]?.toLowerCase();
  if (extension === undefined || ['markdown', 'txt'].includes(extension)) return 'md';
  if (extension === 'htm') return 'html';
  const found = TARGET_NAMES.find((name) => name === extension);
  if (found) return found;
  throw new UserError(
    { fr: `Un document ne s’écrit pas en « .${extension} ».`, en: `A document is not written as ".${extension}".` },
    {
      hint: {
        fr: `Terminez le nom du fichier par ${ENDINGS}, ou dites le format avec --to.`,
        en: `End the file name with ${ENDINGS}, or say the format with --to.`,
      },
    },
  );
}

const ENDINGS = TARGET_NAMES.map((name) => `.${name}`).join(', ');

function refuseTarget(name: string): never {
  const [near] = nearest(name, TARGET_NAMES, 1);
  const list = TARGET_NAMES.join(', ');
  throw new UserError(
    { fr: `--to : il n’y a pas de format « ${name} ».`, en: `--to: there is no format "${name}".` },
    {
      hint: near
        ? { fr: `Vouliez-vous dire ${near} ? Formats : ${list}`, en: `Did you mean ${near}? Formats: ${list}` }
        : { fr: `Formats : ${list}`, en: `Formats: ${list}` },
    },
  );
}

/** A file called .docx that is a PDF would open nowhere. */
function refuseOtherEnding(to: readonly TargetName[], path: string | undefined, folder: string): void {
  const ending = /\.(\w+)$/.exec(path ?? '')?.[1]?.toLowerCase();
  const known = TARGET_NAMES.find((name) => name === ending);
  if (path === undefined || known === undefined || isFolderPath(path, folder) || (to.length === 1 && to[0] === known))
    return;
  if (to.length > 1) return;
  throw new UserError(
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
    {
      fr: 'Plusieurs formats ne tiennent ni à l’écran ni dans un seul fichier.',
      en: 'Several formats fit neither on the screen nor in one file.',
    },
    { hint: { fr: 'Donnez un dossier, par exemple -o sortie/', en: 'Give a folder, for example -o out/' } },
  );
}
