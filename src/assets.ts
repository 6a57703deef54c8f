// The files that come with the package: its templates and their style sheet.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TemplateSource } from './render/template/template-check.ts';

/** The packaged template of a name ("minutes"); undefined when there is none, or when the name is a path. */
export function packagedTemplate(name: string): TemplateSource | undefined {
  if (!NAME.test(name)) return undefined;
  const path = join(packageFolder(), 'templates', `${name}.hbs`);
  return existsSync(path) ? { file: `templates/${name}.hbs`, text: readFileSync(path, 'utf8') } : undefined;
}

/** The names of the packaged templates. */
export function packagedTemplates(): readonly string[] {
  return templateNames(join(packageFolder(), 'templates'));
}

/** The packaged style sheet of pages. */
export function packagedStyle(): string {
  return readFileSync(join(packageFolder(), 'templates', 'styles', 'page.css'), 'utf8');
}

/** The packaged look of PDF documents. */
export function packagedTypst(): string {
  return readFileSync(join(packageFolder(), 'templates', 'document.typ'), 'utf8');
}

/** The fonts of PDF documents: every letter of French, Hausa, Zarma, Fulfulde and Tamajaq, and tick boxes. */
const FONTS = [
  'DejaVuSansCondensed',
  'DejaVuSansCondensed-Bold',
  'DejaVuSansCondensed-Oblique',
  'DejaVuSansCondensed-BoldOblique',
  'DejaVuSans',
  'DejaVuSansMono',
  'DejaVuSansMono-Bold',
];

/** The files of those fonts, in the package that they come with. */
export function packagedFonts(): readonly string[] {
  const folder = dirname(resolved('dejavu-fonts-ttf/package.json'));
  return FONTS.map((name) => join(folder, 'ttf', `${name}.ttf`));
}

export function packagedFontBytes(): readonly Uint8Array[] {
  return packagedFonts().map((file) => new Uint8Array(readFileSync(file)));
}

/** The Typst compiler as WebAssembly. */
export function packagedCompiler(): Uint8Array {
  return readFileSync(resolved('@myriaddreamin/typst-ts-web-compiler/wasm'));
}

function resolved(name: string): string {
  return createRequire(import.meta.url).resolve(name);
}

/** The packaged partials, by name. */
export function packagedPartials(): Readonly<Record<string, TemplateSource>> {
  const folder = join(packageFolder(), 'templates', 'partials');
  return Object.fromEntries(
    templateNames(folder).map((name) => {
      const text = readFileSync(join(folder, `${name}.hbs`), 'utf8');
      return [name, { file: `templates/partials/${name}.hbs`, text }];
    }),
  );
}

function templateNames(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => file.slice(0, -'.hbs'.length))
    .sort();
}

const NAME = /^[a-z0-9][a-z0-9-]*$/;
const PACKAGE_NAME = 'gtm-minutes';

/** The folder of the package, from the sources as from the bundle: the nearest above that holds its package.json. */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!isPackage(folder)) {
    const above = dirname(folder);
    if (above === folder) throw new Error(`no package.json of ${PACKAGE_NAME} above ${folder}`);
    folder = above;
  }
  return folder;
}

function isPackage(folder: string): boolean {
  const path = join(folder, 'package.json');
  return existsSync(path) && JSON.parse(readFileSync(path, 'utf8')).name === PACKAGE_NAME;
}
