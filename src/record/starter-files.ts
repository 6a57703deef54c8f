// What a new workspace holds besides its settings, in the group's language.
import type { Language } from '../model/words.ts';

/** The registry, valid as it is, with an example of everything in comments. */
export function starterRegistry(language: Language): string {
  return `${REGISTRY[language].join('\n')}\n`;
}

/** The page that keeps the folder of the records in git while it is empty; a name with "_" is no record. */
export function starterPage(language: Language): { readonly name: string; readonly text: string } {
  return { name: PAGE_NAME[language], text: `${PAGE[language].join('\n')}\n` };
}

/** Derived files stay out of git. */
export const STARTER_GITIGNORE = '.gtm/\n';

/** Git leaves every byte as it was typed: its changes of line ends would show as changes of everybody's lines. */
export const STARTER_GITATTRIBUTES = '* -text\n';

const REGISTRY: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'gtm: 1',
    '# Le registre\u00A0: les structures, les groupes et les personnes que nomment les comptes rendus.',
    '# Retirez le «\u00A0#\u00A0» des exemples et mettez-y vos noms. Ou laissez faire\u00A0: gtm structures add NOM',
    'structures: []',
    '# structures:',
    '#   - id: DRECM/R                     # le sigle, tel qu’on l’écrit',
    '#     name: Direction régionale de l’état civil, des migrations et des réfugiés',
    '#     aliases: [DRECM-R]              # ses autres écritures',
    '#     kind: state                     # state, ngo, un, donor, local ou other',
    '#   - id: ONG Karkara',
    '#     kind: ngo',
    '# people:',
    '#   - { id: Secrétariat, structure: DRECM/R }',
    '# groups:',
    '#   - { id: Partenaires, kind: [ngo, un, donor] }       # par nature',
    '#   - { id: PTF, members: [OIM, HCR] }                  # par liste',
    '#   - { id: Tous les acteurs, members: present }        # qui était à la réunion',
  ],
  en: [
    'gtm: 1',
    '# The registry: the structures, groups and people that the minutes name.',
    '# Remove the "#" of the examples and put your names there. Or leave it to: gtm structures add NAME',
    'structures: []',
    '# structures:',
    '#   - id: Works Committee             # the name or acronym, as people write it',
    '#     name: Committee for Works and Highways',
    '#     aliases: [WC]                   # other ways to write it',
    '#     kind: local                     # state, ngo, un, donor, local or other',
    '#   - id: Riverside Trust',
    '#     kind: ngo',
    '# people:',
    '#   - { id: Clerk, structure: Works Committee }',
    '# groups:',
    '#   - { id: Partners, kind: [ngo, un, donor] }          # by kind',
    '#   - { id: Steering group, members: [Works Committee] } # by list',
    '#   - { id: All members, members: present }             # whoever was at the meeting',
  ],
};

const PAGE_NAME: Readonly<Record<Language, string>> = { fr: '_LISEZMOI.md', en: '_README.md' };

const PAGE: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    '# Les comptes rendus',
    '',
    'Un fichier par réunion, nommé d’après son jour\u00A0: `2023-03-01.md`. Pour préparer le suivant\u00A0: `gtm new`.',
    'Un nom qui commence par «\u00A0_\u00A0», comme celui-ci, n’est pas lu comme un compte rendu.',
  ],
  en: [
    '# The minutes',
    '',
    'One file for each meeting, named after its day: `2023-03-01.md`. To prepare the next one: `gtm new`.',
    'A name that begins with "_", as this one does, is not read as minutes.',
  ],
};
