import { parseDeadline } from '../../model/deadline/reading/parse-deadline.ts';
import { hasCivility, looksLikePerson } from '../../model/owners/owner-person.ts';
import { bodies } from '../../words/bodies.ts';
import { foldText } from '../../words/fold-text.ts';
import { commonWords, infinitiveEndings, repeatedWords, shoutedWords, tellingVerbs } from '../../words/not-names.ts';
import { obligations } from '../../words/obligations.ts';
import { posts } from '../../words/posts.ts';
import { articles, both, of, to } from '../../words/small-words.ts';
import { anySaid, formsOf, wordsOf } from '../../words/vocabulary.ts';

/** No name has more words. */
const MOST_WORDS = 9;

/**
 * Whether unknown words can be the name of a structure: an acronym, a body by its noun ("Direction des mines"), or capitalised
 * words. `listed`: it stands among those who attended, as structures do. Deadlines, people, posts, sentences are none.
 */
export function isStructureName(name: string, listed: boolean): boolean {
  const words = name.split(/\s+/);
  const [first = '', ...rest] = words.map((word) => foldText(word).replace(/[(),]/g, ''));
  if (words.length > MOST_WORDS || !/^[\p{Lu}\d]/u.test(name) || !/\p{L}{2}/u.test(name)) return false;
  if (/[;:!?«»"]|\.(?:\s|$)/.test(name) || hasCivility(name) || looksLikePerson(name)) return false;
  if (isDeadline(name) || POSTS.has(first) || NO_NAMES.has(singular(first)) || rest.some((word) => VERBS.has(word)))
    return false;
  if (BODIES.has(singular(first))) return rest.length > 0 || !CALLED.has(first);
  if (INFINITIVE.test(first) && rest[0] !== undefined && ARTICLES.has(rest[0])) return false;
  if (rest.length === 0) return listed || /\p{Lu}[^\p{Ll}]*\p{Lu}/u.test(name);
  return words.every((word, index) => /^[(\p{Lu}\d&/–-]/u.test(word) || SMALL.has(rest[index - 1] ?? ''));
}

/** Days, and words such as "immédiat" and "permanent"; an event may be anything. */
function isDeadline(name: string): boolean {
  const { kind } = parseDeadline({ text: name }, { date: '2000-01-01' });
  return kind !== 'event' && kind !== 'condition';
}

function singular(word: string): string {
  return word.replace(/s$/, '');
}

const NO_NAMES = new Set([commonWords, shoutedWords, repeatedWords].flatMap(wordsOf).map(singular));
const VERBS = new Set([tellingVerbs, obligations.one, obligations.several, obligations.may].flatMap(wordsOf));
const BODIES = new Set(Object.values(bodies).flatMap(wordsOf).map(singular));
const CALLED = new Set(wordsOf(bodies.called));
const POSTS = new Set(wordsOf(posts.plain));
const ARTICLES = new Set([articles, of.withArticle].flatMap(wordsOf));
const INFINITIVE = new RegExp(`${anySaid(infinitiveEndings)}$`);
/** Inside a name: "Croix-Rouge du Niger et Partenaires". */
const SMALL = new Set([articles, of.bare, of.withArticle, both, to].flatMap(formsOf).map(foldText));
