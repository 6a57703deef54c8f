// What reading has to know of the keys of the three files, taken from their schemas.

/** The notes of a property that no validator reads; the `$comment` of each schema says what they mean. */
export const ANNOTATIONS = ['x-gtm-typed', 'x-gtm-home'];

/**
 * The constants of src/generated/schema-keys.ts, from the parsed schemas. Files are scanned by the names of keys alone, so
 * a key is typed the same wherever it stands: throws when two places of the schemas differ.
 */
export function schemaKeys(schemas) {
  const files = schemas.map((schema) => ({ id: schema.$id, objects: [...objectsOf(withoutRefs(schema, schema))] }));
  const stands = files.flatMap(({ objects }) => standsOf(objects));
  const named = (keep) => [...new Set(stands.filter(keep).map(({ key }) => key))];
  const mapLists = named(({ node }) => isOf(node.items, 'object') && !isOf(node.items, 'string'));
  const textLists = named(({ key, node }) => isOf(node.items, 'string') && !mapLists.includes(key));
  const lists = [...mapLists, ...textLists];
  const typed = typedKeys(stands.filter(({ key, node }) => isScalar(node) && !lists.includes(key)));
  const byFile = (read) => Object.fromEntries(files.map(({ id, objects }) => [id, read(objects)]));
  return {
    knownKeys: named(() => true),
    textLists,
    textListItemKeys: named(({ list }) => textLists.includes(list)),
    textKeys: named(({ key }) => ['text', 'sentence'].includes(typed.get(key))),
    formKeys: named(({ key }) => typed.get(key) === 'form'),
    textOrMoreKeys: named(({ node }) => !isScalar(node) && node['x-gtm-typed'] === 'text'),
    sentenceKeys: named(({ node }) => isSentence(node)),
    integerKeys: named(({ node }) => isOf(node, 'integer')),
    booleanKeys: named(({ node }) => isOf(node, 'boolean')),
    firstKeys: Object.fromEntries(stands.filter(({ key }) => mapLists.includes(key)).flatMap(firstKey)),
    placesOfSchema: byFile(placesOf),
    homesOfSchema: byFile((objects) => homesOf(standsOf(objects), typed)),
  };
}

/** A schema with those that it refers to in their place; what it says beside a reference counts first. */
function withoutRefs(root, { $ref, ...own }) {
  if ($ref !== undefined) {
    const target = $ref.split('/').slice(1);
    return withoutRefs(root, { ...target.reduce((node, step) => node[step], root), ...own });
  }
  const properties = Object.entries(own.properties ?? {}).map(([key, node]) => [key, withoutRefs(root, node)]);
  return {
    ...own,
    ...(own.properties && { properties: Object.fromEntries(properties) }),
    ...(own.items && { items: withoutRefs(root, own.items) }),
  };
}

/** What stands in each place of a file (`/agenda/[any]`), from the top down. */
function* objectsOf(node, place = '') {
  yield { place, node };
  for (const [key, value] of Object.entries(node.properties ?? {})) yield* objectsOf(value, `${place}/${key}`);
  if (node.items) yield* objectsOf(node.items, `${place}/[any]`);
}

/** Every key in every place where it may stand: the key that it stands under, and whether that is a list of such. */
function standsOf(objects) {
  return objects.flatMap(({ place, node: { properties = {} } }) => {
    const under = place.split('/').findLast((step) => step !== '' && step !== '[any]');
    const list = place.endsWith('/[any]') ? under : undefined;
    return Object.entries(properties).map(([key, node]) => ({ key, under, list, node }));
  });
}

function isOf(node, type) {
  return [node?.type ?? []].flat().includes(type);
}

function isScalar(node) {
  return !isOf(node, 'array') && !isOf(node, 'object');
}

function isSentence(node) {
  return node['x-gtm-typed'] === 'sentence';
}

/** Key → how its one value is typed. */
function typedKeys(stands) {
  const typed = new Map();
  for (const { key, under = 'the top', node } of stands) {
    const own = node['x-gtm-typed'] ?? (isForm(node) ? 'form' : 'text');
    const other = typed.get(key) ?? own;
    if (own !== other) throw new Error(`${key} is a ${own} under ${under}, elsewhere a ${other}: say x-gtm-typed.`);
    typed.set(key, own);
  }
  return typed;
}

function isForm(node) {
  return !isOf(node, 'string') || ['format', 'enum', 'const'].some((word) => word in node);
}

/** The key that an item of a list opens with: its sentence, unless it needs another key; or its id, when it needs one. */
function firstKey({ key, node }) {
  const { properties = {}, required = [] } = node.items;
  const sentence = Object.keys(properties).find((each) => isSentence(properties[each]));
  if (sentence !== undefined && required.every((each) => each === sentence)) return [[key, sentence]];
  return required.includes('id') ? [[key, 'id']] : [];
}

/** Place → the keys that it may have, those of which it needs one, and the word that it takes instead of a list. */
function placesOf(objects) {
  const places = objects.map(({ place, node: { properties = {}, anyOf = [] } }) => {
    const keys = Object.keys(properties);
    const either = anyOf.flatMap(({ required = [] }) => required);
    const word = anyOf.find((each) => 'const' in each)?.const;
    return [place, { ...(keys.length > 0 && { keys }), ...(either.length > 0 && { either }), ...(word && { word }) }];
  });
  return Object.fromEntries(places.filter(([, said]) => Object.keys(said).length > 0));
}

/**
 * Key → the key that it goes under, for words and lists that go under one key only, and where a schema says so. A key of a
 * fixed form has none: its name (`for`, `at`, `from`) is too common a word to tell what was meant.
 */
function homesOf(stands, typed) {
  const homes = stands.filter(({ key, under, node }) => {
    if (under === undefined || ['form', 'other'].includes(typed.get(key))) return false;
    const places = new Set(stands.filter((other) => other.key === key).map((other) => other.under));
    return node['x-gtm-home'] ?? places.size === 1;
  });
  return Object.fromEntries(homes.map(({ key, under }) => [key, under]));
}
