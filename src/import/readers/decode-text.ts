import type { Remark } from '../blocks/remark.ts';
import { sourceRemark } from '../blocks/source-reading.ts';
import { refused } from './reader.ts';
import { windows1252 } from './windows-1252.ts';

type Decoded = { readonly text: string; readonly remarks: readonly Remark[] };

/** UTF-8, UTF-16 with its mark, else Windows-1252, in which no text fails and which is therefore told; or what is asked for. */
export function decodeText(bytes: Uint8Array, encoding: string | undefined): Decoded {
  const as = (name: string) => ({ text: decodeAs(bytes, name), remarks: [] });
  if (encoding !== undefined) return as(encoding);
  if (bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0)
    throw refused({
      fr: 'Ce texte est en UTF-32 : enregistrez-le en UTF-8.',
      en: 'This text is in UTF-32: save it as UTF-8.',
    });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return as('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return as('utf-16be');
  if (bytes.subarray(0, 4096).includes(0))
    throw refused({ fr: 'Ce fichier n’est pas du texte.', en: 'This file is not text.' });
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), remarks: [] };
  } catch {
    // A few bad bytes among many good letters are no other encoding.
    const loose = new TextDecoder('utf-8').decode(bytes);
    const [bad, good] = [
      loose.match(/\uFFFD/g)?.length ?? 0,
      loose.match(/[\u00A1-\u024F\u2010-\u20AC]/g)?.length ?? 0,
    ];
    if (good > bad * 4) return { text: loose, remarks: [sourceRemark('encoding', `utf-8 (${bad} ×\u00A0?)`)] };
    return { text: windows1252(bytes), remarks: [sourceRemark('encoding', 'windows-1252')] };
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (/^(?:windows-1252|cp-?1252|latin-?1|iso-8859-1)$/i.test(encoding)) return windows1252(bytes);
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    throw refused({
      fr: `L’encodage « ${encoding} » n’est pas connu ; par exemple : windows-1252.`,
      en: `The encoding "${encoding}" is not known; for example: windows-1252.`,
    });
  }
}
