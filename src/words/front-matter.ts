// Keys of the front matter of notes, beside those that minutes have as labels.
import type { Said } from './vocabulary.ts';

/** How programs for notes name those who attended. */
export const frontAttendees: Said = {
  fr: ['présences'],
  en: ['people', 'present', 'attending', 'in attendance', 'who', 'participant(s)', 'attendee(s)'],
};

/** Where no key names those who attended, who they were by their posts. */
export const frontPosts: Said = {
  fr: ['membres', 'administrateurs', 'administratrices', 'secrétaire', 'président(e)', 'trésorier', 'trésorière'],
  en: ['directors', 'members', 'trustees', 'officers', 'councillors', 'secretary', 'treasurer'],
};
