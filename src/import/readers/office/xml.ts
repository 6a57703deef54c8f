// A part of a document as a tree. Entities that a part declares itself are not known, so that none can grow.
import { SaxesParser } from 'saxes';
import { knownName } from './namespaces.ts';

export type Xml = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Xml | string)[];
};

/** No document of an office is as deep, or has as many elements. */
const MOST = { depth: 600, elements: 3_000_000 } as const;

/** The root of a part. Throws when it is not well formed. */
export function parseXml(bytes: Uint8Array): Xml {
  const parser = new SaxesParser({ xmlns: true });
  const top: (Xml | string)[] = [];
  const open: { name: string; children: (Xml | string)[] }[] = [{ name: '', children: top }];
  let elements = 0;
  parser.on('error', (error) => {
    // A prefix without its address is read as it is meant.
    if (!/unbound \w+ prefix/i.test(error.message)) throw error;
  });
  parser.on('opentag', ({ name, uri, attributes }) => {
    elements += 1;
    if (open.length > MOST.depth || elements > MOST.elements) throw new RangeError('more than a document holds');
    const named: Record<string, string> = Object.create(null);
    for (const each of Object.values(attributes)) named[knownName(each.uri, each.name)] = each.value;
    const element = { name: knownName(uri, name), attributes: named, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (text: string) => {
    if (open.length > 1) open.at(-1)?.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(decoded(bytes)).close();
  const root = top.find((each): each is Xml => typeof each !== 'string');
  if (!root) throw new Error('no element');
  return root;
}

/** UTF-8, or UTF-16 with its mark: the two that every reader of XML must know. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

export function elementsIn(parent: Xml | undefined): readonly Xml[] {
  return parent?.children.filter((child): child is Xml => typeof child !== 'string') ?? [];
}

export function childrenNamed(parent: Xml | undefined, ...names: readonly string[]): readonly Xml[] {
  return elementsIn(parent).filter(({ name }) => names.includes(name));
}

/** The child at the end of a path of names. */
export function childAt(parent: Xml | undefined, ...path: readonly string[]): Xml | undefined {
  let found = parent;
  for (const name of path) found = elementsIn(found).find((child) => child.name === name);
  return found;
}

/** Every element of these names below, the outer ones only. */
export function allNamed(parent: Xml | undefined, ...names: readonly string[]): readonly Xml[] {
  return elementsIn(parent).flatMap((child) => (names.includes(child.name) ? [child] : allNamed(child, ...names)));
}

/** The words of an element, those of the elements in it too. */
export function wordsIn(element: Xml | string | undefined): string {
  if (element === undefined || typeof element === 'string') return element ?? '';
  return element.children.map(wordsIn).join('');
}
