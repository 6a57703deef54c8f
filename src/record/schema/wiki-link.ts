import type { Edit, Span } from '../../model/diagnostic.ts';
import type { Path } from '../../model/meeting/meeting.ts';
import { nameInBrackets } from '../traps/trap.ts';
import { nodeAt, type YamlNode } from '../yaml/yaml-node.ts';
import type { SchemaSentence } from './wrong-type.ts';

/** `[[OIM]]` where a name is due: what YAML reads as a list in a list, and the name in it. */
export type WikiLink = { readonly name: string; readonly span: Span };

/** The link that a value is, or is the inner half of. */
export function wikiLinkAt(root: YamlNode, path: Path): WikiLink | undefined {
  const node = nodeAt(root, path);
  const name = nameIn(node) ?? (nameIn(nodeAt(root, path.slice(0, -1))) === undefined ? undefined : textIn(node));
  return node && name !== undefined ? { name, span: node.span } : undefined;
}

/** The finding for it; the name alone mends it. */
export function wikiLink({
  name,
  span,
}: WikiLink): SchemaSentence & { readonly span: Span; readonly edits: readonly Edit[] } {
  const plain = nameInBrackets(name);
  return {
    code: 'schema/type',
    span,
    message: {
      fr: `« [[${name}]] » est un lien de wiki : YAML y voit une liste dans une liste, pas un nom.`,
      en: `"[[${name}]]" is a link of a wiki: YAML sees a list in a list there, not a name.`,
    },
    remedy: { fr: `Écrivez le nom seul : « ${plain} ».`, en: `Write the name alone: "${plain}".` },
    edits: [{ ...span, text: plain }],
  };
}

function nameIn(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'list' && node.flow && node.items.length === 1 ? textIn(node.items[0]) : undefined;
}

function textIn(node: YamlNode | undefined): string | undefined {
  if (node?.kind !== 'list' || !node.flow || node.items.length !== 1) return undefined;
  const [item] = node.items;
  return item?.kind === 'scalar' && item.style === 'plain' && !item.absent ? item.text : undefined;
}
