import { renderDocument } from '../render/targets/render-document.ts';
import { answerApart } from '../workspace/run.ts';
import type { RenderRequest } from './session/context.ts';

/** Makes documents in a thread of its own, for texts that may take long; `before` is done before each is handed back. */
export function answer(before: () => void): void {
  answerApart(({ markdown, about, to }: RenderRequest) => renderDocument(markdown, about, to), before);
}
