/** The words that tie a date to the rest: avant, d'ici, au plus tard, from, by, entre … et, ou. */
import { type Limit, phrases, type Rule, rule, signs } from './item.ts';
import { FIRST, MONTH, unitNames, WEEKDAY } from './lexicon.ts';

const by: Limit = { type: 'limit', limit: 'by', firm: true };
const until: Limit = { ...by, until: true };
const trailing: Limit = { ...by, trailing: true };
const before: Limit = { ...by, limit: 'before' };
const after: Limit = { ...by, limit: 'after' };
const from: Limit = { ...by, limit: 'from' };
const onwards: Limit = { ...trailing, limit: 'from' };
const on: Limit = { ...by, limit: 'on', article: true };
const exactly: Limit = { ...by, limit: 'in' };
const within: Limit = { ...by, limit: 'within' };

const MONTH_UNIT = unitNames('month');
const DAY_OR_NAME = `\\d|${FIRST}|${MONTH}(?![a-z])|${WEEKDAY}`;

/** What follows "dès" when it announces a date: without its accent it looks like the article "des". */
const DATED = [
  DAY_OR_NAME,
  `debut|fin(?!s)|mi-|(?:le |ce )?${MONTH_UNIT}|demain|aujourd|cette|ce jour`,
  `maintenant|a present|(?:la )?${unitNames('week')}(?!s)|la (?:mi|fin)`,
  `l'${unitNames('year')}(?![a-z])|[tsqh]\\d`,
].join('|');

const RENDERED = '(?:et |a rendre |a remettre )?';
const BEGINNING = '(?:starting|beginning(?! of)|commencing|commencant|debutant)';
const REVISED = [
  '(?:(?:report|decal|prorog|prolong|avanc|repouss)ee?s?',
  'postponed|deferred|moved|extended|rescheduled|delayed|pushed|revised|shifted)',
].join('|');
const NEW_DATE = [
  '(?:nouveau|nouvelle|new) (?:delai|date|echeance|deadline|target)',
  '(?: (?:accordee?|fixee?|limite|date))*',
].join('');
/** "au mois d'avril". */
const IN_MONTH = ['(?:(?:au|le|du|ce|the|in the|of the) )?', `${MONTH_UNIT} (?:de|d'|of)(?= ?[a-z])`].join('');

export const links: readonly Rule[] = [
  ...phrases(
    trailing,
    `${RENDERED}(?:au (?:plus|\\+) tard|dernier delai)(?: (?:pour|a|en|dans|la))?`,
    'max(?:i|imum)?\\.?',
    'date (?:limite|butoir)',
    '(?:and )?(?:no|not) later than',
    '(?:at )?the (?:very )?latest',
    '(?:ou|or) (?:avant|before|earlier|sooner)',
    'at latest',
    'latest(?: by)?',
    'deadline',
  ),
  ...phrases(
    by,
    "d'ici(?: (?:a|la|aux|les))?",
    'by',
    'due(?: (?:by|on|before))?',
    '(?:on|le|avant) (?:or|ou) (?:before|avant)',
    "sous(?: les| (?:un )?delai (?:de|d'))?",
    "(?:dans |en )?(?:un |le )?delai (?:maximum |maximal )?(?:de|d')(?= ?[a-z0-9])",
    'en moins de',
    'in less than',
    'au bout de',
    '(?:moins|less|no more) (?:de|than)',
  ),
  ...phrases(until, "jusqu'(?:a|en|aux)", 'until', 'till', 'up to'),
  ...phrases({ ...until, article: true }, "jusqu'au"),
  ...phrases({ ...by, article: true }, "d'ici au", 'pour le'),
  ...phrases({ ...by, firm: false }, 'pour(?: la)?', 'for'),
  ...phrases({ ...within, firm: false }, 'pendant', 'durant', 'over'),
  ...phrases(before, 'avant', 'before', 'prior to', 'ahead of', 'in advance of'),
  ...phrases(after, 'apres(?: (?:le|la))?', 'after', 'passe', 'au[ -]dela d[ue]', `following(?! ${WEEKDAY})`),
  ...phrases(
    from,
    "a (?:partir|compter|dater) (?:de|d')(?: la)?",
    `des(?= (?:(?:le )?(?:${DATED})))`,
    '(?:as )?from',
    'as of',
    `${BEGINNING}(?: (?:from|on|in|en))?`,
    'effective',
    'not before',
    'no earlier than',
    'pas avant',
  ),
  ...phrases({ ...from, article: true }, 'a (?:partir|compter|dater) du'),
  ...phrases(
    onwards,
    'onwards?',
    '(?:et|ou) (?:au-dela|apres|suivants?|plus tard)',
    '(?:and|or) (?:after|beyond|later)',
  ),
  rule('soit', (_, { before, after }) =>
    /(?<![a-z])soit(?![a-z])/.test(`${before} ${after}`)
      ? { type: 'join', join: 'or' }
      : { type: 'break', comma: true },
  ),
  rule('(?:le |au )?plus tot', (_, { before, after }) => (isBesideDate(before, after) ? onwards : undefined)),
  ...phrases(
    on,
    'le',
    'on',
    'en date du',
    'the(?= \\d)',
    '(?:fixee?|prevue?|programmee?|planifiee?) (?:au|le|pour(?: le)?)',
  ),
  ...phrases(exactly, 'in', 'dans'),
  ...phrases(
    within,
    'en',
    'vers(?: la)?',
    "dans l(?:e|a|es|')",
    'in the',
    'over the',
    'at(?: the)?',
    '(?:during|within)(?: the)?',
    "(?:dans le )?courant(?: (?:du|de|d'))?",
    "au cours d(?:e la|e l'|e|es|u|')",
    '(?:pendant|durant) (?:le|la|tout le|toute la)',
    IN_MONTH,
    'c(?:e|et|ette)',
    'this',
  ),
  ...phrases(by, 'pas (?:apres|plus tard que)(?: le)?', 'not after'),
  // What they do to a date is not known: it is left in words.
  ...phrases(
    { type: 'word', left: true },
    'pas|not|sauf|hormis|except(?:e|ing)?|exclue?s?|exclusivement|exclusive(?:ly)?|strictement',
    'en retard|echue?s?|depassee?s?|overdue|au moins|at least|minimum',
    `(?:the )?following(?= ${WEEKDAY})`,
  ),
  signs({ type: 'word', left: true }, '[<>≥≤]=? ?(?=\\d)'),
  ...phrases({ type: 'between' }, 'entre(?: (?:le|la))?', 'between'),
  ...phrases({ type: 'join', join: 'to' }, 'aux?', 'a', 'to', 'through', 'thru'),
  signs({ type: 'join', join: 'to' }, '-+>?|/'),
  ...phrases({ type: 'join', join: 'and' }, 'et(?: (?:le|du|au))?', 'and', 'puis', 'then'),
  signs({ type: 'join', join: 'and' }, '[&+]'),
  ...phrases({ type: 'join', join: 'or' }, 'ou(?: (?:le|du|au|bien))?', 'or', 'sinon', 'et/ou', 'and/or', 'voire'),
  ...phrases({ type: 'revised', from: false }, `${REVISED}(?: back)?`, NEW_DATE),
  ...phrases({ type: 'revised', from: true }, `${REVISED}(?: back)? (?:du|de|from)(?= (?:${DAY_OR_NAME}))`),
  ...phrases(
    { type: 'instead' },
    'au lieu d[ue]',
    'instead of',
    'initialement',
    'initially',
    'originally',
    'plutot que',
    'rather than',
  ),
];

const DATE_BEFORE = new RegExp(`(?:\\d|${MONTH}) $`);

/** "au plus tôt" is urgent alone, and a start beside a date ("au plus tôt le 15 mars", "fin mars au plus tôt"). */
function isBesideDate(before: string, after: string): boolean {
  return DATE_BEFORE.test(before) || /^ (?:le|en|debut|mi|fin|a la|\d)/.test(after);
}
