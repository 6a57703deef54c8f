// The numbering of the lists of a Word document: each list counts for itself, from where it begins.
import { AlignmentType, type ILevelsOptions, LevelFormat } from 'docx';
import type { Block } from '../tree/document-tree.ts';

/** Twips that each level is moved to the right. */
export const INDENT = 400;
/** Word has no more. */
export const MOST_LEVELS = 9;

export type Lists = {
  /** The name of the numbering of a list; asked for once for each list, in the order of the document. */
  readonly referenceOf: (list: Extract<Block, { kind: 'list' }>, level: number) => string;
  /** What has been asked for so far. */
  readonly config: () => { readonly reference: string; readonly levels: readonly ILevelsOptions[] }[];
};

const BULLETS = ['•', '–', '▪'];

export function newLists(): Lists {
  const made: { reference: string; levels: readonly ILevelsOptions[] }[] = [];
  return {
    referenceOf: ({ ordered, start }, level) => {
      const reference = ordered ? `gtm-list-${made.length + 1}` : 'gtm-bullets';
      if (!made.some((each) => each.reference === reference))
        made.push({ reference, levels: ordered ? orderedLevels(start, level) : levelsOf((each) => bullet(each)) });
      return reference;
    },
    config: () => made,
  };
}

function levelsOf(optionsOf: (level: number) => Pick<ILevelsOptions, 'format' | 'text' | 'start'>) {
  return Array.from(
    { length: MOST_LEVELS },
    (_, level): ILevelsOptions => ({
      level,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT - 60 } } },
      ...optionsOf(level),
    }),
  );
}

function bullet(level: number) {
  return { format: LevelFormat.BULLET, text: BULLETS[level % BULLETS.length] ?? '•' };
}

function orderedLevels(start: number, own: number): readonly ILevelsOptions[] {
  return levelsOf((level) => ({
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    start: level === own ? Math.max(0, start) : 1,
  }));
}
