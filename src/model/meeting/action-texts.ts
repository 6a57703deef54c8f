import type { Words } from '../words.ts';

/**
 * The texts that an action may have beside its words and its note, in the order of the format, each with its name for
 * people: a column of the table of actions, of which only its words are kept.
 */
export const ACTION_TEXTS = {
  deliverable: { fr: 'Livrable', en: 'Deliverable' },
  priority: { fr: 'Priorité', en: 'Priority' },
  observations: { fr: 'Observations', en: 'Observations' },
} as const satisfies Readonly<Record<string, Words>>;

export type ActionText = keyof typeof ACTION_TEXTS;

export const ACTION_TEXT_KEYS = Object.keys(ACTION_TEXTS) as readonly ActionText[];

export function isActionText(word: string | undefined): word is ActionText {
  return word !== undefined && Object.hasOwn(ACTION_TEXTS, word);
}

/** A value for each of the texts. */
export function actionTexts<T>(of: (key: ActionText) => T): { readonly [key in ActionText]: T } {
  const entries = ACTION_TEXT_KEYS.map((key) => [key, of(key)]);
  return Object.fromEntries(entries) as { [key in ActionText]: T };
}
