// Many objects of git read by one process.
import { askGit, type GitPlace } from './ask-git.ts';

/**
 * The contents of objects by their names as git takes them (an id, `HEAD:./meetings/x.md`, `:./gtm.yaml` for the index): one
 * for each name, in order, null where there is no such file. Null as a whole where git is missing or answers nothing. A
 * name must hold no line end: name such a file by the id of its content.
 */
export async function readBlobs(place: GitPlace, names: readonly string[]): Promise<readonly (Buffer | null)[] | null> {
  if (names.length === 0) return [];
  const out = await askGit(place, ['cat-file', '--batch'], { input: `${names.join('\n')}\n` });
  return out && namesRead(out, names);
}

/** Each answer is a line `ID TYPE SIZE`, so many bytes, and a line end; or a line that ends with ` missing`. */
function namesRead(out: Buffer, names: readonly string[]): readonly (Buffer | null)[] {
  let at = 0;
  return names.map((name) => {
    const end = out.indexOf('\n', at);
    const [, type, size] = /^\S+ (\w+) (\d+)$/.exec(out.toString('utf8', at, end)) ?? [];
    if (size === undefined) {
      // A name with blanks or other letters is given back as it came, with what is missing.
      at = out.indexOf('\n', at + Buffer.byteLength(name)) + 1;
      return null;
    }
    const start = end + 1;
    at = start + Number(size) + 1;
    return type === 'blob' ? out.subarray(start, start + Number(size)) : null;
  });
}
