/** What happens rather than when: conditions, seasons, school and fiscal years, feasts; "none"; and what is over already. */
import { noneInitials, none as nothing } from '../../../words/nobody.ts';
import { anySaid } from '../../../words/vocabulary.ts';
import { feasts } from './feasts.ts';
import { type Item, phrases, type Rule } from './item.ts';
import { MONTH, RANK, rhythm, unitNames, YEAR } from './lexicon.ts';

const condition: Item = { type: 'open', sense: 'condition' };
const event: Item = { type: 'open', sense: 'event' };
const none: Item = { type: 'open', sense: 'none', weak: true };
const YEARS = `(?: ?(?:de |of |en |in )?${YEAR}(?: ?[-/] ?(?:${YEAR}|\\d\\d))?)?`;
const NAME = '[a-z]{3,20}';
const THE = "(?:la |l'|cet |cette )?";

/** "dès que", "une fois que", "dans l'attente qu'". */
const THAT = [
  '(?:des|aussitot|sitot|une fois|lorsqu?e?|quand|apres|tant|pourvu|a condition',
  "|si tot|en attendant|dans l'attente) ?qu(?:e|')",
].join('');
/** "dès la", unless a time follows rather than something done. */
const AS_SOON_AS = [
  "des (?:la|l'|leur|sa|son|cette|ce)",
  `(?! ?(?:${unitNames('day', 'week', 'month', 'year')}(?![a-z])`,
  '|fin|mi-|matinee|premiere|deuxieme|seconde|prochaine|\\d))(?= ?[a-z])',
].join('');
/** Nouns of an achievement: "dès validation". */
const ACHIEVED = `(?:${[
  'reception|validation|signature|obtention|approbation|accord|disponibilite',
  'finalisation|publication|adoption|retour|ouverture|confirmation|mise|notification',
  'deblocage|arrivee|demarrage|achevement|lancement|reprise',
].join('|')})`;
const ONCE_IN_FRENCH = [
  "une fois|lorsque|lorsqu'|quand|si tot que|a condition d[e']",
  "sous (?:reserve|condition)s?|en fonction d(?:e|u|es|')|selon",
  'suivant la disponibilite|dependra|depend|au besoin|au cas par cas',
  "si (?:necessaire|besoin)|le cas echeant|en cas d(?:e|')",
  "(?:en |dans l')attente d(?:e|u|es|')|a la demande|sur demande|si",
];
const ONCE = `(?:${[
  'as soon as|once|when|whenever|if|unless|subject to|depending|dependent|depends',
  'conditional|contingent|provided|upon|on (?:receipt|completion|approval|request|demand)',
  'as (?:and when|needed|required|necessary|appropriate)|pending(?= [a-z])|awaiting',
  'waiting (?:for|on)|in case|assuming',
].join('|')})(?! (?:possible|feasible))`;
const GIVEN_TIME = [
  '(?:within|during|in) the',
  '(?:allocated|allotted|agreed|given|prescribed|required|specified)',
  '(?:period|time|timeframe|time frame|delay)s?',
].join(' ');
const GIVEN_DELAY = [
  'dans (?:les delais?|la periode|le delai|le temps|les temps)',
  ' (?:impartis?|prevue?s?|fixee?s?|convenue?s?|requis|prescrits?|accordee?s?',
  '|allouee?s?|voulus?|reglementaires?)',
].join('');
const NEXT_SEMESTER = `(?:prochain|next) ${unitNames('semester')}|${unitNames('semester')} prochain`;

const BY = "(?:(?:a|avant|apres|d'ici|pour) )?";
const SEASON = [
  "(?:(?:a|avant|apres|des|d'ici|pour|before|after|by) )?",
  "(?:la |le |l'|the )?(?:saison|season)",
  `(?: (?:des |de la |de |du |d'|of )?${NAME})?`,
].join('');
const SCHOOL_YEAR = `${unitNames('year')} (?:scolaire|academique|universitaire|budgetaire|fiscale)`;
const RAINS = `(?:l')?(?:hivernage|${SCHOOL_YEAR}|etiage|soudure)`;
const SEASONS = '(?:ete|hiver|automne|printemps)';
const BACK_TO_SCHOOL = '(?:scolaire|academique|universitaire|parlementaire|prochaine?)';
const SEASONS_IN_ENGLISH = `(?:${[
  'summer|winter|autumn|spring|fall|rainy season|dry season|harvest|lean season',
  `school ${unitNames('year')}|academic ${unitNames('year')}`,
].join('|')})`;
const FARMING_YEAR = [
  `(?:(?:pour |de |dans |au cours de |fin d')?${THE})?(?:campagne|exercice)`,
  '(?: (?:agricole|agro-pastorale|budgetaire|fiscal|cerealiere|rizicole|comptable',
  `|de ${NAME}))?`,
].join('');
const FISCAL_YEAR = [
  '(?:end of |by )?(?:the )?(?:[qths][1-4] ?(?:of |/ ?)?)?',
  `(?:fy|(?:fiscal|financial|budget) ${unitNames('year')}|ay) ?'?`,
  `(?:${YEAR}|\\d\\d)(?: ?[-/] ?(?:${YEAR}|\\d\\d))?`,
].join('');

const NONE = `${anySaid(nothing)}|${anySaid(noneInitials)}\\.|aucune?s? (?:delai|echeance|date|date limite)|so`;
const NO_DEADLINE = [
  "(?:pas d(?:e |')|sans |no |without )",
  '(?:specific |set |fixed |precise |particular )?',
  '(?:delai (?:fixe|particulier|precis)|echeance|date|deadline|due date|timeline',
  '|date limite|action)(?: (?:fixee?|precise|particuliere|limite))?',
].join('');

/** What carries a date of its own: "loi du 26 mai 2015", "rapport du T1 2023". */
const DOCUMENT = `(?:${[
  'loi|decret|arrete|pv|proces-verbal|compte[- ]rendu|cr|courrier|lettre|note',
  'circulaire|rapport|resolution|decision|ordonnance|budget|plan|bilan|bulletin',
  'programme|convention|minutes|letter|report|law|decree|act|memo|programme|program',
  'agreement',
].join('|')})s?`;
const OF_DATE = '(?:du|de la|of|of the|dated|en date du)(?= (?:the )?\\d)';
/** "rapport trimestriel d'activités de": then a month, a quarter or a year. */
const OF_PERIOD = [
  `(?: ${rhythm('month', 'quarter', 'semester', 'year')}| d'action| d'activites?`,
  "| final| pour| for| of| de| du| d')*(?= ?",
  `(?:${MONTH}(?![a-z])|[tqsh][1-4](?![0-9])|${YEAR}(?![0-9])`,
  `|${RANK} ${unitNames('quarter', 'semester')}))`,
].join('');
const DONE = `(?:${[
  'fait|faite|realisee?|effectuee?|terminee?|achevee?|cloturee?|executee?',
  'completee?|livree?|done|completed|closed|finished|achieved',
  'signee?|recue?|validee?|adoptee?|payee?|soumise?|demarree?|lancee?|commencee?',
  'signed|received|approved|adopted|submitted|started|paid|sent',
].join('|')})s?`;

export const milestones: readonly Rule[] = [
  ...feasts,
  ...phrases(
    { type: 'open', sense: 'event', doubt: 'unreadable' },
    `(?:a |avant |apres |pour |d'ici )?(?:la )?rentree(?: (?:de|en|in))? ${YEAR}`,
  ),
  ...phrases(
    condition,
    THAT,
    AS_SOON_AS,
    `des ${ACHIEVED}(?!s)`,
    ONCE_IN_FRENCH,
    ONCE,
    'when (?:possible|feasible)',
    GIVEN_TIME,
    GIVEN_DELAY,
  ),
  ...phrases(
    event,
    '(?:(?:le|au|avant le|pour le) )?jour j',
    `(?:avant|before|d'ici|by|pour|until) (?:le |the |au )?(?:${NEXT_SEMESTER})`,
    FISCAL_YEAR,
  ),
  ...phrases(
    { type: 'open', sense: 'event', doubt: 'movable' },
    `${SEASON}${YEARS}`,
    `${BY}${RAINS}${YEARS}`,
    `(?:en |${BY})${THE}(?:rentree|${SEASONS})(?: ${BACK_TO_SCHOOL}${YEARS})?`,
    `(?:(?:in|by|before|after|late|early|this|next) )?(?:the )?${SEASONS_IN_ENGLISH}${YEARS}`,
    `(?:(?:en|cet|l') ?)?${SEASONS}${YEARS}`,
    `${FARMING_YEAR}${YEARS}`,
  ),
  ...phrases(none, NONE, [NO_DEADLINE, 'pas de delai|no delay']),
  ...phrases({ type: 'document' }, `${DOCUMENT}(?: n°? ?[\\w/-]{1,12})? ${OF_DATE}`, `${DOCUMENT}${OF_PERIOD}`),
  ...phrases({ type: 'done' }, `(?:deja |already )?${DONE}`),
];
