import { packagedPartials, packagedTemplate } from '../../assets.ts';
import { UserError } from '../../model/errors.ts';
import { nearest } from '../../model/nearest.ts';
import { safeBlock } from '../../model/safe-text.ts';
import { renderDocument } from '../../render/render.ts';
import { compileTemplate, type Template } from '../../render/template.ts';
import { minutesView } from '../../render/view.ts';
import { openPartials, openTemplates } from '../../workspace/templates.ts';
import type { CommandSpec, Input, Outcome } from '../command.ts';
import { requireMeeting } from '../find.ts';
import { writeTo } from '../list-output.ts';
import type { Opened, Session } from '../session.ts';

/** `gtm render`: the official minutes of a meeting. */
export const render: CommandSpec = {
  name: 'render',
  summary: { fr: 'imprimer le compte rendu officiel d’une réunion', en: 'print the official minutes of a meeting' },
  arguments: [
    {
      name: '<meeting>',
      words: {
        fr: 'la réunion (2023-03-01, ou ses derniers segments)',
        en: 'the meeting (2023-03-01, or its last segments)',
      },
    },
  ],
  options: [
    { flags: '--to <format>', words: { fr: 'format du document', en: 'format of the document' }, choices: ['md'] },
    {
      flags: '--template <name>',
      words: {
        fr: 'modèle : un fichier du dossier templates/ du groupe, sinon celui de gtm (minutes)',
        en: 'template: a file of the group’s templates/ folder, else that of gtm (minutes)',
      },
    },
    {
      flags: '-o, --output <path>',
      words: {
        fr: 'fichier ou dossier où l’écrire (par défaut : à l’écran)',
        en: 'file or folder to write it to (default: the screen)',
      },
    },
  ],
  examples: ['gtm render 2023-03-01', 'gtm render 2023-03-01 -o sortie/'],
  run: (input, session) => {
    refuseExtension(input);
    const opened = session.open();
    const meeting = requireMeeting(input.args[0] ?? '', opened);
    const { ledger, index, config } = opened;
    const view = minutesView({ meeting, ledger, index, config: config.value, language: session.language });
    const template = templateNamed(input.text('template') ?? 'minutes', opened);
    const text = renderDocument({ template, view, language: session.language, to: 'md' });
    return deliver(text, { input, session, opened, name: `${meeting.id}.md` });
  },
};

/** A file name that says another format than the one written is refused (exit 2), unless --to says which. */
function refuseExtension(input: Input): void {
  const extension = /\.(\w+)$/.exec(input.text('output') ?? '')?.[1]?.toLowerCase() ?? 'md';
  if (input.text('to') !== undefined || ['md', 'markdown', 'txt'].includes(extension)) return;
  throw new UserError(
    {
      fr: `gtm render écrit du Markdown, pas du « .${extension} ».`,
      en: `gtm render writes Markdown, not ".${extension}".`,
    },
    {
      hint: {
        fr: 'Terminez le nom du fichier par .md, ou écrivez --to md pour garder ce nom.',
        en: 'End the file name with .md, or write --to md to keep that name.',
      },
    },
  );
}

/** The template of a name; the group's own comes before the packaged one, and so do its partials. */
function templateNamed(name: string, { root, config }: Opened): Template {
  const own = openTemplates(root, config.value.templates);
  const source = (Object.hasOwn(own, name) ? own[name] : undefined) ?? packagedTemplate(name);
  if (!source) throw unknownTemplate(name, [...Object.keys(own), 'minutes']);
  return compileTemplate({
    ...source,
    partials: { ...packagedPartials(), ...openPartials(root, config.value.templates) },
  });
}

function unknownTemplate(name: string, known: readonly string[]): UserError {
  const near = nearest(name, known, 3);
  const list = (near.length > 0 ? near : known).join(', ');
  return new UserError(
    { fr: `Aucun modèle « ${name} ».`, en: `No template "${name}".` },
    { hint: { fr: `Modèles : ${list}`, en: `Templates: ${list}` } },
  );
}

type Delivery = { readonly input: Input; readonly session: Session; readonly opened: Opened; readonly name: string };

function deliver(text: string, { input, session, opened, name }: Delivery): Outcome {
  const path = input.text('output');
  if (path === undefined) return { exit: 0, out: session.context.stdout.isTerminal ? safeBlock(text) : text };
  return { exit: 0, out: '', err: writeTo(path, { name, text }, { session, opened }) };
}
