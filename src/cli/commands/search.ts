import { join } from 'node:path';
import { searchScreen } from '../../format/sheets/search-screen.ts';
import { UserError } from '../../model/errors.ts';
import { namingMeeting } from '../../model/ledger/followup.ts';
import type { Meeting } from '../../model/meeting/meeting.ts';
import { isAskedMeeting } from '../../query/is-asked.ts';
import { ANY_ACTION, type FollowQuery, type RecordQuery } from '../../query/query.ts';
import { followRecommendations } from '../../query/recommendations/recommendation-row.ts';
import { rowsFor } from '../../query/rows-for.ts';
import { reportSearch } from '../../query/search/search.ts';
import type { Hit, Searched } from '../../query/search/search-passages.ts';
import { wordsIn } from '../../query/search/text-words.ts';
import { recordPassages } from '../../record/passages/record-passages.ts';
import { registryPassages } from '../../record/passages/registry-passages.ts';
import { readRecordText } from '../../record/read-record.ts';
import { decodeText } from '../../record/text/decode.ts';
import { readBytes } from '../../workspace/read-file.ts';
import { recordOptions, recordQuery } from '../options/query-options.ts';
import { asksList, listOptions, listOutcome, screenOutcome } from '../output/list-output.ts';
import type { CommandSpec, Input } from '../session/command.ts';
import type { Opened } from '../session/opened.ts';
import { requireOwner } from '../session/require-owner.ts';

/** A screen full or two: what comes behind is told by its number. */
const ON_SCREEN = 20;

/** `gtm search`: words in all that the records and the registry say. */
export const search: CommandSpec = {
  name: 'search',
  summary: {
    fr: 'chercher des mots dans tout ce que disent les comptes rendus et le registre',
    en: 'look for words in all that the records and the registry say',
  },
  arguments: [
    {
      name: '<words...>',
      words: {
        fr: 'les mots, sans égard aux accents ni aux majuscules ; entre guillemets, ceux qui se suivent',
        en: 'the words, whatever their accents and capitals; between quotation marks, those that follow each other',
      },
    },
  ],
  options: [
    {
      flags: '--owner <name>',
      words: {
        fr: 'dans les actions et recommandations d’une structure, d’un groupe ou d’une personne (plusieurs fois : l’un d’eux)',
        en: 'in the actions and recommendations of a structure, a group or a person (several times: any of them)',
      },
      many: true,
    },
    ...recordOptions.filter(({ flags }) => !flags.startsWith('--text')),
    {
      flags: '--limit <count>',
      words: {
        fr: `au plus tant de passages (à l’écran ${ON_SCREEN} par défaut, tous ailleurs)`,
        en: `so many passages at most (by default ${ON_SCREEN} on the screen, all elsewhere)`,
      },
    },
    ...listOptions,
  ],
  examples: [
    { fr: 'gtm search atelier Karkara', en: 'gtm search workshop Karkara' },
    { fr: 'gtm search "visite du centre" --since 2023', en: 'gtm search "visit of the centre" --since 2023' },
    { fr: 'gtm search radio --owner DRECM/R --json', en: 'gtm search radio --owner DRECM/R --json' },
  ],
  run: (input, session) => {
    const opened = session.look();
    const asked = recordQuery(input, opened);
    const result = reportSearch(searchedTexts(opened, asked), {
      ...{ typed: input.args, most: mostOf(input), counts: ofOwners(input, opened) },
      ...{ day: opened.today, unread: opened.unread },
    });
    if (asksList(input)) return listOutcome(result.report, { input, session, opened });
    const options = { ...session, excelFr: false, style: () => '' };
    return screenOutcome(searchScreen(result, options), { session, opened });
  },
};

/** Refused (exit 2): what is no number from 1. */
function mostOf(input: Input): number {
  const typed = input.text('limit');
  if (typed === undefined) return asksList(input) ? Number.POSITIVE_INFINITY : ON_SCREEN;
  if (/^[1-9]\d{0,8}$/.test(typed)) return Number(typed);
  throw new UserError('request/words', {
    fr: `--limit : « ${typed} » n’est pas un nombre de passages (20, par exemple).`,
    en: `--limit: "${typed}" is not a number of passages (20, for example).`,
  });
}

/** The registry, and the records asked for as they lie on the disk; each is read whole, and cut where a word stands in it. */
function searchedTexts(opened: Opened, asked: RecordQuery): readonly Searched[] {
  const { root, ledger, registry } = opened;
  const all = asked.meeting === undefined && asked.since === undefined;
  const { file } = registry.value;
  const source = all ? registry.source : null;
  return [
    ...(source ? [{ words: wordsIn(source.text), passages: () => registryPassages(file, source) }] : []),
    ...ledger.meetings
      .filter((meeting) => isAskedMeeting(meeting, asked))
      .flatMap((meeting) => searchedRecord(root, meeting)),
  ];
}

function searchedRecord(root: string, { id, date, file }: Meeting): readonly Searched[] {
  const bytes = readBytes(join(root, file), file);
  const text = bytes instanceof Uint8Array ? decodeText(bytes) : null;
  if (typeof text !== 'string') return [];
  const passages = () => {
    const { source } = readRecordText(file, text);
    return source ? recordPassages({ id, date, file }, source) : [];
  };
  return [{ words: wordsIn(text), passages }];
}

/** Whether a hit concerns the owners asked for: it is of an action or of a recommendation of theirs, or a review of one. */
function ofOwners(input: Input, { ledger, index, ...rest }: Opened): (hit: Hit) => boolean {
  const names = input.texts('owner');
  if (names.length === 0) return () => true;
  const owners = names.map((name) => requireOwner(name, { ledger, index, ...rest }));
  const query: FollowQuery = { ...ANY_ACTION, all: true, owners };
  const actions = rowsFor(ledger.actions, query, { ledger, index, namedAt: namingMeeting });
  const recommendations = rowsFor(followRecommendations(ledger, index), query, {
    ledger,
    index,
    namedAt: ({ meeting }) => meeting,
  });
  const theirs = new Set<string | null>([
    ...actions.flatMap(({ followed: { id, action, meeting } }) => [id, `${meeting.file}:${action.line}`]),
    ...recommendations.flatMap(({ followed: { id, recommendation, meeting } }) => [
      id,
      `${meeting.file}:${recommendation.line}`,
    ]),
  ]);
  theirs.delete(null);
  return ({ passage: { kind, id, file, line } }) =>
    OWNED.has(kind) && (theirs.has(id) || theirs.has(`${file}:${line}`));
}

const OWNED: ReadonlySet<string> = new Set(['action', 'recommendation', 'review']);
