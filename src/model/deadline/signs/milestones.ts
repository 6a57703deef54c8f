/** What happens rather than when: conditions, seasons, school and fiscal years, feasts; "none"; and what is over already. */
import { type Item, phrases, type Rule } from './item.ts';
import { MONTH, YEAR } from './lexicon.ts';

const condition: Item = { type: 'open', sense: 'condition' };
const event: Item = { type: 'open', sense: 'event' };
const none: Item = { type: 'open', sense: 'none', weak: true };
const YEARS = `(?: ?(?:de |of |en |in )?${YEAR}(?: ?[-/] ?(?:${YEAR}|\\d\\d))?)?`;
/** Nouns of an achievement: "dès validation". */
const ACHIEVED =
  '(?:reception|validation|signature|obtention|approbation|accord|disponibilite|finalisation|publication|adoption|retour|ouverture|confirmation|mise|notification|deblocage|arrivee|demarrage|achevement|lancement|reprise)';

/** What carries a date of its own: "loi du 26 mai 2015", "rapport du T1 2023". */
const DOCUMENT =
  '(?:loi|decret|arrete|pv|proces-verbal|compte[- ]rendu|cr|courrier|lettre|note|circulaire|rapport|resolution|decision|ordonnance|budget|plan|bilan|bulletin|programme|convention|minutes|letter|report|law|decree|act|memo|programme|program|agreement)s?';

export const milestones: readonly Rule[] = [
  ...phrases(
    { type: 'open', sense: 'event', doubtful: true },
    `(?:a |avant |apres |pour |d'ici )?(?:la )?rentree(?: (?:de|en|in))? ${YEAR}`,
  ),
  ...phrases(
    condition,
    "(?:des|aussitot|sitot|une fois|lorsqu?e?|quand|apres|tant|pourvu|a condition|si tot|en attendant|dans l'attente) ?qu(?:e|')",
    "des (?:la|l'|leur|sa|son|cette|ce)(?! ?(?:semaine|fin|mi-|annee|journee|matinee|premiere|deuxieme|seconde|prochaine|jour|mois|\\d))(?= ?[a-z])",
    `des ${ACHIEVED}(?!s)`,
    "une fois|lorsque|lorsqu'|quand|si tot que|a condition d[e']|sous (?:reserve|condition)s?|en fonction d(?:e|u|es|')|selon|suivant la disponibilite|dependra|depend|au besoin|au cas par cas|si (?:necessaire|besoin)|le cas echeant|en cas d(?:e|')|(?:en |dans l')attente d(?:e|u|es|')|a la demande|sur demande|si",
    '(?:as soon as|once|when|whenever|if|unless|subject to|depending|dependent|depends|conditional|contingent|provided|upon|on (?:receipt|completion|approval|request|demand)|as (?:and when|needed|required|necessary|appropriate)|pending(?= [a-z])|awaiting|waiting (?:for|on)|in case|assuming)(?! (?:possible|feasible))',
    'when (?:possible|feasible)',
    '(?:within|during|in) the (?:allocated|allotted|agreed|given|prescribed|required|specified) (?:period|time|timeframe|time frame|delay)s?',
    'dans (?:les delais?|la periode|le delai|le temps|les temps) (?:impartis?|prevue?s?|fixee?s?|convenue?s?|requis|prescrits?|accordee?s?|allouee?s?|voulus?|reglementaires?)',
  ),
  ...phrases(
    event,
    '(?:(?:le|au|avant le|pour le) )?jour j',
    "(?:avant|before|d'ici|by|pour|until) (?:le |the |au )?(?:prochain semestre|next semester|semestre prochain)",
    `(?:(?:a|avant|apres|des|d'ici|pour|before|after|by) )?(?:la |le |l'|the )?(?:saison|season)(?: (?:des |de la |de |du |d'|of )?[a-z]{3,20})?${YEARS}`,
    `(?:(?:a|avant|apres|d'ici|pour) )?(?:l')?(?:hivernage|annee (?:scolaire|academique|universitaire|budgetaire|fiscale)|etiage|soudure)${YEARS}`,
    `(?:(?:a|avant|apres|pour|d'ici|en) )?(?:la |l'|cet |cette )?(?:rentree|ete|hiver|automne|printemps)(?: (?:scolaire|academique|universitaire|parlementaire|prochaine?)${YEARS})?`,
    `(?:(?:in|by|before|after|late|early|this|next) )?(?:the )?(?:summer|winter|autumn|spring|fall|rainy season|dry season|harvest|lean season|school year|academic year)${YEARS}`,
    `(?:(?:en|cet|l') ?)?(?:ete|hiver|automne|printemps)${YEARS}`,
    `(?:(?:pour |de |dans |au cours de |fin d')?(?:la |l'|cet |cette )?)?(?:campagne|exercice)(?: (?:agricole|agro-pastorale|budgetaire|fiscal|cerealiere|rizicole|comptable|de [a-z]{3,20}))?${YEARS}`,
    `(?:end of |by )?(?:the )?(?:[qths][1-4] ?(?:of |/ ?)?)?(?:fy|fiscal year|financial year|budget year|ay) ?'?(?:${YEAR}|\\d\\d)(?: ?[-/] ?(?:${YEAR}|\\d\\d))?`,
    `(?:ramadan|tabaski|korite|paques|noel|toussaint|pentecote|mouloud|aid(?: el fitr| el adha| al-fitr| al-adha)?|easter|christmas|eid)${YEARS}`,
    "(?:vendredi|jeudi|lundi|samedi|mercredi|mardi|dimanche) (?:saint|de (?:paques|pentecote)|de l'ascension|des (?:cendres|rameaux))|mardi gras|(?:good|black|holy|ash|easter|cyber|palm|whit|shrove) (?:friday|saturday|wednesday|monday|sunday|thursday|tuesday)",
  ),
  ...phrases(
    none,
    'n ?/ ?a|n\\.a\\.?|na|neant|nil|none|aucune?s?(?: (?:delai|echeance|date|date limite))?|ras|r\\.a\\.s\\.?|sans objet|so|s\\.o\\.?|s/o|non applicable|not applicable|vide|void|pas applicable',
    "(?:pas d(?:e |')|sans |no |without )(?:specific |set |fixed |precise |particular )?(?:delai (?:fixe|particulier|precis)|echeance|date|deadline|due date|timeline|date limite|action)(?: (?:fixee?|precise|particuliere|limite))?|pas de delai|no delay",
  ),
  ...phrases(
    { type: 'document' },
    `${DOCUMENT}(?: n°? ?[\\w/-]{1,12})? (?:du|de la|of|of the|dated|en date du)(?= (?:the )?\\d)`,
    `${DOCUMENT}(?: annuel| mensuel| trimestriel| semestriel| d'action| d'activites?| final| pour| for| of| de| du| d')*(?= ?(?:${MONTH}(?![a-z])|[tqsh][1-4](?![0-9])|${YEAR}(?![0-9])|(?:1er|premier|2e|2eme|deuxieme|second|3e|3eme|troisieme|4e|4eme|quatrieme|dernier) (?:trimestre|semestre)))`,
  ),
  ...phrases(
    { type: 'done' },
    '(?:deja |already )?(?:fait|faite|realisee?|effectuee?|terminee?|achevee?|cloturee?|executee?|completee?|livree?|done|completed|closed|finished|achieved)s?',
  ),
];
