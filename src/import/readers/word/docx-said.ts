import { elementsIn, wordsIn, type Xml } from '../office/xml.ts';
import { alternativeOf } from './docx-scope.ts';

/** Every run of words of a part, paragraph by paragraph; those that tracked changes take away by themselves. */
export function docxSaid(root: Xml): readonly string[] {
  const said: string[] = [];
  saidIn(root, { kept: { text: '' }, gone: { text: '' }, said, isGone: false });
  return said.filter((text) => text.trim() !== '');
}

type Run = { text: string };
type Place = { readonly kept: Run; readonly gone: Run; readonly said: string[]; readonly isGone: boolean };

function saidIn(parent: Xml, place: Place): void {
  for (const element of elementsIn(parent)) sayOf(element, place);
}

function sayOf(element: Xml, place: Place): void {
  const { name } = element;
  if (name === 'w:p') {
    const own = { ...place, kept: { text: '' }, gone: { text: '' } };
    saidIn(element, own);
    place.said.push(own.kept.text, own.gone.text);
  } else if (name === 'w:t' || name === 'm:t' || name === 'w:delText') {
    const run = place.isGone || name === 'w:delText' ? place.gone : place.kept;
    run.text += wordsIn(element).replace(/[\u00AD\u200B\uFEFF]/g, '');
  } else if (BLANKS.has(name)) place.kept.text += ' ';
  else if (name === 'mc:AlternateContent') {
    const chosen = alternativeOf(element);
    if (chosen) saidIn(chosen, place);
  } else if (name === 'w:del' || name === 'w:moveFrom') {
    saidIn(element, { ...place, isGone: true });
    place.gone.text += ' ';
  } else {
    // What is chosen in a form is no part of the word before it.
    if (name === 'w:sdt') place.kept.text += ' ';
    saidIn(element, place);
  }
}

const BLANKS = new Set(['w:tab', 'w:ptab', 'w:br', 'w:cr', 'w:noBreakHyphen']);
