// Chance that comes again: the same seed gives the same numbers, on every machine.

/**
 * A source of numbers for some words, such as a seed, a group and a meeting: `pick` takes one of a list, `below` an integer
 * under a limit, `chance` is true so often (0 to 1).
 */
export function randomOf(...words) {
  let state = hashOf(words.join('/'));
  const next = () => {
    // mulberry32, of 32 bits: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);
  return { below, pick: (list) => list[below(list.length)], chance: (share) => next() < share };
}

/** FNV-1a, of 32 bits. */
function hashOf(text) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
