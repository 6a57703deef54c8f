import { join } from 'node:path';
import type { Rule } from '../../src/check/facts/rule.ts';
import { rules } from '../../src/check/rules/index.ts';
import type { Diagnostic, Severity } from '../../src/model/diagnostic.ts';
import type { Words } from '../../src/model/words.ts';
import { exampleFiles } from '../../test/support/rule-examples.ts';
import { readingErrors } from './errors/index.ts';
import type { Provocation, ReadingError } from './errors/reading-error.ts';
import { inFolder, provoke } from './provoke.ts';

/** A code that `gtm check` can give, with what provokes it and what is then answered. */
export type CatalogueEntry = {
  readonly code: string;
  readonly severity: Severity;
  readonly why: Words;
  /** Looked for only when it is asked for. */
  readonly off: boolean;
  readonly examples: readonly CatalogueExample[];
  /** Files that are free of it, by name; none for codes of reading, whose remedy says it all. */
  readonly good: Readonly<Record<string, string>>;
};

export type CatalogueExample = {
  readonly words?: Words | undefined;
  /** What is shown of the files, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** Where its first finding stands; rules say that in their own test. */
  readonly place?: string;
  readonly findings: readonly Diagnostic[];
  /** What --fix makes of the files it mends, by name. */
  readonly mended: Readonly<Record<string, string>>;
};

/** Every code, those of reading first; each of their examples is played. */
export function catalogue(): readonly CatalogueEntry[] {
  return [...Object.entries(readingErrors).map(([code, error]) => ofReading(code, error)), ...rules.map(ofRule)];
}

function ofReading(code: string, { why, bad }: ReadingError): CatalogueEntry {
  const examples = bad.map(played);
  const severity = examples[0]?.findings[0]?.severity ?? 'error';
  return { code, severity, why, off: false, examples, good: {} };
}

function played(provocation: Provocation): CatalogueExample {
  const { file = 'meetings/2023-03-01.md', text, words, make, answer, place } = provocation;
  const files: Readonly<Record<string, string>> = text ? { [file]: text } : {};
  const answered = answer
    ? inFolder((root) => ({ findings: [answer(join(root, file), file)], mended: {} }))
    : provoke({ [file]: make ?? text ?? '' });
  return { words, files, place, ...answered };
}

function ofRule(rule: Rule): CatalogueEntry {
  const { code, severity, why, off = false, about } = rule;
  const files = exampleFiles(rule.bad, about);
  const examples = [{ files, ...provoke(files, [code]) }];
  return { code, severity, why, off, examples, good: exampleFiles(rule.good, about) };
}
