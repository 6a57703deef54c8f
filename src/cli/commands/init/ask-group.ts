// The questions of `gtm init` on a terminal. Loaded when there is somebody to answer them.
import { UserError } from '../../../model/errors.ts';
import type { GroupText, GroupTexts } from '../../../model/group-answers.ts';
import { noAnswer } from '../../../model/meeting/no-answer.ts';
import { typedHour } from '../../../model/meeting/typed-hour.ts';
import type { Language, Words } from '../../../model/words.ts';
import { type Asking, beginAsking } from '../../ask/asking.ts';
import type { Dialogue } from '../../session/context.ts';
import { languageNamed } from '../../session/language.ts';
import { wrongAnswer } from './wrong-answer.ts';

/** What is proposed: a language, and in each language the other values. */
export type Proposal = { readonly locale: Language; readonly textsIn: (locale: Language) => GroupTexts };

/** What was answered. */
export type Answered = { readonly locale: Language; readonly texts: GroupTexts };

/**
 * Asks for each value of a group in turn; Enter takes the one in brackets, or leaves out a question that has none. Ends
 * with exit code 130 when the person gives up (Ctrl-C, Ctrl-D or Escape), before anything is written.
 */
export async function askGroup({ locale: known, textsIn }: Proposal, dialogue: Dialogue): Promise<Answered> {
  const givenUp = () => new UserError('request/given-up', GIVEN_UP, { exit: 130 });
  const asking = beginAsking(dialogue, { language: known, givenUp });
  try {
    asking.begin(TITLE[known], HOW[known]);
    const locale = await askLanguage(known, asking);
    const proposed = textsIn(locale);
    const texts: Partial<Record<GroupText, string>> = {};
    for (const key of ASKED) {
      const answer = await asking.text({
        message: QUESTIONS[key][locale],
        proposed: proposed[key] ?? '',
        wrong: (typed) =>
          OPTIONAL.includes(key) && noAnswer(typed) !== undefined
            ? undefined
            : wrongAnswer(key, typed, texts)?.[locale],
      });
      if (answer === '' || (OPTIONAL.includes(key) && noAnswer(answer) !== undefined)) continue;
      texts[key] = key === 'start' || key === 'end' ? (typedHour(answer) ?? answer) : answer;
    }
    asking.finish(NOTED[locale]);
    return { locale, texts };
  } finally {
    asking.end();
  }
}

/** Asked first: the other questions are in that language. */
async function askLanguage(known: Language, asking: Asking): Promise<Language> {
  const answer = await asking.text({
    message: LANGUAGE[known],
    proposed: known,
    wrong: (typed) => (languageNamed(typed) ? undefined : WRONG_LANGUAGE[known]),
  });
  return languageNamed(answer) ?? 'en';
}

const ASKED: readonly GroupText[] = ['group', 'name', 'timezone', 'venue', 'start', 'end', 'chair', 'rhythm'];

/** Where words for nothing, "aucun" or "?", leave the question out; a group without a rhythm is told by such words. */
const OPTIONAL: readonly GroupText[] = ['name', 'venue', 'start', 'end', 'chair'];

const TITLE: Words = { fr: 'Un nouvel espace de travail', en: 'A new workspace' };
const HOW: Words = {
  fr: 'Entrée garde la réponse [entre crochets], ou passe une question facultative.\nCtrl-C abandonne : rien n’est écrit avant la dernière réponse.',
  en: 'Enter takes the answer [in brackets], or skips an optional question.\nCtrl-C gives up: nothing is written before the last answer.',
};
const NOTED: Words = { fr: 'C’est noté.', en: 'Noted.' };
const GIVEN_UP: Words = { fr: 'Abandonné : rien n’a été écrit.', en: 'Given up: nothing was written.' };

const LANGUAGE: Words = { fr: 'Langue du groupe, fr ou en', en: 'Language of the group, fr or en' };
const WRONG_LANGUAGE: Words = { fr: 'répondez fr ou en.', en: 'answer fr or en.' };

const QUESTIONS = {
  group: { fr: 'Nom court du groupe', en: 'Short name of the group' },
  name: { fr: 'Nom complet (facultatif)', en: 'Full name (optional)' },
  timezone: { fr: 'Fuseau horaire', en: 'Time zone' },
  venue: { fr: 'Lieu habituel (facultatif)', en: 'Usual venue (optional)' },
  start: { fr: 'Heure de début, comme 10:30 (facultatif)', en: 'Hour it begins, such as 10:30 (optional)' },
  end: { fr: 'Heure de fin (facultatif)', en: 'Hour it ends (optional)' },
  chair: { fr: 'Structure ou personne qui préside (facultatif)', en: 'Structure or person who chairs (optional)' },
  rhythm: {
    fr: 'Rythme : mensuel, trimestriel, toutes les 6 semaines, aucun…',
    en: 'Rhythm: monthly, quarterly, every 6 weeks, none…',
  },
} as const satisfies Readonly<Record<GroupText, Words>>;
