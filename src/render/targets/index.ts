// What a document can be rendered to: one target, one line. A target makes it of the Markdown of the template.
import { md } from './md.ts';

export const targets = { md } as const;

export type TargetName = keyof typeof targets;
