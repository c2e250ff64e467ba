/** Draws at random, and the same again from the same seed. */
export interface Drawing {
  /** A whole number from 0 up to, and without, `limit`. */
  below(limit: number): number;
  oneOf<T>(items: readonly T[]): T;
  /** True once in so many times. */
  oneIn(times: number): boolean;
  /** Another drawing, which follows from the seed and the name alone, whatever was drawn before. */
  of(name: string): Drawing;
}

/** A small generator: what it draws next follows from what it drew before. */
export function drawing(seed: number): Drawing {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    oneOf: <T>(items: readonly T[]): T => items[below(items.length)] as T,
    oneIn: (times) => below(times) === 0,
    of: (name) => drawing(hashOf(`${seed}:${name}`)),
  };
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash;
}
