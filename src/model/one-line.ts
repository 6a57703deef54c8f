/**
 * A text on one line, as a record can hold it in a value, a comment or a heading: line ends, control characters and what
 * Unicode gives no meaning become a space, and blanks at both ends go.
 */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\uFEFF]+/gu, ' ').trim();
}
