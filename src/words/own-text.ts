/**
 * The same text in memory of its own. A part that was cut from a text keeps the whole of it in memory, which thousands of
 * files kept in a table of short words would fill.
 */
export function ownText(text: string): string {
  return text.length < SHORT ? text : (JSON.parse(JSON.stringify(text)) as string);
}

/** Shorter parts are copied by V8. */
const SHORT = 13;
