export function readFactLine(_: string, __: unknown): any {
  return null;
}
