// What is asked of who writes in a process of its own, and texts of which each byte is known.

/** What somebody does: command lines, or saving for ever; and where they are stopped. */
export type Task = {
  readonly commands?: readonly (readonly string[])[];
  readonly stop?: { readonly rename: number; readonly signal: 'SIGKILL' | 'SIGSTOP' };
};

/** The files that who saves for ever changes: the first each time, all of them at every third version. */
export const SEVERAL = ['meetings/2023-03-01.md', 'meetings/2023-03-02.md', 'structures.yaml'] as const;

/** A text that is whole or seen to be torn: some tens of kilobytes of its number. */
export function versionText(version: number): string {
  return `version ${version}\n${`${version} `.repeat(12_000)}\n`;
}

/** The version of a text; -1 when it is torn. */
export function versionOf(text: string): number {
  const version = Number(/^version (\d+)\n/.exec(text)?.[1] ?? -1);
  return text === versionText(version) ? version : -1;
}

/** Whether a process of this account runs. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
