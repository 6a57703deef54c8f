/**
 * How the keys of the three files are typed, as far as reading their source needs it. The schemas say the rest;
 * a test keeps the two equal.
 */

/** Lists whose items are texts, or texts and maps with the keys of an attendee. */
export const TEXT_LISTS: ReadonlySet<string> = new Set([
  'owners',
  'decisions',
  'amendments',
  'standing',
  'aliases',
  'members',
  'kind',
  'of',
  'present',
  'excused',
  'absent',
  'represented',
  'guests',
]);

/** Lists whose items are maps, with the key of each that holds its sentence. */
export const SENTENCE_KEYS: ReadonlyMap<string, string> = new Map([
  ['agenda', 'title'],
  ['annexes', 'title'],
  ['themes', 'title'],
  ['actions', 'text'],
  ['recommendations', 'text'],
  ['review', 'text'],
  ['votes', 'text'],
  ['errata', 'text'],
]);

/** The keys of a map that stands in a list of texts. */
export const ATTENDEE_KEYS: ReadonlySet<string> = new Set([
  'structure',
  'name',
  'count',
  'arrived',
  'left',
  'by',
  'note',
]);

/** Keys whose value is a sentence or a name: whatever is typed there is text. */
export const TEXT_KEYS: ReadonlySet<string> = new Set([
  'title',
  'text',
  'venue',
  'chair',
  'note',
  'presenter',
  'source',
  'name',
  'group',
  'structure',
  'lead',
  'deliverable',
  'priority',
  'observations',
  'parent',
  'role',
  'by',
]);

/** Keys whose value has a fixed form, where `#` begins a comment even without a space behind it. */
export const FIXED_KEYS: ReadonlySet<string> = new Set([
  'gtm',
  'id',
  'date',
  'until',
  'start',
  'end',
  'status',
  'held',
  'count',
  'for',
  'against',
  'abstain',
  'arrived',
  'left',
  'snooze',
  'seal',
  'at',
  'from',
  'locale',
  'timezone',
  'email',
  'share',
]);

/** Keys of lists and maps that hold no text of their own. */
const STRUCTURE_KEYS = [
  'rapporteur',
  'attendance',
  'agenda',
  'votes',
  'actions',
  'action',
  'due',
  'updates',
  'review',
  'next',
  'annexes',
  'themes',
  'recommendation',
  'recommendations',
  'adoption',
  'errata',
  'structures',
  'people',
  'groups',
  'contact',
  'phone',
  'roles',
  'defaults',
  'rhythm',
  'quorum',
  'meetings',
  'templates',
];

/** Every key that one of the three files knows. */
export const KNOWN_KEYS: ReadonlySet<string> = new Set([
  ...TEXT_LISTS,
  ...ATTENDEE_KEYS,
  ...TEXT_KEYS,
  ...FIXED_KEYS,
  ...STRUCTURE_KEYS,
]);
