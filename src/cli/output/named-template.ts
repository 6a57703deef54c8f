import { packagedPartials, packagedTemplate, packagedTemplates } from '../../assets.ts';
import { UserError } from '../../model/errors.ts';
import { nearest } from '../../model/nearest.ts';
import { builtTemplate } from '../../render/template/built-template.ts';
import type { Template } from '../../render/template/template.ts';
import { openPartials, openTemplates, type TemplateFile } from '../../workspace/templates.ts';
import type { Opened } from '../session/opened.ts';

/**
 * The template of a name; the group's own comes before the packaged one, and so do its partials. Refused (exit 2): a name
 * that neither has, and a template that cannot work (see `compileTemplate`).
 */
export async function namedTemplate(name: string, { root, config }: Opened): Promise<Template> {
  const own = openTemplates(root, config.value.templates);
  const partials = openPartials(root, config.value.templates);
  const theirs = Object.hasOwn(own, name) ? own[name] : undefined;
  const built = theirs ? undefined : builtTemplate(name, Object.keys(partials));
  return built ?? compiledTemplate(name, { own, theirs, partials });
}

type Own = {
  readonly own: Readonly<Record<string, TemplateFile>>;
  readonly theirs: TemplateFile | undefined;
  readonly partials: Readonly<Record<string, TemplateFile>>;
};

async function compiledTemplate(name: string, { own, theirs, partials }: Own): Promise<Template> {
  const source = theirs ?? packagedTemplate(name);
  if (!source) throw unknownTemplate(name, [...new Set([...Object.keys(own), ...packagedTemplates()])]);
  const { compileTemplate } = await import('../../render/template/compile-template.ts');
  return compileTemplate({ ...source, partials: { ...packagedPartials(), ...partials } });
}

function unknownTemplate(name: string, known: readonly string[]): UserError {
  const near = nearest(name, known, 3);
  const list = (near.length > 0 ? near : known).join(', ');
  return new UserError(
    'request/unknown',
    { fr: `Aucun modèle « ${name} ».`, en: `No template "${name}".` },
    { hint: { fr: `Modèles : ${list}`, en: `Templates: ${list}` } },
  );
}
