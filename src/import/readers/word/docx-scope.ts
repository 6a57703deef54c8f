import { columnKinds } from '../../../record/body/table-headers.ts';
import type { LeftOut } from '../../blocks/source-reading.ts';
import type { Story } from '../office/story.ts';
import { childAt, elementsIn, wordsIn, type Xml } from '../office/xml.ts';
import type { DocxNumbering } from './docx-numbering.ts';
import type { DocxStyles } from './docx-styles.ts';
import { isOn } from './docx-values.ts';

/** What a part of a document is read with. */
export type DocxPart = {
  readonly styles: DocxStyles;
  readonly numbering: DocxNumbering;
  /** The addresses of its links, by their id. */
  readonly links: ReadonlyMap<string, string>;
  readonly notes: DocxNotes;
  /** The fields that have begun and not ended, which may go over several paragraphs. */
  readonly fields: Field[];
  /** Whether a colour may lie under all of it, as in tables and boxes. */
  readonly grounded?: true;
  /** Called for each picture. */
  readonly onPicture: () => void;
};

/** Footnotes, endnotes and comments, by their kind and id, and those that the text refers to. */
type DocxNotes = {
  readonly texts: ReadonlyMap<string, Xml>;
  readonly told: Set<string>;
};

/** `code`: whether its instruction is still being said, rather than what it shows. */
export type Field = {
  code: boolean;
  instruction: string;
  /** What it shows, when it has no words of its own: a box, the entry of a list. */
  readonly shown: string;
};

export type Reason = LeftOut['reason'];

/** Why words in a place are left out, if they are. */
export type Left = Reason | null;

/** An element and why it is left out, if it is. */
export type Standing = { readonly element: Xml; readonly left: Left };

export type ReadStory = (container: Xml, part: DocxPart, left: Left) => Story;

/**
 * The elements of these names in a container, whatever stands around them: content controls, smart tags, tracked changes.
 * Of alternatives, the first.
 */
export function standingIn(container: Xml, names: readonly string[], left: Left): readonly Standing[] {
  return elementsIn(container).flatMap((element): readonly Standing[] => {
    if (names.includes(element.name)) return [{ element, left }];
    const inner = innerOf(element, left);
    return inner ? standingIn(inner.element, names, inner.left) : [];
  });
}

/** What an element that only stands around others holds; null when it holds nothing that is read. */
export function innerOf(element: Xml, left: Left): Standing | null {
  const { name } = element;
  if (name === 'mc:AlternateContent') return standing(alternativeOf(element), left);
  if (name === 'w:sdt') {
    const content = childAt(element, 'w:sdtContent');
    const isPlaceholder = isOn(childAt(element, 'w:sdtPr', 'w:showingPlcHdr')) && !isLabel(wordsIn(content).trim());
    return standing(content, isPlaceholder ? (left ?? 'placeholder') : left);
  }
  if (name === 'w:del' || name === 'w:moveFrom') return standing(element, left ?? 'deleted');
  return name.endsWith('Pr') ? null : { element, left };
}

/**
 * "Animateur :", "Personne responsable": the templates of Office have their labels as placeholders too, and people write
 * beside or under them.
 */
function isLabel(words: string): boolean {
  if (/^[^[<«:：]{2,40}[:：]$/u.test(words)) return true;
  return columnKinds(words).some((kind) => kind === 'action' || kind === 'owner' || kind === 'due');
}

function standing(element: Xml | undefined, left: Left): Standing | null {
  return element ? { element, left } : null;
}

/** A program shows the first alternative that it knows; the others say the same again. */
export function alternativeOf(element: Xml): Xml | undefined {
  return childAt(element, 'mc:Choice') ?? childAt(element, 'mc:Fallback');
}
