import type { Look } from '../office/story.ts';
import { styleDepth } from '../office/style-depth.ts';
import { childAt, childrenNamed, type Xml } from '../office/xml.ts';

/** What is set of words; what is not set comes from around them. */
export type LookSet = { readonly [key in keyof Look]?: boolean };

/** A style of OpenDocument with what it takes from its parents. */
type OdtStyle = {
  readonly look: LookSet;
  /** The depth of its headings, 0 of the title, null of any other paragraph. */
  readonly heading: number | null;
  /** The list style of its paragraphs. */
  readonly list: string | null;
};

export type OdtStyles = (family: 'paragraph' | 'text', name: string | undefined) => OdtStyle;

const BARE: OdtStyle = { look: {}, heading: null, list: null };

/** The styles in some containers (`office:styles`, `office:automatic-styles`), by family and name; the later ones win. */
export function odtStyles(containers: readonly (Xml | undefined)[]): OdtStyles {
  const all = containers.flatMap((container) => childrenNamed(container, 'style:style'));
  const elements = new Map(all.map((style) => [keyOf(style), style]));
  const known = new Map<string, OdtStyle>();
  const find = (key: string, above: readonly string[]): OdtStyle => {
    const element = elements.get(key);
    if (!element || above.includes(key)) return BARE;
    const parent = element.attributes['style:parent-style-name'];
    const family = key.slice(0, key.indexOf(' '));
    const style =
      known.get(key) ?? derived(element, parent === undefined ? BARE : find(`${family} ${parent}`, [...above, key]));
    known.set(key, style);
    return style;
  };
  return (family, name) => {
    if (name === undefined) return BARE;
    const style = find(`${family} ${name}`, []);
    // A style of the program itself need not stand in the file.
    return style === BARE && family === 'paragraph' ? { ...BARE, heading: styleDepth(name) } : style;
  };
}

function keyOf({ attributes }: Xml): string {
  return `${attributes['style:family'] ?? ''} ${attributes['style:name'] ?? ''}`;
}

function derived({ attributes, children, name }: Xml, parent: OdtStyle): OdtStyle {
  const named = [attributes['style:display-name'], attributes['style:name'], attributes['style:parent-style-name']];
  const [depth = null] = named.map((each) => styleDepth(each ?? '')).filter((each) => each !== null);
  const level = attributes['style:default-outline-level'];
  const outlined = level === undefined ? parent.heading : Number(level) || null;
  return {
    look: { ...parent.look, ...lookSet(childAt({ attributes, children, name }, 'style:text-properties')) },
    heading: depth ?? outlined,
    list: attributes['style:list-style-name'] ?? parent.list,
  };
}

/** What the properties of words set. */
function lookSet(properties: Xml | undefined): LookSet {
  const at = (key: string) => properties?.attributes[key];
  const through = at('style:text-line-through-style') ?? at('style:text-line-through-type');
  const weight = at('fo:font-weight');
  const slope = at('fo:font-style');
  const display = at('text:display');
  return {
    ...(weight === undefined ? {} : { bold: weight === 'bold' || Number(weight) >= 600 }),
    ...(slope === undefined ? {} : { italic: slope !== 'normal' }),
    ...(through === undefined ? {} : { struck: through !== 'none' }),
    ...(display === undefined ? {} : { hidden: display === 'none' }),
  };
}
