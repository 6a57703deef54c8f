// What `gtm init` says once the workspace is there.
import { shellWord } from '../check/shell-word.ts';
import type { CivilDate } from '../model/civil-date.ts';
import { safeText } from '../model/safe-text.ts';
import type { Language } from '../model/words.ts';
import type { CreatedWorkspace } from '../workspace/create-workspace.ts';

export type Created = CreatedWorkspace & {
  /** The way to it from where the person stands; empty for here. */
  readonly folder: string;
  /** The workspace that it lies in; undefined when it lies in none. */
  readonly inside: string | undefined;
  readonly today: CivilDate;
};

/** What the person should know of the folder, then the next steps. */
export function nextSteps({ kept, folder, inside, today }: Created, language: Language): string {
  const say = WORDS[language];
  return [
    ...(inside === undefined ? [] : [`${say.inside} ${safeText(inside)}`]),
    ...(kept.length > 0 ? [`${say.kept} ${safeText(kept.join(', '))}`] : []),
    ...(kept.includes('.gitignore') ? [say.ignore] : []),
    '',
    say.next,
    ...(folder === '' ? [] : [`  cd ${safeText(shellWord(folder))}`]),
    ...say.steps.map(([command, why]) => `  ${command.replace('DATE', today).padEnd(30)}  ${why}`),
    '',
  ].join('\n');
}

const WORDS = {
  fr: {
    inside: 'Attention, ce dossier est dans un autre espace de travail :',
    kept: 'Déjà là, laissés tels quels :',
    ignore: 'Ajoutez-y la ligne « .gtm/ » : ce dossier ne va pas dans git.',
    next: 'L’espace de travail est prêt. La suite :',
    steps: [
      ['gtm structures add "DRECM/R"', 'inscrire une structure au registre'],
      ['gtm new --date DATE', 'préparer le premier compte rendu'],
      ['gtm check', 'vérifier ce qui a été écrit'],
      ['git init && git add -A', 'le garder dans git'],
      ['gtm --help', 'tout ce que gtm sait faire'],
    ],
  },
  en: {
    inside: 'Mind that this folder lies in another workspace:',
    kept: 'There already, left as they were:',
    ignore: 'Add the line ".gtm/" to it: that folder does not go into git.',
    next: 'The workspace is ready. What comes next:',
    steps: [
      ['gtm structures add "UNHCR"', 'put a structure on the registry'],
      ['gtm new --date DATE', 'prepare the first record'],
      ['gtm check', 'check what was written'],
      ['git init && git add -A', 'keep it in git'],
      ['gtm --help', 'all that gtm can do'],
    ],
  },
} as const satisfies Readonly<Record<Language, object>>;
