// What stands where on a page: points from its lower left corner, as it is read.

export type Box = { readonly left: number; readonly right: number; readonly bottom: number; readonly top: number };

/** A piece of text: its baseline is its `bottom`, `height` the size of its font. Blanks between words are spans too. */
export type Span = Box & {
  readonly text: string;
  readonly height: number;
  readonly bold: boolean;
  readonly struck: boolean;
  /** The marked content that it stands in, where the document is tagged. */
  readonly id: string | null;
  /** Tagged as no part of the text. */
  readonly artifact: boolean;
};

/** Letters and figures of a text, which is what it says. */
export function weightOf(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** The box around boxes. */
export function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.min(...boxes.map(({ bottom }) => bottom)),
    top: Math.max(...boxes.map(({ top }) => top)),
  };
}
