/** Makes documents in a thread of its own, for texts that may take long. */
import { renderDocument } from '../render/targets/render-document.ts';
import { answerApart } from '../workspace/run.ts';
import type { RenderRequest } from './session/context.ts';

answerApart(({ markdown, about, to }: RenderRequest) => renderDocument(markdown, about, to));
