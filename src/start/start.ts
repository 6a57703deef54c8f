import { readCommandLine } from '../cli/command-line.ts';
import type { main } from '../cli/main.ts';
import type { processContext } from '../cli/process-context.ts';
import { cacheFileFor } from './cache-file.ts';
import { openProgram } from './program.ts';

/**
 * Runs the command line of this process, from the program that the build put beside this file. Where the system does not let
 * that be read (too few files may be open), it is said in a sentence (exit 3): the program that explains errors is not there.
 */
export async function start(): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
    process.stderr.write(`${unreadable(String(error.code))}\n`);
    process.exitCode = 3;
  }
}

async function run(): Promise<void> {
  const args = process.argv.slice(2);
  const { name = 'gtm' } = readCommandLine(args);
  const { load, keep } = openProgram(__dirname, cacheFileFor(name));
  const { main: runMain } = load('/cli/main.ts') as { readonly main: typeof main };
  const { processContext: context } = load('/cli/process-context.ts') as {
    readonly processContext: typeof processContext;
  };
  process.exitCode = await runMain(args, context(process));
  keep();
}

function unreadable(code: string): string {
  const { LC_ALL, LC_MESSAGES, LANG = '' } = process.env;
  const language = (LC_ALL || LC_MESSAGES || LANG).startsWith('fr') ? 'fr' : 'en';
  const reason = {
    fr: 'le système a refusé de lire les fichiers de gtm',
    en: 'the system refused to read the files of gtm',
  };
  const hint =
    code === 'EMFILE' || code === 'ENFILE'
      ? {
          fr: 'Trop de fichiers sont ouverts : fermez d’autres programmes, ou relevez la limite : ulimit -n 1024',
          en: 'Too many files are open: close other programs, or raise the limit: ulimit -n 1024',
        }
      : { fr: 'Installez gtm de nouveau.', en: 'Install gtm again.' };
  const error = { fr: 'Erreur system/disk :', en: 'Error system/disk:' };
  return `${error[language]} ${reason[language]} (${code}).\n${hint[language]}`;
}

/** The public API, for programs that import the package. */
export function openApi(): unknown {
  return openProgram(__dirname, undefined).load('/index.ts');
}
