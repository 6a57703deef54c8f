import type { Edit } from '../../model/diagnostic.ts';
import { isOlder } from '../../model/is-older.ts';
import { formats } from '../keys/formats.ts';
import { textOf } from '../yaml/node-values.ts';
import { isAbsent, type YamlMap, type YamlPair } from '../yaml/yaml-node.ts';
import type { SchemaFinding } from './schema-findings.ts';

/** The keys of gtm.yaml that are not of 0.1, each with the first version that knows it. */
const SINCE: ReadonlyMap<string, string> = new Map([['dates', '0.2']]);

/**
 * The keys of gtm.yaml that an older program would advise to remove, because `needs` does not keep it from reading them.
 * Mended by the line that is missing, or by the version that is too old.
 */
export function needsFindings(root: YamlMap, text: string): readonly SchemaFinding[] {
  const needs = root.pairs.find(({ key }) => key === 'needs');
  const said = needs === undefined ? undefined : textOf(needs.value);
  if (said !== undefined && !formats.version?.(said)) return [];
  const newer = root.pairs.flatMap((pair) => {
    const since = isAbsent(pair.value) ? undefined : SINCE.get(pair.key);
    return since === undefined || (said !== undefined && !isOlder(said, since)) ? [] : [{ pair, since }];
  });
  const [latest] = newer.toSorted((a, b) => (isOlder(a.since, b.since) ? 1 : -1));
  if (!latest) return [];
  const { pair, since } = latest;
  return [
    {
      code: 'schema/needs',
      severity: 'warning',
      span: pair.keySpan,
      path: [pair.key],
      message: {
        fr: `« ${pair.key} » demande gtm ${since}, et le fichier ne le dit pas.`,
        en: `"${pair.key}" needs gtm ${since}, and the file does not say so.`,
      },
      remedy: needs
        ? { fr: `Écrivez « needs: ${since} ».`, en: `Write "needs: ${since}".` }
        : { fr: `Ajoutez une ligne « needs: ${since} ».`, en: `Add a line "needs: ${since}".` },
      edits: editsFor({ root, needs, pair, since }, text),
    },
  ];
}

type Lack = {
  readonly root: YamlMap;
  readonly needs: YamlPair | undefined;
  readonly pair: YamlPair;
  readonly since: string;
};

/** A line above the key; none in a map between braces, nor where `needs` stands without a value. */
function editsFor({ root, needs, pair, since }: Lack, text: string): readonly Edit[] {
  if (needs) return isAbsent(needs.value) ? [] : [{ ...needs.value.span, text: since }];
  if (root.flow) return [];
  const { start } = pair.keySpan;
  const indent = /[ \t]*$/.exec(text.slice(0, start))?.[0] ?? '';
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return [{ start, end: start, text: `needs: ${since}${newline}${indent}` }];
}
