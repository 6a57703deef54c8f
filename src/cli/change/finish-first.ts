// A change that a kill interrupted is finished by the next command that writes, and told by those that read.

import { UserError } from '../../model/errors.ts';
import { safeText } from '../../model/safe-text.ts';
import type { Words } from '../../model/words.ts';
import { openConfig } from '../../workspace/open.ts';
import { type Finished, finishInterrupted } from '../../workspace/saving/finish-interrupted.ts';
import { hasJournal } from '../../workspace/saving/has-journal.ts';
import { withLock } from '../../workspace/saving/lock.ts';
import { refuseUntrusted } from '../../workspace/saving/refuse-untrusted.ts';
import type { Session } from '../session/session.ts';

/** Finishes what was interrupted, and says so on stderr, even where remarks are off; what others brought is left alone. */
export async function finishFirst(session: Session, root: string): Promise<void> {
  if (!hasJournal(root)) return;
  const { holder, uninterrupted, stderr, env } = session.context;
  const say = (words: Words) => stderr.write(`${safeText(words[session.language])}\n`);
  try {
    await refuseUntrusted(root, env);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return say(error.words);
  }
  const { meetings } = openConfig(root).value;
  const finished = await uninterrupted(() => withLock(root, holder, () => finishInterrupted(root, meetings)));
  if (finished) await say(toldOf(finished));
}

function toldOf({ outcome, written, left }: Finished): Words {
  const [done, open] = [written.join(', '), left.join(', ')];
  if (outcome === 'finished')
    return {
      fr: `Une modification interrompue a été terminée : ${done}.`,
      en: `A change that was interrupted has been finished: ${done}.`,
    };
  return {
    fr: `Une modification interrompue n’a pas pu être terminée. Écrit : ${done || 'rien'}. Pas écrit : ${open}. Relisez ces fichiers.`,
    en: `A change that was interrupted could not be finished. Written: ${done || 'nothing'}. Not written: ${open}. Read these files again.`,
  };
}
