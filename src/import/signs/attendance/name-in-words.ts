// A name, and what stands behind it without a sign: "Mme Bello pour la DRECM/R", "Ada Bello OIM", "Ada Bello en congé".
import { anyWritten, standingBefore } from '../../../words/as-written.ts';
import {
  attendanceSentences,
  comings,
  inPlaceOf,
  livingAt,
  notePrepositions,
  ownStates,
  representing,
} from '../../../words/attending.ts';
import { nameParticles } from '../../../words/posts.ts';
import { articles, forWhom, from, of, towards } from '../../../words/small-words.ts';
import { anyOf, inFrench } from '../../../words/vocabulary.ts';
import type { Known } from '../sign.ts';
import { isPerson, kindOfName, type NameKind, withoutArticle } from './name-kind.ts';
import { isRemark } from './said-of-one.ts';

export type NameFound = { readonly text: string; readonly kind: NameKind; readonly beside: readonly string[] };

type Way = (text: string, known: Known) => NameFound | null;

/** The name that words begin with, `kind` null for none; `kind`, what they were taken for before. */
export function nameIn(words: string, kind: NameKind, known: Known): NameFound {
  const text = withoutArticle(words);
  for (const way of WAYS) {
    const found = way(text, known);
    if (found) return found;
  }
  return { text, kind: kindOfName(text, known) ?? (kind === 'person' ? kind : null), beside: [] };
}

const WAYS: readonly Way[] = [
  registered,
  comingOne,
  livingSomewhere,
  fromSomewhere,
  withStructure,
  withEmail,
  glued,
  stated,
  withPost,
  standingIn,
  givingProxy,
  holdingProxy,
  withNote,
];

function registered(text: string, known: Known): NameFound | null {
  return known.index.lookup(text) ? { text, kind: kindOfName(text, known), beside: [] } : null;
}

const COMING = new RegExp(
  `^(?<who>\\p{Lu}[\\p{L}'’ -]+?) (?<coming>(?:est |has |a )?${anyWritten(comings.arrived, comings.left)} .{2,20})$`,
  'u',
);

/** "Laurent est arrivé à 18h24". */
function comingOne(text: string): NameFound | null {
  const { who, coming = '' } = COMING.exec(text)?.groups ?? {};
  if (who === undefined || !/\d/.test(coming)) return null;
  return { text: who, kind: isPerson(who) ? 'person' : 'name', beside: [coming] };
}

const LIVING = new RegExp(`^(.{3,60}?),? (${anyWritten(livingAt)} .{3,100})$`, 'iu');

/** "Mme Bello demeurant 4 rue du Lac, Zinder". */
function livingSomewhere(text: string): NameFound | null {
  const [, person = '', where = ''] = LIVING.exec(text) ?? [];
  return isPerson(person) ? { text: person, kind: 'person', beside: [where] } : null;
}

const FROM = anyWritten(forWhom, from, representing);
const OF = standingBefore(inFrench(of.withArticle, of.bare));
const WHENCE = new RegExp(`^(.{3,60}?) (?:${FROM} (?:${OF}|${standingBefore(articles)})?|${OF})(.{2,80})$`, 'u');

/** "Mme Bello pour la DRECM/R". */
function fromSomewhere(text: string, known: Known): NameFound | null {
  const [, person = '', whence = ''] = WHENCE.exec(text) ?? [];
  if (!isPerson(person) || kindOfName(whence, known) !== 'structure') return null;
  return { text: person, kind: 'person', beside: [whence] };
}

/** "Ada Bello OIM", where the registry has it. */
function withStructure(text: string, { index }: Known): NameFound | null {
  const parts = text.split(' ');
  const at = parts.findIndex((_, place) => place > 1 && index.lookup(parts.slice(place).join(' ')));
  const person = parts.slice(0, Math.max(at, 0)).join(' ');
  return at > 0 && isPerson(person) ? { text: person, kind: 'person', beside: [parts.slice(at).join(' ')] } : null;
}

const EMAIL = / ?\S+@\S+\.\S+$/;

/** "Ada Bello ada@example.org". */
function withEmail(text: string, known: Known): NameFound | null {
  const email = EMAIL.exec(text);
  if (!email || email.index === 0) return null;
  const name = nameIn(text.slice(0, email.index), null, known);
  return { ...name, beside: [...name.beside, email[0].trim()] };
}

const GLUED = /^(.{3,40}?)[–—-](\p{Lu}\p{Ll}+ .{3,80})$/u;

/** "Ada BELLO-Centre de santé". */
function glued(text: string, known: Known): NameFound | null {
  const [, person = '', structure = ''] = GLUED.exec(text) ?? [];
  if (!isPerson(person) || kindOfName(structure, known) !== 'structure') return null;
  return { text: person, kind: 'person', beside: [structure] };
}

const STATED = new RegExp(`^(\\p{Lu}.{1,50}?) (${anyWritten(ownStates.excused, ownStates.absent)}(?: .{0,60})?)$`, 'u');

/** "Zoé excusée". */
function stated(text: string, known: Known): NameFound | null {
  const [, who = '', state = ''] = STATED.exec(text) ?? [];
  const kind = kindOfName(who, known);
  return kind === null ? null : { text: who, kind, beside: [state] };
}

const WITH_POST = /^((?:\p{Lu}[\p{L}'’.-]*\s){1,4})(\p{Ll}.{2,100})$/u;

/** "Ada BELLO présidente de l'ONG Karkara": the post may hold names of its own. */
function withPost(text: string, known: Known): NameFound | null {
  const [, who = '', post = ''] = WITH_POST.exec(text) ?? [];
  const person = who.trim();
  if (!isPerson(person) || !isRemark(post) || kindOfName(text, known) === 'structure') return null;
  return { text: person, kind: 'person', beside: [post] };
}

const IN_PLACE = new RegExp(`^(.{3,40}?) ((?:${anyWritten(forWhom, inPlaceOf)}) .{3,60})$`, 'u');

/** "Ada Bello for Sani Moussa", "Ada Bello en remplacement de M. Moussa": who came, with whom she replaced. */
function standingIn(text: string): NameFound | null {
  const [, person = '', whom = ''] = IN_PLACE.exec(text) ?? [];
  const other = whom.split(' ').slice(1).join(' ');
  if (!isPerson(person) || !/\p{Lu}/u.test(other)) return null;
  return { text: person, kind: 'person', beside: [whom] };
}

const GIVING = new RegExp(
  `^(.{3,40}?) (?:${anyWritten(attendanceSentences.gaveProxy)} )?(?:${anyWritten(towards, comings.by)}) (.{3,40})$`,
  'iu',
);

/** "Ada Bello donne procuration à Sani Moussa", "Ada Bello à Sani Moussa", "Ada Bello par Sani Moussa": who was not there, and who spoke for her. */
function givingProxy(text: string): NameFound | null {
  const [, person = '', by = ''] = GIVING.exec(text) ?? [];
  return isPerson(person) && isPerson(by)
    ? { text: person, kind: 'person', beside: [`${comings.proxy.fr[0]} : ${by}`] }
    : null;
}

const HOLDING = new RegExp(
  `^(\\p{Lu}.{1,40}?),? (${anyWritten(comings.holding)} (?:.{1,12} )?${anyWritten(comings.proxy)}s? .{3,60})$`,
  'u',
);

/** "Ada Bello avec pouvoir de Sani Moussa": she was there. */
function holdingProxy(text: string, known: Known): NameFound | null {
  const [, person = '', note = ''] = HOLDING.exec(text) ?? [];
  const kind = person === '' ? null : kindOfName(person, known);
  return kind === null ? null : { text: person, kind, beside: [note] };
}

const WITH_NOTE = /^((?:\p{Lu}[\p{L}'’.-]* ){1,3}\p{Lu}[\p{L}'’.-]*) (\p{Ll}[\p{Ll}'’ -]{3,40})$/u;
/** "en congé maladie", "pour raisons familiales"; other words behind a name go on with a sentence. */
const BEGINS = new RegExp(`^${anyWritten(notePrepositions)} `, 'u');
const PARTICLE = new RegExp(`^(?:${anyOf([...nameParticles, 'de', 'du'])}) `);

/** "Ada Bello en congé". */
function withNote(text: string, known: Known): NameFound | null {
  const [, person = '', note = ''] = WITH_NOTE.exec(text) ?? [];
  if (!isPerson(person) || PARTICLE.test(`${note} `) || kindOfName(text, known) === 'structure') return null;
  const short = note.split(' ').length <= 2 || BEGINS.test(note);
  const says = (kindOfName(note, known) === null && short) || isRemark(note);
  return says ? { text: person, kind: 'person', beside: [note] } : null;
}
