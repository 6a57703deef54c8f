import { wrapWords } from '../../../format/layout/wrap-words.ts';
import type { Meeting } from '../../../model/meeting/meeting.ts';
import { isClosed } from '../../../model/meeting/meeting.ts';
import { safeText } from '../../../model/safe-text.ts';
import type { Language, Tone, Words } from '../../../model/words.ts';
import { type RecordSource, readRecord } from '../../../record/read-record.ts';
import { sealedTree, sealOf } from '../../../record/seal-of.ts';
import { treeOf } from '../../../record/yaml/tree.ts';
import { treeDifferences } from '../../../record/yaml/tree-differences.ts';
import { type FilePlace, fileVersions } from '../../../workspace/git/file-versions.ts';
import { unreadLines } from '../../output/list-output.ts';
import type { CommandSpec } from '../../session/command.ts';
import { requireMeeting } from '../../session/find.ts';
import type { Opened } from '../../session/opened.ts';
import type { Session } from '../../session/session.ts';
import { placeWords } from './place-words.ts';
import { isDocument, type Verdict, verifyDocument } from './verify-document.ts';

/** `gtm verify`: whether the words of sealed minutes have changed; where git knows, which. */
export const verify: CommandSpec = {
  name: 'verify',
  summary: {
    fr: 'prouver que les comptes rendus scellés n’ont pas changé',
    en: 'prove that sealed minutes have not changed',
  },
  arguments: [
    {
      name: '[meetings...]',
      words: {
        fr: 'les réunions (2023-03-01, dernier, précédent, un fichier ; par défaut : toutes), ou un document qui porte un sceau (CR.pdf)',
        en: 'the meetings (2023-03-01, last, prev, a file; default: all), or a document that bears a seal (CR.pdf)',
      },
    },
  ],
  options: [],
  examples: ['gtm verify', 'gtm verify 2023-02-01'],
  run: async (input, session) => {
    const opened = session.open();
    const asked = input.args.map((typed) => (isDocument(typed) ? typed : requireMeeting(typed, opened)));
    const judged = (meeting: Meeting) => judge(meeting, session, opened);
    const verdicts: Verdict[] = [];
    for (const each of asked.length > 0 ? asked : opened.ledger.meetings.filter(isClosed))
      verdicts.push(
        typeof each === 'string' ? await verifyDocument(each, { session, opened }, judged) : await judged(each),
      );
    const lines = verdicts.length > 0 ? verdicts.flatMap(({ lines: each }) => each) : [NONE[session.language]];
    const unread = asked.length > 0 ? [] : opened.unread;
    const failing = unread.length > 0 || verdicts.some(({ holds }) => !holds);
    return {
      exit: failing ? 1 : 0,
      out: lines.map((line) => `${line}\n`).join(''),
      err: unreadLines(unread, session),
    };
  },
};

const NONE: Words = { fr: 'Aucun compte rendu n’est adopté.', en: 'No minutes are adopted.' };

async function judge(meeting: Meeting, session: Session, opened: Opened): Promise<Verdict> {
  const source = opened.readings.find(({ file }) => file === meeting.file)?.source;
  const seal = meeting.adoption?.seal;
  const told = (words: Words, tone: Tone) =>
    `${safeText(meeting.id)}  ${session.paint.tone(words[session.language], tone)}`;
  if (!isClosed(meeting)) return { holds: true, lines: [told(NOT_ADOPTED, 'muted')] };
  if (seal === undefined || !source) return { holds: true, lines: [told(NO_SEAL, 'warn')] };
  if (meeting.status !== 'adopted') return { holds: false, lines: [told(UNADOPTED, 'bad')] };
  if (sealOf(source) === seal) return { holds: true, lines: [told(INTACT, 'good')] };
  return { holds: false, lines: [told(BROKEN, 'bad'), ...(await details(meeting, source, { session, opened }))] };
}

const NOT_ADOPTED: Words = { fr: 'pas encore adopté', en: 'not adopted yet' };
const NO_SEAL: Words = {
  fr: 'adopté sans sceau : rien ne prouve ses mots',
  en: 'adopted without a seal: nothing proves its words',
};
const UNADOPTED: Words = {
  fr: 'scellé, mais son état (status) ne dit plus qu’il est adopté',
  en: 'sealed, but its status does not say any more that it is adopted',
};
const INTACT: Words = { fr: 'intact depuis son adoption', en: 'unchanged since its adoption' };
const BROKEN: Words = { fr: 'changé depuis son adoption', en: 'changed since its adoption' };

type Asked = { readonly session: Session; readonly opened: Opened };

async function details(meeting: Meeting, source: RecordSource, { session, opened }: Asked): Promise<readonly string[]> {
  const place = { root: opened.root, file: meeting.file, env: session.context.env };
  const sealed = await sealedVersion(meeting.adoption?.seal ?? '', place);
  const { language, width } = session;
  if (!sealed) return wrapWords(UNKNOWN[language], width - 2).map((line) => `  ${line}`);
  const since = { fr: `  depuis la version ${sealed.commit} :`, en: `  since the version ${sealed.commit}:` };
  const lines = linesOf(sealed.source, source, language);
  return [since[language], ...lines.map((line) => `  ${safeText(line)}`)];
}

const UNKNOWN: Words = {
  fr: 'git ne garde pas la version scellée : on ne peut pas dire ce qui a changé',
  en: 'git does not keep the sealed version: what changed cannot be told',
};

/** Values longer than that are cut. */
const LONGEST = 60;

/** The committed version that bears the seal; null when git keeps none. */
async function sealedVersion(
  seal: string,
  place: FilePlace,
): Promise<{ readonly commit: string; readonly source: RecordSource } | null> {
  for await (const { commit, bytes } of fileVersions(place)) {
    const { source } = readRecord(place.file, bytes);
    if (source && sealOf(source) === seal) return { commit, source };
  }
  return null;
}

/** Only what the seal covers: the adoption itself, and what may follow it, changed nothing of the minutes. */
function linesOf(before: RecordSource, now: RecordSource, language: Language): readonly string[] {
  if (!before.root || !now.root) return [];
  const [old, next] = [before.root, now.root].map((root) => sealedTree(treeOf(root)));
  const values = treeDifferences(old ?? null, next ?? null).map((difference) => {
    return `${placeWords(difference.path, language)} : ${shown(difference.before)} → ${shown(difference.after)}`;
  });
  return [...values, ...bodyLines(before, now)];
}

/** The lines of the body that one version has and the other has not. */
function bodyLines(before: RecordSource, now: RecordSource): readonly string[] {
  const [old, next] = [before, now].map(({ text, bodyStart }) => text.slice(bodyStart).split(/\r\n|\n|\r/));
  const gone = (old ?? []).filter((line) => line.trim() !== '' && !next?.includes(line));
  const come = (next ?? []).filter((line) => line.trim() !== '' && !old?.includes(line));
  return [...gone.map((line) => `- ${cut(line)}`), ...come.map((line) => `+ ${cut(line)}`)];
}

function shown(value: string | undefined): string {
  return value === undefined ? '∅' : `« ${cut(value)} »`;
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
