// Git in the folder of a test, by a person of its own and with nothing of the machine's settings.
import { execFileSync } from 'node:child_process';

export type GitRun = (...args: readonly string[]) => string;

/** Runs git in a folder; what it prints, without the last line end. Fails where git does. Commits are of an instant, where one is given. */
export function gitIn(folder: string, instant?: string): GitRun {
  const then = instant === undefined ? {} : { GIT_COMMITTER_DATE: instant };
  const fixed = [
    '-c',
    'user.name=Rapporteur',
    '-c',
    'user.email=rapporteur@example.org',
    '-c',
    'init.defaultBranch=main',
  ];
  return (...args) =>
    execFileSync('git', ['-C', folder, ...fixed, ...args], {
      env: { ...process.env, ...then, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      encoding: 'utf8',
      stdio: 'pipe',
    }).replace(/\n$/, '');
}
