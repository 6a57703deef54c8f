import type { Found } from '../text/to-diagnostic.ts';
import type { YamlNode } from './yaml-node.ts';

/** A YAML text as a tree with places, or why it is not one. Offsets count from the start of the file. */
export type YamlReading = { readonly root: YamlNode } | { readonly problems: readonly Found[] };
