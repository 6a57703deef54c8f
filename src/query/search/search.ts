import { countOf, type Label, type Noun } from '../../i18n/labels.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { PassageKind } from '../../model/passage.ts';
import type { Words } from '../../model/words.ts';
import { codeCell, textCell } from '../cells.ts';
import { dataColumn, dateColumn, numberColumn } from '../data-columns.ts';
import type { Column, Report, UnreadFile } from '../report.ts';
import { askedWords, loosened } from './asked-words.ts';
import { type KnownWords, knownWords, type Match } from './known-words.ts';
import { type Hit, type Searched, searchPassages } from './search-passages.ts';

/** What is looked for: the words as typed, one argument each, and the most hits that are given. */
export type SearchQuery = {
  readonly typed: readonly string[];
  readonly most: number;
  /** Which passages count. */
  readonly counts: (hit: Hit) => boolean;
  readonly day: CivilDate;
  readonly unread: readonly UnreadFile[];
};

export type SearchResult = {
  /** `gtm/search@1`. */
  readonly report: Report<Hit>;
  readonly hits: readonly Hit[];
};

/**
 * The passages that hold all that is asked for; without any, those that hold its words, apart, and then those that hold one
 * of them. What was done is said in the summary; nothing found proposes the nearest words.
 */
export function reportSearch(texts: readonly Searched[], query: SearchQuery): SearchResult {
  const known = knownWords(texts.map(({ words }) => words));
  const asked = askedWords(query.typed);
  const apart = loosened(asked);
  const isPhrase = apart.length !== asked.length || asked.some((words) => words.length > 1);
  const look = (sought: typeof asked, wanted: 'all' | 'any') =>
    sought.length === 0 ? [] : searchPassages(texts, { asked: sought, known, wanted }).filter(query.counts);
  const ways: readonly (() => Tried)[] = [
    () => ({ found: look(asked, 'all'), said: null }),
    () => ({ found: isPhrase ? look(apart, 'all') : [], said: NO_PHRASE }),
    () => ({ found: apart.length > 1 ? look(apart, 'any') : [], said: NOT_ALL }),
  ];
  const tried = ways.reduce<Tried>((best, way) => (best.found.length > 0 ? best : way()), { found: [], said: null });
  return resultOf(tried, query, emptyWith(query.typed, apart.flat(), known));
}

/** What was found by a way of looking, and why it was looked that way. */
type Tried = { readonly found: readonly Hit[]; readonly said: Words | null };

const NO_PHRASE: Words = {
  fr: 'Aucun passage n’a ces mots à la suite\u00A0: voici ceux qui les ont tous.',
  en: 'No passage has these words one after the other: here are those that have them all.',
};
const NOT_ALL: Words = {
  fr: 'Aucun passage n’a tous ces mots\u00A0: voici ceux qui en ont une partie.',
  en: 'No passage has all these words: here are those that have some of them.',
};

const NEAR_ONLY: Words = {
  fr: 'Aucun mot ne s’écrit tout à fait ainsi\u00A0: voici ce qui en est proche.',
  en: 'No word is written quite so: here is what is near.',
};

function resultOf({ found, said }: Tried, { typed, most, day, unread }: SearchQuery, empty: Words): SearchResult {
  const hits = found.slice(0, most);
  const words = typed.join(' ');
  return {
    hits,
    report: {
      kind: 'search',
      title: { fr: `Recherche de «\u00A0${words}\u00A0»`, en: `Search for "${words}"` },
      columns: COLUMNS,
      groups: [{ title: null, rows: hits }],
      ...(found.length > 0
        ? { summary: summaryOf(found.length, hits.length, found[0]?.match === 'near' ? NEAR_ONLY : said) }
        : {}),
      empty,
      item: searchItem,
      more: { found: found.length },
      ...{ generated: day, asOf: day, unread },
    },
  };
}

const PASSAGES: Noun = { one: { fr: 'passage', en: 'passage' }, other: { fr: 'passages', en: 'passages' } };

function summaryOf(found: number, shown: number, said: Words | null): Words {
  const all = countOf(found, PASSAGES);
  const more =
    shown < found
      ? {
          fr: `\u00A0; ${shown === 1 ? 'le meilleur est' : `les ${shown} meilleurs sont`} ici (--limit ${found}\u00A0: tous)`,
          en: `; the best ${shown === 1 ? 'is' : `${shown} are`} here (--limit ${found}: all)`,
        }
      : { fr: '', en: '' };
  const before = said ? { fr: `${said.fr} `, en: `${said.en} ` } : { fr: '', en: '' };
  return { fr: `${before.fr}${all.fr}${more.fr}.`, en: `${before.en}${all.en}${more.en}.` };
}

function emptyWith(typed: readonly string[], words: readonly string[], known: KnownWords): Words {
  const near = [
    ...new Set(words.flatMap((word) => (known.matching(word).size > 0 ? [] : known.near(word).slice(0, 3)))),
  ];
  const list = near.join(', ');
  const said = typed.join(' ');
  return {
    fr: `Rien ne contient «\u00A0${said}\u00A0».${list ? ` Mots les plus proches\u00A0: ${list}.` : ''}`,
    en: `Nothing holds "${said}".${list ? ` The nearest words: ${list}.` : ''}`,
  };
}

/** The item of `gtm/search@1`, its keys in the order of the contract. */
function searchItem({ passage, text, line, match }: Hit): Readonly<Record<string, unknown>> {
  const { kind, id, meeting, date, under, file } = passage;
  return { kind, id, meeting, date, under, text, match, file, line };
}

/** What a passage is, in words. */
export const passageLabels: Readonly<Record<PassageKind, Label>> = {
  meeting: { fr: 'réunion', en: 'meeting' },
  attendance: { fr: 'présence', en: 'attendance' },
  item: { fr: 'point de l’ordre du jour', en: 'agenda item' },
  decision: { fr: 'décision', en: 'decision' },
  vote: { fr: 'vote', en: 'vote' },
  action: { fr: 'point d’action', en: 'action point' },
  review: { fr: 'suivi', en: 'review' },
  annex: { fr: 'annexe', en: 'annex' },
  recommendation: { fr: 'recommandation', en: 'recommendation' },
  adoption: { fr: 'adoption', en: 'adoption' },
  erratum: { fr: 'erratum', en: 'erratum' },
  body: { fr: 'texte', en: 'text' },
  structure: { fr: 'structure', en: 'structure' },
  person: { fr: 'personne', en: 'person' },
  group: { fr: 'groupe', en: 'group' },
};

const MATCH_LABELS: Readonly<Record<Match, Label>> = {
  exact: { fr: 'mot entier', en: 'whole word' },
  prefix: { fr: 'début de mot', en: 'beginning' },
  near: { fr: 'mot proche', en: 'near word' },
};

type HitColumn = Column<Hit>;

const COLUMNS: readonly HitColumn[] = [
  { key: 'id', title: { fr: 'Id', en: 'Id' }, value: ({ passage }) => textCell(passage.id ?? '—'), on: 'screen' },
  {
    key: 'kind',
    title: { fr: 'Nature', en: 'What' },
    value: ({ passage }) => codeCell(passage.kind, passageLabels[passage.kind]),
    on: 'screen',
  },
  { key: 'text', title: { fr: 'Texte', en: 'Text' }, value: ({ text }) => textCell(text), on: 'screen', grow: true },
  {
    key: 'place',
    title: { fr: 'Ligne', en: 'Line' },
    value: ({ passage, line }) => textCell(`${passage.file}:${line}`),
    on: 'screen',
  },
  {
    ...dataColumn<Hit>('kind', { fr: 'Nature', en: 'What' }, ({ passage }) =>
      codeCell(passage.kind, passageLabels[passage.kind]),
    ),
    choices: Object.values(passageLabels),
  },
  dataColumn('id', { fr: 'Id', en: 'Id' }, ({ passage }) => textCell(passage.id)),
  dataColumn('meeting', { fr: 'Réunion', en: 'Meeting' }, ({ passage }) => textCell(passage.meeting)),
  dateColumn('date', { fr: 'Date', en: 'Date' }, ({ passage }) => passage.date ?? undefined),
  dataColumn('under', { fr: 'Sous', en: 'Under' }, ({ passage }) => textCell(passage.under)),
  dataColumn('text', { fr: 'Texte', en: 'Text' }, ({ text }) => textCell(text)),
  {
    ...dataColumn<Hit>('match', { fr: 'Correspondance', en: 'Match' }, ({ match }) =>
      codeCell(match, MATCH_LABELS[match]),
    ),
    choices: Object.values(MATCH_LABELS),
  },
  dataColumn('file', { fr: 'Fichier', en: 'File' }, ({ passage }) => textCell(passage.file)),
  numberColumn('line', { fr: 'Ligne', en: 'Line' }, ({ line }) => line),
];
