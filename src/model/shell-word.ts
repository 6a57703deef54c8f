/**
 * A name as one word of a command that people copy into their terminal: in double quotes, or, when it holds a sign that
 * a shell would act on, in single ones.
 */
export function shellWord(name: string): string {
  if (!/["$`\\!]/.test(name)) return `"${name}"`;
  return `'${name.replaceAll("'", "'\\''")}'`;
}

/** A command line as people type it: quotes stand only around the words that need them. */
export function shellLine(words: readonly string[]): string {
  return words.map((word) => (/^[\p{L}\p{N}_./:=,@%+-]+$/u.test(word) ? word : shellWord(word))).join(' ');
}
