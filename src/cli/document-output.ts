import { extname } from 'node:path';
import { UserError } from '../model/errors.ts';
import { nearest } from '../model/nearest.ts';
import { safeBlock } from '../model/safe-text.ts';
import { fillDocument } from '../render/fill-document.ts';
import { renderDocument } from '../render/render-document.ts';
import { TARGET_NAMES, type TargetName } from '../render/targets/index.ts';
import { weighMarkdown } from '../render/weigh-markdown.ts';
import { isFolderPath } from '../workspace/write-output.ts';
import type { Input, OptionSpec, Outcome } from './command.ts';
import { type Delivery, unreadLines, writeTo } from './list-output.ts';
import { namedTemplate } from './named-template.ts';
import { pageStyle } from './page-style.ts';

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
];

/** A document to be made: what a template sees, and how its file is called. */
export type Document = {
  readonly view: object;
  /** One line of plain text: what the document is. */
  readonly title: string;
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
  const { input, session, opened } = delivery;
  const to = targetsOf(input);
  const path = input.text('output');
  if (to.length > 1) refuseOneFile(path, session.folder);
  const asked = input.text('template') ?? document.template;
  const name = asked === document.template ? document.name : `${document.name}-${asked}`;
  const markdown = fillDocument(namedTemplate(asked, opened), document.view, session.language);
  const about = { title: document.title, language: session.language, style: pageStyle(opened) };
  const heavy = to.some((target) => target !== 'md') && weighMarkdown(markdown) === 'heavy';
  const made = heavy
    ? await session.context.renderApart({ markdown, about, to })
    : await renderDocument(markdown, about, to);
  if (path === undefined) {
    const text = made.map((each) => each.text).join('');
    return { exit: 0, out: session.context.stdout.isTerminal ? safeBlock(text) : text };
  }
  const folder = to.length > 1 && !isFolderPath(path, session.folder) ? `${path}/` : path;
  const lines = made.map(({ extension, text }) => writeTo(folder, { name: `${name}.${extension}`, text }, delivery));
  return { exit: 0, out: '', err: lines.join('') };
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
  if (typed === undefined) return [targetOfPath(input.text('output'))];
  const names = typed.split(',').map((name) => name.trim().toLowerCase());
  return [...new Set(names)].map((name) => TARGET_NAMES.find((each) => each === name) ?? refuseTarget(name));
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
