// A page as a browser reads it.
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
export type PageElement = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its words, and those of what is in it. */
  readonly text: string;
};

/** Every element of a page, in order. */
export function elementsOf(html: string): readonly PageElement[] {
  return [...walk(parse(html))];
}

function* walk(node: Node): Generator<PageElement> {
  if ('tagName' in node) {
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    yield { tag: node.tagName, attributes, text: textOf(node) };
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** What must never stand in a page: elements that run or load, handlers, addresses that are no link. */
export function dangersIn(elements: readonly PageElement[]): readonly string[] {
  return elements.flatMap(({ tag, attributes }) => [
    ...(SAFE.includes(tag) ? [] : [tag]),
    ...Object.entries(attributes).flatMap(([name, value]) => {
      if (/^on|^style$|^src|^action$|^formaction$|^srcdoc$/.test(name)) return [`${tag} ${name}=${value}`];
      const remote = name === 'href' && !/^(?:#|https?:|mailto:|[\w./]*$)/i.test(value);
      return remote ? [`${tag} ${name}=${value}`] : [];
    }),
  ]);
}

const SAFE =
  `html head meta title style body a main h1 h2 h3 h4 h5 h6 p br hr div span table thead tbody tr th td ul ol li strong em
  del sup sub code pre blockquote section details summary b i s u q cite kbd var samp tt strike ins dl dt dd ruby rt rp
  input`.split(/\s+/);
