// The questions of `gtm init` on a terminal. Loaded when there is somebody to answer them.
import { CANCEL_SYMBOL, intro, log, outro, text } from '@clack/prompts';
import { UserError } from '../../../model/errors.ts';
import type { GroupText, GroupTexts } from '../../../model/group-answers.ts';
import { typedHour } from '../../../model/meeting/typed-hour.ts';
import { safeText } from '../../../model/safe-text.ts';
import type { Language, Words } from '../../../model/words.ts';
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
  const asking = beginAsking(dialogue);
  try {
    intro(TITLE[known], asking.place);
    log.message(HOW[known], asking.place);
    const locale = await askLanguage(known, asking);
    const proposed = textsIn(locale);
    const texts: Partial<Record<GroupText, string>> = {};
    for (const key of ASKED) {
      const answer = await ask(asking, {
        message: QUESTIONS[key][locale],
        proposed: proposed[key] ?? '',
        wrong: (typed) => wrongAnswer(key, typed, texts)?.[locale],
      });
      if (answer !== '') texts[key] = key === 'start' || key === 'end' ? (typedHour(answer) ?? answer) : answer;
    }
    outro(NOTED[locale], asking.place);
    return { locale, texts };
  } finally {
    asking.end();
  }
}

type Asking = { readonly place: Dialogue & { readonly signal: AbortSignal }; readonly end: () => void };

/** Ctrl-D and an input that ends give up as well: the library would wait for an answer that never comes. */
function beginAsking(dialogue: Dialogue): Asking {
  const stop = new AbortController();
  const giveUp = () => stop.abort();
  const onKey = (_: unknown, key?: { readonly ctrl?: boolean; readonly name?: string }) => {
    if (key?.ctrl && key.name === 'd') giveUp();
  };
  dialogue.input.on('keypress', onKey).on('end', giveUp);
  const end = () => void dialogue.input.off('keypress', onKey).off('end', giveUp);
  return { place: { ...dialogue, signal: stop.signal }, end };
}

/** Asked first: the other questions are in that language. */
async function askLanguage(known: Language, asking: Asking): Promise<Language> {
  const answer = await ask(asking, {
    message: LANGUAGE[known],
    proposed: known,
    wrong: (typed) => (languageNamed(typed) ? undefined : WRONG_LANGUAGE[known]),
  });
  return languageNamed(answer) ?? 'en';
}

type Question = {
  readonly message: string;
  /** Empty when the question may stay without an answer. */
  readonly proposed: string;
  readonly wrong: (typed: string) => string | undefined;
};

async function ask({ place }: Asking, { message, proposed, wrong }: Question): Promise<string> {
  const given = await text({
    ...place,
    message: safeText(proposed === '' ? message : `${message} [${proposed}]`),
    defaultValue: proposed,
    validate: (typed = '') => sentence(wrong(typed.trim() || proposed)),
  });
  if (given === CANCEL_SYMBOL) throw new UserError(GIVEN_UP, { exit: 130 });
  return String(given).trim() || proposed;
}

function sentence(words: string | undefined): string | undefined {
  return words && safeText(`${words.charAt(0).toUpperCase()}${words.slice(1)}`);
}

const ASKED: readonly GroupText[] = ['group', 'name', 'timezone', 'venue', 'start', 'end', 'chair', 'rhythm'];

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
