/** The words around names that say something of an owner: nobody, doubt, a collective, a chef de file, an article. */
import { foldText } from '../../words/fold-text.ts';

const NONE: ReadonlySet<string> = new Set([
  'n/a',
  'na',
  'n.a',
  'n / a',
  's/o',
  'neant',
  'aucun',
  'aucune',
  'none',
  'nil',
  'ras',
  'rien',
  'sans objet',
  'non applicable',
  'not applicable',
  'aucun responsable',
  'pas de responsable',
  'no owner',
  'sans responsable',
  'etc',
]);

const TO_NAME =
  'designer|definir|identifier|confirmer|determiner|preciser|nommer|fixer|trouver|attribuer|assigner|choisir|recruter|completer|decider|discuter|voir|pourvoir';
const LATER = ' (?:ulterieurement|plus tard|prochainement|later|lors d.*|par .*|(?:a|avant|pour) la prochaine .*)';
const NAMED =
  'defini|designe|attribue|assigne|determine|identifie|precise|renseigne|nomme|connu|specifie|mentionne|indique|communique|disponible';
/** Alone they name nobody, and beside a name they make it doubtful. */
const PERHAPS = 'peut[ -]etre|probablement|eventuellement|maybe|perhaps|possibly|probably|tentative|provisoire';
const UNASSIGNED = new RegExp(
  `^(?:t\\.?b\\.?[acd]|n\\.?d|${PERHAPS}|x{2,}|(?:poste )?vacante?|qui|inconnue?|unknown|unassigned|undefined|undetermined|unspecified|personne|nobody|no one|(?:nobody|no one) yet|indeterminee?|en attente|en cours (?:de |d')(?:designation|identification|definition|nomination|recrutement)|(?:(?:responsable|structure|porteur|pilote|owner)s? )?(?:reste )?a (?:${TO_NAME})(?:${LATER})?|(?:non|pas|pas encore|sera|seront) (?:${NAMED})e?s?(?:${LATER})?|not (?:yet )?(?:defined|assigned|known|named|identified|specified|set|appointed)|to be (?:named|defined|assigned|confirmed|decided|designated|determined|identified|appointed))$`,
);

/** No phrase above is longer, so that nothing else is folded to be compared with them. */
const LONGEST_PHRASE = 60;

/**
 * `none` when the words say that nobody is meant ("//////", "N/A", "néant"), `unassigned` when nobody is yet
 * ("?", "à désigner", "TBD", "xx", a dotted line to fill in); undefined when they name somebody.
 */
export function nobodySaid(words: string): 'none' | 'unassigned' | undefined {
  if (/^[/\\=~*\p{Pd}−\s]+$/u.test(words)) return 'none';
  if (/^[?¿._…\s]+$/.test(words)) return 'unassigned';
  if (words.length > LONGEST_PHRASE) return undefined;
  const folded = foldText(words.replace(/[?!]+/g, ' '));
  if (NONE.has(folded)) return 'none';
  return UNASSIGNED.test(folded) ? 'unassigned' : undefined;
}

/** The words before a mark of doubt ("DRECM/R ?", "OIM à confirmer", "? OIM"); undefined when there is none. */
export function withoutDoubt(words: string): string | undefined {
  if (words.endsWith('?')) return withoutEnd(words, '? ¿');
  if (words.startsWith('?')) return words.replace(/^[?\s]+(?:(?:ou|or) )?/i, '');
  const perhaps = rest(words, /^(?:peut[ -][êe]tre|probablement|[ée]ventuellement|maybe|perhaps|possibly|probably) /i);
  if (perhaps !== undefined) return perhaps;
  const parts = words.split(' ');
  for (let count = 1; count <= Math.min(4, parts.length - 1); count += 1) {
    const ending = parts.slice(-count).join(' ');
    if (nobodySaid(ending) === 'unassigned') return withoutEnd(parts.slice(0, -count).join(' '), ' -–—:,');
  }
  return undefined;
}

/** "Tous les acteurs", "All", "Everyone", "Équipe projet": a collective, of which nothing is cut off. */
export function isCollective(words: string): boolean {
  return /^(?:l'ensemble|tous|toutes|tout le monde|chacun|chaque|all|every|everyone|everybody|equipe|team)(?: |$)/.test(
    foldText(words.slice(0, LONGEST_PHRASE)),
  );
}

/** Whether a piece goes on with the name before it: "(Direction de l'État civil,) des Migrations". */
export function goesOn(words: string): boolean {
  return /^(?:de la |des |du |de |d['’]|of the |of )/i.test(words);
}

/** "les Partenaires" → "Partenaires"; undefined when no article stands before. */
export function withoutArticle(words: string): string | undefined {
  return rest(words, /^(?:les |le |la |l['’] ?|des |du |de la |de l['’] ?|aux |au |à la |à l['’] ?|the )/i);
}

/** "tous les partenaires", "ses partenaires" → "partenaires"; undefined when no such word stands before. */
export function withoutQuantity(words: string): string | undefined {
  return rest(
    words,
    /^(?:tous (?:les )?|toutes (?:les )?|l['’]ensemble des |(?:les )?autres |ses |leurs |all (?:the )?|other |its |their )/i,
  );
}

/** "appui PAM", "le partenaire Intersos", "support from WFP" → the name; undefined when the words do not say so. */
export function withoutHelp(words: string): string | undefined {
  return rest(
    words,
    /^(?:(?:le|la|les|the|its|ses|son|leurs?) |l['’] ?)?(?:appui|soutien|support|assistance|participation|contribution|concours|aide|partenaires?|partners?)(?: (?:technique|financier|technical|financial)(?: (?:et|and) (?:financier|financial))?)?(?: ?: ?| (?:de la |de l['’] ?|des |du |de |d['’]|from |of |by )?)/i,
  );
}

const LEAD_BEFORE = /^(?:lead|leader|cheff?e? de file|pilote|porteur) ?: ?/i;
const LEAD_OF_ACRONYM = /^(?:[Ll]ead|[Ll]eader|[Cc]heff?e? de file|[Pp]ilote|[Pp]orteur) (?=\p{Lu}[\p{Lu}/-])/u;
const LEAD_AFTER =
  /(?: ?[([](?:lead|leader|cheff?e? de file|pilote|porteur)[)\]]| (?:as (?:the )?|en |comme |en tant que )(?:lead|leader|cheff?e? de file|pilote))$/i;

/** "Lead : OIM" and "OIM (chef de file)" → "OIM"; undefined when the words do not say so. */
export function withoutLead(words: string): string | undefined {
  const before = rest(words, LEAD_BEFORE) ?? rest(words, LEAD_OF_ACRONYM);
  if (before !== undefined) return before;
  const after = LEAD_AFTER.exec(words.slice(-LONGEST_PHRASE));
  return after && words.length > after[0].length ? words.slice(0, words.length - after[0].length) : undefined;
}

/** The words of an unknown name, without what is around it: quotes, bold marks, "@", a trailing ";" or "/". */
export function cleanName(words: string): string {
  const flat = words.replace(/\s+/g, ' ').replace(/^[\s@*_"'“«:;,./-]+/, '');
  return withoutEnd(flat, /\.\p{L}\.$/u.test(flat) ? ' ' : ' :;,./*_"”»-');
}

function rest(words: string, start: RegExp): string | undefined {
  const found = start.exec(words);
  return found && found[0].length < words.length ? words.slice(found[0].length) : undefined;
}

/** A loop for the reason given in fold-text.ts. */
function withoutEnd(words: string, characters: string): string {
  let end = words.length;
  while (end > 0 && characters.includes(words.charAt(end - 1))) end -= 1;
  return words.slice(0, end);
}
