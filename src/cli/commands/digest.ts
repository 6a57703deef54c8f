import { digestText } from '../../format/sheets/digest-text.ts';
import { UserError } from '../../model/errors.ts';
import type { OwnerQuestion } from '../../model/owners/owner-role.ts';
import { type Digest, digestOf } from '../../query/digest/digest.ts';
import { nameUses } from '../../query/find/name-uses.ts';
import { type DigestView, digestView } from '../../render/views/digest-view.ts';
import { AS_OF, openAsOf } from '../options/as-of.ts';
import { dayOption } from '../options/read-options.ts';
import { documentOptions, documentOutcome, withUnread } from '../output/document-output.ts';
import type { Document } from '../output/document-press.ts';
import { fileName } from '../output/file-name.ts';
import { type Delivery, listingOf, unreadLines } from '../output/list-output.ts';
import type { CommandSpec, Input, Outcome } from '../session/command.ts';
import type { Opened } from '../session/opened.ts';
import { requireOwner } from '../session/require-owner.ts';

/** `gtm digest`: the follow-up sheet of one structure, or of each. Nothing is ever sent. */
export const digest: CommandSpec = {
  name: 'digest',
  summary: {
    fr: 'imprimer la fiche de suivi d’une structure : ce qu’elle doit faire, ce qui a été fait',
    en: 'print the follow-up sheet of a structure: what it owes, what was done',
  },
  options: [
    {
      flags: '--owner <name>',
      words: { fr: 'la structure, le groupe ou la personne', en: 'the structure, group or person' },
    },
    {
      flags: '--all',
      words: {
        fr: 'une fiche pour chaque structure qui a à faire',
        en: 'a sheet for each structure that owes anything',
      },
    },
    {
      flags: '--since <date>',
      words: {
        fr: 'ce qui a été fait depuis ce jour (par défaut : depuis l’avant-dernière réunion)',
        en: 'what was done since that day (default: since the meeting before the last)',
      },
    },
    { flags: '--text', words: { fr: 'en quelques lignes, pour un téléphone', en: 'in a few lines, for a telephone' } },
    AS_OF,
    ...documentOptions,
  ],
  examples: [
    'gtm digest --owner DRECM/R',
    'gtm digest --owner DRECM/R --text',
    { fr: 'gtm digest --all --to docx,pdf,eml -o sortie/', en: 'gtm digest --all --to docx,pdf,eml -o out/' },
  ],
  run: async (input, session) => {
    const opened = openAsOf(input, session);
    const delivery = { input: intoFolder(input), session, opened };
    const digests = askedFor(input, opened).map((asked) =>
      digestOf(listingOf(opened), asked, dayOption(input, 'since')),
    );
    if (input.has('text')) return textOutcome(digests, delivery);
    if (digests.length === 0) return nothingOwed(delivery);
    const documents = digests.map((each) => documentFor(each, delivery));
    const outcomes: Outcome[] = [];
    for (const document of documents) outcomes.push(await documentOutcome(document, delivery));
    const whole = {
      exit: 0 as const,
      out: outcomes
        .map(({ out }) => out)
        .filter((out) => out !== '')
        .join('\n'),
      err: outcomes.map(({ err }) => err ?? '').join(''),
    };
    return withUnread(whole, delivery);
  },
};

/** Several sheets go into a folder, whatever its name looks like. */
function intoFolder(input: Input): Input {
  const path = input.text('output');
  if (!input.has('all') || path === undefined || /[\\/]$/.test(path)) return input;
  return { ...input, text: (name) => (name === 'output' ? `${path}/` : input.text(name)) };
}

function nothingOwed({ session, opened }: Delivery): Outcome {
  const words = {
    fr: 'Aucune structure n’a de point d’action ouvert.',
    en: 'No structure has an open action point.',
  };
  const exit = opened.unread.length > 0 ? 1 : 0;
  return { exit, out: '', err: `${unreadLines(opened.unread, session)}${words[session.language]}\n` };
}

/** Refused (exit 2): neither a name nor --all, both, and a list of sheets under the name of one file. */
function askedFor(input: Input, opened: Opened): readonly OwnerQuestion['asked'][] {
  const name = input.text('owner');
  if (input.has('text') && ['to', 'output'].some((each) => input.text(each) !== undefined)) throw onlyScreen();
  if ((name === undefined) === !input.has('all')) throw oneOrAll();
  if (name !== undefined) return [requireOwner(name, opened)];
  const path = input.text('output');
  if (path !== undefined && /\.\w+$/.test(path)) throw aFolder();
  return everyOwner(opened);
}

/** Those that owe anything, by their names: registered structures, and names that the registry does not know. */
function everyOwner(opened: Opened): readonly OwnerQuestion['asked'][] {
  const { ledger, index, registry } = opened;
  const registered = registry.value.structures.map(({ id }) => ({ id, name: id }));
  const others = nameUses(ledger, index)
    .filter(({ known }) => !known)
    .map(({ name }) => ({ id: null, name }));
  return [...registered, ...others].filter((asked) => digestOf({ ledger, index }, asked, undefined).open.length > 0);
}

function documentFor(digest: Digest, { session, opened }: Delivery): Document {
  const structure = opened.registry.value.structures.find(({ id }) => id === digest.owner);
  const view = viewOf(digest, structure?.name ?? '', { session, opened });
  const email = structure?.contact?.email;
  return {
    view,
    title: [view.heading, view.asOf].join(', '),
    date: opened.ledger.day,
    landscape: true,
    template: 'digest',
    name: `${fileName('digest', { session, opened })}-${digest.owner.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}`,
    ...(email === undefined ? {} : { recipient: email }),
  };
}

function viewOf(digest: Digest, ownerName: string, { session, opened }: Omit<Delivery, 'input'>): DigestView {
  const { config } = opened;
  return digestView({
    digest,
    ownerName,
    listing: listingOf(opened),
    config: config.value,
    language: session.language,
  });
}

function textOutcome(digests: readonly Digest[], { session, opened }: Delivery): Outcome {
  const { language } = session;
  const texts = digests.map((each) => {
    const { summary } = viewOf(each, '', { session, opened });
    return digestText(each, { summary, day: opened.ledger.day, language });
  });
  return { exit: opened.unread.length > 0 ? 1 : 0, out: texts.join('\n'), err: unreadLines(opened.unread, session) };
}

function onlyScreen(): UserError {
  return new UserError('request/words', {
    fr: '--text va à l’écran : sans --to ni -o.',
    en: '--text goes to the screen: without --to or -o.',
  });
}

function oneOrAll(): UserError {
  return new UserError(
    'request/words',
    {
      fr: 'Dites pour qui : soit --owner NOM, soit --all pour chaque structure.',
      en: 'Say for whom: either --owner NAME, or --all for each structure.',
    },
    { hint: { fr: 'Par exemple : gtm digest --owner DRECM/R', en: 'For example: gtm digest --owner DRECM/R' } },
  );
}

function aFolder(): UserError {
  return new UserError(
    'request/words',
    { fr: 'Plusieurs fiches ne tiennent pas dans un seul fichier.', en: 'Several sheets do not fit in one file.' },
    { hint: { fr: 'Donnez un dossier, par exemple -o sortie/', en: 'Give a folder, for example -o out/' } },
  );
}
