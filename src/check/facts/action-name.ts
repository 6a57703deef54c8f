/** The longest text shown for an action without id, in UTF-16 units. */
const LONGEST = 60;

/** How a sentence names an action or recommendation: its id, else the beginning of its text. */
export function actionName({ id, text }: { readonly id: string | null; readonly text: string }): string {
  return id ?? shortened(text);
}

/** The beginning of a text, on one line; never empty. */
export function shortened(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST)
    .trim()
    .replace(/\s+/g, ' ');
  if (line === '') return '…';
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}
