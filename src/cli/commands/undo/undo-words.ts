// What is said of changes that can be taken back.
import { wrapWords } from '../../../format/layout/wrap-words.ts';
import { dateWords } from '../../../i18n/date-words.ts';
import { countOf, type Noun } from '../../../i18n/labels.ts';
import { safeBlock, safeText } from '../../../model/safe-text.ts';
import type { Language, Words } from '../../../model/words.ts';
import type { FileChange } from '../../../workspace/saving/save.ts';
import type { KeptChange, KeptFile } from '../../../workspace/undo/kept-change.ts';
import type { Session } from '../../session/session.ts';

/** For whom, and the time zone of the workspace (IANA name); that of the machine without one. */
type Telling = { readonly session: Session; readonly zone: string | undefined };

/** "20 avril 2023, 13:00 · gtm done 2023-03-01/a3" */
export function titleOf({ at, command }: KeptChange, { session, zone }: Telling): string {
  const [day = '', hour = ''] = clockOf(at, zone ?? session.context.zone).split(' ');
  const words = command.length > LONGEST ? `${command.slice(0, LONGEST)}…` : command;
  return safeText(`${dateWords(day)[session.language]}, ${hour} · ${words}`);
}

/** Signs of a command that are shown. */
const LONGEST = 200;

/** "2023-04-20 13:00"; in UTC for a zone that nobody knows. */
function clockOf(at: string, zone: string): string {
  const format = (timeZone: string) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(at));
  try {
    return format(zone || 'UTC');
  } catch {
    return format('UTC');
  }
}

/** The changes that are kept, the latest first and numbered, each with its files, and what tells it from the others. */
export function changeList(
  kept: readonly KeptChange[],
  written: readonly (readonly string[])[],
  telling: Telling,
): string {
  const { width, language } = telling.session;
  const lines = kept.flatMap((change, index) => {
    const title = wrapWords(titleOf(change, telling), width - MARGIN);
    const files = change.files.map((file) => safeText(`${file.file}${WRITTEN[fateOf(file)][language]}`));
    return [...title, ...files, ...(written[index] ?? [])].map(
      (line, at) => (at === 0 ? `${index + 1}.` : '').padEnd(MARGIN) + line,
    );
  });
  return `${lines.join('\n')}\n`;
}

const MARGIN = 4;

type Fate = 'created' | 'changed' | 'removed';

function fateOf({ before, after }: { readonly [key in 'before' | 'after']: KeptFile[key] | string }): Fate {
  if (before === null) return 'created';
  return after === null ? 'removed' : 'changed';
}

/** What a change did with a file. */
const WRITTEN: Readonly<Record<Fate, Words>> = {
  created: { fr: ' (créé)', en: ' (created)' },
  changed: { fr: '', en: '' },
  removed: { fr: ' (supprimé)', en: ' (removed)' },
};

/** What taking a change back does with each file. */
export function fileLines(changes: readonly FileChange[], language: Language): readonly string[] {
  return changes.map((change) => safeText(`  ${change.file}${TAKEN_BACK[fateOf(change)][language]}`));
}

const TAKEN_BACK: Readonly<Record<Fate, Words>> = {
  created: { fr: ' (remis)', en: ' (put back)' },
  changed: { fr: '', en: '' },
  removed: { fr: ' (supprimé, car il venait d’être créé)', en: ' (removed, for it was new)' },
};

/** What would be taken back, as much as a screen can hold beside a question: the files, and the lines that go and come. */
export function inShort(changes: readonly FileChange[], diff: string, language: Language): string {
  const lines = diff.split('\n').filter((line) => /^[-+]/.test(line) && !HEADER.test(line));
  return safeBlock([...cut(fileLines(changes, language), FILES, language), ...cut(lines, LINES, language)].join('\n'));
}

const HEADER = /^(?:---|\+{3}) (?:[ab]\/|\/dev\/null)/;

function cut(lines: readonly string[], { most, noun }: typeof FILES, language: Language): readonly string[] {
  if (lines.length <= most) return lines;
  const more = countOf(lines.length - most, noun);
  const rest: Words = { fr: `… et ${more.fr} (gtm undo --dry-run)`, en: `… and ${more.en} (gtm undo --dry-run)` };
  return [...lines.slice(0, most), rest[language]];
}

const FILES: { readonly most: number; readonly noun: Noun } = {
  most: 4,
  noun: { one: { fr: 'fichier', en: 'file' }, other: { fr: 'fichiers', en: 'files' } },
};
const LINES: typeof FILES = {
  most: 10,
  noun: { one: { fr: 'ligne', en: 'line' }, other: { fr: 'lignes', en: 'lines' } },
};

/** Of changes that are left aside; empty for none. */
export function othersLine(count: number, language: Language): string {
  if (count === 0) return '';
  const changes = countOf(count, CHANGES);
  const line: Words = {
    fr: `Laissé de côté, car venu d’une autre machine ou d’un autre dossier, ou abîmé : ${changes.fr}.`,
    en: `Left aside, since from another machine or another folder, or damaged: ${changes.en}.`,
  };
  return `${line[language]}\n`;
}

const CHANGES: Noun = {
  one: { fr: 'modification', en: 'change' },
  other: { fr: 'modifications', en: 'changes' },
};
