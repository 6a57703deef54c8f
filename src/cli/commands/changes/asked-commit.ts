// The commit that an option means: a name of git, a day, or the last meeting.

import { utcTime } from '../../../format/utc-time.ts';
import { dateWords } from '../../../i18n/date-words.ts';
import { type CivilDate, parseCivilDate } from '../../../model/civil-date.ts';
import { UserError } from '../../../model/errors.ts';
import { foldText } from '../../../words/fold-text.ts';
import { lastMeetingNames } from '../../../words/meeting-names.ts';
import type { GitPlace } from '../../../workspace/git/ask-git.ts';
import { type Commit, commitBefore, commitNamed, firstCommit } from '../../../workspace/git/find-commit.ts';
import { dayBehind } from '../../options/typed-day.ts';
import type { Opened } from '../../session/opened.ts';
import type { Session } from '../../session/session.ts';

/** Where git is asked about a workspace. Refused (exit 3): git that is missing, no repository, and one without commits. */
export async function gitPlaceOf({ context }: Session, { root }: Opened): Promise<GitPlace> {
  const place = { root, env: context.env };
  if (!(await firstCommit(place))) throw noGit();
  return place;
}

export function noGit(): UserError {
  return new UserError(
    'program/git',
    {
      fr: 'git n’a gardé aucune version de cet espace de travail : il n’y a rien à comparer.',
      en: 'git keeps no version of this workspace: there is nothing to compare.',
    },
    {
      exit: 3,
      hint: {
        fr: 'Il faut git sur la machine, et un premier enregistrement : git init, git add ., git commit',
        en: 'It takes git on the machine, and a first commit: git init, git add ., git commit',
      },
    },
  );
}

type Asking = { readonly place: GitPlace; readonly opened: Opened };

/** Refused (exit 2): words that are neither a day nor a version that git knows, and a day before the first version. */
export async function askedCommit(typed: string, flag: string, asking: Asking): Promise<Commit> {
  const { place, opened } = asking;
  const day = dayAsked(typed, opened);
  if (day !== undefined) return commitOn(day, asking);
  const named = await commitNamed(place, typed);
  if (named) return named;
  throw new UserError(
    'request/unknown',
    {
      fr: `${flag} : « ${typed} » n’est ni un jour ni une version que git connaît.`,
      en: `${flag}: "${typed}" is neither a day nor a version that git knows.`,
    },
    {
      hint: {
        fr: 'Par exemple : last-meeting, 2023-03-01, HEAD~3, une branche ou une étiquette ; les versions : git log --oneline',
        en: 'For example: last-meeting, 2023-03-01, HEAD~3, a branch or a tag; the versions: git log --oneline',
      },
    },
  );
}

function dayAsked(typed: string, { ledger, today }: Opened): CivilDate | undefined {
  if (!LAST.has(foldText(typed).replace(/[- ]+/g, ' ')))
    return parseCivilDate(typed) ?? dayBehind(typed, today, ledger.order);
  const last = ledger.meetings.findLast(({ held, date }) => held && date < today);
  if (last) return last.until ?? last.date;
  const words = dateWords(today);
  throw new UserError(
    'request/nothing',
    { fr: `Aucune réunion tenue avant le ${words.fr}.`, en: `No meeting held before ${words.en}.` },
    {
      hint: {
        fr: 'Dites depuis quand : --since 2023-03-01, ou --since HEAD~3',
        en: 'Say since when: --since 2023-03-01, or --since HEAD~3',
      },
    },
  );
}

const LAST = new Set<string>(Object.values(lastMeetingNames).flat());

/** The last version before the end of a day, where the group is. */
async function commitOn(day: CivilDate, { place, opened }: Asking): Promise<Commit> {
  const zone = opened.config.value.timezone;
  const found = await commitBefore(place, endOf(day, zone));
  if (found) return found;
  const first = await firstCommit(place);
  const [asked, known] = [dateWords(day), dateWords(first?.day ?? day)];
  throw new UserError(
    'request/unknown',
    {
      fr: `git n’a aucune version du ${asked.fr} ni d’avant : la première est du ${known.fr}.`,
      en: `git has no version of ${asked.en} or before: the first is of ${known.en}.`,
    },
    {
      hint: {
        fr: `Depuis la première : --since ${first?.commit.slice(0, 10)}`,
        en: `Since the first: --since ${first?.commit.slice(0, 10)}`,
      },
    },
  );
}

/** `2023-03-01T22:59:59Z` for a group an hour ahead of UTC; without a zone, by the clocks of the machine. */
function endOf(day: CivilDate, zone: string | undefined): string {
  const [, date, hour, z = ''] = /^(\d{8})T(\d{4})00(Z?)$/.exec(utcTime(day, '23:59', zone) ?? '') ?? [];
  if (date === undefined || hour === undefined) return `${day}T23:59:59`;
  return `${date.replace(/(....)(..)(..)/, '$1-$2-$3')}T${hour.slice(0, 2)}:${hour.slice(2)}:59${z}`;
}
