// Those whom a line of a presence list names: structures, people, people of structures.
import { anyWritten, standingBefore } from '../../../words/as-written.ts';
import { headcounts } from '../../../words/attending.ts';
import { monthFirstNames } from '../../../words/months.ts';
import { civilities, civilitiesOfSeveral } from '../../../words/posts.ts';
import { articles, both, forWhom, from, of } from '../../../words/small-words.ts';
import { anyOf, anySaid, formsOf, inFrench } from '../../../words/vocabulary.ts';
import { isCommonWord } from '../common-words.ts';
import type { Known } from '../sign.ts';
import { type Span, spanIn } from '../span.ts';
import { apartNames, type Listing, type Named } from './apart-names.ts';
import { attendanceClauses } from './attendance-clauses.ts';
import { withoutLead } from './lead-words.ts';
import { nameIn } from './name-in-words.ts';
import { isEnglishPost, kindOfName, type NameKind, namesNobody, tellsStory, withoutArticle } from './name-kind.ts';
import { type Aside, isInitials, isRemark, joinAsides, readAside, stateUnder } from './said-of-one.ts';

/** One who is listed, and the stretch of the line that says it. `state` only where the entry says its own. */
export type AttendeeReading = Aside & { readonly start: number; readonly end: number };

/** The names of a line, in their order; none where it holds a sentence, a number, a date or a place. */
export function readAttendees(line: string, known: Known, at: Listing): readonly AttendeeReading[] {
  return attendanceClauses(line).flatMap(({ span, state }) =>
    readNames(span, known, at).map((each) =>
      state === undefined ? each : { ...each, state: stateUnder(state, each.state) },
    ),
  );
}

const SEVERAL = `(?:${anyOf(formsOf(civilitiesOfSeveral))})\\.?`;
const ONE_OR_SEVERAL = `(?:${anyOf(formsOf(inFrench(civilitiesOfSeveral, civilities)))})\\.?`;
/** "MM. et Mmes", before the names of several. */
const PLURAL = new RegExp(`^${SEVERAL}(?:,? (?:${anyWritten(inFrench(both))}|&) ${ONE_OR_SEVERAL})*[\\s:]+`, 'u');

const LONGEST_NOTE = 120;

/** "NOTE: the password is that of the group, and has to be entered as it stands": what is told behind a word names nobody. */
function isStory(note: string): boolean {
  return note.length > LONGEST_NOTE || (note.split(' ').length > 5 && tellsStory(note));
}

type Head = { readonly kind: NameKind; readonly text: string };

/** The same of a stretch without labels. */
export function readNames(stretch: Span, known: Known, at: Listing): readonly AttendeeReading[] {
  const span = withoutLead(spanIn(stretch));
  const whole = span.text.replace(/[.;]$/, '');
  if (known.index.lookup(whole))
    return [{ ...namedAs(whole, kindOfName(whole, known)), start: span.start, end: span.end }];
  const plural = PLURAL.exec(span.text)?.[0].length ?? 0;
  const named = apartNames(spanIn(span, plural), known, at);
  const read = underCivility(couplesApart(named), plural > 0, known).map((each) => readNamed(each, known));
  const names = read.filter((each) => each !== null).length;
  const others = names >= FEWEST_NAMES && names >= read.length * MOST_READ;
  return named.flatMap((each, index) => read[index] ?? (others ? otherName(each) : []));
}

const CIVILITY = `(?:${anyOf(formsOf(civilities).map((each) => each.replace(/\.$/, '')))})\\.?`;
const ONE_CIVILITY = new RegExp(`^${CIVILITY}$`, 'iu');
const WITH_CIVILITY = new RegExp(`^${CIVILITY} +(?=\\p{Lu})`, 'iu');

/** "M. et Mme Leroy" are two: the name behind stands for both. */
function couplesApart(named: readonly Named[]): readonly Named[] {
  return named.map((each, place) => {
    const next = named[place + 1]?.head;
    const civility = WITH_CIVILITY.exec(next?.text ?? '')?.[0];
    if (!next || civility === undefined || !ONE_CIVILITY.test(each.head.text) || each.asides.length > 0) return each;
    const name = next.text.slice(civility.length).replace(/\s*\([^()]*\)$/, '');
    return { ...each, kind: 'person', head: { ...each.head, text: `${each.head.text} ${name}` } };
  });
}

const SURNAME = /^\p{Lu}[\p{Lu}’'-]+(?: \p{Lu}[\p{Lu}’'-]+)*(?: ?\([^()]*\))?[.;]?$/u;

/** "Mmes BELLO, PETIT et M. Garba": surnames in capitals behind the civility of several are people. */
function underCivility(named: readonly Named[], begins: boolean, { index }: Known): readonly Named[] {
  let isUnder = begins;
  return named.map((each) => {
    const { text } = each.head;
    const several = PLURAL.exec(text)?.[0].length ?? 0;
    isUnder = several > 0 || (isUnder && !WITH_CIVILITY.test(text));
    const name = text.slice(several);
    const isOne = isUnder && each.kind === 'structure' && each.of === undefined;
    return isOne && SURNAME.test(name) && !index.lookup(name) ? { ...each, kind: 'person' } : each;
  });
}

/** Where so many names are listed, and so large a part of what is listed, the rest is listed as a name too. */
const [FEWEST_NAMES, MOST_READ] = [3, 0.75];
const LONGEST_NAME = 50;
const NAMED = new RegExp(`^(?:\\p{Lu}|(?:${anySaid(of.withArticle, of.bare, articles, both, forWhom)})$)`, 'u');

const MONTH_NAME = new RegExp(`^${anyWritten(monthFirstNames)}$`, 'iu');

/** "La Rive des Contes" between names: a name like the others, where it is written as one and is no common noun. */
function otherName({ head: { text, start, end }, asides }: Named): readonly AttendeeReading[] {
  const isOne = /^\p{Lu}\p{L}/u.test(text) && text.length <= LONGEST_NAME && !/[.:!?\d]/.test(text);
  const isNamed =
    MONTH_NAME.test(text) ||
    (text.split(' ').every((word) => NAMED.test(word)) && !isCommonWord(withoutArticle(text).split(' ')[0] ?? ''));
  return isOne && isNamed && asides.length === 0 && !namesNobody(text) && !tellsStory(text)
    ? [{ name: text, start, end }]
    : [];
}

function readNamed({ head, kind, asides, of: whose }: Named, known: Known): AttendeeReading | null {
  const end = asides.at(-1)?.end ?? head.end;
  const place = { start: head.start, end };
  const { name: words, inside } = withoutBrackets(behindInitials(head.text.replace(PLURAL, '').replace(/[.;]$/, '')));
  const counted = countedOf(words, known);
  if (counted) return { ...counted, ...place };
  // Whoever has initials is somebody, whatever the name: "[GM] Gaspard May".
  const isOne = inside.some((each) => isInitials(each, words));
  const { text, kind: read, beside } = nameIn(words, isOne ? 'person' : kind, known);
  const found = kind === 'person' && read === 'structure' && text === words ? kind : read;
  if (found === null) return null;
  const bare = [...beside, ...inside].map((each) => ({ text: each, joint: '' }));
  const aside = joinAsides([...bare, ...asides].flatMap((each) => toldBeside(each, { kind: found, text }, known)));
  if (aside.state === undefined && isStory(aside.note ?? '')) return null;
  const own = whose === undefined ? {} : readOf(whose, { kind: found, text }, known);
  return {
    ...joinAsides([aside, own]),
    ...namedAs(text, found),
    ...(found === 'structure' ? named(aside) : {}),
    ...place,
  };
}

/** "[AB] Ada Bello" → "Ada Bello [AB]". */
function behindInitials(words: string): string {
  return words.replace(/^([([]\p{Lu}{1,4}[)\]])\s+(?=\p{Lu})(.+)$/u, '$2 $1');
}

/** The words beside a name, and those in brackets behind them. After a colon several words say what one does there. */
function toldBeside({ text, joint }: { text: string; joint: string }, head: Head, known: Known): readonly Aside[] {
  const { name, inside } = withoutBrackets(text);
  const said = [name, ...inside].filter((part) => part !== '').map((part) => readAside(part, head, known));
  const described =
    /[:：]/.test(joint) && head.kind === 'person' && / /.test(name) && kindOfName(name, known) !== 'structure';
  return described
    ? said.map(({ structure, ...each }) => (structure === undefined ? each : { note: structure }))
    : said;
}

/** The person of a structure that is listed. */
function named({ name }: Aside): Aside {
  return name === undefined ? {} : { name };
}

function namedAs(text: string, kind: NameKind): Aside {
  return kind === 'structure' ? { structure: text } : { name: text };
}

/** "OIM :", "Président :" before a name. */
function readOf(words: string, head: Head, known: Known): Aside {
  if (isEnglishPost(words) || (isRemark(words) && kindOfName(words, known) !== 'structure')) return { note: words };
  return head.kind === 'structure' ? { note: words } : { structure: withoutArticle(words) };
}

/** "Ada Bello (OIM) (18h30)": what stands in brackets at the end; one that is never closed counts. */
function withoutBrackets(words: string): { readonly name: string; readonly inside: readonly string[] } {
  const [, name = words, brackets = ''] = /^(.*?)\s*((?:[([][^()[\]]*[)\]]?\s*)+)$/.exec(words) ?? [];
  if (name === '') return { name: brackets.replace(/[()[\]]/g, '').trim(), inside: [] };
  const inside = [...brackets.matchAll(/[([]([^()[\]]*)/g)].flatMap((match) => (match[1] ?? '').split(/\s*[,;]\s+/));
  return { name, inside: inside.map((each) => each.trim()).filter((each) => each !== '') };
}

const COUNTED = new RegExp(
  `^(\\d{1,3}|\\p{L}{2,6}) ${anyWritten(headcounts)} ${standingBefore(inFrench(of.withArticle), of.bare, from, forWhom)}(?:${standingBefore(articles)})?(.+)$`,
  'iu',
);

/** "3 représentants de la DRECM/R". */
function countedOf(words: string, known: Known): Aside | null {
  const [, number = '', structure = ''] = COUNTED.exec(words) ?? [];
  const count = readAside(`${number} personnes`, { kind: 'structure', text: structure }, known).count;
  if (count === undefined || kindOfName(structure, known) === null) return null;
  return { structure, count };
}
