import type { Look } from '../office/story.ts';
import { styleDepth } from '../office/style-depth.ts';
import { childAt, childrenNamed, type Xml } from '../office/xml.ts';
import { isOn, valueAt } from './docx-values.ts';

/** What is set of words; what is not set comes from below. */
export type LookSet = { readonly [key in keyof Look]?: boolean };

/** A style of Word with what it takes from those it is based on. */
export type DocxStyle = {
  readonly id: string;
  readonly look: LookSet;
  /** The depth of its headings, 0 of the title, null of any other paragraph. */
  readonly heading: number | null;
  /** The list that it belongs to. */
  readonly list: { readonly id: string; readonly level: string | undefined } | null;
};

export type DocxStyles = (kind: 'paragraph' | 'character', id: string | undefined) => DocxStyle;

const BARE: DocxStyle = { id: '', look: {}, heading: null, list: null };

/** The styles of a document (`word/styles.xml`), by their kind and id; without id, the one of all paragraphs that name none. */
export function docxStyles(root: Xml | undefined): DocxStyles {
  const elements = new Map(childrenNamed(root, 'w:style').map((style) => [keyOf(style), style]));
  const isDefault = ({ attributes }: Xml) => /^(?:1|true|on)$/.test(attributes['w:default'] ?? '');
  const ofAll = childrenNamed(root, 'w:style').find(
    (style) => keyOf(style).startsWith('paragraph ') && isDefault(style),
  );
  const base: DocxStyle = { ...BARE, look: lookSet(childAt(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr')) };
  const known = new Map<string, DocxStyle>();
  const find = (key: string, above: readonly string[]): DocxStyle => {
    const element = elements.get(key);
    const start = key.startsWith('paragraph ') ? base : BARE;
    // A style of Word itself need not stand in the file.
    if (!element) return key.startsWith('paragraph ') ? { ...start, heading: styleDepth(key.slice(10)) } : start;
    if (above.includes(key)) return start;
    const parent = valueAt(element, 'w:basedOn');
    const kind = key.slice(0, key.indexOf(' '));
    const style = known.get(key) ?? derived(element, parent ? find(`${kind} ${parent}`, [...above, key]) : start);
    known.set(key, style);
    return style;
  };
  return (kind, id) => {
    if (id !== undefined) return find(`${kind} ${id}`, []);
    return kind === 'paragraph' && ofAll ? find(keyOf(ofAll), []) : kind === 'paragraph' ? base : BARE;
  };
}

function keyOf({ attributes }: Xml): string {
  return `${attributes['w:type'] ?? 'paragraph'} ${attributes['w:styleId'] ?? ''}`;
}

function derived(style: Xml, parent: DocxStyle): DocxStyle {
  const properties = childAt(style, 'w:pPr');
  const id = style.attributes['w:styleId'] ?? '';
  const list = childAt(properties, 'w:numPr');
  return {
    id,
    look: { ...parent.look, ...lookSet(childAt(style, 'w:rPr')) },
    heading: styleDepth(valueAt(style, 'w:name') ?? '') ?? styleDepth(id) ?? outlined(properties, parent.heading),
    list: list
      ? { id: valueAt(list, 'w:numId') ?? parent.list?.id ?? '0', level: valueAt(list, 'w:ilvl') }
      : parent.list,
  };
}

/** The depth that the level of an outline says: from 0; 9 is that of plain text. */
export function outlined(properties: Xml | undefined, otherwise: number | null): number | null {
  const level = valueAt(properties, 'w:outlineLvl');
  if (level === undefined) return otherwise;
  return /^[0-8]$/.test(level) ? Number(level) + 1 : null;
}

/** What the properties of a run (`w:rPr`) set. */
export function lookSet(properties: Xml | undefined): LookSet {
  const on = (...names: readonly string[]) => {
    const [found] = childrenNamed(properties, ...names);
    return found && isOn(found);
  };
  const struck = [on('w:strike'), on('w:dstrike')];
  const set = {
    bold: on('w:b'),
    italic: on('w:i'),
    struck: struck.includes(true) ? true : (struck[0] ?? struck[1]),
    hidden: on('w:vanish'),
  };
  return Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
}
