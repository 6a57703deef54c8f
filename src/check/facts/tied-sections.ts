import { tieSections } from '../../model/meeting/tie-sections.ts';
import { onceFor } from '../../model/once.ts';

/** The sections of a meeting tied to its agenda, once for all the rules that ask. */
export const tiedSections = onceFor(tieSections);
