// What has a shared repository check its records, on the machines of who keeps it.
import type { Language } from '../../model/words.ts';

/** Who keeps the repository. */
export type CiKind = 'github' | 'gitlab';

/** The file in which each of them looks for what is to be run, and what it holds. */
export function starterCi(kind: CiKind, language: Language): { readonly file: string; readonly text: string } {
  const { file, lines } = WORKFLOWS[kind];
  return { file, text: `${[...REMARK[language], ...lines].join('\n')}\n` };
}

const REMARK: Readonly<Record<Language, readonly string[]>> = {
  fr: ['# À chaque envoi, gtm vérifie les comptes rendus\u00A0: une erreur est dite à sa ligne.'],
  en: ['# At each push, gtm checks the records: an error is told at its line.'],
};

const WORKFLOWS: Readonly<Record<CiKind, { readonly file: string; readonly lines: readonly string[] }>> = {
  github: {
    file: '.github/workflows/gtm.yml',
    lines: [
      'name: gtm',
      'on: [push, pull_request]',
      'permissions: { contents: read }',
      'jobs:',
      '  check:',
      '    runs-on: ubuntu-latest',
      '    steps:',
      '      - uses: actions/checkout@v4',
      '      - uses: actions/setup-node@v4',
      '        with: { node-version: 22 }',
      '      - run: npx --yes gtm-minutes check --format github',
    ],
  },
  gitlab: {
    file: '.gitlab-ci.yml',
    lines: ['gtm:', '  image: node:22-slim', '  script:', '    - npx --yes gtm-minutes check'],
  },
};
