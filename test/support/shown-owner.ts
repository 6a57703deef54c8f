import type { Owner } from '../../src/model/owners/structures.ts';

/** `OIM` a structure, `[OIM]` a group, `<OIM>` a person, `OIM!` unknown; then " ?" when doubtful, " of X" for a person of X. */
export function shownOwner({ name, id, kind, doubtful, structure }: Owner): string {
  const marks = { structure: name, group: `[${name}]`, person: `<${name}>`, unknown: `${name}!` };
  const known = kind === 'person' && id === null ? `<${name}!>` : marks[kind];
  return `${known}${structure === undefined ? '' : ` of ${structure}`}${doubtful ? ' ?' : ''}`;
}
