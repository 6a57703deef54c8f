import { validateMeeting } from '../generated/validators.js';
import { type CivilDate, parseCivilDate } from '../model/civil-date.ts';
import type { Diagnostic, Span } from '../model/diagnostic.ts';
import type { Body, Meeting } from '../model/meeting/meeting.ts';
import { once } from '../model/once.ts';
import { readingLimits } from '../model/reading-limits.ts';
import { findConflicts } from './body/find-conflicts.ts';
import { parseBody } from './body/parse-body.ts';
import { readYamlMap, spanBefore, type YamlOutcome } from './read-yaml.ts';
import { dateFindings, idFindings, withFileDate } from './record-findings.ts';
import { schemaFindings } from './schema/schema-findings.ts';
import { applyEdits } from './text/apply-edits.ts';
import { decodeText } from './text/decode.ts';
import { splitFrontMatter } from './text/front-matter.ts';
import { indexLines, type LineIndex } from './text/lines.ts';
import { type Found, toDiagnostics, undecodedFile } from './text/to-diagnostic.ts';
import { toMeeting } from './to-meeting.ts';
import { textAt } from './yaml/node-values.ts';
import { parseFrontMatter } from './yaml/parse-yaml.ts';
import type { YamlMap } from './yaml/yaml-node.ts';

/**
 * What one file gives: its meeting when it can be read, and every problem of its own. `meeting` is null, and the record
 * *unread*, only when it cannot be decoded, split or parsed, or has no valid date. The findings are looked for when
 * somebody asks: a list does so of unread files alone.
 */
export type RecordReading = {
  readonly file: string;
  readonly meeting: Meeting | null;
  readonly findings: readonly Diagnostic[];
  /** Null when the bytes are not text. */
  readonly source: RecordSource | null;
};

/** The text of a record with its places, for rules and edits. */
export type RecordSource = {
  readonly text: string;
  readonly lines: LineIndex;
  /** Where the body begins, or the end of the text when the header is not closed. */
  readonly bodyStart: number;
  readonly root: YamlMap | null;
};

/** The id that a path of the schema has, as `$id` says it. */
const SCHEMA_ID = 'gtm/record/meeting@1';

/** Reads the bytes of a record. Never throws for its input; what is wrong with it is in `findings`. */
export function readRecord(file: string, bytes: Uint8Array): RecordReading {
  const text = decodeText(bytes);
  if (typeof text !== 'string')
    return { file, meeting: null, findings: [undecodedFile(file, bytes, text)], source: null };
  return readRecordText(file, text);
}

/** The same for a text that has been decoded, or that an edit would give. */
export function readRecordText(file: string, text: string): RecordReading {
  const most = readingLimits().lines;
  const lines = indexLines(text, most);
  if (lines.count > most) return { ...unread(file, lines, [tooLong()]), source: null };
  const front = splitFrontMatter(text);
  const bodyStart = 'body' in front ? front.body : text.length;
  const conflicts = findConflicts(text, bodyStart).map((line) => conflict(lines, line));
  if (!('body' in front))
    return { ...unread(file, lines, [...conflicts, front]), source: { text, lines, bodyStart, root: null } };
  const inHeader = conflicts.some(({ span }) => span.start < front.yaml.end);
  const outcome = readYamlMap(text, front.yaml, parseFrontMatter);
  const { root } = outcome;
  const source = { text, lines, bodyStart, root };
  if (inHeader || !root) {
    const found = inHeader ? conflicts : [...outcome.found, ...foundBehind(file, text, { yaml: front.yaml, outcome })];
    return { ...unread(file, lines, found), source };
  }
  const findings = once(() =>
    toDiagnostics(file, lines, [...conflicts, ...foundInMap(file, { root, lines, outcome })]),
  );
  const date = parseCivilDate(textAt(root, 'date') ?? '');
  const meeting = date === undefined ? null : meetingOf(file, { ...source, root }, date);
  return {
    file,
    meeting,
    source,
    get findings() {
      return findings();
    },
  };
}

/** The body alone of a record that was sound when it was read; null where it is no longer. Its header is not read again. */
export function readBody(bytes: Uint8Array): Body | null {
  const text = decodeText(bytes);
  if (typeof text !== 'string') return null;
  const most = readingLimits().lines;
  const lines = indexLines(text, most);
  const front = splitFrontMatter(text);
  if (lines.count > most || !('body' in front)) return null;
  return parseBody(text.slice(front.body), lines.lineAt(front.body));
}

type MapRead = { readonly root: YamlMap; readonly lines: LineIndex; readonly outcome: YamlOutcome };

/** What is wrong in a map that has been read, in its YAML and by its schema. */
function foundInMap(file: string, { root, lines, outcome: { found } }: MapRead): readonly Found[] {
  const all = withFileDate(schemaFindings(root, validateMeeting, SCHEMA_ID), root, file);
  const schema = all.filter(({ span }) => !covered(span, found));
  return [...found, ...schema, ...idFindings(root, lines), ...dateFindings(root)];
}

type Refused = { readonly yaml: Span; readonly outcome: YamlOutcome };

/** What else is wrong in YAML that cannot be read, when all that keeps it from being read can be mended. */
function foundBehind(file: string, text: string, { yaml, outcome }: Refused): readonly Found[] {
  const { found } = outcome;
  if (!found.every(({ edits = [] }) => edits.length > 0)) return [];
  const edits = found.flatMap((each) => each.edits ?? []);
  const mended = applyEdits(text, edits);
  const after = readYamlMap(mended, { ...yaml, end: yaml.end + mended.length - text.length }, parseFrontMatter);
  if (!after.root) return [];
  const behind = foundInMap(file, { root: after.root, lines: indexLines(mended), outcome: after });
  const toBefore = <At extends Span>(at: At): At => ({ ...at, ...spanBefore(at, edits) });
  const before = behind.map(({ edits: mends = [], ...each }) => ({
    ...each,
    span: toBefore(each.span),
    edits: mends.map(toBefore),
  }));
  return before.filter(({ span }) => !covered(span, found));
}

/** The id of a record: its file name without `.md`. */
export function recordIdOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

function meetingOf(file: string, source: RecordSource & { readonly root: YamlMap }, date: CivilDate): Meeting {
  const { text, lines, bodyStart, root } = source;
  const body = once(() => parseBody(text.slice(bodyStart), lines.lineAt(bodyStart)));
  return toMeeting({ map: root, path: [], lines }, { file, id: recordIdOf(file), date, body });
}

function unread(
  file: string,
  lines: LineIndex,
  found: readonly Found[],
): Pick<RecordReading, 'file' | 'meeting' | 'findings'> {
  return { file, meeting: null, findings: toDiagnostics(file, lines, found) };
}

/** A value in a trap is not what the schema sees: the trap says it all. */
function covered(span: Span, found: readonly Found[]): boolean {
  const end = Math.max(span.end, span.start + 1);
  return found.some(({ covers }) => covers && covers.start < end && span.start <= covers.end);
}

function tooLong(): Found {
  return {
    code: 'file/too-long',
    span: { start: 0, end: 0 },
    message: {
      fr: `Le fichier a plus de ${readingLimits().lines.toLocaleString('fr')} lignes : il n’a pas été lu.`,
      en: `The file has more than ${readingLimits().lines.toLocaleString('en')} lines: it was not read.`,
    },
    remedy: {
      fr: 'Un compte rendu n’en fait pas le centième : vérifiez ce que contient ce fichier. S’il est bien ce qu’il faut : --max-size 20M (ou --limits off).',
      en: 'Minutes are not a hundredth of that: check what the file holds. If it is what it should be: --max-size 20M (or --limits off).',
    },
  };
}

function conflict(lines: LineIndex, line: number): Found {
  return {
    code: 'merge/conflict',
    span: lines.spanOf(line),
    message: {
      fr: 'Une fusion git a laissé ici un conflit : deux versions du texte sont à la suite.',
      en: 'A git merge left a conflict here: two versions of the text follow each other.',
    },
    remedy: {
      fr: 'Gardez la bonne version et retirez les lignes <<<<<<<, ======= et >>>>>>>.',
      en: 'Keep the right version and remove the lines <<<<<<<, ======= and >>>>>>>.',
    },
  };
}
