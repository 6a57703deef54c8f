import { play } from '../../support/play.ts';

/** Runs command lines in this process; gives what may never happen: a bug told (exit 70), an exit code that is none, a throw. */
export async function tryLines(lines: readonly (readonly string[])[], cwd: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const line of lines) {
    try {
      const { exit, err } = await play(line, { cwd, env: { GTM_DEBUG: '1' } });
      if (![0, 1, 2, 3].includes(exit)) wrong.push(`${line.join(' ')}: exit ${exit}: ${err.slice(0, 600)}`);
    } catch (error) {
      wrong.push(`${line.join(' ')}: ${error instanceof Error ? error.stack : error}`);
    }
  }
  return wrong;
}
