// The templates of the package as code, so that no compiler is loaded for them.
import Handlebars from 'handlebars';
import { COMPILED, checkAll } from '../../src/render/template/compile-template.ts';
import type { CheckedTemplate, TemplateSource } from '../../src/render/template/template-check.ts';

type Sources = Readonly<Record<string, TemplateSource>>;

/** A module with the templates and partials, each with its file, the partials that it reaches and its compiled code. */
export function precompileTemplates(templates: Sources, partials: Sources): string {
  const [mains, called]: [Record<string, string>, Record<string, string>] = [{}, {}];
  for (const [name, source] of Object.entries(templates)) {
    const { main, reached } = checkAll(source, partials);
    mains[name] = pieceOf(source.file, main, [...reached.keys()]);
    for (const [partial, checked] of reached)
      called[partial] = pieceOf(partials[partial]?.file ?? partial, checked, [...checked.calls.keys()]);
  }
  return `export const builtTemplates = ${listOf(mains)};\nexport const builtPartials = ${listOf(called)};\n`;
}

function pieceOf(file: string, { program }: CheckedTemplate, reaches: readonly string[]): string {
  const spec = Handlebars.precompile(program, { ...COMPILED });
  return `{ file: ${JSON.stringify(file)}, reaches: ${JSON.stringify(reaches)}, spec: ${spec} }`;
}

function listOf(pieces: Readonly<Record<string, string>>): string {
  const lines = Object.entries(pieces).map(([name, piece]) => `${JSON.stringify(name)}: ${piece}`);
  return `{\n${lines.join(',\n')}\n}`;
}
