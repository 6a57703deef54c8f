/** A command line cut in the command and the rest, with the options that matter before it is parsed. */
export type CommandLine = {
  readonly name: string | undefined;
  readonly rest: readonly string[];
  readonly directory: string | undefined;
  readonly lang: string | undefined;
};

/** The common options that take a value: what follows them is not the name of a command. */
const OPTIONS_WITH_VALUE: readonly string[] = ['-C', '--lang', '--today'];

/** Finds the name of the command: the first argument that is neither an option nor the value of one. */
export function readCommandLine(args: readonly string[]): CommandLine {
  let at = 0;
  while (at < args.length && args[at]?.startsWith('-')) at += OPTIONS_WITH_VALUE.includes(args[at] ?? '') ? 2 : 1;
  const rest = args.filter((_, index) => index !== at);
  return { name: args[at], rest, directory: optionValue(rest, '-C'), lang: optionValue(rest, '--lang') };
}

function optionValue(args: readonly string[], option: string): string | undefined {
  const at = args.lastIndexOf(option);
  return at < 0 ? args.findLast((each) => each.startsWith(`${option}=`))?.slice(option.length + 1) : args[at + 1];
}
