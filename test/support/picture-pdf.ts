/** A page that is a picture: shades of grey row by row from the top, and words that are written over it, if any. */
export type PicturePage = {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
  readonly words?: readonly string[];
};

/** A PDF of such pages (A4), as a scanner makes it; a page of nothing but words has a picture of no size. */
export function picturePdf(pages: readonly PicturePage[]): Uint8Array {
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
  const kids = pages.map((_, index) => `${4 + index * 3} 0 R`).join(' ');
  const parts: readonly Uint8Array[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`),
    Buffer.from(font),
    ...pages.flatMap(pageParts),
  ];
  const chunks: Uint8Array[] = [Buffer.from('%PDF-1.4\n')];
  const places: number[] = [];
  for (const [index, part] of parts.entries()) {
    places.push(Buffer.concat(chunks).length);
    chunks.push(Buffer.from(`${index + 1} 0 obj\n`), part, Buffer.from('\nendobj\n'));
  }
  const start = Buffer.concat(chunks).length;
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = parts.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer << /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return Buffer.concat([...chunks, Buffer.from(end)]);
}

function pageParts({ width, height, grey, words = [] }: PicturePage, index: number): readonly Uint8Array[] {
  const own = 4 + index * 3;
  const resources = `<< /XObject << /P ${own + 1} 0 R >> /Font << /F 3 0 R >> >>`;
  const text = words.map((line, row) => `BT /F 10 Tf 50 ${780 - row * 14} Td (${line}) Tj ET`).join('\n');
  const picture = width > 0 ? 'q 595 0 0 842 0 0 cm /P Do Q\n' : '';
  const about = `/Subtype /Image /Width ${Math.max(1, width)} /Height ${Math.max(1, height)} /ColorSpace /DeviceGray`;
  return [
    Buffer.from(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources ${resources} /Contents ${own + 2} 0 R >>`,
    ),
    stream(`/Type /XObject ${about} /BitsPerComponent 8`, width > 0 ? grey : new Uint8Array(1)),
    stream('', Buffer.from(picture + text)),
  ];
}

function stream(about: string, bytes: Uint8Array): Uint8Array {
  return Buffer.concat([
    Buffer.from(`<< ${about} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}
