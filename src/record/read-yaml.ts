import type { Edit, Span } from '../model/diagnostic.ts';
import { once } from '../model/once.ts';
import { readingLimits } from '../model/reading-limits.ts';
import type { Words } from '../model/words.ts';
import { applyEdits } from './text/apply-edits.ts';
import { type Found, MOST_FINDINGS } from './text/to-diagnostic.ts';
import { findTraps } from './traps/find-traps.ts';
import { isPlainlyTyped } from './traps/is-plainly-typed.ts';
import type { Trap } from './traps/trap.ts';
import { parseYaml } from './yaml/parse-yaml.ts';
import { textFindings } from './yaml/text-findings.ts';
import type { YamlMap, YamlNode } from './yaml/yaml-node.ts';
import type { YamlReading } from './yaml/yaml-reading.ts';

/**
 * A map read from YAML, or null when there is none to trust; with every problem of its YAML, in file order, looked for
 * when somebody asks.
 */
export type YamlOutcome = { readonly root: YamlMap | null; readonly found: readonly Found[] };

/** Parses the YAML in a span of a text; the front matter of a record and a whole file differ in this. */
export type ParseSpan = (text: string, yaml: Span) => YamlReading;

/**
 * Reads the YAML of one of our files as a map. A trap is told in the words of the trap, and silences what the YAML
 * library says about the same value; its edits are kept only when they are proved to give what was typed.
 */
export function readYamlMap(text: string, yaml: Span, parse: ParseSpan): YamlOutcome {
  if (yaml.end - yaml.start > readingLimits().header) return { root: null, found: [tooLong(yaml)] };
  const lone = loneReturn(text, yaml);
  if (lone !== null) return { root: null, found: [lineEnd(lone)] };
  const reading = parse(text, yaml);
  const source = { text, yaml, parse };
  if ('problems' in reading) {
    const found = foundIn(source, reading.problems);
    return { root: null, found: inOrder(found.length > 0 ? found : firstOfLines(text, reading.problems)) };
  }
  const root = toMap(reading.root);
  if (!root) return { root: null, found: inOrder([...foundIn(source, []), notAMap(reading.root)]) };
  const found = once(() =>
    inOrder([
      ...(isPlainlyTyped(root, text) ? [] : foundIn(source, [])),
      ...textFindings(root, text.slice(yaml.start, yaml.end)),
    ]),
  );
  return {
    root,
    get found() {
      return found();
    },
  };
}

type Source = { readonly text: string; readonly yaml: Span; readonly parse: ParseSpan };

/** The traps of a text, and the problems of its YAML that none of them explains. */
function foundIn({ text, yaml, parse }: Source, problems: readonly Found[]): readonly Found[] {
  // Brackets that YAML could read are closed.
  const traps = findTraps(text, yaml).filter(({ code }) => problems.length > 0 || code !== 'yaml/unclosed');
  const hidden = problemsWhenMended({ text, yaml, parse }, traps, problems);
  const shown = hidden.found.filter(({ span }) => !traps.some((trap) => overlaps(trap.covers, span)));
  const told = traps.slice(0, MOST_FINDINGS).map(hidden.mended ? proved : withoutEdits);
  return [
    ...told,
    ...firstOfLines(text, byLine(text, shown)).map((each) => (hidden.mended ? each : { ...each, edits: [] })),
  ];
}

/** A carriage return without its line feed: a line end for editors and YAML 1.2, but none for the YAML library. */
function loneReturn(text: string, yaml: Span): number | null {
  for (let at = text.indexOf('\r', yaml.start); at >= 0 && at < yaml.end; at = text.indexOf('\r', at + 1)) {
    if (text[at + 1] !== '\n') return at;
  }
  return null;
}

/** What is wrong beside the traps, and whether the file reads when all that can be mended is. */
type Hidden = { readonly found: readonly Found[]; readonly mended: boolean };

/**
 * What is still wrong once every trap is mended, placed in the text as it is, with what shows only when some of it is
 * mended: such a file is not mended by halves.
 */
function problemsWhenMended({ text, yaml, parse }: Source, traps: readonly Trap[], problems: readonly Found[]): Hidden {
  let edits = traps.flatMap((trap) => trap.edits);
  let found: readonly Found[] = [];
  for (let round = 0; round < MOST_SLIPS; round += 1) {
    const known = edits;
    const after = applyEdits(text, known);
    const reading =
      edits.length === 0
        ? { problems }
        : parse(after, { start: yaml.start, end: yaml.end + after.length - text.length });
    if ('root' in reading || reading.problems.length === 0) return { found, mended: true };
    const placed = reading.problems.map((problem) => ({
      ...problem,
      span: spanBefore(problem.span, known),
      ...(problem.edits ? { edits: problem.edits.map((edit) => ({ ...edit, ...spanBefore(edit, known) })) } : {}),
    }));
    const slip = placed.find((problem) => problem.edits && problem.edits.length > 0);
    const more = slip?.edits?.filter(({ start }) => !known.some((edit) => edit.start === start)) ?? [];
    if (!slip || more.length === 0) return { found: [...found, ...placed], mended: false };
    found = [...found, slip];
    edits = [...edits, ...more];
  }
  return { found, mended: false };
}

/** Lines that are mended one after the other to see what the next one hides. */
const MOST_SLIPS = 20;

/** Where a span of the edited text stood before the edits; inside an edit, at its start. */
export function spanBefore({ start, end }: Span, edits: readonly Edit[]): Span {
  const before = (offset: number): number => {
    let moved = 0;
    for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
      if (offset < edit.start + moved) break;
      if (offset < edit.start + moved + edit.text.length) return edit.start;
      moved += edit.text.length - (edit.end - edit.start);
    }
    return offset - moved;
  };
  return { start: before(start), end: Math.max(before(start), before(end)) };
}

/** The trap as a finding alone, where its edits would not make the file read. */
function withoutEdits({ typed: _typed, edits: _edits, key: _key, ...found }: Trap): Found {
  return found;
}

/** The trap as a finding, with its edits when the mended value alone reads as what was typed. */
function proved(trap: Trap): Found {
  const { typed, edits, key, ...found } = trap;
  if (typed === null) return { ...found, edits };
  const reading = parseYaml(`${key === undefined ? 'value: ' : ''}${edits[0]?.text ?? ''}`, 0);
  const node = 'root' in reading && reading.root.kind === 'map' ? reading.root.pairs[0]?.value : undefined;
  return node?.kind === 'scalar' && node.text === typed ? { ...found, edits } : found;
}

/** An empty YAML is an empty map: the schema then names what is missing. */
function toMap(root: YamlNode): YamlMap | undefined {
  if (root.kind === 'map') return root;
  return root.kind === 'scalar' && root.absent ? { kind: 'map', pairs: [], flow: false, span: root.span } : undefined;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** The library goes on after an error, and what it says next of the same line is an echo. */
function firstOfLines<T extends { readonly span: Span }>(text: string, problems: readonly T[]): readonly T[] {
  let last = -1;
  return problems.filter(({ span }) => {
    const echo = last >= 0 && !text.slice(last, span.start).includes('\n');
    if (!echo) last = span.start;
    return !echo;
  });
}

/** In the order of the lines; of one line, as they were found. */
function byLine(text: string, found: readonly Found[]): readonly Found[] {
  const lineOf = ({ span }: Found) => text.lastIndexOf('\n', span.start - 1);
  return found.toSorted((a, b) => lineOf(a) - lineOf(b));
}

function inOrder(found: readonly Found[]): readonly Found[] {
  return [...found].sort((a, b) => a.span.start - b.span.start);
}

function tooLong(yaml: Span): Found {
  return {
    code: 'yaml/size',
    span: { start: yaml.start, end: yaml.start },
    message: {
      fr: `Le YAML dépasse ${kilobytes()} Ko : il n’a pas été lu.`,
      en: `The YAML is over ${kilobytes()} KB: it was not read.`,
    },
    remedy: {
      fr: 'Mettez les textes longs dans le corps du compte rendu, sous l’en-tête ; ou relancez avec --max-size 20M (ou --limits off).',
      en: 'Put long texts in the body of the minutes, under the header; or run again with --max-size 20M (or --limits off).',
    },
  };
}

function kilobytes(): number {
  return Math.floor(readingLimits().header / 1024);
}

function lineEnd(at: number): Found {
  return {
    code: 'text/line-end',
    span: { start: at, end: at + 1 },
    message: {
      fr: 'La ligne finit par un retour chariot seul (anciens Mac, ou conversion ratée) : YAML n’y voit pas de fin de ligne.',
      en: 'The line ends with a lone carriage return (old Macs, or a failed conversion): YAML sees no line end there.',
    },
    remedy: {
      fr: 'Enregistrez le fichier avec des fins de ligne « LF » (ou « CRLF ») dans votre éditeur.',
      en: 'Save the file with line ends "LF" (or "CRLF") in your editor.',
    },
  };
}

function notAMap(root: YamlNode): Found {
  const seen: Words = root.kind === 'list' ? { fr: 'une liste', en: 'a list' } : { fr: 'du texte', en: 'plain text' };
  return {
    code: 'yaml/not-a-map',
    span: { start: root.span.start, end: Math.min(root.span.end, root.span.start + 40) },
    message: {
      fr: `Il faut ici des lignes « clé: valeur » ; YAML y lit ${seen.fr}.`,
      en: `Lines "key: value" are expected here; YAML reads ${seen.en}.`,
    },
    remedy: { fr: 'Écrivez par exemple « date: 2023-03-01 ».', en: 'Write for example "date: 2023-03-01".' },
  };
}
