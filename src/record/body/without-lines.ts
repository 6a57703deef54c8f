/** Some lines of a file, the first and the last, from 1. */
type Lines = { readonly line: number; readonly endLine: number };

/** A body without some of its lines, and without the blank line that each block of them leaves behind; `first` is its first line in the file. */
export function withoutLines(body: string, blocks: readonly Lines[], first: number): string {
  const lines = body.split(/(?<=\r\n|\n|\r(?!\n))/);
  const gone = new Set<number>();
  for (const { line, endLine } of blocks) {
    for (let index = line - first; index <= endLine - first; index += 1) gone.add(index);
    const [before, after] = [line - first - 1, endLine - first + 1];
    const blankAround = isBlank(lines[before]) && isBlank(lines[after]) && after < lines.length;
    if (blankAround) gone.add(after);
  }
  return lines.filter((_, index) => !gone.has(index)).join('');
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}
