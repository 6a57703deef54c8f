import type { Draft } from './draft.ts';

/** A field of the record by its path (`agenda.0.actions.1`), and the line of the source that it comes from. */
export type FieldPlace = { readonly field: string; readonly line: number };

/** Where every field of a draft comes from, in the order of the record. */
export function fieldPlaces(draft: Draft): readonly FieldPlace[] {
  const { lines, attendance, agenda, actions, review, annexes, amendments, errata } = draft;
  return [
    ...[...lines].map(([field, line]) => ({ field, line })),
    ...Object.entries(attendance).flatMap(([state, list]) => within(`attendance.${state}`, list)),
    ...agenda.flatMap((item, place) => [
      { field: `agenda.${place}`, line: item.line },
      ...within(`agenda.${place}.decisions`, item.decisions),
      ...within(`agenda.${place}.votes`, item.votes),
      ...within(`agenda.${place}.actions`, item.actions),
    ]),
    ...within('actions', actions),
    ...within('review', review),
    ...annexes.flatMap((annex, place) => [
      { field: `annexes.${place}`, line: annex.line },
      ...annex.themes.flatMap(({ recommendations }, theme) =>
        within(`annexes.${place}.themes.${theme}.recommendations`, recommendations),
      ),
    ]),
    ...within('adoption.amendments', amendments),
    ...within('errata', errata),
  ];
}

function within(path: string, list: readonly { readonly line?: number }[]): readonly FieldPlace[] {
  return list.flatMap(({ line }, place) => (line === undefined ? [] : [{ field: `${path}.${place}`, line }]));
}
