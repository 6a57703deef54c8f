/** Limits of the front matter of a record; no file of a repository can raise them. */
export const YAML_LIMITS = { characters: 256 * 1024, depth: 32, nodes: 12_000 } as const;
