import { UserError } from '../../../model/errors.ts';
import { type SourceReading, sourceRemark } from '../../blocks/source-reading.ts';
import { edgeBlocks, type PageEdge } from '../office/page-edges.ts';
import type { Story } from '../office/story.ts';
import { type Progress, storyBlocks } from '../office/story-blocks.ts';
import { allNamed, childAt, childrenNamed, type Xml } from '../office/xml.ts';
import { docxNumbering } from './docx-numbering.ts';
import { type DocxPackage, type LinkedPart, openDocx } from './docx-package.ts';
import { docxSaid } from './docx-said.ts';
import type { DocxPart } from './docx-scope.ts';
import { docxStory } from './docx-story.ts';
import { docxStyles } from './docx-styles.ts';
import { isOn } from './docx-values.ts';

/**
 * A Word document, with its tracked changes accepted; pictures are left out. A place in it is the number of its line. Refused
 * with a `UserError`: a file that is encrypted or damaged.
 */
export function readDocx(bytes: Uint8Array): SourceReading {
  try {
    return readingOf(openDocx(bytes));
  } catch (error) {
    throw error instanceof UserError ? error : damaged();
  }
}

function damaged(): UserError {
  return new UserError('import/unreadable', {
    fr: 'Ce document Word est abîmé ou protégé par un mot de passe : il ne peut pas être lu.',
    en: 'This Word document is damaged or protected by a password: it cannot be read.',
  });
}

function readingOf(document: DocxPackage): SourceReading {
  const body = childAt(document.main.root, 'w:body');
  if (!body) throw damaged();
  const notes = notesOf(document);
  const styles = docxStyles(document.part('styles')?.root);
  const numbering = docxNumbering(document.part('numbering')?.root);
  let pictures = 0;
  const partOf = ({ links }: LinkedPart, onPicture = () => {}): DocxPart => {
    return { styles, numbering, notes, links, fields: [], onPicture };
  };
  const main = partOf(document.main, () => {
    pictures += 1;
  });
  const text = [...docxStory(body, main), ...untold(main)];
  const edges = pageEdges(document).map(({ part, ...edge }) => ({
    ...edge,
    nodes: docxStory(part.root, partOf(part)),
  }));
  const progress: Progress = { line: 0, leftOut: [] };
  const headers = edgeBlocks(
    edges.filter(({ role }) => role === 'page-header'),
    progress,
  );
  const blocks = storyBlocks(text, progress);
  const footers = edgeBlocks(
    edges.filter(({ role }) => role === 'page-footer'),
    progress,
  );
  return {
    units: [...headers, ...blocks, ...footers],
    remarks: pictures > 0 ? [sourceRemark('pictures', String(pictures))] : [],
    leftOut: progress.leftOut,
    said: [body, ...notes.texts.values(), ...pageEdges(document).map(({ part }) => part.root)].flatMap(docxSaid),
  };
}

/** The notes and comments that have words of their own, by their kind and id: others are the rules that part them from the text. */
function notesOf(document: DocxPackage): DocxPart['notes'] {
  const texts = new Map<string, Xml>();
  for (const kind of ['footnote', 'endnote', 'comment']) {
    for (const note of childrenNamed(document.part(`${kind}s`)?.root, `w:${kind}`)) {
      const type = note.attributes['w:type'] ?? 'normal';
      if (type === 'normal') texts.set(`${kind} ${note.attributes['w:id'] ?? ''}`, note);
    }
  }
  return { texts, told: new Set() };
}

/** Notes and comments that the text does not refer to: no page shows them. */
function untold(part: DocxPart): Story {
  const { texts, told } = part.notes;
  return [...texts].flatMap(([key, note]) => {
    if (told.has(key)) return [];
    return docxStory(note, { ...part, fields: [] }, key.startsWith('comment') ? 'comment' : 'hidden');
  });
}

type EdgePart = Omit<PageEdge, 'nodes'> & { readonly part: LinkedPart };

/** The heads and feet of all sections, in their order, each once. */
function pageEdges(document: DocxPackage): readonly EdgePart[] {
  const evenPages = isOn(childAt(document.part('settings')?.root, 'w:evenAndOddHeaders'));
  const found = new Map<LinkedPart, EdgePart>();
  for (const edge of allNamed(document.main.root, 'w:sectPr').flatMap((section) =>
    edgesOf(section, document, evenPages),
  ))
    found.set(edge.part, { ...edge, shown: edge.shown || found.get(edge.part)?.shown === true });
  return [...found.values()];
}

/** Those of first and even pages show where a section has such pages. */
function edgesOf(section: Xml, document: DocxPackage, evenPages: boolean): readonly EdgePart[] {
  const shownOn: Readonly<Record<string, boolean>> = { first: isOn(childAt(section, 'w:titlePg')), even: evenPages };
  return childrenNamed(section, 'w:headerReference', 'w:footerReference').flatMap(({ name, attributes }) => {
    const part = document.linked(attributes['r:id'] ?? '');
    const role = name === 'w:headerReference' ? 'page-header' : 'page-footer';
    return part ? [{ part, role, shown: shownOn[attributes['w:type'] ?? 'default'] ?? true }] : [];
  });
}
