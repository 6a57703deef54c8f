// What a commit would hold, checked: the index of git, not the work tree.
import { checkWorkspace } from '../../../check/check-workspace.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { UserError } from '../../../model/errors.ts';
import { safeText } from '../../../model/safe-text.ts';
import type { GitPlace } from '../../../workspace/git/ask-git.ts';
import { layOut, stagedFiles } from '../../../workspace/git/staged-files.ts';
import { filesInCommit, type TreeFile } from '../../../workspace/git/tree-files.ts';
import { locateRoot } from '../../../workspace/locate.ts';
import { type Opened, openWhole } from '../../session/opened.ts';
import type { Session } from '../../session/session.ts';
import { type Checked, checkedFiles } from './checked.ts';

/**
 * Checks what is about to be committed: every finding of the files that the commit changes, and the errors that it brings to
 * others. Refused: no repository (exit 3), a merge in which something is not settled (exit 2).
 */
export async function checkStaged(session: Session, also: readonly string[]): Promise<Checked> {
  const root = locateRoot(session.folder);
  const place = { root, env: session.context.env };
  const staged = await stagedFiles(place);
  if (!staged) throw noRepository();
  if (staged.unsettled.length > 0) throw unsettled(staged.unsettled);
  const { changed } = staged;
  const all = await checkLaidOut(place, staged.files, { session, also });
  const elsewhere = all.diagnostics.filter(({ file, severity }) => !changed.has(file) && severity === 'error');
  const known = elsewhere.length === 0 ? new Set() : await errorsBefore(place, { session, also });
  const diagnostics = all.diagnostics.filter(
    (found) => changed.has(found.file) || (elsewhere.includes(found) && !known.has(sayingOf(found))),
  );
  const files = all.files.filter((file) => changed.has(file) || diagnostics.some((found) => found.file === file));
  return { ...all, root, files, diagnostics, unread: all.unread.filter(({ file }) => files.includes(file)) };
}

type Asking = { readonly session: Session; readonly also: readonly string[] };

async function checkLaidOut(place: GitPlace, files: readonly TreeFile[], { session, also }: Asking): Promise<Checked> {
  const laid = await layOut(place, files);
  if (!laid) throw noRepository();
  try {
    const opened = openAt(laid.root, session);
    return checkedFiles(opened, checkWorkspace({ ...opened, also }));
  } finally {
    laid.remove();
  }
}

function openAt(root: string, { context, today, folder }: Session): Opened {
  return openWhole(root, { context, folder, asOf: undefined, todayIn: (zone) => today ?? context.dayIn(zone) });
}

/** The errors that the last commit has already. */
async function errorsBefore(place: GitPlace, asking: Asking): Promise<ReadonlySet<string>> {
  const head = await filesInCommit(place, 'HEAD');
  const { diagnostics } = await checkLaidOut(place, head ?? [], asking);
  return new Set(diagnostics.map(sayingOf));
}

function sayingOf({ file, code, message }: Diagnostic): string {
  return [file, code, message.en].join('\n');
}

function noRepository(): UserError {
  return new UserError(
    'program/git',
    {
      fr: 'Il n’y a pas ici de dépôt git : rien ne peut y être enregistré.',
      en: 'There is no git repository here: nothing can be committed.',
    },
    { exit: 3, hint: { fr: 'Pour en faire un : git init', en: 'To make one: git init' } },
  );
}

function unsettled(files: readonly string[]): UserError {
  const names = safeText(files.join(', '));
  return new UserError(
    'state/errors',
    {
      fr: `Une fusion n’est pas finie ; personne n’a encore tranché dans : ${names}.`,
      en: `A merge is not finished; nobody has settled yet: ${names}.`,
    },
    {
      hint: {
        fr: 'Ouvrez ces fichiers, gardez la bonne version, puis : git add FICHIER',
        en: 'Open these files, keep the right version, then: git add FILE',
      },
    },
  );
}
