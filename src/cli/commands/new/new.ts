import { relative } from 'node:path';
import { provePlan } from '../../../check/mend/prove-plan.ts';
import { wrapWords } from '../../../format/layout/wrap-words.ts';
import { UserError } from '../../../model/errors.ts';
import { buildLedger } from '../../../model/ledger/build-ledger.ts';
import type { Meeting } from '../../../model/meeting/meeting.ts';
import type { MeetingPlan } from '../../../model/meeting/meeting-plan.ts';
import { safeBlock, safeText } from '../../../model/safe-text.ts';
import type { Language, Words } from '../../../model/words.ts';
import { type NextDate, nextDate } from '../../../query/next-meeting/next-date.ts';
import { planMeeting } from '../../../query/next-meeting/plan-meeting.ts';
import { writeRecord } from '../../../record/write/write-record.ts';
import { CONFIG_FILE } from '../../../workspace/locate.ts';
import { fileFor } from '../../change/record-file.ts';
import { writeFiles } from '../../change/write-files.ts';
import { strictDayOption } from '../../options/strict-day.ts';
import { typedDay } from '../../options/typed-day.ts';
import { yesOption } from '../../options/yes-option.ts';
import { unreadLines, writtenLine } from '../../output/list-output.ts';
import type { CommandSpec, Input, Outcome } from '../../session/command.ts';
import { requireMeeting } from '../../session/find.ts';
import type { Opened } from '../../session/opened.ts';
import type { Session } from '../../session/session.ts';
import { editFile } from './edit-file.ts';
import { editedLine, explanation, holdsLine } from './new-words.ts';

/** `gtm new`: the next record, from the last held one and from what is open. Named so since `new` is a word of the language. */
export const newRecord: CommandSpec = {
  name: 'new',
  summary: {
    fr: 'préparer le compte rendu de la prochaine réunion, avec le suivi de ce qui est ouvert',
    en: 'prepare the record of the next meeting, with the review of what is open',
  },
  options: [
    {
      flags: '--date <date>',
      words: {
        fr: 'son jour, comme on l’écrit : 2023-03-01, 1er mars, demain ; par défaut : celui qui est annoncé, ou le rythme du groupe',
        en: 'its day, as people write it: 2023-03-01, 1 March, tomorrow; default: the one announced, or the rhythm of the group',
      },
    },
    {
      flags: '--title <title>',
      words: { fr: 'son titre (par défaut : le précédent)', en: 'its title (default: the one before)' },
    },
    {
      flags: '--from <meeting>',
      words: {
        fr: 'réunion dont partir, ou none pour aucune (par défaut : la dernière tenue)',
        en: 'meeting to start from, or none (default: the last one held)',
      },
    },
    {
      flags: '--suffix <word>',
      words: {
        fr: 'ajouté au nom du fichier, quand deux réunions tombent le même jour (crcm)',
        en: 'added to the name of the file, when two meetings fall on a day (board)',
      },
    },
    {
      flags: '--edit',
      words: { fr: 'l’ouvrir ensuite dans l’éditeur (EDITOR)', en: 'open it in the editor (EDITOR) then' },
    },
    { flags: '--explain', words: { fr: 'dire pourquoi chaque partie est là', en: 'say why each part is there' } },
    { flags: '--dry-run', words: { fr: 'montrer sans rien écrire', en: 'show without writing anything' } },
    yesOption,
  ],
  examples: ['gtm new', 'gtm new --date 2023-05-10 --dry-run', 'gtm new --explain'],
  run: async (input, session) => {
    const opened = session.openToChange();
    const asked = await withDay(input, { session, opened });
    const date = dateFor(asked, opened);
    const plan = planFor({ input: asked, date }, opened, groupLanguage(opened, session));
    const file = fileFor({ date: plan.date, suffix: input.text('suffix') }, opened);
    const text = writeRecord(plan, groupLanguage(opened, session));
    refuseUnproved({ plan, file, text }, opened);
    if (!input.has('dryRun')) await writeFiles(session, opened.root, [{ file, before: null, after: text }]);
    const outcome = outcomeOf({ plan, file, text, remark: date.remark }, { input, session, opened });
    if (!input.has('edit') || input.has('dryRun')) return outcome;
    await editFile(`${opened.root}/${file}`, session.context);
    return { ...outcome, err: `${outcome.err ?? ''}${editedLine(file, session.open(), session.language)}\n` };
  },
};

type Running = { readonly input: Input; readonly session: Session; readonly opened: Opened };

/** The record is for the group, whoever asks for it. */
function groupLanguage({ config }: Opened, { language }: Session): Language {
  return config.value.locale ?? language;
}

type Asked = { readonly input: Input; readonly date: NextDate };

function planFor({ input, date }: Asked, opened: Opened, language: Language): MeetingPlan {
  const { ledger, index, config, registry, unread } = opened;
  const from = fromOption(input, opened);
  if (from && from.date >= date.date) throw notLater(from);
  return planMeeting({
    meetings: ledger.meetings,
    index,
    config: config.value,
    date,
    title: titleOption(input),
    from,
    unread: unread.map(({ file }) => file),
    registered: registry.value.structures.map(({ id }) => id),
    language,
  });
}

function dateFor(input: Input, { ledger, config, unread }: Opened): NextDate {
  const date = strictDayOption(input, 'date');
  if (date !== undefined) return { date, why: { fr: 'demandé (--date)', en: 'asked for (--date)' } };
  const found = nextDate(ledger, config.value);
  if (found) return found;
  throw noDate(
    config.value.rhythm,
    unread.some(({ file }) => file === CONFIG_FILE),
  );
}

/** The day that nothing tells is asked for on a terminal. */
async function withDay(input: Input, { session, opened }: Omit<Running, 'input'>): Promise<Input> {
  const known = input.text('date') !== undefined || nextDate(opened.ledger, opened.config.value) !== undefined;
  const dialogue = known || input.has('yes') ? null : session.context.dialogue(session.colour);
  if (!dialogue) return input;
  const { askDay } = await import('../../ask/missing-days.ts');
  const { today, ledger } = opened;
  const date = await askDay(session, dialogue, (typed) => typedDay(typed, today, ledger.order));
  return { ...input, text: (name) => (name === 'date' ? date : input.text(name)) };
}

function noDate(rhythm: string | undefined, isUnread: boolean): UserError {
  const none: Words = isUnread
    ? {
        fr: 'gtm.yaml, qui en dit le rythme, ne peut pas être lu',
        en: 'gtm.yaml, which says how often, cannot be read',
      }
    : { fr: 'gtm.yaml ne dit pas de rythme (rhythm)', en: 'gtm.yaml says no rhythm' };
  const reason: Words =
    rhythm === undefined
      ? none
      : { fr: `le rythme « ${rhythm} » ne le donne pas`, en: `the rhythm "${rhythm}" does not give it` };
  return new UserError(
    'request/day',
    {
      fr: `Le jour de la prochaine réunion n’est pas connu : aucun compte rendu ne l’annonce, et ${reason.fr}.`,
      en: `The day of the next meeting is not known: no record announces it, and ${reason.en}.`,
    },
    {
      hint: { fr: 'Donnez-le : gtm new --date 2023-05-10', en: 'Give it: gtm new --date 2023-05-10' },
    },
  );
}

/** An empty title is none. */
function titleOption(input: Input): string | undefined {
  return input.text('title')?.trim() || undefined;
}

/** The meeting of --from, null for `none`, undefined when it was not given. */
function fromOption(input: Input, opened: Opened): Meeting | null | undefined {
  const typed = input.text('from');
  if (typed === undefined) return undefined;
  return typed === 'none' ? null : requireMeeting(typed, opened);
}

function notLater({ id }: Meeting): UserError {
  return new UserError('state/order', {
    fr: `--from : la réunion ${id} n’est pas antérieure à celle que vous préparez.`,
    en: `--from: the meeting ${id} does not come before the one that you prepare.`,
  });
}

type Planned = { readonly plan: MeetingPlan; readonly file: string; readonly text: string };
type Said = Planned & { readonly remark: Words | undefined };

/** Refused (exit 2): a record that would not pass the check, or that would have lost an open action. */
function refuseUnproved(planned: Planned, opened: Opened): void {
  const { config, registry, index, ledger, today } = opened;
  const { errors, lost } = provePlan(planned, (meeting) => ({
    config: config.value,
    registry: registry.value,
    registryRead: registry.source?.root != null,
    index,
    ledger: buildLedger({ meetings: [...ledger.meetings, meeting], index, day: today, order: ledger.order }),
  }));
  const [first] = errors;
  if (!first && lost.length === 0) return;
  throw new UserError(
    'state/errors',
    {
      fr: `Le compte rendu du ${planned.plan.date} ne serait pas lisible : rien n’a été écrit. ${first?.message.fr ?? lost.join(', ')}`,
      en: `The record of ${planned.plan.date} could not be read: nothing was written. ${first?.message.en ?? lost.join(', ')}`,
    },
    { hint: { fr: 'Ce qui ne va pas : gtm check', en: 'What is wrong: gtm check' } },
  );
}

/** The path, the reasons or the record itself for stdout; what the record holds for stderr. */
function outcomeOf(planned: Said, { input, session, opened }: Running): Outcome {
  const { plan, file, text, remark } = planned;
  const path = shownPath(file, opened, session);
  const written = input.has('explain') && !input.has('dryRun') ? writtenLine(path, session) : '';
  const remarkLine = remark ? `${wrapWords(safeText(remark[session.language]), session.width).join('\n')}\n` : '';
  const remarks = session.quiet ? '' : `${written}${remarkLine}${holdsLine(plan, session.language)}\n`;
  const exit = opened.unread.length > 0 ? 1 : 0;
  const err = unreadLines(opened.unread, session) + remarks;
  if (input.has('explain')) return { exit, out: explanation(plan, session), err };
  if (!input.has('dryRun')) return { exit, out: `${safeText(path)}\n`, err };
  return { exit, out: session.context.stdout.isTerminal ? safeBlock(text) : text, err };
}

/** As it can be opened from where the person stands; whole when it lies elsewhere. */
function shownPath(file: string, { root }: Opened, { context }: Session): string {
  const whole = `${root}/${file}`;
  const near = relative(context.cwd, whole);
  return near.startsWith('..') ? whole : near;
}
