import { readRecordText } from '../read-record.ts';
import { yamlScalar } from '../write/yaml-scalar.ts';
import { treeOf } from '../yaml/tree.ts';

/**
 * The text of a record without the lines that name somebody expected as a comment (`# - DRECM/R`), once the record says
 * of them how they attended. As it was where that would change what the record says.
 */
export function withoutRemarks(file: string, text: string, names: readonly string[]): string {
  const { source } = readRecordText(file, text);
  if (names.length === 0 || !source?.root) return text;
  const remarks = new Set(names.map((name) => `# - ${yamlScalar(name)}`));
  const front = text.slice(0, source.bodyStart);
  const lines = front.split('\n').filter((line) => !remarks.has(line.trim()));
  const after = lines.join('\n') + text.slice(source.bodyStart);
  const again = readRecordText(file, after).source;
  const same = again?.root && JSON.stringify(treeOf(again.root)) === JSON.stringify(treeOf(source.root));
  return same ? after : text;
}
