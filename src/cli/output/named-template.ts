import { packagedPartials, packagedTemplate, packagedTemplates } from '../../assets.ts';
import { UserError } from '../../model/errors.ts';
import { nearest } from '../../model/nearest.ts';
import { compileTemplate, type Template } from '../../render/template/template.ts';
import { openPartials, openTemplates } from '../../workspace/templates.ts';
import type { Opened } from '../session/opened.ts';

/**
 * The template of a name; the group's own comes before the packaged one, and so do its partials. Refused (exit 2): a name
 * that neither has, and a template that cannot work (see `compileTemplate`).
 */
export function namedTemplate(name: string, { root, config }: Opened): Template {
  const own = openTemplates(root, config.value.templates);
  const source = (Object.hasOwn(own, name) ? own[name] : undefined) ?? packagedTemplate(name);
  if (!source) throw unknownTemplate(name, [...new Set([...Object.keys(own), ...packagedTemplates()])]);
  return compileTemplate({
    ...source,
    partials: { ...packagedPartials(), ...openPartials(root, config.value.templates) },
  });
}

function unknownTemplate(name: string, known: readonly string[]): UserError {
  const near = nearest(name, known, 3);
  const list = (near.length > 0 ? near : known).join(', ');
  return new UserError(
    { fr: `Aucun modèle « ${name} ».`, en: `No template "${name}".` },
    { hint: { fr: `Modèles : ${list}`, en: `Templates: ${list}` } },
  );
}
