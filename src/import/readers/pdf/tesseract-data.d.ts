/** Where the data of a language lie. */
declare module '@tesseract.js-data/*' {
  const data: { readonly code: string; readonly langPath: string; readonly gzip: boolean };
  // biome-ignore lint/style/noDefaultExport: the package has one
  export default data;
}
