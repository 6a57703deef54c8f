import { type BodyLine, scanBody } from './scan-body.ts';

/**
 * The conflict markers that a merge left in a file (git, "How conflicts are presented"): seven signs at the start of a
 * line. In the body, markers inside code are text, `=======` alone underlines a heading, and a line of `>` is a quotation
 * unless it closes a conflict, alone among its neighbours. Gives the line of the first marker of each conflict.
 */
export function findConflicts(text: string, bodyStart: number): readonly number[] {
  if (!/<<<<<<<|>>>>>>>/.test(text)) return [];
  const header = text.slice(0, bodyStart).split(/\r\n|\n|\r/);
  const lines = [
    ...header.slice(0, -1).map((each, index) => ({ text: each, line: index + 1, code: false })),
    ...scanBody(text.slice(bodyStart), header.length),
  ];
  const found: number[] = [];
  let separated = false;
  let open = false;
  for (const [index, line] of lines.entries()) {
    const marker = markerOf(line);
    if (marker === 'opens') {
      found.push(line.line);
      open = true;
    }
    if (marker === 'separates') separated = true;
    if (marker === 'closes' && (open || !isQuoted(lines, index))) {
      if (separated && !open) found.push(line.line);
      open = false;
      separated = false;
    }
  }
  return found;
}

type Marker = 'opens' | 'separates' | 'closes';

function markerOf({ text, code }: BodyLine): Marker | undefined {
  if (code) return undefined;
  return MARKERS.find(([, sign]) => sign.test(text))?.[0];
}

const MARKERS: readonly (readonly [Marker, RegExp])[] = [
  ['opens', /^<{7}( |$)/],
  ['separates', /^={7}$/],
  ['closes', /^>{7}( |$)/],
];

/** Whether a line of `>` has a neighbour of its kind. */
function isQuoted(lines: readonly BodyLine[], index: number): boolean {
  return [lines[index - 1], lines[index + 1]].some((line) => line?.text.startsWith('>'));
}
