import type { Paint } from '../../format/layout/format.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { Language } from '../../model/words.ts';
import { locateRoot, startFolder } from '../../workspace/locate.ts';
import type { Context } from './context.ts';
import { languageOf } from './language.ts';
import { openSoundly } from './open-by-index.ts';
import { type Opened, openWhole } from './opened.ts';
import { makePaint } from './print.ts';
import { withSettings } from './with-settings.ts';

/** The options that every command takes. */
export type CommonOptions = {
  /** Whether the lock of the workspace is held already. */
  readonly holds?: true;
  readonly directory: string | undefined;
  readonly lang: string | undefined;
  readonly today: CivilDate | undefined;
  readonly colour: boolean;
  readonly quiet: boolean;
  /** The command line as it was typed. */
  readonly command: string;
  /** What is done with the index: used, made anew, or neither read nor written. */
  readonly index: 'used' | 'anew' | 'none';
};

/** What a command works with: where, in which language, on which day, for which terminal. */
export type Session = {
  readonly context: Context;
  /** Where relative paths start. */
  readonly folder: string;
  readonly language: Language;
  /** Columns of the terminal, or 80 when stdout is none; COLUMNS says otherwise. */
  readonly width: number;
  /** Whether what goes to stdout may be coloured. */
  readonly colour: boolean;
  readonly paint: Paint;
  readonly paintErrors: Paint;
  readonly quiet: boolean;
  /** The command line as it was typed. */
  readonly command: string;
  /** The day asked for with --today. */
  readonly today: CivilDate | undefined;
  /** The workspace with its follow-up judged today, or as it was known on a day. Refused (exit 2) when there is none. */
  readonly open: (asOf?: CivilDate) => Opened;
  /** The same for what changes it; refused (exit 2) too while the settings or the registry cannot be read. */
  readonly openToChange: () => Opened;
  /** The same by its index, for what only tells of it: what has not changed since the last time is not read again. */
  readonly look: (asOf?: CivilDate) => Opened;
  /** Whether what was found out the last time may be used and kept. */
  readonly usesIndex: boolean;
  /** What is left to do when everything is printed. */
  readonly afterwards: (() => Promise<void>)[];
};

/** Sets up a session from the common options; refused (exit 2): a folder or language that cannot be. */
export function startSession(outside: Context, options: CommonOptions): Session {
  const context: Context = options.holds ? { ...outside, holder: { ...outside.holder, holds: true } } : outside;
  const folder = startFolder(context.cwd, options.directory);
  const { today } = options;
  const afterwards: (() => Promise<void>)[] = [];
  const todayIn = (zone: string | undefined) => today ?? context.dayIn(zone);
  const open = (asOf?: CivilDate) => openWhole(locateRoot(folder), { context, folder, todayIn, asOf });
  const colour = options.colour && context.stdout.isTerminal && !context.env.NO_COLOR;
  return {
    context,
    folder,
    language: languageOf(context, folder, options.lang),
    width: widthOf(context),
    colour,
    paint: makePaint(colour),
    paintErrors: makePaint(options.colour && context.stderr.isTerminal && !context.env.NO_COLOR),
    quiet: options.quiet,
    command: options.command,
    today,
    open,
    openToChange: () => withSettings(open()),
    look: (asOf) => {
      const looking = { context, folder, todayIn, asOf, kept: options.index };
      const { opened, afterward } = openSoundly(locateRoot(folder), looking);
      afterwards.push(afterward);
      return opened;
    },
    usesIndex: options.index !== 'none',
    afterwards,
  };
}

function widthOf({ env, stdout }: Context): number {
  const asked = Number(env.COLUMNS);
  if (Number.isInteger(asked) && asked >= 20 && asked <= 1000) return asked;
  return stdout.columns ?? 80;
}
