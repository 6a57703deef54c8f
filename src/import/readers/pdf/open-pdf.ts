import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { UserError } from '../../../model/errors.ts';

/** A PDF opened by pdf.js. Refused with a `UserError`: a file that is protected by a password, or damaged. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  addTransfer();
  const { getDocumentProxy } = await import('unpdf');
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    throw error instanceof Error && error.name === 'PasswordException' ? locked() : damaged();
  }
}

/** Node 20 lacks this method (ES2024), without which pdf.js cuts the lists of what a page draws. */
function addTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length = this.byteLength) {
      const copy = new Uint8Array(length);
      copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return copy.buffer;
    },
  });
}

function locked(): UserError {
  return new UserError('import/unreadable', {
    fr: 'Ce PDF est protégé par un mot de passe : enregistrez-le sans mot de passe.',
    en: 'This PDF is protected by a password: save it without one.',
  });
}

export function damaged(): UserError {
  return new UserError('import/unreadable', {
    fr: 'Ce PDF est abîmé : il ne peut pas être lu.',
    en: 'This PDF is damaged: it cannot be read.',
  });
}
