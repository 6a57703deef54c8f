// The marks by which a line says that it is an action: "ACTION: …", "[À faire] …", "TODO (Ada): …".
import type { Said, Vocabulary } from './vocabulary.ts';

/** `name`, also in brackets, and before a name in capitals. */
export const actionMarks: Vocabulary<'name' | 'toDo' | 'initials' | 'phrase' | 'everybody'> = {
  name: { fr: [], en: ['action', 'todo'] },
  toDo: { fr: ['à faire'], en: [] },
  initials: { fr: [], en: ['ai'] },
  phrase: {
    fr: ['action(s) à mener', 'action(s) requise', 'suite(s) à donner'],
    en: ['action(s) required', 'action item', 'action items', 'action point', 'action points', 'to do', 'ap'],
  },
  everybody: { fr: [], en: ['actions on all', 'action on all'] },
};

/** Behind "action", a noun and no name: "Action Plan". */
export const markedNouns: Said = { fr: [], en: ['item(s)', 'point(s)', 'plan', 'list', 'log', 'no'] };

/** Behind "ACTION", in small letters, no name: "ACTION note to …". */
export const markedVerbs: Said = {
  fr: [],
  en: ['note', 'need', 'want', 'try', 'remember', 'how', 'ask', 'everyone'],
};
