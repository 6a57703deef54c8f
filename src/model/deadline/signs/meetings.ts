/** The next meeting, and other meetings that are not ours and make events. */
import { type Item, type Open, phrases, type Rule, rule, type Surroundings } from './item.ts';
import { FEW, MONTH, WEEKDAY } from './lexicon.ts';

const next: Open = { type: 'open', sense: 'next-meeting' };
const MEETING = '(?:reunion|rencontre|seance|session|meeting|call|mtg|assise|gtm|concertation)';
const ADJECTIVE =
  '(?:ordinaires?|mensuelles?|trimestrielles?|hebdomadaires?|plenieres?|statutaires?|reguliere?s?|ordinary|monthly|quarterly|weekly|regular|scheduled|planned|plenary|group|working group|team|gtm|prevue|programmee|planned)';
const NEXT = '(?:prochaine?|next|upcoming|following|coming|forthcoming|subsequent|suivante?)';
const OURS =
  '(?:du |de notre |de ce |of the |of our |of this )(?:groupe(?: technique| de travail)?|gt|gtm|working group|group|team)';
/** After the name of a meeting, words that say whose it is: then it is another meeting than ours. */
const WHOSE =
  /^ ?(?:du|de|des|d'|of|with|avec|entre|between|sur|on the|for the|au niveau|conjointe?|extraordinaire|regional|national|annuelle)/;
const WHEN = new RegExp(
  `^ ?(?:(?:du|de|des|d'|of|en) ?)?(?:la |le |the )?(?:mois d(?:e |'|u )|month of )?(?:semaine|week|mois|month|debut|fin|mi-|\\d|premier|${MONTH}(?![a-z])|${WEEKDAY})`,
);
const EVENTS =
  '(?:atelier|comite|conseil|assemblee|ag|ca|forum|conference|mission|formation|cadre de concertation|crcm|sprint|workshop|committee|board|assembly|training|release|version|phase|cycle|event)';

export const meetings: readonly Rule[] = [
  rule(`${NEXT} (?:${ADJECTIVE} |${MONTH} )*${MEETING}(?: ${ADJECTIVE})*(?: ${OURS})?`, (_, around) => ours(around)),
  rule(`${MEETING} (?:${ADJECTIVE} )*(?:prochaine|suivante|a venir)(?: ${OURS})?`, (_, around) => ours(around)),
  rule(`(?:next|this) (?:month|week)'s ${MEETING}`, () => next),
  rule(`(?:${MONTH}) ${MEETING}`, (_, around) => ours(around)),
  rule(`${MEETING}(?= (?:d'|de |du mois de |du mois d'|of )${MONTH}(?![a-z]))`, () => next),
  rule(`${MEETING} du (?:mois prochain|prochain mois)`, () => next),
  ...phrases(
    next,
    '(?:la )?prochaine fois',
    'next time',
    "(?:pour|a|d'ici|avant|lors de) la prochaine(?= ?$)",
    'continued(?: for another month)?',
    'carried (?:over|forward)',
    'reconduite?s?',
    'pour la suivante(?= ?$)',
  ),
  ...phrases(
    { type: 'open', sense: 'ongoing' },
    `(?:a |lors de |at |in )?(?:chaque|each|every|toutes les) (?:prochaine? |next )?${MEETING}s?`,
    `(?:aux |des |les |the |in |at )?(?:${FEW} )?${NEXT}s? (?:${FEW} )?(?:reunions|rencontres|seances|sessions|meetings|calls)`,
  ),
  ...phrases(
    { type: 'after-meeting' },
    `(?:(?:juste |immediatement |right |just |immediately )?(?:apres|suite a|following|after)|a l'issue de|au sortir de|au terme de|on the back of) (?:la |cette |the |this |today's )(?:presente )?${MEETING}(?! (?:d'|du|de|des|of|with|avec|on|prochaine|suivante))`,
  ),
  rule(
    `(?:next|this|last|today|tomorrow|${WEEKDAY}|${MONTH})(?: week| month| year)?'s (?:[a-z-]{1,20} ){0,5}[a-z]{3,20}`,
    () => ({
      type: 'open',
      sense: 'event',
    }),
  ),
  ...phrases({ type: 'open', sense: 'event' }, `${NEXT} (?:[a-z-]{1,20} ){0,4}?(?:${EVENTS}|${MEETING})s?`),
];

/** Ours, unless the words after it name another body ("prochaine session du comité national"). */
function ours({ after }: Surroundings): Item {
  return WHOSE.test(after) && !WHEN.test(after) ? { type: 'open', sense: 'event' } : next;
}
