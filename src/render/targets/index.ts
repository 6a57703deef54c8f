// What a document can be made into: to add a target, write its file and put it here. Each is loaded when it is asked for.
import type { Target } from '../target.ts';

export const targets = {
  md: async (): Promise<Target> => (await import('./md.ts')).md,
  html: async (): Promise<Target> => (await import('./html.ts')).html,
  docx: async (): Promise<Target> => (await import('./docx.ts')).docx,
  pdf: async (): Promise<Target> => (await import('./pdf.ts')).pdf,
  eml: async (): Promise<Target> => (await import('./eml.ts')).eml,
} as const;

export type TargetName = keyof typeof targets;

export const TARGET_NAMES = Object.keys(targets) as readonly TargetName[];
