import type { Target } from '../target.ts';

export const html: Target = { extension: 'html', render: (markdown) => markdown };
