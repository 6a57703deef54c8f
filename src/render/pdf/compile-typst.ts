import { join } from 'node:path';
import { packagedCompiler, packagedFontBytes, packagedFonts } from '../../assets.ts';
import { UserError } from '../../model/errors.ts';
import type { PdfStandard } from '../target.ts';

/** What is compiled: the template, its data as JSON, and the logo. */
export type TypstSources = {
  readonly template: string;
  readonly data: string;
  readonly logo: Uint8Array | undefined;
  readonly standard: PdfStandard | undefined;
};

/** A PDF by the compiler made for this machine; null where there is none for it. */
export async function compileNative({ template, data, logo, standard }: TypstSources): Promise<Uint8Array | null> {
  const compiler = await loadCompiler();
  if (!compiler) return null;
  const root = nowhere();
  const main = join(root, 'document.typ');
  compiler.addSource(main, template);
  compiler.mapShadow(join(root, 'document.json'), Buffer.from(data));
  if (logo) compiler.mapShadow(join(root, 'logo.png'), Buffer.from(logo));
  const compiled = compiler.compile({ mainFilePath: main });
  if (!compiled.result) throw templateProblem(compiled.takeError()?.shortDiagnostics);
  try {
    return new Uint8Array(compiler.pdf(compiled.result, standard === undefined ? {} : { pdfStandard: standard }));
  } catch (error) {
    throw standardProblem(error);
  }
}

/**
 * The compiler's root, below a file, where nothing can ever be, whoever tries: a template sees its data and its logo, and no
 * file of the machine.
 */
function nowhere(): string {
  return join(packagedFonts()[0] ?? '', 'none');
}

/** Whether there is a compiler made for this machine, which is then loaded. */
export async function hasNativeCompiler(): Promise<boolean> {
  return (await loadCompiler()) !== null;
}

let loaded: ReturnType<typeof openCompiler> | undefined;

/** Loaded once: what it knows of fonts is good for all documents. */
function loadCompiler() {
  loaded ??= openCompiler();
  return loaded;
}

async function openCompiler() {
  try {
    const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
    return NodeCompiler.create({ workspace: nowhere(), fontArgs: [{ fontPaths: [...packagedFonts()] }] });
  } catch {
    return null;
  }
}

/** A PDF by the compiler that runs on every machine, slower to start. It knows no PDF/A and no PDF/UA. */
export async function compileWasm({ template, data, logo }: TypstSources): Promise<Uint8Array> {
  const { CompileFormatEnum, createTypstCompiler } = await import('@myriaddreamin/typst.ts/compiler');
  const { disableDefaultFontAssets, loadFonts } = await import('@myriaddreamin/typst.ts/options.init');
  const compiler = createTypstCompiler();
  await compiler.init({
    beforeBuild: [disableDefaultFontAssets(), loadFonts([...packagedFontBytes()], { assets: false })],
    getModule: packagedCompiler,
  });
  compiler.addSource('/document.typ', template);
  compiler.mapShadow('/document.json', new TextEncoder().encode(data));
  if (logo) compiler.mapShadow('/logo.png', logo);
  const { result, diagnostics } = await compiler.compile({
    mainFilePath: '/document.typ',
    format: CompileFormatEnum.pdf,
    diagnostics: 'full',
  });
  if (result) return result;
  throw templateProblem(diagnostics);
}

/** What the compiler says of a page template that it cannot use: the first message, in its own words. */
function templateProblem(diagnostics: readonly unknown[] | undefined): UserError {
  const [first] = diagnostics ?? [];
  const message = typeof first === 'object' && first !== null && 'message' in first ? String(first.message) : '';
  return new UserError(
    'document/template',
    {
      fr: `Le modèle de page document.typ ne peut pas être composé. ${message}`.trim(),
      en: `The page template document.typ cannot be typeset. ${message}`.trim(),
    },
    {
      hint: {
        fr: 'Corrigez templates/document.typ, ou retirez-le pour reprendre celui de gtm.',
        en: 'Mend templates/document.typ, or take it away to use that of gtm again.',
      },
    },
  );
}

/** What keeps a document from following the standard asked for, in the words of the compiler. */
function standardProblem(error: unknown): UserError {
  const message = error instanceof Error ? error.message.split('\n')[0] : '';
  return new UserError(
    'document/template',
    {
      fr: `Le document ne peut pas suivre ce standard. ${message}`.trim(),
      en: `The document cannot follow that standard. ${message}`.trim(),
    },
    {
      hint: {
        fr: 'Remplacez le signe que les polices n’ont pas, ou faites le PDF sans --pdf-standard.',
        en: 'Replace the sign that the fonts lack, or make the PDF without --pdf-standard.',
      },
    },
  );
}
