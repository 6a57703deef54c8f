// The follow-up sheet of one structure as data that a template prints.
import { dateWords } from '../../i18n/date-words.ts';
import { COLON, countOf, type Noun } from '../../i18n/labels.ts';
import type { Config } from '../../model/config.ts';
import type { Language, Words } from '../../model/words.ts';
import { stateCounts } from '../../query/actions/action-summary.ts';
import type { Digest, Share } from '../../query/digest/digest.ts';
import type { Listing } from '../../query/listing.ts';
import { nextPhrase } from './date-phrase.ts';
import { type DocumentLabels, documentLabels } from './document-labels.ts';
import { type FollowedRowView, followedRowView } from './followed-row-view.ts';

/** What a template of follow-up sheets can print. A text that is not there is empty, a list that has nothing has no item. */
export type DigestView = {
  readonly language: Language;
  readonly labels: DocumentLabels;
  /** "Fiche de suivi : DRECM/R". */
  readonly heading: string;
  readonly owner: string;
  /** Its name in full, when the registry has one. */
  readonly ownerName: string;
  readonly group: string;
  readonly groupName: string;
  /** The day that the states are those of. */
  readonly asOf: string;
  /** "10 points d’action ouverts : 1 en retard, 3 à faire." */
  readonly summary: string;
  /** What it owes alone, with others, through a group: late first, undated last; those without rows are left out. */
  readonly shares: readonly {
    readonly title: string;
    readonly rows: readonly FollowedRowView[];
  }[];
  /** "Faits depuis le 1er mars 2023"; empty when nothing was. */
  readonly doneTitle: string;
  readonly done: readonly {
    readonly id: string;
    readonly text: string;
    readonly date: string;
    readonly note: string;
  }[];
  /** Day, hours and place of the next meeting, as the last record announces it. */
  readonly next: string;
  readonly unread: readonly string[];
};

type Sources = {
  readonly digest: Digest;
  readonly ownerName: string;
  readonly listing: Listing;
  readonly config: Config;
  readonly language: Language;
};

export function digestView({ digest, ownerName, listing, config, language }: Sources): DigestView {
  const colon = COLON[language];
  let number = 0;
  const numbered = (row: Digest['shares'][number]['rows'][number]) => {
    number += 1;
    return followedRowView(row.followed, number, language);
  };
  return {
    language,
    labels: documentLabels(language),
    heading: `${HEADING[language]}${colon}${digest.owner}`,
    owner: digest.owner,
    ownerName,
    group: config.group ?? '',
    groupName: config.name ?? '',
    asOf: dateWords(listing.ledger.day)[language],
    summary: summaryOf(digest, language),
    shares: digest.shares
      .filter(({ rows }) => rows.length > 0)
      .map(({ share, rows }) => ({ title: SHARES[share][language], rows: rows.map(numbered) })),
    doneTitle: digest.done.length === 0 ? '' : doneTitle(digest, language),
    done: digest.done.map(({ followed, on }) => ({
      id: followed.id ?? '',
      text: followed.action.text,
      date: dateWords(on)[language],
      note: followed.note ?? '',
    })),
    next: nextPhrase(listing.ledger.meetings.at(-1)?.next, language),
    unread: listing.unread.map(({ file }) => file),
  };
}

const HEADING: Words = { fr: 'Fiche de suivi', en: 'Follow-up sheet' };

const SHARES: Readonly<Record<Share, Words>> = {
  alone: { fr: 'À faire seul', en: 'To be done alone' },
  shared: { fr: 'À faire avec d’autres', en: 'To be done with others' },
  group: { fr: 'À faire au titre d’un groupe', en: 'To be done as member of a group' },
};

const OPEN: Noun = {
  one: { fr: 'point d’action ouvert', en: 'open action point' },
  other: { fr: 'points d’action ouverts', en: 'open action points' },
};

function summaryOf({ open }: Digest, language: Language): string {
  if (open.length === 0) return { fr: 'Aucun point d’action ouvert.', en: 'No open action point.' }[language];
  const counts = stateCounts(open).map((words) => words[language]);
  return `${countOf(open.length, OPEN)[language]}${COLON[language]}${counts.join(', ')}.`;
}

function doneTitle({ since }: Digest, language: Language): string {
  if (since === null) return { fr: 'Faits', en: 'Done' }[language];
  const day = dateWords(since)[language];
  return { fr: `Faits depuis le ${day}`, en: `Done since ${day}` }[language];
}
