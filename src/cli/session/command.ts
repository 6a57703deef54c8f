import type { Words } from '../../model/words.ts';
import type { Dialogue } from './context.ts';
import type { Session } from './session.ts';

/** What a command hands back: data for stdout, the rest for stderr. At 2 and above nothing goes to stdout. */
export type Outcome = {
  readonly exit: 0 | 1;
  /** A long list comes in pieces, each made when it is asked for. */
  readonly out: string | Iterable<string> | AsyncIterable<string>;
  readonly err?: string;
  /** What is left to do when all of it is printed; whatever comes of it, the command has succeeded. */
  readonly afterwards?: readonly (() => Promise<void>)[];
};

export type OptionSpec = {
  /** As commander writes it: `--owner <name>`, `--late`. */
  readonly flags: string;
  readonly words: Words;
  /** May be given several times. */
  readonly many?: true;
  readonly choices?: readonly string[];
  /** What a value as people type it stands for, before it is held against the choices. */
  readonly reading?: (typed: string) => string | undefined;
};

/** One command: a file of this folder and a line in commands/index.ts. */
export type CommandSpec = {
  readonly name: string;
  readonly summary: Words;
  /** As commander writes them: `<meeting>`, `[paths...]`. */
  readonly arguments?: readonly { readonly name: string; readonly words: Words }[];
  readonly options: readonly OptionSpec[];
  /** The same in both languages, or in each. */
  readonly examples: readonly (string | Words)[];
  /** The words that are asked for on a terminal when they are missing, unless `--yes` is given. */
  readonly missing?: MissingWords;
  /** It asks while it runs: what it was answered is not asked for again when a file has changed meanwhile. */
  readonly asks?: true;
  readonly run: (input: Input, session: Session) => Outcome | Promise<Outcome>;
};

/** What a command lacks, and how it is asked for: loaded only then. */
type MissingWords = {
  readonly isMissing: (input: Input) => boolean;
  readonly load: () => Promise<(input: Input, session: Session, dialogue: Dialogue) => Promise<Input>>;
};

/** The arguments and options as typed. */
export type Input = {
  readonly args: readonly string[];
  /** The value of an option; undefined when it was not given. */
  readonly text: (name: string) => string | undefined;
  /** The values of an option that may be given several times. */
  readonly texts: (name: string) => readonly string[];
  readonly has: (name: string) => boolean;
};

/** Reads what commander parsed. */
export function readInput(args: readonly string[], options: Readonly<Record<string, unknown>>): Input {
  return {
    args,
    text: (name) => (typeof options[name] === 'string' ? options[name] : undefined),
    texts: (name) => (Array.isArray(options[name]) ? options[name].map(String) : []),
    has: (name) => options[name] === true,
  };
}
