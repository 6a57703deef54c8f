// Who does an action, by the forms in which people write it; what is not sure to be an owner stays in the text.

import type { ActionStatus } from '../model/meeting/meeting.ts';
import { statusIn } from '../record/body/status-in.ts';
import { anyCapitalised, anyShouted, anyWritten, standingBefore } from '../words/as-written.ts';
import { bodies, everyMember, workingTogether } from '../words/bodies.ts';
import { everybody, wholes } from '../words/collectives.ts';
import { limits, looseLimits } from '../words/due-words.ts';
import { foldText } from '../words/fold-text.ts';
import {
  bracketOpenings,
  nounsBeforeTo,
  otherOpenings,
  sentenceOpenings,
  tellingVerbs,
  wordsBeforeTo,
} from '../words/not-names.ts';
import { obligations } from '../words/obligations.ts';
import { articles, both } from '../words/small-words.ts';
import { TIME_UNITS } from '../words/time-units.ts';
import { anySaid, formsOf, inEnglish, wordsOf } from '../words/vocabulary.ts';
import { dueWords, isDeadline } from './action-due.ts';
import { areLikelyOwners, areOwners, initials, isGroup, mayBeName, type Names } from './owner-names.ts';
import { withoutMarks } from './without-marks.ts';

/** The words left, who, and what stood beside them. */
export type Owned = {
  readonly text: string;
  readonly owners: readonly string[];
  readonly due?: string;
  readonly status?: ActionStatus;
};

type Form = (words: string, names: Names) => Owned | null;

/** The first form that the words have. */
export function ownedBy(words: string, names: Names): Owned {
  const { text, ...beside } = withoutEnd(words, names);
  const forms: readonly Form[] = [handles, infinitive, colon, dashes, arrow, brackets, middle, lastHandles, subject];
  for (const form of forms) {
    const found = form(text, names);
    if (found) return { ...beside, ...found };
  }
  return { text, owners: [], ...beside };
}

/** "… (due Thursday)", "… – 5 mars": a deadline that ends the words, in brackets or after a dash. */
function withoutEnd(words: string, { date }: Names): Omit<Owned, 'owners'> {
  const [, before = '', bracket, dashed] =
    /^(.+)\s*(?:[([]([^()[\],;|/–—]{2,40}|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?)[)\]]|\s[–—-]\s+([^–—()]{2,30}))\s*[.;]?$/s.exec(
      words,
    ) ?? [];
  const due = bracket ?? dashed?.replace(/^[([]|[)\]]$/g, '');
  return due !== undefined && isDeadline(due, date) ? { text: before, due: dueWords(due) } : { text: words };
}

const BOTH = anyWritten(both);
const HANDLES = new RegExp(
  `^((?:@[\\w.-]+(?:\\s*(?:,|${BOTH}|&|\\/)\\s*)?)+)` +
    `\\s*(?:${anyWritten(inEnglish(obligations.infinitive, obligations.one, obligations.may))}|:|–|-)?\\s+(.+)$`,
  'isu',
);

/** `@a, @b to text`, `@a and @b will text`. */
function handles(words: string): Owned | null {
  const match = HANDLES.exec(words);
  return match ? { text: match[2] ?? '', owners: (match[1] ?? '').match(/@[\w.-]+/g) ?? [] } : null;
}

const VERBS = anyWritten(...Object.values(obligations));
const SURE_VERB = new RegExp(
  `^${anyWritten(obligations.infinitive, obligations.one, obligations.promised, obligations.given)}$`,
  'u',
);
const NAME = "(?:\\p{Lu}|@)[\\p{L}'’.-]*";
const ALL_OF = `(?:${anyCapitalised(wholes, inEnglish(articles))}|L['’])(?: ${anyWritten(articles)})?(?: @?[\\p{Ll}-]+){1,3}`;
const EVERYBODY = `${anyShouted(wholes)}|${anyWritten(wholes, everybody)}|${anyCapitalised(everybody)}`;
const SOMEBODY = `${ALL_OF}|${NAME}|${EVERYBODY}`;
const AMONG = `\\s*(?:,\\s*(?:&|${BOTH})|,|&|\\/|\\b${BOTH}\\b)\\s*`;
const INFINITIVE = new RegExp(
  `^((?:${SOMEBODY})(?:(?:${AMONG}|\\s+)${NAME}){0,5})(?:\\s*\\([^()]{0,120}\\))?\\s+(${VERBS})\\s+(.+)$`,
  'su',
);
/** "The Open Standards team to engage with …". */
const BODY = anyWritten(inEnglish(bodies.called, everyMember, workingTogether));
const TEAM = new RegExp(`^((?:The )?(?:[\\p{L}-]+ ){1,4}${BODY}) (${VERBS}) (.+)$`, 'su');
const NOBODY = new RegExp(`^${anyCapitalised(sentenceOpenings)}\\b`);
const THE = new RegExp(`^${anyCapitalised(inEnglish(articles))} (?=\\p{Lu})`, 'u');
const ARTICLE = new RegExp(`^${standingBefore(articles)}`, 'iu');

/** `Norm to post a summary`, `Erick and Felix will look at it`, `The group to review it`. */
function infinitive(words: string, names: Names): Owned | null {
  const [, before = '', verb = '', after = ''] = INFINITIVE.exec(words) ?? TEAM.exec(words) ?? [];
  if (before === '' || NOBODY.test(before) || (isTo(before) && !isGroup(before))) return null;
  const owners = before.replace(THE, '');
  if (ARTICLE.test(before) && !areOwners(before, names) && !areOwners(owners, names)) return null;
  const sure = areOwners(owners, names) || SURE_VERB.test(verb);
  return sure ? { text: after, owners: [withoutMarks(owners)] } : null;
}

const NOUN_ENDING = new RegExp(`${anyWritten(nounsBeforeTo)}s?$`, 'i');
const BEFORE_TO: ReadonlySet<string> = new Set(wordsOf(wordsBeforeTo));

/** "Guide to the wiki", "Link to …": nouns that "to" follows. */
function isTo(before: string): boolean {
  return NOUN_ENDING.test(before) || BEFORE_TO.has(foldText(before));
}

const VERB_INSIDE = new RegExp(
  `\\s${anyWritten(obligations.infinitive, obligations.one, obligations.several)}\\s`,
  'u',
);
const OTHER_OPENING = new RegExp(`^${anyWritten(otherOpenings)}\\b`, 'iu');
const WHO_AND_WHEN = new RegExp(`^(.{2,50}?),? (${anyWritten(limits, looseLimits.for)} .{2,30})$`, 'iu');

/** `DRECM/R et OIM : text`; `Site : Ada to text` keeps its subject. */
function colon(words: string, names: Names): Owned | null {
  const [, before = '', after = ''] = /^([^:：]{1,80}?)\s*[:：]\s+(.+)$/s.exec(words) ?? [];
  if (before === '' || VERB_INSIDE.test(before)) return null;
  const inside = names.index.lookup(before) || OTHER_OPENING.test(after) ? null : infinitive(after, names);
  if (inside) return { ...inside, text: `${before} : ${inside.text}` };
  if (areOwners(before, names)) return { text: after, owners: [withoutMarks(before)] };
  if (after.split(' ').length < 5 && areNamed(after, names)) return { text: before, owners: [withoutMarks(after)] };
  const [, who = '', when = ''] = WHO_AND_WHEN.exec(after) ?? [];
  if (who !== '' && names.loose && areLikelyOwners(who, names))
    return { text: before, owners: [withoutMarks(who)], due: when };
  const long = after.split(' ').length > 3 && !before.includes(' ');
  const likely = names.loose && (/^\p{Ll}/u.test(after) || long) && areLikelyOwners(before, names);
  return likely ? { text: after, owners: [withoutMarks(before)] } : null;
}

/** `Ada – text`, `Dr Bizo – text – 5 mars`, `text – B. Orsoni`. */
function dashes(words: string, names: Names): Owned | null {
  const [first = '', ...others] = words.split(/\s+[–—-]\s+/);
  const isDue = (part: string) => isDeadline(part, names.date) || DUE.test(part);
  const end = others.at(-1) ?? '';
  const due = others.length > 1 && isDue(end) ? { due: dueWords(end) } : {};
  const rest = 'due' in due ? others.slice(0, -1) : others;
  if (rest.length === 0 || rest.length > 3) return null;
  const last = rest.at(-1) ?? '';
  const before = { text: [first, ...rest.slice(0, -1)].join(' – '), owners: [withoutMarks(last)], ...due };
  const after = { text: rest.join(' – '), owners: [withoutMarks(first)], ...due };
  if (areOwners(first, names)) return after;
  if (areNamed(last, names)) return before;
  return names.loose && areLikelyOwners(first, names) ? after : null;
}

/** In the registry, or among those who attended. */
function areAround(words: string, { index, attending }: Names): boolean {
  return index.lookup(words) !== undefined || attending.some((name) => name === words || initials(name) === words);
}

const WEEK = anySaid(TIME_UNITS.week);
const DAY = anyWritten(limits, looseLimits.forTheDay, looseLimits.from);
/** What begins a deadline, even one that no rule reads: "avant le conseil". */
const DUE = new RegExp(`^(?:${DAY}|${WEEK}|S(?=\\d)) ?(?=[\\p{L}\\d])`, 'iu');

/** Names for sure, where words of the sentence may stand as well. */
function areNamed(words: string, names: Names): boolean {
  return words.length < 60 && !/^\p{Ll}/u.test(words) && areOwners(words, names);
}

/** Owners, and in a list of actions lone first names. */
function mayOwn(words: string, names: Names): boolean {
  return names.loose ? areLikelyOwners(words, names) : areOwners(words, names);
}

/** `Ada → text`, `text -> Ada`. */
function arrow(words: string, names: Names): Owned | null {
  const [before = '', after, ...more] = words.split(/\s*(?:→|->|=>|⇒)\s*/);
  if (after === undefined || more.length > 0) return null;
  if (mayOwn(before, names) && after.includes(' ')) return { text: after, owners: [withoutMarks(before)] };
  // "→ CSV": an acronym that nobody here is known by.
  const unknown = /^\p{Lu}[\p{Lu}\d]{1,5}\.?$/u.test(after) && !areAround(after, names);
  return mayOwn(after, names) && !unknown ? { text: before, owners: [withoutMarks(after)] } : null;
}

const NO_NAME = new RegExp(`^${anyWritten(bracketOpenings)}\\b`, 'iu');

/** `text (Owner)`, `text (@a, @b)`, `text [Owner]`, `(Owner) text`, with a state or a deadline beside the names. */
function brackets(words: string, names: Names): Owned | null {
  const [, start = '', then = ''] = /^[([]([^()[\]]{2,60})[)\]]\s*:?\s+(.+)$/s.exec(words) ?? [];
  if (start !== '' && areOwners(start, names)) return { text: then, owners: [withoutMarks(start)] };
  const [, before = '', inside = ''] = /^(.+?)\s*[([]([^()[\]]{1,90})[)\]]\s*[.;]?$/s.exec(words) ?? [];
  if (inside === '' || NO_NAME.test(inside)) return null;
  const found = inside.match(/@[\w.-]+/g);
  if (found) return { text: before, owners: found };
  const read = insideBrackets(inside, names);
  return read && { text: before, ...read };
}

/** The names, the deadline and the state that words hold and nothing else; null for other words. */
export function besideAction(words: string, names: Names): Omit<Owned, 'text'> | null {
  return insideBrackets(words.trim(), names);
}

const BEHIND_NAMES = `(?:${anyWritten(limits, looseLimits.for, looseLimits.partOf)}|${WEEK}).{2,40}`;
const MIDDLE = new RegExp(`^(.+?)\\s*\\(([^()]{2,60})\\)\\s*[,–—-]?\\s+(${BEHIND_NAMES})$`, 'isu');

/** `text (Owner) avant fin février`: the deadline stands behind the names. */
function middle(words: string, names: Names): Owned | null {
  const [, before = '', inside = '', due = ''] = MIDDLE.exec(words) ?? [];
  return inside !== '' && areOwners(inside, names) ? { text: before, owners: [withoutMarks(inside)], due } : null;
}

const LAST_HANDLES = new RegExp(`^(.+?)\\s+((?:@[\\w.-]*\\w(?:\\s*(?:,|${BOTH}|&)\\s*)?)+)\\.?$`, 'su');

/** `text @ada, @bob.` */
function lastHandles(words: string): Owned | null {
  const [, before = '', after = ''] = LAST_HANDLES.exec(words) ?? [];
  return after === '' ? null : { text: before, owners: after.match(/@[\w.-]*\w/g) ?? [] };
}

/** "Mairie ; 2025 ; en cours", "HCR / 24 mai", "Halima, fin mars", "fait": names, then what stands behind them. */
function insideBrackets(inside: string, names: Names): Omit<Owned, 'text'> | null {
  if (mayOwn(inside, names)) return { owners: [withoutMarks(inside)] };
  const status = inside.split(' ').length < 3 ? statusIn(inside) : undefined;
  if (status !== undefined) return { owners: [], status };
  for (const mark of [...inside.matchAll(/\s*[;,|:]\s*|\s+[/–—-]\s+|\s*\/\s*(?=\d)/g)].reverse()) {
    const [head, tail] = [inside.slice(0, mark.index), inside.slice(mark.index + mark[0].length)];
    const isDue = mark[0].includes(';') || DUE.test(tail);
    const beside = behind(tail, names) ?? (isDue ? { due: tail } : null);
    if (!beside) continue;
    const read = insideBrackets(head, names) ?? (isOneWord(head) ? { owners: [head] } : null);
    if (read) return { ...beside, ...read };
  }
  return isDeadline(inside, names.date) ? { owners: [], due: dueWords(inside) } : null;
}

/** A short name in any case, which a state or a deadline behind it makes one. */
function isOneWord(words: string): boolean {
  return /^\p{L}[\p{L}\d_.-]{1,14}$/u.test(words) && (mayBeName(words) || /^\p{Ll}/u.test(words));
}

function behind(words: string, { date }: Names): Pick<Owned, 'due' | 'status'> | null {
  const status = words.split(' ').length < 4 ? statusIn(words) : undefined;
  if (status !== undefined) return { status };
  return isDeadline(words, date) ? { due: dueWords(words) } : null;
}

const SUBJECT = "\\p{Lu}[\\p{L}\\d/'’.-]+";
const SUBJECT_AND_VERB = new RegExp(`^(${SUBJECT}(?:(?:,| ${BOTH}| &) ${SUBJECT}){0,3})\\s+(\\p{Ll}[\\p{L}'’]*)`, 'u');
/** Not folded: "à" is no "a". */
const TELLING: ReadonlySet<string> = new Set(formsOf(tellingVerbs));
const BETWEEN = new RegExp(`\\s*(?:,|\\b${BOTH}\\b|&)\\s*`);

/** `Bruno fait les affiches`: somebody who attended, before what they do; the words stay whole. */
function subject(words: string, { index, attending }: Names): Owned | null {
  const [, before = '', verb = ''] = SUBJECT_AND_VERB.exec(words) ?? [];
  if (TELLING.has(verb)) return null;
  const named = before.split(BETWEEN).filter(Boolean);
  const known = (name: string) => {
    const folded = foldText(name);
    return (
      index.lookup(name) !== undefined ||
      attending.some((each) => initials(each) === name) ||
      attending.some((each) =>
        foldText(each)
          .split(/[\s–-]+/)
          .includes(folded),
      )
    );
  };
  return named.length > 0 && named.every(known) ? { text: words, owners: named } : null;
}
