/** Several notes as one; undefined when there is none. */
export function joinNotes(notes: readonly (string | undefined)[]): string | undefined {
  const said = notes.filter((note) => note !== undefined);
  return said.length > 0 ? said.join(' ; ') : undefined;
}
