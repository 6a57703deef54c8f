import { unzipSync } from 'fflate';
import { childrenNamed, parseXml, type Xml } from '../office/xml.ts';

/** The parts of a document of Word. */
export type DocxPackage = {
  readonly main: LinkedPart;
  /** The part of a kind that the main one names ("styles"); undefined without one. */
  readonly part: (kind: string) => LinkedPart | undefined;
  /** The part behind an id that the main one uses. */
  readonly linked: (id: string) => LinkedPart | undefined;
};

export type LinkedPart = { readonly root: Xml; readonly links: ReadonlyMap<string, string> };

type Relation = { readonly id: string; readonly kind: string; readonly target: string; readonly outside: boolean };

/** Opens what is read of a document; throws when its main part is damaged. */
export function openDocx(bytes: Uint8Array): DocxPackage {
  const files = unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels)$/i.test(name) && !UNREAD.test(name) });
  const byName = new Map(Object.entries(files).map(([name, file]) => [name.toLowerCase(), file]));
  const relationsOf = (path: string): readonly Relation[] => {
    const file = byName.get(path.replace(/([^/]*)$/, '_rels/$1.rels').toLowerCase());
    return file ? childrenNamed(parseXml(file), 'rel:Relationship').map(relationOf) : [];
  };
  const open = (path: string): LinkedPart | undefined => {
    const file = byName.get(path.toLowerCase());
    if (!file) return undefined;
    const outside = relationsOf(path).filter((relation) => relation.outside);
    return { root: parseXml(file), links: new Map(outside.map(({ id, target }) => [id, target])) };
  };
  const top = relationsOf('').find(({ kind }) => kind === 'officeDocument');
  const path = within('', top?.target ?? 'word/document.xml');
  const main = open(path) ?? open('word/document.xml');
  if (!main) throw new Error('no main part');
  const relations = relationsOf(path);
  const parts = new Map<string, LinkedPart>();
  for (const { id, kind, target, outside } of relations) {
    const opened = !outside && READ.has(kind) ? open(within(path, target)) : undefined;
    if (opened) parts.set(`id ${id}`, opened).set(kind, opened);
  }
  for (const kind of READ) {
    const usual = parts.has(kind) ? undefined : open(`word/${kind}.xml`);
    if (usual) parts.set(kind, usual);
  }
  return { main, part: (kind) => parts.get(kind), linked: (id) => parts.get(`id ${id}`) };
}

/** Data and pictures of other programs. */
const UNREAD = /^(?:customXml|docProps|word\/(?:theme|media|embeddings|charts|diagrams))\//i;

const READ: ReadonlySet<string> = new Set([
  ...['styles', 'numbering', 'settings', 'footnotes', 'endnotes', 'comments'],
  ...['header', 'footer'],
]);

function relationOf({ attributes }: Xml): Relation {
  return {
    id: attributes.Id ?? '',
    kind: (attributes.Type ?? '').replace(/^.*\//, ''),
    target: attributes.Target ?? '',
    outside: attributes.TargetMode === 'External',
  };
}

/** A target as a path in the archive: from its root, or from the folder of the part that names it. */
function within(path: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = path.includes('/') ? path.slice(0, path.lastIndexOf('/')).split('/') : [];
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
