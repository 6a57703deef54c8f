import type { LeftOut } from '../../blocks/source-reading.ts';
import type { Story } from '../office/story.ts';
import type { Xml } from '../office/xml.ts';
import type { ListCount, OdtLists } from './odt-lists.ts';
import type { OdtStyles } from './odt-styles.ts';

/** What the text, or the head of a page, is read with. */
export type OdtPart = {
  readonly styles: OdtStyles;
  readonly lists: OdtLists;
  /** The numbers of the lists so far, by the id of a list and by its style. */
  readonly counts: { readonly byId: Map<string, ListCount>; readonly last: Map<string, ListCount> };
  /** What was deleted, by the id of the change, and the changes that the text has come to. */
  readonly deleted: ReadonlyMap<string, Xml>;
  readonly told: Set<string>;
  /** Whether the boxes of forms are ticked, by their id. */
  readonly boxes: ReadonlyMap<string, boolean>;
  /** Called for each picture. */
  readonly onPicture: () => void;
};

/** Why words in a place are left out, if they are. */
export type Left = LeftOut['reason'] | null;

export type ReadStory = (container: Xml, part: OdtPart, left: Left) => Story;
