import { dateWords } from '../../../i18n/date-words.ts';
import { countOf, type Noun } from '../../../i18n/labels.ts';
import { addDays } from '../../../model/civil-date.ts';
import { UserError } from '../../../model/errors.ts';
import type { Meeting } from '../../../model/meeting/meeting.ts';
import { safeText } from '../../../model/safe-text.ts';
import type { Words } from '../../../model/words.ts';
import { recordIdOf } from '../../../record/read-record.ts';
import type { FileChange } from '../../../workspace/saving/save.ts';
import { fileFor } from '../../change/record-file.ts';
import { showDiff, writeFiles } from '../../change/write-files.ts';
import { MEETING } from '../../options/meeting-argument.ts';
import { strictDayOption } from '../../options/strict-day.ts';
import type { CommandSpec, Input } from '../../session/command.ts';
import { requireMeeting } from '../../session/find.ts';
import type { Opened } from '../../session/opened.ts';
import { linesThatStay } from './lines-that-stay.ts';
import { type Moving, planMove } from './plan-move.ts';
import { refuseMove } from './refuse-move.ts';

/** `gtm move`: a meeting put on another day; its file takes the name of that day, and what refers to it follows. */
export const move: CommandSpec = {
  name: 'move',
  summary: {
    fr: 'reporter une réunion à un autre jour, avec tout ce qui y renvoie',
    en: 'put a meeting on another day, with all that refers to it',
  },
  arguments: [MEETING],
  options: [
    {
      flags: '--date <date>',
      words: {
        fr: 'son nouveau jour, comme on l’écrit : 2023-03-01, 1er mars, demain',
        en: 'its new day, as people write it: 2023-03-01, 1 March, tomorrow',
      },
    },
    {
      flags: '--suffix <word>',
      words: {
        fr: 'ajouté au nom du fichier, quand deux réunions tombent le même jour (crcm)',
        en: 'added to the name of the file, when two meetings fall on a day (board)',
      },
    },
    { flags: '--dry-run', words: { fr: 'montrer sans rien écrire', en: 'show without writing anything' } },
  ],
  missing: {
    isMissing: (input) => input.args.length === 0 || input.text('date') === undefined,
    load: async () => (await import('../../ask/missing-days.ts')).askMove,
  },
  examples: [
    { fr: 'gtm move 2023-04-12 --date "19 avril" --dry-run', en: 'gtm move 2023-04-12 --date "19 April" --dry-run' },
  ],
  run: async (input, session) => {
    const opened = session.openToChange();
    const meeting = requireMeeting(input.args[0] ?? '', opened);
    const moving = movingOf(meeting, input, opened);
    refuseMove(moving);
    const changes = planMove(moving);
    if (input.has('dryRun')) return { exit: 0, out: await showDiff(changes, session) };
    if (changes.length > 0) await writeFiles(session, opened.root, changes);
    const said = [saidOf(moving, changes)[session.language], ...linesThatStay(moving, changes, session.language)];
    return { exit: 0, out: '', err: session.quiet ? '' : said.map((line) => `${safeText(line)}\n`).join('') };
  },
};

function movingOf(meeting: Meeting, input: Input, opened: Opened): Moving {
  const date = strictDayOption(input, 'date');
  if (date === undefined)
    throw new UserError(
      'request/day',
      { fr: 'Le nouveau jour manque.', en: 'The new day is missing.' },
      {
        hint: {
          fr: `Donnez-le, par exemple : gtm move ${meeting.id} --date ${addDays(meeting.date, 7)}`,
          en: `Give it, for example: gtm move ${meeting.id} --date ${addDays(meeting.date, 7)}`,
        },
      },
    );
  const suffix = input.text('suffix') ?? (/^\d{4}-\d{2}-\d{2}-(.+)$/.exec(meeting.id)?.[1] || undefined);
  const id = suffix === undefined ? date : `${date}-${suffix}`;
  const end = meeting.file.lastIndexOf('/');
  const folder = end < 0 ? '.' : meeting.file.slice(0, end);
  const file = id === meeting.id ? meeting.file : fileFor({ date, suffix, folder }, opened);
  return { meeting, date, file, opened };
}

/** "La réunion 2023-04-12 est reportée au 19 avril 2023 : meetings/2023-04-19.md. 2 comptes rendus qui y renvoient la suivent." */
function saidOf({ meeting, date, file }: Moving, changes: readonly FileChange[]): Words {
  if (changes.length === 0)
    return {
      fr: `La réunion ${meeting.id} est déjà à ce jour ; rien n’a été écrit.`,
      en: `The meeting ${meeting.id} is on that day already; nothing was written.`,
    };
  const others = changes.filter((each) => each.file !== file && each.file !== meeting.file);
  const day = dateWords(date);
  const follow = others.length === 0 ? { fr: '', en: '' } : countOf(others.length, FOLLOWING);
  const ids = others.length === 0 ? '' : ` (${others.map((each) => recordIdOf(each.file)).join(', ')}).`;
  return {
    fr: `La réunion ${meeting.id} est maintenant au ${day.fr} : ${file}. ${follow.fr}${ids}`.trim(),
    en: `The meeting ${meeting.id} is now on ${day.en}: ${file}. ${follow.en}${ids}`.trim(),
  };
}

const FOLLOWING: Noun = {
  one: { fr: 'compte rendu qui y renvoie a suivi', en: 'record that refers to it followed' },
  other: { fr: 'comptes rendus qui y renvoient ont suivi', en: 'records that refer to it followed' },
};
