import { anyWritten } from '../../../../words/as-written.ts';
import { dueLabels, limits, looseLimits } from '../../../../words/due-words.ts';
import { bracketOpenings } from '../../../../words/not-names.ts';
import { TIME_UNITS } from '../../../../words/time-units.ts';
import { anySaid } from '../../../../words/vocabulary.ts';
import { dueWords } from '../../deadline-words.ts';
import { type ActionClaim, type ActionKnown, type ActionSign, claimOn, claimsOn, movedBy } from './action-sign.ts';
import { mayOwn, readBeside } from './beside.ts';

const SHORT = '[([]([^()[\\]]{2,60})[)\\]]';
const AT_START = new RegExp(`^${SHORT}\\s*:?\\s+(.+)$`, 'ds');
/** An hour in brackets of its own may stand inside: "(Amina by 3 May (22:00))". */
const INSIDE = '((?:[^()[\\]]|\\(\\d[^()[\\]]{0,8}\\)){1,90})';
const AT_END = new RegExp(`^(.+?)\\s*[([]${INSIDE}[)\\]]\\s*[.;]?$`, 'ds');
const LIMITS = anyWritten(limits, looseLimits.for, looseLimits.partOf, dueLabels);
const BEHIND = `(?:${LIMITS}|${anySaid(TIME_UNITS.week)}).{2,40}`;
const IN_MIDDLE = new RegExp(`^(.+?)\\s*\\(([^()]{2,60})\\)\\s*[,–—-]?\\s+(${BEHIND})$`, 'dius');

/** Those responsible in brackets, with a state or a deadline beside them or behind the bracket. */
export const brackets: ActionSign = {
  name: 'brackets',
  good: [
    { line: 'Finir la grille (Sani)', gives: { text: 'Finir la grille', owner: 'Sani' } },
    {
      line: 'Peindre la porte [OIM, avant le 3 mai]',
      gives: { text: 'Peindre la porte', owner: 'OIM', due: 'avant le 3 mai' },
    },
    { line: '(OIM) peindre la porte', gives: { text: 'peindre la porte', owner: 'OIM' } },
    {
      line: 'Peindre la porte (OIM) avant fin mars',
      gives: { text: 'Peindre la porte', owner: 'OIM', due: 'avant fin mars' },
    },
    { line: 'Peindre la porte (@ada, @sani)', gives: { text: 'Peindre la porte', owner: ['@ada', '@sani'] } },
  ],
  bad: ['Peindre la porte (en bleu)', 'Relire la note (suggestion de OIM)', 'Peindre la porte (cf. OIM)'],
  read: (line, known) => {
    const start = AT_START.exec(line);
    if (start && mayOwn(start[1] ?? '', known)) return claimsOn(start, ['owner', 'text']);
    return atEnd(line, known) ?? inMiddle(line, known) ?? [];
  },
};

const NO_NAME = new RegExp(`^${anyWritten(bracketOpenings)}\\b`, 'iu');

function atEnd(line: string, known: ActionKnown): readonly ActionClaim[] | null {
  const match = AT_END.exec(line);
  const inside = match?.[2] ?? '';
  if (!match || inside === '' || NO_NAME.test(inside)) return null;
  const from = match.indices?.[2]?.[0] ?? 0;
  const handles = [...inside.matchAll(/@[\w.-]+/g)];
  const read =
    handles.length > 0
      ? handles.map(({ 0: handle, index }) => claimOn(inside, 'owner', [index, index + handle.length]))
      : readBeside(inside, known);
  return read && [...claimsOn(match, ['text']), ...movedBy(read, from)];
}

function inMiddle(line: string, known: ActionKnown): readonly ActionClaim[] | null {
  const match = IN_MIDDLE.exec(line);
  if (!match || !mayOwn(match[2] ?? '', known)) return null;
  return claimsOn(match, ['text', 'owner', 'due']).map((claim) =>
    claim.field === 'due' ? { ...claim, value: dueWords(claim.value) } : claim,
  );
}
