import { UserError } from '../../../model/errors.ts';
import type { Words } from '../../../model/words.ts';
import { locateRoot } from '../../../workspace/locate.ts';
import { openConfig } from '../../../workspace/open.ts';
import { withLock } from '../../../workspace/saving/lock.ts';
import { refuseUntrusted } from '../../../workspace/saving/refuse-untrusted.ts';
import type { FileChange } from '../../../workspace/saving/save.ts';
import { keptChanges, type NamedChange } from '../../../workspace/undo/kept-changes.ts';
import { planTakeBack, takeBack } from '../../../workspace/undo/take-back.ts';
import { beginAsking } from '../../ask/asking.ts';
import { showDiff } from '../../change/write-files.ts';
import { yesOption } from '../../options/yes-option.ts';
import type { CommandSpec, Outcome } from '../../session/command.ts';
import type { Dialogue } from '../../session/context.ts';
import type { Session } from '../../session/session.ts';
import { changeList, fileLines, inShort, othersLine, titleOf } from './undo-words.ts';
import { writtenLines } from './written-lines.ts';

/** `gtm undo`: the last change that gtm wrote, taken back; again, the one before it. */
export const undo: CommandSpec = {
  name: 'undo',
  summary: {
    fr: 'annuler la dernière modification que gtm a écrite, puis celle d’avant',
    en: 'take back the last change that gtm wrote, then the one before it',
  },
  options: [
    {
      flags: '--list',
      words: {
        fr: 'montrer les vingt dernières modifications, sans rien annuler',
        en: 'show the last twenty changes, and take nothing back',
      },
    },
    { flags: '--dry-run', words: { fr: 'montrer sans rien écrire', en: 'show without writing anything' } },
    yesOption,
  ],
  examples: ['gtm undo', 'gtm undo --dry-run', 'gtm undo --list'],
  asks: true,
  run: async (input, session) => {
    const root = locateRoot(session.folder);
    await refuseUntrusted(root, session.context.env);
    const { kept, others } = keptChanges(root);
    const { timezone, meetings } = openConfig(root).value;
    const running = { session, root, zone: timezone };
    const remark = session.quiet ? '' : othersLine(others, session.language);
    if (input.has('list')) return listed(kept, remark, running);
    const [last] = kept;
    if (!last) throw nothing(others);
    const changes = planTakeBack(root, last, meetings);
    if (input.has('dryRun')) return { exit: 0, out: await showDiff(changes, session), err: remark };
    const dialogue = input.has('yes') ? null : session.context.dialogue(session.colour);
    if (dialogue && !(await isWanted(last, changes, { ...running, dialogue })))
      return { exit: 0, out: '', err: `${LEFT[session.language]}\n` };
    const { holder, uninterrupted } = session.context;
    await uninterrupted(() => withLock(root, holder, () => takeBack(root, last, changes)));
    const said = [`${DONE[session.language]} ${titleOf(last, running)}`, ...fileLines(changes, session.language)];
    return { exit: 0, out: '', err: session.quiet ? '' : `${said.join('\n')}\n${remark}` };
  },
};

type Running = { readonly session: Session; readonly root: string; readonly zone: string | undefined };

function listed(kept: readonly NamedChange[], remark: string, running: Running): Outcome {
  const { session, root } = running;
  if (kept.length > 0) return { exit: 0, out: changeList(kept, writtenLines(kept, root), running), err: remark };
  return { exit: 0, out: '', err: session.quiet ? '' : `${NOTHING[session.language]}\n${remark}` };
}

/** Shows what would be taken back, and asks. Ctrl-C is a no. */
async function isWanted(
  last: NamedChange,
  changes: readonly FileChange[],
  { session, zone, dialogue }: Running & { readonly dialogue: Dialogue },
): Promise<boolean> {
  const { language } = session;
  const asking = beginAsking(dialogue, {
    language,
    givenUp: () => new UserError('request/given-up', LEFT, { exit: 130 }),
  });
  try {
    asking.tell(titleOf(last, { session, zone }));
    asking.tell(inShort(changes, await showDiff(changes, session), language));
    const keys = [NO, YES].map(({ key, label }) => ({ value: key[language], label: label[language] }));
    return (await asking.key(QUESTION[language], keys)) === YES.key[language];
  } finally {
    asking.end();
  }
}

const QUESTION: Words = { fr: 'L’annuler ?', en: 'Take it back?' };
const NO = { key: { fr: 'n', en: 'n' }, label: { fr: 'non (ou Entrée)', en: 'no (or Enter)' } };
const YES = { key: { fr: 'o', en: 'y' }, label: { fr: 'oui', en: 'yes' } };
const DONE: Words = { fr: 'Annulé :', en: 'Taken back:' };
const LEFT: Words = { fr: 'Rien n’a été annulé.', en: 'Nothing was taken back.' };
const NOTHING: Words = {
  fr: 'Il n’y a aucune modification de gtm à annuler.',
  en: 'There is no change of gtm to take back.',
};

function nothing(others: number): UserError {
  return new UserError('request/nothing', NOTHING, {
    hint:
      others > 0
        ? { fr: othersLine(others, 'fr').trimEnd(), en: othersLine(others, 'en').trimEnd() }
        : {
            fr: 'gtm garde les vingt dernières qu’il a écrites ; ce que vous changez vous-même dans un fichier n’en est pas.',
            en: 'gtm keeps the last twenty that it wrote; what you change in a file yourself is none of them.',
          },
  });
}
