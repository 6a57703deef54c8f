// What `gtm init` says once the workspace is there.

import type { CivilDate } from '../../../model/civil-date.ts';
import { safeText } from '../../../model/safe-text.ts';
import { shellWord } from '../../../model/shell-word.ts';
import type { Language } from '../../../model/words.ts';
import type { CreatedWorkspace } from '../../../workspace/create-workspace.ts';

export type Created = CreatedWorkspace & {
  /** The way to it from where the person stands; empty for here. */
  readonly folder: string;
  /** Whether the .gitignore that was there lacks our line. */
  readonly unignored: boolean;
  readonly today: CivilDate;
};

/** What the person should know of the folder, then the next steps. */
export function nextSteps(created: Created, language: Language): string {
  const { kept, folder, unignored, inside, inGit, today } = created;
  const say = WORDS[language];
  const remarks = [
    ...(inside === undefined ? [] : [say.inside(safeText(inside))]),
    ...(kept.length > 0 ? [`${say.kept} ${safeText(kept.join(', '))}`] : []),
    ...(unignored ? [say.ignore] : []),
  ];
  return [
    ...remarks,
    '',
    say.next,
    ...(folder === '' ? [] : [`  cd ${safeText(shellWord(folder))}`]),
    ...say.steps.map(([command, why]) => step(command.replace('DATE', today), why)),
    ...(inGit ? [] : ['  git init']),
    '  git add -A',
    step(say.commit, say.keep),
    step('gtm --help', say.help),
    '',
  ].join('\n');
}

function step(command: string, why: string): string {
  return `  ${command.padEnd(34)}  ${why}`;
}

const WORDS = {
  fr: {
    inside: (outer: string) =>
      `Remarque : ce dossier est dans un autre espace de travail, « ${outer} » ; chacun garde ses comptes rendus.`,
    kept: 'Déjà là, laissés tels quels :',
    ignore: 'Dans .gitignore, ajoutez la ligne « .gtm/ » : ce dossier ne va pas dans git.',
    next: 'L’espace de travail est prêt. La suite :',
    steps: [
      ['gtm structures add "ONG Karkara"', 'inscrire une structure au registre,'],
      ['', 'ou ouvrir structures.yaml'],
      ['gtm new --date DATE', 'préparer le premier compte rendu'],
      ['gtm check', 'vérifier ce qui a été écrit'],
    ],
    commit: 'git commit -m "Premiers réglages"',
    keep: 'garder le tout dans git',
    help: 'tout ce que gtm sait faire',
  },
  en: {
    inside: (outer: string) => `Remark: this folder lies in another workspace, "${outer}"; each keeps its own records.`,
    kept: 'There already, left as they were:',
    ignore: 'In .gitignore, add the line ".gtm/": that folder does not go into git.',
    next: 'The workspace is ready. What comes next:',
    steps: [
      ['gtm structures add "Works Office"', 'put a structure on the registry,'],
      ['', 'or open structures.yaml'],
      ['gtm new --date DATE', 'prepare the first record'],
      ['gtm check', 'check what was written'],
    ],
    commit: 'git commit -m "First settings"',
    keep: 'keep it all in git',
    help: 'all that gtm can do',
  },
} as const satisfies Readonly<Record<Language, object>>;
