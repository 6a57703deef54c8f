/** The owners of an action as a record writes them: one name stands alone, several in a list. */
export function ownersValue(owners: readonly string[]): string | readonly string[] {
  const [only, ...others] = owners;
  return only !== undefined && others.length === 0 ? only : owners;
}
