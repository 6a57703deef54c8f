/** Words beside a date that do not change it: articles, hours, labels, reservations; and punctuation. */
import { type Item, phrases, type Rule, signs } from './item.ts';
import { unitNames } from './lexicon.ts';

const time: Item = { type: 'time' };
const filler: Item = { type: 'filler' };
const of: Item = { type: 'filler', of: true };
const AT = "(?:(?:a partir de|starting at|from|a|at|@|vers|avant|before|by|des|jusqu'a|de|,) ?)?";
const HOUR = '(?:[01]?\\d|2[0-3])';
const HOURS = `${HOUR} ?(?:h|${unitNames('hour')}s?|hrs?)`;
const MINUTES = '(?:[0-5]\\d)?(?: ?(?:mn|min|precises?))?';
const HALF = '[ap]\\.?m\\.?';
const PART_OF_DAY = ['matin(?:ee)?|apres-midi|soir(?:ee)?', 'morning|afternoon|evening|am|pm'].join('|');

export const fillers: readonly Rule[] = [
  ...phrases(
    time,
    `${AT}${HOURS} ?${MINUTES}`,
    `${AT}${HOUR}:[0-5]\\d(?::[0-5]\\d)?(?: ?${HALF})?`,
    `@ ?${HOUR}[.:h][0-5]\\d`,
    `${AT}(?:1[0-2]|0?[1-9])(?:[.:][0-5]\\d)? ?${HALF}`,
    `${AT}(?:midi|minuit|noon|midnight|lunch(?:time)?)`,
    `(?:le |en |dans la |in the |this )?(?:${PART_OF_DAY})`,
    '(?:gmt|utc|wat|local time|heure locale|precises?|sharp)(?: ?[+-] ?\\d{1,2})?',
  ),
  signs(filler, "[lnsjcm]'|qu'"),
  signs(of, "d'"),
  ...phrases(of, 'du|de|des|of|de la|of the'),
  ...phrases(
    filler,
    [`la|les|the|un|une|d|l|st|dates?|${unitNames('day', 'year')}|periode|period`],
    'il|est|sera|doit|will|be|is|it|to be|etre',
    ['echeances?|delais?|timeline|due date|target(?: date)?|objectif|cible', 'calendrier|quand|when|period'],
    [
      'prevue?s?|planned|scheduled|expected|attendue?s?|souhaitee?|prevision(?:nelle)?',
      'proposee?|proposed|fixee?s?|retenue?|convenue?',
    ],
    [
      'provisoires?|tentative(?:ly)?|provisional|estimee?|estimated|indicati(?:f|ve)',
      'theorique|environ|around|about|approx(?:imately|imativement)?\\.?|circa|ca\\.?',
      'probablement|probably|likely',
    ],
    [
      'si possible|if possible|if feasible|sauf imprevu|ideally|idealement|at best',
      'au mieux|everything being equal|imperativement|imperatif|obligatoirement',
      'absolument|strictly|strict|ferme|firm|sharp',
    ],
    [
      'inclus(?:e|ivement)?|included|inclusive|compris|tout|toute|all|whole|entier',
      'entiere|full|encore|only|seulement|prochaine?|next|suivante?|meme',
    ],
    [
      'remise|rendu|rendre|a rendre|a remettre|envoi|envoyer|depot|transmission',
      'livraison|delivery|submission|finalisation|realisation|execution',
    ],
    'midi|s\\.?v\\.?p|svp|please|pls|merci|confirmee?|confirmed',
  ),
  signs({ type: 'break', comma: true }, ','),
  signs({ type: 'break', comma: false }, '[;()\\[\\]{}.!?|<=~]|:(?![0-9])'),
];
