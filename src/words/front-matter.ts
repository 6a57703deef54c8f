// Keys of the front matter of notes, beside those that minutes have as labels.
import type { Said } from './vocabulary.ts';

/** How programs for notes name those who attended. */
export const frontAttendees: Said = { fr: ['présences'], en: ['people', 'present'] };
