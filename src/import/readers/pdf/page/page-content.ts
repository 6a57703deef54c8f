// What a page holds: its words, its rules, and how much of it is pictures.
import type { PDFPageProxy } from 'unpdf/pdfjs';
import { glyphText } from './glyphs.ts';
import { ruledTables } from './ruled-tables.ts';
import { type Codes, type Operator, type Rule, rulesOf } from './rules.ts';
import type { Box, Span } from './span.ts';

export type PageContent = {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly spans: readonly Span[];
  /** Words across the page, as watermarks and stamps are. */
  readonly aslant: readonly string[];
  readonly rules: readonly Rule[];
  /** The most of the page that one picture covers, from 0 to 1. */
  readonly pictured: number;
};

export async function pageContent(page: PDFPageProxy, codes: Codes): Promise<PageContent> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const operators = fnArray.map((name, index): Operator => ({ name, args: argsArray[index] }));
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const written = writtenOf(items, (font) => fontName(page, font));
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
  const turn = turnOf(written, [x0, y0, x1, y1]);
  const { rules, pictured } = rulesOf(operators, codes);
  const turned = rules.map((rule) => turnedRule(rule, turn));
  const straight = written.filter(({ angle }) => angle === turn.angle);
  const across = written.filter(({ angle, text }) => angle !== turn.angle && text.trim() !== '');
  const heads = across.flatMap((each) => standingSpan(each, turn, turned));
  return {
    number: page.pageNumber,
    width: turn.angle % 180 === 0 ? x1 - x0 : y1 - y0,
    height: turn.angle % 180 === 0 ? y1 - y0 : x1 - x0,
    spans: [...onceEach(straight.map((each) => spanOf(each, turn, turned))), ...heads],
    aslant: across.filter((each) => standingSpan(each, turn, turned).length === 0).map(({ text }) => text.trim()),
    rules: turned,
    pictured: Math.min(1, pictured / Math.max(1, (x1 - x0) * (y1 - y0))),
  };
}

type Written = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly angle: number;
  readonly bold: boolean;
  readonly id: string | null;
  readonly artifact: boolean;
};

type Items = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'];

function writtenOf(items: Items, fontOf: (name: string) => Font): readonly Written[] {
  const found: Written[] = [];
  const marks: { readonly id: string | null; readonly artifact: boolean }[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marks.pop();
      else marks.push({ id: item.id ?? null, artifact: 'tag' in item && item.tag === 'Artifact' });
      continue;
    }
    if (item.str === '') continue;
    const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = item.transform;
    const font = fontOf(item.fontName);
    found.push({
      ...{ text: glyphText(item.str, font.name), x, y, width: item.width, height: Math.hypot(c, d) },
      angle: (Math.round((Math.atan2(b, a) * 180) / Math.PI) + 360) % 360,
      bold: font.bold,
      id: marks.findLast(({ id }) => id !== null)?.id ?? null,
      artifact: marks.some(({ artifact }) => artifact),
    });
  }
  return found;
}

type Font = { readonly name: string; readonly bold: boolean };

function fontName({ commonObjs }: PDFPageProxy, id: string): Font {
  const font = commonObjs.has(id) ? (commonObjs.get(id) as { name?: string; bold?: boolean; black?: boolean }) : {};
  const name = font.name ?? '';
  return { name, bold: font.bold === true || font.black === true || BOLD.test(name.replace(/^[A-Z]{6}\+/, '')) };
}

/** "Arial-BoldMT", "Lato-Black", "Inter-SemiBold"; the last, of the fonts of TeX. */
const BOLD = /bold|black|heavy|demi(?!l)|\bCMBX\d|-Medi$/i;

/** How a page is turned to be read: by the angle of most of its words. */
type Turn = { readonly angle: number; readonly view: readonly [number, number, number, number] };

function turnOf(written: readonly Written[], view: Turn['view']): Turn {
  const weights = new Map<number, number>();
  for (const { angle, text } of written)
    if (angle % 90 === 0) weights.set(angle, (weights.get(angle) ?? 0) + text.length);
  return { angle: [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0, view };
}

/** The place of a point on the page once it is turned. */
function turnedPoint(x: number, y: number, { angle, view: [x0, y0, x1, y1] }: Turn): readonly [number, number] {
  if (angle === 90) return [y - y0, x1 - x];
  if (angle === 180) return [x1 - x, y1 - y];
  if (angle === 270) return [y1 - y, x - x0];
  return [x - x0, y - y0];
}

function turnedRule(rule: Rule, turn: Turn): Rule {
  const [a, b] = [turnedPoint(rule.left, rule.bottom, turn), turnedPoint(rule.right, rule.top, turn)];
  return {
    flat: turn.angle % 180 === 0 ? rule.flat : !rule.flat,
    left: Math.min(a[0], b[0]),
    right: Math.max(a[0], b[0]),
    bottom: Math.min(a[1], b[1]),
    top: Math.max(a[1], b[1]),
  };
}

function spanOf({ text, x, y, width, height, bold, id, artifact }: Written, turn: Turn, rules: readonly Rule[]): Span {
  const [left, bottom] = turnedPoint(x, y, turn);
  const box = { left, right: left + width, bottom, top: bottom + height * 0.75 };
  return { ...box, text, height, bold, struck: isStruck(box, height, rules), id, artifact };
}

/** Words that stand upright in a cell, as the heads of narrow columns do. */
function standingSpan(written: Written, turn: Turn, rules: readonly Rule[]): readonly Span[] {
  const angle = (written.angle - turn.angle + 360) % 360;
  if (angle !== 90 && angle !== 270) return [];
  const span = spanOf(written, turn, []);
  const left = angle === 90 ? span.left - span.height * 0.8 : span.left;
  const bottom = angle === 90 ? span.bottom : span.bottom - written.width;
  const standing = { ...span, left, right: left + span.height, bottom, top: bottom + written.width };
  return ruledTables(rules, [standing]).length > 0 ? [standing] : [];
}

/** A rule through the middle of the letters, over most of them. */
function isStruck({ left, right, bottom }: Box, height: number, rules: readonly Rule[]): boolean {
  return rules.some(
    (rule) =>
      rule.flat &&
      rule.bottom > bottom + height * 0.15 &&
      rule.bottom < bottom + height * 0.45 &&
      Math.min(rule.right, right) - Math.max(rule.left, left) > (right - left) * 0.8 &&
      right > left,
  );
}

/** A word that is drawn twice, a hair apart, is one in bold. */
function onceEach(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  const places = new Map<string, number[]>();
  for (const span of spans) {
    const same = places.get(span.text) ?? [];
    const place = same.find((index) => isAt(kept[index], span));
    const first = place === undefined ? undefined : kept[place];
    if (first && place !== undefined) kept[place] = { ...first, bold: true };
    else places.set(span.text, [...same, kept.push(span) - 1]);
  }
  return kept;
}

function isAt(other: Span | undefined, { left, bottom }: Span): boolean {
  return other !== undefined && Math.abs(left - other.left) < 1.2 && Math.abs(bottom - other.bottom) < 1.2;
}
