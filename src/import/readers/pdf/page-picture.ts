// The picture that a scanned page is.
import type { PDFPageProxy } from 'unpdf/pdfjs';

/** Shades of grey, row by row from the top, as the page is read; 255 is white. */
export type Picture = { readonly width: number; readonly height: number; readonly grey: Uint8Array };

/** The largest picture of a page; null when it has none that can be read. */
export async function pagePicture(
  page: PDFPageProxy,
  codes: Readonly<Record<string, number>>,
): Promise<Picture | null> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const names = fnArray.flatMap((name, index) =>
    name === codes.paintImageXObject ? [String((argsArray[index] as unknown[])[0])] : [],
  );
  const pictures = (await Promise.all(names.map((name) => objectOf(page, name)))).flatMap((each) => greyOf(each) ?? []);
  const [largest] = pictures.sort((a, b) => b.width * b.height - a.width * a.height);
  return largest ? turned(largest, page.rotate) : null;
}

/** pdf.js keeps what several pages show among the common objects. */
function objectOf(page: PDFPageProxy, name: string): Promise<unknown> {
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => objects.get(name, resolve));
}

type Image = { readonly width: number; readonly height: number; readonly kind: number; readonly data: Uint8Array };

function isImage(value: unknown): value is Image {
  return typeof value === 'object' && value !== null && 'data' in value && 'width' in value && 'kind' in value;
}

/** The kinds of pdf.js: one bit a dot, three bytes a dot, four bytes a dot. */
const KINDS = { bits: 1, rgb: 2, rgba: 3 } as const;

function greyOf(image: unknown): Picture | null {
  if (!isImage(image)) return null;
  const { width, height, kind, data } = image;
  const grey = new Uint8Array(width * height);
  const bytes = kind === KINDS.rgba ? 4 : 3;
  const row = Math.ceil(width / 8);
  for (let place = 0; place < grey.length; place += 1) {
    if (kind === KINDS.bits) {
      const [x, y] = [place % width, Math.floor(place / width)];
      grey[place] = ((data[y * row + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1 ? 255 : 0;
    } else {
      const at = place * bytes;
      grey[place] = (data[at] ?? 0) * 0.3 + (data[at + 1] ?? 0) * 0.59 + (data[at + 2] ?? 0) * 0.11;
    }
  }
  return { width, height, grey };
}

/** A picture as its page is turned (degrees, clockwise). */
function turned({ width, height, grey }: Picture, degrees: number): Picture {
  const quarters = (((degrees / 90) % 4) + 4) % 4;
  if (quarters === 0) return { width, height, grey };
  const flat = quarters === 2;
  const [wide, high] = flat ? [width, height] : [height, width];
  const out = new Uint8Array(grey.length);
  for (let y = 0; y < high; y += 1)
    for (let x = 0; x < wide; x += 1) {
      const [fromX, fromY] = sourceOf(x, y, { quarters, wide, high });
      out[y * wide + x] = grey[fromY * width + fromX] ?? 255;
    }
  return { width: wide, height: high, grey: out };
}

type Turned = { readonly quarters: number; readonly wide: number; readonly high: number };

function sourceOf(x: number, y: number, { quarters, wide, high }: Turned): readonly [number, number] {
  if (quarters === 1) return [y, wide - 1 - x];
  if (quarters === 2) return [wide - 1 - x, high - 1 - y];
  return [high - 1 - y, x];
}

/** A picture as a file (PGM) that needs no packing. */
export function pictureFile({ width, height, grey }: Picture): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + grey.length);
  file.set(head);
  file.set(grey, head.length);
  return file;
}
