/** Fewer files are read as quickly without an index. */
export const FEWEST = 100;
