/** `{{upper title}}`: capitals, accents kept (RÉUNION). */
export function upper(value: string): string {
  return value.toUpperCase();
}
