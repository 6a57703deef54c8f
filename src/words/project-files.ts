// Files that lie beside minutes and are none, by their names without ending.
import type { Said } from './vocabulary.ts';

/** Those of a repository and of a site. */
export const projectFiles: Said = {
  fr: ['lisez-moi', 'lisezmoi', 'licence', 'sommaire', 'contribuer'],
  en: [
    ...['readme', 'contributing', 'index', 'license', 'licence', 'copying', 'notice', 'authors', 'maintainers'],
    ...['changelog', 'changes', 'history', 'security', 'support', 'governance', 'codeowners', 'code_of_conduct'],
    ...['code-of-conduct', 'summary', 'toc'],
  ],
};
