import type { Words } from '../../model/words.ts';
import type { Opened } from '../session/opened.ts';
import type { Session } from '../session/session.ts';

/** The names of files that gtm names itself, without accents: some disks and messages lose them. */
const NAMES: Readonly<Record<string, Words>> = {
  actions: { fr: 'actions', en: 'actions' },
  annex: { fr: 'annexe', en: 'annex' },
  attendance: { fr: 'presence', en: 'attendance' },
  decisions: { fr: 'decisions', en: 'decisions' },
  digest: { fr: 'fiche', en: 'digest' },
  matrix: { fr: 'suivi', en: 'matrix' },
  meetings: { fr: 'reunions', en: 'meetings' },
  recommendations: { fr: 'recommandations', en: 'recommendations' },
  search: { fr: 'recherche', en: 'search' },
  changes: { fr: 'changements', en: 'changes' },
  stats: { fr: 'chiffres', en: 'stats' },
};

/** What a file is called in the language of the group, whoever asks for it; the kind itself where it has no other name. */
export function fileName(
  kind: string,
  { session, opened }: { readonly session: Session; readonly opened: Opened },
): string {
  const language = opened.config.value.locale ?? session.language;
  return Object.hasOwn(NAMES, kind) ? (NAMES[kind]?.[language] ?? kind) : kind;
}
