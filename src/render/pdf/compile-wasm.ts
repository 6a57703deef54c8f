import { packagedCompiler, packagedFontBytes } from '../../assets.ts';
import { templateProblem } from './template-problem.ts';
import type { TypstSources } from './typst-sources.ts';

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
