import { UserError } from '../../../model/errors.ts';
import { runEditor } from '../../../workspace/run.ts';
import type { Context } from '../../session/context.ts';

/**
 * Opens a file in the person's editor and waits until it is closed: VISUAL, else EDITOR, else the usual one of the system.
 * Refused (exit 2) without a terminal, and when the editor cannot be started or ends with an error; the file stays.
 */
export async function editFile(path: string, { env, dialogue, platform }: Context): Promise<void> {
  if (!dialogue(true)) throw noTerminal(path);
  const command = env.VISUAL || env.EDITOR || (platform === 'win32' ? 'notepad' : 'vi');
  const [program = '', ...args] = wordsOf(command);
  const ended = await runEditor(program, [...args, path]);
  if (ended === 'absent') throw noEditor(command, path);
  if (ended !== 0) throw failed(command, path);
}

/** The words of a command, those in quotes whole: `"C:\Program Files\code" --wait`. */
function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? '',
  );
}

function noTerminal(path: string): UserError {
  return new UserError(
    'request/no-terminal',
    {
      fr: 'Il n’y a pas de terminal où ouvrir un éditeur ; le compte rendu est écrit.',
      en: 'There is no terminal to open an editor on; the record is written.',
    },
    { hint: { fr: `Ouvrez-le vous-même : ${path}`, en: `Open it yourself: ${path}` } },
  );
}

function noEditor(command: string, path: string): UserError {
  return new UserError(
    'program/editor',
    { fr: `L’éditeur « ${command} » est introuvable.`, en: `The editor "${command}" cannot be found.` },
    {
      hint: {
        fr: `Nommez le vôtre dans EDITOR, par exemple EDITOR=nano. Le compte rendu est écrit : ${path}`,
        en: `Name yours in EDITOR, for example EDITOR=nano. The record is written: ${path}`,
      },
    },
  );
}

function failed(command: string, path: string): UserError {
  return new UserError(
    'program/editor',
    { fr: `L’éditeur « ${command} » a signalé une erreur.`, en: `The editor "${command}" reported an error.` },
    { hint: { fr: `Le compte rendu est là : ${path}`, en: `The record is there: ${path}` } },
  );
}
