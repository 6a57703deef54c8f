// The tokens of YAML that a record does not need, and what is said of each.
import type { Span } from '../../model/diagnostic.ts';
import type { Words } from '../../model/words.ts';
import type { ReadingCode } from '../text/reading-code.ts';
import type { Found } from '../text/to-diagnostic.ts';

/** What is wrong with a token of this type (as the YAML library names it); undefined when nothing is. */
export function tokenRefusal(type: string, span: Span): Found | undefined {
  const refused = REFUSED[type];
  return refused && { remedy: QUOTE, ...refused, span };
}

const QUOTE: Words = {
  fr: 'Si c’est du texte, mettez la valeur entre guillemets droits ; sinon, écrivez-la en entier.',
  en: 'If it is text, put the value in straight quotes; otherwise write it out.',
};
const REMOVE: Words = { fr: 'Retirez cette ligne.', en: 'Remove this line.' };

type Refused = { readonly code: ReadingCode; readonly message: Words; readonly remedy?: Words };

const REFUSED: Readonly<Record<string, Refused>> = {
  anchor: {
    code: 'yaml/anchor',
    message: {
      fr: '« & » au début d’une valeur est une ancre YAML, qu’un compte rendu n’admet pas.',
      en: '"&" at the start of a value is a YAML anchor, which minutes do not allow.',
    },
  },
  alias: {
    code: 'yaml/anchor',
    message: {
      fr: '« * » au début d’une valeur est un renvoi YAML, qu’un compte rendu n’admet pas.',
      en: '"*" at the start of a value is a YAML alias, which minutes do not allow.',
    },
  },
  tag: {
    code: 'yaml/tag',
    message: {
      fr: '« ! » au début d’une valeur est une étiquette YAML, qu’un compte rendu n’admet pas.',
      en: '"!" at the start of a value is a YAML tag, which minutes do not allow.',
    },
  },
  'directive-line': {
    code: 'yaml/directive',
    message: {
      fr: 'Une ligne qui commence par « % » est une directive YAML, qu’un compte rendu n’admet pas.',
      en: 'A line that begins with "%" is a YAML directive, which minutes do not allow.',
    },
    remedy: REMOVE,
  },
  'explicit-key-ind': {
    code: 'yaml/complex-key',
    message: {
      fr: '« ? » suivi d’une espace annonce une clé complexe, qu’un compte rendu n’admet pas.',
      en: '"?" followed by a space begins a complex key, which minutes do not allow.',
    },
  },
  'doc-end': {
    code: 'yaml/document',
    message: {
      fr: '« ... » clôt un document YAML : il n’y en a qu’un ici, qui finit sans ce signe.',
      en: '"..." ends a YAML document: there is only one here, which ends without that sign.',
    },
    remedy: REMOVE,
  },
  'doc-start': {
    code: 'yaml/document',
    message: {
      fr: '« --- » ouvre un document YAML : il n’y en a qu’un ici, qui commence sans ce signe.',
      en: '"---" opens a YAML document: there is only one here, which begins without that sign.',
    },
    remedy: REMOVE,
  },
};
