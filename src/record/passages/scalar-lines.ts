import type { PassageLine } from '../../model/passage.ts';
import type { LineIndex } from '../text/lines.ts';
import { scalarText } from '../yaml/node-values.ts';
import type { YamlMap, YamlNode, YamlScalar } from '../yaml/yaml-node.ts';

/** A text of which the lines are known. */
export type Lined = { readonly text: string; readonly lines: LineIndex };

/** The words of every value below a node, each on its line, but for those that `skips` leaves out. */
export function* scalarLines(
  node: YamlNode,
  source: Lined,
  skips: (key: string) => boolean = () => false,
): Generator<PassageLine> {
  if (node.kind === 'list') for (const item of node.items) yield* scalarLines(item, source, skips);
  else if (node.kind === 'map') yield* mapLines(node, source, skips);
  else if (!node.absent) yield* linesOf(node, source);
}

function* mapLines(map: YamlMap, source: Lined, skips: (key: string) => boolean): Generator<PassageLine> {
  for (const { key, value } of map.pairs) if (!skips(key)) yield* scalarLines(value, source, skips);
}

/** A value on one line is told without its quotes; of a longer one each line as it is written. */
function* linesOf(scalar: YamlScalar, { text, lines }: Lined): Generator<PassageLine> {
  const { start, end } = scalar.span;
  const [first, last] = [lines.lineAt(start), lines.lineAt(Math.max(start, end - 1))];
  if (first === last) yield { line: first, text: scalarText(scalar) };
  else
    for (let line = first; line <= last; line += 1) {
      const place = lines.spanOf(line);
      const written = text.slice(Math.max(start, place.start), Math.min(end, place.end)).trim();
      if (written !== '') yield { line, text: written };
    }
}
