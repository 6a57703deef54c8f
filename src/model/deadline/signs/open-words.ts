/** Words that give no date: urgent, ongoing and recurrent, still to be decided. */
import { type Item, phrases, type Rule } from './item.ts';
import { FEW, MONTH, RANK, WEEKDAY } from './lexicon.ts';

const urgent: Item = { type: 'open', sense: 'urgent' };
const ongoing: Item = { type: 'open', sense: 'ongoing' };
const underWay: Item = { type: 'open', sense: 'ongoing', weak: true, state: true };
const oftenOngoing: Item = { type: 'open', sense: 'ongoing', weak: true };
const undetermined: Item = { type: 'open', sense: 'undetermined' };
const oftenUndetermined: Item = { type: 'open', sense: 'undetermined', weak: true };
const TIMES =
  '(?:jours?|semaines?|mois|trimestres?|semestres?|ans?|annees?|matins?|quinzaines?|heures?|days?|weeks?|months?|quarters?|semesters?|years?|mornings?|fortnights?|hours?)';
/** Digits left blank in a form: xx, __, ??, .. */
const BLANK = '(?:x{1,4}|j{2}|m{2}|d{2}|a{4}|y{2,4}|_{1,9}|\\?{1,4}|\\.{2,9})';
const OFTEN =
  '(?:continu(?:e|el|elle)?|regulie?re?|perman[ae]nte?|periodique|recurrente?|systematique|quotidien(?:ne)?|journalie?re?|hebdomadaire|mensuel(?:le)?|bimestriel(?:le)?|trimestriel(?:le)?|semestriel(?:le)?|annuel(?:le)?)s?';
const OFTEN_IN_ENGLISH =
  '(?:ongoing|on-going|continuous|continued|regular|permanent|recurring|routine|daily|weekly|monthly|quarterly|annual|yearly)';
/** Nouns that say no more than the action itself does: "activité continue", "suivi mensuel". */
const ACTIVITY = '(?:activite|action|tache|processus|suivi|travail|travaux|mesure|sensibilisation|veille|appui)s?';
const SETTLED =
  '(?:fixe|defini|determine|precise|connu|communique|renseigne|specifie|mentionne|indique|arrete|convenu|decide|planifie|programme|disponible|attribue)';
const SOME = '(?:quelques|plusieurs|several|some|few|a few)';

export const openWords: readonly Rule[] = [
  ...phrases(
    { type: 'open', sense: 'today' },
    "(?:(?:en |a la |d'ici (?:a )?la |avant la )?fin de (?:la )?journee|(?:the )?(?:end of (?:the )?(?:business |working )?day|close of (?:business|play)|eod|cob|eob))",
  ),
  ...phrases(
    urgent,
    '(?:tres |very |most )?(?:urgents?|urgentes?|urgence|urgently|urgency)',
    'immediate?s?|immediatement|immediately|immediat',
    '(?:as soon as|whenever) (?:it is )?possible|asap|a\\.s\\.a\\.p\\.?|earliest possible|at (?:the |your )?earliest(?: convenience| opportunity)?',
    'des que possible|aussitot(?: que possible)?|au plus (?:vite|tot)|le plus (?:tot|vite|rapidement)(?: possible)?',
    'tres (?:vite|rapidement)|sans (?:delais?|attendre|tarder)|without (?:further )?delay|incessamment(?: sous peu)?|tout de suite|right away|straight away|sur le champ|sur-le-champ|toutes affaires cessantes',
    "(?:dans (?:les|un)|a) (?:meilleurs|plus brefs?|brefs?|tres brefs?) delais?|dans l'immediat|en priorite|prioritaire",
    'in the (?:very )?(?:immediate|near) future|right away|straight away|at once|promptly|rapidement|forthwith|in the shortest (?:possible )?time',
    "aussi (?:rapidement|vite|tot) que possible|as (?:quickly|early) as possible|d'urgence",
  ),
  ...phrases(
    ongoing,
    `au fil de l'eau|au fur et a mesure|en (?:continu|permanence)|(?:de|d'une) (?:facon|maniere) (?:${OFTEN})|tout (?:au|le) long de|throughout|depuis|since|until further notice|jusqu'a nouvel ordre`,
    "perman[ae]nte?s?|permanently|continuous(?:ly)?|continuelle(?:ment)?|on an ongoing basis|on a (?:regular|rolling|continuous|daily|weekly|monthly|quarterly) basis|round the year|all year(?: round| long)?|year-round|toute l'annee|(?:a )?chaque fois(?: que)?|tous les \\d{1,2} du mois|\\d ?x ?(?:/|par) ?(?:an|mois|semaine|jour|trimestre|month|week|year)",
    `${ACTIVITY} (?:en continu|${OFTEN})`,
    `${OFTEN_IN_ENGLISH} (?:activity|activities|actions?|tasks?|process|follow-up|monitoring|support|work|effort|basis)`,
    `(?:tous|toutes) les (?:${FEW} |${RANK} )?(?:${TIMES}|sprints|runs|(?:${WEEKDAY})s?)`,
    `(?:chaque|each|every) \\d{1,2}(?:th|st|nd|rd)?(?: du mois| of the month)?`,
    `(?:chaque|each|every) (?:${FEW} |${RANK} |other |second |debut de |fin de )?(?:${TIMES}|sprint|run|${WEEKDAY}|${MONTH})`,
    `(?:${FEW}|once|twice|une fois|deux fois|plusieurs fois) (?:fois ?)?(?:par|per|a|an|every|each|/) ?(?:${TIMES})`,
    `(?:le|la|the|a|en|au|du|d'ici)? ?(?:\\d{1,2}|premier|1er|fin|debut)(?:th|st|nd|rd)? (?:de|of) (?:chaque|each|every) (?:${TIMES})`,
    '(?:lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)',
    `(?:${FEW}|les) (?:prochaine?s|next|upcoming) (?!${TIMES}(?![a-z]))[a-z]{3,20}s`,
    `(?:the )?next ${FEW} (?!${TIMES}(?![a-z]))(?!working|business)[a-z]{3,20}s`,
    'fin (?:de |du )?sprints?(?! ?(?:n°? ?)?\\d)|(?:fin (?:de |du |des )?|end of )?sprints? \\d{1,3}(?: ?(?:,|et|and|&) ?\\d{1,3})+',
  ),
  ...phrases(
    oftenOngoing,
    'continue?s?|regulier|reguliere|regulierement|regularly|periodique(?:ment)?|periodic(?:ally)?|recurrente?|recurring|routine',
    'quotidien(?:ne)?(?:ment)?|journalier|hebdo(?:madaire)?(?:ment)?|bi-?annuel(?:le)?|bi-?mensuel(?:le)?|mensuel(?:le)?(?:ment)?|bimestriel(?:le)?|trimestriel(?:le)?(?:ment)?|semestriel(?:le)?(?:ment)?|annuel(?:le)?(?:ment)?|chaque fois',
    'daily|weekly|biweekly|bi-weekly|fortnightly|monthly|bimonthly|quarterly|half-yearly|semi-annual(?:ly)?|biannual(?:ly)?|yearly|annual(?:ly)?|open-ended|always|toujours|rolling',
  ),
  ...phrases(
    underWay,
    '(?:activite |action |tache |processus |travail |travaux )?en cours(?: de (?:realisation|execution|mise en oeuvre))?',
    'ongoing|on-going|in progress|under ?way',
  ),
  ...phrases(
    undetermined,
    "(?:(?:dates?|delais?|echeances?) )?(?:(?:est |sont |reste |restent )?(?:encore )?a (?:fixer|definir|determiner|preciser|confirmer|convenir|planifier|programmer|venir|arreter|decider|completer|communiquer|discuter|valider))(?! (?:le|la|les|l') )",
    '(?:dates?|deadline|timeline)? ?to be (?:determined|confirmed|defined|agreed|announced|decided|scheduled|set|fixed|discussed|advised|specified)',
    `tb[acd]|t\\.b\\.[acd]\\.?|to come|(?:non|pas|pas encore) (?:${SETTLED})e?s?|no (?:date|deadline) yet|pas encore de (?:date|delai|echeance)|not (?:yet )?(?:set|fixed|defined|determined|known|decided|specified|agreed|provided|given|indicated|available)|undefined|undetermined|indeterminee?s?|unspecified|unknown|inconnue?s?`,
    `${BLANK} ?[/.-] ?${BLANK} ?[/.-] ?(?:\\d{2,4}|${BLANK})`,
    `(?:over|in|during|within) the (?:coming|next(?: ${SOME})?|following|near) (?:days|weeks|months|years)|in (?:the )?(?:coming|${SOME}) (?:days|weeks|months|years)`,
    `(?:dans|au cours de?s?|durant|pendant|sous|d'ici)(?: les)? (?:${SOME} )?(?:prochaine?s )?(?:jours|semaines|mois|annees)(?: (?:a venir|prochaine?s|qui viennent|suivante?s))`,
    `(?:dans|sous|d'ici|within|in) (?:les |the )?(?:${SOME} )(?:prochaine?s )?(?:jours|semaines|mois|annees|days|weeks|months|years)`,
    '(?:dans|au cours de?s?|durant) (?:les )?(?:tout(?:es)? )?prochaine?s (?:jours|semaines|mois|annees)',
    '(?:a |au )?(?:tres )?(?:court|moyen|long)(?:s|e)?(?:[ -](?:et|a|ou)[ -](?:court|moyen|long))?[ -]termes?|(?:in the )?(?:short|medium|mid|long|near|longer)(?:er)?[ -]term',
    'ulterieurement|(?:a une )?date ulterieure|at a later (?:date|stage)|later(?: on)?|plus tard|prochainement|bientot|soon|shortly|sous peu|in due course|en temps (?:utile|opportun|voulu)|le moment venu|un jour|someday|some time|eventually',
  ),
  ...phrases(
    oftenUndetermined,
    `(?:a )?${SOME} (?:jours|semaines|mois|annees|days|weeks|months|years)`,
    'en attente|pending|waiting|a voir|nd|n\\.d\\.?|x{2,9}',
  ),
];
