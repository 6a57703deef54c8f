/** How many maps and lists may stand inside one another; nothing raises it. */
export const DEEPEST = 32;
