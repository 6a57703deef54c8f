// What a document says of itself besides its text, and the files of the office that go with it.
import { packagedTypst } from '../../assets.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import { UserError } from '../../model/errors.ts';
import { withoutUndefined } from '../../model/without-undefined.ts';
import type { About, PdfStandard } from '../../render/target.ts';
import { fileAt } from '../../workspace/files-in.ts';
import { openBinary, openText } from '../../workspace/templates.ts';
import type { Input, OptionSpec } from '../session/command.ts';
import type { Opened } from '../session/opened.ts';
import type { Delivery } from './list-output.ts';
import { pageStyle } from './page-style.ts';

/** The options of the forms that offices send. */
export const officeOptions: readonly OptionSpec[] = [
  {
    flags: '--letterhead <file>',
    words: {
      fr: 'papier à en-tête : un document Word (par défaut : letterhead.docx du dossier templates/)',
      en: 'letterhead: a Word document (default: letterhead.docx of the templates/ folder)',
    },
  },
  {
    flags: '--pdf-standard <standard>',
    words: { fr: 'PDF accessible (ua-1) ou d’archive (a-2b)', en: 'accessible PDF (ua-1) or one for archives (a-2b)' },
    choices: ['ua-1', 'a-2b'],
  },
];

/** What is known of a document itself. */
export type Described = {
  /** One line of plain text: what it is. */
  readonly title: string;
  readonly date: CivilDate;
  /** The structure that wrote it; the group when it is not known. */
  readonly author?: string | undefined;
  /** For wide tables. */
  readonly landscape?: boolean;
  /** The e-mail address of whom it is for. */
  readonly recipient?: string;
};

/**
 * What documents say of themselves; what they share is read once. Refused (exit 2): a letterhead, logo or style that is there
 * and cannot be read.
 */
export function openAbout(delivery: Delivery): (described: Described) => About {
  const { input, session, opened } = delivery;
  const { config, root } = opened;
  const group = config.value.name ?? config.value.group ?? '';
  const folder = config.value.templates;
  const shared = {
    language: session.language,
    group,
    style: pageStyle(opened),
    pdfTemplate: openText(root, folder, 'document.typ') ?? packagedTypst(),
    ...withoutUndefined({
      logo: openBinary(root, folder, 'logo.png'),
      letterhead: letterheadOf(input, delivery) ?? openBinary(root, folder, 'letterhead.docx'),
      pdfStandard: STANDARDS.find((each) => each === input.text('pdfStandard')),
    }),
  };
  return ({ title, date, author = group, landscape = false, recipient }) => {
    return { ...shared, title, date, landscape, author, ...withoutUndefined({ recipient }) };
  };
}

const STANDARDS: readonly PdfStandard[] = ['ua-1', 'a-2b'];

function letterheadOf(input: Input, { session }: { readonly session: Delivery['session']; readonly opened: Opened }) {
  const typed = input.text('letterhead');
  if (typed === undefined) return undefined;
  const bytes = fileAt(session.folder, typed);
  if (bytes) return bytes;
  throw new UserError('file/unreadable', {
    fr: `--letterhead : le fichier « ${typed} » ne peut pas être lu.`,
    en: `--letterhead: the file "${typed}" cannot be read.`,
  });
}
