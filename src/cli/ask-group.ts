// The questions of `gtm init` on a terminal. Loaded when there is somebody to answer them.
import { CANCEL_SYMBOL, text } from '@clack/prompts';
import { UserError } from '../model/errors.ts';
import type { GroupAnswers } from '../model/group-answers.ts';
import type { Language, Words } from '../model/words.ts';
import type { Dialogue } from './context.ts';
import { type GroupText, wrongAnswer } from './group-text.ts';

/**
 * Asks for each value of a group in turn; what stands there already is proposed, and Enter takes it. Ends with exit code
 * 130 when the person gives up (Ctrl-C or Escape), before anything is written.
 */
export async function askGroup(known: GroupAnswers, dialogue: Dialogue): Promise<GroupAnswers> {
  const locale = await askLanguage(known.locale, dialogue);
  const answers: Record<string, string> = {};
  for (const key of ASKED) {
    const given = await answered(
      text({
        ...dialogue,
        message: QUESTIONS[key][locale],
        initialValue: known[key] ?? '',
        validate: (value) => wrongAnswer(key, value ?? '')?.[locale],
      }),
    );
    const trimmed = given.trim();
    if (trimmed !== '') answers[key] = trimmed;
  }
  const { group, timezone, rhythm } = known;
  return { group, timezone, rhythm, ...answers, locale };
}

/** Asked first: the other questions are in that language. */
async function askLanguage(known: Language, dialogue: Dialogue): Promise<Language> {
  const given = await answered(
    text({
      ...dialogue,
      message: QUESTIONS.locale[known],
      initialValue: known,
      validate: (value) => (/^(?:fr|en)$/.test(value ?? '') ? undefined : QUESTIONS.locale[known]),
    }),
  );
  return given === 'fr' ? 'fr' : 'en';
}

const ASKED: readonly GroupText[] = ['group', 'name', 'timezone', 'venue', 'start', 'end', 'chair', 'rhythm'];

async function answered<T>(answer: Promise<T | typeof CANCEL_SYMBOL>): Promise<Exclude<T, typeof CANCEL_SYMBOL>> {
  const value = await answer;
  if (value === CANCEL_SYMBOL) throw new UserError(GIVEN_UP, { exit: 130 });
  return value as Exclude<T, typeof CANCEL_SYMBOL>;
}

const GIVEN_UP: Words = { fr: 'Abandonné : rien n’a été écrit.', en: 'Given up: nothing was written.' };

const QUESTIONS = {
  locale: { fr: 'Langue du groupe : fr ou en', en: 'Language of the group: fr or en' },
  group: { fr: 'Nom court du groupe', en: 'Short name of the group' },
  name: { fr: 'Nom complet (Entrée pour passer)', en: 'Full name (Enter to skip)' },
  timezone: { fr: 'Fuseau horaire', en: 'Time zone' },
  venue: { fr: 'Lieu habituel (Entrée pour passer)', en: 'Usual venue (Enter to skip)' },
  start: { fr: 'Heure de début, 10:30 (Entrée pour passer)', en: 'Hour it begins, 10:30 (Enter to skip)' },
  end: { fr: 'Heure de fin (Entrée pour passer)', en: 'Hour it ends (Enter to skip)' },
  chair: { fr: 'Qui préside d’habitude (Entrée pour passer)', en: 'Who usually chairs (Enter to skip)' },
  rhythm: {
    fr: 'Fréquence des réunions : monthly, quarterly, every 6 weeks…',
    en: 'How often it meets: monthly, quarterly, every 6 weeks…',
  },
} as const satisfies Readonly<Record<string, Words>>;
