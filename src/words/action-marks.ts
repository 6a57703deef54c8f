// The marks by which a line says that it is an action: "ACTION: …", "[À faire] …", "TODO (Ada): …", "… (ACTION)".
import type { Vocabulary } from './vocabulary.ts';

export const actionMarks = {
  /** Before a number too: "Action 3.1". */
  action: { fr: [], en: ['action'] },
  todo: { fr: [], en: ['todo'] },
  /** In brackets too. */
  bracketed: { fr: ['à faire'], en: ['ai'] },
  plain: {
    fr: ['action(s) à mener', 'action(s) requise', 'suite(s) à donner'],
    en: ['action(s) required', 'action(s) item(s)', 'action(s) point(s)', 'to do', 'ap'],
  },
  everybody: { fr: [], en: ['action(s) on all'] },
  /** Before the name of somebody: "Action for Ada: …". */
  for: { fr: [], en: ['for'] },
  /** Behind "action", a noun and no name: "Action Plan". */
  noun: { fr: [], en: ['item(s)', 'point(s)', 'plan', 'list', 'log', 'no'] },
  /** Behind "ACTION", in small letters, no name either: "ACTION note to …". */
  verb: { fr: [], en: ['note', 'need', 'want', 'try', 'remember', 'how', 'ask', 'everyone'] },
} as const satisfies Vocabulary<string>;
