// What mail programs write around the words of a message.
import type { Said, Vocabulary } from './vocabulary.ts';

/** "Le 3 mai, Ada a écrit :", over the message that is answered. */
export const wrote: Vocabulary<'before' | 'after'> = {
  before: { fr: ['le'], en: ['on'] },
  after: { fr: ['a écrit'], en: ['wrote'] },
};

/** Between dashes, over the message that is answered, and over one that is passed on. */
export const mailMarks: Vocabulary<'answered' | 'passedOn'> = {
  answered: { fr: ["message d'origine", 'message original'], en: ['original message'] },
  passedOn: {
    fr: ['message transféré', 'message réexpédié', 'début du message transféré', 'début du message réexpédié'],
    en: ['forwarded message', 'begin forwarded message'],
  },
};

/** The lines over such a message. */
export const mailLines: Vocabulary<'from' | 'sent' | 'to' | 'subject'> = {
  from: { fr: ['de', 'expéditeur'], en: ['from'] },
  sent: { fr: ['envoyé', 'envoyé le', 'date'], en: ['sent', 'date'] },
  to: { fr: ['à', 'pour', 'cc', 'destinataire', 'répondre à'], en: ['to', 'cc', 'reply-to'] },
  subject: { fr: ['objet', 'sujet'], en: ['subject'] },
};

/** Before a subject that is answered, and one that is passed on. */
export const answers: Said = { fr: ['re', 'ré', 'rép'], en: ['aw'] };
export const forwards: Said = { fr: ['tr'], en: ['fw', 'fwd'] };
