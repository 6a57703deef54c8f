import type { YAMLError } from 'yaml';
import type { Span } from '../../model/diagnostic.ts';
import type { Words } from '../../model/words.ts';
import type { ReadingCode } from '../text/reading-code.ts';
import type { Found } from '../text/to-diagnostic.ts';
import { seenSlip } from './yaml-slips.ts';

const QUOTE: Words = {
  fr: 'Mettez la valeur entière entre guillemets droits : clé: "valeur".',
  en: 'Put the whole value in straight quotes: key: "value".',
};
const CLOSE: Words = {
  fr: 'Vérifiez les guillemets, les crochets et le « : » (suivi d’une espace) de cette ligne et de la précédente.',
  en: 'Check the quotes, the brackets and the ":" (followed by a space) on this line and the one before.',
};

type Sentence = { readonly code: ReadingCode; readonly message: Words; readonly remedy: Words };

const SENTENCES: Readonly<Record<string, Sentence>> = {
  TAB_AS_INDENT: {
    code: 'yaml/tab-indent',
    message: {
      fr: 'Une tabulation sert de retrait : YAML n’accepte que des espaces.',
      en: 'A tab is used as indentation: YAML takes spaces only.',
    },
    remedy: {
      fr: 'Remplacez chaque tabulation par deux espaces, et alignez la ligne avec celles du même niveau.',
      en: 'Replace each tab with two spaces, and line it up with the lines of the same level.',
    },
  },
  BAD_INDENT: {
    code: 'yaml/indentation',
    message: {
      fr: 'Le retrait de cette ligne ne correspond à aucun niveau, ou un crochet est de trop ou manque.',
      en: 'The indentation of this line fits no level, or there is a bracket too many or too few.',
    },
    remedy: {
      fr: 'Comptez les crochets et les accolades, puis alignez la ligne avec celles du même niveau, avec des espaces.',
      en: 'Count the brackets and the braces, then line it up with the lines of the same level, with spaces.',
    },
  },
  MULTILINE_IMPLICIT_KEY: {
    code: 'yaml/line',
    message: {
      fr: 'Cette ligne n’est ni « clé: valeur », ni un élément « - », ni la suite de la précédente.',
      en: 'This line is neither "key: value", nor a "- item", nor the continuation of the one before.',
    },
    remedy: {
      fr: 'Ajoutez la clé ou le tiret qui manque, ou décalez la ligne sous le texte qu’elle continue.',
      en: 'Add the missing key or dash, or indent the line under the text it continues.',
    },
  },
  BLOCK_AS_IMPLICIT_KEY: {
    code: 'yaml/nested',
    message: {
      fr: 'YAML voit ici deux « clé: valeur » sur la même ligne.',
      en: 'YAML sees two "key: value" on the same line here.',
    },
    remedy: QUOTE,
  },
  BAD_SCALAR_START: {
    code: 'yaml/leading-character',
    message: {
      fr: 'La valeur commence par un signe que YAML réserve.',
      en: 'The value begins with a sign that YAML reserves.',
    },
    remedy: QUOTE,
  },
  MISSING_CHAR: {
    code: 'yaml/unclosed',
    message: {
      fr: 'Il manque ici un signe : un guillemet, un crochet fermant ou un « : ».',
      en: 'A sign is missing here: a closing quote, a bracket or a ":".',
    },
    remedy: CLOSE,
  },
  UNEXPECTED_TOKEN: {
    code: 'yaml/unexpected',
    message: {
      fr: 'YAML ne peut pas lire ce qui se trouve ici.',
      en: 'YAML cannot read what stands here.',
    },
    remedy: {
      fr: 'Si c’est du texte, mettez la valeur entière entre guillemets droits ; sinon, vérifiez les crochets, les accolades et les virgules.',
      en: 'If it is text, put the whole value in straight quotes; otherwise check the brackets, the braces and the commas.',
    },
  },
  BLOCK_IN_FLOW: {
    code: 'yaml/nested',
    message: {
      fr: 'Entre crochets ou accolades, YAML voit ici une liste ou un second « : ».',
      en: 'Inside brackets or braces, YAML sees a list or a second ":" here.',
    },
    remedy: {
      fr: 'Séparez les éléments par des virgules, sans tiret ; si c’est du texte, mettez-le entre guillemets droits.',
      en: 'Separate the items with commas, without dashes; if it is text, put it in straight quotes.',
    },
  },
};

const ESCAPE: Sentence = {
  code: 'yaml/escape',
  message: {
    fr: 'Entre guillemets droits, la barre oblique inversée introduit un code ; celui-ci n’existe pas.',
    en: 'Inside straight quotes a backslash begins a code; this one does not exist.',
  },
  remedy: { fr: 'Doublez la barre : \\\\.', en: 'Double the backslash: \\\\.' },
};

const OTHER: Sentence = {
  code: 'yaml/syntax',
  message: { fr: 'YAML ne peut pas lire cette ligne.', en: 'YAML cannot read this line.' },
  remedy: {
    fr: 'Écrivez-la plus simplement : une clé courte, puis la valeur entre guillemets droits (clé: "valeur").',
    en: 'Write it more simply: a short key, then the value in straight quotes (key: "value").',
  },
};

/** Our sentence for an error of the YAML library, whose own words help nobody who does not know YAML. */
export function yamlProblem(error: YAMLError, text: string, offset: number): Found {
  const start = Math.min(error.pos[0], text.length);
  const end = Math.max(start, Math.min(error.pos[1], text.length));
  const seen = seenSlip(error.code, text, start) ?? { ...(SENTENCES[error.code] ?? OTHER), span: { start, end } };
  const placed = <Place extends Span>(place: Place) => ({
    ...place,
    start: place.start + offset,
    end: place.end + offset,
  });
  return { ...seen, span: placed(seen.span), ...(seen.edits ? { edits: seen.edits.map(placed) } : {}) };
}

/** A code in a double-quoted text that does not exist. */
export function escapeProblem(span: Span): Found {
  return { ...ESCAPE, span };
}
