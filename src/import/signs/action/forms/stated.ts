import { statusIn } from '../../../../record/body/status-in.ts';
import { byWhom } from '../../../../words/action-marks.ts';
import { anyShouted, anyWritten, standingBefore } from '../../../../words/as-written.ts';
import { articles } from '../../../../words/small-words.ts';
import { already, newness, shoutedStates } from '../../../../words/states.ts';
import { areOwners } from '../../owner-names.ts';
import { type ActionClaim, type ActionKnown, type ActionSign, claimsOn, movedBy } from './action-sign.ts';

const SHOUTED = anyShouted(...Object.values(shoutedStates));
const IN_BRACKETS = '\\[([^[\\]]{2,20})\\]|\\(([^()]{2,20})\\)';
const BEFORE = new RegExp(`^(?:${IN_BRACKETS}|(${SHOUTED}(?: (?:le )?[\\d/.-]+)?))\\s*[:–-]?\\s+(?=\\S)(.+)$`, 'ds');
const TICKED = /^[\s>*_•–-]*(\[[xX]\]|[☑☒✅✓✔])\s*(.+)$/dsu;
const NEW = anyWritten(newness);
/** What only says that an action is new, or comes back each time. */
const KEPT = new RegExp(`^[([]?(?:(?<=[([])(${NEW})[)\\]]|(?<![([])(${NEW})\\s*[:–-])\\s*(?=[\\p{L}@([])(.+)$`, 'dius');

const VERDICT = '\\p{L}+(?: \\p{L}+)?(?:,? ?\\([^()]*\\)|,? le \\d[^:]*|, [^:]{2,60})?';
const AFTER: readonly RegExp[] = [
  /^(.*?)\s*(?:→|->|=>|⇒|–|—)\s*([^→]{2,60})$/ds,
  /^(.*)\s+[–—-]\s+([^→–—]{2,60})$/ds,
  new RegExp(`^(.*?)\\s*:\\s*(${VERDICT})\\s*\\.?$`, 'dsu'),
  /^(.*?)\s*\[([^[\]]{2,60})\]\s*\.?$/ds,
  /^(.*?)\s*(?:\.{3,}|…{2,}|_{3,})\s*(.{2,60})$/ds,
];

const ALREADY = `(?:${anyWritten(already)} )?`;
const BY = `,? ${anyWritten(byWhom.by)} ${standingBefore(articles)}?([^,;:()[\\]]{2,60}?)`;
/** A day, with or without its month in words. */
const ON = ',? (?:le |on )?[^,;:()[\\]]{0,12}\\d[^,;:()[\\]]{0,20}?';
const APART = '(?:\\s*[([,;:]|\\s+[–—-]|\\s*(?:→|->|=>|⇒))\\s*';
const DONE_BY = new RegExp(`^(.+?)${APART}(${ALREADY}\\p{L}+(?:${BY})?(?:${ON})?(?:${BY})?)[)\\]]?\\s*\\.?$`, 'dsu');

/** "Laver la cuve (fait par OIM le 30/01)": who has done it, and the day when, which is no deadline. */
function doneBy(line: string, known: ActionKnown): readonly ActionClaim[] {
  const match = DONE_BY.exec(line);
  const [, , said = '', before, owner = before] = match ?? [];
  const isDone = statusIn(said) === 'done' && (owner !== undefined || /\d/.test(said));
  if (!match || !isDone) return [];
  const named = owner !== undefined && areOwners(owner, known);
  const who = named ? ('owner' as const) : null;
  return claimsOn(match, ['text', 'status', who, who]);
}

/** How far an action is, before its words or behind them. */
export const stated: ActionSign = {
  name: 'stated',
  good: [
    { line: 'FAIT le 12/03 Zoé : laver la cuve', gives: { status: 'FAIT le 12/03', text: 'Zoé : laver la cuve' } },
    { line: '(Pending) Zoé to wash it', gives: { status: 'Pending', text: 'Zoé to wash it' } },
    { line: 'Laver la cuve → fait, le 3 mai', gives: { text: 'Laver la cuve', status: 'fait, le 3 mai' } },
    { line: 'Laver la cuve → reporté au 3 mai', gives: { text: 'Laver la cuve', status: 'reporté au 3 mai' } },
    { line: 'Laver la cuve - FAIT', gives: { text: 'Laver la cuve', status: 'FAIT' } },
    {
      line: 'Laver la cuve – Zoé – terminé le 3 mai',
      gives: { text: 'Laver la cuve – Zoé', status: 'terminé le 3 mai' },
    },
    { line: 'Laver la cuve : en cours', gives: { text: 'Laver la cuve', status: 'en cours' } },
    { line: 'Laver la cuve [fait, Zoé]', gives: { text: 'Laver la cuve', status: 'fait, Zoé' } },
    { line: 'Laver la cuve ........ fait', gives: { text: 'Laver la cuve', status: 'fait' } },
    {
      line: 'Laver la cuve (fait par OIM le 30/01)',
      gives: { text: 'Laver la cuve', status: 'fait par OIM le 30/01', owner: 'OIM' },
    },
    { line: 'Laver la cuve, déjà fait le 3 mai', gives: { text: 'Laver la cuve', status: 'déjà fait le 3 mai' } },
    { line: '[x] Laver la cuve', gives: { status: '[x]', text: 'Laver la cuve' } },
    { line: 'New: (done) wash it', gives: { note: 'New', status: 'done', text: 'wash it' } },
  ],
  bad: [
    'Laver la cuve → Zoé',
    'OPEN data : publier',
    'Laver la cuve (en bleu)',
    'Laver : frotter',
    'Relire la note (reçue le 3 mai)',
  ],
  read: (line, known) => {
    const kept = KEPT.exec(line);
    if (!kept) return readState(line, known);
    const claims = claimsOn(kept, ['note', 'note', 'text']);
    const text = claims.find(({ field }) => field === 'text');
    const inside = text ? movedBy(readState(text.value, known), text.start) : [];
    return [...claims.filter((claim) => claim !== text || inside.length === 0), ...inside];
  },
};

function readState(line: string, known: ActionKnown): readonly ActionClaim[] {
  const ticked = TICKED.exec(line);
  if (ticked) return claimsOn(ticked, ['status', 'text']);
  const before = BEFORE.exec(line);
  if (before && statusIn(before[1] ?? before[2] ?? before[3] ?? '') !== undefined)
    return claimsOn(before, ['status', 'status', 'status', 'text']);
  const told = doneBy(line, known);
  if (told.length > 0) return told;
  for (const pattern of AFTER) {
    const after = pattern.exec(line);
    if (after && statusIn(after[2] ?? '') !== undefined) return claimsOn(after, ['text', 'status']);
  }
  return [];
}
