import { dateWords } from '../i18n/date-words.ts';
import { isSystemError, MovedError, UserError } from '../model/errors.ts';
import { setReadingLimits, USUAL_LIMITS } from '../model/reading-limits.ts';
import { safeText } from '../model/safe-text.ts';
import { shellLine } from '../model/shell-word.ts';
import type { Language, Words } from '../model/words.ts';
import { resolveOwner } from '../query/find/resolve-owner.ts';
import { findRoot, locateRoot, startFolder } from '../workspace/locate.ts';
import { hasJournal } from '../workspace/saving/has-journal.ts';
import type { CommandLine } from './command-line.ts';
import { commands } from './commands/index.ts';
import { commandHelp, programHelp } from './help.ts';
import { askedLimits } from './options/limits-option.ts';
import { strictDayOption } from './options/strict-day.ts';
import { resumedPieces } from './output/resumed-pieces.ts';
import { dayAsOption, splitAmongMany, splitDays, textAsMeeting } from './quoted-command.ts';
import { type CommandSpec, type Input, type Outcome, readInput } from './session/command.ts';
import type { Context } from './session/context.ts';
import { languageOf } from './session/language.ts';
import { meantMeeting } from './session/meant-meeting.ts';
import { type CommonOptions, type Session, startSession } from './session/session.ts';
import { suggestedCommands } from './suggested-commands.ts';
import { type Understood, understand } from './typed-options.ts';

/** Loads the command that was asked for, and only that one, parses its options and runs it. */
export async function runProgram(line: CommandLine, context: Context): Promise<Outcome> {
  const language = () => languageOf(context, startFolder(context.cwd, line.directory), line.lang);
  const { name, help, rest } = line;
  if (name === undefined || (name === 'help' && help)) {
    if (!help && rest.length > 0) await refuseOptions(rest);
    return { exit: 0, out: programHelp(language()) };
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) throw unknownCommand(name);
  const spec = await load();
  if (help) return { exit: 0, out: commandHelp(spec, language()) };
  return runCommand(spec, line, context);
}

async function runCommand(spec: CommandSpec, line: CommandLine, context: Context): Promise<Outcome> {
  const { rest: args } = line;
  const { parseOptions } = await import('./parse-options.ts');
  const isMeeting = (word: string) => meansMeeting(word, line, context);
  const isOwner = (words: string) => meansOwner(words, line, context);
  const command = parseOptions(spec, args, { mayLack: spec.missing !== undefined, isMeeting, isOwner });
  const options = command.opts();
  const asTyped = readInput(command.args, options);
  const asked = askedLimits(asTyped);
  setReadingLimits(asked);
  const understood = understand(spec, asTyped, context);
  const { input: typed } = understood;
  const common = {
    directory: typed.text('C'),
    lang: typed.text('lang'),
    today: strictDayOption(typed, 'today'),
    colour: options.color !== false,
    quiet: options.quiet === true,
    command: shellLine(['gtm', spec.name, ...args]),
  };
  const start = (index: CommonOptions['index'], holds?: true) =>
    startSession(context, { ...common, index, ...(holds ? { holds } : {}) });
  const session = start(options.index === false || asked !== USUAL_LIMITS ? 'none' : 'used');
  const { input: sure, said } = await settled(understood, session);
  const input = await whole(sure, spec, session);
  if (spec.missing && input === sure) parseOptions(spec, args, { isMeeting });
  const plain = runOf(spec, input, { args, isMeeting });
  const run = spec.asks ? plain : againUnderLock(plain, () => start('none', true));
  const outcome = await runSoundly(run, session, () => start('anew'));
  const { language, quiet } = session;
  const remarks = quiet ? [] : said.map((words) => `${UNDERSTOOD[language]} ${words[language]}\n`);
  return { ...outcome, err: remarks.join('') + (outcome.err ?? '') + (await interruptedLine(session)) };
}

/** That somebody's change was interrupted: it stands by half until the next command that writes ends it. */
async function interruptedLine({ folder, language }: Session): Promise<string> {
  const files = await interruptedBelow(folder);
  if (files.length === 0) return '';
  const names = safeText(files.join(', '));
  return {
    fr: `Une modification a été interrompue (${names}) : la prochaine commande qui écrit la terminera.\n`,
    en: `A change was interrupted (${names}): the next command that writes will finish it.\n`,
  }[language];
}

/** What the command did is done: a disk that fails now does not make it fail. */
async function interruptedBelow(folder: string): Promise<readonly string[]> {
  try {
    const root = findRoot(folder);
    if (root === undefined || !hasJournal(root)) return [];
    const { interruptedFiles } = await import('../workspace/saving/interrupted-files.ts');
    return interruptedFiles(root);
  } catch (error) {
    if (isSystemError(error)) return [];
    throw error;
  }
}

const UNDERSTOOD: Words = { fr: 'compris :', en: 'understood:' };

type Run = (session: Session) => Promise<Outcome>;

/** Words that were typed without quotes are told of, where they are why the command is refused. */
function runOf(spec: CommandSpec, input: Input, { args, isMeeting }: Typed): Run {
  return async (session) => {
    try {
      return await spec.run(input, session);
    } catch (error) {
      const isRefused = error instanceof UserError && error.exit === 2;
      const days = isRefused ? (dayAsOption(spec, args) ?? splitDays(spec, args)) : undefined;
      const many = days ?? splitAmongMany(error, spec, args);
      throw many ?? (isRefused ? textAsMeeting(spec, args, isMeeting) : undefined) ?? error;
    }
  };
}

/**
 * Where somebody else has changed a file since it was read, all is read and planned again while nobody else writes; what then
 * no longer fits is refused.
 */
function againUnderLock(run: Run, startHolding: () => Session): Run {
  return async (session) => {
    try {
      return await run(session);
    } catch (error) {
      if (!(error instanceof MovedError)) throw error;
      const { withLock } = await import('../workspace/saving/lock.ts');
      const { uninterrupted, holder } = session.context;
      return uninterrupted(() => withLock(locateRoot(session.folder), holder, () => run(startHolding())));
    }
  };
}

type Typed = { readonly args: readonly string[]; readonly isMeeting: (word: string) => boolean };

/** Whether a word means a meeting of the workspace; where there is none, that is what is to be told. */
function meansMeeting(word: string, line: CommandLine, context: Context): boolean {
  try {
    return meantMeeting(word, openedFor(line, context)).kind !== 'unknown';
  } catch {
    return true;
  }
}

/** Whether words mean somebody whom the registry or a record knows. */
function meansOwner(words: string, line: CommandLine, context: Context): boolean {
  try {
    const opened = openedFor(line, context);
    return resolveOwner(words, opened, opened.registry.value).kind === 'found';
  } catch {
    return false;
  }
}

function openedFor({ directory, lang }: CommandLine, context: Context) {
  const common = { directory, lang, today: undefined, colour: false, quiet: true, command: '' };
  return startSession(context, { ...common, index: 'none' }).open();
}

/** The index may be damaged where it was asked last: all is read from the files then, and an index made anew. */
async function runSoundly(run: Run, session: Session, startAnew: () => Session): Promise<Outcome> {
  const { afterwards } = session;
  const again = async () => {
    const anew = startAnew();
    const outcome = await run(anew);
    return { ...outcome, afterwards: anew.afterwards };
  };
  const mayBeDamaged = () => afterwards.length > 0 && session.usesIndex;
  try {
    const outcome = await run(session);
    if (typeof outcome.out === 'string' || !mayBeDamaged()) return { ...outcome, afterwards };
    const resumed = async () => {
      const { out, afterwards: others } = await again();
      afterwards.splice(0, afterwards.length, ...others);
      return out;
    };
    return { ...outcome, out: resumedPieces(outcome.out, resumed), afterwards };
  } catch (error) {
    if (!mayBeDamaged() || error instanceof UserError) throw error;
    return again();
  }
}

/** The words as typed, with those that are missing asked for on a terminal; as they are where nobody may be asked. */
async function whole(typed: Input, { missing }: CommandSpec, session: Session): Promise<Input> {
  if (!missing?.isMissing(typed) || typed.has('yes')) return typed;
  const dialogue = session.context.dialogue(session.colour);
  return dialogue ? (await missing.load())(typed, session, dialogue) : typed;
}

/** The year of a day that may be past is asked for on a terminal. */
async function settled(understood: Understood, session: Session): Promise<Understood> {
  const { input, doubt } = understood;
  const dialogue = doubt && !input.has('yes') ? session.context.dialogue(session.colour) : null;
  if (!doubt || !dialogue) return understood;
  const { askYear } = await import('./ask/missing-days.ts');
  const day = await askYear(session, dialogue, doubt);
  return { input: { ...input, text: (name) => (name === 'date' ? day : input.text(name)) }, said: [dateWords(day)] };
}

/** Options without a command: those that no command takes are refused, not passed over. */
async function refuseOptions(args: readonly string[]): Promise<void> {
  const { parseOptions } = await import('./parse-options.ts');
  const program: CommandSpec = {
    name: '',
    summary: { fr: '', en: '' },
    options: [],
    examples: [],
    run: () => ({ exit: 0, out: '' }),
  };
  parseOptions(program, args);
}

function unknownCommand(name: string): UserError {
  const meant = suggestedCommands(name);
  const listed = (language: Language, or: string) => meant.map((words) => `gtm ${words[language]}`).join(or);
  return new UserError(
    'request/unknown',
    { fr: `gtm n’a pas de commande « ${name} ».`, en: `gtm has no command "${name}".` },
    {
      hint:
        meant.length > 0
          ? { fr: `Vouliez-vous dire : ${listed('fr', ', ou ')} ?`, en: `Did you mean: ${listed('en', ', or ')}?` }
          : { fr: 'La liste des commandes : gtm --help', en: 'The list of commands: gtm --help' },
    },
  );
}
