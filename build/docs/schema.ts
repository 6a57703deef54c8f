/** A JSON Schema as far as ours go. */
export type Schema = {
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly minimum?: number;
  readonly enum?: readonly (string | null)[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
};

/** The keys of one sort of group: all the places where it stands, and what each key is. */
export type KeyGroup = {
  /** Keys joined by dots, `[]` for each item of a list; empty for the whole file. */
  readonly places: readonly string[];
  readonly schema: Schema;
  readonly keys: readonly Key[];
};

export type Key = {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
  /** What its group, or each item of its list, is made of. */
  readonly group: Schema | null;
};

/** The groups of keys of a schema, each once, in the order in which they are met from the top of the file down. */
export function keyGroups(root: Schema): readonly KeyGroup[] {
  const found = new Map<Schema['properties'], { readonly places: string[]; readonly schema: Schema }>();
  const walk = (schema: Schema, place: string): void => {
    const known = found.get(schema.properties);
    if (known) known.places.push(place);
    else found.set(schema.properties, { places: [place], schema });
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const { own, item } = parts(root, property);
      const inside = place === '' ? name : `${place}.${name}`;
      if (own.properties) walk(own, inside);
      if (item?.properties) walk(item, `${inside}[]`);
    }
  };
  walk(root, '');
  const groupOf = (schema: Schema | undefined) => found.get(schema?.properties)?.schema ?? null;
  return [...found.values()].map((group) => ({ ...group, keys: keysOf(root, group.schema, groupOf) }));
}

type GroupOf = (schema: Schema | undefined) => Schema | null;

function keysOf(root: Schema, { properties = {}, required = [] }: Schema, groupOf: GroupOf): readonly Key[] {
  return Object.entries(properties).map(([name, property]) => {
    const { own, item } = parts(root, property);
    const schema = item ? { ...own, items: item } : own;
    return { name, schema, required: required.includes(name), group: groupOf(own.properties ? own : item) };
  });
}

/** A property and, when it is a list, its items. */
function parts(root: Schema, property: Schema): { readonly own: Schema; readonly item: Schema | undefined } {
  const own = resolve(root, property);
  return { own, item: own.items && resolve(root, own.items) };
}

/** A schema with what it refers to; its own words come first. */
function resolve(root: Schema, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const steps = schema.$ref.replace(/^#\//, '').split('/');
  const target = steps.reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], root) as Schema;
  const { $ref: _, ...own } = schema;
  return { ...resolve(root, target), ...own };
}
