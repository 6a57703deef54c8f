/** What an id or a name as typed turns out to be; the command line says the rest. */
export type Finding<Item> =
  | { readonly kind: 'found'; readonly item: Item }
  /** Several fit: a longer id tells them apart. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Item[] }
  /** None fits; the nearest names, best first. */
  | { readonly kind: 'unknown'; readonly nearest: readonly string[] };

/** The only one that fits, or what to say instead. `nearest` is asked only when none does. */
export function findingOf<Item>(fitting: readonly Item[], nearest: () => readonly string[]): Finding<Item> {
  const [item, ...others] = fitting;
  if (item === undefined) return { kind: 'unknown', nearest: nearest() };
  return others.length === 0 ? { kind: 'found', item } : { kind: 'ambiguous', candidates: fitting };
}
