/** Part of a command line: an option, its value, or an argument; and the words that belong together in it. */
export type Part = { readonly kind: 'option' | 'value' | 'argument'; readonly words: readonly string[] };
