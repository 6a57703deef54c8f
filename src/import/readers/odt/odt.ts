import { unzipSync } from 'fflate';
import { UserError } from '../../../model/errors.ts';
import { type SourceReading, sourceRemark } from '../../blocks/source-reading.ts';
import { edgeBlocks, type PageEdge } from '../office/page-edges.ts';
import type { Story } from '../office/story.ts';
import { type Progress, storyBlocks } from '../office/story-blocks.ts';
import { allNamed, childAt, childrenNamed, elementsIn, parseXml, type Xml } from '../office/xml.ts';
import { odtLists } from './odt-lists.ts';
import type { OdtPart } from './odt-part.ts';
import { odtSaid } from './odt-said.ts';
import { odtStory } from './odt-story.ts';
import { odtStyles } from './odt-styles.ts';

/**
 * An OpenDocument text, with its tracked changes accepted; pictures are left out. A place in it is the number of its line.
 * Refused with a `UserError`: a file that is encrypted or damaged, or is no text.
 */
export function readOdt(bytes: Uint8Array): SourceReading {
  const parts = unzipSync(bytes, { filter: ({ name }) => PARTS.has(name) });
  const manifest = new TextDecoder().decode(parts['META-INF/manifest.xml'] ?? new Uint8Array());
  if (/<(?:\w+:)?encryption-data\b/.test(manifest)) throw locked();
  try {
    const content = parseXml(parts['content.xml'] ?? new Uint8Array());
    const styles = parts['styles.xml'] ? parseXml(parts['styles.xml']) : undefined;
    return readingOf(content, styles);
  } catch (error) {
    throw error instanceof UserError ? error : damaged();
  }
}

const PARTS = new Set(['content.xml', 'styles.xml', 'META-INF/manifest.xml']);

function locked(): UserError {
  return new UserError('import/unreadable', {
    fr: 'Ce document est protégé par un mot de passe : enregistrez-le sans mot de passe.',
    en: 'This document is protected by a password: save it without one.',
  });
}

function damaged(): UserError {
  return new UserError('import/unreadable', {
    fr: 'Ce document est abîmé ou n’est pas un texte : il ne peut pas être lu.',
    en: 'This document is damaged or is no text: it cannot be read.',
  });
}

function readingOf(content: Xml, styles: Xml | undefined): SourceReading {
  const body = childAt(content, 'office:body', 'office:text');
  if (!body) throw damaged();
  let pictures = 0;
  const common = childAt(styles, 'office:styles');
  const partOf = (own: Xml | undefined): OdtPart => ({
    styles: odtStyles([common, own]),
    lists: odtLists([common, own]),
    counts: { byId: new Map(), last: new Map() },
    deleted: deletedIn(body),
    told: new Set(),
    boxes: boxesIn(body),
    onPicture: () => {
      pictures += 1;
    },
  });
  const main = partOf(childAt(content, 'office:automatic-styles'));
  const text = [...odtStory(body, main), ...untold(main)];
  const remarks = pictures > 0 ? [sourceRemark('pictures', String(pictures))] : [];
  const edges = pageEdges(content, styles, partOf(childAt(styles, 'office:automatic-styles')));
  const progress: Progress = { line: 0, leftOut: [] };
  const edgesOf = (role: PageEdge['role']) =>
    edgeBlocks(
      edges.filter((edge) => edge.role === role),
      progress,
    );
  const headers = edgesOf('page-header');
  const units = [...headers, ...storyBlocks(text, progress), ...edgesOf('page-footer')];
  const said = [body, ...edges.map(({ element }) => element)].flatMap(odtSaid);
  return { units, remarks, leftOut: progress.leftOut, said };
}

/** What tracked changes took away, by the id of the change. */
function deletedIn(body: Xml): ReadonlyMap<string, Xml> {
  const regions = allNamed(childAt(body, 'text:tracked-changes'), 'text:changed-region');
  return new Map(
    regions.flatMap(({ attributes, children, name }) => {
      const deletion = childAt({ attributes, children, name }, 'text:deletion');
      return deletion ? [[attributes['text:id'] ?? attributes['xml:id'] ?? '', deletion] as const] : [];
    }),
  );
}

/** Deletions that the text does not come to. */
function untold(part: OdtPart): Story {
  const { deleted, told } = part;
  return [...deleted].flatMap(([id, deletion]) => (told.has(id) ? [] : odtStory(deletion, part, 'deleted')));
}

function boxesIn(body: Xml): ReadonlyMap<string, boolean> {
  const boxes = allNamed(childAt(body, 'office:forms'), 'form:checkbox');
  return new Map(
    boxes.map(({ attributes }) => {
      const state = attributes['form:current-state'] ?? attributes['form:state'] ?? 'unchecked';
      return [attributes['xml:id'] ?? attributes['form:id'] ?? '', state === 'checked'];
    }),
  );
}

/** The heads and feet of the kinds of pages that the text has. */
function pageEdges(
  content: Xml,
  styles: Xml | undefined,
  part: OdtPart,
): readonly (PageEdge & { readonly element: Xml })[] {
  const used = new Set(['Standard']);
  for (const style of childrenNamed(childAt(content, 'office:automatic-styles'), 'style:style'))
    used.add(style.attributes['style:master-page-name'] ?? '');
  const masters = childrenNamed(childAt(styles, 'office:master-styles'), 'style:master-page');
  for (const { attributes } of masters)
    if (used.has(attributes['style:name'] ?? '')) used.add(attributes['style:next-style-name'] ?? '');
  return masters.flatMap((master) =>
    elementsIn(master).flatMap((element) => {
      const [, kind] = /^style:(header|footer)(?:-left|-first)?$/.exec(element.name) ?? [];
      if (kind === undefined) return [];
      const shown = used.has(master.attributes['style:name'] ?? '') && element.attributes['style:display'] !== 'false';
      const role: PageEdge['role'] = kind === 'header' ? 'page-header' : 'page-footer';
      return [{ role, shown, nodes: odtStory(element, part), element }];
    }),
  );
}
