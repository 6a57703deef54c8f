// The marks by which a line says that it is an action: "ACTION: …", "[À faire] …", "TODO (Ada): …", "… (ACTION)".
import type { Said, Vocabulary } from './vocabulary.ts';

export const actionMarks = {
  /** Before a number too: "Action 3.1". */
  action: { fr: [], en: ['action'] },
  todo: { fr: [], en: ['todo'] },
  /** In brackets too. */
  bracketed: { fr: ['à faire'], en: ['ai'] },
  plain: {
    fr: ['action(s) à mener', 'action(s) requise', 'suite(s) à donner', 'reste à faire'],
    en: ['action(s) required', 'action(s) item(s)', 'action(s) point(s)', 'to do', 'ap'],
  },
  /** What is left to do, behind a colon: "il reste à : …". */
  left: { fr: ['il reste à', 'reste à', 'il reste à faire'], en: ['still to do'] },
  /** Where those responsible stand beside, also of one. */
  several: { fr: ['actions'], en: [] },
  everybody: { fr: [], en: ['action(s) on all'] },
  /** Before the name of somebody: "Action for Ada: …". */
  for: { fr: [], en: ['for', 'on'] },
  /** Behind "action", a noun and no name: "Action Plan". */
  noun: { fr: [], en: ['item(s)', 'point(s)', 'plan', 'list', 'log', 'no'] },
  /** Behind "ACTION", in small letters, no name either: "ACTION note to …". */
  verb: { fr: [], en: ['note', 'need', 'want', 'try', 'remember', 'how', 'ask', 'everyone'] },
} as const satisfies Vocabulary<string>;

/** What points at what follows from what was said, as a pattern. */
export const ARROW = '(?:→|-+>|=+>|⇒|👉|➡\uFE0F?|➔|➜|⟶)';

/** Before those who do it, behind what is to be done: "to be drafted by Ada", "assigned to OIM". */
export const byWhom = {
  by: { fr: ['par'], en: ['by'] },
  toBe: { fr: ['à'], en: ['to be'] },
  /** Behind those who do it: "sono : Ada s'en occupe". */
  inCharge: {
    fr: ["s'en occupe(nt)", "s'en charge(nt)", "s'en occupera", "s'en chargera"],
    en: ['takes care of it', 'will take care of it', 'is on it', 'is in charge'],
  },
  assigned: { fr: ['assigné(e)(s) à', 'attribué(e)(s) à', 'confié(e)(s) à'], en: ['assigned to'] },
} as const satisfies Vocabulary<string>;

/** Verbs that let somebody else do something, or go by somewhere: "faire signer la note par le maire". */
export const letting: Said = {
  fr: ['faire', 'laisser', 'passer', 'commencer', 'finir', 'terminer', 'débuter', 'recevoir', 'obtenir'],
  en: [],
};

/** The tags of programs for lists of tasks: "due:2024-05-01", "[owner:: Ada]". */
export const dueTags: Said = { fr: ['échéance'], en: ['due', 'deadline'] };
export const ownerTags: Said = { fr: ['responsable'], en: ['owner', 'assignee', 'who'] };
