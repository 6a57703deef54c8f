// Whether the seal that a document bears is that of a record.
import { basename, resolve } from 'node:path';
import { UserError } from '../../../model/errors.ts';
import type { Meeting } from '../../../model/meeting/meeting.ts';
import { isClosed } from '../../../model/meeting/meeting.ts';
import { shortSeal, shortSealsIn } from '../../../model/meeting/short-seal.ts';
import { safeText } from '../../../model/safe-text.ts';
import type { Tone, Words } from '../../../model/words.ts';
import { readBytes } from '../../../workspace/read-file.ts';
import type { Opened } from '../../session/opened.ts';
import type { Session } from '../../session/session.ts';

/** What is told of a meeting or a document, and whether nothing is wrong. */
export type Verdict = { readonly holds: boolean; readonly lines: readonly string[] };

/** Whether words name a document, and no meeting. */
export function isDocument(typed: string): boolean {
  return /\.(?:pdf|docx|odt|html?)$/i.test(typed);
}

/** A document is refused beyond this size (bytes). */
const LARGEST = 64 * 1024 * 1024;

/**
 * Compares the seals printed in a document with those of the records; a record that has changed since is `judge`d too. Says in
 * every case that a seal proves the record, not the other words of the document. Refused (exit 2): what cannot be read.
 */
export async function verifyDocument(
  path: string,
  { session, opened }: { readonly session: Session; readonly opened: Opened },
  judge: (meeting: Meeting) => Promise<Verdict>,
): Promise<Verdict> {
  const told = (words: Words, tone: Tone) => `${safeText(path)}  ${session.paint.tone(words[session.language], tone)}`;
  const seals = shortSealsIn(await wordsOf(path, session, opened));
  if (seals.length === 0) return { holds: false, lines: [told(NO_SEAL, 'warn')] };
  const verdicts = await Promise.all(
    seals.map(async (seal): Promise<Verdict> => {
      const meeting = opened.ledger.meetings.find((each) => isClosed(each) && sealIn(each) === seal);
      if (!meeting) return { holds: false, lines: [told(foreign(seal), 'bad')] };
      const { holds, lines } = await judge(meeting);
      return {
        holds,
        lines: [told((holds ? sealOfRecord : sealBefore)(seal, meeting), holds ? 'good' : 'warn'), ...lines],
      };
    }),
  );
  const limit = session.paint.tone(LIMIT[session.language], 'muted');
  return {
    holds: verdicts.every(({ holds }) => holds),
    lines: [...verdicts.flatMap(({ lines }) => lines), limit],
  };
}

function sealIn({ adoption }: Meeting): string | undefined {
  return adoption?.seal === undefined ? undefined : shortSeal(adoption.seal);
}

const NO_SEAL: Words = { fr: 'ne porte aucun sceau', en: 'bears no seal' };

function foreign(seal: string): Words {
  return {
    fr: `porte le sceau ${seal}, qui n’est celui d’aucun compte rendu`,
    en: `bears the seal ${seal}, which is that of no record`,
  };
}

function sealOfRecord(seal: string, { id }: Meeting): Words {
  return {
    fr: `porte le sceau ${seal}, qui est celui du compte rendu ${safeText(id)}`,
    en: `bears the seal ${seal}, which is that of the record ${safeText(id)}`,
  };
}

/** The seal in the record is what its words were; they are others now. */
function sealBefore(seal: string, { id }: Meeting): Words {
  return {
    fr: `porte le sceau ${seal}, celui du compte rendu ${safeText(id)} tel qu’il fut adopté`,
    en: `bears the seal ${seal}, that of the record ${safeText(id)} as it was adopted`,
  };
}

const LIMIT: Words = {
  fr: 'Le sceau prouve le compte rendu, non les autres mots du document : comparez-le à celui que fait gtm render.',
  en: 'The seal proves the record, not the other words of the document: compare it with what gtm render makes.',
};

/** Every word of a document, read apart from the program by the readers of import. */
async function wordsOf(path: string, session: Session, { registry }: Opened): Promise<string> {
  const bytes = readBytes(resolve(session.folder, path), path, LARGEST);
  if (!(bytes instanceof Uint8Array)) throw new UserError('file/unreadable', bytes.message, { hint: bytes.remedy });
  const apart = await session.context.importApart(false);
  try {
    const source = { name: basename(path), bytes, ocr: false };
    const { meetings } = await apart.ask({ source, registry: registry.value, date: undefined, split: false });
    return JSON.stringify(meetings);
  } finally {
    await apart.close();
  }
}
