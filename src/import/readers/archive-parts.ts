import { refused } from './reader.ts';

/** The most that the pages of a document may unpack to, the most with its pictures (bytes), and the most parts it has. */
const MOST = { pages: 50_000_000, all: 400_000_000, parts: 2_000 } as const;

/** The names of what an archive holds. Refused with a `UserError`: one that is damaged, or unpacks to more than minutes make. */
export async function archiveParts(bytes: Uint8Array): Promise<readonly string[]> {
  const { names, pages, all } = await archiveSizes(bytes);
  if (pages > MOST.pages || all > MOST.all || names.length > MOST.parts)
    throw refused({
      fr: 'Ce document se déplie en bien plus que ce que font des comptes rendus : il n’a pas été ouvert.',
      en: 'This document unpacks to far more than minutes make: it was not opened.',
    });
  return names;
}

type Sizes = { readonly names: readonly string[]; readonly pages: number; readonly all: number };

/** What a document holds and unpacks to: as it declares, and for its pages as they are, for a declaration can lie. */
async function archiveSizes(bytes: Uint8Array): Promise<Sizes> {
  const { Unzip, UnzipInflate, unzipSync } = await import('fflate');
  const names: string[] = [];
  let [declared, pages] = [0, 0];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        declared += originalSize;
        return false;
      },
    });
    const unzip = new Unzip((file) => {
      if (!/\.(?:xml|rels)$/i.test(file.name)) return;
      file.ondata = (error, data) => {
        if (error) throw error;
        pages += data.length;
        if (pages > MOST.pages) throw new RangeError('too large');
      };
      file.start();
    });
    unzip.register(UnzipInflate);
    for (let at = 0; at < bytes.length; at += PIECE)
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch (error) {
    if (error instanceof RangeError && pages > MOST.pages) return { names, pages, all: declared };
    throw refused({
      fr: 'Ce document est abîmé : il ne peut pas être ouvert.',
      en: 'This document is damaged: it cannot be opened.',
    });
  }
  return { names, pages, all: declared };
}

/** Unpacked so many bytes at a time. */
const PIECE = 65_536;
