export function readVotes(_: string): any {
  return null;
}
export function readApproval(_: string): string | null {
  return null;
}
