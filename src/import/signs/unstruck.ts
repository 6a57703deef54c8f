/** The words of a line, or its value, without those of it that are struck out: "~~7 février~~ 14 février". */
export function unstruck(words: string, markdown: string): string {
  return struckIn(markdown).reduce((all, struck) => all.replace(struck, ' '), words);
}

/** Which words of a line are struck out. */
export function struckIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(/~~(.+?)~~/g)].map(([, struck = '']) => struck.trim());
}
