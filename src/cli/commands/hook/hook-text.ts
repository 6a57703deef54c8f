// What a repository is told to run: before a commit, and to merge two versions of a record.
import type { HookKeeper } from '../../../workspace/git/hook-file.ts';

/** The line by which the hook is known as ours. */
const MARK = '# gtm: checks what is to be committed. "gtm hook uninstall" takes this file away.';

/** The hook, for a workspace that lies below the top of the work tree; POSIX sh, which git brings on Windows too. */
export function hookText(prefix: string): string {
  return [
    '#!/bin/sh',
    MARK,
    'if command -v gtm >/dev/null 2>&1; then',
    `  exec ${checkLine('gtm', prefix)}`,
    'elif command -v npx >/dev/null 2>&1 && npx --no-install gtm --version >/dev/null 2>&1; then',
    `  exec ${checkLine('npx --no-install gtm', prefix)}`,
    'fi',
    'echo "gtm: not found, nothing was checked." >&2',
    '',
  ].join('\n');
}

/** The line that another hook needs. */
export function checkLine(program: string, prefix: string): string {
  const folder = prefix.replace(/\/$/, '');
  return folder === ''
    ? `${program} check --staged`
    : `${program} -C '${folder.replaceAll("'", `'\\''`)}' check --staged`;
}

/** How the line is put in the files of a tool that runs hooks. */
export function keeperLines(keeper: HookKeeper, prefix: string): string {
  const line = checkLine('npx gtm', prefix);
  return {
    'core.hooksPath': line,
    husky: `# .husky/pre-commit\n${line}`,
    lefthook: `# lefthook.yml\npre-commit:\n  commands:\n    gtm:\n      run: ${line}`,
    'pre-commit': [
      '# .pre-commit-config.yaml',
      '- repo: local',
      '  hooks:',
      `    - { id: gtm, name: gtm, entry: "${line}", language: system, pass_filenames: false }`,
    ].join('\n'),
  }[keeper];
}

export function isOurs(text: string): boolean {
  return text.includes(MARK);
}

const DRIVER = 'merge-driver %O %A %B %L %P';

/**
 * How git merges a file with `merge=gtm`. Where gtm is missing, or leaves our version alone without a word, the lines are
 * merged as git does: our side may never stand there as if nothing had been lost.
 */
const DRIVER_LINE = [
  `if command -v gtm >/dev/null 2>&1; then gtm ${DRIVER}; else npx --no-install gtm ${DRIVER}; fi && exit 0`,
  'grep -q "^<<<<<<<" %A || git merge-file --marker-size=%L %A %O %B',
  'exit 1',
].join('; ');

/** The settings of the repository for the merge driver. */
export const DRIVER_SETTINGS: Readonly<Record<string, string>> = {
  'merge.gtm.name': 'records of gtm, merged by what they say',
  'merge.gtm.driver': DRIVER_LINE,
};
