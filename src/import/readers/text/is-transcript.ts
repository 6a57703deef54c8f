/** Whether a text is what people said, with the times: WebVTT (W3C), or SubRip. */
export function isTranscript(text: string): boolean {
  return VTT.test(text) || SRT.test(text.slice(0, 400));
}

const VTT = /^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/;
const SRT = /^\uFEFF?\s*\d+[ \t]*\r?\n\d{1,2}:\d\d:\d\d[,.]\d{1,3} *--> *\d/;
