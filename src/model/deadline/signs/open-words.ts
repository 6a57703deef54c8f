/** Words that give no date: urgent, ongoing and recurrent, still to be decided. */
import { later, settled, toSettle } from '../../../words/nobody.ts';
import { anySaid, inEnglish, inFrench } from '../../../words/vocabulary.ts';
import { type Item, phrases, type Rule } from './item.ts';
import {
  FEW,
  FIRST,
  MONTH,
  RANK,
  RANK_ENDING,
  RHYTHM,
  TIMES as UNITS,
  unitNames,
  unitPlurals,
  WEEKDAY,
} from './lexicon.ts';

const urgent: Item = { type: 'open', sense: 'urgent' };
const ongoing: Item = { type: 'open', sense: 'ongoing' };
const underWay: Item = { type: 'open', sense: 'ongoing', weak: true, state: true };
const oftenOngoing: Item = { type: 'open', sense: 'ongoing', weak: true };
const undetermined: Item = { type: 'open', sense: 'undetermined' };
const oftenUndetermined: Item = { type: 'open', sense: 'undetermined', weak: true };

const YEAR = unitNames('year');
const END_OF_DAY = [
  "(?:(?:en |a la |d'ici (?:a )?la |avant la )?fin de (?:la )?journee",
  '(?:the )?(?:end of (?:the )?(?:business |working )?day',
  'close of (?:business|play)|eod|cob|eob))',
];

const URGENT: readonly (string | readonly string[])[] = [
  '(?:tres |very |most )?(?:urgents?|urgentes?|urgence|urgently|urgency)',
  'immediate?s?|immediatement|immediately|immediat',
  [
    '(?:as soon as|whenever) (?:it is )?possible|asap|a\\.s\\.a\\.p\\.?',
    'earliest possible|at (?:the |your )?earliest(?: convenience| opportunity)?',
  ],
  ['des que possible|aussitot(?: que possible)?|au plus (?:vite|tot)', 'le plus (?:tot|vite|rapidement)(?: possible)?'],
  [
    'tres (?:vite|rapidement)|sans (?:delais?|attendre|tarder)',
    'without (?:further )?delay|incessamment(?: sous peu)?|tout de suite|right away',
    'straight away|sur[ -]le[ -]champ|toutes affaires cessantes',
  ],
  [
    '(?:dans (?:les|un)|a) (?:meilleurs|plus brefs?|brefs?|tres brefs?) delais?',
    "dans l'immediat|en priorite|prioritaire",
  ],
  [
    'in the (?:very )?(?:immediate|near) future|at once|promptly|rapidement|forthwith',
    'in the shortest (?:possible )?time',
  ],
  ['aussi (?:rapidement|vite|tot) que possible', "as (?:quickly|early) as possible|d'urgence"],
];

/** What a recurrence counts, and the mornings. */
const TIMES = `(?:${UNITS}|matins?|mornings?)`;
const EACH = '(?:chaque|each|every)';
const NOT_TIMES = `(?!${TIMES}(?![a-z]))[a-z]{3,20}s`;
const OFTEN = `(?:${[
  'continu(?:e|el|elle)?|regulie?re?|perman[ae]nte?|periodique|recurrente?',
  `systematique|${RHYTHM}`,
].join('|')})s?`;
const OFTEN_IN_ENGLISH = `(?:${[
  'ongoing|on-going|continuous|continued|regular|permanent|recurring|routine',
  RHYTHM,
].join('|')})`;
/** Nouns that say no more than the action itself does: "activité continue", "suivi mensuel". */
const ACTIVITY = `(?:${[
  'activite|action|tache|processus|suivi|travail|travaux|mesure|sensibilisation',
  'veille|appui',
].join('|')})s?`;
const ACTIVITY_IN_ENGLISH = `(?:${[
  'activity|activities|actions?|tasks?|process|follow-up|monitoring|support',
  'work|effort|basis',
].join('|')})`;
const TIMES_OFTEN = `(?:${FEW}|once|twice|une fois|deux fois|plusieurs fois) (?:fois ?)?`;
const DAY_OF = `(?:le|la|the|a|en|au|du|d'ici)? ?(?:\\d{1,2}|${FIRST}|1er|fin|debut)`;
const SPRINTS = '(?:fin (?:de |du |des )?|end of )?sprints? \\d{1,3}';
const ONGOING: readonly (string | readonly string[])[] = [
  [
    "au fil de l'eau|au fur et a mesure|en (?:continu|permanence)",
    `(?:de|d'une) (?:facon|maniere) (?:${OFTEN})|tout (?:au|le) long de|throughout`,
    "depuis|since|until further notice|jusqu'a nouvel ordre",
  ],
  [
    'perman[ae]nte?s?|permanently|continuous(?:ly)?|continuelle(?:ment)?',
    `on an ongoing basis|on a (?:regular|rolling|continuous|${RHYTHM}) basis`,
    `round the ${YEAR}|all ${YEAR}(?: round| long)?|${YEAR}-round|toute l'${YEAR}`,
    `(?:a )?chaque fois(?: que)?|tous les \\d{1,2} du ${unitNames('month')}`,
    `\\d ?x ?(?:/|par) ?${UNITS}`,
  ],
  `${ACTIVITY} (?:en continu|${OFTEN})`,
  `${OFTEN_IN_ENGLISH} ${ACTIVITY_IN_ENGLISH}`,
  `(?:tous|toutes) les (?:${FEW} |${RANK} )?(?:${TIMES}|sprints|runs|(?:${WEEKDAY})s?)`,
  `${EACH} \\d{1,2}${RANK_ENDING}?(?: (?:du|of the) ${unitNames('month')})?`,
  [`${EACH} (?:${FEW} |${RANK} |other |debut de |fin de )?`, `(?:${TIMES}|sprint|run|${WEEKDAY}|${MONTH})`].join(''),
  `${TIMES_OFTEN}(?:par|per|a|an|every|each|/) ?${TIMES}`,
  `${DAY_OF}${RANK_ENDING}? (?:de|of) ${EACH} ${TIMES}`,
  `${WEEKDAY}s`,
  `(?:${FEW}|les) (?:prochaine?s|next|upcoming) ${NOT_TIMES}`,
  `(?:the )?next ${FEW} (?!working|business)${NOT_TIMES}`,
  ['fin (?:de |du )?sprints?(?! ?(?:n°? ?)?\\d)', `${SPRINTS}(?: ?(?:,|et|and|&) ?\\d{1,3})+`],
];

const OFTEN_ONGOING: readonly (readonly string[])[] = [
  [
    'continue?s?|regulier|reguliere|regulierement|regularly|periodique(?:ment)?',
    'periodic(?:ally)?|recurrente?|recurring|routine',
  ],
  [`${RHYTHM}(?:ment|ly)?|hebdo|chaque fois|open-ended|always|toujours|rolling`],
];
const UNDER_WAY = [
  '(?:activite |action |tache |processus |travail |travaux )?',
  'en cours(?: de (?:realisation|execution|mise en oeuvre))?',
].join('');

/** A date "à fixer", but not "à discuter les moyens". */
const TO_SETTLE = [
  '(?:(?:dates?|delais?|echeances?) )?',
  `(?:(?:est |sont |reste |restent )?(?:encore )?a ${anySaid(inFrench(toSettle.both, toSettle.day))})`,
  "(?! (?:le|la|les|l') )",
].join('');
const TO_BE_SETTLED = `(?:dates?|deadline|timeline)? ?to be ${anySaid(inEnglish(toSettle.both, toSettle.day))}`;
const SETTLED = anySaid(inFrench(settled.both, settled.day));
const SETTLED_IN_ENGLISH = anySaid(inEnglish(settled.both, settled.day));
/** Digits left blank in a form: xx, __, ??, .. */
const BLANK = '(?:x{1,4}|j{2}|m{2}|d{2}|a{4}|y{2,4}|_{1,9}|\\?{1,4}|\\.{2,9})';
const SOME = '(?:quelques|plusieurs|several|some|few|a few)';
const PLURALS = unitPlurals('day', 'week', 'month', 'year');
const DURING = "(?:dans|au cours de?s?|durant|pendant|sous|d'ici)";
const TERM = '(?:court|moyen|long)';
const UNDETERMINED: readonly (string | readonly string[])[] = [
  TO_SETTLE,
  TO_BE_SETTLED,
  [
    `tb[acd]|t\\.b\\.[acd]\\.?|to come|(?:non|pas|pas encore) ${SETTLED}`,
    'no (?:date|deadline) yet|pas encore de (?:date|delai|echeance)',
    `not (?:yet )?${SETTLED_IN_ENGLISH}|undefined|undetermined|indeterminee?s?`,
    'unspecified|unknown|inconnue?s?',
  ],
  `${BLANK} ?[/.-] ?${BLANK} ?[/.-] ?(?:\\d{2,4}|${BLANK})`,
  [
    `(?:over|in|during|within) the (?:coming|next(?: ${SOME})?|following|near) ${PLURALS}`,
    `in (?:the )?(?:coming|${SOME}) ${PLURALS}`,
  ],
  [
    `${DURING}(?: les)? (?:${SOME} )?(?:prochaine?s )?${PLURALS}`,
    '(?: (?:a venir|prochaine?s|qui viennent|suivante?s))',
  ].join(''),
  `(?:dans|sous|d'ici|within|in) (?:les |the )?(?:${SOME} )(?:prochaine?s )?${PLURALS}`,
  `(?:dans|au cours de?s?|durant) (?:les )?(?:tout(?:es)? )?prochaine?s ${PLURALS}`,
  [
    `(?:a |au )?(?:tres )?${TERM}(?:s|e)?(?:[ -](?:et|a|ou)[ -]${TERM})?[ -]termes?`,
    '(?:in the )?(?:short|medium|mid|long|near|longer)(?:er)?[ -]term',
  ],
  [
    `${anySaid(later)}|(?:a une )?date ulterieure|at a later (?:date|stage)`,
    'later on|bientot|soon|shortly|sous peu',
    'in due course|en temps (?:utile|opportun|voulu)|le moment venu|un jour',
    'someday|some time|eventually',
  ],
];

export const openWords: readonly Rule[] = [
  ...phrases({ type: 'open', sense: 'today' }, END_OF_DAY),
  ...phrases(urgent, ...URGENT),
  ...phrases(ongoing, ...ONGOING),
  ...phrases(oftenOngoing, ...OFTEN_ONGOING),
  ...phrases(underWay, UNDER_WAY, 'ongoing|on-going|in progress|under ?way'),
  ...phrases(undetermined, ...UNDETERMINED),
  ...phrases(oftenUndetermined, `(?:a )?${SOME} ${PLURALS}`, 'en attente|pending|waiting|a voir|nd|n\\.d\\.?|x{2,9}'),
];
