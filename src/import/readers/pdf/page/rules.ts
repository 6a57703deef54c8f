// The ruling lines and the pictures that a page draws.
import type { Box } from './span.ts';

export type Operator = { readonly name: number; readonly args: unknown };
export type Codes = Readonly<Record<string, number>>;

/** A line along one axis: flat, or upright. */
export type Rule = Box & { readonly flat: boolean };

type Point = readonly [number, number];
type Matrix = readonly [number, number, number, number, number, number];

const THIN = 2;
const STILL: Matrix = [1, 0, 0, 1, 0, 0];

type Drawn = { readonly rules: readonly Rule[]; readonly pictured: number };

/**
 * The rules among what a page draws: lines, the sides of boxes, and boxes so thin that they are lines. `pictured`, the
 * surface of its largest picture (square points).
 */
export function rulesOf(operators: readonly Operator[], codes: Codes): Drawn {
  const rules: Rule[] = [];
  const matrices = matricesOf(operators, codes);
  let pictured = 0;
  for (const [place, { name, args }] of operators.entries()) {
    const matrix = matrices[place] ?? STILL;
    if (name === codes.constructPath && isPath(args, codes)) rules.push(...pathRules(args, matrix));
    else if (PICTURES.some((picture) => codes[picture] === name))
      pictured = Math.max(pictured, Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));
  }
  return { rules, pictured };
}

/** The matrix that holds for each operator. */
function matricesOf(operators: readonly Operator[], codes: Codes): readonly Matrix[] {
  const saved: Matrix[] = [];
  let matrix = STILL;
  return operators.map(({ name, args }) => {
    const form = name === codes.paintFormXObjectBegin;
    if (name === codes.save || form) saved.push(matrix);
    if (name === codes.restore || name === codes.paintFormXObjectEnd) matrix = saved.pop() ?? STILL;
    else if (name === codes.transform) matrix = product(matrix, args as Matrix);
    else if (form && isMatrix((args as unknown[])[0])) matrix = product(matrix, (args as [Matrix])[0]);
    return matrix;
  });
}

/** Each is drawn in a square of one by one. */
const PICTURES = ['paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject'];

function isMatrix(value: unknown): boolean {
  return (Array.isArray(value) || ArrayBuffer.isView(value)) && (value as ArrayLike<number>).length === 6;
}

type PathArgs = readonly [number, readonly [ArrayLike<number>], ArrayLike<number> | null];

/** Paths that only clip draw nothing. */
function isPath(args: unknown, codes: Codes): args is PathArgs {
  if (!Array.isArray(args) || !Array.isArray(args[1]) || !args[1][0]) return false;
  return ![codes.endPath, codes.clip, codes.eoClip].includes(args[0]);
}

function product(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[2] * b[1],
    a[1] * b[0] + a[3] * b[1],
    a[0] * b[2] + a[2] * b[3],
    a[1] * b[2] + a[3] * b[3],
    a[0] * b[4] + a[2] * b[5] + a[4],
    a[1] * b[4] + a[3] * b[5] + a[5],
  ];
}

function pathRules([, [path], box]: PathArgs, matrix: Matrix): readonly Rule[] {
  const at = ([x, y]: Point): Point => [
    matrix[0] * x + matrix[2] * y + matrix[4],
    matrix[1] * x + matrix[3] * y + matrix[5],
  ];
  const thin = box ? boxRule(at([box[0] ?? 0, box[1] ?? 0]), at([box[2] ?? 0, box[3] ?? 0])) : null;
  if (thin) return [thin];
  return strokesOf(Array.from(path)).flatMap(([from, to]) => ruleOf(at(from), at(to)) ?? []);
}

/** The straight strokes of a path, which pdf.js codes as 0 x y (move), 1 x y (line), 2 and six numbers or 3 and four (curves), 4 (close). */
function strokesOf(numbers: readonly number[]): readonly (readonly [Point, Point])[] {
  const strokes: (readonly [Point, Point])[] = [];
  let from: Point = [0, 0];
  let start = from;
  for (let place = 0; place < numbers.length; ) {
    const code = numbers[place] ?? 4;
    const size = SIZES[code] ?? 0;
    const to: Point = code === 4 ? start : [numbers[place + size - 1] ?? 0, numbers[place + size] ?? 0];
    if (code === 1 || code === 4) strokes.push([from, to]);
    if (code === 0) start = to;
    from = to;
    place += size + 1;
  }
  return strokes;
}

/** The numbers after each code of a path. */
const SIZES = [2, 2, 6, 4, 0];

function boxRule(a: Point, b: Point): Rule | null {
  const [width, height] = [Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])];
  return width < THIN !== height < THIN ? ruleOf(a, b) : null;
}

function ruleOf(a: Point, b: Point): Rule | null {
  const [left, right] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])];
  const [bottom, top] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])];
  const [middle, centre] = [(bottom + top) / 2, (left + right) / 2];
  if (top - bottom < THIN && right - left >= THIN) return { flat: true, left, right, bottom: middle, top: middle };
  if (right - left < THIN && top - bottom >= THIN) return { flat: false, left: centre, right: centre, bottom, top };
  return null;
}
