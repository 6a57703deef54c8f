/**
 * A name as one word of a command that people copy into their terminal: in double quotes, or, when it holds a sign that
 * a shell would act on, in single ones.
 */
export function shellWord(name: string): string {
  if (!/["$`\\!]/.test(name)) return `"${name}"`;
  return `'${name.replaceAll("'", "'\\''")}'`;
}
