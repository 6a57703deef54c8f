import type { Edit, Span } from '../../model/diagnostic.ts';
import type { Words } from '../../model/words.ts';
import { filledLength, labelOf, opensMeantKey } from '../yaml/yaml-source.ts';
import { colonWords, hashWords, ITEM_INDENT } from './trap-words.ts';

/**
 * A value that YAML does not read as it was typed. `typed` is what the person meant; the edits make YAML read just that.
 * They are offered only when reading the result again proves it.
 */
export type Trap = {
  readonly code: TrapCode;
  readonly span: Span;
  /** The whole value that is not what it seems: findings of the YAML library inside it say nothing more. */
  readonly covers: Span;
  readonly message: Words;
  readonly remedy: Words;
  readonly edits: readonly Edit[];
  /** Null where the trap is in the signs around a value, not in the value. */
  readonly typed: string | null;
  /** The key that the edits write before the value, where the item of a list lacks it. */
  readonly key?: string;
};

export type TrapCode =
  | 'yaml/colon'
  | 'yaml/hash'
  | 'yaml/leading-character'
  | 'yaml/quotes'
  | 'yaml/no-break-space'
  | 'yaml/missing-space'
  | 'yaml/bullet'
  | 'yaml/item-indent'
  | 'yaml/comma'
  | 'yaml/unclosed'
  | 'yaml/separator';

/** A value in quotes that YAML reads as exactly these characters: straight double quotes unless single ones need less. */
export function quoteAsTyped(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

/** A name as it stands between brackets: in quotes where YAML, or a reader, could take it otherwise. */
export function nameInBrackets(name: string): string {
  return /^[\p{L}\d][^,[\]{}:#"']*$/u.test(name) ? name : quoteAsTyped(name);
}

/** Names as they stand behind a key or a dash. */
export function writtenName(names: string): string {
  return /^[\p{L}\d][^[\]{}:#"']*$/u.test(names) ? names : quoteAsTyped(names);
}

/** The value of the lines of a plain scalar as YAML folds them: a line end is a space, a blank line a line end. */
export function foldLines(text: string): string {
  const [first = '', ...lines] = text.split(/\r?\n/).map((line) => line.slice(0, filledLength(line)));
  let folded = first;
  let blanks = 0;
  for (const line of lines) {
    if (line === '') blanks += 1;
    else {
      folded += (blanks > 0 ? '\n'.repeat(blanks) : ' ') + line.replace(/^[ \t]+/, '');
      blanks = 0;
    }
  }
  return folded;
}

/** The trap of a value that must be quoted whole; `at` is the sign that shows it. */
export function quotingTrap(code: TrapCode, text: string, found: Pick<Trap, 'span' | 'covers' | 'message'>): Trap {
  const source = text.slice(found.covers.start, found.covers.end);
  const label = source.split('\n').slice(1).find(opensLabel);
  if (label !== undefined)
    return { code, ...found, remedy: lineOfItsOwn(labelOf(label) ?? ''), edits: [], typed: null };
  return {
    code,
    ...found,
    remedy: /["\\]/.test(source) ? singleQuotes(source) : DOUBLE_QUOTES,
    edits: [{ ...found.covers, text: quoteAsTyped(source) }],
    typed: foldLines(source),
  };
}

/** Whether a line under a text may be a key of its own: "Pour quand : fin juin". */
export function opensLabel(line: string): boolean {
  return /^\s*(?:-\s+)*\p{Lu}/u.test(line) ? labelOf(line) !== undefined : opensMeantKey(line);
}

/** A line that may be a key of its own is never joined to the one above by quotes. */
function lineOfItsOwn(label: string): Words {
  return {
    fr: `Si « ${label} » est une clé, alignez sa ligne sur la clé au-dessus ; sinon, écrivez le texte sur une seule ligne, entre guillemets droits.`,
    en: `If "${label}" is a key, line it up with the key above; otherwise write the text on one line, in straight quotes.`,
  };
}

const DOUBLE_QUOTES: Words = {
  fr: 'Mettez la valeur entière entre guillemets droits.',
  en: 'Put the whole value in straight quotes.',
};

/** Double quotes would close at those of the text. */
function singleQuotes(source: string): Words {
  const doubled = source.includes("'")
    ? { fr: ', en doublant celles du texte', en: ', doubling those of the text' }
    : NONE;
  const shown =
    source.length > 60 || source.includes('\n')
      ? NONE
      : { fr: ` : ${quoteAsTyped(source)}`, en: `: ${quoteAsTyped(source)}` };
  return {
    fr: `Mettez la valeur entière entre apostrophes droites${doubled.fr}${shown.fr}.`,
    en: `Put the whole value in straight single quotes${doubled.en}${shown.en}.`,
  };
}

const NONE: Words = { fr: '', en: '' };

/** The `: ` or ` #` inside a value without quotes, whichever comes first; undefined when YAML reads it whole. */
export function inspectPlain(text: string, covers: Span, isProse: boolean): Trap | undefined {
  const value = text.slice(covers.start, covers.end);
  const hash = /(?:^|[ \t\n])#/.exec(value);
  const colon = /:(?=[ \t\r\n]|$)/.exec(value);
  const hashAt = hash ? hash.index + hash[0].length - 1 : Number.POSITIVE_INFINITY;
  const colonAt = colon ? colon.index : Number.POSITIVE_INFINITY;
  const at = Math.min(hashAt, colonAt);
  if (at === Number.POSITIVE_INFINITY) return undefined;
  const span = { start: covers.start + at, end: covers.start + at + 1 };
  if (hashAt < colonAt) {
    const message = hashWords(value.slice(0, at), value.slice(at));
    return quotingTrap('yaml/hash', text, { span, covers, message });
  }
  const message = colonWords(value.slice(0, at), value.slice(at + 1));
  const trap = quotingTrap('yaml/colon', text, { span, covers, message });
  return holdsSecondKey(value.slice(0, at + 1), isProse) ? { ...trap, remedy: TWO_KEYS, edits: [] } : trap;
}

/** "a1 text:", "Visiter owners:": a key of ours, which no sentence holds. */
const PLAIN_KEY = /[\p{L}\d)] (owners|due|lead|presenter|text|status):$/u;

/** "mars, owners:", "mars ; Chef de file :", "fin juin Responsable :" where no sentence stands: the last words before a colon are another key. */
function holdsSecondKey(value: string, isProse: boolean): boolean {
  if (PLAIN_KEY.test(value)) return true;
  const [, separated, capital] = SECOND_KEY.exec(value) ?? [];
  return [separated, isProse ? undefined : capital].some((words) => words !== undefined && opensMeantKey(words));
}

const SECOND_KEY = /(?:[,;] ?(\p{L}[\p{L} '’-]{0,30}:)|[\p{L}\d)] (\p{Lu}[\p{L}-]+ ?:))$/u;
const TWO_KEYS: Words = {
  fr: 'Mettez chaque « clé: valeur » sur sa ligne.',
  en: 'Put each "key: value" on a line of its own.',
};

/** Quotes that are opened and never closed: nobody can tell where the value was meant to end. */
export function unclosedQuote(start: number, end: number): Trap {
  return {
    code: 'yaml/quotes',
    span: { start, end: start + 1 },
    covers: { start, end },
    message: {
      fr: 'Les guillemets ouverts ici ne sont pas fermés sur la ligne où la valeur finit.',
      en: 'The quotes opened here are not closed where the value ends.',
    },
    remedy: {
      fr: 'Ajoutez le guillemet droit qui manque à la fin de la valeur.',
      en: 'Add the missing straight quote at the end of the value.',
    },
    edits: [],
    typed: null,
  };
}

/** Where a bracket was meant to be closed, null where nobody can tell; and the remark that holds the sign that closes it. */
export type Closing = { readonly at: number | null; readonly remark: string | null };

/** A bracket or brace that is opened and never closed; mended where its line can only end there. */
export function unclosedBracket(sign: string, covers: Span, { at, remark }: Closing): Trap {
  const close = sign === '[' ? ']' : '}';
  return {
    code: 'yaml/unclosed',
    span: { start: covers.start, end: covers.start + 1 },
    covers,
    message:
      remark === null
        ? { fr: `Le « ${sign} » ouvert ici n’est jamais fermé.`, en: `The "${sign}" opened here is never closed.` }
        : {
            fr: `Le « ${sign} » ouvert ici n’est jamais fermé : YAML prend « ${remark} » pour un commentaire, « ${close} » compris.`,
            en: `The "${sign}" opened here is never closed: YAML takes "${remark}" for a comment, "${close}" included.`,
          },
    remedy:
      remark === null
        ? {
            fr: `Ajoutez « ${close} » là où la liste ou le groupe finit.`,
            en: `Add "${close}" where the list or the group ends.`,
          }
        : {
            fr: `Mettez « ${close} » avant le « # » ; ce qui doit être lu va dans une clé, par exemple « note: … ».`,
            en: `Put "${close}" before the "#"; what is to be read goes under a key, for example "note: …".`,
          },
    edits: at === null || remark !== null ? [] : [{ start: at, end: at, text: close === '}' ? ' }' : ']' }],
    typed: null,
  };
}

/** A sign around a value that must be replaced: a no-break space, or a space that is missing after a colon or a dash. */
export function spacingTrap(
  code: 'yaml/no-break-space' | 'yaml/missing-space' | 'yaml/bullet',
  edit: Edit,
  message: Words,
): Trap {
  return {
    code,
    span: { start: edit.start, end: Math.max(edit.end, edit.start + 1) },
    covers: { start: edit.start, end: edit.end },
    message,
    remedy: code === 'yaml/bullet' ? TYPE_DASH : TYPE_SPACE,
    edits: [edit],
    typed: null,
  };
}

/** An item of a list whose dash does not stand under those before it; mended where it is sure to be one of them. */
export function itemIndentTrap(edit: Edit, isSure: boolean): Trap {
  return {
    code: 'yaml/item-indent',
    span: { start: edit.end, end: edit.end + 1 },
    covers: { start: edit.start, end: edit.end + 1 },
    message: ITEM_INDENT,
    remedy: ALIGN_DASH,
    edits: isSure ? [edit] : [],
    typed: null,
  };
}

const ALIGN_DASH: Words = {
  fr: 'Mettez le tiret sous celui du premier élément de la liste.',
  en: 'Put the dash under that of the first item of the list.',
};
const TYPE_SPACE: Words = { fr: 'Tapez une espace ordinaire à cet endroit.', en: 'Type an ordinary space there.' };
const TYPE_DASH: Words = { fr: 'Remplacez-le par « - » et une espace.', en: 'Replace it with "-" and a space.' };

/** The trap of an item that must begin with a key: its edit writes the key too. */
export function withKey(trap: Trap, key: string): Trap {
  if (trap.edits.length === 0) return trap;
  const edits = trap.edits.map((edit) => ({ ...edit, text: `${key}: ${edit.text}` }));
  return {
    ...trap,
    key,
    edits,
    remedy: {
      fr: `Écrivez « ${key}: » devant, et mettez le texte entier entre guillemets droits.`,
      en: `Write "${key}:" before it, and put the whole text in straight quotes.`,
    },
  };
}
