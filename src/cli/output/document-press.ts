import { packagedTypst } from '../../assets.ts';
import { weighMarkdown } from '../../markup/weigh-markdown.ts';
import type { About } from '../../render/target.ts';
import type { TargetName } from '../../render/targets/index.ts';
import { type RenderedDocument, renderDocument } from '../../render/targets/render-document.ts';
import { fillDocument } from '../../render/template/template.ts';
import { type Described, openAbout } from './about-document.ts';
import { askedTargets, attachedTargets } from './asked-targets.ts';
import type { Delivery } from './list-output.ts';
import { namedTemplate } from './named-template.ts';

/** A document to be made: what a template sees, and how its file is called. */
export type Document = Described & {
  readonly view: object;
  /** The template that is taken when none is asked for; without it the name of the file says which one was. */
  readonly template: string;
  /** Of the file, without extension. */
  readonly name: string;
};

/** What documents of one kind are made with: what they share is read once, however many there are. */
export type DocumentPress = {
  readonly to: readonly TargetName[];
  readonly aboutOf: (described: Described) => About;
  /** A document in the forms asked for, under the name of its file without extension. */
  readonly make: (document: Document) => Promise<Made>;
};

type Made = { readonly name: string; readonly forms: readonly RenderedDocument[] };

/**
 * Makes ready for documents whose usual template has a name. Refused (exit 2): forms, a template and files of the office
 * that cannot be used. What takes long is made apart, where it can be stopped.
 */
export async function openPress(usual: string, delivery: Delivery): Promise<DocumentPress> {
  const { input, session, opened } = delivery;
  const to = askedTargets(input);
  const asked = input.text('template') ?? usual;
  const template = await namedTemplate(asked, opened);
  const aboutOf = openAbout(delivery);
  const attached = to.includes('eml') ? attachedTargets(input) : [];
  const isPaged = to.some((target) => target !== 'md');
  const make = async (document: Document): Promise<Made> => {
    const markdown = fillDocument(template, document.view, session.language);
    const about = aboutOf(document);
    const weight = isPaged ? weighMarkdown(markdown) : 'quick';
    const press = async (forms: readonly TargetName[], more: Partial<About> = {}) => {
      const request = { markdown, about: { ...about, ...more }, to: forms };
      const typesets = forms.includes('pdf');
      const apart = weight === 'heavy' || (typesets && !(weight === 'quick' && (await isSoonTypeset(about))));
      return apart ? session.context.renderApart(request) : renderDocument(markdown, request.about, forms);
    };
    const name = asked === usual ? document.name : `${document.name}-${asked}`;
    if (attached.length === 0) return { name, forms: await press(to) };
    const files = await press(attached);
    const attachments = files.map(({ extension, content }) => ({ name: `${document.name}.${extension}`, content }));
    return { name, forms: await press(to, { attachments }) };
  };
  return { to, aboutOf, make };
}

/** By our own page template, which has no end of its own making, and the compiler of the machine, the other being slow. */
async function isSoonTypeset({ pdfTemplate }: About): Promise<boolean> {
  if (pdfTemplate !== packagedTypst()) return false;
  const { hasNativeCompiler } = await import('../../render/pdf/compile-typst.ts');
  return hasNativeCompiler();
}
