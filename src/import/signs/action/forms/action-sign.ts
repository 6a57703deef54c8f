// The shape of the signs of an action, and claims on pieces of a line.
import type { Claim, Known, Sign } from '../../sign.ts';
import { withoutMarks } from '../../without-marks.ts';

/**
 * `text`, the words that are left to read, or that are the action itself; `status`, how far it is, as written; `mark`, what
 * says that it is one; `number`, the one that the minutes give it.
 */
export type ActionField = 'text' | 'owner' | 'due' | 'status' | 'mark' | 'number' | 'note';

export type ActionClaim = Claim<ActionField>;

/** `listed`: the line stands in a list of actions, where a lone first name may be an owner. */
export type ActionKnown = Known & { readonly listed?: boolean };

/** A sign without `text` leaves all words of the line to the next one. */
export type ActionSign = Omit<Sign<ActionField>, 'read'> & {
  readonly read: (line: string, known: ActionKnown) => readonly ActionClaim[];
};

/** A piece of a line, by its places. */
export type Piece = readonly [start: number, end: number];

/** What a piece says, without the blanks and the marks of emphasis around it; `value`, when it is said otherwise. */
export function claimOn(line: string, field: ActionField, piece: Piece, value?: string): ActionClaim {
  const [start, end] = trimmed(line, piece);
  const words = line.slice(start, end);
  return { start, end, field, value: value ?? (field === 'text' ? words : withoutMarks(words)), sure: true };
}

/** The claims on the groups of a match (of a pattern with the flag `d`) that matched, one for each field. */
export function claimsOn(match: RegExpExecArray, fields: readonly (ActionField | null)[]): readonly ActionClaim[] {
  return fields.flatMap((field, place) => {
    const piece = match.indices?.[place + 1];
    return field === null || piece === undefined ? [] : [claimOn(match.input, field, piece)];
  });
}

/** The claims of a piece that was read by itself, at their places in the line. */
export function movedBy(claims: readonly ActionClaim[], offset: number): readonly ActionClaim[] {
  return claims.map((claim) => ({ ...claim, start: claim.start + offset, end: claim.end + offset }));
}

function trimmed(line: string, [from, to]: Piece): Piece {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(line.charAt(start))) start += 1;
  while (end > start && /\s/.test(line.charAt(end - 1))) end -= 1;
  return [start, end];
}
