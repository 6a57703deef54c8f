/** The next meeting, and other meetings that are not ours and make events. */
import { type Item, type Open, phrases, type Rule, rule, type Surroundings } from './item.ts';
import { FEW, FIRST, MONTH, rhythm, unitNames, WEEKDAY } from './lexicon.ts';

const next: Open = { type: 'open', sense: 'next-meeting' };
const MEETING = '(?:reunion|rencontre|seance|session|meeting|call|mtg|assise|gtm|concertation)';
const OFTEN = rhythm('week', 'month', 'quarter');
const ADJECTIVE = `(?:${[
  `ordinaires?|${OFTEN}s?|plenieres?|statutaires?|reguliere?s?|ordinary|regular`,
  'scheduled|planned|plenary|group|working group|team|gtm|prevue|programmee',
].join('|')})`;
const NEXT = '(?:prochaine?|next|upcoming|following|coming|forthcoming|subsequent|suivante?)';
const OURS = [
  '(?:du |de notre |de ce |of the |of our |of this )',
  '(?:groupe(?: technique| de travail)?|gt|gtm|working group|group|team)',
].join('');
/** After the name of a meeting, words that say whose it is: then it is another meeting than ours. */
const WHOSE = new RegExp(
  `^ ?(?:${[
    "du|de|des|d'|of|with|avec|entre|between|sur|on the|for the|au niveau",
    'conjointe?|extraordinaire|regional|national|annuelle',
  ].join('|')})`,
);
const MONTH_UNIT = unitNames('month');
const WHEN = new RegExp(
  [
    "^ ?(?:(?:du|de|des|d'|of|en) ?)?(?:la |le |the )?",
    `(?:${MONTH_UNIT} (?:d(?:e |'|u )|of ))?`,
    `(?:${unitNames('week')}|${MONTH_UNIT}|debut|fin|mi-|\\d|${FIRST}|${MONTH}(?![a-z])|${WEEKDAY})`,
  ].join(''),
);
const EVENTS = `(?:${[
  'atelier|comite|conseil|assemblee|ag|ca|forum|conference|mission|formation',
  'cadre de concertation|crcm|sprint|workshop|committee|board|assembly|training',
  'release|version|phase|cycle|event',
].join('|')})`;
const EACH = '(?:chaque|each|every|toutes les)';
const AMONG = '(?:aux |des |les |the |in |at )?';
const MEETINGS = '(?:reunions|rencontres|seances|sessions|meetings|calls)';
/** "après la présente réunion", unless its name goes on: then it is another one. */
const AFTER_MEETING = [
  '(?:(?:juste |immediatement |right |just |immediately )?',
  '(?:apres|suite a|following|after)',
  "|a l'issue de|au sortir de|au terme de|on the back of)",
  " (?:la |cette |the |this |today's )(?:presente )?",
  `${MEETING}(?! (?:d'|du|de|des|of|with|avec|on|prochaine|suivante))`,
].join('');
/** "next week's call with the donors", "Friday's training". */
const POSSESSIVE = [
  `(?:next|this|last|today|tomorrow|${WEEKDAY}|${MONTH})(?: ${unitNames('week', 'month', 'year')})?`,
  "'s (?:[a-z-]{1,20} ){0,5}[a-z]{3,20}",
].join('');

export const meetings: readonly Rule[] = [
  rule(`${NEXT} (?:${ADJECTIVE} |${MONTH} )*${MEETING}(?: ${ADJECTIVE})*(?: ${OURS})?`, (_, around) => ours(around)),
  rule(`${MEETING} (?:${ADJECTIVE} )*(?:prochaine|suivante|a venir)(?: ${OURS})?`, (_, around) => ours(around)),
  rule(`(?:next|this) ${unitNames('month', 'week')}'s ${MEETING}`, () => next),
  rule(`(?:${MONTH}) ${MEETING}`, (_, around) => ours(around)),
  rule(`${MEETING}(?= (?:du ${MONTH_UNIT} )?(?:d'|de |of )${MONTH}(?![a-z]))`, () => next),
  rule(`${MEETING} du (?:${MONTH_UNIT} prochain|prochain ${MONTH_UNIT})`, () => next),
  ...phrases(
    next,
    '(?:la )?prochaine fois',
    'next time',
    "(?:pour|a|d'ici|avant|lors de) la prochaine(?= ?$)",
    `continued(?: for another ${MONTH_UNIT})?`,
    'carried (?:over|forward)',
    'reconduite?s?',
    'pour la suivante(?= ?$)',
  ),
  ...phrases(
    { type: 'open', sense: 'ongoing' },
    `(?:a |lors de |at |in )?${EACH} (?:prochaine? |next )?${MEETING}s?`,
    `${AMONG}(?:${FEW} )?${NEXT}s? (?:${FEW} )?${MEETINGS}`,
  ),
  ...phrases({ type: 'after-meeting' }, AFTER_MEETING),
  ...phrases({ type: 'open', sense: 'event' }, POSSESSIVE),
  ...phrases({ type: 'open', sense: 'event' }, `${NEXT} (?:[a-z-]{1,20} ){0,4}?(?:${EVENTS}|${MEETING})s?`),
];

/** Ours, unless the words after it name another body ("prochaine session du comité national"). */
function ours({ after }: Surroundings): Item {
  return WHOSE.test(after) && !WHEN.test(after) ? { type: 'open', sense: 'event' } : next;
}
