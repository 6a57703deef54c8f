import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagedFonts } from '../../assets.ts';
import { standardProblem, templateProblem } from './template-problem.ts';
import type { TypstSources } from './typst-sources.ts';

/** A PDF by the compiler made for this machine; null where there is none for it. */
export async function compileNative({ template, data, logo, standard }: TypstSources): Promise<Uint8Array | null> {
  const compiler = await loadCompiler();
  if (!compiler) return null;
  const main = join(WORKSPACE, 'document.typ');
  compiler.addSource(main, template);
  compiler.mapShadow(join(WORKSPACE, 'document.json'), Buffer.from(data));
  if (logo) compiler.mapShadow(join(WORKSPACE, 'logo.png'), Buffer.from(logo));
  const compiled = compiler.compile({ mainFilePath: main });
  if (!compiled.result) throw templateProblem(compiled.takeError()?.shortDiagnostics);
  try {
    return new Uint8Array(compiler.pdf(compiled.result, standard === undefined ? {} : { pdfStandard: standard }));
  } catch (error) {
    throw standardProblem(error);
  }
}

/** A folder that is not there: a template sees its data and its logo, and no file of the machine. */
const WORKSPACE = join(tmpdir(), 'gtm-typst-has-no-files');

async function loadCompiler() {
  try {
    const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
    return NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontPaths: [...packagedFonts()] }] });
  } catch {
    return null;
  }
}
