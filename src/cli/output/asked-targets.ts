// The forms of a document as they are typed.
import { UserError } from '../../model/errors.ts';
import { nearest } from '../../model/nearest.ts';
import { TARGET_NAMES, type TargetName } from '../../render/targets/index.ts';
import { foldText } from '../../words/fold-text.ts';
import type { Input } from '../session/command.ts';

/**
 * The forms asked for with `--to`, each once, else the one that the name of the output file says, else Markdown. Refused
 * (exit 2): a form that no document has, and a file name that ends as none does.
 */
export function askedTargets(input: Input): readonly TargetName[] {
  const typed = input.text('to');
  return typed === undefined ? [targetOfPath(input.text('output'))] : namesOf(typed);
}

/** The files of --attach, in the forms asked for. */
export function attachedTargets(input: Input): readonly TargetName[] {
  return namesOf(input.text('attach')).filter((name) => name !== 'eml');
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
    'request/words',
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

/** What people call a form by the program that opens it. */
const PROGRAMS: ReadonlyMap<string, TargetName> = new Map(
  Object.entries<TargetName>({
    word: 'docx',
    doc: 'docx',
    odt: 'docx',
    courriel: 'eml',
    mail: 'eml',
    email: 'eml',
    web: 'html',
    markdown: 'md',
    texte: 'md',
  }),
);

function refuseTarget(name: string): never {
  const near = PROGRAMS.get(foldText(name)) ?? nearest(name, TARGET_NAMES, 1)[0];
  const list = TARGET_NAMES.join(', ');
  throw new UserError(
    'request/words',
    { fr: `--to : il n’y a pas de format « ${name} ».`, en: `--to: there is no format "${name}".` },
    {
      hint: near
        ? { fr: `Vouliez-vous dire ${near} ? Formats : ${list}`, en: `Did you mean ${near}? Formats: ${list}` }
        : { fr: `Formats : ${list}`, en: `Formats: ${list}` },
    },
  );
}
